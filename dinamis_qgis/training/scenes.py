"""The 60 000 fictional scenes: 40 000 of the free catalogue, 20 000 of the supplier's archive."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Dict, List, NamedTuple, Tuple

import numpy as np

from .land import land_mask

COLLECTIONS = ("pleiades", "spot-6-7", "airbus-archive")
PLATFORMS = ("PHR1A", "PHR1B", "SPOT6", "SPOT7")
COVERAGES = ("reference", "yearly", "adhoc")
MODES = ("mono", "stereo", "tristereo")
SPECTRAL_MODES = ("pansharpened", "bundle")
LEVELS = ("ortho", "primary")
FREE_PLEIADES, FREE_SPOT, ARCHIVE = 25_000, 15_000, 20_000

Columns = Dict[str, np.ndarray]

_IN_SERVICE = (
    (date(2012, 3, 1), date(2026, 10, 31)),
    (date(2013, 3, 1), date(2026, 10, 31)),
    (date(2012, 11, 1), date(2026, 10, 31)),
    (date(2014, 10, 1), date(2023, 3, 16)),
)
"""First and last day of each platform; a fixed end, so that the scenes stay the same."""

_CITIES = (
    (3.88, 43.61), (1.44, 43.60), (2.35, 48.86), (5.37, 43.30), (4.83, 45.76), (-1.55, 47.22),
    (7.75, 48.58), (-0.58, 44.84), (3.06, 50.63), (-1.68, 48.11), (7.27, 43.71), (5.72, 45.19),
    (-52.33, 4.93), (-52.65, 5.16), (55.45, -20.88), (55.28, -21.01), (-61.07, 14.61),
    (-61.53, 16.24), (45.23, -12.78), (166.45, -22.27), (-149.57, -17.54), (-56.18, 46.78),
)  # fmt: skip
_OVERSEAS = (
    (-61.85, 15.8, -60.95, 16.55), (-61.25, 14.35, -60.8, 14.9), (-54.5, 2.2, -51.6, 5.8),
    (55.2, -21.4, 55.85, -20.85), (44.95, -13.05, 45.3, -12.6), (163.9, -22.75, 167.1, -20.0),
)  # fmt: skip
_MAINLAND = (-4.9, 42.3, 8.3, 51.1)
_ORBIT_COSINE = np.cos(np.radians(98.2))
_EARTH_KM, _ALTITUDE_KM = 6371.0, 694.0


class _Group(NamedTuple):
    """A collection's scenes of one constellation."""

    collection: int
    count: int
    platforms: Tuple[int, int]
    swath_km: float
    lengths_km: Tuple[float, float]


_GROUPS = (
    _Group(0, FREE_PLEIADES, (0, 1), 20.0, (12.0, 34.0)),
    _Group(1, FREE_SPOT, (2, 3), 60.0, (40.0, 90.0)),
    _Group(2, ARCHIVE * 3 // 5, (0, 1), 20.0, (12.0, 34.0)),
    _Group(2, ARCHIVE * 2 // 5, (2, 3), 60.0, (40.0, 90.0)),
)


def make_scenes(world_map: Path) -> Columns:
    """Make every scene, as columns of equal length; the same ones each time.

    ``corners`` is ``(n, 4, 2)``: upper left, upper right, lower right, lower left. Unknown
    clouds and incidences, as services have them, are NaN.
    """
    random = np.random.default_rng(20120301)
    places = _Places(world_map, random)
    groups = [_group_scenes(group, places, random) for group in _GROUPS]
    columns = {name: np.concatenate([group[name] for group in groups]) for name in groups[0]}
    columns["seed"] = np.arange(len(columns["collection"]), dtype=np.int64) * 7 + 11
    columns["id"] = _names(columns)
    corners = columns["corners"]
    for name, edge in (("west", 0), ("south", 1)):
        columns[name] = corners[:, :, edge].min(axis=1)
    for name, edge in (("east", 0), ("north", 1)):
        columns[name] = corners[:, :, edge].max(axis=1)
    return columns


class _Places:
    """Draws places on land, densest where DINAMIS's users work."""

    def __init__(self, world_map: Path, random: np.random.Generator) -> None:
        self._random = random
        self._mainland = _land_cells(
            land_mask(world_map, _MAINLAND, 264, 176, "\"NAME\" = 'France'"), _MAINLAND
        )
        overseas = [_land_cells(land_mask(world_map, box, 60, 60), box) for box in _OVERSEAS]
        smallest = max(len(cells) for cells in overseas)
        self._overseas = np.concatenate(
            [np.resize(cells, (smallest, 4)) for cells in overseas if len(cells)]
        )
        world = (-180.0, -56.0, 180.0, 70.0)
        self._world = _land_cells(land_mask(world_map, world, 1440, 504), world)

    def draw(self, count: int) -> np.ndarray:
        """``(count, 2)`` longitudes and latitudes, in random order."""
        cities, mainland, overseas = int(count * 0.14), int(count * 0.46), int(count * 0.14)
        around = np.array(_CITIES)[self._random.integers(0, len(_CITIES), cities)]
        parts = [around + self._random.normal(0, 0.07, (cities, 2))]
        parts.append(self._within(self._mainland, mainland))
        parts.append(self._within(self._overseas, overseas))
        parts.append(self._within(self._world, count - cities - mainland - overseas))
        return self._random.permutation(np.concatenate(parts))

    def _within(self, cells: np.ndarray, count: int) -> np.ndarray:
        chosen = cells[self._random.integers(0, len(cells), count)]
        return chosen[:, :2] + self._random.random((count, 2)) * chosen[:, 2:]


def _land_cells(mask: np.ndarray, bounds: Tuple[float, float, float, float]) -> np.ndarray:
    """Corner and size of every cell that is land: ``(n, 4)``."""
    west, south, east, north = bounds
    rows, columns = np.nonzero(mask)
    width, height = (east - west) / mask.shape[1], (north - south) / mask.shape[0]
    size = np.full(len(rows), 1.0)
    return np.column_stack(
        (west + columns * width, north - (rows + 1) * height, size * width, size * height)
    )


def _group_scenes(group: _Group, places: _Places, random: np.random.Generator) -> Columns:
    count = group.count
    centre = places.draw(count)
    platform = np.where(random.random(count) < 0.5, *group.platforms).astype(np.int8)
    day = _days(platform, random)
    off_nadir = np.clip(np.abs(random.normal(0, 11, count)), 0.3, 33.0)
    track = _track_azimuth_deg(centre[:, 1])
    swath = group.swath_km / np.cos(np.radians(off_nadir)) ** 2
    length = random.uniform(*group.lengths_km, count)
    solar_hour = 10.5 + random.normal(0, 0.12, count)
    elevation, azimuth = _sun(day, centre[:, 1], solar_hour)
    dark = elevation < 14
    day = np.where(dark, _midsummer(day, centre[:, 1]), day)
    elevation, azimuth = _sun(day, centre[:, 1], solar_hour)
    utc_ms = ((solar_hour - centre[:, 0] / 15) * 3_600_000).astype(np.int64)
    return {
        "collection": np.full(count, group.collection, np.int8),
        "platform": platform,
        "acquired_ms": day.astype(np.int64) * 86_400_000 + utc_ms,
        "corners": _corners(centre, swath, length, track),
        "cloud": _clouds(day, centre[:, 1], random),
        "incidence": _some_unknown(_incidence_deg(off_nadir), random),
        "off_nadir": off_nadir,
        "azimuth": track % 360,
        "sun_elevation": elevation,
        "sun_azimuth": azimuth,
        "level": (random.random(count) < 0.16).astype(np.int8),
        "spectral": (random.random(count) < 0.45).astype(np.int8),
        "mode": np.searchsorted((0.8, 0.95), random.random(count)).astype(np.int8),
        "coverage": np.searchsorted((0.25, 0.6), random.random(count)).astype(np.int8),
    }


def _days(platform: np.ndarray, random: np.random.Generator) -> np.ndarray:
    """Days since 1970 at which each platform was in service."""
    epoch = date(1970, 1, 1)
    first = np.array([(start - epoch).days for start, _ in _IN_SERVICE])[platform]
    last = np.array([(end - epoch).days for _, end in _IN_SERVICE])[platform]
    return first + (random.random(len(platform)) * (last - first + 1)).astype(np.int64)


def _day_of_year(day: np.ndarray) -> np.ndarray:
    dates = day.astype("datetime64[D]")
    return (dates - dates.astype("datetime64[Y]")).astype(np.int64) + 1


def _midsummer(day: np.ndarray, latitude: np.ndarray) -> np.ndarray:
    """Move a day to the summer of its year, for places without light on it."""
    target = np.where(latitude > 0, 172, 1)
    return day - _day_of_year(day) + target


def _sun(
    day: np.ndarray, latitude: np.ndarray, solar_hour: np.ndarray
) -> Tuple[np.ndarray, np.ndarray]:
    """Elevation and azimuth of the sun in degrees (Cooper 1969, *Solar Energy* 12, eq. 1)."""
    declination = np.radians(23.45) * np.sin(2 * np.pi * (284 + _day_of_year(day)) / 365)
    hour = np.radians(15 * (solar_hour - 12))
    phi = np.radians(latitude)
    height = np.sin(phi) * np.sin(declination) + np.cos(phi) * np.cos(declination) * np.cos(hour)
    east = -np.cos(declination) * np.sin(hour)
    north = np.cos(phi) * np.sin(declination) - np.sin(phi) * np.cos(declination) * np.cos(hour)
    return np.degrees(np.arcsin(height)), np.degrees(np.arctan2(east, north)) % 360


def _track_azimuth_deg(latitude: np.ndarray) -> np.ndarray:
    """Heading of a descending sun-synchronous pass over a latitude."""
    sine = np.clip(_ORBIT_COSINE / np.cos(np.radians(latitude)), -1, 1)
    return 180 - np.degrees(np.arcsin(sine))


def _incidence_deg(off_nadir: np.ndarray) -> np.ndarray:
    ratio = (_EARTH_KM + _ALTITUDE_KM) / _EARTH_KM
    return np.degrees(np.arcsin(np.clip(np.sin(np.radians(off_nadir)) * ratio, 0, 1)))


def _corners(
    centre: np.ndarray, swath: np.ndarray, length: np.ndarray, track: np.ndarray
) -> np.ndarray:
    """A rectangle along the track: ``(n, 4, 2)``."""
    down, right = np.radians(track), np.radians(track - 90)
    km_east = 111.32 * np.cos(np.radians(centre[:, 1]))
    corners: List[np.ndarray] = []
    for across, along in ((-0.5, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, 0.5)):
        east = across * swath * np.sin(right) + along * length * np.sin(down)
        north = across * swath * np.cos(right) + along * length * np.cos(down)
        corners.append(centre + np.column_stack((east / km_east, north / 110.57)))
    return np.round(np.stack(corners, axis=1), 6)


def _clouds(day: np.ndarray, latitude: np.ndarray, random: np.random.Generator) -> np.ndarray:
    """Cloud cover in percent: many clear scenes, fewer in winter and near the equator."""
    winter = 0.5 - 0.5 * np.cos(2 * np.pi * (_day_of_year(day) - 196) / 365)
    winter = np.where(latitude > 0, winter, 1 - winter)
    cloudy = np.where(np.abs(latitude) < 12, 0.75, 0.3 + 0.4 * winter)
    share = random.random(len(day)) ** (4.2 - 3.4 * cloudy)
    return _some_unknown(np.round(np.clip(share, 0, 1) * 100, 1), random)


def _some_unknown(values: np.ndarray, random: np.random.Generator) -> np.ndarray:
    return np.where(random.random(len(values)) < 0.01, np.nan, np.round(values, 2))


def _names(columns: Columns) -> np.ndarray:
    """Names that look like Airbus's data strips, with TR1 for training."""
    centre = columns["corners"].mean(axis=1)
    stamps = columns["acquired_ms"].astype("datetime64[ms]")
    names = []
    for index, (longitude, latitude) in enumerate(centre):
        digits = "".join(filter(str.isdigit, str(stamps[index])))[:15]
        east, north = int(abs(longitude)), int(abs(latitude))
        place = (
            f"{'E' if longitude >= 0 else 'W'}{east:03}{'N' if latitude >= 0 else 'S'}{north:02}"
        )
        platform = PLATFORMS[columns["platform"][index]]
        names.append(f"DS_{platform}_{digits}_TR1_{place}_{index:05}")
    return np.array(names)
