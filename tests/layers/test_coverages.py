"""Coverages as layers, from a WMTS service on this machine, built in a worker as in QGIS."""

import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from qgis.core import (
    QgsDateTimeRange,
    QgsInterval,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsNetworkAccessManager,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsSettings,
    QgsTemporalNavigationObject,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QDate, QDateTime, QSize, Qt, QTime, QTimer
from qgis.PyQt.QtGui import QColor
from wmts_server import DOCUMENT, coverages, wmts_server

from dinamis_qgis.domain.errors import ServiceError, ServiceUnreachable
from dinamis_qgis.layers.background_map import background_layer
from dinamis_qgis.layers.coverages import coverage_layer, coverage_of
from dinamis_qgis.layers.map_content import MapContent

COVERAGES = coverages()


@pytest.fixture
def server():
    with wmts_server() as server:
        yield server


@pytest.fixture
def project(qgis_new_project):
    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture(scope="module")
def worker():
    """One thread for all, as the plugin's live on: QGIS keeps what PROJ made for each."""
    with ThreadPoolExecutor(1) as pool:
        yield pool


@pytest.fixture
def make(qgis_app, qtbot, server, worker):
    """Builds layers in a worker thread while this one paints."""

    def run(*names, url=server.capabilities_url):
        def build():
            return [coverage_layer(COVERAGES[name], url) for name in names]

        future = worker.submit(build)
        qtbot.waitUntil(future.done, timeout=20_000)
        return future.result()

    return run


@pytest.fixture
def content(project):
    return MapContent(project, lambda ids: None)


def group(project):
    (found,) = [
        node
        for node in project.layerTreeRoot().findGroups(True)
        if node.name() == "Yearly coverages"
    ]
    return found


def names(nodes):
    return [node.name() for node in nodes]


def visible(project):
    return names(node for node in group(project).findLayers() if node.isVisible())


def period(year):
    return QgsDateTimeRange(
        QDateTime(QDate(year, 1, 1), QTime(0, 0), Qt.TimeSpec.UTC),
        QDateTime(QDate(year, 12, 31), QTime(23, 59, 59), Qt.TimeSpec.UTC),
    )


def rendered(layer, qtbot, during=None):
    """The colour in the middle of the map, over Montpellier."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    extent = layer.extent()
    extent.set(420_000, 5_400_000, 440_000, 5_420_000)
    settings.setExtent(extent)
    settings.setOutputSize(QSize(200, 200))
    settings.setBackgroundColor(QColor("white"))
    if during is not None:
        settings.setIsTemporal(True)
        settings.setTemporalRange(during)
    job = QgsMapRendererParallelJob(settings)
    job.start()
    qtbot.waitUntil(lambda: not job.isActive(), timeout=20_000)
    return job.renderedImage().pixelColor(100, 100).name()


def test_shows_the_tiles_of_the_service(make, server, qtbot):
    (layer,) = make("SPOT.2024")

    assert layer.isValid()
    assert rendered(layer, qtbot) == QColor("green").name()
    tiles = [query for query in server.asked if query["request"] == "GetTile"]
    assert {query["layer"] for query in tiles} == {"ORTHOIMAGERY.ORTHO-SAT.SPOT.2024"}
    assert {query["tilematrixset"] for query in tiles} == {"PM_0_17"}
    assert {query["style"] for query in tiles} == {"normal"}


def test_belongs_to_the_thread_that_paints(make):
    (layer,) = make("SPOT.2024")

    assert layer.thread() is QCoreApplication.instance().thread()
    assert layer.dataProvider().thread() is QCoreApplication.instance().thread()


def test_is_shown_in_its_year_only(make, qtbot):
    (layer,) = make("SPOT.2024")

    assert rendered(layer, qtbot, during=period(2024)) == QColor("green").name()
    assert rendered(layer, qtbot, during=period(2023)) == QColor("white").name()


def frames(player, layers):
    """Which layers each of three frames shows."""
    return [
        [
            layer.name()
            for layer in layers
            if layer.temporalProperties().isVisibleInTemporalRange(
                player.dateTimeRangeForFrameNumber(frame)
            )
        ]
        for frame in range(3)
    ]


@pytest.mark.parametrize("is_full_range", [False, True])
def test_the_temporal_controller_walks_the_years_one_by_one(make, is_full_range):
    layers = make("SPOT.2022", "SPOT.2023", "SPOT.2024")
    ranges = [layer.temporalProperties().fixedTemporalRange() for layer in layers]
    start = ranges[0].begin() if is_full_range else period(2022).begin()
    player = QgsTemporalNavigationObject()
    player.setTemporalExtents(QgsDateTimeRange(start, ranges[-1].end()))
    player.setFrameDuration(QgsInterval(1, QgsUnitTypes.TemporalUnit.TemporalYears))

    shown = frames(player, layers)

    assert shown == [["SPOT 6-7 2022"], ["SPOT 6-7 2023"], ["SPOT 6-7 2024"]]


def test_says_whose_image_it_is(make):
    spot, pleiades = make("SPOT.2024", "PLEIADES.2026")

    assert spot.attribution() == "© Airbus DS (2024), IRD, INRAE, IGN"
    assert pleiades.metadata().rights() == [
        "© CNES (2026), distribution Airbus DS",
        "IRD, INRAE, IGN",
    ]
    assert pleiades.metadata().abstract().startswith("Littoral Atlantique")
    assert pleiades.metadata().extent().temporalExtents() == [period(2026)]


def test_a_slow_service_does_not_hold_the_gui(make, server):
    server.delay_s = 1.5
    beats = [time.perf_counter()]
    timer = QTimer()
    timer.timeout.connect(lambda: beats.append(time.perf_counter()))
    timer.start(10)

    make("SPOT.2024")

    assert beats[-1] - beats[0] > 1.4
    assert max(later - sooner for sooner, later in zip(beats, beats[1:])) < 0.2


def test_a_service_that_never_answers_is_given_up(make, server):
    QgsNetworkAccessManager.setTimeout(300)
    server.delay_s = 3
    try:
        began = time.perf_counter()
        with pytest.raises(ServiceUnreachable):
            make("SPOT.2024")
        assert time.perf_counter() - began < 2.5
        assert len(server.asked) == 1
    finally:
        QgsSettings().remove("qgis/networkAndProxy/networkTimeout")  # QGIS's own again


def test_a_layer_that_would_be_blank_is_refused(make, monkeypatch):
    monkeypatch.setattr(QgsRasterLayer, "extent", lambda layer: QgsRectangle(-5, 41, 10, 52))

    with pytest.raises(ServiceError, match="did not place"):
        make("SPOT.2024")


def test_a_new_year_is_found_though_qgis_remembers_an_older_list(make, server):
    server.document = DOCUMENT.replace(b"SPOT.2025<", b"SPOT.LATER<")
    make("SPOT.2024")
    server.document = DOCUMENT

    (layer,) = make("SPOT.2025")

    assert layer.isValid()


def test_the_newest_is_on_top_and_alone_visible(make, content, project):
    content.add_coverages(make("SPOT.2023", "PLEIADES.2026"))
    content.add_coverages(make("SPOT.2024"))

    assert names(group(project).children()) == ["Pléiades 2026", "SPOT 6-7 2024", "SPOT 6-7 2023"]
    assert visible(project) == ["Pléiades 2026"]


def test_every_year_can_be_shown_at_once(make, content, project):
    content.add_coverages(make("SPOT.2023", "SPOT.2024"))

    content.show_coverages(True)
    assert len(visible(project)) == 2
    content.show_coverages(False)

    assert visible(project) == ["SPOT 6-7 2024"]


def test_a_coverage_is_added_once(make, content, project):
    content.add_coverages(make("SPOT.2023", "SPOT.2024"))
    content.show_coverages(True)

    content.add_coverages(make("SPOT.2024"))

    assert len(project.mapLayers()) == 2
    assert len(visible(project)) == 2


def test_coverages_stand_below_the_users_layers_and_above_the_background(make, content, project):
    content.add_background(background_layer())
    project.addMapLayer(QgsVectorLayer("Point", "mine", "memory"))

    content.add_coverages(make("SPOT.2024"))

    root = [node.name() for node in project.layerTreeRoot().children()]
    assert root == ["mine", "Yearly coverages", "Background map (Natural Earth)"]


def test_showing_every_year_makes_no_empty_group(content, project):
    content.show_coverages(True)

    assert project.layerTreeRoot().children() == []


def test_a_saved_project_knows_its_coverages(make, content, project, tmp_path):
    content.add_coverages(make("SPOT.2023"))
    path = str(tmp_path / "project.qgz")
    project.write(path)
    project.clear()

    project.read(path)
    content.add_coverages(make("SPOT.2023", "SPOT.2024"))

    assert names(group(project).children()) == ["SPOT 6-7 2024", "SPOT 6-7 2023"]
    kept = next(layer for layer in project.mapLayers().values() if "2023" in coverage_of(layer))
    assert kept.temporalProperties().isActive()
    played = kept.temporalProperties().fixedTemporalRange()
    assert period(2023).contains(played)
    assert played.end() == period(2023).end()
