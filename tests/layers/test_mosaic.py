"""Several products as one raster: where the corners are, who hides whom, what is left out."""

import shutil
from dataclasses import replace

import numpy as np
import pytest
from mosaic_images import (
    BANDS,
    NORTH,
    STEP,
    WEST,
    counts,
    gml,
    make_image,
    make_sensor_image,
    polygon,
    system,
)
from osgeo import gdal, osr

from dinamis_qgis.domain.errors import Cancelled, MosaicImpossible, UnknownChoice
from dinamis_qgis.domain.product import Mask
from dinamis_qgis.layers.mosaic import MosaicOptions, Order, mosaic
from dinamis_qgis.layers.mosaic_images import MosaicImage


@pytest.fixture
def pair(tmp_path):
    """Two images that share a square of 100 × 100 pixels; the second is newer and cloudier."""
    older = make_image(tmp_path, "older", 1, (0, 0), day=1, cloud_percent=2.0)
    newer = make_image(tmp_path, "newer", 2, (100, 100), day=2, cloud_percent=30.0)
    return older, newer


def read(result):
    return gdal.Open(str(result.path)).ReadAsArray()


def test_every_pixel_is_where_it_was(pair, tmp_path):
    result = mosaic(pair, tmp_path / "out", MosaicOptions())
    raster = gdal.Open(str(result.path))
    pixels = raster.ReadAsArray()

    assert raster.GetGeoTransform() == (WEST, STEP, 0, NORTH, 0, -STEP)
    assert pixels.shape == (4, 300, 300)
    assert np.array_equal(pixels[0, 100:, 100:], counts(2, 100, 100, 200, 200))
    assert np.array_equal(pixels[0, :200, :100], counts(1, 0, 0, 100, 200))
    assert np.array_equal(pixels[3, :100, :200], counts(1, 0, 0, 200, 100) + 3)


def test_bands_nodata_and_depth_are_kept(pair, tmp_path):
    raster = gdal.Open(str(mosaic(pair, tmp_path / "out", MosaicOptions()).path))
    bands = [raster.GetRasterBand(number) for number in range(1, 5)]

    assert tuple(band.GetDescription() for band in bands) == BANDS
    assert {band.DataType for band in bands} == {gdal.GDT_UInt16}
    assert {band.GetNoDataValue() for band in bands} == {0}
    assert raster.ReadAsArray()[:, :100, 200:].max() == 0  # where there is no image
    assert raster.GetSpatialRef().GetAuthorityCode(None) == "2972"


@pytest.mark.parametrize(
    ("order", "top"), [(Order.NEWEST, 2), (Order.OLDEST, 1), (Order.CLEAREST, 1)]
)
def test_the_order_says_who_hides_whom(pair, tmp_path, order, top):
    result = mosaic(pair, tmp_path / "out", MosaicOptions(order))

    shared = read(result)[0, 100:200, 100:200]
    assert np.array_equal(shared, counts(top, 100, 100, 100, 100))
    assert [product.name for product in result.used][0] == ("older", "newer")[top - 1]


def test_what_has_no_date_lies_below(pair, tmp_path):
    older, newer = pair
    undated = newer._replace(product=replace(newer.product, acquired=None))

    for order in (Order.NEWEST, Order.OLDEST):
        result = mosaic((undated, older), tmp_path / "out", MosaicOptions(order))
        assert [product.name for product in result.used] == ["older", "newer"]


def test_each_image_shows_only_within_its_outline(pair, tmp_path):
    older, newer = pair
    west, north = WEST + 100 * STEP, NORTH - 100 * STEP
    triangle = polygon([(west, north), (west + 200, north), (west, north - 200)])
    cut = newer._replace(product=replace(newer.product, footprint=triangle))

    pixels = read(mosaic((older, cut), tmp_path / "out", MosaicOptions()))[0]

    assert np.array_equal(pixels[100:180, 100:110], counts(2, 100, 100, 10, 80))
    assert np.array_equal(pixels[190:200, 190:200], counts(1, 190, 190, 10, 10))
    assert max(pixels.shape) <= 202  # the rest of its frame is not there


def test_a_dark_pixel_hides_what_is_below_it(pair, tmp_path):
    older, newer = pair
    raster = gdal.Open(str(newer.path), gdal.GA_Update)
    raster.GetRasterBand(2).WriteArray(np.zeros((50, 50), "uint16"), 20, 20)
    raster = None

    pixels = read(mosaic((older, newer), tmp_path / "out", MosaicOptions()))

    assert pixels[0, 120:170, 120:170].min() > 2000
    assert pixels[1, 120:170, 120:170].max() == 0


def test_nodata_of_an_image_shows_what_is_below(pair, tmp_path):
    older, newer = pair
    raster = gdal.Open(str(newer.path), gdal.GA_Update)
    for number in range(1, 5):
        raster.GetRasterBand(number).WriteArray(np.zeros((50, 50), "uint16"), 20, 20)
    raster = None

    pixels = read(mosaic((older, newer), tmp_path / "out", MosaicOptions()))

    assert np.array_equal(pixels[0, 120:170, 120:170], counts(1, 120, 120, 50, 50))


def test_overviews_are_cut_like_the_image(pair, tmp_path):
    older, newer = pair
    west, north = WEST + 100 * STEP, NORTH - 100 * STEP
    square = polygon(
        [(west, north), (west + 80, north), (west + 80, north - 80), (west, north - 80)]
    )
    newer = newer._replace(product=replace(newer.product, footprint=square))
    for image in (older, newer):
        raster = gdal.Open(str(image.path))
        raster.BuildOverviews("NEAREST", [2, 4])
        raster = None

    raster = gdal.Open(str(mosaic((older, newer), tmp_path / "out", MosaicOptions()).path))
    small = raster.GetRasterBand(1).ReadAsArray(0, 0, 200, 200, 50, 50)

    assert small[26:34, 26:34].min() > 2000
    assert small[:24].max() < 2000
    assert small[38:].max() < 2000


def test_images_without_overviews_are_not_warped_whole_for_a_screen(tmp_path):
    image = make_image(tmp_path, "large", 1, size=(2000, 2000))

    result = mosaic((image,), tmp_path / "out", MosaicOptions())

    raster = gdal.Open(str(result.path.with_name("001_warped.vrt")))
    band = raster.GetRasterBand(1)
    assert [band.GetOverview(index).XSize for index in range(3)] == [1000, 500, 250]
    assert band.ReadAsArray(buf_xsize=250, buf_ysize=250).min() > 1000


def test_an_area_clips(pair, tmp_path):
    west, north = WEST + 50 * STEP, NORTH - 40 * STEP
    corners = [(west, north), (west + 60, north), (west + 60, north - 40), (west, north - 40)]

    result = mosaic(pair, tmp_path / "out", MosaicOptions(area=polygon(corners)))

    raster = gdal.Open(str(result.path))
    assert (raster.RasterXSize, raster.RasterYSize) == (30, 20)
    assert np.array_equal(raster.ReadAsArray()[0], counts(1, 50, 40, 30, 20))
    assert [(item.name, item.reason) for item in result.left_out] == [
        ("newer", "It shows nothing of the area.")
    ]


def test_other_systems_come_to_the_grid_of_the_first(pair, tmp_path):
    older, _ = pair
    other = tmp_path / "warped.tif"
    gdal.Warp(str(other), str(pair[1].path), dstSRS="EPSG:32621", dstNodata=0)
    moved = MosaicImage(other, replace(pair[1].product, name="moved"), BANDS)

    result = mosaic((older, moved), tmp_path / "out", MosaicOptions())
    pixels = read(result)[0].astype(int)

    assert (result.crs, result.resolution) == ("EPSG:2972", STEP)
    # Twice resampled: the image is the right one, its place within a pixel.
    inner = pixels[150:250, 150:250]
    assert inner.min() > 2000
    right = np.abs(inner - counts(2, 150, 150, 100, 100)) <= 62
    assert right.mean() > 0.9


def test_a_given_system_and_resolution(pair, tmp_path):
    result = mosaic(pair, tmp_path / "out", MosaicOptions(crs="EPSG:32622", resolution=5.0))

    raster = gdal.Open(str(result.path))
    assert raster.GetSpatialRef().GetAuthorityCode(None) == "32622"
    assert raster.GetGeoTransform()[1] == 5.0
    assert raster.RasterXSize == pytest.approx(120, abs=2)


def test_an_unknown_system_is_refused(pair, tmp_path):
    with pytest.raises(UnknownChoice, match="EPSG:999999"):
        mosaic(pair, tmp_path / "out", MosaicOptions(crs="EPSG:999999"))


def test_bands_in_common_are_found_by_name(pair, tmp_path):
    other = make_image(tmp_path, "other", 3, (0, 200), bands=("blue", "green", "red"), day=3)

    result = mosaic((*pair, other), tmp_path / "out", MosaicOptions())

    pixels = read(result)
    assert result.bands == ("red", "green", "blue")
    assert np.array_equal(pixels[0, 300:, :100], counts(3, 0, 300, 100, 100) + 2)
    assert np.array_equal(pixels[2, 300:, :100], counts(3, 0, 300, 100, 100))


def test_images_of_other_bands_or_depth_are_left_out_and_named(pair, tmp_path):
    pan = make_image(tmp_path, "pan", 3, bands=("pan",))
    small = make_image(tmp_path, "small", 0, kind=gdal.GDT_Byte)

    result = mosaic((*pair, pan, small), tmp_path / "out", MosaicOptions())

    assert len(result.used) == 2
    assert {item.name: item.reason for item in result.left_out} == {
        "pan": "No band in common: it has pan.",
        "small": "Its pixels are Byte, those of others UInt16.",
    }


def test_one_image_of_another_kind_does_not_keep_away_all_others(pair, tmp_path):
    pan = make_image(tmp_path, "a_pan", 3, bands=("pan",))
    eight = make_image(tmp_path, "b_bytes", 4, kind=gdal.GDT_Byte)

    result = mosaic((pan, eight, *pair), tmp_path / "out", MosaicOptions())

    assert {product.name for product in result.used} == {"older", "newer"}
    assert {item.name for item in result.left_out} == {"a_pan", "b_bytes"}
    assert result.bands == BANDS


def test_a_missing_image_is_named(pair, tmp_path):
    gone = pair[0]._replace(
        path=tmp_path / "gone.vrt", product=replace(pair[0].product, name="gone")
    )

    result = mosaic((*pair, gone), tmp_path / "out", MosaicOptions())

    assert len(result.used) == 2
    assert [item.name for item in result.left_out] == ["gone"]
    assert "gone.vrt" in result.left_out[0].reason
    with pytest.raises(MosaicImpossible, match=r"gone: .*gone\.vrt"):
        mosaic((gone,), tmp_path / "out", MosaicOptions())


def test_the_finest_resolution_is_taken(pair, tmp_path):
    fine = make_image(tmp_path, "fine", 3, step=1.0, size=(400, 400), day=3)

    result = mosaic((*pair, fine), tmp_path / "out", MosaicOptions())

    assert result.resolution == 1.0
    assert np.array_equal(read(result)[0, :400, :400], counts(3, 0, 0, 400, 400))


def test_stopping_leaves_nothing(pair, tmp_path):
    asked = []

    def check():
        asked.append(1)
        if len(asked) == 4:
            raise Cancelled

    out = tmp_path / "out"
    with pytest.raises(Cancelled):
        mosaic(pair, out, MosaicOptions(), check)

    assert list(out.rglob("*")) == []


def test_made_twice_it_is_in_one_place(pair, tmp_path):
    first = mosaic(pair, tmp_path / "out", MosaicOptions())
    second = mosaic(pair, tmp_path / "out", MosaicOptions())

    assert first.path == second.path
    assert len(list((tmp_path / "out").iterdir())) == 1
    assert mosaic(pair, tmp_path / "out", MosaicOptions(Order.OLDEST)).path != first.path


def test_made_again_it_keeps_its_overviews_only_if_it_is_the_same(pair, tmp_path):
    first = mosaic(pair, tmp_path / "out", MosaicOptions())
    overviews = first.path.with_name("mosaic.vrt.ovr")
    overviews.write_bytes(b"some")

    mosaic(pair, tmp_path / "out", MosaicOptions())
    assert overviews.exists()

    smaller = replace(pair[1].product, footprint=pair[0].product.footprint)
    mosaic((pair[0], pair[1]._replace(product=smaller)), tmp_path / "out", MosaicOptions())
    assert not overviews.exists()


def test_polynomials_that_lead_nowhere_are_told(pair, tmp_path):
    broken = make_sensor_image(tmp_path, "broken")
    raster = gdal.Open(str(broken.path), gdal.GA_Update)
    raster.SetMetadata({**raster.GetMetadata("RPC"), "LINE_NUM_COEFF": "1"}, "RPC")
    raster = None

    result = mosaic((*pair, broken), tmp_path / "out", MosaicOptions())

    assert [item.name for item in result.left_out] == ["broken"]
    assert result.left_out[0].reason


def test_it_can_be_moved_with_its_folder(pair, tmp_path):
    result = mosaic(pair, tmp_path / "out", MosaicOptions())
    expected = read(result)

    shutil.move(str(tmp_path / "out"), str(tmp_path / "elsewhere"))

    moved = tmp_path / "elsewhere" / result.path.relative_to(tmp_path / "out")
    assert np.array_equal(gdal.Open(str(moved)).ReadAsArray(), expected)


def test_the_producers_outline_of_what_is_valid_comes_first(pair, tmp_path):
    west, north = WEST + 120 * STEP, NORTH - 120 * STEP
    ring = [(west, north), (west + 40, north), (west + 40, north - 40), (west, north - 40)]
    mask = tmp_path / "ROI.GML"
    mask.write_text(gml([[*ring, ring[0]]], "urn:ogc:def:crs:EPSG:6.3:2972"))
    newer = make_image(tmp_path, "newer", 2, (100, 100), day=2, masks=(Mask("area", str(mask)),))

    pixels = read(mosaic((pair[0], newer), tmp_path / "out", MosaicOptions()))[0]

    assert np.array_equal(pixels[120:140, 120:140], counts(2, 120, 120, 20, 20))
    assert np.array_equal(pixels[140:150, 120:140], counts(1, 120, 140, 20, 10))
    assert pixels.shape == (200, 200)


def test_images_in_sensor_geometry_are_warped_and_said_to_be_approximate(tmp_path):
    image = make_sensor_image(tmp_path, "primary")

    result = mosaic((image,), tmp_path / "out", MosaicOptions())

    raster = gdal.Open(str(result.path))
    assert result.crs == "EPSG:32631"
    assert result.is_approximate
    assert result.resolution == pytest.approx(9.45, abs=0.5)  # metres: 0.0001 degrees
    turn = osr.CoordinateTransformation(system(4326), system(32631))
    west, step, _, north, _, _ = raster.GetGeoTransform()
    expected = counts(1, 0, 0, 2000, 1000).astype(int)
    for column, row in ((20, 20), (1980, 20), (1980, 980), (20, 980), (1000, 500)):
        longitude, latitude = 3.8 + (column + 0.5) * 1e-4, 43.65 - (row + 0.5) * 1e-4
        x, y, _ = turn.TransformPoint(longitude, latitude)
        found = int(raster.ReadAsArray(int((x - west) / step), int((north - y) / step), 1, 1))
        near = expected[row - 2 : row + 3, column - 2 : column + 3]
        assert near.min() <= found <= near.max()


def test_a_terrain_model_makes_it_exact(tmp_path):
    terrain = tmp_path / "dem.tif"
    raster = gdal.GetDriverByName("GTiff").Create(str(terrain), 40, 40, 1, gdal.GDT_Float32)
    raster.SetProjection(system(4326).ExportToWkt())
    raster.SetGeoTransform((3.7, 0.01, 0, 43.8, 0, -0.01))
    raster.FlushCache()
    image = make_sensor_image(tmp_path, "primary")

    result = mosaic((image,), tmp_path / "out", MosaicOptions(terrain=str(terrain)))

    assert not result.is_approximate
    assert gdal.Open(str(result.path)).ReadAsArray(500, 500, 50, 50).min() > 0


def test_a_footprint_elsewhere_does_not_hide_the_image(pair, tmp_path):
    west, north = WEST - 90_000, NORTH
    elsewhere = polygon([(west, north), (west + 9, north), (west + 9, north - 9)])
    image = pair[0]._replace(product=replace(pair[0].product, footprint=elsewhere))

    assert read(mosaic((image,), tmp_path / "out", MosaicOptions())).shape == (4, 200, 200)
