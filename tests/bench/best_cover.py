"""How fast the few best scenes are chosen, and how near to the optimum.

Times are the processor's: it is pure computation in one thread, and others may be at work. The
optimum is that of HiGHS (``scipy.optimize.milp``), for the same cells and costs.
"""

from __future__ import annotations

import json
import time
from dataclasses import replace
from typing import Dict, List, Optional, Sequence, Tuple

import numpy as np
from footprints import box_area, strewn_scenes
from measures import Measure, median
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_matrix

from dinamis_qgis.domain.best_cover import best_cover
from dinamis_qgis.domain.cheapest_cover import cheapest_cover
from dinamis_qgis.domain.cover_cells import CoverCells
from dinamis_qgis.domain.cover_goal import CoverGoal, cover_costs
from dinamis_qgis.domain.free_cover import free_cover
from dinamis_qgis.domain.overlap import go_on, overlaps
from dinamis_qgis.domain.set_cover import CoverProblem, bits, transposed
from dinamis_qgis.domain.stereo_limits import StereoLimits
from dinamis_qgis.domain.stereo_search import stereo_pairs

_SECONDS = 2.0
_PERCENT = 5.0
_LONGEST_PROOF_S = 40
_SMALL = (3.0, 43.0, 3.3, 43.3)
_DEPARTEMENT = (3.0, 43.0, 4.3, 44.0)

_CASES: Tuple[Tuple[str, int, float, Tuple[float, float, float, float]], ...] = (
    ("commune, 20 km scenes", 2000, 20.0, _SMALL),
    ("département, 20 km scenes", 2000, 20.0, _DEPARTEMENT),
    ("département, 40 km scenes", 2000, 40.0, _DEPARTEMENT),
    ("département, 60 km scenes", 2000, 60.0, _DEPARTEMENT),
    ("département, few 20 km scenes", 300, 20.0, _DEPARTEMENT),
)


def measure_cover() -> List[Measure]:
    found: List[Measure] = []
    worst: Dict[CoverGoal, float] = {}
    for seed, (name, count, km, bounds) in enumerate(_CASES):
        area, scenes = box_area(*bounds), strewn_scenes(count, seed, bounds, km)
        started = time.process_time()
        free_cover(area, scenes)
        took = time.process_time() - started
        found.append(Measure(f"cover: share, {count} scenes, {name}", took, "s", 1.0))
        times = []
        for goal in CoverGoal:
            started = time.process_time()
            best_cover(area, scenes, goal)
            times.append(time.process_time() - started)
        label = f"cover: best of {count}, {name}"
        found.append(Measure(f"{label}, median of goals", median(times), "s", _SECONDS))
        found.append(Measure(f"{label}, slowest goal", max(times), "s", _SECONDS))
        for goal in (CoverGoal.FEWEST, CoverGoal.NEWEST, CoverGoal.CLEAREST):
            above = _above_optimum(area, scenes, goal)
            if above is not None:
                found.append(Measure(f"{label}, {goal.value}: above optimum", above, "%", _PERCENT))
                worst[goal] = max(worst.get(goal, 0.0), above)
    found.extend(
        Measure(f"cover: {goal.value}, furthest above optimum", above, "%", _PERCENT)
        for goal, above in worst.items()
    )
    return [*found, _stereo()]


def _above_optimum(area, scenes, goal: CoverGoal) -> Optional[float]:
    """In percent; None when the solver did not finish."""
    seen = overlaps(area, sorted(scenes, key=lambda scene: scene.id)).seen
    cells = CoverCells(overlaps(area, ()).outline)
    columns = [cells.seen(one.shape) & cells.inside for one in seen]
    width = max(column.bit_length() for column in columns)
    rows = tuple(dict.fromkeys(row for row in transposed(columns, width) if row))
    costs = cover_costs(goal, seen)
    optimum = _optimum(rows, costs)
    if optimum is None:
        return None
    return 100 * (cheapest_cover(CoverProblem(rows, costs), go_on).cost / optimum - 1)


def _optimum(rows: Sequence[int], costs: Sequence[float]) -> Optional[float]:
    pairs = [(row, one) for row, mask in enumerate(rows) for one in bits(mask)]
    places = tuple(np.array(pairs).T)
    table = csr_matrix((np.ones(len(pairs)), places), shape=(len(rows), len(costs)))
    answer = milp(
        np.array(costs),
        constraints=LinearConstraint(table, lb=1),
        integrality=np.ones(len(costs)),
        bounds=Bounds(0, 1),
        options={"time_limit": _LONGEST_PROOF_S},
    )
    return float(answer.fun) if answer.status == 0 else None


def _stereo() -> Measure:
    """Two thousand scenes that may all be compared with one another."""
    area = box_area(*_SMALL)
    scenes = [_viewed(scene, number) for number, scene in enumerate(strewn_scenes(2000, 9, _SMALL))]
    started = time.process_time()
    stereo_pairs(area, scenes, StereoLimits())
    return Measure("cover: stereo pairs of 2000 scenes", time.process_time() - started, "s", 2.0)


def _viewed(scene, number: int):
    """The scene, with a direction of sight to the left or to the right."""
    item = json.loads(scene.source)
    item["properties"]["view:azimuth"] = 280.0 if number % 2 else 100.0
    return replace(scene, source=json.dumps(item))
