from datetime import date

import pytest

from dinamis_qgis.domain.errors import RequestIncomplete
from dinamis_qgis.domain.request import ImageRequest, Kind, Level, Mode

GOOD = {
    "mission": "pleiades",
    "kind": Kind.TASKING,
    "area": {"type": "Polygon", "coordinates": []},
    "area_km2": 100.0,
    "project": "Dunes",
    "start": date(2026, 1, 1),
    "end": date(2026, 3, 1),
    "licence_accepted": True,
}


def test_a_complete_request_passes():
    ImageRequest(**GOOD).check()


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"project": "  "}, "project"),
        ({"area": {}}, "area"),
        ({"end": date(2026, 1, 1)}, "period"),
        ({"kind": Kind.ARCHIVE}, "scene_ids"),
        ({"mode": Mode.STEREO, "level": Level.ORTHO}, "level"),
        ({"licence_accepted": False}, "licence_accepted"),
    ],
)
def test_what_cannot_be_ordered_names_its_field(changes, field):
    with pytest.raises(RequestIncomplete) as refused:
        ImageRequest(**{**GOOD, **changes}).check()

    assert refused.value.fields == (field,)
