"""The request sheet on paper, and the folder that goes with it."""

import json
from dataclasses import replace
from datetime import date

import pytest
from osgeo import ogr
from qgis.core import QgsLayoutItemLabel, QgsLayoutItemMap, QgsLayoutItemPage, QgsProject
from qgis.PyQt import sip
from request_rules import RULES, make_request

from dinamis_qgis.domain.area import geometry_km2
from dinamis_qgis.domain.errors import DraftUnreadable, FileNotWritten
from dinamis_qgis.domain.request import Kind
from dinamis_qgis.domain.request_json import request_from_json
from dinamis_qgis.layers.request_files import write_request_folder
from dinamis_qgis.layers.request_sheet import sheet_layout, write_sheet
from dinamis_qgis.layers.sheet_map import local_system
from dinamis_qgis.layers.sheet_text import LineBreaker
from dinamis_qgis.words.request_text import request_sheet

pytestmark = pytest.mark.usefixtures("qgis_app")
TODAY = date(2026, 11, 21)
FOOTPRINT = {
    "type": "Polygon",
    "coordinates": [[[3.7, 43.4], [3.85, 43.4], [3.85, 43.55], [3.7, 43.55], [3.7, 43.4]]],
}


def sheet(**changes):
    return request_sheet(
        make_request(**changes), TODAY, ("Area on the ellipsoid: 89.60 km².",), (FOOTPRINT,)
    )


@pytest.fixture
def laid_out(qgis_app):
    """A function that lays a sheet out, and keeps what its layout lives on."""
    projects = []

    def lay_out(made):
        projects.append(QgsProject())
        return sheet_layout(made, projects[-1])

    yield lay_out
    # Each owns its layout; none may be left to Python's collector, which outlives QGIS.
    while projects:
        sip.delete(projects.pop())


def texts(layout):
    return [item.text() for item in layout.items() if isinstance(item, QgsLayoutItemLabel)]


def outside(layout):
    """Items that leave their page's margins, or lie between pages."""
    pages = layout.pageCollection()
    found = []
    for item in layout.items():
        if isinstance(item, QgsLayoutItemPage) or not hasattr(item, "sizeWithUnits"):
            continue
        box = item.mapRectToScene(item.rect())
        page = pages.pages()[item.page()]
        inside = page.mapRectToScene(page.rect()).adjusted(-0.5, -0.5, 0.5, 0.5)
        if not inside.contains(box):
            found.append(item)
    return found


def test_a_sheet_says_who_why_where_what_and_for_how_much(laid_out):
    layout = laid_out(sheet(entity="INRAE", purpose="Coastline", licence_accepted=True))

    written = "\n".join(texts(layout))

    for word in ("INRAE", "Coastline", "Pléiades", "ellipsoid", "Existing images (1)", "signature"):
        assert word in written
    assert "☑" in written
    assert "catalogue that all members of DINAMIS share" in " ".join(written.split())


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"purpose": "A sentence about the coast. " * 400},
        {"project": "x" * 200, "comment": "https://example.org/" * 60},
        {"kind": Kind.ARCHIVE, "scene_ids": tuple(f"DS_PHR1A_{n:040}" for n in range(150))},
        {"entity": "\n".join("abcdefgh")},
    ],
    ids=["short", "long text", "long words", "many scenes", "many lines"],
)
def test_text_of_any_length_stays_on_paper_and_is_all_there(laid_out, changes):
    made = sheet(**changes)

    layout = laid_out(made)

    assert outside(layout) == []
    written = "".join(texts(layout)[::-1])
    squeezed = "".join(written.split())
    for row in made.rows():
        for word in set(row.text.split()):
            if len(word) < 30:
                assert word in squeezed
    count = layout.pageCollection().pageCount()
    assert f"Page {count} of {count}" in texts(layout)


def test_lines_are_never_wider_than_their_place(qgis_app):
    breaker = LineBreaker(9)

    lines = breaker.lines("one two " + "w" * 300 + " three\nfour", 40)

    assert all(breaker.width_mm(line) <= 40 for line in lines)
    assert "".join("".join(lines).split()) == "onetwo" + "w" * 300 + "threefour"
    assert lines[-1] == "four"


def test_the_map_shows_the_area_with_room_around(laid_out):
    layout = laid_out(sheet())

    maps = [item for item in layout.items() if isinstance(item, QgsLayoutItemMap)]
    main = max(maps, key=lambda item: item.rect().width())
    system = main.crs()

    assert system.authid() == "EPSG:32631"
    assert {layer.name() for layer in main.layers()} >= {"area", "coverage"}
    area = next(layer for layer in main.layers() if layer.name() == "area")
    assert area.featureCount() == 1
    assert main.extent().width() > 1.2 * 8_000


@pytest.mark.parametrize(
    ("longitude", "latitude", "code"),
    [(2.5, 48, 32631), (-61, 16, 32620), (55.5, -21, 32740), (179.9, -18, 32760), (10, 85, 3995)],
)
def test_the_map_is_drawn_where_lengths_are_true(longitude, latitude, code):
    ring = [[0, 0], [0.05, 0], [0.05, 0.05], [0, 0.05], [0, 0]]
    moved = [[x + longitude, y + latitude] for x, y in ring]

    assert local_system({"type": "Polygon", "coordinates": [moved]}).postgisSrid() == code


def test_a_pdf_is_written(tmp_path):
    path = tmp_path / "sheet.pdf"

    pages = write_sheet(sheet(), path)

    assert path.read_bytes().startswith(b"%PDF")
    assert pages >= 1


def test_a_folder_holds_the_sheet_the_area_in_three_formats_and_the_request(tmp_path):
    request = make_request(project="Dunes")
    request = replace(request, area_km2=geometry_km2(request.area))
    folder = tmp_path / "requests" / "Dunes"

    files = write_request_folder(folder, request, sheet())

    assert files[0].name == "request.pdf"
    assert sorted(path.name for path in folder.iterdir()) == sorted(path.name for path in files)
    for name in ("area.gpkg", "area.geojson", "area.kml"):
        dataset = ogr.Open(str(folder / name))
        if name != "area.kml":  # KML does not tell
            assert dataset.GetLayer(0).GetGeomType() == ogr.wkbPolygon
        (feature,) = dataset.GetLayer(0)
        outline = json.loads(feature.GetGeometryRef().ExportToJson())
        assert geometry_km2(outline) == pytest.approx(geometry_km2(request.area), rel=1e-6)
    assert request_from_json((folder / "request.json").read_text("utf-8")) == request


def test_nothing_is_left_of_a_folder_that_could_not_be_finished(tmp_path, monkeypatch):
    from dinamis_qgis.layers import request_files

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(request_files, "write_area", full)

    with pytest.raises(FileNotWritten, match="No space left"):
        write_request_folder(tmp_path / "Dunes", make_request(), sheet())

    assert list(tmp_path.iterdir()) == []


def test_a_folder_with_something_in_it_is_not_written_over(tmp_path):
    folder = tmp_path / "Dunes"
    folder.mkdir()
    (folder / "mine.txt").write_text("mine")

    with pytest.raises(FileNotWritten):
        write_request_folder(folder, make_request(), sheet())

    assert [path.name for path in folder.iterdir()] == ["mine.txt"]


def test_gdal_that_raises_is_understood(tmp_path, gdal_raises):
    files = write_request_folder(tmp_path / "Dunes", make_request(), sheet())

    assert all(path.stat().st_size for path in files)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"format": "other", "version": 1}',
        '{"format": "dinamis-request", "version": 99, "request": {}}',
        '{"format": "dinamis-request", "version": 1, "request": {"mission": 3}}',
        '{"format": "dinamis-request", "version": 1, "request": []}',
    ],
)
def test_another_file_is_no_draft(text):
    with pytest.raises(DraftUnreadable):
        request_from_json(text)


def test_the_example_of_the_rules_is_on_paper_in_words(laid_out):
    written = "\n".join(texts(laid_out(sheet())))

    for value in ("reflectance", "jpeg2000", "pleiades", "tasking"):
        assert value not in written
    assert RULES.uses


@pytest.mark.parametrize(
    "rings",
    [
        [[[[179.9, -18], [180, -18], [180, -17.9], [179.9, -18]]],
         [[[-180, -18], [-179.9, -18], [-180, -17.9], [-180, -18]]]],
        [[[[10, 84.9], [11, 84.9], [11, 85], [10, 84.9]]]],
        [[[[3 + n / 1e5, 43 + (n % 2) / 1e5] for n in range(10_000)] + [[3, 42], [3, 43]]]],
        [[[[3, 43], [3.000001, 43], [3.000001, 43.000001], [3, 43]]]],
    ],
    ids=["across the antimeridian", "near the pole", "ten thousand corners", "a metre wide"],
)  # fmt: skip
def test_any_area_finds_its_place_on_the_map(laid_out, rings):
    area = {"type": "MultiPolygon", "coordinates": rings}

    layout = laid_out(sheet(area=area))

    maps = [item for item in layout.items() if isinstance(item, QgsLayoutItemMap)]
    main = max(maps, key=lambda item: item.rect().width())
    assert 2_000 < main.extent().width() < 400_000
    assert outside(layout) == []
