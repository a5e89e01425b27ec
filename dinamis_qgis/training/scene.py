"""One fictional scene, as the training service knows it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Dict, Optional, Tuple

Corner = Tuple[float, float]

NATIVE_M = {"pleiades": 0.5, "spot": 1.5}
"""Panchromatic resolution of each constellation, in metres."""


@dataclass(frozen=True)
class TrainingScene:
    """Where, when and how a satellite that exists took an image that does not."""

    id: str
    collection: str
    platform: str
    acquired: datetime
    corners: Tuple[Corner, Corner, Corner, Corner]
    """Upper left, upper right, lower right, lower left; longitude and latitude."""

    seed: int
    cloud_percent: Optional[float]
    incidence_deg: Optional[float]
    off_nadir_deg: float
    azimuth_deg: float
    """Where the image's columns head, clockwise from north."""

    sun_elevation_deg: float
    sun_azimuth_deg: float
    level: str = "ortho"
    spectral: str = "pansharpened"
    """``pansharpened``, ``bundle``, ``panchromatic`` or ``multispectral``."""

    mode: str = "mono"
    coverage: str = "adhoc"
    is_free: bool = True
    sight_deg: float = 0.0
    """From the point below the satellite to the scene, clockwise from north."""

    @property
    def constellation(self) -> str:
        return "pleiades" if self.platform.startswith("PHR") else "spot"

    @property
    def native_m(self) -> float:
        return NATIVE_M[self.constellation]

    @property
    def copyright(self) -> str:
        year = self.acquired.year
        if self.constellation == "pleiades":
            owner = f"©CNES ({year}), distribution Airbus DS"
        else:
            owner = f"©Airbus DS ({year})"
        return f"{owner} - TRAINING / FICTIF"

    @property
    def bounds(self) -> Tuple[float, float, float, float]:
        longitudes, latitudes = zip(*self.corners)
        return min(longitudes), min(latitudes), max(longitudes), max(latitudes)

    def footprint(self) -> Dict[str, object]:
        """GeoJSON, the image's upper left corner first, then counter-clockwise."""
        upper_left, upper_right, lower_right, lower_left = map(list, self.corners)
        ring = [upper_left, lower_left, lower_right, upper_right, upper_left]
        return {"type": "Polygon", "coordinates": [ring]}
