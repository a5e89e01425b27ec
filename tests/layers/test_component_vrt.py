"""Every pixel of a delivery is where its metadata say, whatever files it is cut into."""

import shutil
from dataclasses import replace

import numpy as np
import pytest
from dimap_factory import place_value
from osgeo import gdal
from product_images import make_product

from dinamis_qgis.domain.errors import ProductIncomplete
from dinamis_qgis.domain.product import Component, Product, ShowOptions
from dinamis_qgis.layers.component_vrt import component_vrt
from dinamis_qgis.layers.products import prepare


def expected(rows, columns, band):
    row, column = np.mgrid[0:rows, 0:columns]
    return place_value(row, column, band)


def opened(product, folder, **options):
    return gdal.Open(str(prepare(product, folder, ShowOptions(**options)).path))


@pytest.mark.parametrize("suffix", [".TIF", ".JP2"])
def test_tiles_make_one_image_on_its_own_grid(tmp_path, suffix):
    product = make_product(tmp_path / "in", mode="MS", suffix=suffix)

    dataset = opened(product, tmp_path / "out")

    assert (dataset.RasterXSize, dataset.RasterYSize, dataset.RasterCount) == (100, 70, 4)
    assert dataset.GetGeoTransform() == (570_000.0, 2.0, 0.0, 4_830_000.0, 0.0, -2.0)
    assert dataset.GetSpatialRef().GetAuthorityCode(None) == "32631"
    for band in range(4):
        assert (dataset.GetRasterBand(band + 1).ReadAsArray() == expected(70, 100, band)).all()


def test_bands_split_over_files_come_together(tmp_path):
    product = make_product(tmp_path / "in", mission="PNEO3", mode="MS-FS")

    dataset = opened(product, tmp_path / "out")

    names = [dataset.GetRasterBand(number).GetDescription() for number in range(1, 7)]
    assert names == ["red", "green", "blue", "nir", "red edge", "deep blue"]
    for band in range(6):
        assert (dataset.GetRasterBand(band + 1).ReadAsArray() == expected(70, 100, band)).all()


def test_twelve_bits_survive_and_are_said(tmp_path):
    product = make_product(tmp_path / "in", mode="MS")

    dataset = opened(product, tmp_path / "out")

    band = dataset.GetRasterBand(1)
    assert gdal.GetDataTypeName(band.DataType) == "UInt16"
    assert band.GetMetadataItem("NBITS", "IMAGE_STRUCTURE") == "12"
    assert band.ReadAsArray().max() > 4000
    assert band.GetNoDataValue() == 0


def test_an_image_in_sensor_geometry_has_polynomials_and_no_grid(tmp_path):
    product = make_product(tmp_path / "in", mode="MS", level="primary")

    dataset = opened(product, tmp_path / "out")

    assert dataset.GetGeoTransform(can_return_null=True) is None
    transformer = gdal.Transformer(dataset, None, ["METHOD=RPC"])
    rpc = product.components[0].rpc
    for column, side in ((0, -1), (100, 1)):
        done, place = transformer.TransformPoint(0, column, 0, 0)
        assert done
        longitude = float(rpc["LONG_OFF"]) + side * float(rpc["LONG_SCALE"])
        latitude = float(rpc["LAT_OFF"]) + float(rpc["LAT_SCALE"])
        assert place[:2] == pytest.approx((longitude, latitude), abs=1e-8)


def test_tiles_are_not_opened_one_by_one(tmp_path):
    product = make_product(tmp_path / "in", mode="MS", tile=32)
    files = product.components[0].files
    for file in files[1:]:
        shutil.move(file.path, f"{file.path}.away")

    path = component_vrt(product.components[0], product, tmp_path / "image.vrt")

    for file in files[1:]:
        shutil.move(f"{file.path}.away", file.path)
    assert gdal.Open(str(path)).ReadAsArray()[3, 69, 99] == place_value(69, 99, 3)


def test_a_missing_tile_leaves_a_hole(tmp_path):
    product = make_product(tmp_path / "in", missing=["R1C2"], mode="MS")

    values = opened(product, tmp_path / "out").ReadAsArray()

    assert (values[:, :64, 64:] == 0).all()
    assert values[0, 0, 63] == place_value(0, 63)
    assert values[0, 69, 99] == place_value(69, 99)


def test_a_missing_tile_is_named_when_all_is_wanted(tmp_path):
    product = make_product(tmp_path / "in", missing=["R1C2"], mode="MS")

    with pytest.raises(ProductIncomplete, match=r"_R1C2\.TIF"):
        prepare(product, tmp_path / "out", ShowOptions(partial=False))


def test_a_product_without_any_tile_is_refused(tmp_path):
    tiles = ["R1C1", "R1C2", "R2C1", "R2C2"]
    product = make_product(tmp_path / "in", missing=tiles, mode="MS")

    with pytest.raises(ProductIncomplete, match=r"_R2C2\.TIF"):
        prepare(product, tmp_path / "out")


def test_tiles_inside_an_archive_are_read(tmp_path):
    product = make_product(tmp_path / "in", mode="MS")
    shutil.make_archive(str(tmp_path / "delivery"), "zip", tmp_path / "in")
    part = product.components[0]
    files = tuple(
        replace(
            file, path=file.path.replace(str(tmp_path / "in"), f"/vsizip/{tmp_path}/delivery.zip")
        )
        for file in part.files
    )
    shutil.rmtree(tmp_path / "in")

    zipped = replace(product, components=(replace(part, files=files),))

    assert opened(zipped, tmp_path / "out").ReadAsArray()[2, 69, 99] == place_value(69, 99, 2)


def test_what_moves_as_a_whole_still_opens(tmp_path):
    product = make_product(tmp_path / "here" / "in", mode="bundle")
    prepared = prepare(product, tmp_path / "here" / "out", ShowOptions(pansharpen=True))
    before = gdal.Open(str(prepared.path)).ReadAsArray()

    shutil.move(tmp_path / "here", tmp_path / "there")

    moved = tmp_path / "there" / "out" / prepared.path.name
    assert (gdal.Open(str(moved)).ReadAsArray() == before).all()


def test_nothing_half_written_stays(tmp_path):
    product = make_product(tmp_path / "in", mode="bundle")

    prepare(product, tmp_path / "out", ShowOptions(pansharpen=True))

    assert not [path for path in (tmp_path / "out").iterdir() if ".part" in path.name]


def test_a_place_that_only_the_tiles_know_is_found(tmp_path):
    product = make_product(tmp_path / "in", mode="MS")
    part = replace(product.components[0], geotransform=None, crs="", path="nothing")

    dataset = opened(replace(product, components=(part,), crs=""), tmp_path / "out")

    assert dataset.GetGeoTransform() == (570_000.0, 2.0, 0.0, 4_830_000.0, 0.0, -2.0)
    assert dataset.GetSpatialRef().GetAuthorityCode(None) == "32631"


def test_an_image_without_a_list_of_files_is_opened_by_gdal(tmp_path):
    product = make_product(tmp_path / "in", mode="MS", tile=0)
    path = product.components[0].files[0].path
    alone = Product("alone", path, (Component("", path, ()),))

    prepared = prepare(alone, tmp_path / "out")

    dataset = gdal.Open(str(prepared.path))
    assert dataset.ReadAsArray()[3, 69, 99] == place_value(69, 99, 3)
    assert prepared.product.crs == "EPSG:32631"
