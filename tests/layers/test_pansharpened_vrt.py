from dataclasses import replace
from xml.etree import ElementTree

import numpy as np
import pytest
from osgeo import gdal
from product_images import make_product

from dinamis_qgis.domain.product import Band, ShowOptions
from dinamis_qgis.layers.pan_weights import weights_of
from dinamis_qgis.layers.products import prepare

SHARP = ShowOptions(pansharpen=True)


def flat(product, spectral, value):
    """Fill an image with one value, but for a brighter square of 16 pixels in each corner."""
    part = product.component(spectral)
    side = 16 if spectral == "P" else 4
    for file in part.files:
        dataset = gdal.Open(file.path, gdal.GA_Update)
        for number in range(1, dataset.RasterCount + 1):
            whole = np.full((part.rows, part.columns), value, np.uint16)
            for rows in (slice(0, side), slice(-side, None)):
                for columns in (slice(0, side), slice(-side, None)):
                    whole[rows, columns] = 2 * value
            piece = whole[file.row : file.row + file.rows, file.column : file.column + file.columns]
            dataset.GetRasterBand(number).WriteArray(piece)


@pytest.mark.parametrize("level", ["ortho", "primary"])
@pytest.mark.parametrize(
    ("mission", "mode", "bands"), [("PHR1B", "bundle", 4), ("PNEO3", "bundle-FS", 6)]
)
def test_colours_land_in_the_corners_of_the_panchromatic_image(
    tmp_path, level, mission, mode, bands
):
    product = make_product(tmp_path / "in", mission=mission, mode=mode, level=level)
    pan = product.component("P")
    flat(product, "P", 1000)
    flat(product, mode.replace("bundle", "MS"), 500)

    dataset = gdal.Open(str(prepare(product, tmp_path / "out", SHARP).path))

    values = dataset.ReadAsArray()
    assert values.shape == (bands, pan.rows, pan.columns)
    assert (values[:, 100:180, 100:300] == 1000).all()
    for row in (8, -9):
        for column in (8, -9):
            assert values[:, row, column] == pytest.approx(2000, abs=40)
    assert values[:, 20:-20, 8] == pytest.approx(1000, abs=40)


def test_the_sharpened_image_keeps_the_place_of_the_panchromatic_one(tmp_path):
    ortho = make_product(tmp_path / "ortho", mode="bundle")
    primary = make_product(tmp_path / "primary", mode="bundle", level="primary")

    placed = gdal.Open(str(prepare(ortho, tmp_path / "a", SHARP).path))
    unplaced = gdal.Open(str(prepare(primary, tmp_path / "b", SHARP).path))

    assert placed.GetGeoTransform() == ortho.component("P").geotransform
    assert placed.GetSpatialRef().GetAuthorityCode(None) == "32631"
    assert unplaced.GetGeoTransform(can_return_null=True) is None
    polynomials = primary.component("P").rpc
    found = unplaced.GetMetadata("RPC")
    assert {key: found[key] for key in polynomials} == dict(polynomials)


def test_edges_that_differ_leave_the_panchromatic_grid_as_it_is(tmp_path):
    product = make_product(tmp_path / "in", mode="bundle")
    flat(product, "P", 1000)
    flat(product, "MS", 500)
    pan, coloured = product.component("P"), product.component("MS")
    west, *rest = coloured.geotransform
    moved = replace(coloured, geotransform=(west - 20.0, *rest))  # ten of its pixels

    shifted = replace(product, components=(moved, pan))
    dataset = gdal.Open(str(prepare(shifted, tmp_path / "out", SHARP).path))

    values = dataset.ReadAsArray()
    assert dataset.GetGeoTransform() == pan.geotransform
    assert values.shape[1:] == (pan.rows, pan.columns)
    # The bright square at the end of the colours, forty pixels from the last column.
    assert (values[:, 100:180, -30:] == 0).all()
    assert (values[:, 100:180, 100:300] == 1000).all()


def test_a_whole_image_at_the_size_of_a_screen_is_that_of_full_resolution(tmp_path):
    product = make_product(tmp_path / "in", mode="bundle", columns=300, rows=200, tile=0)
    flat(product, "P", 1000)
    flat(product, "MS", 500)

    dataset = gdal.Open(str(prepare(product, tmp_path / "out", SHARP).path))
    small = dataset.ReadAsArray(buf_xsize=130, buf_ysize=70)

    assert small[:, 10:-10, 10:-10] == pytest.approx(1000, abs=1)


def test_twelve_bits_are_not_exceeded(tmp_path):
    product = make_product(tmp_path / "in", mode="bundle")

    values = gdal.Open(str(prepare(product, tmp_path / "out", SHARP).path)).ReadAsArray()

    assert 3000 < values.max() <= 4095


@pytest.mark.parametrize(
    ("mission", "shares"),
    [
        ("pleiades", (120, 120, 80, 90)),
        ("spot67", (70, 60, 70, 0)),
        ("pleiades-neo", (70, 60, 70, 30)),
        ("unheard", (1, 1, 1, 1)),
    ],
)
def test_weights_are_the_nanometres_shared_with_the_panchromatic_band(mission, shares):
    names = ("red", "green", "blue", "nir")

    weights = weights_of(mission, tuple(Band(name, name) for name in names))

    assert weights == pytest.approx([share / sum(shares) for share in shares])


def test_what_is_written_has_the_weights_of_the_mission(tmp_path):
    product = make_product(tmp_path / "in", mission="SPOT6", mode="bundle")

    prepare(product, tmp_path / "out", SHARP)

    (merged,) = (tmp_path / "out").glob("*_merged.vrt")
    weights = ElementTree.parse(merged).findtext(".//Weights")
    assert [float(share) for share in weights.split(",")] == [0.35, 0.3, 0.35, 0.0]


def test_the_infrared_alone_is_sharpened_too():
    assert weights_of("spot67", (Band("B3", "nir"),)) == (1.0,)
