"""Names of the administrative areas that a footprint crosses, without network."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Collection, Sequence
from contextlib import closing
from math import floor
from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple

from osgeo import ogr

from ..domain.place import RIGHT_NAMES
from .schema import Footprint, well_known_binary

_CELL_DEG = 2


class _Region:
    """A region as the file tells it; its outline is made when a footprint comes near it."""

    def __init__(self, name: Optional[str], country: Optional[str], blob: bytes) -> None:
        self.name = RIGHT_NAMES.get(name or "", name or "")
        self.country = country or ""
        self._blob = blob
        self._outline: Any = None
        self._prepared: Any = None
        """Valid for as long as the outline is kept."""

    @property
    def prepared(self) -> Any:
        """What tells whether another geometry crosses it."""
        if self._prepared is None:
            self._outline = ogr.CreateGeometryFromWkb(well_known_binary(self._blob))
            self._prepared = self._outline.CreatePreparedGeometry()
            self._blob = b""
        return self._prepared


_Boxed = Tuple[float, float, float, float, _Region]
"""West, east, south, north of a region."""

_Corners = Tuple[int, int, int, int]
"""Column and line of the first cell, and of the last."""

_Cells = Dict[Tuple[int, int], List[_Boxed]]


class Toponyms:
    """Départements, provinces and states of the world, as QGIS brings them.

    Safe in any thread. Nothing is read before the first question, and then all of it, in 10 ms: to
    open the file for each region costs more than to tell what crosses it. An outline is made of
    what was read when a footprint comes near it.

    Args:
        world_map: QGIS's ``world_map.gpkg`` (Natural Earth, 1:10 million).
    """

    def __init__(self, world_map: Path) -> None:
        self._world_map = world_map
        self._lock = threading.Lock()
        self._cells: Optional[_Cells] = None
        self._known: Dict[_Corners, Sequence[_Boxed]] = {}

    def __call__(self, footprints: Sequence[Footprint]) -> List[str]:
        """The places that each of some footprints crosses: ``Gard, Hérault, France``.

        "" at sea, and where QGIS's map is missing.

        They are looked at as they lie on the map: what tells whether a region is crossed is large,
        and takes three times as long where the processor has forgotten it.
        """
        places = [""] * len(footprints)
        with self._lock:
            if self._cells is None:
                if not self._world_map.exists():
                    return places
                self._cells = self._read()
            corners = [_corners(*footprint.box) for footprint in footprints]
            for at in sorted(range(len(footprints)), key=corners.__getitem__):
                outline, (west, east, south, north) = footprints[at]
                near = [
                    region
                    for left, right, bottom, top, region in self._around(corners[at])
                    if left <= east and right >= west and bottom <= north and top >= south
                ]
                if near:
                    places[at] = self._names(near, ogr.CreateGeometryFromWkb(outline))
        return places

    def _names(self, near: Collection[_Region], outline: ogr.Geometry) -> str:
        crossed = [region for region in near if region.prepared.Intersects(outline)]
        names = [region.name for region in crossed]
        countries = [region.country for region in crossed]
        if len(crossed) > 1:
            names, countries = sorted(set(names)), sorted(set(countries))
        return ", ".join([name for name in (*names, *countries) if name])

    def _around(self, corners: _Corners) -> Sequence[_Boxed]:
        """The regions of the cells that a box touches, each once."""
        if corners not in self._known:
            assert self._cells is not None
            boxed = [one for cell in _between(corners) for one in self._cells.get(cell, ())]
            self._known[corners] = list(dict.fromkeys(boxed))
        return self._known[corners]

    def _read(self) -> _Cells:
        """The regions of each cell."""
        cells: _Cells = {}
        with closing(sqlite3.connect(self._world_map)) as connection:
            found = connection.execute("SELECT fid, name, admin, geom FROM states_provinces")
            regions = {number: _Region(*row) for number, *row in found}
            boxes = connection.execute(
                "SELECT minx, maxx, miny, maxy, id FROM rtree_states_provinces_geom"
            )
            for *box, number in boxes:
                for cell in _between(_corners(*box)):
                    cells.setdefault(cell, []).append((*box, regions[number]))
        return cells


def _corners(west: float, east: float, south: float, north: float) -> _Corners:
    """The cells of a box that lie farthest apart."""
    left, bottom = floor(west / _CELL_DEG), floor(south / _CELL_DEG)
    return left, bottom, floor(east / _CELL_DEG), floor(north / _CELL_DEG)


def _between(corners: _Corners) -> List[Tuple[int, int]]:
    left, bottom, right, top = corners
    return [(column, line) for column in range(left, right + 1) for line in range(bottom, top + 1)]
