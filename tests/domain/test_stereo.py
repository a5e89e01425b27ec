import json
import math
from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest
from footprints import box, box_area
from hypothesis import given
from hypothesis import strategies as st
from scenes import make_scene

from dinamis_qgis.domain.errors import RequestIncomplete
from dinamis_qgis.domain.stereo import PairKind, StereoFact
from dinamis_qgis.domain.stereo_limits import StereoLimits
from dinamis_qgis.domain.stereo_search import stereo_pairs
from dinamis_qgis.domain.surface_model import Crop, PairProblem, SurfaceModelOrder
from dinamis_qgis.domain.view_geometry import angle_deg, direction, stereo_geometry, view_of

AREA = box_area(3.8, 43.5, 3.9, 43.6)
NOON = datetime(2020, 6, 15, 10, 40, tzinfo=timezone.utc)
SIGHT = st.tuples(st.floats(0, 360), st.floats(0, 50))


def view(name, seconds=0.0, azimuth=0.0, incidence=7.0, **changes):
    """A primary Pléiades scene over the area, seen from there."""
    sun = changes.pop("sun_azimuth", 150.0)
    values = {
        "footprint": box(3.7, 43.4, 4.0, 43.7),
        "acquired": NOON + timedelta(seconds=seconds),
        "incidence_deg": incidence,
        "processing_level": "primary",
        "sun_elevation_deg": 60.0,
        "cloud_percent": 0.0,
        **changes,
    }
    scene = make_scene(name, **values)
    item = json.loads(scene.source)
    item["properties"].update({"view:azimuth": azimuth, "view:sun_azimuth": sun})
    return replace(scene, source=json.dumps(item))


def facts(pair):
    return dict(pair.facts)


def test_fore_and_aft_by_ten_degrees_converge_by_twenty():
    geometry = stereo_geometry(direction(0, 10), direction(180, 10))

    assert geometry.convergence_deg == pytest.approx(20)
    assert geometry.b_h == pytest.approx(2 * math.tan(math.radians(10)))
    assert geometry.asymmetry_deg == pytest.approx(0, abs=1e-6)
    assert geometry.bisector_elevation_deg == pytest.approx(90, abs=1e-5)
    assert geometry.plane_tilt_deg == pytest.approx(0, abs=1e-5)


def test_nadir_and_oblique_are_asymmetric_by_half_their_convergence():
    geometry = stereo_geometry(direction(0, 0), direction(90, 30))

    assert geometry.convergence_deg == pytest.approx(30)
    assert geometry.asymmetry_deg == pytest.approx(15)
    assert geometry.bisector_elevation_deg == pytest.approx(75)


def test_a_pass_seen_sideways_has_a_tilted_plane():
    """Pitch of 15° either way at a roll of 20°: the plane leans as the satellite does."""
    roll, pitch = math.radians(20), math.radians(15)
    views = [
        (math.sin(roll) * math.cos(pitch), sign * math.sin(pitch), math.cos(roll) * math.cos(pitch))
        for sign in (1, -1)
    ]

    geometry = stereo_geometry(*views)

    assert geometry.convergence_deg == pytest.approx(30)
    assert geometry.plane_tilt_deg == pytest.approx(20)
    assert geometry.bisector_elevation_deg == pytest.approx(70)
    assert geometry.asymmetry_deg == pytest.approx(0, abs=1e-6)


@given(SIGHT, SIGHT)
def test_the_cosine_of_convergence_is_that_of_spherical_trigonometry(one, other):
    """cos γ = sin e1 sin e2 + cos e1 cos e2 cos(a1 - a2), with elevations e (Jeong and Kim)."""
    geometry = stereo_geometry(direction(*one), direction(*other))

    e1, e2 = math.radians(90 - one[1]), math.radians(90 - other[1])
    cosine = math.sin(e1) * math.sin(e2) + math.cos(e1) * math.cos(e2) * math.cos(
        math.radians(one[0] - other[0])
    )
    assert math.cos(math.radians(geometry.convergence_deg)) == pytest.approx(cosine, abs=1e-9)
    assert 0 <= geometry.asymmetry_deg <= 90
    assert 40 - 1e-6 <= geometry.bisector_elevation_deg <= 90


@given(SIGHT, SIGHT)
def test_the_order_of_two_views_is_no_matter(one, other):
    there = stereo_geometry(direction(*one), direction(*other))
    back = stereo_geometry(direction(*other), direction(*one))

    assert there.convergence_deg == pytest.approx(back.convergence_deg, abs=1e-9)
    assert there.asymmetry_deg == pytest.approx(back.asymmetry_deg, abs=1e-6)


def test_the_incidence_follows_from_the_off_nadir_angle():
    scene = view("s", incidence=None, off_nadir_deg=20.0)

    upward = view_of(scene).satellite

    incidence = math.degrees(math.asin((6371 + 694) / 6371 * math.sin(math.radians(20))))
    assert angle_deg(upward, (0, 0, 1)) == pytest.approx(incidence)


def test_two_views_of_a_pass_are_a_pair_and_ready_to_order():
    found = stereo_pairs(AREA, [view("fore", 0, 180, 6), view("aft", 20, 0, 6)])

    (pair,) = found.pairs
    assert pair.kind is PairKind.STEREO
    assert (pair.first.id, pair.second.id, pair.rank) == ("fore", "aft", 1)
    assert pair.geometry.convergence_deg == pytest.approx(12)
    assert pair.overlap_share == pytest.approx(1)
    assert facts(pair) == {
        StereoFact.ONE_PASS: 20,
        StereoFact.CONVERGENCE_BEST: pytest.approx(12),
    }
    assert SurfaceModelOrder.of(pair).pair_problems == ()


def test_three_views_of_a_pass_are_pairs_that_name_the_third():
    scenes = [view("fore", 0, 180, 9), view("down", 15, 180, 0.5), view("aft", 30, 0, 9)]

    found = stereo_pairs(AREA, scenes)

    thirds = {(pair.first.id, pair.second.id): pair.third.id for pair in found.pairs}
    assert thirds == {("fore", "down"): "aft", ("down", "aft"): "fore", ("fore", "aft"): "down"}
    assert all(pair.kind is PairKind.TRISTEREO for pair in found.pairs)
    assert [scene.id for scene in found.pairs[0].scenes] == ["fore", "down", "aft"]


def test_views_of_one_pass_that_see_other_ground_are_no_pair():
    beside = view("aft", 20, 0, 6, footprint=box(3.85, 43.4, 4.0, 43.7))
    apart = [view("fore", 0, 180, 6, footprint=box(3.7, 43.4, 3.84, 43.7)), beside]

    assert stereo_pairs(AREA, apart).pairs == ()


def test_another_satellite_or_day_is_a_chance_pair_that_ranks_behind():
    scenes = [
        view("fore", 0, 180, 6),
        view("aft", 20, 0, 6),
        view("twin", 86_400 * 3, 0, 6, platform="PHR1B", sun_azimuth=180.0),
    ]

    found = stereo_pairs(AREA, scenes)

    assert [pair.kind for pair in found.pairs[:2]] == [PairKind.STEREO, PairKind.CHANCE]
    reasons = facts(found.pairs[1])
    assert reasons[StereoFact.DAYS_APART] == pytest.approx(3, abs=0.01)
    assert StereoFact.OTHER_SUN in reasons
    problems = SurfaceModelOrder.of(found.pairs[1]).pair_problems
    assert problems == (PairProblem.NOT_ONE_PASS,)


def test_the_convergence_decides_between_passes_of_the_same_day():
    pairs = {
        angle: (view(f"fore{angle}", angle * 1000, 180, angle / 2),
                view(f"aft{angle}", angle * 1000 + 20, 0, angle / 2))
        for angle in (3, 12, 18, 30)
    }  # fmt: skip
    scenes = [scene for pair in pairs.values() for scene in pair]

    found = stereo_pairs(AREA, scenes, StereoLimits(max_days=0))

    assert [round(pair.geometry.convergence_deg) for pair in found.pairs] == [12, 18, 3, 30]


def test_scenes_that_do_not_say_how_they_were_seen_are_counted():
    unknown = make_scene("unknown", footprint=box(3.7, 43.4, 4.0, 43.7))

    found = stereo_pairs(AREA, [unknown, view("fore", 0, 180, 6)])

    assert (found.pairs, found.without_angles, found.scenes) == ((), ("unknown",), 2)


def test_only_the_best_are_listed_and_the_others_counted():
    scenes = [
        view(f"v{number}", 20 * number, 180 * (number % 2), 3 + number) for number in range(6)
    ]

    every = stereo_pairs(AREA, scenes)
    few = stereo_pairs(AREA, scenes, StereoLimits(most=2))

    assert [pair.first.id for pair in few.pairs] == [pair.first.id for pair in every.pairs[:2]]
    assert few.passed_over == len(every.pairs) - 2


def test_pairs_that_the_service_refuses_say_why():
    spot = {"mission": "spot67", "platform": "SPOT6", "processing_level": "ortho"}
    found = stereo_pairs(AREA, [view("a", 0, 180, 12, **spot), view("b", 30, 0, 12, **spot)])

    order = SurfaceModelOrder.of(found.pairs[0])

    assert set(order.pair_problems) == {
        PairProblem.NOT_PLEIADES,
        PairProblem.NOT_PRIMARY,
        PairProblem.CONVERGENCE,
    }
    with pytest.raises(RequestIncomplete) as refusal:
        order.check()
    assert refusal.value.fields == ("pair",)
    assert not order.to_json()["can_be_ordered"]


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"window_size": 0}, "window_size"),
        ({"window_size": 8}, "window_size"),
        ({"regularisation": 0.3}, "regularisation"),
        ({"regularisation": 0.001}, "regularisation"),
        ({"resolution_factor": 0}, "resolution_factor"),
        ({"acquisition_id": "à b"}, "acquisition_id"),
        ({"crop": Crop(-1, 0, 10, 10)}, "crop"),
        ({"crop": Crop(0, 0, 0, 10)}, "crop"),
    ],
)
def test_a_parameter_out_of_its_range_is_named(change, field):
    (pair,) = stereo_pairs(AREA, [view("fore", 0, 180, 6), view("aft", 20, 0, 6)]).pairs
    order = SurfaceModelOrder.of(pair)
    order.check()

    with pytest.raises(RequestIncomplete) as refusal:
        replace(order, **change).check()

    assert refusal.value.fields == (field,)


def test_the_sheet_names_every_image_with_one_acquisition():
    (pair,) = stereo_pairs(AREA, [view("fore", 0, 180, 6), view("aft", 20, 0, 6)]).pairs

    sheet = replace(SurfaceModelOrder.of(pair), crop=Crop(10, 20, 4000, 3000)).to_json()

    assert [image["id"] for image in sheet["images"]] == ["fore", "aft"]
    assert {image["acquisition_id"] for image in sheet["images"]} == {sheet["acquisition_id"]}
    assert sheet["images"][0]["links"] == ["https://example.org/p.zip"]
    assert len(sheet["parameters"]) == 8
    assert sheet["parameters"]["width"] == 4000
    assert json.loads(json.dumps(sheet)) == sheet
