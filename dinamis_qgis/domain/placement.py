"""Where a scene says that its image lies."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping
from typing import Any, List, NamedTuple, Optional, Tuple

from .corners import Corners, image_corners
from .scene import Scene

LONGITUDE_LATITUDE = "EPSG:4326"


class Placement(NamedTuple):
    """The four corners of an image, and what their numbers mean."""

    corners: Corners
    code: str
    """Of the coordinate reference system, such as ``EPSG:32631``; x before y."""


def image_placements(scene: Scene) -> Tuple[Placement, ...]:
    """Where the image of a scene may lie, the surest first; the footprint is always the last.

    What a STAC item says is taken in this order:

    1. the grid of its raster, for an image that lies on the map: ``proj:transform`` with
       ``proj:shape``, else ``proj:bbox``, else the box of ``proj:geometry`` (projection
       extension), with ``proj:code`` or ``proj:epsg``, of the quicklook, of the item or of its
       data. A degree box without rotation says no more than the footprint, and is left out;
    2. the footprint, with its top to the north for a processing level that lies on the map;
    3. the footprint, with its top where the satellite came from: ``azimuthAngle`` is the
       heading of the image's columns in OneAtlas (``AZIMUTH_ANGLE`` in DIMAP: about 180° on a
       southward pass), and the training service writes it too. ``view:azimuth`` is the direction
       of sight, which says nothing about the image;
    4. the footprint, with its top to the south when ``sat:orbit_state`` (or ``orbitDirection``)
       is ascending: images in the sensor's geometry start where the pass does;
    5. the footprint, with its top to the north: by day these satellites fly southward.

    Raises:
        UnexpectedReply: the footprint has no area.
    """
    item = json.loads(scene.source) if scene.source else {}
    properties = item.get("properties") or {}
    footprint = Placement(
        image_corners(scene.footprint, _up_deg(properties, scene.processing_level)),
        LONGITUDE_LATITUDE,
    )
    if _squeezed(scene.processing_level) in _SENSOR_LEVELS:
        return (footprint,)
    return (*_grids(item, properties), footprint)


_MAP_LEVELS = frozenset(
    ("ortho", "orthorectified", "album", "mosaic", "projected", "2a", "3a", "3b")
    + ("l1c", "1c", "l2a", "l3a", "l1tp", "l1gt", "l2sp")
)
_SENSOR_LEVELS = frozenset(("primary", "sensor", "l0", "l1a", "l1b", "1a", "1b"))


def _squeezed(level: str) -> str:
    letters = "".join(filter(str.isalnum, level.lower()))
    return letters[5:] if letters.startswith("level") else letters


def _up_deg(properties: Mapping[str, Any], level: str) -> float:
    """Where the top of an image is that fills its footprint, clockwise from north."""
    if _squeezed(level) in _MAP_LEVELS:
        return 0.0
    heading = properties.get("azimuthAngle")
    numbers = _numbers([heading])
    if numbers:
        return (numbers[0] + 180) % 360
    orbit = properties.get("sat:orbit_state") or properties.get("orbitDirection")
    return 180.0 if str(orbit).lower() == "ascending" else 0.0


def _grids(item: Mapping[str, Any], properties: Mapping[str, Any]) -> Iterator[Placement]:
    assets = [asset for asset in (item.get("assets") or {}).values() if isinstance(asset, dict)]
    by_role = {
        role: [asset for asset in assets if role in (asset.get("roles") or ())]
        for role in ("overview", "data")
    }
    for holder in (*by_role["overview"], properties, *by_role["data"]):
        code = _code(holder) or _code(properties)
        corners = _transformed(holder) or _box(holder, code)
        if code and corners:
            yield Placement(corners, code)


def _code(holder: Mapping[str, Any]) -> str:
    code = holder.get("proj:code")
    epsg = holder.get("proj:epsg")
    return str(code) if code else f"EPSG:{epsg}" if epsg else ""


def _transformed(holder: Mapping[str, Any]) -> Optional[Corners]:
    """The corners of a grid of pixels (rows and columns, then the six of an affine map)."""
    shape = _numbers(holder.get("proj:shape"))
    affine = _numbers(holder.get("proj:transform"))
    if len(shape) != 2 or len(affine) not in (6, 9):
        return None
    a, b, c, d, e, f = affine[:6]
    height, width = shape
    if not a * e - b * d or not height * width:
        return None

    def at(column: float, row: float) -> Tuple[float, float]:
        return a * column + b * row + c, d * column + e * row + f

    return at(0, 0), at(width, 0), at(width, height), at(0, height)


def _box(holder: Mapping[str, Any], code: str) -> Optional[Corners]:
    if _is_in_degrees(code):
        return None
    numbers = _numbers(holder.get("proj:bbox")) or _bounds(holder.get("proj:geometry"))
    if len(numbers) == 6:  # with heights
        numbers = [*numbers[:2], *numbers[3:5]]
    if len(numbers) != 4:
        return None
    west, south, east, north = numbers
    if west >= east or south >= north:
        return None
    return (west, north), (east, north), (east, south), (west, south)


def _is_in_degrees(code: str) -> bool:
    """EPSG keeps its geographic systems from 4000 to 4999, but for a few."""
    number = code.rpartition(":")[2]
    return not number.isdigit() or 4000 <= int(number) < 5000


def _bounds(geometry: Any) -> List[float]:
    try:
        ring = geometry["coordinates"][0]
        xs, ys = [point[0] for point in ring], [point[1] for point in ring]
        return _numbers([min(xs), min(ys), max(xs), max(ys)])
    except (KeyError, IndexError, TypeError, ValueError):
        return []


def _numbers(value: Any) -> List[float]:
    """Numbers, also where a service writes them as text; none when one of them is not."""
    parts = value.split(",") if isinstance(value, str) else value
    try:
        numbers = [float(part) for part in parts or ()]
    except (TypeError, ValueError):
        return []
    return numbers if all(map(math.isfinite, numbers)) else []
