"""What kind of DIMAP 2 delivery to make, and the grid of each of its images."""

from dataclasses import dataclass, field
from typing import Mapping, Optional, Tuple

from osgeo import osr

PIXELS_PER_PAN = 4
DEGREES_PER_METRE = 1 / 111_320

SPACING_M = {"PHR": 2.0, "SPOT": 6.0, "PNEO": 1.2, "PER": 2.8}
"""Of the multispectral image."""


@dataclass(frozen=True)
class Choices:
    """Every wish has a sensible default."""

    mission: str = "PHR1B"
    """``PHR1A``, ``SPOT6``, ``PNEO3``; ``PER1`` is PeruSat, which DINAMIS does not deliver."""

    mode: str = "PMS"
    """``P``, ``MS``, ``bundle``, ``PMS``, ``PMS-N``, ``PMS-X``, ``MS-FS`` or ``bundle-FS``."""

    level: str = "ortho"
    """``primary``, ``projected`` or ``ortho``."""

    columns: int = 100
    rows: int = 70
    """Of the multispectral image; a panchromatic or merged one has four times as many."""

    tile: int = 64
    """Of the multispectral image too; 0: a single tile."""

    suffix: str = ".TIF"
    disguised: bool = False
    """The files called .JP2 are TIFF."""

    sparse: bool = False
    """No pixel is written: for sizes that would fill a disk."""

    volume: bool = True
    encoding: str = "UTF-8"
    zone: str = "Z"
    """After each time; "" as some deliveries have it."""

    cloud: Optional[float] = 4.0
    pan_cloud: Optional[float] = 4.0
    radiometry: str = "BASIC"
    bits: int = 12
    epsg: int = 32631
    west: float = 570_000.0
    north: float = 4_830_000.0
    """In metres of a UTM zone; of EPSG:4326 in degrees."""

    mask_dialect: str = "versioned"
    """``urn``, ``versioned``, ``name`` or ``image``: how the outlines name their system."""

    masks: Mapping[str, str] = field(
        default_factory=lambda: {"CLD": "features", "SNW": "empty", "ROI": "features"}
    )
    """By the letters of its name: ``features``, ``empty``, ``zero`` (bytes) or ``absent``."""

    copyright: str = "©CNES_2021, distribution AIRBUS DS, France, all rights reserved"
    name: str = "DS_PHR1B_202106131042385_FR1_PX_E003N43_0513_01174"

    @property
    def family(self) -> str:
        return next(key for key in SPACING_M if self.mission.startswith(key))

    @property
    def index(self) -> str:
        return self.mission[len(self.family) :]

    @property
    def images(self) -> Tuple[str, ...]:
        """The spectral processing of each image of the delivery."""
        return {"bundle": ("P", "MS"), "bundle-FS": ("P", "MS-FS")}.get(self.mode, (self.mode,))

    @property
    def is_primary(self) -> bool:
        return self.level == "primary"


@dataclass(frozen=True)
class Image:
    """One image of a delivery: its grid and the names of its files."""

    choices: Choices
    spectral: str
    serial: int

    @property
    def scale(self) -> int:
        return 1 if self.spectral.startswith("MS") else PIXELS_PER_PAN

    @property
    def columns(self) -> int:
        return self.choices.columns * self.scale

    @property
    def rows(self) -> int:
        return self.choices.rows * self.scale

    @property
    def tile(self) -> int:
        return self.choices.tile * self.scale

    @property
    def spacing_m(self) -> float:
        return SPACING_M[self.choices.family] / self.scale

    @property
    def spacing(self) -> float:
        """In units of its coordinate system."""
        return self.spacing_m * (DEGREES_PER_METRE if self.choices.epsg == 4326 else 1)

    @property
    def geotransform(self):
        """None in sensor geometry."""
        if self.choices.is_primary:
            return None
        return (self.choices.west, self.spacing, 0.0, self.choices.north, 0.0, -self.spacing)

    @property
    def band_ids(self) -> Tuple[str, ...]:
        """In the order of the pixels."""
        neo = self.choices.family == "PNEO"
        blue, green, red, nir = ("B", "G", "R", "NIR") if neo else ("B0", "B1", "B2", "B3")
        orders = {
            "P": ("PAN",) if neo else ("P",),
            "PMS-N": (red, green, blue),
            "PMS-X": (nir, red, green),
            "MS-FS": (red, green, blue, nir, "RE", "DB"),
        }
        return orders.get(self.spectral, (red, green, blue, nir))

    @property
    def band_files(self) -> Tuple[Tuple[str, Tuple[str, ...]], ...]:
        """The bands that come together in a file, with what its name says of them."""
        if self.spectral == "MS-FS":
            return ("_RGB", self.band_ids[:3]), ("_NED", self.band_ids[3:])
        return (("", self.band_ids),)

    @property
    def tiles(self):
        """Row and column from 1, and window (row, column, rows, columns), of each tile."""
        side = self.tile or max(self.columns, self.rows)
        for row, top in enumerate(range(0, self.rows, side), 1):
            for column, left in enumerate(range(0, self.columns, side), 1):
                height, width = min(side, self.rows - top), min(side, self.columns - left)
                yield row, column, (top, left, height, width)

    @property
    def stem(self) -> str:
        letters = {"primary": "SEN", "projected": "PRJ", "ortho": "ORT"}[self.choices.level]
        start = f"{self.choices.mission}_{self.spectral}_202106131042385"
        return f"{start}_{letters}_1234567101-{self.serial}"

    @property
    def folder(self) -> str:
        return f"IMG_{self.choices.mission}_{self.spectral}_{self.serial:03}"

    def tile_name(self, row: int, column: int, bands: str = "") -> str:
        return f"IMG_{self.stem}{bands}_R{row}C{column}{self.choices.suffix}"

    @property
    def bounds(self) -> Tuple[float, float, float, float]:
        """West, south, east, north; in sensor geometry in degrees, the image being north up."""
        west, north, step = self.choices.west, self.choices.north, self.spacing
        if self.choices.is_primary:
            west, north = lonlat(self.choices.epsg, west, north)
            step = self.spacing_m * DEGREES_PER_METRE
        return west, north - self.rows * step, west + self.columns * step, north

    @property
    def corners(self):
        """Longitude and latitude of the four corners, clockwise from the upper left."""
        west, south, east, north = self.bounds
        ring = ((west, north), (east, north), (east, south), (west, south))
        if self.choices.is_primary:
            return ring
        return tuple(lonlat(self.choices.epsg, *corner) for corner in ring)


def lonlat(epsg, x, y):
    if epsg == 4326:
        return x, y
    systems = []
    for code in (epsg, 4326):
        system = osr.SpatialReference()
        system.ImportFromEPSG(code)
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        systems.append(system)
    return osr.CoordinateTransformation(*systems).TransformPoint(x, y)[:2]
