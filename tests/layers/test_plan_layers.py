import pytest
from footprints import box_area
from plans import AREA, archive_scene, free_scene, plans_for
from qgis.core import QgsLinePatternFillSymbolLayer, QgsProject

from dinamis_qgis.layers.map_content import MapContent
from dinamis_qgis.layers.plan_layers import free_first_layer, plan_layer

SCENES = [free_scene("A", 2.9, 3.4), archive_scene("B", 3.3, 3.7)]


@pytest.fixture
def project(qgis_app):
    project = QgsProject()
    yield project
    project.clear()


def sources(layer):
    return {feature["source"]: feature for feature in layer.getFeatures()}


def test_a_plan_has_a_feature_for_each_source(qgis_app):
    mix = plans_for(SCENES).plans[2]

    layer = plan_layer(mix, "Plan 3")

    found = sources(layer)
    assert set(found) >= {"free", "archive", "tasking"}
    assert found["tasking"]["area_km2"] == pytest.approx(0.3 * AREA.km2, rel=1e-3)
    assert layer.extent().xMinimum() == pytest.approx(3.0)


def test_what_must_be_paid_is_told_by_a_pattern_too(qgis_app):
    layer = plan_layer(plans_for(SCENES).plans[2], "Plan 3")

    angles = {}
    for category in layer.renderer().categories():
        lines = [
            part
            for part in category.symbol().symbolLayers()
            if isinstance(part, QgsLinePatternFillSymbolLayer)
        ]
        angles[category.value()] = lines[0].lineAngle() if lines else None
    assert angles["free"] is None
    assert len({angles["archive"], angles["tasking"], None}) == 3


def test_the_legend_says_how_much(qgis_app):
    layer = plan_layer(plans_for(SCENES).plans[0], "Plan 1")

    labels = [category.label() for category in layer.renderer().categories()]
    assert labels == ["Free: 3594 km²", "Missing: 5391 km²"]


def test_free_first_shows_what_would_be_ordered(qgis_app):
    found = plans_for(SCENES)

    layer = free_first_layer(found.cover, found.gap)

    assert set(sources(layer)) == {"free", "uncovered", "ordered"}


def test_nothing_free_is_all_missing(qgis_app):
    found = plans_for([])

    assert set(sources(free_first_layer(found.cover, found.gap))) == {"uncovered", "ordered"}


def test_across_the_antimeridian_it_lies_on_both_sides(qgis_app):
    found = plans_for([], area=box_area(179.5, -17.5, 180.5, -16.5))

    extent = plan_layer(found.plans[0], "").extent()

    assert (extent.xMinimum(), extent.xMaximum()) == (-180, 180)


def test_the_newest_plan_is_the_only_one_on_the_map(project):
    content = MapContent(project, lambda numbers: None)
    found = plans_for(SCENES)
    for number, one in enumerate(found.plans):
        content.show_on_top(plan_layer(one, f"Plan {number}"))
    content.show_on_top(free_first_layer(found.cover, found.gap))

    group = project.layerTreeRoot().children()[0]
    assert [node.name() for node in group.children()] == ["Free first", "Plan 2"]
    assert len(project.mapLayers()) == 2
