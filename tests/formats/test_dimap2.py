"""DIMAP 2 deliveries described from their own metadata, whatever their mode, level and tiling."""

from datetime import datetime, timezone

import pytest
from dimap_factory import Choices, make_dimap
from dimap_factory.choices import Image
from dimap_factory.raster_metadata import GAIN, IRRADIANCE, WAVELENGTHS_NM
from osgeo import gdal

from dinamis_qgis.formats.reader import read_product
from dinamis_qgis.words.product_text import doubts_about

FAMILIES = [("PHR1A", "pleiades"), ("SPOT7", "spot67"), ("PNEO3", "pleiades-neo")]


@pytest.mark.parametrize(("platform", "mission"), FAMILIES)
@pytest.mark.parametrize("level", ["primary", "projected", "ortho"])
def test_what_it_is_and_when_it_was_taken(tmp_path, platform, mission, level):
    product = read_product(make_dimap(tmp_path, mission=platform, level=level, mode="MS"))

    assert (product.platform, product.mission, product.level) == (platform, mission, level)
    assert product.format == "DIMAP 2"
    assert product.acquired == datetime(2021, 6, 13, 10, 42, 38, 500000, timezone.utc)
    assert f"{product.produced:%Y-%m-%dT%H:%M:%S%z}" == "2021-08-15T17:36:11+0000"
    assert product.producer == "AIRBUS DS GEO"
    assert product.rights == Choices().copyright
    assert (product.radiometry, product.bits, product.nodata) == ("basic", 12, 0)
    assert product.notes == ()


@pytest.mark.parametrize("encoding", ["UTF-8", "ISO-8859-1"])
@pytest.mark.parametrize("zone", ["Z", ""])
def test_encodings_and_times_without_zone(tmp_path, encoding, zone):
    product = read_product(make_dimap(tmp_path, encoding=encoding, zone=zone))

    assert product.rights.startswith("©CNES")
    assert product.acquired.utcoffset().total_seconds() == 0
    assert product.produced.utcoffset().total_seconds() == 0


@pytest.mark.parametrize(
    ("mode", "names"),
    [
        ("P", ["pan"]),
        ("MS", ["red", "green", "blue", "nir"]),
        ("PMS", ["red", "green", "blue", "nir"]),
        ("PMS-N", ["red", "green", "blue"]),
        ("PMS-X", ["nir", "red", "green"]),
    ],
)
@pytest.mark.parametrize("platform", ["PHR1B", "SPOT6", "PNEO4"])
def test_bands_are_named_in_the_order_of_the_pixels(tmp_path, platform, mode, names):
    product = read_product(make_dimap(tmp_path, mission=platform, mode=mode))

    assert product.mode == mode.partition("-")[0]
    assert [band.name for band in product.components[0].bands] == names


@pytest.mark.parametrize("platform", ["PHR1B", "SPOT6", "PNEO4"])
def test_each_band_has_its_own_wavelengths_and_calibration(tmp_path, platform):
    product = read_product(make_dimap(tmp_path, mission=platform, mode="MS"))

    for band in product.components[0].bands:
        assert band.wavelength_nm == WAVELENGTHS_NM[band.id]
        assert (band.gain, band.bias) == (GAIN[band.id], 0.5)
        assert band.solar_irradiance == IRRADIANCE[band.id]


def test_counts_made_for_the_eye_have_no_calibration(tmp_path):
    product = read_product(make_dimap(tmp_path, radiometry="DISPLAY", bits=8))

    assert (product.radiometry, product.bits) == ("display", 8)
    assert {band.gain for band in product.components[0].bands} == {None}


def test_six_bands_in_two_files(tmp_path):
    product = read_product(make_dimap(tmp_path, mission="PNEO3", mode="MS-FS", tile=0))

    (part,) = product.components
    assert product.mode == "MS-FS"
    assert [band.name for band in part.bands] == [
        *("red", "green", "blue"),
        *("nir", "red edge", "deep blue"),
    ]
    assert [file.bands for file in part.files] == [(0, 1, 2), (3, 4, 5)]


@pytest.mark.parametrize(("mode", "other"), [("bundle", "MS"), ("bundle-FS", "MS-FS")])
def test_a_bundle_is_one_product_colours_first(tmp_path, mode, other):
    product = read_product(make_dimap(tmp_path, mission="PNEO3", mode=mode))

    assert product.is_bundle
    assert product.mode == "bundle"
    assert [part.spectral for part in product.components] == [other, "P"]
    assert product.component("P").spacing_m * 4 == pytest.approx(product.component(other).spacing_m)


def test_clouds_of_each_image_when_they_differ(tmp_path):
    product = read_product(make_dimap(tmp_path, mode="bundle", cloud=7.5, pan_cloud=3.0))

    assert product.component("P").cloud_percent == 3.0
    assert product.component("MS").cloud_percent == 7.5
    assert product.cloud_percent == 7.5


def test_clouds_are_unknown_where_nothing_is_said(tmp_path):
    assert read_product(make_dimap(tmp_path, cloud=None)).cloud_percent is None


def test_angles_are_those_of_the_middle(tmp_path):
    for platform in ("PHR1A", "PNEO3"):
        product = read_product(make_dimap(tmp_path / platform, mission=platform))

        assert product.incidence_deg == 18.5
        assert (product.sun_elevation_deg, product.sun_azimuth_deg) == (60.5, 150.5)


def test_ground_coordinates_are_those_that_gdal_reads(tmp_path):
    make_dimap(tmp_path, mode="MS")
    (part,) = read_product(tmp_path).components
    dataset = gdal.Open(part.path)

    assert part.geotransform == dataset.GetGeoTransform()
    assert part.crs == "EPSG:32631"
    assert (part.columns, part.rows) == (dataset.RasterXSize, dataset.RasterYSize)


def test_an_ortho_in_degrees_says_its_pixel_in_metres(tmp_path):
    product = read_product(make_dimap(tmp_path, mission="PNEO3", epsg=4326, west=3.8, north=43.6))

    assert product.crs == "EPSG:4326"
    assert product.components[0].spacing_m == pytest.approx(0.3, abs=0.001)
    assert product.components[0].geotransform[1] < 1e-5


def test_sensor_geometry_has_no_grid(tmp_path):
    product = read_product(make_dimap(tmp_path, level="primary"))

    (part,) = product.components
    assert product.is_placed_by_rpc
    assert (part.geotransform, part.crs) == (None, "")
    assert part.rpc


@pytest.mark.parametrize("platform", ["PHR1A", "PNEO3"])
def test_the_outline_has_four_corners(tmp_path, platform):
    product = read_product(make_dimap(tmp_path, mission=platform))

    image = Image(Choices(mission=platform), "PMS", 1)
    (ring,) = product.footprint["coordinates"]
    assert ring[0] == ring[-1]
    assert [tuple(place) for place in ring[:-1]] == [pytest.approx(c) for c in image.corners]


def test_another_satellite_is_shown_and_named(tmp_path):
    product = read_product(make_dimap(tmp_path, mission="PER1"))

    assert product.components[0].files
    assert product.mission == ""
    assert product.other_satellite == "PeruSat-1"
    (sentence,) = doubts_about(product)
    assert "DIM_PER1" in sentence
    assert "PeruSat-1, which DINAMIS does not deliver" in sentence
