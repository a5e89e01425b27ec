"""Masks of products: read in every dialect, placed on their image, drawn with patterns."""

import re

import numpy as np
import pytest
from mosaic_images import NORTH, RPC, STEP, WEST, gml, make_image, system
from osgeo import gdal
from qgis.core import QgsVectorLayer
from shapely.geometry import box

from dinamis_qgis.domain.errors import Cancelled
from dinamis_qgis.domain.product import Component, Mask, Product
from dinamis_qgis.layers.mask_layers import mask_layers
from dinamis_qgis.layers.mask_outlines import MaskState, read_mask
from dinamis_qgis.layers.mask_styles import _STYLES, style_of
from dinamis_qgis.layers.masks import write_masks

DIALECTS = (
    "urn:ogc:def:crs:EPSG:6.3:{code}",
    "{code} RGFG95/UTM 22N (a projection)",
    "urn:ogc:def:crs:EPSG::{code}",
    "EPSG:{code}",
    "",
)
FRAME = box(WEST, NORTH - 200 * STEP, WEST + 200 * STEP, NORTH)
INNER = box(WEST + 100, NORTH - 180, WEST + 160, NORTH - 120)


def ring(outline):
    return list(outline.exterior.coords)


def write(folder, content, name="CLD_MSK.GML", kind="cloud"):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(content, "utf-8")
    return Mask(kind, str(folder / name))


@pytest.fixture
def component(tmp_path):
    return make_image(tmp_path, "image", 1).product.components[0]


@pytest.mark.parametrize("dialect", DIALECTS)
@pytest.mark.parametrize("is_swapped", [False, True])
def test_a_mask_lies_on_its_image_whatever_its_dialect(tmp_path, component, dialect, is_swapped):
    points = [(y, x) if is_swapped else (x, y) for x, y in ring(INNER)]
    mask = write(tmp_path / "masks", gml([points], dialect.format(code=2972)))

    read = read_mask(mask, component)

    assert read.state is MaskState.PRESENT
    assert read.outlines[0].geometry.equals(INNER)
    assert read.outlines[0].label == "CLOUD"


@pytest.mark.parametrize("name", ["urn:ogc:def:crs:EPSG::4326", "EPSG:4326", "4326 WGS84"])
@pytest.mark.parametrize("is_swapped", [False, True])
def test_axes_in_degrees_are_those_of_the_image(tmp_path, name, is_swapped):
    image = Component(
        "PMS", "", (), 100, 100, geotransform=(3.0, 0.001, 0.0, 44.0, 0.0, -0.001), crs="EPSG:4326"
    )
    outline = box(3.02, 43.95, 3.04, 43.97)
    points = [(y, x) if is_swapped else (x, y) for x, y in ring(outline)]

    read = read_mask(write(tmp_path, gml([points], name)), image)

    assert read.outlines[0].geometry.equals(outline)


def test_pixels_are_counted_from_the_middle_of_the_first(tmp_path):
    """In DIMAP the middle of the first pixel is (1, 1); for GDAL its corner is (0, 0)."""
    image = Component("P", "", (), 10, 8)

    read = read_mask(write(tmp_path, gml([ring(box(0.5, 0.5, 10.5, 8.5))])), image)

    assert read.outlines[0].geometry.bounds == (0, 0, 10, 8)


def test_none_unreadable_and_present_are_three_things(tmp_path, component):
    folder = tmp_path / "masks"
    none = write(folder, gml([]), "SNW_MSK.GML", "snow")
    ground_segment = write(folder, gml([], root="phr:OverIlluminationMask"), "SLT_MSK.GML", "x")
    empty = write(folder, "", "QTE_MSK.GML", "quality")
    damaged = write(folder, gml([ring(INNER)])[:400], "DET_MSK.GML", "detector")
    without_outline = write(folder, gml([[]]), "VIS_MSK.GML", "hidden")
    gone = Mask("haze", str(folder / "HAZ_MSK.GML"))
    declared = Mask("water", str(folder / "nothing"), is_empty=True)

    states = [
        read_mask(mask, component).state
        for mask in (none, ground_segment, empty, damaged, without_outline, gone, declared)
    ]

    assert states == [
        MaskState.NONE,
        MaskState.NONE,
        *[MaskState.UNREADABLE] * 4,
        MaskState.NONE,
    ]
    assert {path.suffix for path in folder.iterdir()} == {".GML"}  # nothing was written there


def test_all_of_a_product_in_one_file(tmp_path, component):
    masks = (
        write(tmp_path / "m", gml([ring(INNER), ring(FRAME)]), "CLD_MSK.GML", "cloud"),
        write(tmp_path / "m", gml([]), "SNW_MSK.GML", "snow"),
        write(tmp_path / "m", "", "QTE_MSK.GML", "quality"),
    )
    product = make_image(tmp_path, "image", 1, masks=masks).product

    written = write_masks(product, tmp_path / "out")
    layers = mask_layers(written, product)

    assert [(layer.name(), layer.featureCount()) for layer in layers] == [("Clouds", 2)]
    assert layers[0].crs().authid() == "EPSG:2972"
    assert layers[0].extent().width() == FRAME.bounds[2] - FRAME.bounds[0]
    assert layers[0].attribution() == product.rights
    assert written.sentences() == (
        "None in this image: Snow.",
        "Masks that cannot be read, so that nothing is known of them: QTE_MSK.GML.",
    )
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["masks.gpkg"]


def test_a_product_without_masks_writes_nothing(tmp_path):
    product = make_image(tmp_path, "image", 1).product

    written = write_masks(product, tmp_path / "out")

    assert (written.path, written.tables, written.sentences()) == (None, (), ())
    assert not (tmp_path / "out").exists()


def test_stopping_leaves_nothing(tmp_path):
    masks = tuple(
        write(tmp_path / "m", gml([ring(INNER)]), f"{kind}.GML", kind) for kind in ("cloud", "snow")
    )
    product = make_image(tmp_path, "image", 1, masks=masks).product
    asked = []

    def check():
        asked.append(1)
        if len(asked) == 4:
            raise Cancelled

    with pytest.raises(Cancelled):
        write_masks(product, tmp_path / "out", check=check)

    assert list((tmp_path / "out").iterdir()) == []


SENSOR = "urn:ogc:def:derivedCRSType:OGC:1.0:image"


def sensor_product(masks, rpc):
    component = Component("MS", "", (), 2000, 1000, rpc=rpc, masks=masks)
    return Product("primary", "", (component,), level="primary")


def test_masks_in_sensor_geometry_follow_the_rpc(tmp_path):
    whole = [(0.5, 0.5), (2000.5, 0.5), (2000.5, 1000.5), (0.5, 1000.5), (0.5, 0.5)]
    product = sensor_product((write(tmp_path, gml([whole], SENSOR)),), RPC)

    written = write_masks(product, tmp_path / "out")
    layer = mask_layers(written, product)[0]

    assert layer.crs().authid() == "EPSG:4326"
    extent = layer.extent()
    corners = (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
    assert corners == pytest.approx((3.8, 43.55, 4.0, 43.65), abs=1e-4)
    assert written.is_approximate
    assert written.sentences() == (
        "The place of the masks is approximate: the image is in sensor geometry.",
    )


@pytest.mark.parametrize("rpc", [{}, {**RPC, "LINE_NUM_COEFF": "1"}])
def test_masks_without_a_place_are_told(tmp_path, rpc):
    square = [(1, 1), (9, 1), (9, 9), (1, 9), (1, 1)]
    product = sensor_product((write(tmp_path, gml([square], SENSOR)),), rpc)

    written = write_masks(product, tmp_path / "out")

    assert (written.path, written.unplaced) == (None, ("cloud",))
    assert re.search("cannot be placed.*Clouds", written.sentences()[0])


def test_masks_of_pixels_become_outlines(tmp_path, component):
    path = tmp_path / "MSK_CLASSI.tif"
    raster = gdal.GetDriverByName("GTiff").Create(str(path), 20, 20, 2, gdal.GDT_Byte)
    raster.SetProjection(system(2972).ExportToWkt())
    raster.SetGeoTransform((WEST, 20, 0, NORTH, 0, -20))
    pixels = np.zeros((20, 20), "uint8")
    pixels[6:9, 5:8] = 1
    raster.GetRasterBand(2).WriteArray(pixels)
    raster = None

    read = read_mask(Mask("cloud", str(path)), component)
    clear = read_mask(Mask("cloud", str(path)), component)

    assert read.outlines[0].geometry.equals(box(WEST + 100, NORTH - 180, WEST + 160, NORTH - 120))
    assert clear.state is MaskState.PRESENT


def test_every_kind_has_a_pattern_of_its_own(qgis_app):
    drawn = [(style.brush, style.pen) for style in _STYLES.values()]

    assert len(set(drawn)) == len(drawn)
    assert style_of("something new").brush != "solid"


def test_real_masks_lie_within_their_images(shared_data, tmp_path):
    folder = (
        shared_data / "dimap" / "phr_ortho_pms_haiti_5881313101" / "IMG_PHR1A_PMS_001" / "MASKS"
    )
    place = (696971.5, 0.5, 0.0, 2042871.0, 0.0, -0.5)
    masks = tuple(
        Mask({"CLD": "cloud", "ROI": "area"}.get(path.name[:3], path.name[:3]), str(path))
        for path in sorted(folder.glob("*.GML"))
    )
    component = Component(
        "PMS", "", (), 16835, 17094, geotransform=place, crs="EPSG:32618", masks=masks
    )
    product = Product("real", "", (component,))

    written = write_masks(product, tmp_path)

    assert {table.kind: table.polygons for table in written.tables} == {"cloud": 6, "area": 1}
    assert set(written.none) == {"DET", "QTE", "SLT", "SNW", "VIS"}
    area = QgsVectorLayer(f"{written.path}|layername={written.tables[1].table}")
    extent = area.extent()
    assert (extent.xMinimum(), extent.yMaximum()) == (696971.5, 2042871.0)
    assert (extent.xMaximum(), extent.yMinimum()) == (705389.0, 2034324.0)
