"""Polynomials as GDAL has them, and places they lead to."""

import pytest
from dimap_factory import Choices, make_dimap, make_ground_segment
from dimap_factory.choices import Image
from osgeo import gdal

from dinamis_qgis.formats.reader import read_product


def placed(part):
    """Where GDAL puts the corners of the image, with these polynomials."""
    dataset = gdal.GetDriverByName("MEM").Create("", part.columns, part.rows)
    dataset.SetMetadata(dict(part.rpc), "RPC")
    transformer = gdal.Transformer(dataset, None, ["METHOD=RPC"])
    for column, row in ((0, 0), (part.columns, 0), (part.columns, part.rows), (0, part.rows)):
        done, place = transformer.TransformPoint(0, column, row, 120)
        assert done
        yield place[:2]


@pytest.mark.parametrize("platform", ["PHR1B", "SPOT6"])
def test_they_are_those_that_gdal_reads(tmp_path, platform):
    product = read_product(make_dimap(tmp_path, mission=platform, level="primary", mode="bundle"))

    for part in product.components:
        expected = gdal.Open(part.path).GetMetadata("RPC")
        assert set(part.rpc) <= set(expected)
        for name, value in part.rpc.items():
            numbers = [float(word) for word in value.split()]
            assert numbers == pytest.approx([float(word) for word in expected[name].split()])


@pytest.mark.parametrize("platform", ["PHR1B", "PNEO3"])
def test_corners_are_where_they_should_be(tmp_path, platform):
    product = read_product(make_dimap(tmp_path, mission=platform, level="primary", mode="bundle"))

    for part in product.components:
        image = Image(Choices(mission=platform, level="primary"), part.spectral, 1)
        for place, corner in zip(placed(part), image.corners):
            assert place == pytest.approx(corner, abs=1e-9)


def test_the_ground_segment_writes_them_another_way(tmp_path):
    make_ground_segment(tmp_path)

    product = read_product(tmp_path)

    (ring,) = product.footprint["coordinates"]
    for place, corner in zip(placed(product.components[0]), ring):
        assert place == pytest.approx(corner, abs=1e-9)


@pytest.mark.parametrize("change", [("LINE_OFF>", "LINE_OFX>"), ("<SAMP_SCALE>", "<SAMP_SCALE>x")])
def test_polynomials_that_are_not_whole_are_left_out_and_said(tmp_path, change):
    make_dimap(tmp_path, level="primary")
    path = next(tmp_path.rglob("RPC_*.XML"))
    path.write_text(path.read_text("utf-8").replace(*change), encoding="utf-8")

    product = read_product(tmp_path)

    assert product.components[0].rpc == {}
    assert path.name in product.notes[0]


def test_polynomials_that_are_missing_are_said(tmp_path):
    make_dimap(tmp_path, level="primary")
    path = next(tmp_path.rglob("RPC_*.XML"))
    path.unlink()

    product = read_product(tmp_path)

    assert product.components[0].rpc == {}
    assert path.name in product.notes[0]
