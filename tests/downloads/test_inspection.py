"""Downloads looked at again, later."""

import hashlib

import pytest
from scenes import make_scene

from dinamis_qgis.domain.errors import NoDownloads
from dinamis_qgis.downloads.beside import write_beside
from dinamis_qgis.downloads.inspection import Finding, inspect


@pytest.fixture
def home(tmp_path):
    """A scene as it arrived: two files, one of them in a folder of its own."""
    home = tmp_path / "pleiades" / "SCENE"
    (home / "src_pan").mkdir(parents=True)
    sums = {}
    for name in ("a.tif", "src_pan/b.tif"):
        (home / name).write_bytes(name.encode())
        sums[name] = hashlib.sha256(name.encode()).hexdigest()
    write_beside(home, make_scene("SCENE"), sums)
    return home


def look(folder):
    return {one.path: one.finding for one in inspect(folder, lambda: None)}


def test_what_arrived_is_there(home, tmp_path):
    assert look(tmp_path) == {
        "pleiades/SCENE/a.tif": Finding.OK,
        "pleiades/SCENE/src_pan/b.tif": Finding.OK,
    }


def test_what_changed_or_went_is_told_apart(home):
    (home / "a.tif").write_bytes(b"A.tif")
    (home / "src_pan" / "b.tif").unlink()
    (home / "c.tif.part").write_bytes(b"")
    (home / "notes.txt").write_text("mine")

    assert look(home) == {
        "a.tif": Finding.DAMAGED,
        "src_pan/b.tif": Finding.MISSING,
        "c.tif.part": Finding.INCOMPLETE,
        "notes.txt": Finding.UNKNOWN,
    }


def test_a_download_under_way_is_incomplete(tmp_path):
    (tmp_path / "scene").mkdir()
    (tmp_path / "scene" / "a.tif.part").write_bytes(b"")

    assert look(tmp_path) == {"scene/a.tif.part": Finding.INCOMPLETE}


def test_a_folder_below_another_is_looked_at_once(home):
    inner = home / "inner"
    inner.mkdir()
    (inner / "x.tif").write_bytes(b"x")
    write_beside(inner, make_scene("INNER"), {"x.tif": hashlib.sha256(b"x").hexdigest()})

    found = [one.path for one in inspect(home, lambda: None)]

    assert sorted(found) == ["a.tif", "inner/x.tif", "src_pan/b.tif"]


def test_a_folder_of_something_else_is_refused(tmp_path):
    (tmp_path / "letter.txt").write_text("dear")

    with pytest.raises(NoDownloads):
        list(inspect(tmp_path, lambda: None))
