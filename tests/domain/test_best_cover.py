import random
from datetime import datetime, timezone
from itertools import combinations

import pytest
from footprints import box_area, box_scene, strewn_scenes
from hypothesis import example, given, settings
from hypothesis import strategies as st
from shapely.geometry import shape
from shapely.ops import unary_union

from dinamis_qgis.domain.best_cover import best_cover
from dinamis_qgis.domain.cover_cells import CoverCells
from dinamis_qgis.domain.cover_goal import CoverGoal
from dinamis_qgis.domain.errors import Cancelled
from dinamis_qgis.domain.free_cover import free_cover
from dinamis_qgis.domain.scene import Availability
from dinamis_qgis.domain.set_cover import count

BOUNDS = (3.0, 43.0, 3.5, 43.4)
SQUARE = box_area(0, 0, 1, 1)


def day(year, month=6):
    return datetime(year, month, 15, tzinfo=timezone.utc)


@st.composite
def lattice_scenes(draw):
    """Boxes on a lattice of fifths, so that no part is too small to count."""
    scenes = []
    for number in range(draw(st.integers(1, 9))):
        west, east = sorted(draw(st.lists(st.integers(0, 5), min_size=2, max_size=2, unique=True)))
        south, north = sorted(
            draw(st.lists(st.integers(0, 5), min_size=2, max_size=2, unique=True))
        )
        scenes.append(box_scene(f"s{number}", west / 5, south / 5, east / 5, north / 5))
    return scenes


@settings(max_examples=60, deadline=None)
@given(lattice_scenes())
def test_no_fewer_scenes_cover_as_much(scenes):
    cover = best_cover(SQUARE, scenes)

    whole = unary_union([shape(scene.footprint) for scene in scenes])
    fewest = next(
        size
        for size in range(1, len(scenes) + 1)
        for some in combinations(scenes, size)
        if unary_union([shape(one.footprint) for one in some]).area > whole.area - 1e-6
    )
    assert len(cover.scenes) == fewest
    assert cover.is_proven
    assert cover.share == pytest.approx(cover.possible_share, abs=1e-6)


@settings(max_examples=20, deadline=None)
@example(728, 1)  # a part between two outlines that neither of them sees
@given(st.integers(0, 1000), st.integers(1, 4))
def test_it_covers_no_less_than_taking_the_largest_gain_each_time(seed, most):
    area, scenes = box_area(*BOUNDS), strewn_scenes(30, seed, BOUNDS)

    cover = best_cover(area, scenes, CoverGoal.FEWEST, most)

    greedy, covered = [], 0.0
    for _ in range(most):
        gains = [(free_cover(area, [*greedy, scene]).covered_km2, scene) for scene in scenes]
        covered, best = max(gains, key=lambda gain: gain[0])
        greedy.append(best)
    assert len(cover.scenes) <= most
    # Cells are a thousandth of the area: an edge may run through some of them.
    assert cover.covered_km2 >= covered - 0.015 * area.km2


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 1000), st.sampled_from(CoverGoal))
def test_the_shares_add_up_and_the_order_of_the_scenes_is_no_matter(seed, goal):
    area, scenes = box_area(*BOUNDS), strewn_scenes(40, seed, BOUNDS)

    cover = best_cover(area, scenes, goal)

    mixed = list(scenes)
    random.Random(seed).shuffle(mixed)
    assert best_cover(area, mixed, goal).ids == cover.ids
    assert sum(one.adds_km2 for one in cover.scenes) == pytest.approx(cover.covered_km2, rel=1e-4)
    assert [one.rank for one in cover.scenes] == list(range(1, len(cover.scenes) + 1))
    chosen = [one.scene for one in cover.scenes]
    assert free_cover(area, chosen).covered_km2 == pytest.approx(cover.covered_km2)
    assert cover.possible_share - cover.share < 0.02


@pytest.mark.parametrize(
    ("goal", "better", "worse"),
    [
        (CoverGoal.NEWEST, {"acquired": day(2023)}, {"acquired": day(2015)}),
        (CoverGoal.CLEAREST, {"cloud_percent": 0.0}, {"cloud_percent": 60.0}),
        (CoverGoal.CLEAREST, {"cloud_percent": 20.0}, {"cloud_percent": None}),
        (CoverGoal.CHEAPEST, {}, {"availability": Availability.TO_ORDER}),
    ],
)
def test_two_good_scenes_are_taken_before_a_bad_one(goal, better, worse):
    scenes = [
        box_scene("left", 0, 0, 0.6, 1, **better),
        box_scene("right", 0.4, 0, 1, 1, **better),
        box_scene("whole", 0, 0, 1, 1, **worse),
    ]

    assert best_cover(SQUARE, scenes, CoverGoal.FEWEST).ids == ("whole",)
    assert set(best_cover(SQUARE, scenes, goal).ids) == {"left", "right"}


def test_one_season_is_kept_to():
    summer, winter = {"acquired": day(2020, 7)}, {"acquired": day(2020, 1)}
    scenes = [
        box_scene("left summer", 0, 0, 0.5, 1, **summer),
        box_scene("right summer", 0.5, 0, 1, 1, **summer),
        box_scene("left winter", 0, 0, 0.7, 1, **winter),
    ]

    chosen = best_cover(SQUARE, scenes, CoverGoal.SAME_SEASON)

    assert set(chosen.ids) == {"left summer", "right summer"}


def test_the_newest_lies_on_top():
    scenes = [
        box_scene("old", 0, 0, 0.7, 1, acquired=day(2015)),
        box_scene("new", 0.5, 0, 1, 1, acquired=day(2022)),
    ]

    cover = best_cover(SQUARE, scenes, CoverGoal.NEWEST)

    assert cover.ids == ("new", "old")
    assert [one.adds_share for one in cover.scenes] == pytest.approx([0.5, 0.5], abs=1e-6)


def test_no_scene_is_no_cover():
    cover = best_cover(SQUARE, [box_scene("far", 5, 5, 6, 6)])

    assert (cover.scenes, cover.share, cover.candidates) == ((), 0, 0)


def test_an_area_across_the_antimeridian_is_one():
    area = box_area(179, -17, 181, -16)
    scenes = [
        box_scene("west", 178, -18, 180, -15),
        box_scene("east", -180, -18, -178, -15),
        box_scene("small", 179.2, -16.8, 179.4, -16.5),
    ]

    cover = best_cover(area, scenes)

    assert set(cover.ids) == {"west", "east"}
    assert cover.share == pytest.approx(1)


def test_cells_are_equal_and_those_inside():
    cells = CoverCells(shape(box_area(0, 0, 10, 60).geometry))

    assert count(cells.inside) == pytest.approx(1000, rel=0.1)
    half = cells.seen(shape(box_area(0, 0, 10, 30).geometry))
    assert count(half) / count(cells.inside) == pytest.approx(0.5 / 0.866, abs=0.03)


@pytest.mark.parametrize("calls_before", [5, 205, 215])
def test_it_stops_when_told_to(calls_before):
    calls = []

    def stop():
        calls.append(1)
        if len(calls) > calls_before:
            raise Cancelled

    with pytest.raises(Cancelled):
        best_cover(box_area(*BOUNDS), strewn_scenes(200, 1, BOUNDS), check=stop)
