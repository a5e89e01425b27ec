"""What the fictional catalogue promises."""

from datetime import date

import numpy as np
import pytest

from dinamis_qgis.training.scene_cache import SceneCache
from dinamis_qgis.training.scenes import COLLECTIONS, PLATFORMS, make_scenes

PLACES = {
    "Montpellier": (3.88, 43.61),
    "Toulouse": (1.44, 43.60),
    "Kourou": (-52.65, 5.16),
    "Saint-Denis": (55.45, -20.88),
}


@pytest.fixture(scope="module")
def columns(made_once, world_map):
    return SceneCache(made_once, world_map).table.columns


def days(columns):
    return columns["acquired_ms"].astype("datetime64[ms]").astype("datetime64[D]")


def over(columns, longitude, latitude):
    return (
        (columns["west"] <= longitude)
        & (columns["east"] >= longitude)
        & (columns["south"] <= latitude)
        & (columns["north"] >= latitude)
    )


def test_there_are_40_000_free_scenes_and_20_000_to_order(columns):
    counts = np.bincount(columns["collection"], minlength=4)

    assert dict(zip(COLLECTIONS, counts.tolist())) == {
        "pleiades": 25_000,
        "spot-6-7": 15_000,
        "airbus-archive": 20_000,
        "training-deliveries": 0,
    }
    assert len(set(columns["id"].tolist())) == 60_000


def test_the_same_scenes_are_made_each_time(columns, world_map):
    again = make_scenes(world_map)

    assert set(again) == set(columns)
    assert all(np.array_equal(again[name], columns[name], equal_nan=name in ("cloud", "incidence"))
               for name in again)  # fmt: skip


@pytest.mark.parametrize("place", PLACES)
def test_users_find_free_scenes_at_home_some_clear_and_near_nadir(columns, place):
    free = over(columns, *PLACES[place]) & (columns["collection"] < 2)
    recent = (
        free & (days(columns) >= np.datetime64("2015")) & (days(columns) < np.datetime64("2025"))
    )

    assert recent.sum() > 20
    assert (recent & (columns["cloud"] <= 10) & (columns["incidence"] <= 15)).sum() >= 5


def test_no_satellite_takes_images_before_or_after_its_life(columns):
    lives = {
        "PHR1A": (date(2011, 12, 17), date(2026, 10, 31)),
        "PHR1B": (date(2012, 12, 2), date(2026, 10, 31)),
        "SPOT6": (date(2012, 9, 9), date(2026, 10, 31)),
        "SPOT7": (date(2014, 6, 30), date(2023, 3, 17)),
    }
    for code, platform in enumerate(PLATFORMS):
        taken = days(columns)[columns["platform"] == code]
        first, last = lives[platform]
        assert taken.min() >= np.datetime64(first)
        assert taken.max() <= np.datetime64(last)


def test_images_are_taken_by_day_around_half_past_ten_solar_time(columns):
    longitude = columns["corners"][:, :, 0].mean(axis=1)
    hour = (columns["acquired_ms"] / 3_600_000 + longitude / 15) % 24

    assert 9.8 < hour.min() < hour.max() < 11.2
    assert columns["sun_elevation"].min() > 10


def test_footprints_lean_as_a_descending_pass_does(columns):
    upper_left, lower_left = columns["corners"][:, 0], columns["corners"][:, 3]
    is_european = (columns["south"] > 42) & (columns["north"] < 52)

    assert (upper_left[:, 1] > lower_left[:, 1]).all()
    assert (upper_left[is_european, 0] > lower_left[is_european, 0]).all()
    assert np.abs(columns["corners"][:, :, 0]).max() < 180


def test_few_scenes_lack_their_cloud_cover_or_incidence(columns):
    for name in ("cloud", "incidence"):
        assert 0 < np.isnan(columns[name]).mean() <= 0.02


def test_many_scenes_are_clear_and_the_tropics_are_cloudier(columns):
    latitude = columns["south"]
    tropics, europe = np.abs(latitude) < 8, latitude > 42

    assert np.nanmean(columns["cloud"] <= 10) > 0.25
    assert np.nanmean(columns["cloud"][tropics]) > np.nanmean(columns["cloud"][europe]) + 5


def test_stereo_views_share_a_footprint_and_look_from_both_sides(columns):
    rows = np.nonzero((columns["mode"] == 1) & (columns["collection"] == 0))[0]
    first, second = rows[0::2], rows[1::2]

    assert np.array_equal(columns["corners"][first], columns["corners"][second])
    seconds = (columns["acquired_ms"][second] - columns["acquired_ms"][first]) / 1000
    assert seconds.min() > 10
    assert seconds.max() < 90
    assert (columns["level"][rows] == 1).all()


def test_damaged_scenes_are_made_again(made_once, world_map, tmp_path):
    (kept,) = made_once.glob("*.npz")
    damaged = tmp_path / kept.name
    damaged.write_bytes(kept.read_bytes()[:1000])

    assert len(SceneCache(tmp_path, world_map).table.columns["id"]) == 60_000
    assert damaged.stat().st_size == kept.stat().st_size
