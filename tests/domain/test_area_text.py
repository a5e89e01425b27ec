import json

import pytest

from dinamis_qgis.domain.area_text import area_from_text
from dinamis_qgis.domain.errors import AreaUnreadable

SQUARE = "POLYGON ((3 43, 3.1 43, 3.1 43.1, 3 43.1, 3 43))"
NEIGHBOUR = "POLYGON ((3.05 43, 3.2 43, 3.2 43.1, 3.05 43.1, 3.05 43))"
GEOJSON = {
    "type": "Polygon",
    "coordinates": [[[3, 43], [3.1, 43], [3.1, 43.1], [3, 43.1], [3, 43]]],
}


def test_reads_wkt():
    assert area_from_text(SQUARE).bounds == (3, 43, 3.1, 43.1)


@pytest.mark.parametrize(
    "document",
    [
        GEOJSON,
        {"type": "Feature", "properties": {}, "geometry": GEOJSON},
        {"type": "FeatureCollection", "features": [{"type": "Feature", "geometry": GEOJSON}]},
    ],
    ids=lambda document: document["type"],
)
def test_reads_geojson(document):
    assert area_from_text(json.dumps(document)).km2 == pytest.approx(area_from_text(SQUARE).km2)


def test_reads_features_copied_in_qgis():
    area = area_from_text(f"wkt_geom\tid\n{SQUARE}\t1\n{NEIGHBOUR}\t2\n")

    assert area.bounds == (3, 43, 3.2, 43.1)


def test_overlaps_count_once():
    both = area_from_text(f"{SQUARE}\n{NEIGHBOUR}").km2

    assert both == pytest.approx(2 * area_from_text(SQUARE).km2, rel=1e-3)


@pytest.mark.parametrize(
    "text", ["", "hello", "{", '{"a": 1}', "[1]", "POINT (3 43)", "POLYGON ((3 43, 3.1 43))", "{}"]
)
def test_anything_else_is_unreadable(text):
    with pytest.raises(AreaUnreadable):
        area_from_text(text)
