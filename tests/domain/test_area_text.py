import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dinamis_qgis.domain.area_text import area_from_text
from dinamis_qgis.domain.errors import AreaOverPole, AreaTextUnreadable, AreaUnreadable

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


@pytest.mark.parametrize("prefix", ["SRID=4326;", "srid = 4326 ; ", ""])
def test_reads_ewkt_in_degrees(prefix):
    assert area_from_text(prefix + SQUARE).bounds == (3, 43, 3.1, 43.1)


@pytest.mark.parametrize(
    "name",
    [
        "EPSG:2154",
        "urn:ogc:def:crs:EPSG::2154",
        "urn:ogc:def:crs:EPSG:6.18:2154",
        "http://www.opengis.net/def/crs/EPSG/0/2154",
    ],
)
def test_the_old_crs_member_says_where_the_coordinates_are(name):
    asked = []

    def carry(geometry, system):
        asked.append(system)
        return geometry

    crs = {"type": "name", "properties": {"name": name}}
    area = area_from_text(json.dumps({**GEOJSON, "crs": crs}), carry)

    assert asked == ["EPSG:2154"]
    assert area.bounds == (3, 43, 3.1, 43.1)


def test_crs84_is_degrees():
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:OGC:1.3:CRS84"}}

    assert area_from_text(json.dumps({**GEOJSON, "crs": crs})).bounds == (3, 43, 3.1, 43.1)


def test_another_system_is_not_taken_for_degrees():
    with pytest.raises(AreaUnreadable, match="EPSG:2154"):
        area_from_text(f"SRID=2154;{SQUARE}")


def test_two_systems_in_one_text_are_refused():
    with pytest.raises(AreaUnreadable, match="2154"):
        area_from_text(f"SRID=4326;{SQUARE}\nSRID=2154;{SQUARE}")


def test_wkt_may_be_written_over_several_lines():
    assert area_from_text(SQUARE.replace(", ", ",\n  ")).bounds == (3, 43, 3.1, 43.1)


def test_a_bow_copied_as_text_is_repaired_and_said_so():
    assert area_from_text("POLYGON ((0 0, 1 1, 1 0, 0 1, 0 0))").was_repaired


@given(st.text() | st.text('[]{}:,"0123456789.-+eE typecoordinates').map("{".__add__))
def test_any_text_is_an_area_or_is_refused(text):
    try:
        area = area_from_text(text)
    except AreaUnreadable:
        return
    assert area.km2 > 0


def test_text_nested_without_end_is_refused():
    with pytest.raises(AreaUnreadable):
        area_from_text('{"type": "Polygon", "coordinates": ' + "[" * 100_000)


@pytest.mark.parametrize(
    "text", ["", "43.6, 3.9", "polygon", "LINESTRING(0 0,1 1)", "SRID=2154;POINT(1 2)", '{"a": 1}']
)
def test_a_text_without_polygons_is_told_from_a_file_without(text):
    with pytest.raises(AreaTextUnreadable):
        area_from_text(text)


def test_a_text_that_goes_round_a_pole_is_told_so():
    with pytest.raises(AreaOverPole):
        area_from_text("POLYGON((0 80,90 80,180 80,-90 80,0 80))")
