"""Scenes that tests make for themselves."""

from datetime import datetime, timezone
from pathlib import Path

from dinamis_qgis.domain.scene import Asset, Availability, Scene

WORLD_MAP = Path("/usr/share/qgis/resources/data/world_map.gpkg")

TILTED = {
    "type": "Polygon",
    "coordinates": [[[3.8, 43.7], [3.76, 43.52], [4.0, 43.48], [4.04, 43.66], [3.8, 43.7]]],
}
"""A footprint as a descending pass leaves it: upper left, lower left, lower right, upper right."""


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
    }
    return Scene(**{**values, **changes})
