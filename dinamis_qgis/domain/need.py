"""What is to be priced: the pieces of one request, by mission."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any, Dict, List, Optional, Tuple

from shapely.geometry import shape
from shapely.geometry.base import BaseGeometry

from .account import Account, Category
from .antimeridian import polygons_of
from .area import Area
from .ellipsoid import polygon_km2
from .ledger import Entry
from .request import Kind, Mode
from .scene import Availability, Scene


@dataclass(frozen=True)
class Piece:
    """A part of a request that can be left out: an image, or a part of the area."""

    name: str
    km2: Decimal
    """On the ellipsoid; not rounded."""


@dataclass(frozen=True)
class Need:
    """What is to be priced: one request, of one mission."""

    area_km2: Decimal
    """Of the whole request."""

    mission: str
    kind: Kind
    category: Category
    on: date
    mode: Mode = Mode.MONO
    quota_used: Decimal = Decimal(0)
    """Already taken of the free quota: km², or credits for SPOT 6-7."""

    account: Optional[Account] = None
    """Who asks: its quotas, where the service tells them, count instead of ``quota_used``."""

    entries: Optional[Tuple[Entry, ...]] = None
    """The record of one's requests, which counts where the service does not tell; None: what is
    used was typed."""

    images: Tuple[Piece, ...] = ()
    """The images asked for; none: the area as a whole."""

    free_images: int = 0
    """Images that were chosen too, and are in the catalogue already."""


def needs_of_scenes(
    like: Need, scenes: Sequence[Scene], area: Optional[Area] = None
) -> Tuple[Need, ...]:
    """One need a mission for the images among some scenes that must be ordered.

    Each image counts for what it shows of the area, also where another shows it too: each is
    delivered. So do the views of a stereo pair, which are an image each: the tariff's multiplier
    of modes, for an area that is seen several times, is not applied to them again. Without an
    area, images count whole. Images outside of the area are left out.
    """
    found: Dict[str, List[Piece]] = {}
    free: Dict[str, int] = {}
    for scene in {scene.id: scene for scene in scenes}.values():
        if scene.availability is Availability.FREE:
            free[scene.mission] = free.get(scene.mission, 0) + 1
            continue
        km2 = shared_km2(outline_of(scene.footprint), area)
        if km2 > 0:
            found.setdefault(scene.mission, []).append(Piece(scene.id, km2))
    return tuple(
        replace(
            like,
            mission=mission,
            mode=Mode.MONO,
            area_km2=total_km2(pieces),
            images=tuple(pieces),
            free_images=free.get(mission, 0),
        )
        for mission, pieces in found.items()
    )


def total_km2(pieces: Sequence[Piece]) -> Decimal:
    return sum((piece.km2 for piece in pieces), Decimal(0))


def outline_of(footprint: Mapping[str, Any]) -> BaseGeometry:
    """A footprint as an area is kept: valid, cut at the 180th meridian."""
    return shape(Area.from_geojson(footprint).geometry)


def shared_km2(outline: BaseGeometry, area: Optional[Area]) -> Decimal:
    """What an image shows of an area, on the ellipsoid; without an area, all of it."""
    shown = outline if area is None else outline.intersection(shape(area.geometry))
    return _decimal(sum(map(polygon_km2, polygons_of(shown))))


def _decimal(km2: float) -> Decimal:
    """To the square metre: what lies behind is noise."""
    return Decimal(str(round(km2, 6)))
