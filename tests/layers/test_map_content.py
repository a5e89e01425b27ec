from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timezone

import pytest
from fakes import png
from osgeo import gdal
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication
from scenes import make_scene

from dinamis_qgis.catalogue.scene_store import SceneStore
from dinamis_qgis.catalogue.schema import TABLE
from dinamis_qgis.layers.footprints import find_footprint_layer, selected_rows
from dinamis_qgis.layers.map_content import FootprintSource, MapContent, open_footprints
from dinamis_qgis.layers.quicklooks import quicklook_layer, quicklook_raster


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
    if not content.has_footprints("training"):
        content.add_footprints(open_footprints(source, ""))
    content.filter_footprints("training", f"id IN ({listed})")


def test_a_second_search_shows_in_the_same_layer(project, store):
    content = MapContent(project, lambda ids: None)

    show(content, store, "a")
    show(content, store, "a", "b")

    assert [layer.featureCount() for layer in project.mapLayers().values()] == [2]


def test_the_layer_is_opened_in_a_thread_and_lives_in_the_windows_own(project, store):
    source = FootprintSource(store.path, TABLE, "Scenes", "training", store.path.parent)
    content = MapContent(project, lambda ids: None)
    with ThreadPoolExecutor(1) as pool:
        layer = pool.submit(open_footprints, source, "id = 'b'", (3.0, 43.0, 4.0, 44.0)).result()

    content.add_footprints(layer)

    assert layer.thread() is QCoreApplication.instance().thread()
    assert layer.dataProvider().thread() is layer.thread()
    assert [feature["id"] for feature in layer.getFeatures()] == ["b"]
    assert layer.extent().xMaximum() == 4.0


def test_a_layer_that_came_with_a_project_is_filtered_too(project, store):
    source = FootprintSource(store.path, TABLE, "Scenes", "training", store.path.parent)
    project.addMapLayer(open_footprints(source, ""))
    told = []
    content = MapContent(project, told.append)

    content.filter_footprints("training", "id = 'b'")
    find_footprint_layer(project, "training").selectAll()

    assert told == [(2,)]


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


def test_who_selects_footprints_is_not_told_of_it_the_user_is_listened_to(project, store):
    told = []
    content = MapContent(project, told.append)
    show(content, store, "a", "b")

    content.select_footprints("training", [1])
    assert selected_rows(find_footprint_layer(project, "training")) == (1,)
    assert told == []

    find_footprint_layer(project, "training").selectByIds([2])
    assert told == [(2,)]


def test_images_go_below_the_footprints_and_not_twice(project, store, tmp_path):
    path = str(tmp_path / "image.tif")
    gdal.GetDriverByName("GTiff").Create(path, 4, 4).FlushCache()
    content = MapContent(project, lambda ids: None)
    content.add_image(QgsRasterLayer(path, "older"))
    show(content, store, "a")

    content.add_image(QgsRasterLayer(path, "image"))

    group = project.layerTreeRoot().findGroups()[0]
    assert [child.name() for child in group.children()] == ["Scenes", "image"]


def quicklook(folder, day, identifier=""):
    scene = make_scene(
        identifier or f"scene-{day}", acquired=datetime(2020, 3, day, 10, tzinfo=timezone.utc)
    )
    return quicklook_layer(quicklook_raster(png(), scene, folder), scene)


def quicklook_groups(project):
    return [group for group in project.layerTreeRoot().findGroups(True) if _is_quicklooks(group)]


def _is_quicklooks(group):
    return bool(group.customProperty("dinamis/quicklooks"))


def test_quicklooks_go_in_a_folded_group_the_newest_on_top(project, store, tmp_path):
    content = MapContent(project, lambda ids: None)
    show(content, store, "a")

    content.show_quicklooks([quicklook(tmp_path, day) for day in (4, 20, 11)])
    content.show_quicklooks([quicklook(tmp_path, 15)])

    (group,) = quicklook_groups(project)
    assert [child.name()[6:16] for child in group.children()] == [
        f"2020-03-{day:02}" for day in (20, 15, 11, 4)
    ]
    assert not group.isExpanded()
    assert not any(child.isExpanded() for child in group.children())
    dinamis = group.parent()
    assert [child.name() for child in dinamis.children()] == ["Scenes", group.name()]


def test_a_quicklook_is_not_added_twice(project, tmp_path):
    content = MapContent(project, lambda ids: None)
    first = quicklook(tmp_path, 4)

    before = content.show_quicklooks([first, quicklook(tmp_path, 4)])
    after = content.show_quicklooks([quicklook(tmp_path, 4), quicklook(tmp_path, 5)])

    assert before == (first,)
    assert after[0] is first
    assert len(project.mapLayers()) == 2


def test_the_group_of_quicklooks_may_have_been_removed_or_renamed(project, tmp_path):
    content = MapContent(project, lambda ids: None)
    content.show_quicklooks([quicklook(tmp_path, 4)])
    (group,) = quicklook_groups(project)
    group.setName("Mine")
    content.show_quicklooks([quicklook(tmp_path, 5)])
    assert len(group.children()) == 2

    group.parent().removeChildNode(group)
    content.show_quicklooks([quicklook(tmp_path, 6)])

    (group,) = quicklook_groups(project)
    assert [child.name()[6:16] for child in group.children()] == ["2020-03-06"]


def test_a_hidden_quicklook_is_seen_again(project, tmp_path):
    content = MapContent(project, lambda ids: None)
    content.show_quicklooks([quicklook(tmp_path, 4)])
    (group,) = quicklook_groups(project)
    group.setItemVisibilityChecked(False)

    content.show_quicklooks([quicklook(tmp_path, 4)])

    assert group.children()[0].isVisible()


def test_images_go_above_the_quicklooks(project, store, tmp_path):
    path = str(tmp_path / "image.tif")
    gdal.GetDriverByName("GTiff").Create(path, 4, 4).FlushCache()
    content = MapContent(project, lambda ids: None)
    show(content, store, "a")
    content.show_quicklooks([quicklook(tmp_path, 4)])

    content.add_image(QgsRasterLayer(path, "image"))

    dinamis = quicklook_groups(project)[0].parent()
    assert [child.name() for child in dinamis.children()][:2] == ["Scenes", "image"]


def test_a_project_keeps_its_quicklooks_and_their_days(project, tmp_path):
    content = MapContent(project, lambda ids: None)
    content.show_quicklooks([quicklook(tmp_path, 4)])
    assert project.write(str(tmp_path / "kept.qgz"))
    project.clear()

    assert project.read(str(tmp_path / "kept.qgz"))
    content.show_quicklooks([quicklook(tmp_path, 4), quicklook(tmp_path, 5)])

    assert len(project.mapLayers()) == 2
    assert len(quicklook_groups(project)) == 1
    assert all(layer.isValid() for layer in project.mapLayers().values())
    assert all(layer.temporalProperties().isActive() for layer in project.mapLayers().values())
