"""Passes as a layer: drawn by the forecast, played by their time."""

from datetime import datetime, timedelta, timezone

import pytest
from request_rules import SQUARE

from dinamis_qgis.domain.opportunity import Opportunity
from dinamis_qgis.layers.opportunity_layer import choose_row, chosen_rows, opportunity_layer

NOON = datetime(2026, 5, 1, 12, tzinfo=timezone.utc)


def one(days=0, clouds=None, footprint=SQUARE):
    start = NOON + timedelta(days=days)
    return Opportunity(start, start + timedelta(seconds=30), footprint, 12.0, clouds)


def test_the_legend_names_each_sky_that_is_there(qgis_app):
    layer = opportunity_layer((one(clouds=80), one(clouds=20), one(clouds=20.5), one()))

    labels = [category.label() for category in layer.renderer().categories()]
    looks = [c.symbol().symbolLayer(0).properties() for c in layer.renderer().categories()]
    styles = {look["outline_style"] for look in looks}
    assert [label.split()[0] for label in labels] == ["Clear", "Mixed", "Cloudy", "No"]
    assert len(styles) == 4  # colour is not all that tells them apart


def test_a_pass_is_shown_while_it_lasts(qgis_app):
    layer = opportunity_layer((one(),))

    properties = layer.temporalProperties()
    (feature,) = layer.getFeatures()
    assert properties.isActive()
    assert (properties.startField(), properties.endField()) == ("start", "end")
    assert feature["start"].toUTC().toString("yyyy-MM-ddTHH:mm:ss") == "2026-05-01T12:00:00"
    assert feature["end"] > feature["start"]


@pytest.mark.parametrize("footprint", [{"type": "Point", "coordinates": [3, 43]}, {}])
def test_a_pass_without_an_outline_is_left_out(qgis_app, footprint):
    layer = opportunity_layer((one(footprint=footprint), one(days=1)))

    assert [feature["row"] for feature in layer.getFeatures()] == [1]


def test_one_is_chosen_at_a_time(qgis_app):
    layer = opportunity_layer((one(), one(days=1)))

    choose_row(layer, 1)
    assert chosen_rows(layer) == {1}
    choose_row(layer, 0)
    assert chosen_rows(layer) == {0}
    choose_row(layer, -1)
    assert chosen_rows(layer) == frozenset()


def test_a_pass_over_the_antimeridian_is_cut_there(qgis_app):
    ring = [[179, 0], [181, 0], [181, 1], [179, 1], [179, 0]]
    layer = opportunity_layer((one(footprint={"type": "Polygon", "coordinates": [ring]}),))

    box = layer.extent()
    assert (box.xMinimum(), box.xMaximum()) == (-180, 180)
