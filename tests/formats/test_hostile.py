"""Whatever is in a file, reading it gives a product or says why not."""

import contextlib
import zipfile

import pytest
from dimap_factory import make_dimap, make_dimap1, make_ground_segment, make_safe
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from dinamis_qgis.domain.errors import ProductError, ProductIncomplete, UnsafeArchive
from dinamis_qgis.formats.markup import parsed
from dinamis_qgis.formats.raster_heads import why_cut_short
from dinamis_qgis.formats.reader import read_product

ONE_FOLDER = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@pytest.mark.parametrize(
    "content",
    [
        b'<!DOCTYPE a [<!ENTITY b "c">]><Dimap_Document>&b;</Dimap_Document>',
        '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE a []><a/>'.encode("utf-16"),
        b'<!DOCTYPE a SYSTEM "http://127.0.0.1/a.dtd"><a/>',
        b'<?xml version="1.0" encoding="no-such-thing"?><a/>',
        b"not xml",
        b"",
    ],
)
def test_xml_that_no_delivery_holds_is_refused(content):
    with pytest.raises(ProductIncomplete, match=r"DIM\.XML"):
        parsed(content, "DIM.XML")


@given(some.binary(max_size=300))
def test_any_bytes_are_xml_or_refused(content):
    with contextlib.suppress(ProductError):
        parsed(content, "DIM.XML")


@ONE_FOLDER
@given(content=some.binary(max_size=200))
@pytest.mark.parametrize("start", [b"II*\x00", b"MM\x00*", b"II+\x00\x08\x00\x00\x00"])
def test_any_tiff_is_whole_or_not(tmp_path, start, content):
    path = tmp_path / "a.tif"
    path.write_bytes(start + content)

    assert isinstance(why_cut_short(path, len(start + content)), str)


@ONE_FOLDER
@given(content=some.binary(max_size=200))
def test_any_jpeg_2000_is_whole_or_not(tmp_path, content):
    path = tmp_path / "a.jp2"
    path.write_bytes(b"\x00\x00\x00\x0cjP  \r\n\x87\n" + content)

    assert isinstance(why_cut_short(path, len(content) + 12), str)


MAKERS = {
    "DIM_": lambda folder: make_dimap(folder, mode="MS", level="primary", columns=20),
    "METADATA": lambda folder: make_dimap1(folder, columns=20, encoding="UTF-8"),
    "PHRDIMAP": lambda folder: make_ground_segment(folder, suffix=".TIF"),
    "MTD_MSI": lambda folder: make_safe(folder, "L1C", suffix=".tif", masks=False),
    "MTD_TL": lambda folder: make_safe(folder, "L2A", suffix=".tif", masks=False),
    "RPC_": lambda folder: make_dimap(folder, mode="MS", level="primary", columns=20),
    "VOL_": lambda folder: make_dimap(folder, mode="MS", columns=20),
}


@pytest.fixture(scope="module", params=MAKERS)
def delivery(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp("hostile")
    MAKERS[request.param](folder)
    found = [path for path in folder.rglob(f"{request.param}*") if path.parent.name != "LINEAGE"]
    return folder, found[0], found[0].read_text("utf-8")


NUMBERS = some.sampled_from(
    ["", "NaN", "inf", "-1", "0", "1e400", "99999999999999999999", "١٢", "x", "1" * 5000]
)


@ONE_FOLDER
@given(data=some.data())
def test_any_word_may_be_anything(delivery, data):
    """Each time one text or attribute of the metadata is replaced by something senseless."""
    folder, path, text = delivery
    marks = [index for index in range(len(text)) if text[index] in '>"']
    start = data.draw(some.sampled_from(marks)) + 1
    end = min((text.find(mark, start) for mark in '<"' if text.find(mark, start) >= 0), default=0)
    path.write_text(text[:start] + data.draw(NUMBERS) + text[max(start, end) :], encoding="utf-8")

    try:
        product = read_product(folder)
    except (ProductError, UnsafeArchive):
        return
    for part in product.components:
        assert all(file.path.startswith(str(folder)) for file in part.files)


@pytest.mark.parametrize("name", ["../evil.txt", "/evil.txt", "C:/evil.txt", "a\\..\\..\\b.txt"])
def test_an_archive_that_would_leave_its_folder_is_refused(tmp_path, name):
    path = tmp_path / "evil.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(name, "x")

    with pytest.raises(UnsafeArchive):
        read_product(path)


def test_metadata_that_would_explode_are_refused(tmp_path):
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("DIM_PHR1A_P_202108271549303_SEN_1.XML", b" " * 60_000_000)

    with pytest.raises(ProductIncomplete, match="too large"):
        read_product(path)


def test_a_damaged_archive_is_named(tmp_path):
    archive = make_dimap(tmp_path, zip_name="a.zip")
    content = bytearray(archive.read_bytes())
    with zipfile.ZipFile(archive) as opened:
        name = next(n for n in opened.namelist() if "DIM_" in n and "LINEAGE" not in n)
        start = opened.getinfo(name).header_offset
    content[start + 200 : start + 260] = b"\xff" * 60
    archive.write_bytes(bytes(content))

    with pytest.raises(ProductIncomplete):
        read_product(archive)
