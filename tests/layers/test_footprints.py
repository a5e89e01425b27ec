import pytest
from qgis.core import QgsProject
from scenes import make_scene

from dinamis_qgis.catalogue.scene_store import TABLE, SceneStore
from dinamis_qgis.domain.scene import Availability
from dinamis_qgis.layers.footprints import (
    find_footprint_layer,
    footprint_layer,
    select_scenes,
    selected_scene_ids,
    show_scenes,
)


@pytest.fixture
def layer(qgis_app, tmp_path):
    store = SceneStore(tmp_path / "training.gpkg")
    store.keep(
        [
            make_scene("a"),
            make_scene("it's b", mission="spot67", availability=Availability.TO_ORDER),
        ]
    )
    layer = footprint_layer(store.path, TABLE, "Scenes", "training")
    assert layer.isValid()
    return layer


def shown(layer):
    return sorted(feature["id"] for feature in layer.getFeatures())


def test_shows_nothing_until_something_was_found(layer):
    assert shown(layer) == []


def test_shows_only_what_was_found(layer):
    show_scenes(layer, ["it's b"])

    assert shown(layer) == ["it's b"]


def test_selection_is_told_by_scene(layer):
    show_scenes(layer, ["a", "it's b"])

    select_scenes(layer, ["it's b"])
    assert selected_scene_ids(layer) == ("it's b",)

    select_scenes(layer, [])
    assert selected_scene_ids(layer) == ()


def test_every_state_has_a_line_of_its_own(layer):
    labels = [category.label() for category in layer.renderer().categories()]
    lines = {
        category.value(): category.symbol().symbolLayer(0).penStyle()
        for category in layer.renderer().categories()
    }

    assert labels[:2] == ["Pléiades, free to download", "Pléiades, to order"]
    assert lines["spot67/free"] != lines["spot67/to_order"]


def test_is_found_again_whatever_its_name(layer):
    project = QgsProject()
    project.addMapLayer(layer)
    layer.setName("mes emprises")

    assert find_footprint_layer(project, "training") is layer
    assert find_footprint_layer(project, "theia-mtd") is None
