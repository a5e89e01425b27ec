"""What a user sees of a product: styles, names, metadata, its group."""

from dataclasses import replace

import pytest
from product_images import make_product
from qgis.core import QgsExpression, QgsLayoutItemMap, QgsPrintLayout, QgsProject, QgsRasterLayer

from dinamis_qgis.domain.product import ShowOptions
from dinamis_qgis.layers.map_content import MapContent
from dinamis_qgis.layers.product_names import scene_name
from dinamis_qgis.layers.products import prepare, product_layers

SHARP = ShowOptions(pansharpen=True)


@pytest.fixture
def project(qgis_new_project):
    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture(scope="module")
def bundle(tmp_path_factory):
    return make_product(tmp_path_factory.mktemp("bundle"), mode="bundle")


@pytest.fixture(scope="module")
def primary(tmp_path_factory):
    return make_product(tmp_path_factory.mktemp("primary"), mode="MS", level="primary")


def only_layer(product, folder, options=ShowOptions()):  # noqa: B008
    return product_layers(prepare(product, folder, options))[0]


def test_the_user_switches_between_natural_and_false_colours(qgis_app, bundle, tmp_path):
    prepared = prepare(bundle, tmp_path)
    layer = product_layers(prepared)[0]
    manager = layer.styleManager()

    assert manager.styles() == ["False colour (near infrared)", "Natural colour"]
    assert manager.currentStyle() == "Natural colour"
    for style, bands in (("Natural colour", (1, 2, 3)), (manager.styles()[0], (4, 1, 2))):
        manager.setCurrentStyle(style)
        renderer = layer.renderer()
        assert (renderer.redBand(), renderer.greenBand(), renderer.blueBand()) == bands
        stretch = renderer.redContrastEnhancement()
        known = prepared.images[0].stretch[bands[0] - 1]
        assert (stretch.minimumValue(), stretch.maximumValue()) == pytest.approx(known)
        assert layer.brightnessFilter().gamma() == 1  # it would double the time of each drawing


def test_both_styles_are_there_when_a_project_opens_again(project, bundle, tmp_path):
    MapContent(project, lambda ids: None).add_product(
        "scene", (only_layer(bundle, tmp_path / "o"),)
    )
    path = str(tmp_path / "project.qgz")
    project.write(path)
    project.clear()

    project.read(path)

    (layer,) = project.mapLayers().values()
    assert layer.isValid()
    assert len(layer.styleManager().styles()) == 2
    assert layer.metadata().rights() == [bundle.rights]


def test_a_panchromatic_image_is_grey(qgis_app, bundle, tmp_path):
    pan = product_layers(prepare(bundle, tmp_path))[-1]

    assert pan.styleManager().styles() == ["Panchromatic"]
    assert pan.renderer().type() == "singlebandgray"


def test_metadata_are_complete(qgis_app, bundle, tmp_path):
    layer = only_layer(bundle, tmp_path, SHARP)
    metadata = layer.metadata()
    history = " ".join(metadata.history())

    assert metadata.identifier() == bundle.name
    assert "PHR1B" in metadata.abstract()
    assert "2021-06-13 10:42:38" in metadata.abstract()
    assert metadata.rights() == [bundle.rights]
    assert "DINAMIS" in metadata.licenses()[0]
    assert bundle.location in history
    assert "Brovey" in history
    assert "pleiades" in metadata.keywords()["DINAMIS"]
    assert metadata.keywords()["gmd:topicCategory"]
    assert metadata.crs().authid() == "EPSG:32631"
    (spatial,) = metadata.extent().spatialExtents()
    assert spatial.bounds.toRectangle() == layer.extent()
    assert spatial.extentCrs.authid() == "EPSG:32631"
    (temporal,) = metadata.extent().temporalExtents()
    assert temporal.begin().toUTC().toString("yyyy-MM-dd hh:mm") == "2021-06-13 10:42"
    assert metadata.contacts()[0].organization == "AIRBUS DS GEO"
    assert layer.attribution() == bundle.rights


@pytest.mark.parametrize(
    ("mission", "rights"),
    [
        ("pleiades", "© CNES (2021), distribution Airbus DS"),
        ("spot67", "© Airbus DS (2021)"),
    ],
)
def test_rights_that_are_not_declared_are_those_of_the_mission(
    qgis_app, bundle, tmp_path, mission, rights
):
    layer = only_layer(replace(bundle, rights="", mission=mission), tmp_path)

    assert layer.metadata().rights() == [rights]
    assert layer.attribution() == rights


def test_a_print_layout_shows_the_rights(project, bundle, tmp_path):
    layer = only_layer(bundle, tmp_path)
    MapContent(project, lambda ids: None).add_product("scene", (layer,))
    layout = QgsPrintLayout(project)
    shown = QgsLayoutItemMap(layout)
    shown.setId("map")
    shown.setLayers([layer])
    layout.addLayoutItem(shown)

    expression = QgsExpression("array_to_string(map_credits('map'))")

    assert expression.evaluate(layout.createExpressionContext()) == bundle.rights


def test_an_image_in_sensor_geometry_is_said_to_be_approximate(qgis_app, primary, tmp_path):
    layer = only_layer(primary, tmp_path)

    assert layer.isValid()
    assert "approximate" in layer.name()
    assert "approximate" in layer.metadata().abstract()
    assert layer.crs().authid() == "EPSG:4326"
    rpc = primary.components[0].rpc
    middle = layer.extent().center()
    assert middle.x() == pytest.approx(float(rpc["LONG_OFF"]), abs=1e-4)
    assert middle.y() == pytest.approx(float(rpc["LAT_OFF"]), abs=1e-4)


def test_what_is_missing_is_said_in_the_metadata(qgis_app, tmp_path):
    product = make_product(tmp_path / "in", missing=["R1C2"], mode="MS")

    layer = only_layer(product, tmp_path / "out")

    assert "_R1C2.TIF" in layer.metadata().abstract()


def test_a_product_is_a_group_named_by_its_scene(project, bundle, tmp_path):
    content = MapContent(project, lambda ids: None)
    layers = product_layers(prepare(bundle, tmp_path, SHARP))

    group = content.add_product(scene_name(bundle), layers)

    assert group.name() == "PHR1B 2021-06-13 10:42 bundle ortho"
    assert [child.name() for child in group.children()] == [
        "PHR1B 2021-06-13 pansharpened ortho",
        "PHR1B 2021-06-13 MS ortho",
        "PHR1B 2021-06-13 P ortho",
    ]
    assert [child.isVisible() for child in group.children()] == [True, False, False]


def test_the_panchromatic_of_a_plain_bundle_is_not_checked(project, bundle, tmp_path):
    content = MapContent(project, lambda ids: None)

    group = content.add_product("scene", product_layers(prepare(bundle, tmp_path)))

    assert [child.isVisible() for child in group.children()] == [True, False]


def test_a_product_loaded_again_takes_the_place_of_its_older_layers(project, bundle, tmp_path):
    content = MapContent(project, lambda ids: None)
    first = content.add_product("scene", product_layers(prepare(bundle, tmp_path)))

    second = content.add_product("scene", product_layers(prepare(bundle, tmp_path, SHARP)))

    assert second is first
    assert len(second.children()) == 3
    assert len(project.mapLayers()) == 3


def test_two_cuts_of_one_strip_stand_side_by_side(project, tmp_path):
    """Airbus gives both the name of the strip."""
    content = MapContent(project, lambda ids: None)
    small = {"columns": 40, "rows": 40, "tile": 0}
    north, south = (make_product(tmp_path / part, mode="MS", **small) for part in ("a", "b"))

    groups = [
        content.add_product("scene", product_layers(prepare(product, tmp_path / f"made_{number}")))
        for number, product in enumerate((north, south))
    ]

    assert north.name == south.name
    assert groups[0] is not groups[1]
    assert len(project.mapLayers()) == 2


def test_a_raster_opened_by_hand_has_the_same_colours(qgis_app, bundle, tmp_path):
    prepared = prepare(bundle, tmp_path)
    product_layers(prepared)

    layer = QgsRasterLayer(str(prepared.path), "by hand")

    stretch = layer.renderer().redContrastEnhancement()
    known = prepared.images[0].stretch[0]
    assert (stretch.minimumValue(), stretch.maximumValue()) == pytest.approx(known)
