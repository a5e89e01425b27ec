"""Masks: what they mask, whether there is anything in them, and in which system."""

import pytest
from dimap_factory import make_dimap

from dinamis_qgis.formats.reader import read_product


def masks_of(product):
    return {mask.kind: mask for mask in product.components[0].masks}


@pytest.mark.parametrize("dialect", ["urn", "versioned", "name"])
@pytest.mark.parametrize("platform", ["PHR1A", "SPOT6", "PNEO3"])
def test_the_system_is_that_of_the_image_whatever_the_dialect(tmp_path, platform, dialect):
    product = read_product(make_dimap(tmp_path, mission=platform, mask_dialect=dialect))

    masks = masks_of(product)
    assert set(masks) == {"cloud", "snow", "area"}
    assert {mask.crs for mask in masks.values()} == {"EPSG:32631"}


def test_outlines_may_count_pixels(tmp_path):
    ortho = read_product(make_dimap(tmp_path / "ortho", mask_dialect="image"))
    primary = read_product(make_dimap(tmp_path / "primary", level="primary"))

    assert masks_of(ortho)["cloud"].crs == ""
    assert masks_of(primary)["cloud"].crs == ""


def test_an_empty_mask_and_one_without_bytes_mean_different_things(tmp_path):
    masks = {"CLD": "empty", "SNW": "zero", "VIS": "absent", "ROI": "features"}
    product = read_product(make_dimap(tmp_path, masks=masks))

    found = masks_of(product)
    assert found["cloud"].is_empty
    assert not found["area"].is_empty
    assert "snow" not in found
    assert "hidden" not in found
    assert any("SNW" in note and "nothing is known" in note for note in product.notes)
    assert any("VIS" in note and "missing" in note for note in product.notes)


def test_each_image_of_a_bundle_has_its_own(tmp_path):
    product = read_product(make_dimap(tmp_path, mode="bundle"))

    for part in product.components:
        assert all(f"_{part.spectral}_" in mask.path for mask in part.masks)
        assert len(part.masks) == 3
