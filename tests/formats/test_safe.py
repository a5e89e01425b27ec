"""Sentinel-2 products, in a folder or a ZIP, from any of their files."""

from datetime import datetime, timezone

import pytest
from dimap_factory import make_safe, place_value, zipped
from dimap_factory.safe import METRES
from osgeo import gdal

from dinamis_qgis.domain.errors import ProductIncomplete
from dinamis_qgis.formats.reader import read_product

BANDS = list(METRES)


@pytest.fixture(scope="module", params=["L1C", "L2A"])
def product_folder(request, tmp_path_factory):
    return make_safe(tmp_path_factory.mktemp(request.param), request.param)


def test_what_it_is(product_folder):
    product = read_product(product_folder)

    level = "L1C" if "MSIL1C" in product_folder.name else "L2A"
    assert (product.format, product.mission, product.level) == ("SAFE", "sentinel-2", level)
    assert product.name == product_folder.stem
    assert product.acquired == datetime(2021, 6, 13, 10, 36, 29, 24000, timezone.utc)
    assert (product.crs, product.cloud_percent) == ("EPSG:32631", 12.5)
    assert (product.sun_elevation_deg, product.sun_azimuth_deg) == (60.5, 140.25)
    assert product.incidence_deg == pytest.approx(8)
    assert product.viewing_azimuth_deg == pytest.approx(100)
    assert product.rights == "Copernicus Sentinel data 2021"
    assert (product.radiometry, product.nodata, product.notes) == ("reflectance", 0, ())
    (ring,) = product.footprint["coordinates"]
    assert len(ring) == 5
    assert ring[0] == pytest.approx((2.99975, 44.253), abs=0.01)


def test_one_image_for_each_resolution_every_band_in_its_own(product_folder):
    product = read_product(product_folder)

    assert [part.spectral for part in product.components] == ["MS", "MS-20m", "MS-60m"]
    for part in product.components:
        for file in part.files:
            (index,) = file.bands
            band = part.bands[index]
            assert METRES[band.id] == part.spacing_m == part.geotransform[1]
            assert f"_{band.id}" in file.path
            values = gdal.Open(file.path).ReadAsArray()
            assert values.shape == (part.rows, part.columns)
            last = place_value(part.rows - 1, part.columns - 1, BANDS.index(band.id))
            assert values[-1, -1] == last
            assert gdal.Open(file.path).GetGeoTransform() == part.geotransform


def test_counts_become_reflectance(product_folder):
    blue = read_product(product_folder).components[0].bands[0]

    assert (blue.id, blue.name, blue.wavelength_nm) == ("B02", "blue", (456, 533))
    assert (blue.reflectance_gain, blue.reflectance_bias) == (10000, -0.1)
    assert (blue.gain, blue.solar_irradiance) == (None, 1800)


def test_old_processors_moved_no_counts(tmp_path):
    product = read_product(make_safe(tmp_path, "L1C", suffix=".tif", offset=False))

    assert product.components[0].bands[0].reflectance_bias == 0


def test_any_file_of_it_will_do(product_folder):
    files = [path for path in product_folder.rglob("*") if path.suffix in (".xml", ".jp2")]
    files = [path for path in files if "TCI" not in path.name]  # a picture, made of the others

    found = {read_product(path).format for path in files if "QI_DATA" not in path.parts}
    names = {read_product(path).name for path in product_folder.rglob("*.xml")}

    assert found <= {"SAFE", "raster"}
    assert names == {product_folder.stem}
    assert read_product(next(product_folder.rglob("*_B02*.jp2"))).name == product_folder.stem


def test_inside_an_archive(tmp_path):
    make_safe(tmp_path / "made", "L2A", suffix=".tif")
    product = read_product(zipped(tmp_path / "made", tmp_path / "product.zip"))

    (_, *_), part = product.components, product.components[1]
    assert gdal.Open(part.files[0].path).ReadAsArray()[-1, -1] == place_value(
        part.rows - 1, part.columns - 1, BANDS.index(part.bands[0].id)
    )


def test_clouds_and_the_classification_are_masks(product_folder):
    kinds = {mask.kind for mask in read_product(product_folder).components[0].masks}

    assert "cloud probability" in kinds
    assert ("classification" in kinds) == ("MSIL2A" in product_folder.name)


def test_a_missing_band_is_named_and_the_others_shown(tmp_path):
    folder = make_safe(tmp_path, "L1C", suffix=".tif")
    next(folder.rglob("*_B03.tif")).unlink()

    product = read_product(folder)

    assert product.missing == ("T31TEJ_20210613T103629_B03.jp2",)
    assert [file.bands for file in product.components[0].files] == [(0,), (2,), (3,)]


def test_no_band_at_all_is_refused(tmp_path):
    folder = make_safe(tmp_path, "L1C", suffix=".tif", masks=False)
    for path in folder.rglob("*.tif"):
        path.unlink()

    with pytest.raises(ProductIncomplete, match="B02"):
        read_product(folder)


def test_a_granule_without_metadata_is_said(tmp_path):
    folder = make_safe(tmp_path, "L1C", suffix=".tif")
    next(folder.rglob("MTD_TL.xml")).unlink()

    product = read_product(folder)

    assert "MTD_TL.xml" in product.notes[0]
    assert product.components[0].geotransform is None
