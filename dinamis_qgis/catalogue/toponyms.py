"""Names of the administrative areas that a footprint crosses, without network."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing
from math import floor
from pathlib import Path
from typing import Any, Dict, List, NamedTuple, Optional, Set, Tuple

from osgeo import ogr

from ..domain.place import RIGHT_NAMES
from .schema import well_known_binary

_CELL_DEG = 2


Box = Tuple[float, float, float, float]


class _Row(NamedTuple):
    """A region as the file tells it."""

    name: Optional[str]
    country: Optional[str]
    blob: bytes


class _Region(NamedTuple):
    name: str
    country: str
    outline: ogr.Geometry
    prepared: Any
    """Valid for as long as the outline is kept."""


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
        self._cells: Optional[Dict[Tuple[int, int], List[Tuple[int, Box]]]] = None
        self._rows: Dict[int, _Row] = {}
        self._regions: Dict[int, _Region] = {}

    def __call__(self, footprint: bytes) -> str:
        """The places a footprint (well-known binary) crosses: ``Gard, Hérault, France``.

        "" at sea, and where QGIS's map is missing.
        """
        with self._lock:
            if self._cells is None:
                if not self._world_map.exists():
                    return ""
                self._cells = self._read()
            return self._names(ogr.CreateGeometryFromWkb(footprint))

    def _names(self, outline: ogr.Geometry) -> str:
        west, east, south, north = outline.GetEnvelope()
        names, countries = set(), set()
        for number in self._near(west, south, east, north):
            region = self._regions.get(number) or self._region(number)
            if region.prepared.Intersects(outline):
                names.add(region.name)
                countries.add(region.country)
        return ", ".join([name for name in (*sorted(names), *sorted(countries)) if name])

    def _near(self, west: float, south: float, east: float, north: float) -> Set[int]:
        """Numbers of the regions whose box touches this one."""
        assert self._cells is not None
        return {
            number
            for cell in _cells(west, south, east, north)
            for number, (left, bottom, right, top) in self._cells.get(cell, ())
            if left <= east and right >= west and bottom <= north and top >= south
        }

    def _read(self) -> Dict[Tuple[int, int], List[Tuple[int, Box]]]:
        """The regions of each cell, with their boxes."""
        cells: Dict[Tuple[int, int], List[Tuple[int, Box]]] = {}
        with closing(sqlite3.connect(self._world_map)) as connection:
            boxes = connection.execute(
                "SELECT id, minx, miny, maxx, maxy FROM rtree_states_provinces_geom"
            )
            for number, *box in boxes:
                for cell in _cells(*box):
                    cells.setdefault(cell, []).append((number, tuple(box)))
            rows = connection.execute("SELECT fid, name, admin, geom FROM states_provinces")
            self._rows = {number: _Row(*row) for number, *row in rows}
        return cells

    def _region(self, number: int) -> _Region:
        name, country, blob = self._rows.pop(number)
        outline = ogr.CreateGeometryFromWkb(well_known_binary(blob))
        prepared = outline.CreatePreparedGeometry()
        region = _Region(RIGHT_NAMES.get(name or "", name or ""), country or "", outline, prepared)
        self._regions[number] = region
        return region


def _cells(west: float, south: float, east: float, north: float) -> List[Tuple[int, int]]:
    lines = range(floor(south / _CELL_DEG), floor(north / _CELL_DEG) + 1)
    columns = range(floor(west / _CELL_DEG), floor(east / _CELL_DEG) + 1)
    return [(column, line) for column in columns for line in lines]
