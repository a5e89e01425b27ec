"""A delivered image: what it is, and which files it is made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from typing import Any, Dict, Optional, Tuple

from .credit import credit_line


@dataclass(frozen=True)
class Band:
    """One band of an image."""

    id: str
    """As the metadata name it: ``P``, ``B0``, ``R``…"""

    name: str
    """``blue``, ``green``, ``red``, ``nir``, ``pan``… or the id."""

    wavelength_nm: Optional[Tuple[float, float]] = None
    gain: Optional[float] = None
    """Radiance in W/m²/sr/µm is ``count / gain + bias``."""

    bias: Optional[float] = None
    solar_irradiance: Optional[float] = None
    """At the top of the atmosphere, one astronomical unit away, in W/m²/µm."""

    reflectance_gain: Optional[float] = None
    """Where counts are reflectances already: they are ``count / gain + bias``, from 0 to 1."""

    reflectance_bias: Optional[float] = None


@dataclass(frozen=True)
class RasterFile:
    """One file of pixels: a tile, or some bands of a tile."""

    path: str
    """What GDAL opens."""

    column: int = 0
    row: int = 0
    """Its first pixel, in those of the component, from 0."""

    columns: int = 0
    rows: int = 0
    bands: Tuple[int, ...] = ()
    """Which bands of the component it holds, from 0, in the order of the file; all when empty."""


@dataclass(frozen=True)
class Mask:
    """Outlines, or pixels, of what disturbs an image."""

    kind: str
    """``cloud``, ``snow``, ``haze``, ``shadow``, ``quality``, ``detector``, ``area``…"""

    path: str
    """What GDAL opens."""

    is_empty: bool = False
    """It says that there is none; another thing than a file that cannot be read."""

    crs: str = ""
    """Of the outlines, as ``EPSG:2972``, whatever the file itself says; "" where they count
    pixels of the image, the centre of the first being (1, 1)."""


@dataclass(frozen=True)
class Component:
    """One image of a product: the panchromatic, the multispectral or the merged one."""

    spectral: str
    """``P``, ``MS``, ``PMS`` or ``MS-FS``; ``MS-20m`` and ``MS-60m`` of Sentinel-2."""

    path: str
    """The metadata file, or the raster itself."""

    bands: Tuple[Band, ...]
    """In the order of the image file."""

    columns: int = 0
    rows: int = 0
    spacing_m: Optional[float] = None
    files: Tuple[RasterFile, ...] = ()
    """Those that are there; none when ``path`` is the raster itself, or all are missing."""

    missing: Tuple[str, ...] = ()
    """Names of the files that should be there and are not, or are empty or cut short."""

    geotransform: Optional[Tuple[float, float, float, float, float, float]] = None
    """Of the whole, in GDAL's order; none in sensor geometry."""

    crs: str = ""
    """As ``EPSG:2972``; "" in sensor geometry."""

    rpc: Mapping[str, str] = field(default_factory=dict)
    """Rational polynomials in GDAL's names (metadata domain ``RPC``)."""

    tie_points: Tuple[Tuple[float, float, float, float, float], ...] = ()
    """Column and row in GDAL's way (0, 0 is the outer corner), longitude, latitude, height:
    of images in sensor geometry that have no polynomials."""

    masks: Tuple[Mask, ...] = ()
    cloud_percent: Optional[float] = None

    @property
    def has_pixels(self) -> bool:
        """Whether any of its files is there."""
        return bool(self.files) or not self.missing


@dataclass(frozen=True)
class Product:
    """A delivery, reduced to what is needed to show and to cite it."""

    name: str
    location: str
    """The folder or archive it is in."""

    components: Tuple[Component, ...]
    format: str = ""
    """``DIMAP 2``, ``DIMAP 1``, ``DIMAP PHR`` (ground segment), ``SAFE``, ``STAC``, ``raster``."""

    mission: str = ""
    platform: str = ""
    level: str = ""
    """``primary``, ``projected``, ``ortho``… or what the producer calls it."""

    acquired: Optional[datetime] = None
    produced: Optional[datetime] = None
    crs: str = ""
    """As ``EPSG:2972``."""

    footprint: Optional[Mapping[str, Any]] = None
    """GeoJSON polygon, longitude and latitude."""

    rights: str = ""
    producer: str = ""
    cloud_percent: Optional[float] = None
    incidence_deg: Optional[float] = None
    viewing_azimuth_deg: Optional[float] = None
    sun_elevation_deg: Optional[float] = None
    sun_azimuth_deg: Optional[float] = None
    radiometry: str = ""
    """``basic``, ``reflectance``, ``display`` or ``linear stretch``…"""

    bits: Optional[int] = None
    nodata: Optional[float] = None
    other_satellite: str = ""
    """Its name, where DINAMIS does not deliver what it takes: the format is the same."""

    notes: Tuple[str, ...] = ()
    """What could not be understood and was left out, in English, for the log."""

    @property
    def is_bundle(self) -> bool:
        """Whether a panchromatic and a multispectral image come side by side."""
        there = {part.spectral for part in self.components if part.has_pixels}
        return "P" in there and bool(there & {"MS", "MS-FS"})

    @property
    def mode(self) -> str:
        return "bundle" if self.is_bundle else self.components[0].spectral

    @property
    def is_placed_by_rpc(self) -> bool:
        """Whether its place is only approximate, as long as no terrain model is used."""
        return self.level == "primary"

    @property
    def key(self) -> str:
        """Tells it from others on this disk: what is cut from one strip has one name."""
        return sha256(self.components[0].path.encode("utf-8", "replace")).hexdigest()[:16]

    @property
    def credit(self) -> str:
        """The copyright line: as declared, else that of the mission; "" when it is unknown."""
        return credit_line(self.rights, self.mission, self.acquired)

    @property
    def is_training(self) -> bool:
        return "TRAINING / FICTIF" in self.rights

    @property
    def missing(self) -> Tuple[str, ...]:
        """Names of the files that should be there and are not."""
        return tuple(name for part in self.components for name in part.missing)

    def component(self, spectral: str) -> Component:
        return next(part for part in self.components if part.spectral == spectral)

    def summary(self, bands: Tuple[Band, ...]) -> Dict[str, Any]:
        """What a metadata file says of it, with the bands of the raster that was made."""
        return {
            "name": self.name,
            "format": self.format,
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
            "rights": self.credit,
            "cloud_percent": self.cloud_percent,
            "incidence_deg": self.incidence_deg,
            "sun_elevation_deg": self.sun_elevation_deg,
            "radiometry": self.radiometry,
            "bits": self.bits,
            "nodata": self.nodata,
            "missing": list(self.missing),
        }


@dataclass(frozen=True)
class ShowOptions:
    """How the user wants a product shown."""

    pansharpen: bool = False
    """Merge the two images of a bundle, as it is drawn."""

    reflectance: bool = False
    """Top-of-atmosphere reflectance instead of counts, where the metadata allow it."""

    terrain: str = ""
    """File of a terrain model that places primary products; "" for their mean height."""

    partial: bool = True
    """Show what is there when files are missing, instead of refusing."""
