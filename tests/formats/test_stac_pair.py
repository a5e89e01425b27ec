"""Two images of a store, with the item that the download queue leaves beside them."""

import json

import pytest
from dimap_factory import zipped
from mosaic_images import make_image
from osgeo import gdal
from scenes import make_scene

from dinamis_qgis.delivery import open_product
from dinamis_qgis.domain.errors import NotAProduct, ProductIncomplete
from dinamis_qgis.domain.product import ShowOptions
from dinamis_qgis.domain.scene import Asset
from dinamis_qgis.domain.stac_item import stac_item
from dinamis_qgis.formats.reader import list_products, read_product

NAME = "SPOT7_MS_201805051026429_SPOT7_P_201805051026429_1"


@pytest.fixture
def folder(tmp_path):
    """As downloaded: 6 m in four bands, 1.5 m in one, and the item."""
    folder = tmp_path / NAME
    folder.mkdir()
    make_image(folder, "spot_xs", 1, size=(50, 40), step=6.0)
    make_image(folder, "spot_pan", 2, size=(200, 160), step=1.5, bands=("pan",))
    write_item(folder / "item.json")
    return folder


def write_item(path, names=("spot_xs.tif", "spot_pan.tif")):
    assets = tuple(
        Asset(key, f"https://store.test/bucket/{name}", media_type="image/tiff", roles=("data",))
        for key, name in zip(("src_xs", "src_pan"), names)
    )
    scene = make_scene(NAME, mission="spot67", platform="SPOT7", rights="", assets=assets)
    path.write_text(json.dumps(stac_item(scene)), "utf-8")


def test_they_are_one_bundle(folder):
    product = read_product(folder)

    assert (product.name, product.mode, product.mission) == (NAME, "bundle", "spot67")
    assert product.credit == "© Airbus DS (2016)"
    assert product.cloud_percent == 12
    assert product.footprint["type"] == "Polygon"
    spectral, pan = product.components
    assert [band.name for band in spectral.bands] == ["red", "green", "blue", "nir"]
    assert [band.name for band in pan.bands] == ["pan"]


def test_they_are_sharpened_on_the_panchromatic_grid(folder, tmp_path):
    prepared = open_product(folder, tmp_path / "made", ShowOptions(pansharpen=True), lambda: None)

    assert prepared.is_pansharpened
    assert [band.name for band in prepared.bands] == ["red", "green", "blue", "nir"]
    sharp, pan = gdal.Open(str(prepared.path)), gdal.Open(str(folder / "spot_pan.tif"))
    assert (sharp.RasterXSize, sharp.RasterYSize) == (200, 160)
    assert sharp.GetGeoTransform() == pan.GetGeoTransform()
    assert sharp.ReadAsArray().std() > 0


def test_inside_an_archive(folder, tmp_path):
    assert read_product(zipped(folder, tmp_path / "pair.zip")).mode == "bundle"


def test_two_pairs_side_by_side_are_two_products(folder):
    make_image(folder, "other_xs", 1, size=(50, 40), step=6.0)
    make_image(folder, "other_pan", 2, size=(200, 160), step=1.5, bands=("pan",))
    write_item(folder / "item-OTHER.json", ("other_xs.tif", "other_pan.tif"))

    assert len(list_products(folder)) == 2
    other = read_product(folder / "item-OTHER.json")
    assert other.components[0].path.endswith("other_xs.tif")


def test_files_called_the_same_lie_in_folders_of_their_own(folder):
    for key, name in (("src_xs", "spot_xs"), ("src_pan", "spot_pan")):
        (folder / key).mkdir()
        (folder / f"{name}.tif").rename(folder / key / "image.tif")
    write_item(folder / "item.json", ("image.tif", "image.tif"))

    assert read_product(folder).mode == "bundle"


def test_one_alone_is_an_image(folder):
    (folder / "spot_pan.tif").unlink()

    product = read_product(folder)

    assert product.format == "raster"
    assert product.components[0].path.endswith("spot_xs.tif")


def test_one_that_is_asked_for_is_that_image(folder):
    assert read_product(folder / "spot_pan.tif").name == "spot_pan"


def test_one_cut_short_is_named(folder):
    pan = folder / "spot_pan.tif"
    pan.write_bytes(pan.read_bytes()[:3000])

    with pytest.raises(ProductIncomplete, match=r"spot_pan\.tif is cut short"):
        read_product(folder)


@pytest.mark.parametrize("content", ["", "[]", "{}", '"x"', "[" * 100_000, '{"id": 1}'])
def test_an_item_that_is_none_is_passed_over(folder, content):
    (folder / "item.json").write_text(content)

    assert {ref.format for ref in list_products(folder)} == {"raster"}
    with pytest.raises(NotAProduct):
        read_product(folder / "item.json")
