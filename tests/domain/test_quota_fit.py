from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scenes import make_scene
from shapely.geometry import box, shape
from tariffs import SHIPPED, make_row, make_tariffs

from dinamis_qgis.domain.account import Category
from dinamis_qgis.domain.area import Area
from dinamis_qgis.domain.best_kept import MOST_EXACT, best_kept
from dinamis_qgis.domain.estimate import Need, billed_amount, estimate
from dinamis_qgis.domain.need import needs_of_scenes
from dinamis_qgis.domain.quota_fit import Fit, fit_proposals, most_free_km2
from dinamis_qgis.domain.request import Kind, Mode
from dinamis_qgis.domain.scene import Availability

TODAY = date(2026, 11, 21)
WIDE = Area.from_shape(box(3.0, 43.0, 4.0, 44.0), "Wide")  # about 8 950 km²
ELBOW = {
    "type": "Polygon",
    "coordinates": [[[3, 43], [4, 43], [4, 43.2], [3.2, 43.2], [3.2, 44], [3, 44], [3, 43]]],
}


def make_need(area, category="public", mission="pleiades", mode="mono"):
    return Need(
        Decimal(str(area.km2)), mission, Kind.ARCHIVE, Category(category), TODAY, Mode(mode)
    )


def proposals(area, tariffs=SHIPPED, **kwargs):
    priced = estimate(make_need(area, **kwargs), tariffs)
    return {found.fit: found for found in fit_proposals(priced, tariffs, area)}


def order(name, west, east):
    footprint = {
        "type": "Polygon",
        "coordinates": [[[west, 43], [east, 43], [east, 44], [west, 44], [west, 43]]],
    }
    return make_scene(name, footprint=footprint, availability=Availability.TO_ORDER)


@pytest.mark.parametrize("mode", ["mono", "stereo", "tristereo"])
@pytest.mark.parametrize("fit", [Fit.TRIMMED, Fit.SCALED])
def test_an_area_that_is_too_large_is_made_free_with_hardly_a_loss(mode, fit):
    found = proposals(WIDE, mode=mode)[fit]

    assert found.estimate.price_eur == 0
    assert found.estimate.quota_left_after < Decimal("0.5")
    assert Decimal(str(round(found.area.km2, 2))) == found.estimate.need.area_km2.quantize(
        Decimal("0.01")
    )


def test_trimming_stays_inside_of_the_area():
    area = Area.from_geojson(ELBOW)
    tariffs = make_tariffs(make_row(free_quota={"public": "2500"}))

    found = proposals(area, tariffs)[Fit.TRIMMED]

    assert shape(area.geometry).buffer(1e-9).contains(shape(found.area.geometry))
    assert found.area.part_count == 1
    assert found.area.changes[-1].metres < 0


def test_an_area_of_spot_is_fitted_to_whole_credits():
    area = Area.from_shape(box(0, 43, 3, 46))

    found = proposals(area, mission="spot67")[Fit.SCALED]

    assert found.estimate.billed == 10
    assert 35990 < found.area.km2 <= 36000


def test_across_the_antimeridian_it_is_made_smaller_too():
    area = Area.from_shape(box(179.5, -17, 180.5, -16))

    found = proposals(area)[Fit.SCALED]

    assert found.area.is_across_antimeridian
    assert found.estimate.paid == 0


def test_an_outline_of_ten_thousand_points_is_fitted():
    area = Area.from_shape(box(3.0, 43.0, 4.0, 44.0).centroid.buffer(0.5, 2500))
    assert area.vertex_count == 10_000

    found = proposals(area)

    assert all(proposal.estimate.paid == 0 for proposal in found.values())
    assert Fit.TRIMMED in found


def test_parts_are_left_out_where_that_is_enough():
    parts = [box(3, 43, 3.3, 43.4), box(4, 43, 4.5, 43.5), box(5, 43, 5.7, 43.5)]
    area = Area.from_shape(parts[0].union(parts[1]).union(parts[2]))

    found = proposals(area)[Fit.FEWER_PARTS]

    assert found.estimate.paid == 0
    assert found.area.part_count == 2
    assert found.area.km2 == pytest.approx(3190 + 1080, rel=0.3)
    assert len(found.dropped) == 1


@pytest.mark.parametrize("category", ["private", "foreign"])
def test_where_nothing_is_free_nothing_is_proposed(category):
    assert proposals(WIDE, category=category) == {}


def test_what_is_free_already_is_left_alone(area):
    assert proposals(area) == {}


def test_a_minimum_above_what_is_left_cannot_be_met():
    tariffs = make_tariffs(make_row(minimum_km2="4000"))

    assert proposals(WIDE, tariffs) == {}


def test_images_count_for_what_they_show_of_the_area():
    scenes = [order("a", 2.5, 3.5), order("b", 3.5, 4.5), order("outside", 5, 6)]
    free = make_scene("free", footprint=scenes[0].footprint, availability=Availability.FREE)

    (need,) = needs_of_scenes(make_need(WIDE), [*scenes, free], WIDE)

    assert [image.name for image in need.images] == ["a", "b"]
    assert float(need.area_km2) == pytest.approx(WIDE.km2)
    assert need.free_images == 1


def test_images_that_overlap_count_each():
    need = needs_of_scenes(make_need(WIDE), [order("a", 3, 4), order("b", 3, 4)], WIDE)[0]

    assert float(need.area_km2) == pytest.approx(2 * WIDE.km2)


def test_views_of_a_pair_count_once_each_whatever_the_mode():
    like = make_need(WIDE, mode="stereo")

    (need,) = needs_of_scenes(like, [order("a", 3, 4), order("b", 3, 4)], WIDE)

    assert float(estimate(need, SHIPPED).billed) == pytest.approx(2 * WIDE.km2)


def test_an_image_that_is_named_twice_counts_once():
    (need,) = needs_of_scenes(make_need(WIDE), [order("a", 3, 4), order("a", 3, 4)], WIDE)

    assert [image.name for image in need.images] == ["a"]


def test_images_of_two_missions_are_two_requests():
    scenes = [order("a", 3, 4), replace(order("b", 3, 4), mission="spot67")]

    needs = needs_of_scenes(make_need(WIDE), scenes)

    assert [need.mission for need in needs] == ["pleiades", "spot67"]


def test_the_images_that_fit_are_kept():
    scenes = [order("a", 3, 3.3), order("b", 3.3, 3.4), order("c", 3.4, 4)]
    (need,) = needs_of_scenes(make_need(WIDE), scenes, WIDE)

    found = fit_proposals(estimate(need, SHIPPED), SHIPPED, WIDE, scenes)

    fewer = next(proposal for proposal in found if proposal.fit is Fit.FEWER_IMAGES)
    assert (fewer.kept, fewer.dropped) == (("a",), ("b", "c"))
    assert fewer.is_exact
    smaller = next(proposal for proposal in found if proposal.fit is Fit.SCALED)
    assert smaller.estimate.paid == 0
    assert smaller.estimate.need.images


SIZES = st.integers(1, 100_000).map(lambda hundredths: Decimal(hundredths) / 100)


@settings(deadline=None)
@given(st.lists(SIZES, max_size=9), st.integers(0, 4000).map(Decimal))
def test_no_other_choice_keeps_more(sizes, limit):
    kept = best_kept(sizes, limit)

    everything = range(len(sizes))
    best = max(
        (sum(sizes[index] for index in chosen), count)
        for count in range(len(sizes) + 1)
        for chosen in combinations(everything, count)
        if sum(sizes[index] for index in chosen) <= limit
    )
    assert (sum(sizes[index] for index in kept), len(kept)) == best


def test_twenty_pieces_are_compared_exactly():
    sizes = [Decimal(2**power) for power in range(MOST_EXACT)]

    kept = best_kept(sizes, Decimal(699050))

    assert sum(sizes[index] for index in kept) == 699050


@settings(max_examples=50, deadline=None)
@given(st.lists(SIZES, min_size=21, max_size=60), st.integers(1, 9000).map(Decimal))
def test_many_pieces_are_fitted_within_the_limit(sizes, limit):
    kept = best_kept(sizes, limit)

    total = sum((sizes[index] for index in kept), Decimal(0))
    assert total <= limit
    dropped = [sizes[index] for index in range(len(sizes)) if index not in kept]
    assert all(total + size > limit for size in dropped)


ROWS = st.fixed_dictionaries(
    {
        "minimum_km2": st.sampled_from(["0", "25", "100"]),
        "rounding_km2": st.sampled_from(["0", "0.1", "7", "25"]),
        "unit": st.sampled_from(["km2", "credits"]),
        "km2_per_credit": st.sampled_from(["3600", "7.3"]),
    }
)


@settings(deadline=None)
@given(ROWS, st.sampled_from(list(Mode)), st.integers(0, 500_000))
def test_the_largest_free_area_is_free_and_no_larger_one_is(row, mode, hundredths):
    (tariff,) = make_tariffs(make_row(**row))
    left = Decimal(hundredths) / 100

    def billed(km2):
        return billed_amount(
            Need(km2, "pleiades", Kind.ARCHIVE, Category.PUBLIC, TODAY, mode), tariff
        )[0]

    most = most_free_km2(tariff, mode, left)

    assert most == 0 or billed(most) <= left
    assert billed(max(most, Decimal(0)) + Decimal("0.01")) > left
