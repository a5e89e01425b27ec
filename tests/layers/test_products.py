"""Deliveries described from their own metadata, placed, coloured."""

import shutil
import zipfile

import numpy as np
import pytest
from osgeo import gdal, osr
from products import KOUROU, MONTPELLIER, make_product

from dinamis_qgis.domain.product import ShowOptions
from dinamis_qgis.formats.reader import read_product
from dinamis_qgis.layers.products import prepare, product_layer


@pytest.fixture(scope="module")
def ortho(tmp_path_factory):
    return make_product(tmp_path_factory.mktemp("ortho"), corners=KOUROU)


@pytest.fixture(scope="module")
def bundle(tmp_path_factory):
    return make_product(tmp_path_factory.mktemp("bundle"), spectral="bundle")


@pytest.fixture(scope="module")
def primary(tmp_path_factory):
    folder = tmp_path_factory.mktemp("primary")
    return make_product(folder, spectral="bundle", level="primary")


@pytest.fixture
def unpacked(ortho, tmp_path):
    with zipfile.ZipFile(ortho) as archive:
        archive.extractall(tmp_path)
    return tmp_path


def test_the_whole_product_on_its_own_grid(ortho, tmp_path):
    prepared = prepare(read_product(ortho), tmp_path)

    dataset = gdal.Open(str(prepared.path))
    component = prepared.product.components[0]
    assert (dataset.RasterXSize, dataset.RasterYSize) == (component.columns, component.rows)
    assert dataset.RasterCount == 4
    assert dataset.GetSpatialRef().GetAuthorityCode(None) == "2972"
    assert dataset.GetGeoTransform()[1] == component.spacing_m
    assert dataset.GetRasterBand(1).GetNoDataValue() == 0


def test_each_corner_of_the_scene_is_in_the_image(ortho, tmp_path):
    dataset = gdal.Open(str(prepare(read_product(ortho), tmp_path).path))
    west, step, _, north, _, _ = dataset.GetGeoTransform()
    middle = np.mean(KOUROU, axis=0)
    for corner in KOUROU:
        inside = np.array(corner) * 0.95 + middle * 0.05
        outside = np.array(corner) * 1.05 - middle * 0.05
        x, y, _ = to_map(2972, *inside)
        column, row = int((x - west) / step), int((north - y) / step)
        assert dataset.ReadAsArray(column, row, 1, 1).min() > 0
        x, y, _ = to_map(2972, *outside)
        column, row = int((x - west) / step), int((north - y) / step)
        if 0 <= column < dataset.RasterXSize and 0 <= row < dataset.RasterYSize:
            assert dataset.ReadAsArray(column, row, 1, 1).max() == 0


def to_map(code, longitude, latitude):
    systems = []
    for epsg in (4326, code):
        system = osr.SpatialReference()
        system.ImportFromEPSG(epsg)
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        systems.append(system)
    return osr.CoordinateTransformation(*systems).TransformPoint(longitude, latitude)


def test_a_bundle_is_sharpened_on_the_panchromatic_grid(bundle, tmp_path):
    product = read_product(bundle)
    plain = gdal.Open(str(prepare(product, tmp_path / "plain").path))
    sharp = gdal.Open(str(prepare(product, tmp_path / "sharp", ShowOptions(pansharpen=True)).path))
    pan = product.component("P")

    assert product.mode == "bundle"
    assert (sharp.RasterXSize, sharp.RasterYSize) == (pan.columns, pan.rows)
    assert sharp.RasterXSize == 4 * plain.RasterXSize
    assert sharp.RasterCount == 4
    assert sharp.ReadAsArray(800, 800, 64, 64).std() > 0


def test_a_primary_product_is_placed_by_its_rpc(primary, tmp_path):
    prepared = prepare(read_product(primary), tmp_path, ShowOptions(pansharpen=True))
    dataset = gdal.Open(str(prepared.path))
    transformer = gdal.Transformer(dataset, None, ["METHOD=RPC"])

    corners = ((0, 0), (dataset.RasterXSize, 0), (dataset.RasterXSize, dataset.RasterYSize))
    for (column, row), corner in zip(corners, MONTPELLIER):
        done, place = transformer.TransformPoint(0, column, row, 0)
        assert done
        assert place[:2] == pytest.approx(corner, abs=1e-5)


def test_the_layer_is_coloured_named_and_documented(qgis_app, ortho, tmp_path):
    layer = product_layer(prepare(read_product(ortho), tmp_path))

    renderer = layer.renderer()
    assert layer.isValid()
    assert layer.name() == "TRAINING / FICTIF – PHR1B 2021-06-13 PMS ortho"
    assert (renderer.redBand(), renderer.greenBand(), renderer.blueBand()) == (1, 2, 3)
    stretch = renderer.redContrastEnhancement()
    assert 0 < stretch.minimumValue() < stretch.maximumValue() < 4095
    assert layer.metadata().rights() == ["©CNES (2021), distribution Airbus DS - TRAINING / FICTIF"]
    assert layer.metadata().extent().temporalExtents()


def test_a_plain_geotiff_is_shown_too(qgis_app, unpacked, tmp_path):
    tile = next(unpacked.rglob("*_R1C1.TIF"))
    alone = tmp_path / "alone" / "image.tif"
    alone.parent.mkdir()
    shutil.copy(tile, alone)

    prepared = prepare(read_product(alone), tmp_path / "out")

    assert prepared.product.crs == "EPSG:2972"
    assert product_layer(prepared).isValid()
