"""A product made ready for QGIS: which files to open, and how to show them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Tuple

from ..domain.product import Band, Component, Product, ShowOptions
from .stretch import Tones

PANSHARPENED = "pansharpened"


class Placement(Enum):
    """What tells where an image is."""

    GRID = "grid"
    POLYNOMIALS = "polynomials"
    """And its mean height: approximate."""

    TIE_POINTS = "tie points"
    """A few points with their place: approximate too."""

    TERRAIN = "terrain"
    UNKNOWN = "unknown"

    @property
    def is_approximate(self) -> bool:
        return self in (Placement.POLYNOMIALS, Placement.TIE_POINTS)


@dataclass(frozen=True)
class PreparedImage:
    """One raster of a product."""

    kind: str
    """``P``, ``MS``, ``PMS``… or ``pansharpened``."""

    path: Path
    part: Component
    """What it was made from; the multispectral one when it is pansharpened."""

    bands: Tuple[Band, ...]
    tones: Tones
    """How the values of each of them are spread."""

    placement: Placement
    is_visible: bool = True

    @property
    def stretch(self) -> Tuple[Tuple[float, float], ...]:
        """Darkest and brightest value of each band."""
        return self.tones.stretch

    @property
    def display(self) -> Tuple[int, ...]:
        """Bands shown first, from 1: red, green, blue, or a single one."""
        names = [band.name for band in self.bands]
        if all(name in names for name in ("red", "green", "blue")):
            return tuple(names.index(name) + 1 for name in ("red", "green", "blue"))
        return (1, 2, 3) if len(self.bands) >= 3 else (1,)


@dataclass(frozen=True)
class Prepared:
    """A product and its rasters, from top to bottom; there is at least one."""

    product: Product
    images: Tuple[PreparedImage, ...]
    options: ShowOptions

    @property
    def path(self) -> Path:
        """The raster that stands for the whole product."""
        return self.images[0].path

    @property
    def bands(self) -> Tuple[Band, ...]:
        return self.images[0].bands

    @property
    def is_pansharpened(self) -> bool:
        return self.images[0].kind == PANSHARPENED
