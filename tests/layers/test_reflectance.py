"""Values computed by hand: a pocket calculator is enough."""

from dataclasses import replace
from datetime import datetime, timezone

import numpy as np
import pytest
from osgeo import gdal
from product_images import make_product

from dinamis_qgis.domain.errors import ReflectanceUnknown
from dinamis_qgis.domain.product import Band, ShowOptions
from dinamis_qgis.layers.products import prepare
from dinamis_qgis.layers.reflectance import sun_distance

REFLECTANCE = ShowOptions(reflectance=True)


@pytest.fixture
def product(tmp_path):
    return make_product(tmp_path / "in", mode="MS")


def test_reflectance_is_what_the_formula_gives_by_hand(product, tmp_path):
    counts = gdal.Open(product.components[0].files[0].path).ReadAsArray(0, 0, 1, 1)[0, 0, 0]

    dataset = gdal.Open(str(prepare(product, tmp_path / "out", REFLECTANCE).path))

    # 13 June is day 164: d = 1 - 0.01673 cos(157.696°) = 1.015479; gain 9.5, bias 0.2,
    # irradiance 1830, sun 60° high: pi * 1.015479² * (count / 9.5 + 0.2) / (1830 * 0.866025)
    by_hand = 0.00204413 * (float(counts) / 9.5 + 0.2)
    assert counts == 1
    assert dataset.ReadAsArray(0, 0, 1, 1)[0, 0, 0] == pytest.approx(by_hand, rel=1e-5)
    assert gdal.GetDataTypeName(dataset.GetRasterBand(1).DataType) == "Float32"


def test_no_data_stays_no_data(tmp_path):
    product = make_product(tmp_path / "in", missing=["R1C2"], mode="MS")

    dataset = gdal.Open(str(prepare(product, tmp_path / "out", REFLECTANCE).path))

    hole = dataset.ReadAsArray(70, 5, 4, 4)
    assert (hole == dataset.GetRasterBand(1).GetNoDataValue()).all()
    assert dataset.ReadAsArray(0, 0, 4, 4).min() > 0


def test_a_product_in_reflectance_is_scaled_by_its_factor(product, tmp_path):
    bands = tuple(
        Band(band.id, band.name, gain=10_000.0, bias=0.0) for band in product.components[0].bands
    )
    part = replace(product.components[0], bands=bands)
    delivered = replace(product, radiometry="reflectance", components=(part,))
    counts = gdal.Open(part.files[0].path).ReadAsArray()[0]

    dataset = gdal.Open(str(prepare(delivered, tmp_path / "out", REFLECTANCE).path))

    values = dataset.GetRasterBand(1).ReadAsArray(0, 0, counts.shape[1], counts.shape[0])
    np.testing.assert_allclose(values, counts / 10_000, rtol=1e-6)


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"sun_elevation_deg": None}, "elevation of the sun"),
        ({"sun_elevation_deg": -3.0}, "below the horizon"),
        ({"acquired": None}, "the day"),
        ({"radiometry": "display"}, "display"),
    ],
)
def test_what_the_metadata_lack_is_said(product, tmp_path, change, named):
    with pytest.raises(ReflectanceUnknown, match=named):
        prepare(replace(product, **change), tmp_path / "out", REFLECTANCE)


def test_a_band_without_gain_is_refused(product, tmp_path):
    part = product.components[0]
    bands = (*part.bands[:3], replace(part.bands[3], gain=None))

    with pytest.raises(ReflectanceUnknown, match="gain"):
        prepare(
            replace(product, components=(replace(part, bands=bands),)),
            tmp_path / "out",
            REFLECTANCE,
        )


def test_a_sharpened_image_in_reflectance(tmp_path):
    product = make_product(tmp_path / "in", mode="bundle")
    options = ShowOptions(pansharpen=True, reflectance=True)

    dataset = gdal.Open(str(prepare(product, tmp_path / "out", options).path))

    assert (dataset.RasterXSize, dataset.RasterCount) == (400, 4)
    assert 0 < dataset.ReadAsArray().max() < 1


@pytest.mark.parametrize(
    ("month", "day", "distance"), [(1, 3, 0.9833), (4, 4, 1.0), (7, 4, 1.0167)]
)
def test_the_sun_is_nearest_in_january(month, day, distance):
    moment = datetime(2021, month, day, 12, tzinfo=timezone.utc)

    assert sun_distance(moment) == pytest.approx(distance, abs=5e-4)
