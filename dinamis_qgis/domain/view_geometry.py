"""From where a scene was seen, and what two such directions are worth together.

All in the local frame of the ground: east, north, up. Angles after Jeong and Kim, *Analysis of
Dual-Sensor Stereo Geometry and Its Positioning Accuracy* (PE&RS 80-7, 2014), and Jeong, Yang
and Kim, *Geo-Positioning Accuracy Using Multiple-Satellite Images* (Remote Sensing 7-4, 2015).
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from typing import Any, Optional, Tuple

from .scene import Scene

Vector = Tuple[float, float, float]

_EARTH_KM = 6371.0
_ALTITUDES_KM = {"pleiades": 694.0, "spot67": 694.0, "pleiades-neo": 620.0}
"""Of the orbits (Airbus user guides); those of other missions are taken as Pléiades'."""


@dataclass(frozen=True)
class View:
    """Two unit vectors from the ground: towards the satellite, and towards the sun."""

    satellite: Vector
    sun: Optional[Vector] = None
    """None when the catalogue does not say where it stood."""


@dataclass(frozen=True)
class StereoGeometry:
    """What the directions of two views are to each other."""

    convergence_deg: float
    b_h: float
    asymmetry_deg: float
    bisector_elevation_deg: float
    plane_tilt_deg: float


def view_of(scene: Scene) -> Optional[View]:
    """Where the satellite stood, from ``view:azimuth`` and the incidence.

    ``view:azimuth`` is the direction from the point below the satellite to the scene (STAC view
    extension): seen from the ground, the satellite stands the other way. Without an incidence
    angle it follows from the off-nadir angle over a round Earth, sin i = (R + h) / R · sin o.

    Returns:
        None when the catalogue does not say both.
    """
    properties = (json.loads(scene.source) if scene.source else {}).get("properties") or {}
    incidence = scene.incidence_deg
    if incidence is None:
        incidence = _incidence_deg(scene)
    azimuth = _number(properties.get("view:azimuth"))
    if incidence is None or (azimuth is None and incidence > 0):
        return None
    sun_azimuth = _number(properties.get("view:sun_azimuth"))
    sun = None
    if sun_azimuth is not None and scene.sun_elevation_deg is not None:
        sun = direction(sun_azimuth, 90 - scene.sun_elevation_deg)
    return View(direction((azimuth or 0.0) + 180, incidence), sun)


def direction(azimuth_deg: float, from_zenith_deg: float) -> Vector:
    """The unit vector: (sin z sin a, sin z cos a, cos z), azimuth clockwise from north."""
    azimuth, zenith = math.radians(azimuth_deg), math.radians(from_zenith_deg)
    return (
        math.sin(zenith) * math.sin(azimuth),
        math.sin(zenith) * math.cos(azimuth),
        math.cos(zenith),
    )


def angle_deg(one: Vector, other: Vector) -> float:
    """Between two unit vectors; exact for small angles too: 2 atan2(|u - v|, |u + v|)."""
    apart = math.dist(one, other)
    together = math.dist(one, (-other[0], -other[1], -other[2]))
    return math.degrees(2 * math.atan2(apart, together))


def stereo_geometry(one: Vector, other: Vector) -> StereoGeometry:
    """Work out the angles of two views, u and v towards the satellites.

    - convergence: γ, between u and v: cos γ = u·v;
    - B/H = 2 tan(γ / 2): base over height of a symmetric pair with that convergence, as the
      Pléiades Imagery User Guide counts;
    - bisector b = (u + v) / |u + v|; its elevation: asin b_up;
    - asymmetry: in the plane of u and v, between the bisector and the vertical laid into it:
      atan2(|up·d|, up·b) with d = (u - v) / |u - v|;
    - tilt of that plane from the vertical: asin |up·n|, n its normal.
    """
    convergence = angle_deg(one, other)
    total = tuple(a + b for a, b in zip(one, other))
    apart = tuple(a - b for a, b in zip(one, other))
    up_bisector = total[2] / (math.hypot(*total) or 1.0)
    up_along = abs(apart[2]) / (math.hypot(*apart) or 1.0)
    in_plane = min(1.0, math.hypot(up_bisector, up_along))
    is_plane = convergence > 1e-6
    return StereoGeometry(
        convergence_deg=convergence,
        b_h=2 * math.tan(math.radians(convergence) / 2),
        asymmetry_deg=math.degrees(math.atan2(up_along, up_bisector)) if is_plane else 0.0,
        bisector_elevation_deg=math.degrees(math.asin(min(1.0, up_bisector))),
        plane_tilt_deg=math.degrees(math.acos(in_plane)) if is_plane else 0.0,
    )


def _incidence_deg(scene: Scene) -> Optional[float]:
    if scene.off_nadir_deg is None:
        return None
    ratio = 1 + _ALTITUDES_KM.get(scene.mission, 694.0) / _EARTH_KM
    sine = ratio * math.sin(math.radians(scene.off_nadir_deg))
    return math.degrees(math.asin(sine)) if sine <= 1 else None


def _number(value: Any) -> Optional[float]:
    try:
        number = float(value)
    except (TypeError, ValueError):
        return None
    return number if math.isfinite(number) else None
