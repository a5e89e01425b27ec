"""A raster as a file of its own, whole or not at all."""

import numpy as np
import pytest
from mosaic_images import make_image
from osgeo import gdal

from dinamis_qgis.domain.errors import Cancelled, FileNotWritten, ProductIncomplete
from dinamis_qgis.layers.raster_copy import copy_raster


def never_stop():
    pass


@pytest.fixture
def image(tmp_path):
    return make_image(tmp_path, "image", 2, size=(700, 700)).path


def test_pixels_nodata_and_bands_are_kept(image, tmp_path):
    shares = []

    target = copy_raster(image, tmp_path / "out" / "copy.tif", shares.append, never_stop)

    copy, original = gdal.Open(str(target)), gdal.Open(str(image))
    assert np.array_equal(copy.ReadAsArray(), original.ReadAsArray())
    assert copy.GetRasterBand(1).GetNoDataValue() == 0
    assert copy.GetGeoTransform() == original.GetGeoTransform()
    assert shares == sorted(shares)
    assert shares[-1] == 1


def test_stopping_leaves_the_old_file(image, tmp_path):
    target = tmp_path / "out" / "copy.tif"
    target.parent.mkdir()
    target.write_bytes(b"old")
    asked = []

    def stop_at_the_third():
        asked.append(1)
        if len(asked) > 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        copy_raster(image, target, lambda share: None, stop_at_the_third)

    assert [path.name for path in target.parent.iterdir()] == ["copy.tif"]
    assert target.read_bytes() == b"old"


def test_an_unreadable_raster_is_named(tmp_path):
    bad = tmp_path / "bad.tif"
    bad.write_bytes(b"nothing")

    with pytest.raises(ProductIncomplete, match=r"bad\.tif"):
        copy_raster(bad, tmp_path / "copy.tif", lambda share: None, never_stop)

    assert {path.name for path in tmp_path.iterdir()} == {"bad.tif"}


def test_a_raster_cut_short_is_no_copy(image, tmp_path):
    image.write_bytes(image.read_bytes()[:400_000])

    with pytest.raises(FileNotWritten, match=r"copy\.tif"):
        copy_raster(image, tmp_path / "copy.tif", lambda share: None, never_stop)

    assert not list(tmp_path.glob("copy*"))


def test_a_virtual_raster_refers_to_the_original(image, tmp_path):
    target = copy_raster(image, tmp_path / "out" / "copy.VRT", lambda share: None, never_stop)

    copy = gdal.Open(str(target))
    assert copy.GetDriver().ShortName == "VRT"
    assert str(image) in copy.GetFileList()


def test_twelve_bits_are_written_for_every_program(tmp_path):
    packed = tmp_path / "packed.tif"
    raster = gdal.GetDriverByName("GTiff").Create(
        str(packed), 50, 50, 1, gdal.GDT_UInt16, ["NBITS=12"]
    )
    raster.GetRasterBand(1).WriteArray(np.full((50, 50), 4095, "uint16"))
    raster = None

    copy = gdal.Open(str(copy_raster(packed, tmp_path / "c.tif", lambda share: None, never_stop)))

    assert copy.ReadAsArray().min() == 4095
    assert copy.GetRasterBand(1).GetMetadataItem("NBITS", "IMAGE_STRUCTURE") is None
