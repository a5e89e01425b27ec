"""Images in sensor geometry on a terrain model."""

from dataclasses import replace

import numpy as np
import pytest
from osgeo import gdal, osr
from product_images import make_product

from dinamis_qgis.domain.errors import TerrainUnusable
from dinamis_qgis.domain.product import ShowOptions
from dinamis_qgis.layers.prepared import Placement
from dinamis_qgis.layers.products import prepare

LEAN = 0.1
"""How far the image is displaced by the whole scale of heights, in half images."""


@pytest.fixture
def leaning(tmp_path):
    """An image taken from the side: what is higher is seen further along the row."""
    product = make_product(tmp_path / "in", mode="MS", level="primary")
    part = product.components[0]
    terms = part.rpc["SAMP_NUM_COEFF"].split()
    terms[3] = str(LEAN)  # the height
    return replace(
        product,
        components=(replace(part, rpc={**part.rpc, "SAMP_NUM_COEFF": " ".join(terms)}),),
    )


def terrain(path, product, height, away=0.0):
    """A flat model around the product, or some degrees away from it."""
    rpc = product.components[0].rpc
    west = float(rpc["LONG_OFF"]) - 0.01 + away
    north = float(rpc["LAT_OFF"]) + 0.01
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 100, 100, 1, gdal.GDT_Float32)
    dataset.SetGeoTransform((west, 0.0002, 0, north, 0, -0.0002))
    system = osr.SpatialReference()
    system.ImportFromEPSG(4326)
    dataset.SetProjection(system.ExportToWkt())
    dataset.GetRasterBand(1).WriteArray(np.full((100, 100), height, np.float32))
    return str(path)


def bright_column(product, folder, model):
    """Where the middle of a bright column lands, in metres east."""
    for file in product.components[0].files:
        dataset = gdal.Open(file.path, gdal.GA_Update)
        values = np.full((file.rows, file.columns), 100, np.uint16)
        columns = np.arange(file.columns) + file.column
        values[:, (columns >= 48) & (columns < 52)] = 4000
        for number in range(1, dataset.RasterCount + 1):
            dataset.GetRasterBand(number).WriteArray(values)
    prepared = prepare(product, folder, ShowOptions(terrain=model))
    dataset = gdal.Open(str(prepared.path))
    values = dataset.GetRasterBand(1).ReadAsArray()[values_middle(dataset)].astype(float)
    bright = np.flatnonzero(values > 2000)
    west, step = dataset.GetGeoTransform()[:2]
    return prepared, dataset, west + (bright.mean() + 0.5) * step


def values_middle(dataset):
    return dataset.RasterYSize // 2


def test_the_heights_of_a_model_move_the_image(leaning, tmp_path):
    offset, scale = 120.0, 500.0
    low = terrain(tmp_path / "low.tif", leaning, offset)
    high = terrain(tmp_path / "high.tif", leaning, offset + scale / 2)

    prepared, dataset, at_low = bright_column(leaning, tmp_path / "out", low)
    _, _, at_high = bright_column(leaning, tmp_path / "out", high)

    # Half of the scale of heights, LEAN of half the image: 100 columns of 2 m.
    assert at_high - at_low == pytest.approx(-LEAN / 2 * 100, abs=2.5)
    assert prepared.images[0].placement is Placement.TERRAIN
    assert dataset.GetSpatialRef().GetAuthorityCode(None) == "32631"
    assert dataset.GetGeoTransform()[1] == 2.0
    assert dataset.GetRasterBand(1).GetNoDataValue() == 0


def test_a_model_elsewhere_is_refused(leaning, tmp_path):
    model = terrain(tmp_path / "model.tif", leaning, 100, away=1.0)

    with pytest.raises(TerrainUnusable, match=r"model\.tif does not cover"):
        prepare(leaning, tmp_path / "out", ShowOptions(terrain=model))


def test_a_model_that_is_none_is_refused(leaning, tmp_path):
    path = tmp_path / "notes.txt"
    path.write_text("nothing")

    with pytest.raises(TerrainUnusable, match=r"notes\.txt"):
        prepare(leaning, tmp_path / "out", ShowOptions(terrain=str(path)))


def test_an_ortho_needs_no_terrain(tmp_path):
    product = make_product(tmp_path / "in", mode="MS")

    prepared = prepare(product, tmp_path / "out", ShowOptions(terrain="nowhere.tif"))

    assert prepared.images[0].placement is Placement.GRID


def test_a_sharpened_image_goes_on_terrain_too(tmp_path):
    product = make_product(tmp_path / "in", mode="bundle", level="primary")
    model = terrain(tmp_path / "model.tif", product, 100)

    prepared = prepare(product, tmp_path / "out", ShowOptions(pansharpen=True, terrain=model))

    dataset = gdal.Open(str(prepared.path))
    assert dataset.GetGeoTransform()[1] == 0.5
    assert dataset.RasterCount == 4
    assert all(image.placement is Placement.TERRAIN for image in prepared.images)
