"""Needs and scenes that tests of plans lay out themselves."""

from datetime import date, datetime, timezone
from pathlib import Path

from footprints import box_area, box_scene
from tariffs import SHIPPED

from dinamis_qgis.domain.account import Category
from dinamis_qgis.domain.plan import PlanNeed
from dinamis_qgis.domain.planning import plan
from dinamis_qgis.domain.purpose import read_purposes
from dinamis_qgis.domain.scene import Availability

PURPOSES = read_purposes(Path(__file__).parents[1] / "resources" / "purposes.json")
TODAY = date(2026, 11, 21)
AREA = box_area(3.0, 43.0, 4.0, 44.0)
"""About 8 985 km²."""


def make_need(purpose="change", **changes):
    values = {
        "area": AREA,
        "purpose": PURPOSES.named(purpose),
        "start": date(2020, 1, 1),
        "end": date(2027, 3, 1),
        "max_cloud_percent": 10.0,
        "category": Category.PUBLIC,
        "on": TODAY,
        **changes,
    }
    return PlanNeed(**values)


def free_scene(name, west, east, **changes):
    """From 43 to 44 degrees north, as the area; clear, near nadir, of 2025."""
    values = {
        "acquired": datetime(2025, 6, 1, tzinfo=timezone.utc),
        "cloud_percent": 2.0,
        "incidence_deg": 5.0,
        **changes,
    }
    return box_scene(name, west, 43.0, east, 44.0, **values)


def archive_scene(name, west, east, **changes):
    return free_scene(name, west, east, availability=Availability.TO_ORDER, assets=(), **changes)


def plans_for(scenes, need=None, tariffs=SHIPPED, **changes):
    return plan(need or make_need(**changes), scenes, tariffs, PURPOSES)
