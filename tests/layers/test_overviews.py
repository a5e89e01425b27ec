"""Overviews: beside what the plugin made, whole or not at all."""

import pytest
from mosaic_images import make_image
from osgeo import gdal
from products import make_product

from dinamis_qgis.delivery import open_product
from dinamis_qgis.domain.errors import Cancelled, FileNotWritten
from dinamis_qgis.domain.product import ShowOptions
from dinamis_qgis.layers.mosaic import MosaicOptions, mosaic
from dinamis_qgis.layers.overviews import build_overviews, overview_targets


def never_stop():
    pass


def ignore(share):
    pass


@pytest.fixture
def ours(tmp_path):
    return tmp_path / "products"


@pytest.fixture
def made(tmp_path, ours):
    """A mosaic of two images of 1000 × 1000 pixels."""
    images = [
        make_image(tmp_path, name, base, at, (1000, 1000), day=base)
        for name, base, at in (("older", 1, (0, 0)), ("newer", 2, (500, 500)))
    ]
    return mosaic(images, ours, MosaicOptions()).path


def test_they_are_used_and_show_the_same(made, ours):
    before = gdal.Open(str(made)).ReadAsArray(buf_xsize=90, buf_ysize=90)
    shares = []

    files = build_overviews(made, ours, shares.append, never_stop)

    raster = gdal.Open(str(made))
    assert [path.name for path in files] == ["mosaic.vrt.ovr"]
    assert raster.GetRasterBand(1).GetOverviewCount() == 3
    assert str(files[0]) in [str(name) for name in raster.GetFileList()]
    after = raster.ReadAsArray(buf_xsize=90, buf_ysize=90)
    # Averages of counts of one image stay among its counts; no-data stays so.
    assert ((after > 2000) == (before > 2000)).mean() > 0.98
    assert ((after == 0) == (before == 0)).mean() > 0.98
    assert shares == sorted(shares)
    assert shares[-1] == 1


def test_they_are_compressed_for_this_file_only(made, ours):
    file = build_overviews(made, ours, ignore, never_stop)[0]

    assert gdal.Open(str(file)).GetMetadata("IMAGE_STRUCTURE")["COMPRESSION"] == "DEFLATE"
    assert gdal.GetConfigOption("COMPRESS_OVERVIEW") is None


def test_what_has_them_needs_none(made, ours):
    assert overview_targets(made, ours) == (made,)

    build_overviews(made, ours, ignore, never_stop)

    assert overview_targets(made, ours) == ()
    assert build_overviews(made, ours, ignore, never_stop) == ()


def test_stopping_leaves_nothing(made, ours):
    before = sorted(path.name for path in made.parent.iterdir())
    asked = []

    def check():
        asked.append(1)
        if len(asked) == 4:
            raise Cancelled

    with pytest.raises(Cancelled):
        build_overviews(made, ours, ignore, check)

    assert sorted(path.name for path in made.parent.iterdir()) == before


def test_the_users_own_files_get_none_unless_asked(tmp_path, ours):
    image = make_image(tmp_path, "image", 1, size=(600, 600)).path
    before = sorted(path.name for path in tmp_path.iterdir())

    with pytest.raises(FileNotWritten, match=r"image\.tif"):
        build_overviews(image, ours, ignore, never_stop)
    assert sorted(path.name for path in tmp_path.iterdir()) == before

    build_overviews(image, ours, ignore, never_stop, is_asked_elsewhere=True)
    assert gdal.Open(str(image)).GetRasterBand(1).GetOverviewCount() == 2


def test_a_sharpened_product_gets_those_of_its_images(tmp_path, ours):
    delivery = make_product(tmp_path, spectral="bundle")
    prepared = open_product(delivery, ours, ShowOptions(pansharpen=True), never_stop)

    files = build_overviews(prepared.path, ours, ignore, never_stop)

    assert len(files) == 2
    assert {path.parent for path in files} == {prepared.path.parent}
    sharp = gdal.Open(str(prepared.path))
    assert sharp.GetRasterBand(1).GetOverviewCount() > 0
    assert sharp.ReadAsArray(buf_xsize=90, buf_ysize=90).std() > 0
