"""The 60 000 fictional scenes: 40 000 of the free catalogue, 20 000 of the supplier's archive."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Dict, List, NamedTuple, Tuple

import numpy as np

from . import orbit
from .places import Places

COLLECTIONS = ("pleiades", "spot-6-7", "airbus-archive", "training-deliveries")
"""The last one holds what orders brought; no scene is made for it here."""

ARCHIVE, DELIVERIES = COLLECTIONS[2:]
PLATFORMS = ("PHR1A", "PHR1B", "SPOT6", "SPOT7")
COVERAGES = ("reference", "yearly", "adhoc")
MODES = ("mono", "stereo", "tristereo")
SPECTRAL_MODES = ("pansharpened", "bundle", "panchromatic", "multispectral")
"""The last two are only delivered to order."""

LEVELS = ("ortho", "primary")

CATALOGUED_AFTER = timedelta(hours=36)
"""From the acquisition to its entry."""

NAMED_AT_ONCE = 1_000
"""Python waits for a call of NumPy's to end, and the window with it: 60 ms for every scene."""

Columns = Dict[str, np.ndarray]

_EPOCH = date(1970, 1, 1)
_IN_SERVICE = (
    (date(2012, 3, 1), date(2026, 10, 31)),
    (date(2013, 3, 1), date(2026, 10, 31)),
    (date(2012, 11, 1), date(2026, 10, 31)),
    (date(2014, 10, 1), date(2023, 3, 16)),
)
"""First and last day of each platform; a fixed end, so that the scenes stay the same."""

_FIRST_DAY = np.array([(first - _EPOCH).days for first, _ in _IN_SERVICE])
_LAST_DAY = np.array([(last - _EPOCH).days for _, last in _IN_SERVICE])
_LOWEST_SUN_DEG = 14
_VIEW_SHARES = (0.80, 0.15, 0.05)
"""Of the scenes: taken alone, two in a pass, three in a pass."""

_UNKNOWN_SHARE = 0.01
"""Of the scenes without cloud cover, and of those without incidence, as services have them."""


class _Group(NamedTuple):
    """A collection's scenes of one constellation."""

    collection: str
    size: int
    platforms: Tuple[int, int]
    swath_km: float
    lengths_km: Tuple[float, float]


_GROUPS = (
    _Group("pleiades", 25_000, (0, 1), 20.0, (12.0, 34.0)),
    _Group("spot-6-7", 15_000, (2, 3), 60.0, (40.0, 90.0)),
    _Group(ARCHIVE, 12_000, (0, 1), 20.0, (12.0, 34.0)),
    _Group(ARCHIVE, 8_000, (2, 3), 60.0, (40.0, 90.0)),
)


def make_scenes(world_map: Path) -> Columns:
    """Make every scene, as columns of equal length; the same ones each time.

    ``corners`` is ``(n, 4, 2)``: upper left, upper right, lower right, lower left. Unknown
    clouds and incidences are NaN. The views of one stereo pass follow each other.
    """
    random = np.random.default_rng(20120301)
    places = Places(world_map, random)
    groups = [_group_scenes(group, places, random) for group in _GROUPS]
    columns = {name: np.concatenate([group[name] for group in groups]) for name in groups[0]}
    columns["seed"] = np.arange(len(columns["collection"]), dtype=np.int64) * 7 + 11
    columns["id"] = _names(columns)
    return with_bounds(columns)


def with_bounds(columns: Columns) -> Columns:
    """Add the columns ``west``, ``south``, ``east`` and ``north``."""
    least, most = columns["corners"].min(axis=1), columns["corners"].max(axis=1)
    edges = {"west": least[:, 0], "south": least[:, 1], "east": most[:, 0], "north": most[:, 1]}
    return {**columns, **edges}


def _group_scenes(group: _Group, places: Places, random: np.random.Generator) -> Columns:
    """The views of some passes."""
    views = _views(group.size, random)
    of_pass = np.repeat(np.arange(len(views)), views)
    roll = np.clip(np.abs(random.normal(0, 11, len(views))), 0.3, 30.0)
    # A surface model is computed from views in sensor geometry, which come as bundles here.
    is_primary = (random.random(len(views)) < 0.16) | (views > 1)
    passes = {
        **_passes(group, roll, places, random),
        "level": is_primary.astype(np.int8),
        "spectral": (is_primary | (random.random(len(views)) < 0.45)).astype(np.int8),
        "mode": (views - 1).astype(np.int8),
    }
    columns = {name: values[of_pass] for name, values in passes.items()}
    pitch = _pitch_deg(views, random)
    off_nadir = orbit.off_nadir_deg(roll[of_pass], pitch)
    # Every other pass looks to its left.
    side = np.where(np.arange(len(views)) % 2, -1, 1)[of_pass]
    late_ms = (orbit.seconds_late(pitch) * 1000).astype(np.int64)
    return {
        **columns,
        "acquired_ms": columns["acquired_ms"] + late_ms,
        "collection": np.full(group.size, COLLECTIONS.index(group.collection), np.int8),
        "off_nadir": off_nadir,
        "sight": orbit.sight_azimuth_deg(columns["azimuth"], side * roll[of_pass], pitch),
        "incidence": _some_unknown(orbit.incidence_deg(off_nadir), random),
        "cloud": _some_unknown(columns["cloud"], random),
    }


def _passes(
    group: _Group, roll: np.ndarray, places: Places, random: np.random.Generator
) -> Columns:
    """What all views of a pass have in common."""
    count = len(roll)
    centre = places.draw(count)
    latitude = centre[:, 1]
    platform = np.where(random.random(count) < 0.5, *group.platforms).astype(np.int8)
    solar_hour = orbit.SOLAR_HOUR + random.normal(0, 0.12, count)
    day = _lit_days(platform, latitude, solar_hour, random)
    elevation, azimuth = orbit.sun(day, latitude, solar_hour)
    track = orbit.track_azimuth_deg(latitude)
    swath = group.swath_km / np.cos(np.radians(roll)) ** 2
    length = random.uniform(*group.lengths_km, count)
    utc_ms = ((solar_hour - centre[:, 0] / 15) * 3_600_000).astype(np.int64)
    return {
        "platform": platform,
        "acquired_ms": day * 86_400_000 + utc_ms,
        "corners": orbit.rectangle(centre, swath, length, track),
        "cloud": _cloud_percent(day, latitude, random),
        "azimuth": track % 360,
        "sun_elevation": elevation,
        "sun_azimuth": azimuth,
        "coverage": np.searchsorted((0.25, 0.6), random.random(count)).astype(np.int8),
    }


def _views(count: int, random: np.random.Generator) -> np.ndarray:
    """How many views each pass has, ``count`` in all."""
    weights = np.array(_VIEW_SHARES) / (1, 2, 3)
    views = random.choice((1, 2, 3), count, p=weights / weights.sum())
    whole = views[np.cumsum(views) <= count]
    return np.concatenate((whole, np.ones(count - whole.sum(), whole.dtype)))


def _pitch_deg(views: np.ndarray, random: np.random.Generator) -> np.ndarray:
    """How far forward each view looks: the first ahead, the last behind, as far."""
    half_angle = random.uniform(6, 14, len(views))
    first = np.cumsum(views) - views
    of_pass = np.repeat(np.arange(len(views)), views)
    serial = np.arange(views.sum()) - first[of_pass]
    share = 1 - 2 * serial / np.maximum(views[of_pass] - 1, 1)
    return np.where(views[of_pass] > 1, half_angle[of_pass] * share, 0.0)


def _lit_days(
    platform: np.ndarray,
    latitude: np.ndarray,
    solar_hour: np.ndarray,
    random: np.random.Generator,
) -> np.ndarray:
    """Days since 1970 when each platform was in service and the sun stood high enough."""
    first, last = _FIRST_DAY[platform], _LAST_DAY[platform]
    day = first + (random.random(len(platform)) * (last - first + 1)).astype(np.int64)
    elevation, _ = orbit.sun(day, latitude, solar_hour)
    summer = day - orbit.day_of_year(day) + np.where(latitude > 0, 172, 366)
    summer = np.where(summer > last, summer - 365, np.where(summer < first, summer + 365, summer))
    return np.where(elevation < _LOWEST_SUN_DEG, summer, day)


def _cloud_percent(
    day: np.ndarray, latitude: np.ndarray, random: np.random.Generator
) -> np.ndarray:
    """Many clear scenes, fewer in winter and near the equator."""
    winter = 0.5 - 0.5 * np.cos(2 * np.pi * (orbit.day_of_year(day) - 196) / 365)
    winter = np.where(latitude > 0, winter, 1 - winter)
    cloudy = np.where(np.abs(latitude) < 12, 0.75, 0.3 + 0.4 * winter)
    share = random.random(len(day)) ** (4.2 - 3.4 * cloudy)
    return np.round(np.clip(share, 0, 1) * 100, 1)


def _some_unknown(values: np.ndarray, random: np.random.Generator) -> np.ndarray:
    unknown = random.random(len(values)) < _UNKNOWN_SHARE
    return np.where(unknown, np.nan, np.round(values, 2))


def _names(columns: Columns) -> np.ndarray:
    """Names that look like Airbus's data strips, with TR1 for training; in ASCII, as bytes."""
    centre = columns["corners"].mean(axis=1)
    moments = columns["acquired_ms"].astype("datetime64[ms]")
    parts: List[np.ndarray] = []
    for start in range(0, len(moments), NAMED_AT_ONCE):
        part = slice(start, start + NAMED_AT_ONCE)
        stamps, platforms = moments[part].astype(str).tolist(), columns["platform"][part].tolist()
        places = centre[part].tolist()
        rows = enumerate(zip(stamps, platforms, places), start)
        parts.append(np.array([_name(row, *of_scene) for row, of_scene in rows], "S"))
    return np.concatenate(parts)


def _name(row: int, stamp: str, platform: int, place: Tuple[float, float]) -> str:
    longitude, latitude = place
    digits = "".join(filter(str.isdigit, stamp))[:15]
    east = f"{'E' if longitude >= 0 else 'W'}{int(abs(longitude)):03}"
    north = f"{'N' if latitude >= 0 else 'S'}{int(abs(latitude)):02}"
    return f"DS_{PLATFORMS[platform]}_{digits}_TR1_{east}{north}_{row:05}"
