"""What is left of an area, in shapes that a supplier takes, and what they cost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any, Callable, List, Tuple

from shapely.geometry import Polygon, shape
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from .antimeridian import polygons_of
from .area import Area
from .area_remedies import simplified, surrounded, without_holes
from .ellipsoid import polygon_km2
from .overlap import shape_km2


class OrderShape(Enum):
    """How a gap becomes orders."""

    PARTS = "one order a part"
    HULL = "one outline round all parts"


@dataclass(frozen=True)
class OrderableGap:
    """Areas that can be ordered, each one polygon without hole, of 999 points at most."""

    shape: OrderShape
    orders: Tuple[Area, ...]
    """The largest first."""

    gap_km2: float
    missed_km2: float
    """What of the gap is in no order, because points were left out."""

    extra_km2: float
    """What is ordered beyond the gap: holes, dents, and what lies between the parts."""

    billed_km2: float
    """The orders' sizes, each raised to the minimum."""

    @property
    def extra_percent(self) -> float:
        return 100 * self.extra_km2 / self.gap_km2

    @property
    def added_km2(self) -> float:
        """What is paid beyond the gap: the extra and the minima."""
        return self.billed_km2 - self.gap_km2 + self.missed_km2


def orderable_gap(gap: Mapping[str, Any], name: str = "", minimum_km2: float = 0.0) -> OrderableGap:
    """Whichever is billed less: an order for each part, or one round all of them.

    A part that lies on both sides of the 180th meridian is two, as suppliers take no other.

    Args:
        gap: GeoJSON polygons, cut at the 180th meridian.
        minimum_km2: what a supplier bills at least for an order.
    """
    parts = _parts(gap, name)
    ways = [_way(gap, OrderShape.PARTS, parts, minimum_km2)]
    whole = Area.from_geojson(gap, name)
    if len(parts) > 1 and not whole.is_across_antimeridian:
        ways.append(_way(gap, OrderShape.HULL, [surrounded(whole)], minimum_km2))
    return min(ways, key=lambda way: (way.billed_km2, len(way.orders)))


def united_orders(orders: Sequence[Area]) -> Area:
    """Everything that is ordered, as one area."""
    whole = unary_union([shape(order.geometry) for order in orders])
    return Area.from_shape(whole, orders[0].name)


def _parts(gap: Mapping[str, Any], name: str) -> List[Area]:
    """The parts of a gap, the largest first, without those that lie in a hole of another."""
    filled: List[Polygon] = []
    kept: List[Area] = []
    for part in sorted(polygons_of(shape(gap)), key=lambda part: -polygon_km2(part)):
        if not any(around.contains(part) for around in filled):
            filled.append(Polygon(part.exterior))
            kept.append(Area.from_shape(part, name))
    return kept


def _way(
    gap: Mapping[str, Any], kind: OrderShape, areas: Sequence[Area], minimum_km2: float
) -> OrderableGap:
    orders: List[Area] = [_orderable(area) for area in areas]
    wanted = shape(gap)
    ordered: BaseGeometry = unary_union([shape(order.geometry) for order in orders])
    return OrderableGap(
        shape=kind,
        orders=tuple(orders),
        gap_km2=shape_km2(wanted),
        missed_km2=shape_km2(wanted.difference(ordered)),
        extra_km2=shape_km2(ordered.difference(wanted)),
        billed_km2=sum(max(minimum_km2, order.km2) for order in orders),
    )


_REMEDIES: Tuple[Tuple[str, Callable[[Area], Area]], ...] = (
    ("holes", without_holes),
    ("vertices", simplified),
)


def _orderable(area: Area) -> Area:
    for problem, remedy in _REMEDIES:
        if problem in area.order_problems():
            area = remedy(area)
    return area
