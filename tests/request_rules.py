"""The table of what can be ordered, and requests that obey it."""

from datetime import date
from pathlib import Path

from dinamis_qgis.domain.request import ImageRequest, Kind
from dinamis_qgis.domain.request_rules import read_request_rules

RULES = read_request_rules(Path(__file__).parent.parent / "resources" / "request_rules.json")

SQUARE = {
    "type": "Polygon",
    "coordinates": [[[3.8, 43.5], [3.9, 43.5], [3.9, 43.6], [3.8, 43.6], [3.8, 43.5]]],
}


def make_request(**changes):
    """A new acquisition by Pléiades that can be ordered."""
    values = {
        "mission": "pleiades",
        "kind": Kind.TASKING,
        "area": SQUARE,
        "area_km2": 89.6,
        "project": "Dunes",
        "start": date(2099, 1, 1),
        "end": date(2099, 3, 1),
        "licence_accepted": True,
    }
    return ImageRequest(**{**values, **changes})
