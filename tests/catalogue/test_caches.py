import os

import pytest
from scenes import make_scene

from dinamis_qgis.catalogue.caches import folder_cache
from dinamis_qgis.catalogue.catalogue import LocalCatalogue
from dinamis_qgis.catalogue.scene_store import SceneStore
from dinamis_qgis.domain.answer import Sorting
from dinamis_qgis.domain.errors import FileNotWritten
from dinamis_qgis.domain.search import SceneQuery


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "deep" / "er").mkdir(parents=True)
    (tmp_path / "deep" / "er" / "a.tif").write_bytes(b"x" * 1000)
    (tmp_path / "b.npz").write_bytes(b"x" * 10)
    (tmp_path / "ledger.sqlite").write_bytes(b"mine")
    (tmp_path / "ledger.sqlite-wal").write_bytes(b"mine too")
    return tmp_path


def test_counts_and_empties_all_but_what_is_the_users(folder):
    cache = folder_cache("training", folder, frozenset({"ledger.sqlite"}))
    assert cache.size_bytes() == 1010

    cache.empty()

    assert cache.size_bytes() == 0
    assert sorted(os.listdir(folder)) == ["ledger.sqlite", "ledger.sqlite-wal"]


def test_a_folder_that_is_not_there_is_empty(tmp_path):
    cache = folder_cache("places", tmp_path / "none")

    cache.empty()

    assert cache.size_bytes() == 0


def test_never_follows_a_link_out_of_the_folder(folder, tmp_path_factory):
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    (elsewhere / "mine.tif").write_bytes(b"mine")
    (folder / "link").symlink_to(elsewhere, target_is_directory=True)
    cache = folder_cache("training", folder)

    cache.empty()

    assert (elsewhere / "mine.tif").exists()
    assert cache.size_bytes() == 0


def test_says_what_could_not_be_deleted(folder, monkeypatch):
    def refuse(path):
        raise PermissionError(13, "in use")

    monkeypatch.setattr("dinamis_qgis.catalogue.caches.shutil.rmtree", refuse)

    with pytest.raises(FileNotWritten, match="deep"):
        folder_cache("training", folder).empty()

    assert not (folder / "b.npz").exists()


def test_an_emptied_catalogue_still_knows_what_was_downloaded(tmp_path):
    catalogue = LocalCatalogue(SceneStore(tmp_path / "a.gpkg"))
    assert catalogue.kept_by_collection() == {}
    scene = make_scene("a")
    catalogue.keep([scene, make_scene("b")])
    catalogue.mark([(scene.collection, "a")], "downloaded")
    assert catalogue.kept_by_collection() == {scene.collection: 2}
    assert len(catalogue.answer(SceneQuery(), Sorting()).rows) == 2

    catalogue.empty()

    assert catalogue.kept_by_collection() == {}
    assert len(catalogue.answer(SceneQuery(), Sorting()).rows) == 0
    catalogue.keep([scene])
    assert len(catalogue.answer(SceneQuery(not_downloaded=True), Sorting()).rows) == 0


def test_emptying_what_was_never_made_makes_nothing(tmp_path):
    LocalCatalogue(SceneStore(tmp_path / "a.gpkg")).empty()

    assert not (tmp_path / "a.gpkg").exists()
