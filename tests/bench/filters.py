"""How fast the local catalogue answers, and how that grows."""

from __future__ import annotations

import json
import time
from datetime import date
from itertools import cycle
from typing import Dict, Iterator, List, Tuple

from large_catalogue import large_catalogue
from measures import Measure, median

from dinamis_qgis.catalogue.catalogue import LocalCatalogue
from dinamis_qgis.domain.answer import Order, Sorting
from dinamis_qgis.domain.search import SceneQuery

SIZES = (10_000, 40_000, 200_000, 1_000_000)
_BUDGETS_MS = {40_000: 50, 1_000_000: 500}


def measure_filters() -> List[Measure]:
    found = []
    for size in SIZES:
        catalogue = large_catalogue(size)
        started = time.monotonic()
        catalogue.answer(SceneQuery(), Sorting())
        opened = time.monotonic() - started
        found.append(Measure(f"filter: read {_spaced(size)} scenes into memory", opened, "s"))
        for kind, times in _times(catalogue).items():
            name = f"filter: {kind}, {_spaced(size)} scenes, median"
            found.append(Measure(name, median(times), "ms", _BUDGETS_MS.get(size)))
            if size in _BUDGETS_MS:
                worst = f"filter: {kind}, {_spaced(size)} scenes, slowest"
                found.append(Measure(worst, max(times), "ms"))
    return found


def _times(catalogue: LocalCatalogue) -> Dict[str, List[float]]:
    times: Dict[str, List[float]] = {}
    for kind, query, sorting in _changes():
        started = time.perf_counter()
        answer = catalogue.answer(query, sorting)
        catalogue.scenes(answer.rows[:60])
        times.setdefault(kind, []).append((time.perf_counter() - started) * 1000)
    return times


def _changes() -> Iterator[Tuple[str, SceneQuery, Sorting]]:
    """What a user does with the form: each change is measured once, the kinds many times."""
    newest = Sorting()
    for percent in range(100, 0, -5):
        yield "cloud slider", SceneQuery(max_cloud_percent=percent), newest
    for months in (frozenset({6, 7, 8}), frozenset({12, 1, 2})):
        yield "season", SceneQuery(months=months, max_incidence_deg=20), newest
    for year in range(2013, 2025, 2):
        period = SceneQuery(start=date(year, 1, 1), end=date(year + 1, 1, 1))
        yield "period", period, newest
    for mission in ("pleiades", "spot67") * 3:
        yield "mission", SceneQuery(missions=(mission,), max_cloud_percent=20), newest
    for text in ("hérault", "phr1a", "fran", "guyane", "TR1_E003"):
        yield "words", SceneQuery(text=text), newest
    for area in (_box(3.7, 43.5, 0.3), _box(1, 43, 2), _box(-5, 42, 13), _circle(3, 46, 4, 900)):
        for share in (None, 30.0):
            yield "area", SceneQuery(area=area, min_share_percent=share), newest
    orders = cycle((Order.CLOUD, Order.ACQUIRED, Order.INCIDENCE, Order.PLATFORM, Order.STATE))
    for is_descending, order in zip((True, False) * 6, orders):
        yield "sort", SceneQuery(max_cloud_percent=50), Sorting(order, is_descending)


def _box(west: float, south: float, side: float) -> Dict[str, object]:
    ring = [[west, south], [west + side, south], [west + side, south + side], [west, south + side]]
    return {"type": "Polygon", "coordinates": [[*ring, ring[0]]]}


def _circle(x: float, y: float, radius: float, corners: int) -> Dict[str, object]:
    from shapely.geometry import Point, mapping

    shape = Point(x, y).buffer(radius, corners // 4)
    return json.loads(json.dumps(mapping(shape)))


def _spaced(number: int) -> str:
    return f"{number:,}".replace(",", " ")
