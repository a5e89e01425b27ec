import pytest
from fakes import RunLater
from qgis.core import QgsProject
from scenes import make_scene

from dinamis_qgis.catalogue.scene_store import SceneStore
from dinamis_qgis.catalogue.schema import TABLE
from dinamis_qgis.layers.footprints import find_footprint_layer, selected_rows
from dinamis_qgis.layers.map_content import FootprintSource, MapContent, open_footprints
from dinamis_qgis.stations.footprint_map import FootprintMap

BOUNDS = (3.0, 43.0, 4.0, 44.0)


@pytest.fixture
def project(qgis_new_project):
    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture
def source(tmp_path):
    store = SceneStore(tmp_path / "training.gpkg")
    store.keep([make_scene("a"), make_scene("b"), make_scene("c")])
    return FootprintSource(store.path, TABLE, "Scenes", "training", tmp_path)


@pytest.fixture
def run():
    return RunLater()


@pytest.fixture
def failed():
    return []


@pytest.fixture
def on_map(project, run, failed):
    return FootprintMap(MapContent(project, lambda numbers: None), run, failed.append)


@pytest.fixture
def shown(project):
    def names():
        layer = find_footprint_layer(project, "training")
        return layer and sorted(feature["id"] for feature in layer.getFeatures())

    return names


def test_the_layer_is_opened_once_and_shows_what_was_found_last(
    project, on_map, source, run, shown
):
    on_map.show(source, "\"id\" = 'a'", BOUNDS)
    on_map.show(source, "\"id\" = 'b'", BOUNDS)
    assert shown() is None

    run.finish_all()

    assert shown() == ["b"]
    assert len(project.mapLayers()) == 1


def test_from_then_on_it_is_filtered_at_once(on_map, source, run, shown):
    on_map.show(source, "\"id\" = 'a'", BOUNDS)
    run.finish_all()

    on_map.show(source, "", None)

    assert not run.waiting
    assert shown() == ["a", "b", "c"]


def test_a_project_takes_the_layer_with_its_first_and_last_scene_only(
    project, on_map, source, run, shown
):
    taken = []
    listening = project.layersAdded.connect(lambda layers: taken.append(shown()))

    on_map.show(source, "", BOUNDS, ends=(1, 3))
    run.finish_all()

    project.layersAdded.disconnect(listening)
    assert taken == [["a", "c"]]
    assert shown() == ["a", "b", "c"]


def test_scenes_that_were_selected_meanwhile_are_selected(project, on_map, source, run):
    on_map.show(source, "", BOUNDS)
    on_map.select("training", (2,))

    run.finish_all()

    assert selected_rows(find_footprint_layer(project, "training")) == (2,)


def test_a_layer_that_the_user_removed_is_opened_again(project, on_map, source, run, shown):
    on_map.show(source, "", BOUNDS)
    run.finish_all()
    project.removeAllMapLayers()

    on_map.show(source, "\"id\" = 'b'", BOUNDS)
    run.finish_all()

    assert shown() == ["b"]


def test_a_project_that_brings_the_layer_meanwhile_keeps_its_own(
    project, on_map, source, run, shown
):
    content = MapContent(project, lambda numbers: None)
    on_map.show(source, "\"id\" = 'b'", BOUNDS)
    content.add_footprints(open_footprints(source, ""))

    run.finish_all()

    assert len(project.mapLayers()) == 1
    assert shown() == ["b"]


def test_after_a_failure_it_is_tried_again(on_map, source, run, failed, shown):
    on_map.show(source, "", BOUNDS)
    run.waiting[0][0].cancel()
    run.finish_all()
    assert len(failed) == 1

    on_map.show(source, "", BOUNDS)
    run.finish_all()

    assert shown() == ["a", "b", "c"]


def test_the_legend_names_each_mission_that_was_found(project, on_map, source, run):
    on_map.show(source, "", BOUNDS, ["spot67"])
    run.finish_all()
    on_map.show(source, "", BOUNDS, ["spot67", "sentinel-2"])

    categories = find_footprint_layer(project, "training").renderer().categories()
    named = {category.label().split(",")[0] for category in categories}
    assert named == {"SPOT 6-7", "Sentinel-2", "Other scenes"}


def test_the_same_scenes_are_drawn_again_only_after_a_change_of_the_catalogue(
    project, on_map, source, run
):
    on_map.show(source, "", BOUNDS, change=7)
    run.finish_all()
    drawn = []
    find_footprint_layer(project, "training").repaintRequested.connect(lambda: drawn.append(1))

    on_map.show(source, "", BOUNDS, change=7)
    assert drawn == []

    on_map.show(source, "", BOUNDS, change=8)
    assert drawn == [1]

    on_map.show(source, "", BOUNDS)
    assert drawn == [1, 1]


def test_a_change_while_the_layer_is_opened_is_drawn(project, on_map, source, run, shown):
    on_map.show(source, "", BOUNDS, change=7)
    SceneStore(source.store).keep([make_scene("d")])
    on_map.show(source, "", BOUNDS, change=8)

    run.finish_all()

    assert shown() == ["a", "b", "c", "d"]
