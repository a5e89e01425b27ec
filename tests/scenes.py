"""Scenes that tests make for themselves."""

import json
from datetime import datetime, timezone
from pathlib import Path

from dinamis_qgis.catalogue.catalogue import WHOLE
from dinamis_qgis.domain.scene import Asset, Availability, Scene

WORLD_MAP = Path("/usr/share/qgis/resources/data/world_map.gpkg")

TILTED = {
    "type": "Polygon",
    "coordinates": [[[3.8, 43.7], [3.76, 43.52], [4.0, 43.48], [4.04, 43.66], [3.8, 43.7]]],
}
"""A footprint as a descending pass leaves it: upper left, lower left, lower right, upper right."""

_PROPERTIES = {
    "platform": "platform",
    "cloud_percent": "eo:cloud_cover",
    "incidence_deg": "view:incidence_angle",
    "off_nadir_deg": "view:off_nadir",
    "sun_elevation_deg": "view:sun_elevation",
    "resolution_m": "gsd",
    "processing_level": "processing:level",
    "spectral_mode": "dinamis:spectral_mode",
    "acquisition_mode": "product:acquisition_type",
    "coverage": "dinamis:coverage",
    "rights": "dinamis:rights",
    "is_training": "dinamis:training",
    "themes": "keywords",
}


def make_scene(identifier="DS_PHR1A_201605131042387_TEST", **changes):
    values = {
        "id": identifier,
        "collection": "pleiades",
        "acquired": datetime(2016, 5, 13, 10, 42, 38, tzinfo=timezone.utc),
        "footprint": TILTED,
        "mission": "pleiades",
        "platform": "PHR1A",
        "availability": Availability.FREE,
        "cloud_percent": 12.0,
        "incidence_deg": 8.5,
        "resolution_m": 0.5,
        "assets": (
            Asset("thumbnail", "https://example.org/t.png", roles=("thumbnail",)),
            Asset("quicklook", "https://example.org/q.png", roles=("overview",)),
            Asset("product", "https://example.org/p.zip", roles=("data",)),
        ),
        "rights": "©CNES (2016), distribution Airbus DS",
        **changes,
    }
    return Scene(**values, source=json.dumps(make_item(values)))


def make_item(values):
    """The STAC item that a service would send of a scene."""
    properties = {
        "datetime": values["acquired"].isoformat(),
        "order:status": values["availability"].value,
    }
    for name, key in _PROPERTIES.items():
        if values.get(name) not in (None, ""):
            properties[key] = values[name]
    if values.get("updated"):
        properties["updated"] = values["updated"].isoformat()
    return {
        "type": "Feature",
        "id": values["id"],
        "collection": values["collection"],
        "geometry": values["footprint"],
        "properties": properties,
        "assets": {
            asset.key: {"href": asset.href, "roles": list(asset.roles)}
            for asset in values["assets"]
        },
    }


def note_copied(catalogue, collection, when, count=1):
    """Let a catalogue believe that all of a collection was copied into it."""
    with catalogue.keeping() as batch:
        batch.note_mirrored(collection, WHOLE, when, count)
