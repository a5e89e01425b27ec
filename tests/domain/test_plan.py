from dataclasses import replace
from datetime import date, datetime, timezone
from decimal import Decimal

import pytest
from footprints import box_area, box_scene, strewn_scenes
from hypothesis import given, settings
from hypothesis import strategies as st
from plans import AREA, PURPOSES, TODAY, archive_scene, free_scene, make_need, plans_for
from shapely.geometry import Point, shape
from stereo_scenes import stereo_views
from tariffs import SHIPPED, make_row, make_tariffs

from dinamis_qgis.domain.account import Account, Category, Quota
from dinamis_qgis.domain.area import Area
from dinamis_qgis.domain.cover_goal import CoverGoal
from dinamis_qgis.domain.errors import Cancelled
from dinamis_qgis.domain.estimate import estimate
from dinamis_qgis.domain.plan import Budget, GivesUp, Source, Why
from dinamis_qgis.domain.plan_drafts import draft_requests
from dinamis_qgis.domain.planning import plan
from dinamis_qgis.domain.request import Kind, Level, Mode
from dinamis_qgis.domain.scene import Availability

HALF = pytest.approx(0.5, abs=1e-3)


def whys(found):
    return [one.why for one in found.plans]


def given_up(one):
    return {kind for kind, _ in one.gives_up}


def values_of(one, kind):
    return next(values for given, values in one.gives_up if given is kind)


# Which plans are proposed.


def test_where_everything_is_free_nothing_is_ordered():
    found = plans_for([free_scene("A", 2.9, 3.6), free_scene("B", 3.5, 4.1)])

    (only,) = found.plans
    assert only.why is Why.ALL_FREE
    assert (only.share, only.price_eur, only.orders) == (1.0, 0, ())
    assert {scene.id for scene in only.scenes} == {"A", "B"}
    assert (only.ready.earliest, only.ready.latest) == (TODAY, TODAY)
    assert not only.ready.is_assumed
    assert found.gap is None


def test_the_archive_fills_what_is_not_free():
    found = plans_for([free_scene("A", 2.9, 3.5), archive_scene("B", 3.4, 4.1)])

    assert whys(found)[:2] == [Why.FREE_NOW, Why.FREE_AND_ARCHIVE]
    free, both = found.plans[:2]
    assert free.share == HALF
    assert both.share == pytest.approx(1.0)
    assert [scene.id for scene in both.archive_scenes] == ["B"]
    assert both.km2_of(Source.ARCHIVE) == pytest.approx(AREA.km2 / 2, rel=1e-6)
    assert float(both.orders[0].estimate.need.area_km2) == pytest.approx(AREA.km2 / 2, rel=1e-3)


def test_beside_the_archive_the_gap_could_be_taken_anew():
    found = plans_for([free_scene("A", 2.9, 3.5), archive_scene("B", 3.4, 4.1)])

    assert whys(found) == [Why.FREE_NOW, Why.FREE_AND_ARCHIVE, Why.FREE_AND_TASKING]


def test_what_neither_has_is_taken_anew():
    found = plans_for([free_scene("A", 2.9, 3.4), archive_scene("B", 3.3, 3.7)])

    assert whys(found) == [Why.FREE_NOW, Why.FREE_AND_ARCHIVE, Why.MIX]
    mix = found.plans[2]
    assert mix.share == pytest.approx(1.0)
    assert [order.kind for order in mix.orders] == [Kind.ARCHIVE, Kind.TASKING]
    assert mix.km2_of(Source.TASKING) == pytest.approx(0.3 * AREA.km2, rel=1e-3)


def test_without_an_archive_the_gap_or_the_whole_is_taken_anew():
    found = plans_for([free_scene("A", 2.9, 3.5)])

    assert whys(found) == [Why.FREE_NOW, Why.FREE_AND_TASKING, Why.TASKING]
    assert found.plans[2].sources == {Source.TASKING}
    assert found.plans[2].scenes == ()


def test_without_anything_free_the_archive_or_a_new_image():
    assert whys(plans_for([archive_scene("B", 2.9, 4.1)])) == [Why.ARCHIVE, Why.TASKING]
    assert whys(plans_for([archive_scene("B", 2.9, 3.5)])) == [
        Why.ARCHIVE,
        Why.ARCHIVE_AND_TASKING,
    ]
    assert whys(plans_for([])) == [Why.TASKING]


def test_a_period_that_is_over_has_no_new_image():
    scenes = [free_scene("A", 2.9, 3.5)]

    assert whys(plans_for(scenes, end=date(2026, 11, 1))) == [Why.FREE_NOW]
    assert plans_for([], end=TODAY).plans == ()


def test_a_new_image_waits_for_the_season_of_the_purpose():
    found = plans_for([], purpose="base_map", end=date(2027, 12, 31))

    (only,) = found.plans
    assert found.need.tasking_window == (date(2027, 4, 1), date(2027, 9, 30))
    assert only.ready.earliest > date(2027, 4, 1)
    assert plans_for([], purpose="base_map", end=date(2027, 3, 31)).plans == ()


def test_a_gap_that_is_next_to_nothing_is_not_ordered():
    found = plans_for([free_scene("A", 2.9, 3.9995)])

    assert whys(found) == [Why.FREE_NOW]
    assert found.gap is not None


# Which scenes suit.


@pytest.mark.parametrize(
    "change",
    [
        {"cloud_percent": 11.0},
        {"incidence_deg": 21.0},
        {"resolution_m": 6.0},
        {"mission": "sentinel-2"},
        {"acquired": datetime(2019, 12, 31, tzinfo=timezone.utc)},
        {"spectral_mode": "panchromatic"},
    ],
)
def test_scenes_that_do_not_suit_are_not_used(change):
    found = plans_for([free_scene("A", 2.9, 4.1, **change)])

    assert (found.free, found.unknown) == (0, 0)
    assert Source.FREE not in {source for one in found.plans for source in one.sources}


def test_scenes_that_do_not_tell_are_left_out_and_counted():
    scenes = [
        free_scene("A", 2.9, 4.1, cloud_percent=None),
        free_scene("B", 2.9, 4.1, incidence_deg=None),
        free_scene("C", 2.9, 4.1, incidence_deg=None, off_nadir_deg=4.0),
    ]

    found = plans_for(scenes)

    assert (found.free, found.unknown) == (1, 2)


def test_only_the_season_of_the_purpose_counts():
    winter = free_scene("A", 2.9, 4.1, acquired=datetime(2025, 1, 9, tzinfo=timezone.utc))

    assert plans_for([winter], purpose="base_map", max_cloud_percent=5).free == 0
    assert plans_for([winter], purpose="change").free == 1


def test_primary_scenes_of_a_map_are_named_as_work_left():
    found = plans_for([free_scene("A", 2.9, 4.1, processing_level="primary")])

    assert values_of(found.plans[0], GivesUp.PRIMARY) == (1,)


# Surface models.


def test_a_surface_model_takes_both_views_of_a_pass():
    found = plans_for(stereo_views(2.9, 4.1), purpose="surface_model")

    (only,) = found.plans
    assert only.why is Why.ALL_FREE
    assert len(only.scenes) == 2


def test_one_view_makes_no_surface_model():
    found = plans_for(stereo_views(2.9, 4.1)[:1], purpose="surface_model")

    assert whys(found) == [Why.TASKING]
    (draft,) = draft_requests(found.need, found.plans[0])
    assert (draft.mode, draft.level) == (Mode.STEREO, Level.PRIMARY)


def test_a_pair_of_the_archive_is_priced_as_two_views():
    views = stereo_views(2.9, 4.1, availability=Availability.TO_ORDER)

    found = plans_for(views, purpose="surface_model")

    archive = found.plans[0]
    assert archive.why is Why.ARCHIVE
    assert len(archive.archive_scenes) == 2
    billed = archive.orders[0].estimate.billed
    assert float(billed) == pytest.approx(2 * AREA.km2, rel=1e-3)


# Money and quota.


def test_what_is_beyond_the_quota_is_priced_by_the_tariff():
    archive, tasked = plans_for([archive_scene("B", 2.9, 4.1)]).plans

    paid = Decimal(str(round(AREA.km2, 2))) - 3500
    assert archive.price_eur == pytest.approx(paid * Decimal("1.40"), abs=Decimal("0.1"))
    assert tasked.price_eur == pytest.approx(paid * Decimal("1.80"), abs=Decimal("0.1"))
    assert values_of(archive, GivesUp.PRICE) == (archive.price_eur,)


def test_one_free_quota_covers_archive_and_new_acquisition_of_a_plan():
    mix = plans_for([archive_scene("B", 2.9, 3.5)]).plans[1]

    first, second = (order.estimate for order in mix.orders)
    assert first.free == 3500
    assert second.free == 0
    assert second.standing.used == 3500


def test_a_quota_told_by_the_service_is_shared_by_the_orders_of_a_plan():
    quota = Quota("pleiades", Decimal(6000), Decimal(0), "km2", "2026-Q4")
    account = Account("anne", category=Category.PUBLIC, quotas=(quota,))

    mix = plans_for([archive_scene("B", 2.9, 3.5)], account=account).plans[1]

    first, second = (order.estimate for order in mix.orders)
    assert first.free + second.free == 6000
    assert second.quota_left_after == 0


def test_images_are_left_out_until_the_archive_fits_the_budget():
    scenes = [archive_scene("B", 3.0, 3.5), archive_scene("C", 3.5, 3.7)]

    archive = plans_for(scenes, budget_eur=Decimal(1500)).plans[0]

    assert archive.budget is Budget.WITHIN
    assert [scene.id for scene in archive.archive_scenes] == ["B"]
    assert values_of(archive, GivesUp.CUT_FOR_BUDGET) == (1,)


def test_what_no_choice_makes_affordable_is_flagged_with_what_it_is_over():
    (only,) = plans_for([], budget_eur=Decimal(100)).plans

    assert only.budget is Budget.OVER
    assert values_of(only, GivesUp.OVER_BUDGET) == (only.price_eur - 100,)


def test_without_a_published_price_there_is_no_number_and_whom_to_ask():
    (only,) = plans_for([], category=Category.FOREIGN).plans

    assert only.price_eur is None
    assert only.budget is Budget.UNKNOWN
    assert values_of(only, GivesUp.NO_PRICE) == ("dinamis@cnes.fr",)


def test_without_a_tariff_what_is_free_is_still_proposed():
    spot = make_tariffs(make_row(mission="spot67"))

    found = plans_for([free_scene("A", 2.9, 3.5)], tariffs=spot)

    assert whys(found) == [Why.FREE_NOW]
    assert "pleiades" in found.refused.detail


def test_a_minimum_is_billed_for_a_small_gap():
    tariffs = make_tariffs(
        make_row(
            assumed={
                "mode_multiplier": {"mono": "1", "stereo": "2", "tristereo": "3"},
                "minimum_km2": "500",
                "vat": "excluded",
            }
        )
    )

    found = plans_for([free_scene("A", 2.9, 3.98)], tariffs=tariffs)

    assert found.plans[1].orders[0].estimate.billed == 500


# Drafts.


def test_a_draft_knows_what_the_plan_knows():
    found = plans_for([archive_scene("B", 2.9, 3.5)])

    archive, tasked = draft_requests(found.need, found.plans[1])

    assert (archive.kind, archive.scene_ids) == (Kind.ARCHIVE, ("B",))
    assert (tasked.kind, tasked.scene_ids) == (Kind.TASKING, ())
    assert (tasked.start, tasked.end) == (TODAY, date(2027, 3, 1))
    assert tasked.max_cloud_percent == 10
    assert tasked.area["type"] == "Polygon"
    assert archive.area_km2 + tasked.area_km2 == pytest.approx(AREA.km2, rel=1e-3)


def test_a_plan_that_orders_nothing_has_no_draft():
    found = plans_for([free_scene("A", 2.9, 4.1)])

    assert draft_requests(found.need, found.plans[0]) == ()


# Whatever the scenes.


def test_across_the_antimeridian_pieces_are_the_area_too():
    area = box_area(179.5, -17.5, 180.5, -16.5)
    east = box_scene(
        "E", 179.0, -18.0, 180.0, -16.0, cloud_percent=0.0,
        acquired=datetime(2025, 6, 1, tzinfo=timezone.utc),
    )  # fmt: skip

    found = plans_for([east], area=area)

    for one in found.plans:
        assert sum(piece.km2 for piece in one.pieces) == pytest.approx(area.km2, rel=1e-6)
    assert found.plans[0].share == HALF
    assert found.plans[1].share == pytest.approx(1.0)


def test_an_area_of_many_points_with_a_hole_is_ordered_without_both():
    ring = Point(3.5, 43.5).buffer(0.4, 400)
    area = Area.from_shape(ring.difference(Point(3.5, 43.5).buffer(0.1)))
    assert set(area.order_problems()) == {"holes", "vertices"}

    (only,) = plans_for([], area=area).plans

    (order,) = only.orders
    assert all(not one.order_problems() for one in order.gap.orders)
    assert values_of(only, GivesUp.EXTRA) == (pytest.approx(order.gap.extra_km2),)
    assert only.share > 0.99


def test_a_cancelled_plan_stops():
    def check():
        raise Cancelled

    with pytest.raises(Cancelled):
        plan(make_need(), [free_scene("A", 2.9, 4.1)], SHIPPED, PURPOSES, check)


def test_the_order_of_the_scenes_does_not_matter():
    scenes = mixed(60, 4)

    assert plans_for(scenes).plans == plans_for(scenes[::-1]).plans


def mixed(count, seed):
    """Free ones and orderable ones in turn."""
    strewn = strewn_scenes(count, seed, (3.0, 43.0, 4.0, 44.0))
    return [
        replace(
            scene,
            cloud_percent=5.0,
            incidence_deg=10.0,
            acquired=scene.acquired.replace(year=2021, day=15),
            availability=Availability.TO_ORDER if number % 2 else Availability.FREE,
        )
        for number, scene in enumerate(strewn)
    ]


def test_what_rounding_leaves_between_outlines_does_not_hold_a_plan_up():
    """A part of the area seen by a scene that is taken already, and yet left over."""
    found = plans_for(mixed(26, 1878), budget_eur=Decimal(4157), quota_used=Decimal(2241))

    assert whys(found) == [Why.FREE_NOW, Why.FREE_AND_ARCHIVE, Why.MIX]


@settings(max_examples=25, deadline=None)
@given(
    count=st.integers(0, 40),
    seed=st.integers(0, 10_000),
    budget=st.none() | st.integers(0, 5_000),
    used=st.integers(0, 4_000),
)
def test_every_plan_adds_up(count, seed, budget, used):
    money = None if budget is None else Decimal(budget)

    found = plans_for(mixed(count, seed), budget_eur=money, quota_used=Decimal(used))

    assert 1 <= len(found.plans) <= 3
    assert len({(one.why, one.sources) for one in found.plans}) == len(found.plans)
    for one in found.plans:
        sizes = [piece.km2 for piece in one.pieces]
        assert sum(sizes) == pytest.approx(AREA.km2, rel=1e-5)
        shapes = [shape(piece.geometry) for piece in one.pieces]
        assert all(
            first.intersection(second).area < 1e-9
            for number, first in enumerate(shapes)
            for second in shapes[number + 1 :]
        )
        missing = one.km2_of(Source.UNCOVERED)
        assert one.share == pytest.approx(1 - missing / AREA.km2, abs=1e-9)
        prices = [estimate(order.estimate.need, SHIPPED).price_eur for order in one.orders]
        assert one.price_eur == sum(prices, Decimal(0))
        assert (money is not None and one.price_eur > money) == (one.budget is Budget.OVER)
        assert (GivesUp.OVER_BUDGET in given_up(one)) == (one.budget is Budget.OVER)
        for order in one.orders:
            assert all(not area.order_problems() for area in order.gap.orders)


@pytest.mark.parametrize(
    ("goal", "chosen"), [(CoverGoal.FEWEST, {"whole"}), (CoverGoal.NEWEST, {"west", "east"})]
)
def test_what_the_user_prefers_decides_which_free_images_are_taken(goal, chosen):
    old = datetime(2021, 6, 1, tzinfo=timezone.utc)
    scenes = (
        free_scene("whole", 2.9, 4.1, acquired=old),
        free_scene("west", 2.9, 3.6),
        free_scene("east", 3.4, 4.1),
    )

    found = plans_for(scenes, goal=goal)

    assert {scene.id for scene in found.plans[0].scenes} == chosen
