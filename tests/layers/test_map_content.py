import pytest
from osgeo import gdal
from qgis.core import QgsProject, QgsRasterLayer
from scenes import make_scene

from dinamis_qgis.catalogue.scene_store import SceneStore
from dinamis_qgis.catalogue.schema import TABLE
from dinamis_qgis.layers.footprints import find_footprint_layer, selected_rows
from dinamis_qgis.layers.map_content import FootprintSource, MapContent


@pytest.fixture
def store(tmp_path):
    store = SceneStore(tmp_path / "training.gpkg")
    store.keep([make_scene("a"), make_scene("b")])
    return store


@pytest.fixture
def project(qgis_new_project):
    yield QgsProject.instance()
    QgsProject.instance().clear()


def show(content, store, *ids):
    source = FootprintSource(store.path, TABLE, "Scenes", "training", store.path.parent)
    listed = ", ".join(f"'{name}'" for name in ids)
    content.show_footprints(source, f"id IN ({listed})")


def test_a_second_search_shows_in_the_same_layer(project, store):
    content = MapContent(project, lambda ids: None)

    show(content, store, "a")
    show(content, store, "a", "b")

    assert [layer.featureCount() for layer in project.mapLayers().values()] == [2]


def test_a_layer_the_user_removed_is_made_again(project, store):
    content = MapContent(project, lambda ids: None)
    show(content, store, "a")
    project.removeAllMapLayers()

    show(content, store, "b")

    assert find_footprint_layer(project, "training").featureCount() == 1


def test_tells_what_is_selected_on_the_map_until_closed(project, store):
    told = []
    content = MapContent(project, told.append)
    show(content, store, "a", "b")
    layer = find_footprint_layer(project, "training")

    layer.selectByExpression("\"id\" = 'b'")
    content.close()
    layer.selectByExpression("\"id\" = 'a'")

    assert told == [(2,)]


def test_selecting_what_is_selected_tells_nobody(project, store):
    told = []
    content = MapContent(project, told.append)
    show(content, store, "a", "b")

    content.select_footprints("training", [1])
    content.select_footprints("training", [1])

    assert told == [(1,)]
    assert selected_rows(find_footprint_layer(project, "training")) == (1,)


def test_images_go_below_the_footprints_and_not_twice(project, store, tmp_path):
    path = str(tmp_path / "image.tif")
    gdal.GetDriverByName("GTiff").Create(path, 4, 4).FlushCache()
    content = MapContent(project, lambda ids: None)
    content.add_image(QgsRasterLayer(path, "older"))
    show(content, store, "a")

    content.add_image(QgsRasterLayer(path, "image"))

    group = project.layerTreeRoot().findGroups()[0]
    assert [child.name() for child in group.children()] == ["Scenes", "image"]
