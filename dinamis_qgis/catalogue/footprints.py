"""Footprints in memory: which of many touch an area, and how much of it each one covers."""

from __future__ import annotations

import math
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Dict, List, Optional, Tuple

import numpy as np
from osgeo import ogr

from .area_grid import grid_of
from .schema import well_known_binary

_QUAD_BYTES = 8 + 32 + 9 + 9 + 4 + 80
"""Of a footprint of four corners: header, box, multipolygon, polygon, ring."""

_QUAD_HEAD = struct.pack("<BIII", 1, ogr.wkbPolygon, 1, 5)
_WORTH_A_GRID = 400
_ECCENTRICITY = math.sqrt(1 - (1 - 1 / 298.257223563) ** 2)


@dataclass(frozen=True)
class Footprints:
    """The outlines of all scenes; never changes."""

    corners: np.ndarray
    """``(n, 4, 2)``, longitude and latitude; the corners of the box where there are more."""

    boxes: np.ndarray
    """``(4, n)``: west, south, east, north."""

    others: Dict[int, bytes]
    """Row and well-known binary of those that have not four corners."""

    @classmethod
    def read(cls, blobs: Sequence[bytes]) -> Footprints:
        """Read GeoPackage geometries."""
        corners = np.empty((len(blobs), 4, 2))
        others = {}
        is_quad = np.fromiter(
            (len(blob) == _QUAD_BYTES and blob[3] == 3 for blob in blobs), bool, len(blobs)
        )
        quads = b"".join(blob[-80:-16] for blob, usual in zip(blobs, is_quad) if usual)
        corners[is_quad] = np.frombuffer(quads, "<f8").reshape(-1, 4, 2)
        for row in np.flatnonzero(~is_quad).tolist():
            wkb = well_known_binary(blobs[row])
            west, east, south, north = ogr.CreateGeometryFromWkb(wkb).GetEnvelope()
            corners[row] = ((west, south), (east, south), (east, north), (west, north))
            others[row] = wkb
        boxes = np.concatenate((corners.min(axis=1), corners.max(axis=1)), axis=1)
        return cls(corners, np.ascontiguousarray(boxes.T), others)

    @classmethod
    def concatenated(cls, parts: Sequence[Footprints]) -> Footprints:
        others: Dict[int, bytes] = {}
        start = 0
        for part in parts:
            others.update({start + row: wkb for row, wkb in part.others.items()})
            start += len(part.corners)
        return cls(
            np.concatenate([part.corners for part in parts]),
            np.concatenate([part.boxes for part in parts], axis=1),
            others,
        )

    def joined(self, other: Footprints) -> Footprints:
        return Footprints.concatenated((self, other))

    def taken(self, rows: np.ndarray) -> Footprints:
        """Those of some rows, in their order."""
        others = {}
        if self.others:
            place = {int(row): index for index, row in enumerate(rows)}
            others = {place[row]: wkb for row, wkb in self.others.items() if row in place}
        return Footprints(self.corners[rows], self.boxes[:, rows], others)

    def bounds(self, rows: np.ndarray) -> Optional[Tuple[float, float, float, float]]:
        """West, south, east, north of some rows."""
        if not len(rows):
            return None
        west, south, east, north = self.boxes
        return (
            float(west[rows].min()),
            float(south[rows].min()),
            float(east[rows].max()),
            float(north[rows].max()),
        )

    def touching(self, area: ogr.Geometry) -> np.ndarray:
        """Which rows touch an area (longitude/latitude): a mask.

        Boxes first; then a coarse picture of the area tells most of the rest; only footprints
        across its edge are compared with it exactly.
        """
        west, east, south, north = area.GetEnvelope()
        left, bottom, right, top = self.boxes
        is_near = (left <= east) & (right >= west) & (bottom <= north) & (top >= south)
        rows = np.flatnonzero(is_near)
        touches = np.zeros(len(self.corners), bool)
        if len(rows) > _WORTH_A_GRID:
            is_inside, is_outside = grid_of(area).tell(self.boxes[:, rows])
            touches[rows[is_inside]] = True
            rows = rows[~is_inside & ~is_outside]
        prepared = area.CreatePreparedGeometry()
        touches[[row for row in rows.tolist() if prepared.Intersects(self.outline(row))]] = True
        return touches

    def shares(self, area: ogr.Geometry, rows: np.ndarray, least: float = 0.0) -> np.ndarray:
        """Share of an area that each of some rows covers, 0 to 1, on the ellipsoid.

        Args:
            least: what covers less may be told as 0, which is faster.
        """
        flat = _equal_area(area)
        whole, shares = flat.GetArea(), np.zeros(len(rows))
        if whole <= 0 or not len(rows):
            return shares
        corners = self.corners[rows]
        x, y = np.radians(corners[:, :, 0]), _authalic(np.radians(corners[:, :, 1]))
        sizes = np.abs((x * np.roll(y, -1, axis=1) - np.roll(x, -1, axis=1) * y).sum(axis=1)) / 2
        is_asked = sizes >= least * whole
        if len(rows) > _WORTH_A_GRID:
            is_inside, is_outside = grid_of(area).tell(self.boxes[:, rows])
            if self.others:
                is_inside &= ~np.isin(rows, np.fromiter(self.others, np.int64))
            shares[is_inside] = sizes[is_inside] / whole
            is_asked &= ~is_inside & ~is_outside
        outlines = np.stack((x, y), axis=2)
        for index in np.flatnonzero(is_asked).tolist():
            other = self.others.get(int(rows[index]))
            outline = _quad(outlines[index]) if other is None else _equal_area(_read(other))
            shares[index] = _overlap(flat, outline) / whole
        return shares

    def outline(self, row: int) -> ogr.Geometry:
        """The footprint of a row."""
        other = self.others.get(row)
        return _quad(self.corners[row]) if other is None else _read(other)


def _quad(ring: np.ndarray) -> ogr.Geometry:
    return _read(_QUAD_HEAD + ring.tobytes() + ring[0].tobytes())


def _read(wkb: bytes) -> ogr.Geometry:
    return ogr.CreateGeometryFromWkb(wkb)


def _overlap(flat: ogr.Geometry, outline: ogr.Geometry) -> float:
    common = flat.Intersection(outline)
    if common is None:  # a footprint that crosses itself
        common = flat.Intersection(outline.Buffer(0))
    return float(common.GetArea()) if common is not None else 0.0


def _equal_area(geometry: ogr.Geometry) -> ogr.Geometry:
    """Carry degrees to the plane of the ellipsoid's cylindrical equal-area projection.

    Snyder, *Map Projections, a Working Manual*, USGS PP 1395, 1987, eq. 3-12 and 10-15; for
    the unit ellipsoid.
    """
    flat = geometry.Clone()
    flat.FlattenTo2D()
    for ring in _rings(flat):
        points = np.array(ring.GetPoints())
        x, y = np.radians(points[:, 0]), _authalic(np.radians(points[:, 1]))
        for index, (east, north) in enumerate(zip(x.tolist(), y.tolist())):
            ring.SetPoint_2D(index, east, north)
    return flat


def _rings(geometry: ogr.Geometry) -> List[ogr.Geometry]:
    if geometry.GetGeometryName() == "LINEARRING":
        return [geometry]
    parts = (geometry.GetGeometryRef(index) for index in range(geometry.GetGeometryCount()))
    return [ring for part in parts for ring in _rings(part)]


def _authalic(latitude: np.ndarray) -> np.ndarray:
    sine, e = np.sin(latitude), _ECCENTRICITY
    return (1 - e * e) * (sine / (1 - (e * sine) ** 2) + np.arctanh(e * sine) / e) / 2
