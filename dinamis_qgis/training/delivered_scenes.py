"""The scenes that an order brings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, Callable, Dict, List, Optional, Tuple

import numpy as np
from shapely.geometry import shape

from . import orbit
from .filters import milliseconds
from .scene import TrainingScene
from .scene_table import EPOCH
from .scenes import DELIVERIES, MODES, SPECTRAL_MODES

_PLATFORMS = {"pleiades": "PHR1B", "spot67": "SPOT6"}
_MARGIN = 1.04
_SMALLEST_KM = 1.0
_STEREO_PITCH_DEG = 10.0

FindScene = Callable[[str], Optional[TrainingScene]]


def scenes_of_order(
    identifier: str, content: Mapping[str, Any], find_scene: FindScene
) -> List[TrainingScene]:
    """What was ordered, at the level and in the bands asked for; the same each time.

    Args:
        content: the body of the order, with its ``product_id``.
    """
    parameters = content["order_parameters"]
    ordered: Dict[str, Any] = {
        "collection": DELIVERIES,
        "is_free": True,
        "coverage": "adhoc",
        "level": parameters.get("level", "ortho"),
        "spectral": _mode_of(parameters.get("spectral", "pansharpened")),
    }
    if not content["product_id"].endswith("archive"):
        return [replace(view, **ordered) for view in _views(identifier, content)]
    found = (find_scene(name) for name in parameters["scene_ids"])
    return [
        replace(scene, id=f"{scene.id}_{identifier[-4:]}", **ordered)
        for scene in found
        if scene is not None
    ]


def _mode_of(bands: str) -> str:
    """How a scene says it: merged images of three bands are merged images."""
    return next(mode for mode in SPECTRAL_MODES if bands.startswith(mode))


def _views(identifier: str, content: Mapping[str, Any]) -> List[TrainingScene]:
    """The views of one pass over the area, early in the period, as clear as was asked for."""
    parameters = content["order_parameters"]
    mode = parameters.get("acquisition_mode", "mono")
    random = np.random.default_rng(int(identifier[3:], 16))
    roll = _roll_deg(float(random.random()), parameters.get("max_incidence_deg", 30))
    cloud = round(float(random.random()) * parameters.get("max_cloud_percent", 10), 1)
    pitches = {"mono": (0.0,), "stereo": (1.0, -1.0), "tristereo": (1.0, 0.0, -1.0)}[mode]
    first = _over_area(identifier, content, cloud)
    return [
        _seen(first, serial, roll, share * _STEREO_PITCH_DEG)
        for serial, share in enumerate(pitches, 1)
    ]


def _roll_deg(share: float, max_incidence_deg: float) -> float:
    """Some roll that keeps even the outer stereo views below the incidence asked for."""
    return share * max(0.0, max_incidence_deg * 0.85 - _STEREO_PITCH_DEG) + 0.3


def _seen(scene: TrainingScene, serial: int, roll: float, pitch: float) -> TrainingScene:
    off_nadir = float(orbit.off_nadir_deg(np.array(roll), np.array(pitch)))
    return replace(
        scene,
        id=f"{scene.id}_{serial}",
        acquired=scene.acquired
        + timedelta(milliseconds=int(orbit.seconds_late(np.array(pitch)) * 1000)),
        off_nadir_deg=round(off_nadir, 2),
        incidence_deg=round(float(orbit.incidence_deg(np.array(off_nadir))), 2),
        sight_deg=round(_sight_deg(scene.azimuth_deg, roll, pitch), 2),
    )


def _sight_deg(track: float, roll: float, pitch: float) -> float:
    return float(orbit.sight_azimuth_deg(*map(np.array, (track, roll, pitch))))


def _over_area(identifier: str, content: Mapping[str, Any], cloud: float) -> TrainingScene:
    """The smallest image along the track that holds the whole area."""
    outline = np.array(shape(content["geometry"]).exterior.coords)[:, :2]
    latitude = float(outline[:, 1].mean())
    track = float(orbit.track_azimuth_deg(np.array(latitude)))
    centre, width, length = orbit.size_along_track(outline, track)
    corners = orbit.rectangle(
        centre[None],
        np.array([max(width * _MARGIN, _SMALLEST_KM)]),
        np.array([max(length * _MARGIN, _SMALLEST_KM)]),
        np.array([track]),
    )[0]
    acquired = _pass_time(content["datetime"], float(centre[0]))
    elevation, azimuth = _sun(acquired, latitude)
    platform = _PLATFORMS[content["product_id"].split("-")[0]]
    return TrainingScene(
        id=f"DS_{platform}_{acquired:%Y%m%d%H%M%S}0_{identifier}",
        collection=DELIVERIES,
        platform=platform,
        acquired=acquired,
        corners=tuple(map(tuple, corners.tolist())),  # type: ignore[arg-type]
        seed=int(identifier[3:], 16) % 1_000_003,
        cloud_percent=cloud,
        incidence_deg=0.0,
        off_nadir_deg=0.0,
        azimuth_deg=round(track % 360, 2),
        sun_elevation_deg=elevation,
        sun_azimuth_deg=azimuth,
        mode=content["order_parameters"].get("acquisition_mode", MODES[0]),
    )


def _sun(acquired: datetime, latitude: float) -> Tuple[float, float]:
    day = np.array((acquired - EPOCH).days)
    angles = orbit.sun(day, np.array(latitude), np.array(orbit.SOLAR_HOUR))
    elevation, azimuth = (round(float(angle), 2) for angle in angles)
    return elevation, azimuth


def _pass_time(interval: str, longitude: float) -> datetime:
    """Half past ten, solar time, on the first day of the period on which that is inside it."""
    start = EPOCH + timedelta(milliseconds=milliseconds(interval.split("/")[0]))
    midnight = start.replace(hour=0, minute=0, second=0, microsecond=0)
    overhead = midnight + timedelta(hours=orbit.SOLAR_HOUR - longitude / 15)
    return overhead if overhead >= start else overhead + timedelta(days=1)
