import sqlite3
import threading
import time
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path

import pytest
from scenes import make_scene

from dinamis_qgis.catalogue import scene_batch
from dinamis_qgis.catalogue.catalogue import WHOLE, LocalCatalogue
from dinamis_qgis.catalogue.scene_store import SceneStore
from dinamis_qgis.domain.errors import CatalogueError, ServiceBusy

NOW = datetime(2026, 1, 2, tzinfo=timezone.utc)


@pytest.fixture
def catalogue(tmp_path):
    return LocalCatalogue(SceneStore(tmp_path / "t.gpkg"))


def make_page(*names):
    return (make_scene(name) for name in names)


def ids(catalogue):
    first = datetime(1, 1, 1, tzinfo=timezone.utc)
    last = datetime(9999, 1, 1, tzinfo=timezone.utc)
    return sorted(catalogue.ids_between("pleiades", first, last))


def wait_until(is_so):
    deadline = time.monotonic() + 10
    while not is_so():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def test_pages_are_gathered_and_kept_together(catalogue, monkeypatch):
    monkeypatch.setattr(scene_batch, "_AT_ONCE", 3)

    with catalogue.keeping() as batch:
        batch.add(make_page("a", "b"))
        before = ids(catalogue)
        batch.add(make_page("c", "d"))
        wait_until(lambda: ids(catalogue) == ["a", "b", "c", "d"])
        batch.add(make_page("e"))
        after = ids(catalogue)

    assert before == []
    assert after == ["a", "b", "c", "d"]
    assert ids(catalogue) == ["a", "b", "c", "d", "e"]
    assert batch.changed == 5


def test_what_is_written_moves_to_its_place_while_more_comes(catalogue):
    """Else the log beside the file grows as large as the copy, and in the end it all is moved."""
    catalogue.store.prepare()
    empty = catalogue.store.path.stat().st_size

    with catalogue.keeping() as batch:
        batch.add(make_page(*(f"scene-{number:03}" for number in range(200))))
        batch.write()
        wait_until(lambda: catalogue.store.path.stat().st_size > empty)


def test_the_log_of_many_searches_stays_within_forty_megabytes(catalogue):
    """It stays open on the map."""
    log = Path(f"{catalogue.store.path}-wal")
    note = "x" * 100_000

    with catalogue.store.held_open():
        for number in range(30):
            catalogue.keep(
                replace(make_scene(f"{number}-{part}"), source=note) for part in range(20)
            )
        size = log.stat().st_size

    assert size < 45e6


def test_whoever_fetches_goes_on_while_another_program_holds_the_file(catalogue, monkeypatch):
    """Until too much would have to be remembered."""
    monkeypatch.setattr(scene_batch, "_AT_ONCE", 2)
    monkeypatch.setattr(scene_batch, "_AT_MOST", 6)
    catalogue.store.prepare()

    names = [f"scene-{number:02}" for number in range(30)]
    brought = []

    def bring():
        for name in names:
            batch.add(make_page(name))
            brought.append(name)

    bringing = threading.Thread(target=bring)
    with catalogue.keeping() as batch, closing(sqlite3.connect(catalogue.store.path)) as other:
        batch.write()
        other.execute("BEGIN IMMEDIATE")
        bringing.start()
        bringing.join(0.5)
        while_held = len(brought)
        other.rollback()
        bringing.join(20)

    assert 5 <= while_held < len(names)
    assert ids(catalogue) == names


def test_whoever_brings_more_is_told_that_it_could_not_be_written(catalogue, monkeypatch):
    monkeypatch.setattr(scene_batch, "_AT_ONCE", 2)
    monkeypatch.setattr("dinamis_qgis.catalogue.scene_store.BUSY_MS", 50)
    catalogue.store.prepare()

    def bring_more(batch):
        for number in range(1000):
            batch.add(make_page(f"more-{number:03}"))
            time.sleep(0.01)

    with catalogue.keeping() as batch, closing(sqlite3.connect(catalogue.store.path)) as other:
        other.execute("BEGIN IMMEDIATE")
        batch.add(make_page("a", "b"))
        with pytest.raises(CatalogueError, match="locked"):
            bring_more(batch)
        other.rollback()

    assert {"a", "b", "more-000"} <= set(ids(catalogue))


def test_a_scene_that_two_pages_bring_is_kept_once(catalogue):
    with catalogue.keeping() as batch:
        batch.add(make_page("a", "b"))
        batch.add(make_page("b", "c"))

    assert ids(catalogue) == ["a", "b", "c"]
    assert batch.changed == 3


def test_a_page_that_breaks_off_leaves_those_before_it(catalogue):
    def broken():
        yield make_scene("b")
        raise ServiceBusy("later")

    def give(*pages):
        with catalogue.keeping() as batch:
            for page in pages:
                batch.add(page)

    with pytest.raises(ServiceBusy):
        give(make_page("a"), broken())

    assert ids(catalogue) == ["a"]


def test_a_period_is_called_whole_only_together_with_its_scenes(catalogue):
    """Whoever looks between two writes finds neither, or both."""
    with catalogue.keeping() as batch:
        batch.add(make_page("a"))
        batch.note_mirrored("pleiades", WHOLE, NOW, 1)
        before = (catalogue.mirrored("pleiades"), ids(catalogue))
        batch.write()
        after = (catalogue.mirrored("pleiades"), ids(catalogue))

    assert before == ({}, [])
    assert after == ({WHOLE: NOW}, ["a"])


def test_what_could_not_be_written_is_written_later_and_nothing_is_called_whole_before(
    catalogue, monkeypatch
):
    """Else scenes would be missing from a period that is never asked for again."""
    monkeypatch.setattr("dinamis_qgis.catalogue.scene_store.BUSY_MS", 50)
    catalogue.store.prepare()

    with catalogue.keeping() as batch:
        batch.add(make_page("a"))
        with closing(sqlite3.connect(catalogue.store.path)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(CatalogueError, match="locked"):
                batch.write()
        batch.add(make_page("b"))
        batch.note_mirrored("pleiades", WHOLE, NOW, 2)

    assert ids(catalogue) == ["a", "b"]
    assert catalogue.mirrored("pleiades") == {WHOLE: NOW}
    assert batch.changed == 2


def test_nothing_given_changes_nothing(catalogue):
    def change():
        with closing(sqlite3.connect(catalogue.store.path)) as connection:
            return connection.execute("SELECT value FROM meta WHERE name = 'change'").fetchone()

    catalogue.store.prepare()
    before = change()

    with catalogue.keeping() as batch:
        batch.add(make_page())

    assert change() == before
    assert batch.changed == 0
