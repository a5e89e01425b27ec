"""The geometry of a pass: where the satellite heads, how it looks, where the sun is."""

from __future__ import annotations

from typing import List, Tuple

import numpy as np

SOLAR_HOUR = 10.5
"""Local solar time at which Pléiades and SPOT cross a place, southward."""

_INCLINATION_COSINE = np.cos(np.radians(98.2))
_EARTH_KM, _ALTITUDE_KM = 6371.0, 694.0
_GROUND_SPEED_KM_S = 6.8
_KM_PER_DEGREE_EAST, _KM_PER_DEGREE_NORTH = 111.32, 110.57


def sun(
    day: np.ndarray, latitude: np.ndarray, solar_hour: np.ndarray
) -> Tuple[np.ndarray, np.ndarray]:
    """Elevation and azimuth of the sun, in degrees.

    Declination after Cooper (*Solar Energy* 12, 1969, eq. 1).

    Args:
        day: days since 1970.
    """
    declination = np.radians(23.45) * np.sin(2 * np.pi * (284 + day_of_year(day)) / 365)
    hour = np.radians(15 * (solar_hour - 12))
    phi = np.radians(latitude)
    height = np.sin(phi) * np.sin(declination) + np.cos(phi) * np.cos(declination) * np.cos(hour)
    east = -np.cos(declination) * np.sin(hour)
    north = np.cos(phi) * np.sin(declination) - np.sin(phi) * np.cos(declination) * np.cos(hour)
    return np.degrees(np.arcsin(height)), np.degrees(np.arctan2(east, north)) % 360


def day_of_year(day: np.ndarray) -> np.ndarray:
    dates = np.asarray(day).astype("datetime64[D]")
    return (dates - dates.astype("datetime64[Y]")).astype(np.int64) + 1


def track_azimuth_deg(latitude: np.ndarray) -> np.ndarray:
    """Heading of a descending sun-synchronous pass over a latitude."""
    sine = np.clip(_INCLINATION_COSINE / np.cos(np.radians(latitude)), -1, 1)
    return 180 - np.degrees(np.arcsin(sine))


def off_nadir_deg(roll: np.ndarray, pitch: np.ndarray) -> np.ndarray:
    """How far from straight down a satellite looks that leans sideways and forward."""
    return np.degrees(np.arccos(np.cos(np.radians(roll)) * np.cos(np.radians(pitch))))


def incidence_deg(off_nadir: np.ndarray) -> np.ndarray:
    """The same angle seen from the ground, larger because the Earth is round."""
    ratio = (_EARTH_KM + _ALTITUDE_KM) / _EARTH_KM
    return np.degrees(np.arcsin(np.clip(np.sin(np.radians(off_nadir)) * ratio, 0, 1)))


def sight_azimuth_deg(track: np.ndarray, roll: np.ndarray, pitch: np.ndarray) -> np.ndarray:
    """Where on the ground it looks from the point below it, clockwise from north.

    Args:
        track: heading in degrees.
        roll: to the right when positive.
    """
    sideways, forward = np.tan(np.radians(roll)), np.tan(np.radians(pitch))
    return (track + np.degrees(np.arctan2(sideways, forward))) % 360


def seconds_late(pitch: np.ndarray) -> np.ndarray:
    """When a place is seen with that pitch, counted from the overhead pass; forward is early."""
    return -_ALTITUDE_KM * np.tan(np.radians(pitch)) / _GROUND_SPEED_KM_S


def rectangle(
    centre: np.ndarray, across_km: np.ndarray, along_km: np.ndarray, track: np.ndarray
) -> np.ndarray:
    """Corners of images along their tracks.

    Args:
        centre: ``(n, 2)`` longitudes and latitudes.
        track: heading in degrees.

    Returns:
        ``(n, 4, 2)``: upper left, upper right, lower right, lower left.
    """
    down, right = np.radians(track), np.radians(track - 90)
    km_east = _KM_PER_DEGREE_EAST * np.cos(np.radians(centre[:, 1]))
    corners: List[np.ndarray] = []
    for sideways, onward in ((-0.5, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, 0.5)):
        east = sideways * across_km * np.sin(right) + onward * along_km * np.sin(down)
        north = sideways * across_km * np.cos(right) + onward * along_km * np.cos(down)
        corners.append(centre + np.column_stack((east / km_east, north / _KM_PER_DEGREE_NORTH)))
    return np.round(np.stack(corners, axis=1), 6)


def size_along_track(points: np.ndarray, track: float) -> Tuple[np.ndarray, float, float]:
    """Centre, width and length in km of the smallest image along a track around some points.

    Args:
        points: ``(n, 2)`` longitudes and latitudes.
    """
    middle = (points.min(axis=0) + points.max(axis=0)) / 2
    scale = np.array((_KM_PER_DEGREE_EAST * np.cos(np.radians(middle[1])), _KM_PER_DEGREE_NORTH))
    km = (points - middle) * scale
    axes = np.array(
        [
            (np.sin(np.radians(heading)), np.cos(np.radians(heading)))
            for heading in (track - 90, track)
        ]
    )
    spread = km @ axes.T
    low, high = spread.min(axis=0), spread.max(axis=0)
    centre = middle + ((low + high) / 2 @ axes) / scale
    return centre, float(high[0] - low[0]), float(high[1] - low[1])
