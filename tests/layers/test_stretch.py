import json

import numpy as np
import pytest
from osgeo import gdal
from product_images import make_product

from dinamis_qgis.domain.product import ShowOptions
from dinamis_qgis.layers import stretch
from dinamis_qgis.layers.products import prepare
from dinamis_qgis.layers.stretch import tones_of


def image(path, values, options=()):
    rows, columns = values.shape
    driver = gdal.GetDriverByName("GTiff")
    dataset = driver.Create(str(path), columns, rows, 1, gdal.GDT_UInt16, list(options))
    dataset.GetRasterBand(1).SetNoDataValue(0)
    dataset.GetRasterBand(1).WriteArray(values)
    return path


def vrt(path, source):
    gdal.Translate(str(path), str(source), format="VRT").FlushCache()
    return path


def test_a_stretch_is_remembered_and_not_found_again(tmp_path, monkeypatch):
    product = make_product(tmp_path / "in", mode="MS")
    first = prepare(product, tmp_path / "out").images[0].stretch

    def read_again(*_):
        raise AssertionError("the image was read again")

    monkeypatch.setattr(stretch, "_samples", read_again)

    assert prepare(product, tmp_path / "out").images[0].stretch == first
    assert len(first) == 4


def test_another_image_under_the_same_name_is_stretched_anew(tmp_path):
    source = image(tmp_path / "image.tif", np.full((50, 50), 100, np.uint16))
    path = vrt(tmp_path / "image.vrt", source)
    before = tones_of(path, None).stretch
    image(tmp_path / "image.tif", np.full((60, 60), 900, np.uint16))
    vrt(path, source)

    assert tones_of(path, None).stretch != before


def test_a_damaged_memory_is_written_anew(tmp_path):
    path = vrt(tmp_path / "a.vrt", image(tmp_path / "a.tif", np.full((9, 9), 100, np.uint16)))
    known = tones_of(path, None).stretch
    memory = tmp_path / "a.stretch.json"
    memory.write_text("{")

    assert tones_of(path, None).stretch == known
    assert json.loads(memory.read_text("utf-8"))["stretch"]


def test_what_is_no_data_does_not_count(tmp_path):
    values = np.zeros((100, 100), np.uint16)
    values[40:60] = np.linspace(1000, 2000, 100, dtype=np.uint16)
    path = vrt(tmp_path / "a.vrt", image(tmp_path / "a.tif", values))

    ((darkest, brightest),) = tones_of(path, None).stretch

    assert 550 < darkest < 650
    assert 1850 < brightest < 1950  # one in ten is white


def test_clouds_are_left_white(tmp_path):
    values = np.full((100, 100), 500, np.uint16)
    values[:30] = 4000
    path = vrt(tmp_path / "a.vrt", image(tmp_path / "a.tif", values))

    ((_, brightest),) = tones_of(path, 30.0).stretch

    assert brightest == 500


def test_a_large_image_without_overviews_is_read_in_spots(tmp_path, monkeypatch):
    values = np.tile(np.arange(1, 4001, dtype=np.uint16), (3500, 1))
    path = vrt(tmp_path / "a.vrt", image(tmp_path / "a.tif", values, ["TILED=YES"]))
    read = []
    plain = stretch._read
    monkeypatch.setattr(stretch, "_read", lambda *given: read.append(given[1]) or plain(*given))

    ((darkest, brightest),) = tones_of(path, None).stretch

    assert sum(width * height for _, _, width, height in read) < 200_000
    assert darkest < 150
    assert brightest > 3500


def test_qgis_need_not_sample_what_it_opens(tmp_path):
    product = make_product(tmp_path / "in", mode="bundle")

    prepared = prepare(product, tmp_path / "out", ShowOptions(pansharpen=True, reflectance=True))

    for shown in prepared.images:
        dataset = gdal.Open(str(shown.path))
        for number, band in enumerate(shown.tones.statistics, 1):
            found = dataset.GetRasterBand(number).GetStatistics(True, False)
            assert tuple(found) == pytest.approx(band)
            assert 0 < found[0] < found[1] < 1
