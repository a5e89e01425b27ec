import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from fakes import png
from qgis.core import (
    QgsApplication,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsProject,
    QgsVectorLayer,
)
from scenes import make_scene

from dinamis_qgis.catalogue.geopackage_export import About, write_geopackage
from dinamis_qgis.catalogue.scene_store import SceneStore
from dinamis_qgis.catalogue.schema import TABLE
from dinamis_qgis.domain.errors import FileNotWritten
from dinamis_qgis.layers.footprints import find_footprint_layer
from dinamis_qgis.layers.offline_pack import write_project
from dinamis_qgis.layers.stored_style import store_style

OPENED_ALONE = """
import sys
from qgis.core import QgsApplication, QgsProject
app = QgsApplication([], False)
app.initQgis()
project = QgsProject.instance()
assert project.read(sys.argv[1]), project.error()
(layer,) = project.mapLayers().values()
assert layer.isValid(), layer.source()
assert layer.temporalProperties().isActive()
assert not [name for name in sys.modules if "dinamis" in name]
print(layer.featureCount(), len(layer.renderer().categories()), layer.source())
project.clear()
"""


@pytest.fixture
def make_pack(qgis_app, tmp_path):
    """A folder with two scenes, of which one has a picture."""

    def make(folder="l'été", finish=lambda path: store_style(path, TABLE)):
        store = SceneStore(tmp_path / "training.gpkg")
        store.keep([make_scene("a"), make_scene("b", mission="spot67")])
        home = tmp_path / folder
        (home / "quicklooks").mkdir(parents=True)
        (home / "quicklooks" / "a.png").write_bytes(png())
        about = About("training", "Scenes", {1: "quicklooks/a.png"}, finish)
        write_geopackage(store, [1, 2], home / "pack.gpkg", False, lambda share: None, about)
        return home

    return make


def map_tip(layer, name):
    (feature,) = [feature for feature in layer.getFeatures() if feature["id"] == name]
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(feature)
    return QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)


def test_the_file_alone_opens_as_drawn_by_us(make_pack):
    home = make_pack()

    layer = QgsVectorLayer(f"{home}/pack.gpkg|layername=scenes", "any", "ogr")

    assert layer.featureCount() == 2
    assert len(layer.renderer().categories()) == 9
    assert layer.attributeAlias(layer.fields().indexOf("acquired")) == "Acquired"
    assert [path.name for path in home.iterdir() if path.is_file()] == ["pack.gpkg"]


def test_what_others_get_does_not_ask_for_the_plugin(make_pack):
    layer = QgsVectorLayer(f"{make_pack()}/pack.gpkg|layername=scenes", "any", "ogr")
    project = QgsProject()
    project.addMapLayer(layer)

    assert layer.actions().actions() == []
    assert find_footprint_layer(project, "training") is None


def test_the_map_tip_shows_the_picture_beside_the_file(make_pack):
    home = make_pack()
    layer = QgsVectorLayer(f"{home}/pack.gpkg|layername=scenes", "any", "ogr")

    assert f'src="file://{home}/quicklooks/a.png"' in map_tip(layer, "a")
    assert "<img" not in map_tip(layer, "b")

    layer.setSubsetString("\"mission\" || '/x' <> 'a/b'")
    assert f'src="file://{home}/quicklooks/a.png"' in map_tip(layer, "a")


def test_pictures_are_found_where_the_folder_was_moved_to(make_pack, tmp_path):
    home = tmp_path / "usb"
    shutil.move(make_pack(), home)
    layer = QgsVectorLayer(f"{home}/pack.gpkg|layername=scenes", "any", "ogr")

    assert f'src="file://{home}/quicklooks/a.png"' in map_tip(layer, "a")


def test_an_export_without_pictures_has_a_map_tip_too(qgis_app, tmp_path):
    store = SceneStore(tmp_path / "training.gpkg")
    store.keep([make_scene("a")])
    about = About(finish=lambda path: store_style(path, TABLE))
    write_geopackage(store, [1], tmp_path / "x.gpkg", False, lambda share: None, about)

    tip = map_tip(QgsVectorLayer(f"{tmp_path}/x.gpkg|layername=scenes", "any", "ogr"), "a")

    assert "12 %" in tip
    assert "<img" not in tip


def test_the_project_opens_in_a_qgis_without_the_plugin_wherever_it_is(make_pack, tmp_path):
    home = make_pack()
    with ThreadPoolExecutor(1) as worker:  # as in the plugin
        worker.submit(
            write_project, home / "pack.gpkg", TABLE, home / "pack.qgz", "Scènes – Training"
        ).result()
    moved = tmp_path / "elsewhere"
    shutil.move(home, moved)

    told = subprocess.run(
        [sys.executable, "-c", OPENED_ALONE, str(moved / "pack.qgz")],
        capture_output=True,
        text=True,
        check=True,
        cwd="/",
        env={
            **os.environ,
            "PYTHONPATH": "",
            "QT_QPA_PLATFORM": "offscreen",
            "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "profile"),
        },
    )

    assert told.stdout.split() == ["2", "9", f"{moved}/pack.gpkg|layername=scenes"]


def test_the_project_of_the_user_is_left_alone(make_pack):
    home = make_pack()
    before = QgsProject.instance().fileName()

    write_project(home / "pack.gpkg", TABLE, home / "pack.qgz", "Scenes")

    assert QgsProject.instance().mapLayers() == {}
    assert QgsProject.instance().fileName() == before


def test_a_project_that_cannot_be_written_is_told(make_pack):
    home = make_pack()

    with pytest.raises(FileNotWritten):
        write_project(home / "pack.gpkg", TABLE, Path("/nowhere/at/all/pack.qgz"), "Scenes")
    with pytest.raises(FileNotWritten):
        write_project(home / "none.gpkg", TABLE, home / "pack.qgz", "Scenes")


def test_styles_are_stored_from_many_threads(make_pack):
    with ThreadPoolExecutor(4) as workers:
        homes = [make_pack(f"pack {number}") for number in range(4)]
        done = [
            workers.submit(write_project, home / "pack.gpkg", TABLE, home / "p.qgz", "x")
            for home in homes
        ]
        assert [future.result() for future in done] == [None] * 4
    assert QgsApplication.instance() is not None
