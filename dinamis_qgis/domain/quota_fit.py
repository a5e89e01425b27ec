"""What to leave out of a request, or how to make its area smaller, so that it is free."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import ROUND_DOWN, Decimal
from enum import Enum
from typing import Optional, Tuple

from shapely.geometry import shape
from shapely.geometry.base import BaseGeometry

from .antimeridian import as_one, polygons_of
from .area import Area, ChangeKind
from .area_shrink import Measure, scaled_down, trimmed
from .best_kept import MOST_EXACT, Kept, best_kept
from .ellipsoid import polygon_km2
from .estimate import Estimate, estimate
from .need import Need, Piece, outline_of, shared_km2, total_km2
from .request import Mode
from .scene import Scene
from .tariff_row import Tariff

_HUNDREDTH = Decimal("0.01")


class Fit(Enum):
    """A way to make a request free."""

    FEWER_IMAGES = "fewer_images"
    FEWER_PARTS = "fewer_parts"
    TRIMMED = "trimmed"
    SCALED = "scaled"


@dataclass(frozen=True)
class Proposal:
    """A smaller request that costs nothing."""

    fit: Fit
    estimate: Estimate
    area: Optional[Area] = None
    """The new area; None: it stays."""

    kept: Tuple[str, ...] = ()
    """Names of the images that stay."""

    dropped: Tuple[str, ...] = ()
    """Names of the images or parts that are left out."""

    is_exact: bool = True
    """False: there were too many to compare every choice, and better ones may exist."""


def most_free_km2(tariff: Tariff, mode: Mode, left: Decimal) -> Decimal:
    """The largest area of a request that takes no more than ``left`` of a quota; 0: none."""
    counted = left if tariff.unit == "km2" else left.to_integral_value(ROUND_DOWN)
    counted *= tariff.km2_per_credit
    if tariff.rounding_km2:
        counted = (counted / tariff.rounding_km2).to_integral_value(ROUND_DOWN)
        counted *= tariff.rounding_km2
    area = (counted / tariff.multipliers[mode]).quantize(_HUNDREDTH, ROUND_DOWN)
    return area if area >= tariff.minimum_km2 else Decimal(0)


def fit_proposals(
    priced: Estimate,
    tariffs: Sequence[Tariff],
    area: Optional[Area],
    scenes: Sequence[Scene] = (),
) -> Tuple[Proposal, ...]:
    """Every way to make a priced request free; none where it is, or where nothing is free.

    Args:
        scenes: those of the request, where it is one for images.
    """
    left = priced.quota_left_before
    if left is None or priced.paid == 0:
        return ()
    most = most_free_km2(priced.tariff, priced.need.mode, left)
    if most <= 0:
        return ()
    asked = {image.name for image in priced.need.images}
    ordered = [scene for scene in scenes if scene.id in asked]
    found = _proposals(priced.need, tariffs, area, ordered, most)
    return tuple(proposal for proposal in found if proposal.estimate.paid == 0)


def _proposals(
    need: Need,
    tariffs: Sequence[Tariff],
    area: Optional[Area],
    scenes: Sequence[Scene],
    most: Decimal,
) -> Iterator[Proposal]:
    if len(need.images) > 1:
        yield from _fewer_images(need, tariffs, most)
    if area is None:
        return
    if area.part_count > 1 and not need.images:
        yield from _fewer_parts(need, tariffs, area, most)
    shown = {scene.id: outline_of(scene.footprint) for scene in scenes}
    measure = _measure(shown)
    for fit, made in ((Fit.TRIMMED, trimmed), (Fit.SCALED, scaled_down)):
        smaller = made(area, most, measure)
        if smaller is not None:
            images = _images(shown, smaller)
            less = replace(need, area_km2=measure(smaller), images=images)
            names = tuple(image.name for image in images)
            yield Proposal(fit, estimate(less, tariffs), smaller, names)


def _fewer_images(need: Need, tariffs: Sequence[Tariff], most: Decimal) -> Iterator[Proposal]:
    images = need.images
    kept = best_kept([image.km2 for image in images], most)
    if not kept:
        return
    stay = tuple(image for index, image in enumerate(images) if index in kept)
    dropped = tuple(image.name for index, image in enumerate(images) if index not in kept)
    result = estimate(replace(need, area_km2=total_km2(stay), images=stay), tariffs)
    names = tuple(image.name for image in stay)
    yield Proposal(
        Fit.FEWER_IMAGES, result, None, names, dropped, is_exact=len(images) <= MOST_EXACT
    )


def _fewer_parts(
    need: Need, tariffs: Sequence[Tariff], area: Area, most: Decimal
) -> Iterator[Proposal]:
    parts = sorted(polygons_of(shape(area.geometry)), key=polygon_km2, reverse=True)
    sizes = [Decimal(str(round(polygon_km2(part), 6))) for part in parts]
    kept: Kept = best_kept(sizes, most)
    if not kept:
        return
    smaller = area.changed(ChangeKind.SHRUNK, as_one([parts[index] for index in sorted(kept)]))
    km2 = sum((sizes[index] for index in kept), Decimal(0))
    dropped = tuple(str(index + 1) for index in range(len(parts)) if index not in kept)
    result = estimate(replace(need, area_km2=km2), tariffs)
    is_exact = len(parts) <= MOST_EXACT
    yield Proposal(Fit.FEWER_PARTS, result, smaller, (), dropped, is_exact)


def _measure(shown: Mapping[str, BaseGeometry]) -> Measure:
    if not shown:
        return lambda area: Decimal(str(round(area.km2, 6)))
    return lambda area: total_km2(_images(shown, area))


def _images(shown: Mapping[str, BaseGeometry], area: Area) -> Tuple[Piece, ...]:
    found = (Piece(name, shared_km2(outline, area)) for name, outline in shown.items())
    return tuple(piece for piece in found if piece.km2 > 0)
