"""A delivered image: what it is, and which files it is made of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Dict, Optional, Tuple


@dataclass(frozen=True)
class Band:
    """One band of an image."""

    id: str
    """As the metadata name it: ``P``, ``B0``, ``R``…"""

    name: str
    """``blue``, ``green``, ``red``, ``nir``, ``pan``… or the id."""

    wavelength_nm: Optional[Tuple[float, float]] = None


@dataclass(frozen=True)
class Component:
    """One image of a product: the panchromatic, the multispectral or the merged one."""

    spectral: str
    """``P``, ``MS``, ``PMS`` or ``MS-FS``."""

    path: str
    """What GDAL opens: the DIM file, or the raster itself."""

    bands: Tuple[Band, ...]
    """In the order of the image file."""

    columns: int = 0
    rows: int = 0
    spacing_m: Optional[float] = None


@dataclass(frozen=True)
class Product:
    """A delivery, reduced to what is needed to show and to cite it."""

    name: str
    location: str
    """The folder or archive it is in."""

    components: Tuple[Component, ...]
    mission: str = ""
    platform: str = ""
    level: str = ""
    """``primary``, ``projected`` or ``ortho``."""

    acquired: Optional[datetime] = None
    crs: str = ""
    """As ``EPSG:2972``."""

    rights: str = ""
    cloud_percent: Optional[float] = None
    incidence_deg: Optional[float] = None
    bits: Optional[int] = None
    nodata: Optional[float] = None

    @property
    def is_bundle(self) -> bool:
        """Whether a panchromatic and a multispectral image come side by side."""
        return {"P", "MS"} <= {part.spectral for part in self.components}

    @property
    def mode(self) -> str:
        return "bundle" if self.is_bundle else self.components[0].spectral

    @property
    def is_placed_by_rpc(self) -> bool:
        """Whether its place is only approximate, as long as no terrain model is used."""
        return self.level == "primary"

    @property
    def is_training(self) -> bool:
        return "TRAINING / FICTIF" in self.rights

    def component(self, spectral: str) -> Component:
        return next(part for part in self.components if part.spectral == spectral)

    def summary(self, bands: Tuple[Band, ...]) -> Dict[str, Any]:
        """What a metadata file says of it, with the bands of the raster that was made."""
        return {
            "name": self.name,
            "mission": self.mission,
            "platform": self.platform,
            "mode": self.mode,
            "level": self.level,
            "acquired": self.acquired.isoformat() if self.acquired else None,
            "bands": [
                {"id": band.id, "name": band.name, "wavelength_nm": band.wavelength_nm}
                for band in bands
            ],
            "crs": self.crs,
            "rights": self.rights,
            "cloud_percent": self.cloud_percent,
            "incidence_deg": self.incidence_deg,
            "bits": self.bits,
            "nodata": self.nodata,
        }
