"""Archives taken apart, also those that mean harm."""

import stat
import zipfile

import pytest

from dinamis_qgis.domain.errors import Cancelled, FileDamaged, FileInTheWay, UnsafeArchive
from dinamis_qgis.downloads import unpacking
from dinamis_qgis.downloads.unpacking import Overwrite, unpack


@pytest.fixture
def make_zip(tmp_path):
    def make(*entries, name="delivery.zip", method=zipfile.ZIP_DEFLATED):
        path = tmp_path / name
        with zipfile.ZipFile(path, "w", method) as archive:
            for entry, content in entries:
                archive.writestr(entry, content)
        return path

    return make


def entry(name, mode=0):
    info = zipfile.ZipInfo(name)
    info.external_attr = mode << 16
    return info


def nothing():
    """Nobody stops it."""


def left_in(folder):
    return sorted(path.name for path in folder.iterdir())


def test_everything_is_there(make_zip, tmp_path):
    archive = make_zip(("a/DIM.XML", "<x/>"), ("a/b/IMG.TIF", b"x" * 3_000_000), ("a/empty/", ""))

    folder = unpack(archive, tmp_path / "out", nothing)

    assert (folder / "a" / "b" / "IMG.TIF").stat().st_size == 3_000_000
    assert (folder / "a" / "empty").is_dir()
    assert left_in(tmp_path) == ["delivery.zip", "out"]


@pytest.mark.parametrize(
    "name",
    ["../evil", "a/../../evil", "/etc/evil", "..\\evil", "C:\\evil", "C:evil", "a/..", "\\\\s\\e"],
)
def test_nothing_is_written_outside(make_zip, tmp_path, name):
    archive = make_zip(("good", "x"), (name, "evil"))

    with pytest.raises(UnsafeArchive):
        unpack(archive, tmp_path / "deep" / "out", nothing)

    assert left_in(tmp_path / "deep") == []
    assert not [path for path in tmp_path.rglob("*") if "evil" in path.name]


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR])
def test_no_links_and_no_devices(make_zip, tmp_path, kind):
    archive = make_zip((entry("link", kind | 0o777), "/etc/passwd"))

    with pytest.raises(UnsafeArchive, match="link"):
        unpack(archive, tmp_path / "out", nothing)


def test_a_bomb_does_not_explode(make_zip, tmp_path):
    archive = make_zip(("zeros", bytes(80_000_000)))

    with pytest.raises(UnsafeArchive, match="GB"):
        unpack(archive, tmp_path / "out", nothing)

    assert left_in(tmp_path) == ["delivery.zip"]


def test_too_much_in_all_is_refused(make_zip, tmp_path, monkeypatch):
    monkeypatch.setattr(unpacking, "MOST_BYTES", 100)

    with pytest.raises(UnsafeArchive):
        unpack(make_zip(("a", "x" * 99), ("b", "xx")), tmp_path / "out", nothing)


def test_too_many_files_are_refused(make_zip, tmp_path, monkeypatch):
    monkeypatch.setattr(unpacking, "MOST_ENTRIES", 2)

    with pytest.raises(UnsafeArchive, match="3 files"):
        unpack(make_zip(("a", ""), ("b", ""), ("c", "")), tmp_path / "out", nothing)


def test_a_file_that_says_it_is_shorter_is_not_believed(make_zip, tmp_path):
    archive = make_zip(("a", b"x" * 100_000), method=zipfile.ZIP_STORED)
    lying = archive.read_bytes().replace(
        (100_000).to_bytes(4, "little"), (10).to_bytes(4, "little")
    )
    archive.write_bytes(lying)

    with pytest.raises((UnsafeArchive, FileDamaged)):
        unpack(archive, tmp_path / "out", nothing)

    assert left_in(tmp_path) == ["delivery.zip"]


def test_two_names_that_windows_takes_for_one_are_refused(make_zip, tmp_path):
    with pytest.raises(UnsafeArchive, match="one name"):
        unpack(make_zip(("README", "a"), ("readme", "b")), tmp_path / "out", nothing)


def test_reserved_names_are_changed(make_zip, tmp_path):
    folder = unpack(make_zip(("con.txt", "a"), ("dir./aux", "b")), tmp_path / "out", nothing)

    assert left_in(folder) == ["_con.txt", "dir"]
    assert left_in(folder / "dir") == ["_aux"]


def test_a_broken_archive_leaves_nothing(make_zip, tmp_path):
    archive = make_zip(("a", b"some text" * 1000), method=zipfile.ZIP_STORED)
    archive.write_bytes(archive.read_bytes().replace(b"some text", b"SOME TEXT", 3))

    with pytest.raises(FileDamaged):
        unpack(archive, tmp_path / "out", nothing)

    assert left_in(tmp_path) == ["delivery.zip"]


def test_stopped_it_leaves_nothing(make_zip, tmp_path):
    def stop():
        raise Cancelled

    with pytest.raises(Cancelled):
        unpack(make_zip(("a", "x")), tmp_path / "out", stop)

    assert left_in(tmp_path) == ["delivery.zip"]


@pytest.mark.parametrize(
    ("answer", "kept"), [(Overwrite.KEEP, {"mine"}), (Overwrite.REPLACE, {"theirs"})]
)
def test_what_is_there_is_asked_about(make_zip, tmp_path, answer, kept):
    out = tmp_path / "out"
    out.mkdir()
    (out / "mine").write_text("precious")

    unpack(make_zip(("theirs", "x")), out, nothing, lambda folder: answer)

    assert set(left_in(out)) == kept
    assert left_in(tmp_path) == ["delivery.zip", "out"]


def test_unasked_nothing_is_replaced(make_zip, tmp_path):
    out = tmp_path / "out"
    out.mkdir()

    with pytest.raises(FileInTheWay):
        unpack(make_zip(("a", "x")), out, nothing)


@pytest.mark.parametrize("name", ["zip-slip.zip", "zip-slip-win.zip"])
def test_archives_known_to_be_hostile(shared_data, tmp_path, name):
    archive = shared_data / "hostile" / "zip-slip" / name
    if not archive.exists():
        pytest.skip(f"no {name}")

    with pytest.raises(UnsafeArchive):
        unpack(archive, tmp_path / "out", nothing)

    assert left_in(tmp_path) == []
