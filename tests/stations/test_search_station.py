"""The search station over a real catalogue, a real project and the training service."""

from types import SimpleNamespace

import pytest
from fakes import run_now
from qgis.core import QgsProject, QgsTemporalUtils
from scenes import WORLD_MAP

from dinamis_qgis.catalogue.search_book import SearchBook
from dinamis_qgis.layers.footprints import find_footprint_layer
from dinamis_qgis.layers.map_content import MapContent
from dinamis_qgis.library import Library
from dinamis_qgis.settings import Settings
from dinamis_qgis.stations.search_station import SearchStation
from dinamis_qgis.stations.watches import Watches


@pytest.fixture
def failed():
    return []


@pytest.fixture
def station(qtbot, project, client, area, tmp_path, failed):
    library, book = Library(tmp_path, WORLD_MAP), SearchBook(tmp_path / "searches.json")
    content = MapContent(project, lambda numbers: station.select_in_table(numbers))
    station = SearchStation(
        lambda: client,
        lambda: "Training",
        library,
        content,
        SimpleNamespace(run=run_now),
        Settings(),
        book,
        Watches(book, library, lambda service_id: client, run_now),
        failed.append,
    )
    qtbot.addWidget(station.panel)
    station.panel.set_service(client.service)
    station.panel.set_area(area)
    station.panel.search_form.choose_days(None, None)
    yield station
    content.close()


@pytest.fixture
def played():
    """What the Temporal Controller would play when a project has just taken the footprints."""
    seen = []

    def look(layers):
        for layer in layers:
            days = QgsTemporalUtils.calculateTemporalRangeForProject(QgsProject.instance())
            read = sorted(feature.id() for feature in layer.getFeatures())
            seen.append((read, days))

    QgsProject.instance().layersAdded.connect(look)
    yield seen
    QgsProject.instance().layersAdded.disconnect(look)


def written(moment):
    """As the catalogue writes it: of milliseconds and zones QGIS makes now this, now that."""
    return moment.toString("yyyy-MM-dd hh:mm:ss")


def test_what_qgis_reads_to_know_the_days_of_the_first_search_is_two_footprints(
    project, station, client, played, failed
):
    station.panel.start_search()

    layer = find_footprint_layer(project, client.service.id)
    found = {feature.id(): written(feature["acquired"]) for feature in layer.getFeatures()}
    ((read, days),) = played
    assert len(read) == 2 < len(found) == station.panel.scenes_model.rowCount()
    told = written(days.begin()), written(days.end())
    assert told == (min(found.values()), max(found.values()))
    assert layer.temporalProperties().isActive()
    assert failed == []


def test_a_search_that_finds_nothing_shows_nothing(project, station, client, played, failed):
    station.panel.search_form.text_edit.setText("nowhere at all")

    station.panel.start_search()

    layer = find_footprint_layer(project, client.service.id)
    assert [read for read, _ in played] == [[]]
    assert list(layer.getFeatures()) == []
    assert failed == []
