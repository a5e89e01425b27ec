"""Requests on the map: areas, states that colour alone does not tell, and time."""

from datetime import datetime, timedelta, timezone
from decimal import Decimal

from ledgers import make_entry
from qgis.core import QgsDateTimeRange, QgsProject, QgsVectorLayerTemporalContext
from qgis.PyQt.QtCore import QDateTime, Qt
from request_rules import SQUARE

from dinamis_qgis.domain.request import Kind, Status, StatusCode, TrackedRequest
from dinamis_qgis.domain.request_table import request_rows
from dinamis_qgis.layers.map_content import MapContent
from dinamis_qgis.layers.request_layer import request_layer

NOON = datetime(2026, 5, 1, 12, tzinfo=timezone.utc)


def tracked(name, *codes, area=SQUARE):
    history = tuple(Status(code, NOON + timedelta(days=day)) for day, code in enumerate(codes))
    return TrackedRequest(
        name, NOON, "pleiades", Kind.TASKING, "Dunes", area, history, service_id="training"
    )


def layer_of(*requests, entries=()):
    return request_layer(request_rows(requests, entries), lambda code: f"<{code.value}>")


def test_each_request_is_an_area_with_what_is_known_of_it(qgis_app):
    entry = make_entry("A", price_eur=Decimal("12.50"))
    layer = layer_of(tracked("A", StatusCode.RECEIVED, StatusCode.COMPLETED), entries=[entry])

    (feature,) = layer.getFeatures()
    assert feature["reference"] == "A"
    assert feature["state"] == "completed"
    assert (feature["km2"], feature["price_eur"]) == (134.56, 12.5)
    assert feature["sent"].toUTC().toString(Qt.DateFormat.ISODate) == "2026-05-01T12:00:00Z"
    assert round(feature.geometry().boundingBox().width(), 3) == 0.1


def test_states_differ_by_more_than_colour(qgis_app):
    codes = (StatusCode.RECEIVED, StatusCode.RESERVED, StatusCode.TASKED, StatusCode.COMPLETED,
             StatusCode.REJECTED, StatusCode.USER_CANCELLED)  # fmt: skip
    layer = layer_of(*(tracked(code.value, code) for code in codes))

    categories = layer.renderer().categories()
    looks = {
        (one.symbol().symbolLayer(0).properties()["style"],
         one.symbol().symbolLayer(0).properties()["outline_style"])
        for one in categories
    }  # fmt: skip
    assert [one.label() for one in categories] == [f"<{code.value}>" for code in codes]
    assert len(looks) == len(codes)


def test_time_shows_what_was_open(qgis_app):
    layer = layer_of(
        tracked("over", StatusCode.RECEIVED, StatusCode.COMPLETED), tracked("open", StatusCode.HELD)
    )
    late = QDateTime.fromString("2026-07-01T00:00:00Z", Qt.DateFormat.ISODate)

    filtered = layer.temporalProperties().createFilterString(
        QgsVectorLayerTemporalContext(), QgsDateTimeRange(late, late.addDays(1))
    )
    names = [one["reference"] for one in layer.getFeatures(filtered)]
    assert names == ["open"]


def test_what_has_no_shape_is_left_out(qgis_app):
    assert layer_of(tracked("A", StatusCode.HELD, area={"type": "Polygon"})).featureCount() == 0


def test_the_layer_is_shown_once(qgis_app):
    project = QgsProject()
    content = MapContent(project, lambda numbers: None)

    content.show_requests(layer_of(tracked("A", StatusCode.HELD)))
    content.show_requests(layer_of(tracked("A", StatusCode.HELD), tracked("B", StatusCode.HELD)))

    (shown,) = project.mapLayers().values()
    assert shown.featureCount() == 2
    content.close()
