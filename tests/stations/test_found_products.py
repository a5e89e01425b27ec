"""What a folder or an archive of several products offers, and that each of them opens."""

import zipfile

import pytest
from dimap_factory import make_dimap
from mosaic_images import make_image
from products import make_product

from dinamis_qgis.delivery import open_product
from dinamis_qgis.domain.errors import NotAProduct
from dinamis_qgis.domain.product import ShowOptions
from dinamis_qgis.stations.found_products import products_in

NAMES = (
    "DS_PHR1B_202106131042385_FR1_PX_E003N43_0513_01174",
    "DS_PHR1A_202206131042385_FR1_PX_E003N43_0513_01174",
)


@pytest.fixture
def deliveries(tmp_path):
    """Two unpacked deliveries side by side."""
    folder = tmp_path / "deliveries"
    for name in NAMES:
        make_dimap(folder / name, name=name, columns=20, rows=20, tile=0, suffix=".TIF")
    return folder


def opened(found, tmp_path):
    folder = tmp_path / "made"
    products = [
        open_product(one.path, folder, ShowOptions(), lambda: None).product for one in found
    ]
    return sorted(product.name for product in products)


def test_unpacked_deliveries_side_by_side(deliveries, tmp_path):
    found = products_in(deliveries)

    assert len({one.name for one in found}) == 2
    assert opened(found, tmp_path) == sorted(NAMES)


def test_deliveries_inside_one_archive(deliveries, tmp_path):
    archive = tmp_path / "all.zip"
    with zipfile.ZipFile(archive, "w") as target:
        for path in sorted(deliveries.rglob("*")):
            target.write(path, path.relative_to(deliveries))

    found = products_in(archive)

    assert opened(found, tmp_path) == sorted(NAMES)
    assert all(archive in one.path.parents for one in found)


def test_archives_side_by_side_are_named_by_themselves(tmp_path):
    folder = tmp_path / "zips"
    folder.mkdir()
    paths = [make_product(folder, name) for name in ("one", "two")]

    found = products_in(folder)

    assert [one.path for one in found] == paths


def test_they_are_named_as_in_the_layer_tree(tmp_path):
    make_dimap(tmp_path / "a", mode="bundle", columns=20, rows=20, tile=0)
    make_dimap(tmp_path / "b", mission="SPOT6", columns=20, rows=20, tile=0)

    names = sorted(one.name for one in products_in(tmp_path))

    assert names == ["PHR1B 2021-06-13 10:42 bundle ortho", "SPOT6 2021-06-13 10:42 PMS ortho"]


def test_a_damaged_archive_is_among_them(tmp_path):
    folder = tmp_path / "zips"
    folder.mkdir()
    good, bad = (make_product(folder, name) for name in ("good", "bad"))
    bad.write_bytes(b"PK\x03\x04 and nothing")

    assert {one.path for one in products_in(folder)} == {good, bad}


def test_rasters_side_by_side(tmp_path):
    paths = [make_image(tmp_path, name, 1).path for name in ("a", "b")]

    assert [one.path for one in products_in(tmp_path)] == paths


def test_one_product_is_named_as_it_was_chosen(deliveries):
    assert [one.path for one in products_in(deliveries / NAMES[0])] == [deliveries / NAMES[0]]


def test_what_was_in_an_archive_and_is_no_longer(deliveries, tmp_path):
    archive = tmp_path / "one.zip"
    with zipfile.ZipFile(archive, "w") as target:
        target.writestr("readme.txt", "nothing")

    with pytest.raises(NotAProduct):
        open_product(archive / "DIM_X.XML", tmp_path / "made", ShowOptions(), lambda: None)
