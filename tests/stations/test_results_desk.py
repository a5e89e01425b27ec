"""The results menu over a real panel, a real catalogue and the training service."""

import csv
import json
import shlex

import pytest
from fakes import RunLater, run_now
from osgeo import ogr
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtGui import QGuiApplication
from scenes import WORLD_MAP

from dinamis_qgis.api.stac import search_body
from dinamis_qgis.background import Background
from dinamis_qgis.catalogue.pictures import picture_name
from dinamis_qgis.gui.catalogue.search_panel import SearchPanel
from dinamis_qgis.library import Library
from dinamis_qgis.stations.results_desk import ResultsDesk


class Choices:
    """Stands for the dialogs: answers at once with what the test has put there."""

    def __init__(self):
        self.answer = None
        self.asked = []

    def new_file(self, title, name, kind, on_chosen):
        self._tell(name, on_chosen)

    def file(self, title, kind, suffix, on_chosen):
        self._tell(suffix, on_chosen)

    def folder(self, title, on_chosen):
        self._tell("", on_chosen)

    def _tell(self, asked, on_chosen):
        self.asked.append(asked)
        if self.answer is not None:
            on_chosen(self.answer)


class Desk:
    """A panel with its menu, on one computer."""

    def __init__(self, qtbot, folder, client, area, run):
        self.client, self.area = client, area
        self.library = Library(folder, WORLD_MAP)
        self.choices = Choices()
        self.panel = SearchPanel(
            lambda query, sorting: self.library.answer(client, query, sorting),
            lambda query, link, tell: self.library.refresh(client, query, link, tell),
            lambda numbers: self.library.catalogue(client.service.id).scenes(numbers),
            lambda scene: None,
            lambda scene: None,
            run_now,
        )
        qtbot.addWidget(self.panel)
        self.desk = ResultsDesk(
            self.panel, self.library, run, lambda: client, lambda: "Training", self.choices
        )
        self.menu = self.desk.menu
        self.panel.set_service(client.service)
        self.panel.search_form.choose_days(None, None)
        self.panel.set_area(area)

    def search(self):
        self.panel.start_search()
        return self.panel.scenes_model.rowCount()

    def said(self):
        return self.panel.notice.text()


@pytest.fixture
def make_desk(qtbot, tmp_path, client, area):
    def make(name="desk", run=run_now):
        return Desk(qtbot, tmp_path / name, client, area, run)

    return make


@pytest.fixture
def desk(make_desk):
    return make_desk()


def test_there_is_nothing_to_save_before_a_search(desk):
    assert not desk.menu.csv_action.isEnabled()
    assert desk.menu.open_pack_action.isEnabled()
    assert desk.panel.results_bar.results_button.menu() is desk.menu
    assert desk.panel.results_bar.results_button.isEnabled()


def test_saves_the_scenes_found_and_says_where(desk, tmp_path):
    count = desk.search()
    desk.choices.answer = tmp_path / "found.csv"

    desk.menu.csv_action.trigger()

    with (tmp_path / "found.csv").open(encoding="utf-8-sig", newline="") as stream:
        ids = [line["id"] for line in csv.DictReader(stream)]
    model = desk.panel.scenes_model
    assert len(ids) == count > 0
    assert ids[0] == model.scene(0).id
    assert str(tmp_path / "found.csv") in desk.said()
    assert desk.choices.asked[0].startswith("dinamis_training_")


@pytest.mark.parametrize(
    ("action", "suffix"),
    [("geojson_action", "geojson"), ("stac_action", "json"), ("geopackage_action", "gpkg")],
)
def test_saves_in_every_format(desk, tmp_path, action, suffix):
    count = desk.search()
    desk.choices.answer = tmp_path / f"found.{suffix}"

    getattr(desk.menu, action).trigger()

    assert desk.choices.asked[0].endswith(f".{suffix}")
    assert ogr.Open(str(tmp_path / f"found.{suffix}")).GetLayer(0).GetFeatureCount() == count


def test_an_exported_geopackage_opens_with_its_colours(desk, tmp_path):
    count = desk.search()
    desk.choices.answer = tmp_path / "found.gpkg"

    desk.menu.geopackage_action.trigger()

    layer = QgsVectorLayer(f"{tmp_path}/found.gpkg|layername=scenes", "any", "ogr")
    assert layer.featureCount() == count
    missions = layer.uniqueValues(layer.fields().indexOf("mission"))
    named = [category.value() for category in layer.renderer().categories()]
    assert named[0] == "pleiades/free"
    assert len(named) == len(missions) * 4 + 1


def test_says_that_it_could_not_be_saved(desk, tmp_path):
    desk.search()
    desk.choices.answer = tmp_path / "none" / "found.csv"

    desk.menu.csv_action.trigger()

    assert desk.said().startswith("It could not be saved.")


def test_what_is_saved_is_what_was_found_when_it_was_asked_for(make_desk, tmp_path):
    later = RunLater()
    desk = make_desk(run=later)
    count = desk.search()
    desk.choices.answer = tmp_path / "found.json"
    desk.menu.stac_action.trigger()

    desk.panel.set_service(desk.client.service)
    later.finish_all()

    assert not desk.menu.csv_action.isEnabled()
    assert len(json.loads((tmp_path / "found.json").read_text("utf-8"))["features"]) == count


def test_an_export_can_be_stopped(make_desk, tmp_path):
    later = RunLater()
    desk = make_desk(run=later)
    desk.search()
    desk.choices.answer = tmp_path / "found.csv"
    desk.menu.csv_action.trigger()

    later.waiting[0][0].cancel()
    later.finish_all()

    assert desk.said().startswith("Stopped.")
    assert not (tmp_path / "found.csv").exists()


def test_nothing_is_saved_when_no_file_is_chosen(desk):
    desk.search()
    before = desk.said()

    desk.menu.csv_action.trigger()
    desk.menu.pack_action.trigger()

    assert desk.said() == before


@pytest.fixture
def few(desk):
    """A search that finds a few scenes."""
    desk.panel.search_form.choose_days(QDate(2018, 6, 1), QDate(2018, 6, 30))
    count = desk.search()
    assert 0 < count < 30
    return count


def test_a_pack_goes_to_another_computer(desk, few, make_desk, tmp_path):
    desk.choices.answer = tmp_path / "terrain"
    desk.menu.pack_action.trigger()
    assert str(tmp_path / "terrain" / "terrain.qgz") in desk.said()
    project = QgsProject()
    assert project.read(str(tmp_path / "terrain" / "terrain.qgz"))
    assert next(iter(project.mapLayers().values())).featureCount() == few
    project.clear()
    pictures = list((tmp_path / "terrain" / "quicklooks").iterdir())
    assert len(pictures) == few

    laptop = make_desk("laptop")
    laptop.choices.answer = tmp_path / "terrain" / "terrain.gpkg"
    told = []
    laptop.desk.opened.connect(told.append)
    laptop.menu.open_pack_action.trigger()

    assert told == ["training"]
    assert str(few) in laptop.said()
    catalogue = laptop.library.catalogue("training")
    assert catalogue.kept(()) == few
    scene = next(iter(catalogue.scenes([1]).values()))
    assert laptop.library.pictures.path(picture_name("training", scene.key), "quicklook").exists()


def test_all_of_it_runs_away_from_the_window(make_desk, qtbot, tmp_path):
    background = Background()
    desk = make_desk(run=background.run)
    desk.panel.search_form.choose_days(QDate(2018, 6, 1), QDate(2018, 6, 30))
    desk.search()

    for action, answer in (
        (desk.menu.geopackage_action, tmp_path / "found.gpkg"),
        (desk.menu.pack_action, tmp_path / "terrain"),
        (desk.menu.open_pack_action, tmp_path / "terrain" / "terrain.gpkg"),
    ):
        desk.panel.notice.show_text("")
        desk.choices.answer = answer
        action.trigger()
        assert desk.said() == ""
        qtbot.waitUntil(lambda: bool(desk.said()), timeout=20_000)
        assert desk.said().startswith("Scenes ")
    background.close()


def test_a_file_that_is_no_pack_is_told(desk, tmp_path):
    (tmp_path / "x.gpkg").write_text("no pack")
    desk.choices.answer = tmp_path / "x.gpkg"

    desk.menu.open_pack_action.trigger()

    assert desk.said().startswith("This file holds no scenes of DINAMIS.")


def test_copies_the_question(desk, area):
    desk.panel.search_form.cloud_slider.setValue(30)

    desk.menu.curl_action.trigger()

    words = shlex.split(QGuiApplication.clipboard().text().replace("\\\n", " "))
    asked = json.loads(words[words.index("--data-raw") + 1])
    assert asked == search_body(desk.panel.query())
    assert asked["intersects"] == json.loads(json.dumps(area.geometry))
    assert "training service answers inside the plugin only" in desk.said()


def test_copies_a_script(desk):
    desk.menu.pystac_action.trigger()

    text = QGuiApplication.clipboard().text()
    compile(text, "script.py", "exec")
    assert desk.client.service.stac in text


def test_without_an_area_there_is_no_question_to_copy(desk):
    QGuiApplication.clipboard().setText("mine")
    desk.panel.set_area(None)

    desk.menu.curl_action.trigger()

    assert desk.said().startswith("There is no area yet.")
    assert QGuiApplication.clipboard().text() == "mine"
