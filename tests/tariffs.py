"""Tariff tables that tests make for themselves."""

import json
from pathlib import Path

from dinamis_qgis.domain.tariff import in_order, read_tariffs
from dinamis_qgis.domain.tariff_json import rows_from_json

SHIPPED_PATH = Path(__file__).parents[1] / "resources" / "tariffs.json"
SHIPPED = read_tariffs(SHIPPED_PATH)


def make_row(**changes):
    """A row as JSON; a change to None takes the field away."""
    row = {
        "mission": "pleiades",
        "title": "Test tariff",
        "dated": "2026-01-01",
        "source": "A test",
        "revised": "quarterly",
        "unit": "km2",
        "quota_scope": "quarter",
        "free_quota": {"scientific": "4500", "public": "3500", "private": "0"},
        "price_per_km2": {"public": {"archive": "1.40", "tasking": "1.80"}},
        "assumed": {
            "mode_multiplier": {"mono": "1", "stereo": "2", "tristereo": "3"},
            "minimum_km2": "0",
            "vat": "excluded",
        },
        "whom_to_ask": "somebody@example.org",
        **changes,
    }
    return {name: value for name, value in row.items() if value is not None}


def table_text(*rows):
    return json.dumps({"tariffs": rows})


def write_table(path, *rows):
    path.write_text(table_text(*rows), encoding="utf-8")
    return path


def make_tariffs(*rows):

    return in_order(rows_from_json(table_text(*rows)))
