"""An offline pack, made and opened again with real files."""

import json
import os
import sqlite3
import threading
import time
from contextlib import closing

import pytest
from fakes import png
from qgis.core import QgsProject
from scenes import make_scene

from dinamis_qgis.catalogue.catalogue import LocalCatalogue
from dinamis_qgis.catalogue.geopackage_export import About, write_geopackage
from dinamis_qgis.catalogue.pack_reader import open_pack
from dinamis_qgis.catalogue.scene_store import SceneStore
from dinamis_qgis.domain.answer import Sorting
from dinamis_qgis.domain.errors import (
    Cancelled,
    FileNotWritten,
    NotAPack,
    NotFound,
    PackOfAnother,
    ServiceUnreachable,
)
from dinamis_qgis.domain.search import SceneQuery
from dinamis_qgis.stations.pack_pictures import PictureSource
from dinamis_qgis.stations.packing import make_pack

HOSTILE = [
    "../../../etc/passwd",
    "..\\..\\windows",
    "a\"b'c<img src=x>|*?:",
    "é日本\u202e\u0000\n" + "x" * 5,
    "y" * 300,
    "日" * 300,
    "CON",
    ".",
    "a/b",
    "a_b",
]
ABOUT = About("training", "Scènes – Training")


def quiet(share):
    pass


@pytest.fixture
def catalogue(tmp_path):
    catalogue = LocalCatalogue(SceneStore(tmp_path / "here" / "training.gpkg"))
    catalogue.keep([make_scene("a"), make_scene("b", mission="spot67"), make_scene("c")])
    return catalogue


@pytest.fixture
def laptop(tmp_path):
    """The catalogue of another computer, and the pictures it was given."""
    laptop = LocalCatalogue(SceneStore(tmp_path / "laptop" / "training.gpkg"))
    laptop.pictures = {}
    return laptop


def pack(catalogue, folder, fetch=lambda scene: png(), kept=lambda scene: None, tell=quiet):
    rows = catalogue.answer(SceneQuery(), Sorting()).rows
    return make_pack(catalogue, rows, folder, PictureSource(kept, fetch), ABOUT, tell)


def unpack(path, laptop, tell=quiet, service="training"):
    def keep_picture(scene, data):
        laptop.pictures[scene.id] = data

    return open_pack(path, service, laptop, keep_picture, tell)


def kept(catalogue):
    rows = catalogue.answer(SceneQuery(), Sorting()).rows
    return {scene.id: scene for scene in catalogue.scenes(rows).values()}


def states(catalogue):
    with catalogue.store.reading() as connection:
        return dict(connection.execute("SELECT id, state FROM scenes"))


def files(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def test_a_pack_holds_the_scenes_their_pictures_and_a_project(qgis_app, catalogue, tmp_path):
    made = pack(catalogue, tmp_path / "Hérault 2020")

    assert (made.scenes, made.pictures, made.failed) == (3, 3, 0)
    found = files(tmp_path / "Hérault 2020")
    assert found[:2] == ["Hérault_2020.gpkg", "Hérault_2020.qgz"]
    assert len(found) == 5
    assert all(name.startswith("quicklooks/") and name.endswith(".png") for name in found[2:])


def test_the_project_shows_every_scene(qgis_app, catalogue, tmp_path):
    made = pack(catalogue, tmp_path / "pack")
    project = QgsProject()

    assert project.read(str(made.project))

    (layer,) = project.mapLayers().values()
    assert layer.featureCount() == 3
    assert layer.name() == "Scènes – Training"
    for feature in layer.getFeatures():
        assert (made.project.parent / feature["quicklook"]).read_bytes() == png()
    project.clear()


def test_pictures_that_are_kept_are_not_fetched(qgis_app, catalogue, tmp_path):
    fetched = []

    pack(
        catalogue,
        tmp_path / "pack",
        lambda scene: fetched.append(scene.id) or png(),
        lambda scene: png() if scene.id != "b" else None,
    )

    assert fetched == ["b"]


def test_pictures_that_fail_are_counted_and_the_others_are_there(qgis_app, catalogue, tmp_path):
    def fetch(scene):
        if scene.id == "a":
            raise NotFound("gone")
        return b"<html>no picture</html>" if scene.id == "b" else png()

    made = pack(catalogue, tmp_path / "pack", fetch)

    assert (made.scenes, made.pictures, made.failed) == (3, 1, 2)


def test_a_scene_without_a_picture_is_no_failure(qgis_app, catalogue, tmp_path):
    made = pack(catalogue, tmp_path / "pack", lambda scene: None)

    assert (made.pictures, made.failed) == (0, 0)


def test_without_network_the_service_is_not_asked_for_every_picture(qgis_app, tmp_path):
    catalogue = LocalCatalogue(SceneStore(tmp_path / "t.gpkg"))
    catalogue.keep(make_scene(f"s{number}") for number in range(60))
    asked = []

    def fetch(scene):
        asked.append(scene)
        raise ServiceUnreachable("no network")

    made = pack(catalogue, tmp_path / "pack", fetch)

    assert made.failed == 60
    assert len(asked) < 20


def test_a_few_pictures_are_fetched_at_once(qgis_app, tmp_path):
    catalogue = LocalCatalogue(SceneStore(tmp_path / "t.gpkg"))
    catalogue.keep(make_scene(f"s{number}") for number in range(12))
    together = threading.Barrier(4, timeout=5)
    under_way, most = [], []

    def fetch(scene):
        under_way.append(scene)
        most.append(len(under_way))
        together.wait()
        under_way.remove(scene)
        return png()

    assert pack(catalogue, tmp_path / "pack", fetch).pictures == 12
    assert max(most) <= 8  # those that leave and those that come may meet


def test_one_that_is_stopped_leaves_nothing(qgis_app, catalogue, tmp_path):
    (tmp_path / "pack").mkdir()
    (tmp_path / "pack" / "mine.txt").write_text("mine")
    released = threading.Event()

    def stop(share):
        released.set()
        raise Cancelled

    with pytest.raises(Cancelled):
        pack(catalogue, tmp_path / "pack", lambda scene: released.wait(5) and None, tell=stop)

    assert files(tmp_path / "pack") == ["mine.txt"]


def test_it_stops_while_all_fetches_wait(qgis_app, catalogue, tmp_path):
    released = threading.Event()
    shares = []

    def stop(share):
        shares.append(share)
        if len(shares) > 2:
            released.set()  # as the transport does when the job is cancelled
            raise Cancelled

    before = time.perf_counter()
    with pytest.raises(Cancelled):
        pack(catalogue, tmp_path / "pack", lambda scene: released.wait(30) and None, tell=stop)

    assert time.perf_counter() - before < 5


def test_a_pack_does_not_replace_another(qgis_app, catalogue, tmp_path):
    pack(catalogue, tmp_path / "pack")
    before = (tmp_path / "pack" / "pack.gpkg").read_bytes()

    with pytest.raises(FileNotWritten, match="already"):
        pack(catalogue, tmp_path / "pack")

    assert (tmp_path / "pack" / "pack.gpkg").read_bytes() == before


def test_a_folder_that_cannot_be_written_is_told(qgis_app, catalogue, tmp_path):
    (tmp_path / "file").write_text("no folder")

    with pytest.raises(FileNotWritten):
        pack(catalogue, tmp_path / "file" / "pack")


def test_a_pack_that_cannot_be_put_in_place_is_taken_away_again(
    qgis_app, catalogue, tmp_path, monkeypatch
):
    replace = os.replace

    def refuse_projects(source, target):
        if str(target).endswith("pack/pack.qgz"):
            raise PermissionError(13, "in use")
        replace(source, target)

    monkeypatch.setattr("os.replace", refuse_projects)

    with pytest.raises(FileNotWritten, match="in use"):
        pack(catalogue, tmp_path / "pack")

    assert files(tmp_path / "pack") == []


def test_hostile_names_stay_inside_the_folder(qgis_app, tmp_path, laptop):
    catalogue = LocalCatalogue(SceneStore(tmp_path / "here" / "t.gpkg"))
    catalogue.keep(make_scene(name) for name in HOSTILE if "\0" not in name)
    catalogue.keep([make_scene(HOSTILE[3].replace("\0", ""))])
    before = set(files(tmp_path))

    made = pack(catalogue, tmp_path / "pack")

    new = {name for name in set(files(tmp_path)) - before if not name.startswith("here/")}
    assert made.pictures == len(HOSTILE)
    assert len(new) == len(HOSTILE) + 2
    assert all(name.startswith("pack/") for name in new)
    assert max(len(name.encode()) for name in new) < 255

    assert unpack(made.project.with_suffix(".gpkg"), laptop).pictures == len(HOSTILE)
    assert kept(laptop) == kept(catalogue)


def test_another_computer_searches_the_scenes_of_a_pack(qgis_app, catalogue, tmp_path, laptop):
    made = pack(catalogue, tmp_path / "pack")
    shares = []

    content = unpack(made.project.with_suffix(".gpkg"), laptop, shares.append)

    assert (content.scenes, content.news, content.pictures, content.unreadable) == (3, 3, 3, 0)
    assert kept(laptop) == kept(catalogue)
    assert all(scene.source == kept(catalogue)[name].source for name, scene in kept(laptop).items())
    assert set(laptop.pictures) == {"a", "b", "c"}
    assert shares
    assert unpack(made.project.with_suffix(".gpkg"), laptop).news == 0


def test_marks_travel_and_those_made_here_stay(qgis_app, catalogue, tmp_path, laptop):
    catalogue.mark([("pleiades", "a"), ("pleiades", "b")], "requested")
    made = pack(catalogue, tmp_path / "pack")
    laptop.keep([make_scene("a")])
    laptop.mark([("pleiades", "a"), ("pleiades", "c")], "downloaded")

    unpack(made.project.with_suffix(".gpkg"), laptop)

    assert states(laptop) == {"a": "downloaded", "b": "requested", "c": "downloaded"}


def test_an_exported_geopackage_is_opened_too(catalogue, tmp_path, laptop):
    write_geopackage(catalogue.store, [1, 2], tmp_path / "e.gpkg", False, quiet, ABOUT)

    assert unpack(tmp_path / "e.gpkg", laptop).scenes == 2


def test_a_pack_of_another_service_is_refused(catalogue, tmp_path, laptop):
    write_geopackage(catalogue.store, [1], tmp_path / "e.gpkg", False, quiet, ABOUT)

    with pytest.raises(PackOfAnother, match="training"):
        unpack(tmp_path / "e.gpkg", laptop, service="theia-mtd")

    assert kept(laptop) == {}


@pytest.mark.parametrize("content", [b"", b"not a database", b"SQLite format 3\0" + b"x" * 5000])
def test_something_else_is_no_pack(tmp_path, laptop, content):
    (tmp_path / "x.gpkg").write_bytes(content)

    with pytest.raises(NotAPack):
        unpack(tmp_path / "x.gpkg", laptop)
    with pytest.raises(NotAPack):
        unpack(tmp_path / "none.gpkg", laptop)


def test_a_damaged_pack_keeps_what_can_be_understood(catalogue, tmp_path, laptop):
    path = tmp_path / "e.gpkg"
    write_geopackage(catalogue.store, [1, 2, 3], path, False, quiet, ABOUT)
    item = json.loads(catalogue.scenes([1])[1].source)
    item["geometry"]["coordinates"] = [[[0, 0], [1, 1], [1, 0], [0, 0]], [["x"]]]
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE items SET stac = '{' WHERE fid = 1")
        connection.execute("UPDATE items SET stac = ? WHERE fid = 2", (json.dumps(item),))

    content = unpack(path, laptop)

    assert (content.scenes, content.unreadable) == (1, 2)


@pytest.mark.parametrize("name", ["../secret.png", "/secret.png", "quicklooks/../../secret.png"])
def test_a_hostile_pack_reads_no_file_outside_its_folder(catalogue, tmp_path, laptop, name):
    home = tmp_path / "pack"
    (home / "quicklooks").mkdir(parents=True)
    (tmp_path / "secret.png").write_bytes(png())
    (home / "secret.png").write_bytes(png())
    (home / "quicklooks" / "link.png").symlink_to(tmp_path / "secret.png")
    (home / "quicklooks" / "passwords.png").write_bytes(b"root:x:0:0")
    pictures = {1: name, 2: "quicklooks/link.png", 3: "quicklooks/passwords.png"}
    about = About("training", "", pictures)
    write_geopackage(catalogue.store, [1, 2, 3], home / "e.gpkg", False, quiet, about)

    assert unpack(home / "e.gpkg", laptop).pictures == 0


def test_reading_a_pack_can_be_stopped(catalogue, tmp_path, laptop):
    write_geopackage(catalogue.store, [1], tmp_path / "e.gpkg", False, quiet, ABOUT)

    def stop(share):
        raise Cancelled

    with pytest.raises(Cancelled):
        unpack(tmp_path / "e.gpkg", laptop, stop)

    assert kept(laptop) == {}
