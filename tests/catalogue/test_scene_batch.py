import sqlite3
from contextlib import closing
from datetime import datetime, timezone

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


def test_pages_are_gathered_and_kept_together(catalogue, monkeypatch):
    monkeypatch.setattr(scene_batch, "_AT_ONCE", 3)
    kept = []

    with catalogue.keeping() as batch:
        for page in (("a", "b"), ("c", "d"), ("e",)):
            batch.add(make_page(*page))
            kept.append(ids(catalogue))

    assert kept == [[], ["a", "b", "c", "d"], ["a", "b", "c", "d"]]
    assert ids(catalogue) == ["a", "b", "c", "d", "e"]
    assert batch.changed == 5


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
