"""The whole way of a coverage: from the service's list to a layer, in the background."""

from dataclasses import replace
from unittest import mock

import pytest
from fakes import run_now
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QWidget
from wmts_server import SOURCE, wmts_server

from dinamis_qgis.api.coverages import CoverageClient
from dinamis_qgis.api.session import open_session
from dinamis_qgis.layers.map_content import MapContent
from dinamis_qgis.stations.coverage_station import CoverageStation


@pytest.fixture
def station(qtbot, qgis_new_project, tmp_path):
    """Runs here and at once: `tests/layers` holds how a layer is built in another thread."""
    window, project = QWidget(), QgsProject.instance()
    qtbot.addWidget(window)
    with wmts_server() as server:
        source = replace(SOURCE, wmts=server.address)
        client = CoverageClient(open_session(), source, tmp_path)
        content = MapContent(project, lambda ids: None)
        yield CoverageStation(client, content, run_now, window)
    project.clear()


def test_from_the_list_to_the_map(station, qtbot):
    station.show()
    dialog = station.dialog
    qtbot.waitUntil(lambda: dialog.tree.topLevelItemCount() == 2, timeout=20_000)
    years = dialog.tree.topLevelItem(0)
    for index in (1, 2):
        years.child(index).setCheckState(0, Qt.CheckState.Checked)

    qtbot.mouseClick(dialog.add_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.progress_bar.isVisible(), timeout=20_000)

    layers = QgsProject.instance().mapLayers().values()
    assert {layer.name() for layer in layers} == {"SPOT 6-7 2024", "SPOT 6-7 2023"}
    assert all(layer.isValid() for layer in layers)
    assert dialog.notice.text().endswith(": 2.")


def test_every_year_can_be_shown_after_they_were_added(station, qtbot):
    station.show()
    dialog = station.dialog
    qtbot.waitUntil(lambda: dialog.tree.topLevelItemCount() == 2, timeout=20_000)
    for index in (1, 2):
        dialog.tree.topLevelItem(0).child(index).setCheckState(0, Qt.CheckState.Checked)
    qtbot.mouseClick(dialog.add_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.progress_bar.isVisible(), timeout=20_000)

    dialog.every_year_check.click()

    nodes = QgsProject.instance().layerTreeRoot().findLayers()
    assert [node.isVisible() for node in nodes] == [True, True]


def test_the_window_is_made_once(station, qtbot):
    station.show()
    first = station.dialog
    first.close()

    station.show()

    assert station.dialog is first
    assert first.isVisible()
    qtbot.waitUntil(lambda: not first.progress_bar.isVisible(), timeout=20_000)


def test_opens_the_browser_on_the_open_site(station, qtbot):
    station.show()
    qtbot.waitUntil(lambda: not station.dialog.progress_bar.isVisible(), timeout=20_000)

    with mock.patch("dinamis_qgis.stations.coverage_station.QDesktopServices.openUrl") as opened:
        station.dialog.site_button.click()

    assert opened.call_args.args[0].toString() == "https://open.test"
