"""Footprints and areas that tests lay out themselves."""

import math
import random
from datetime import datetime, timedelta, timezone

from scenes import make_scene

from dinamis_qgis.domain.area import Area


def box(west, south, east, north):
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {"type": "Polygon", "coordinates": [ring]}


def box_area(west, south, east, north):
    return Area.from_geojson(box(west, south, east, north))


def box_scene(name, west, south, east, north, **changes):
    return make_scene(name, footprint=box(west, south, east, north), **changes)


def strewn_scenes(count, seed, bounds, km=20.0):
    """Tilted footprints anywhere over some bounds, of any day, cloud and incidence."""
    chance = random.Random(seed)
    west, south, east, north = bounds
    margin = km / 222
    scenes = []
    for number in range(count):
        x = chance.uniform(west - margin, east + margin)
        y = chance.uniform(south - margin, north + margin)
        wide, high = km / 222, km / 222 * chance.uniform(0.7, 1.6)
        turn, squeeze = math.radians(12 + chance.uniform(-2, 2)), math.cos(math.radians(y))
        ring = [
            [
                x + (dx * wide * math.cos(turn) - dy * high * math.sin(turn)) / squeeze,
                y + dx * wide * math.sin(turn) + dy * high * math.cos(turn),
            ]
            for dx, dy in ((-1, 1), (-1, -1), (1, -1), (1, 1), (-1, 1))
        ]
        scenes.append(
            make_scene(
                f"S{number:05}",
                footprint={"type": "Polygon", "coordinates": [ring]},
                cloud_percent=round(chance.random() ** 2 * 100, 1),
                incidence_deg=chance.uniform(0, 30),
                acquired=datetime(2013, 1, 1, tzinfo=timezone.utc)
                + timedelta(days=chance.uniform(0, 4400)),
            )
        )
    return scenes
