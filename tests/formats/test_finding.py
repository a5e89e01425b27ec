"""Deliveries are found from anything that belongs to them, and told apart."""

import shutil
import zipfile

import pytest
from dimap_factory import make_dimap, make_dimap1, make_ground_segment, make_safe, zipped
from dimap_factory.pixels import place_values, write_raster
from products import make_product

from dinamis_qgis.domain.delivery_errors import SeveralProducts
from dinamis_qgis.domain.errors import (
    NotAProduct,
    ProductIncomplete,
    UnsafeArchive,
)
from dinamis_qgis.formats.reader import (
    list_products,
    read_listed,
    read_product,
    read_products,
)


@pytest.mark.parametrize("mission", ["PHR1A", "SPOT6", "PNEO3"])
@pytest.mark.parametrize("volume", [True, False])
def test_any_file_of_a_delivery_gives_all_of_it(tmp_path, mission, volume):
    make_dimap(tmp_path, mission=mission, mode="bundle", level="primary", volume=volume)
    files = [path for path in tmp_path.rglob("*") if path.suffix in (".XML", ".TIF", ".GML")]

    expected = read_product(tmp_path)

    assert len(files) > 10
    assert expected.mode == "bundle"
    for path in files:
        assert read_product(path) == expected


def test_a_delivery_of_the_training_service(tmp_path):
    product = read_product(make_product(tmp_path, spectral="bundle", level="primary"))

    assert (product.mission, product.mode, product.level) == ("pleiades", "bundle", "primary")
    assert product.is_training
    assert all(part.files and part.rpc for part in product.components)


def test_a_folder_of_archives(tmp_path):
    make_dimap(tmp_path, zip_name="a.zip", mission="PHR1A")
    make_dimap(tmp_path, zip_name="b.zip", mission="SPOT6")

    found = list_products(tmp_path)

    assert [ref.platform for ref in found] == ["PHR1A", "SPOT6"]
    assert [product.mission for product in read_products(tmp_path)] == ["pleiades", "spot67"]
    with pytest.raises(SeveralProducts, match=r"^2: a\.zip, b\.zip$"):
        read_product(tmp_path)


def test_a_folder_of_one_archive_is_that_product(tmp_path):
    archive = make_dimap(tmp_path, zip_name="a.zip")

    assert read_product(tmp_path) == read_product(archive)


def test_several_formats_side_by_side(tmp_path):
    make_dimap(tmp_path / "phr", mode="bundle")
    make_dimap1(tmp_path / "spot5")
    make_ground_segment(tmp_path / "ground", suffix=".TIF")
    make_safe(tmp_path, "L1C", suffix=".tif")
    write_raster(tmp_path / "others" / "image.tif", place_values((0, 0, 20, 30), [0]))

    products = read_products(tmp_path)

    formats = sorted(product.format for product in products)
    assert formats == ["DIMAP 1", "DIMAP 2", "DIMAP PHR", "SAFE", "raster"]


def test_listing_tells_what_names_tell_without_opening(tmp_path, monkeypatch):
    make_dimap(tmp_path, mode="bundle")

    def refuse(*_):
        raise AssertionError("it was opened")

    monkeypatch.setattr("dinamis_qgis.formats.product_files.ProductFiles.read_xml", refuse)
    (ref,) = list_products(tmp_path)

    assert (ref.mission, ref.platform, ref.level) == ("pleiades", "PHR1B", "ortho")
    assert f"{ref.acquired:%Y-%m-%dT%H:%M:%S}" == "2021-06-13T10:42:38"
    assert len(ref.documents) == 2


def test_two_of_the_same_ask_to_choose(tmp_path):
    make_dimap(tmp_path)
    image = next(path for path in tmp_path.rglob("IMG_*") if path.is_dir())
    copy = shutil.copytree(image, image.with_name("IMG_OTHER"))

    with pytest.raises(SeveralProducts, match="2: IMG_OTHER, IMG_PHR1B_PMS_001"):
        read_product(tmp_path)
    chosen = read_product(next(copy.glob("DIM_*.XML")))
    assert "IMG_OTHER" in chosen.components[0].path


def test_a_bad_archive_among_others_is_listed_with_its_problem(tmp_path):
    make_dimap(tmp_path, zip_name="good.zip")
    (tmp_path / "bad.zip").write_bytes((tmp_path / "good.zip").read_bytes()[:500])

    bad, good = list_products(tmp_path)

    assert isinstance(bad.problem, ProductIncomplete)
    assert read_listed(good).components
    with pytest.raises(ProductIncomplete, match=r"bad\.zip"):
        read_listed(bad)


def test_what_macos_leaves_in_archives_is_not_a_product(tmp_path):
    archive = make_dimap(tmp_path, zip_name="a.zip")
    with zipfile.ZipFile(archive, "a") as opened:
        for name in opened.namelist():
            opened.writestr(f"__MACOSX/{name.replace('DIM_', '._DIM_')}", "x")

    assert read_product(archive).components[0].files


@pytest.mark.parametrize("content", [b"", b"<Dimap_Document><Dataset_", b"<!DOCTYPE x><x/>"])
def test_a_damaged_volume_keeps_no_image_from_being_shown(tmp_path, content):
    volume = next(make_dimap(tmp_path, mode="bundle").rglob("VOL_*.XML"))
    volume.write_bytes(content)

    product = read_product(tmp_path)

    assert product.mode == "bundle"
    assert any(volume.name in note for note in product.notes)


def test_half_a_bundle_is_shown_where_the_metadata_of_the_other_are_damaged(tmp_path):
    metadata = next(make_dimap(tmp_path, mode="bundle").rglob("DIM_*_P_*.XML"))
    metadata.write_bytes(metadata.read_bytes()[:300])

    product = read_product(tmp_path)

    assert product.mode == "MS"
    assert any(metadata.name in note for note in product.notes)


def test_an_image_the_volume_lists_and_that_is_not_there_is_said(tmp_path):
    make_dimap(tmp_path, mode="bundle")
    shutil.rmtree(next(tmp_path.glob("IMG_*_P_*")))

    product = read_product(tmp_path)

    assert product.mode == "MS"
    assert any("VOL_PHR.XML lists IMG_PHR1B_P_001" in note for note in product.notes)


@pytest.mark.parametrize("name", ["notes.txt", "empty.zip", "folder", "absent.zip"])
def test_what_is_no_product_is_said(tmp_path, name):
    path = tmp_path / name
    if name == "folder":
        path.mkdir()
    elif name == "empty.zip":
        zipfile.ZipFile(path, "w").close()
    elif name == "notes.txt":
        path.write_text("nothing")

    with pytest.raises(NotAProduct, match=name):
        read_product(path)


def test_damaged_metadata_is_named(tmp_path):
    make_dimap(tmp_path)
    path = next(p for p in tmp_path.rglob("DIM_*.XML") if p.parent.name != "LINEAGE")
    path.write_text(path.read_text("utf-8")[:2000], encoding="utf-8")

    with pytest.raises(ProductIncomplete, match=path.name):
        read_product(tmp_path)


def test_an_archive_keeps_its_folder_as_its_place(tmp_path):
    make_dimap(tmp_path / "made")
    archive = zipped(tmp_path / "made", tmp_path / "a.zip")

    assert read_product(archive).location == str(archive)


@pytest.mark.parametrize("href", ["../../../../IMG_x.TIF", "/etc/passwd", "C:\\image.tif"])
def test_a_tile_outside_the_delivery_is_refused(tmp_path, href):
    make_dimap(tmp_path, tile=0)
    path = next(p for p in tmp_path.rglob("DIM_*.XML") if p.parent.name != "LINEAGE")
    tile = next(tmp_path.rglob("IMG_*.TIF")).name
    path.write_text(path.read_text("utf-8").replace(tile, href), encoding="utf-8")

    with pytest.raises(UnsafeArchive):
        read_product(tmp_path)
