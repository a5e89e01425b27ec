"""Passes on the map, in step with the list."""

from datetime import datetime, timedelta, timezone

import pytest
from fakes import run_now
from qgis.core import QgsProject
from request_rules import SQUARE, make_request

from dinamis_qgis.domain.opportunity import Opportunity
from dinamis_qgis.gui.request.opportunities_box import OpportunitiesBox
from dinamis_qgis.layers.map_content import MapContent
from dinamis_qgis.layers.opportunity_layer import choose_row, chosen_rows
from dinamis_qgis.stations.opportunity_map import OpportunityMap

NOON = datetime(2026, 5, 1, 12, tzinfo=timezone.utc)
FOUND = tuple(
    Opportunity(NOON + timedelta(days=days), NOON + timedelta(days=days, seconds=30), SQUARE)
    for days in range(3)
)


@pytest.fixture
def box(qtbot, qgis_new_project):
    box = OpportunitiesBox(lambda request, tell: FOUND, run_now)
    qtbot.addWidget(box)
    yield box
    QgsProject.instance().clear()


@pytest.fixture
def passes(box):
    return OpportunityMap(box, MapContent(QgsProject.instance(), lambda numbers: None))


def layers():
    return list(QgsProject.instance().mapLayers().values())


def row(box):
    rows = box.view.selectionModel().selectedRows()
    return rows[0].row() if rows else -1


def test_what_is_chosen_in_the_list_is_selected_on_the_map(box, passes, qtbot):
    with qtbot.waitSignal(passes.layer_shown):
        box.ask(make_request())

    (layer,) = layers()
    assert layer.featureCount() == 3
    assert chosen_rows(layer) == {0}
    box.choose(2)
    assert chosen_rows(layer) == {2}


def test_what_is_selected_on_the_map_is_chosen_in_the_list(box, passes):
    box.ask(make_request())
    (layer,) = layers()

    choose_row(layer, 1)
    assert row(box) == 1
    layer.selectAll()
    assert (row(box), chosen_rows(layer)) == (0, {0})
    layer.removeSelection()
    assert row(box) == -1


def test_another_answer_takes_the_place_of_the_last(box, passes):
    box.ask(make_request())
    first = layers()[0].id()

    box.ask(make_request())

    assert [layer.id() != first for layer in layers()] == [True]


def test_what_no_longer_holds_leaves_the_map(box, passes):
    box.ask(make_request())

    box.forget()

    assert layers() == []


def test_a_layer_that_the_user_removed_is_not_missed(box, passes):
    box.ask(make_request())
    QgsProject.instance().clear()

    box.choose(2)
    box.ask(make_request())

    assert len(layers()) == 1


def test_unloaded_it_no_longer_listens(box, passes):
    box.ask(make_request())
    (layer,) = layers()

    passes.close()
    choose_row(layer, 2)

    assert row(box) == 0
