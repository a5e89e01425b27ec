"""Names that every system takes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scenes import make_scene

from dinamis_qgis.domain.download_folder import (
    check_template,
    file_name,
    fitted,
    free_name,
    safe_name,
    scene_folder,
)
from dinamis_qgis.domain.errors import UnknownChoice


def test_a_scene_goes_by_mission_date_and_name():
    scene = make_scene("DS_PHR1A")

    assert scene_folder("{mission}/{date}/{id}", scene) == "pleiades/2016-05-13/DS_PHR1A"
    assert scene_folder("images {year}/{platform}", scene) == "images 2016/PHR1A"
    assert scene_folder("", scene) == ""


def test_what_a_scene_is_called_makes_no_folders():
    scene = make_scene("../../etc/passwd")

    assert scene_folder("{id}", scene).count("/") == 0
    assert scene_folder("../{mission}/..", scene) == "_/pleiades/_"


@pytest.mark.parametrize("template", ["{nothing}", "{id", "{id.__class__}", "{id!r}", "{}", "{0}"])
def test_a_template_that_cannot_be_filled_is_refused(template):
    with pytest.raises(UnknownChoice):
        check_template(template)


@pytest.mark.parametrize(
    ("given_name", "safe"),
    [
        ("con", "_con"),
        ("CON.tif", "_CON.tif"),
        ("com1", "_com1"),
        ("LPT².xml", "_LPT².xml"),
        ("console", "console"),
        ("a. .", "a"),
        ("a:b?c*", "a_b_c_"),
        ("..", "_"),
        ("", "_"),
        ("e\u0301te\u0301", "été"),
    ],
)
def test_names_windows_does_not_take_are_changed(given_name, safe):
    assert safe_name(given_name) == safe


@given(st.text(max_size=400))
def test_any_text_becomes_one_name(text):
    name = safe_name(text)

    assert name not in ("", ".", "..")
    assert not set(name) & set('<>:"/\\|?*\0')
    assert not name.endswith((".", " "))
    assert len(name.encode("utf-8")) <= 160
    assert safe_name(name) == name


def test_long_names_stay_different():
    first, second = (safe_name("x" * 300 + end + ".tif") for end in "ab")

    assert first != second
    assert first.endswith(".tif")


def test_a_path_is_made_to_fit():
    below = fitted("C:/Users/somebody/images", "pleiades/" + "x" * 300, 40, longest=240)

    assert len("C:/Users/somebody/images") + len(below) + 40 + 2 <= 240
    assert below.startswith("pleiades/xxx")
    assert fitted("C:/images", "a/b", 40, longest=240) == "a/b"


def test_the_name_of_a_file_is_the_end_of_its_address():
    assert file_name("https://a.org/b/IMG%20R1C1.TIF?X-Amz-Date=1") == "IMG R1C1.TIF"
    assert file_name("https://a.org/b/..%2f..%2fetc%2fpasswd") == "passwd"
    assert file_name("https://a.org/") == "download"


def test_a_name_in_use_is_numbered():
    assert free_name("A.tif", {"a.tif", "a (2).tif"}) == "A (3).tif"
    assert free_name("b.tif", {"a.tif"}) == "b.tif"
