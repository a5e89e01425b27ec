"""Tiles are where they should be: the value of each pixel tells its place."""

import pytest
from dimap_factory import make_dimap, place_value, zipped
from osgeo import gdal

from dinamis_qgis.domain.errors import ProductIncomplete
from dinamis_qgis.formats.reader import read_product


def corners_of(file):
    yield 0, 0
    yield file.rows - 1, file.columns - 1


def assert_every_tile_is_in_its_place(part, bits=12):
    covered = 0
    for file in part.files:
        values = gdal.Open(file.path).ReadAsArray()
        values = values if values.ndim == 3 else values[None]
        bands = file.bands or range(len(part.bands))
        assert values.shape == (len(bands), file.rows, file.columns)
        for index, band in enumerate(bands):
            for row, column in corners_of(file):
                place = place_value(file.row + row, file.column + column, band, bits)
                assert values[index, row, column] == place
        covered += file.rows * file.columns * len(bands)
    assert covered == part.rows * part.columns * len(part.bands)


@pytest.mark.parametrize("suffix", [".TIF", ".JP2"])
@pytest.mark.parametrize("tile", [0, 32, 64])
@pytest.mark.parametrize("mode", ["MS", "P"])
def test_single_or_tiled_the_last_ones_smaller(tmp_path, suffix, tile, mode):
    product = read_product(make_dimap(tmp_path, mode=mode, suffix=suffix, tile=tile))

    assert_every_tile_is_in_its_place(product.components[0])


def test_a_jpeg_2000_name_may_hold_a_tiff(tmp_path):
    product = read_product(make_dimap(tmp_path, suffix=".JP2", disguised=True))

    assert product.missing == ()
    assert_every_tile_is_in_its_place(product.components[0])


def test_bands_split_over_tiles(tmp_path):
    product = read_product(make_dimap(tmp_path, mission="PNEO4", mode="bundle-FS"))

    for part in product.components:
        assert_every_tile_is_in_its_place(part)


def test_tiles_inside_an_archive(tmp_path):
    archive = make_dimap(tmp_path, zip_name="delivery.zip", mode="bundle", tile=40)

    for part in read_product(archive).components:
        assert_every_tile_is_in_its_place(part)


def test_sixteen_bits(tmp_path):
    product = read_product(make_dimap(tmp_path, bits=16, mode="MS"))

    assert product.bits == 16
    assert_every_tile_is_in_its_place(product.components[0], bits=16)


def tile(folder, ending):
    return next(path for path in folder.rglob(f"IMG_*{ending}") if path.is_file())


PAGE = b"<html>This link has ended.</html>" * 10


@pytest.mark.parametrize("content", [None, b"", b"\x00", b"\x00" * 5000, PAGE])
def test_a_tile_that_cannot_be_used_is_named_and_the_others_shown(tmp_path, content):
    bad = tile(make_dimap(tmp_path, mode="MS"), "R2C1.TIF")
    bad.unlink()
    if content is not None:
        bad.write_bytes(content)

    product = read_product(tmp_path)

    assert product.missing == (bad.name,)
    assert any(bad.name in note for note in product.notes)
    assert len(product.components[0].files) == 3


def test_inside_an_archive_a_tile_that_is_no_image_is_named_too(tmp_path):
    folder = make_dimap(tmp_path / "unpacked", mode="MS")
    bad = tile(folder, "R1C1.TIF")
    bad.write_bytes(PAGE)

    product = read_product(zipped(folder, tmp_path / "delivery.zip"))

    assert product.missing == (bad.name,)
    assert any("neither a TIFF" in note for note in product.notes)
    assert len(product.components[0].files) == 3


@pytest.mark.parametrize("suffix", [".TIF", ".JP2"])
@pytest.mark.parametrize("kept", [0.1, 0.5, 0.99])
def test_a_tile_cut_short_is_named(tmp_path, suffix, kept):
    bad = tile(make_dimap(tmp_path, mode="MS", suffix=suffix), f"R1C1{suffix}")
    content = bad.read_bytes()
    bad.write_bytes(content[: int(len(content) * kept)])

    product = read_product(tmp_path)

    assert product.missing == (bad.name,)
    assert any("cut short" in note for note in product.notes)


def test_half_a_bundle_is_shown_as_what_it_is(tmp_path):
    make_dimap(tmp_path, mode="bundle", tile=0)
    bad = tile(tmp_path, "P_202106131042385_ORT_1234567101-1_R1C1.TIF")
    bad.unlink()

    product = read_product(tmp_path)

    assert not product.is_bundle
    assert product.mode == "MS"
    assert product.missing == (bad.name,)


def test_nothing_left_to_show_is_refused_by_name(tmp_path):
    bad = tile(make_dimap(tmp_path, tile=0), "R1C1.TIF")
    bad.unlink()

    with pytest.raises(ProductIncomplete, match=f"{bad.name} is missing"):
        read_product(tmp_path)


def test_names_in_other_letters_are_found(tmp_path):
    make_dimap(tmp_path)
    for path in list(tmp_path.rglob("IMG_*.TIF")):
        path.rename(path.with_name(path.name.lower()))

    product = read_product(tmp_path)

    assert product.missing == ()
    assert_every_tile_is_in_its_place(product.components[0])


def test_a_sparse_image_of_any_size_is_whole(tmp_path):
    make_dimap(tmp_path, columns=10_000, rows=10_000, tile=3334, sparse=True)

    (part,) = read_product(tmp_path).components

    assert (part.columns, part.rows, len(part.files)) == (40_000, 40_000, 9)
    assert part.missing == ()
