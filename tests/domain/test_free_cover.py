import math
from functools import partial

import pytest
from footprints import box, box_area, box_scene, strewn_scenes
from hypothesis import given, settings
from hypothesis import strategies as st
from scenes import make_scene
from shapely.geometry import Point, mapping, shape

from dinamis_qgis.domain.area import Area
from dinamis_qgis.domain.errors import Cancelled
from dinamis_qgis.domain.free_cover import free_cover
from dinamis_qgis.domain.orderable_gap import OrderShape, orderable_gap

BOUNDS = (3.0, 43.0, 3.6, 43.5)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 40), st.integers(0, 10_000), st.floats(2, 60))
def test_covered_missing_and_slivers_are_the_area(count, seed, km):
    area = box_area(*BOUNDS)

    cover = free_cover(area, strewn_scenes(count, seed, BOUNDS, km))

    assert 0 <= cover.share <= 1
    total = cover.covered_km2 + cover.gap_km2 + cover.sliver_km2
    assert total == pytest.approx(area.km2, rel=1e-6)
    if cover.gap and cover.covered:
        shared = shape(cover.gap).intersection(shape(cover.covered))
        assert shared.area == pytest.approx(0, abs=1e-10)
    assert cover.is_whole == (cover.gap_km2 == 0)


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 30), st.integers(0, 10_000), st.floats(0, 300))
def test_what_is_ordered_can_be_and_holds_the_gap(count, seed, minimum):
    cover = free_cover(box_area(*BOUNDS), strewn_scenes(count, seed, BOUNDS, 12))
    if cover.gap is None:
        return

    gap = orderable_gap(cover.gap, minimum_km2=minimum)

    assert all(order.order_problems() == () for order in gap.orders)
    assert gap.missed_km2 == pytest.approx(0, abs=1e-3)
    assert gap.extra_km2 >= 0
    assert gap.billed_km2 >= max(minimum, cover.gap_km2) * (1 - 1e-6)


def test_a_scene_twice_counts_once():
    area = box_area(0, 0, 1, 1)
    half = box_scene("half", 0, 0, 0.5, 1)

    assert free_cover(area, [half]).share == pytest.approx(0.5, abs=1e-9)
    assert free_cover(area, [half, half]).share == pytest.approx(0.5, abs=1e-9)


def test_nothing_covers_nothing():
    area = box_area(0, 0, 1, 1)

    cover = free_cover(area, [box_scene("far", 5, 5, 6, 6), box_scene("beside", 1, 0, 2, 1)])

    assert (cover.share, cover.covered, cover.scene_ids) == (0, None, ())
    assert cover.gap_km2 == pytest.approx(area.km2)


def test_a_bow_tie_footprint_covers_both_its_halves():
    ring = [[0, 0], [1, 1], [1, 0], [0, 1], [0, 0]]
    bow = make_scene("bow", footprint={"type": "Polygon", "coordinates": [ring]})

    cover = free_cover(box_area(0, 0, 1, 1), [bow])

    assert cover.share == pytest.approx(0.5, abs=0.01)
    assert cover.unreadable == ()


def test_an_area_across_the_antimeridian_is_covered_from_both_sides():
    area = box_area(179, -17, 181, -16)
    scenes = [
        box_scene("west", 178, -18, 180, -15),
        box_scene("east", -180, -18, -179.5, -15),
        make_scene("jumping", footprint=box(-179.6, -17, -179.4, -16)),
    ]

    cover = free_cover(area, scenes)

    assert cover.share == pytest.approx(0.8, abs=1e-6)
    assert all(-180 <= x <= 180 for part in _parts(cover.gap) for x, _ in part.exterior.coords)


def test_a_footprint_that_jumps_over_the_antimeridian_goes_the_short_way():
    ring = [[179, -17], [-179, -17], [-179, -16], [179, -16], [179, -17]]
    jumping = make_scene("jumping", footprint={"type": "Polygon", "coordinates": [ring]})

    assert free_cover(box_area(179, -17, 181, -16), [jumping]).share == pytest.approx(1)
    assert free_cover(box_area(0, -17, 1, -16), [jumping]).share == 0


def test_a_footprint_round_a_pole_is_named_and_left_out():
    ring = [[-170, 80], [-60, 80], [60, 80], [170, 80], [-170, 80]]
    polar = make_scene("polar", footprint={"type": "Polygon", "coordinates": [ring]})

    cover = free_cover(box_area(0, 70, 1, 81), [polar, box_scene("whole", -1, 69, 2, 82)])

    assert cover.unreadable == ("polar",)
    assert cover.share == 1


def test_a_gap_as_narrow_as_footprints_are_unsure_is_none():
    ten_metres = 10 / 111_320
    scenes = [
        box_scene("left", 0, 0, 0.5, 1),
        box_scene("right", 0.5 + ten_metres, 0, 1, 1),
    ]

    cover = free_cover(box_area(0, 0, 1, 1), scenes)

    assert cover.is_whole
    assert cover.sliver_km2 == pytest.approx(1.1, abs=0.05)


def test_an_outline_of_ten_thousand_points_becomes_an_order():
    circle = [
        (3 + 0.3 * math.cos(step / 5000 * math.pi), 43 + 0.3 * math.sin(step / 5000 * math.pi))
        for step in range(10_000)
    ]
    area = Area.from_geojson({"type": "Polygon", "coordinates": [[*circle, circle[0]]]})
    cover = free_cover(area, [box_scene("half", 2, 42, 3, 44)])

    gap = orderable_gap(cover.gap)

    (order,) = gap.orders
    assert order.order_problems() == ()
    assert gap.missed_km2 < 0.001 * gap.gap_km2


def test_an_island_of_cover_inside_the_gap_is_ordered_with_it():
    cover = free_cover(box_area(0, 0, 1, 1), [box_scene("island", 0.4, 0.4, 0.6, 0.6)])

    gap = orderable_gap(cover.gap)

    assert len(gap.orders) == 1
    assert gap.extra_km2 == pytest.approx(cover.covered_km2, rel=1e-6)
    assert gap.extra_percent == pytest.approx(100 * 0.04 / 0.96, rel=1e-3)


def test_a_gap_in_the_hole_of_another_is_not_paid_twice():
    ring = shape(box(0.2, 0.2, 0.8, 0.8)).difference(shape(box(0.4, 0.4, 0.6, 0.6)))
    cover = free_cover(box_area(0, 0, 1, 1), [make_scene("ring", footprint=mapping(ring))])

    gap = orderable_gap(cover.gap)

    assert len(gap.orders) == 1
    assert gap.missed_km2 == 0


def test_far_parts_are_ordered_one_by_one_unless_the_minimum_says_otherwise():
    scenes = [box_scene("middle", 0.02, -1, 0.98, 2)]
    cover = free_cover(box_area(0, 0, 1, 0.02), scenes)

    assert orderable_gap(cover.gap).shape is OrderShape.PARTS
    assert len(orderable_gap(cover.gap).orders) == 2
    assert orderable_gap(cover.gap, minimum_km2=10_000).shape is OrderShape.HULL


def test_it_stops_when_told_to():
    def stop():
        raise Cancelled

    with pytest.raises(Cancelled):
        free_cover(box_area(*BOUNDS), strewn_scenes(3, 1, BOUNDS), stop)


def test_a_scene_of_many_parts_counts_once():
    parts = [Point(3.1, 43.1).buffer(0.02), Point(3.4, 43.4).buffer(0.02)]
    spots = shape(mapping(parts[0])).union(parts[1])
    measured = partial(free_cover, box_area(*BOUNDS))

    both = measured([make_scene("spots", footprint=mapping(spots))])
    apart = [measured([make_scene("spot", footprint=mapping(part))]) for part in parts]

    assert both.covered_km2 == pytest.approx(sum(one.covered_km2 for one in apart))


def _parts(geometry):
    whole = shape(geometry)
    return getattr(whole, "geoms", [whole])
