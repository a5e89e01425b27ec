"""Which scenes can be shown without being downloaded."""

import pytest
from scenes import make_scene

from dinamis_qgis.domain.private_address import is_private
from dinamis_qgis.domain.scene import Asset, Availability
from dinamis_qgis.domain.service import Service
from dinamis_qgis.domain.streamed_files import streamed_files

COG = "image/tiff; application=geotiff; profile=cloud-optimized"


def asset(key, media_type=COG, roles=("data",)):
    return Asset(key, f"https://store.test/{key}", media_type=media_type, roles=roles)


def test_the_two_images_of_a_bundle_are_one():
    scene = make_scene(assets=(asset("src_pan", roles=()), asset("src_xs", roles=())))

    (files,) = streamed_files(scene)

    assert (files.image.key, files.pan.key) == ("src_xs", "src_pan")


def test_any_data_in_geotiff_is_an_image():
    scene = make_scene(assets=(asset("b4"), asset("visual", "image/tiff")))

    assert [files.assets for files in streamed_files(scene)] == [
        (scene.assets[0],),
        (scene.assets[1],),
    ]


@pytest.mark.parametrize(
    "other",
    [
        asset("product", "application/zip"),
        asset("quicklook", roles=("overview",)),
        asset("mask", "image/png"),
    ],
)
def test_nothing_else_is(other):
    assert streamed_files(make_scene(assets=(other,))) == ()


def test_what_must_be_ordered_cannot_be_shown():
    scene = make_scene(assets=(asset("src_xs"),), availability=Availability.TO_ORDER)

    assert streamed_files(scene) == ()


@pytest.mark.parametrize(
    ("href", "is_so"),
    [
        ("https://meso.umontpellier.fr/a.tif", True),
        ("https://S3-Data.Meso.umontpellier.fr/a.tif", True),
        ("https://s3.meso.umontpellier.fr/public/a.tif", False),
        ("https://notmeso.umontpellier.fr/a.tif", False),
        ("/data/a.tif", False),
        ("", False),
    ],
)
def test_only_the_storage_domain_is_private(href, is_so):
    service = Service(
        "a",
        "A",
        "s",
        signing="https://sign.test/",
        storage="meso.umontpellier.fr",
        public="/public/",
    )

    assert is_private(href, "meso.umontpellier.fr", "/public/") is is_so
    assert service.signs(href) is is_so
    assert not Service("b", "B", "s", storage="meso.umontpellier.fr").signs(href)


def test_a_store_that_names_no_public_part_has_none():
    assert is_private("https://s3.meso.umontpellier.fr/public/a.tif", "meso.umontpellier.fr")
