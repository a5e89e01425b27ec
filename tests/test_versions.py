"""What the plugin keeps is led forward by a newer version, and left alone by an older one."""

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime, timezone
from decimal import Decimal
from itertools import chain

import pytest
from ledgers import make_entry
from osgeo import gdal
from qgis.core import QgsSettings
from request_rules import make_request
from scenes import make_scene

from dinamis_qgis import settings as settings_module
from dinamis_qgis.catalogue import (
    catalogue_version,
    request_file,
    scene_file,
    scene_store,
    search_book,
)
from dinamis_qgis.catalogue.catalogue import LocalCatalogue
from dinamis_qgis.catalogue.drafts import DraftBook
from dinamis_qgis.catalogue.exercise_shelf import ExerciseShelf, read_exercise
from dinamis_qgis.catalogue.fetched_book import FetchedBook
from dinamis_qgis.catalogue.follow_book import FollowBook
from dinamis_qgis.catalogue.geopackage_export import PACK_VERSION_NAME
from dinamis_qgis.catalogue.outbox import Outbox, SendingState
from dinamis_qgis.catalogue.pack_reader import open_pack
from dinamis_qgis.catalogue.request_file import RequestFile
from dinamis_qgis.catalogue.request_ledger import RequestLedger
from dinamis_qgis.catalogue.scene_store import SceneStore
from dinamis_qgis.catalogue.search_book import SearchBook
from dinamis_qgis.catalogue.tariff_shelf import TariffShelf
from dinamis_qgis.domain.activity import Fetched
from dinamis_qgis.domain.draft import new_draft
from dinamis_qgis.domain.errors import (
    ExerciseTooNew,
    LedgerTooNew,
    PackTooNew,
    QueueTooNew,
    RequestsTooNew,
    SearchesTooNew,
    TariffTooNew,
)
from dinamis_qgis.domain.exercise import Before, Exercise, ExerciseService, OpenExercise
from dinamis_qgis.domain.exercise_json import exercise_to_json
from dinamis_qgis.domain.saved_search import SavedSearch
from dinamis_qgis.domain.search import SceneQuery
from dinamis_qgis.downloads.store import DownloadStore
from dinamis_qgis.newer_files import LAYOUTS, newer_files
from dinamis_qgis.resource import resource
from dinamis_qgis.settings import Settings
from dinamis_qgis.training.ledger import Ledger
from dinamis_qgis.versions import led_forward, sqlite_version
from dinamis_qgis.words.messages import explain

NOON = datetime(2026, 6, 1, 12, tzinfo=timezone.utc)
SEARCH = SavedSearch("training", SceneQuery(text="Sète"), "Sète")
FETCHED = Fetched("training", "S1", date(2026, 6, 1), "SPOT 6", Decimal("12.5"))


def of_tomorrow(path):
    """Have a file be of a version that nobody knows; its bytes."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 99")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return path.read_bytes()


# Drafts, what was sent, followed, fetched


def test_requests_of_the_first_version_are_led_on_with_all_that_is_in_them(tmp_path, monkeypatch):
    path = tmp_path / "drafts.sqlite"
    first = replace(request_file.LAYOUT, steps=request_file.LAYOUT.steps[:1])
    with monkeypatch.context() as before:
        before.setattr(request_file, "LAYOUT", first)
        DraftBook(RequestFile(path)).keep(new_draft("Dunes", make_request(), NOON), "")
    with closing(sqlite3.connect(path)) as connection, connection:  # as it made them by the way
        connection.execute(request_file.LAYOUT.steps[1][1])
        connection.execute(
            "INSERT INTO fetched VALUES ('training', 'S1', '2026-06-01', 'SPOT 6', '12.5')"
        )
    assert sqlite_version(path) == 1

    file = RequestFile(path)

    assert [draft.name for draft in DraftBook(file).all()] == ["Dunes"]
    assert FetchedBook(file).all() == (FETCHED,)
    assert FollowBook(file).look(()).requests == ()
    assert sqlite_version(path) == request_file.LAYOUT.version == 3


def test_what_the_second_version_left_open_is_open_still(tmp_path):
    path = tmp_path / "requests.sqlite"
    with closing(sqlite3.connect(path)) as connection, connection:
        for statement in chain(*request_file.LAYOUT.steps[:2]):
            connection.execute(statement)
        connection.execute(
            "INSERT INTO sending (key, draft, service, state, first_try, content) "
            "VALUES ('k', 'd1', 'training', 'unsure', '2026-06-01T12:00:00+00:00', '{}')"
        )
        connection.execute(f"PRAGMA application_id = {0x44494E44}")
        connection.execute("PRAGMA user_version = 2")

    (found,) = Outbox(RequestFile(path)).open_ones("training")

    assert (found.key, found.state) == ("k", SendingState.UNSURE)
    assert found.last_try == found.first_try


@pytest.mark.parametrize(
    "touch",
    [
        lambda file: DraftBook(file).all(),
        lambda file: DraftBook(file).keep(new_draft("New", make_request(), NOON), ""),
        lambda file: FetchedBook(file).note([FETCHED]),
        lambda file: FollowBook(file).look(()),
    ],
)
def test_newer_requests_are_refused_in_a_sentence_and_not_touched(tmp_path, touch):
    file = RequestFile(tmp_path / "drafts.sqlite")
    DraftBook(file).keep(new_draft("Dunes", make_request(), NOON), "")
    before = of_tomorrow(file.path)

    with pytest.raises(RequestsTooNew, match="version 99") as refused:
        touch(file)

    assert "not touched" in explain(refused.value)
    assert "Update the plugin" in explain(refused.value)
    assert file.path.read_bytes() == before


# The record of requests, the queue (older ones: in their own tests)


def test_a_newer_record_of_requests_is_not_touched(tmp_path):
    path = tmp_path / "requests.sqlite"
    RequestLedger(path).note(make_entry())
    before = of_tomorrow(path)

    with pytest.raises(LedgerTooNew):
        RequestLedger(path).note(make_entry("R-2"))

    assert path.read_bytes() == before


def test_a_newer_queue_is_not_touched(tmp_path):
    path = tmp_path / "downloads.sqlite"
    DownloadStore(path).close()
    before = of_tomorrow(path)

    for is_private in (False, True):
        with pytest.raises(QueueTooNew, match="version 99"):
            DownloadStore(path, is_private)

    assert path.read_bytes() == before
    assert sorted(one.name for one in tmp_path.iterdir()) == ["downloads.sqlite"]


# Saved searches


def test_older_searches_are_led_on(tmp_path, monkeypatch):
    path = tmp_path / "searches.json"
    SearchBook(path).save(SEARCH)

    def renamed(content):
        return {"saved": [{**one, "name": one["name"].upper()} for one in content["saved"]]}

    monkeypatch.setattr(search_book, "STEPS", (renamed,))
    monkeypatch.setattr(search_book, "_VERSION", 2)
    book = SearchBook(path)

    assert [one.name for one in book.saved()] == ["SÈTE"]
    book.note(SEARCH)
    assert json.loads(path.read_text("utf-8"))["version"] == 2
    assert [one.name for one in book.saved()] == ["SÈTE"]


@pytest.mark.parametrize(
    "saved", [[SEARCH.to_json()], [{"something": "else"}, SEARCH.to_json()], {"SÈTE": {}}, 7]
)
def test_newer_searches_are_read_as_far_as_possible_and_not_touched(tmp_path, saved):
    path = tmp_path / "searches.json"
    path.write_text(json.dumps({"version": 99, "saved": saved, "more": [1]}), "utf-8")
    before = path.read_bytes()
    book = SearchBook(path)

    assert book.saved() == ((SEARCH,) if isinstance(saved, list) else ())
    for change in (book.save, book.delete):
        with pytest.raises(SearchesTooNew, match="version 99") as refused:
            change(SEARCH)
    book.note(SEARCH)  # not what the user asked for: let be
    book.tell(SEARCH, frozenset("a"))

    assert "Nothing was saved or deleted" in explain(refused.value)
    assert path.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir()] == ["searches.json"]


# The catalogue


def test_an_older_catalogue_is_led_on_with_its_scenes_and_marks(tmp_path, monkeypatch):
    path = tmp_path / "training.gpkg"
    store = SceneStore(path)
    store.keep([make_scene("a")])
    store.mark([(make_scene("a").collection, "a")], "requested")
    step = ("ALTER TABLE marks ADD COLUMN note TEXT", "UPDATE marks SET note = 'kept'")
    monkeypatch.setattr(catalogue_version, "STEPS", (step,))
    for module in (catalogue_version, scene_file, scene_store):
        monkeypatch.setattr(module, "VERSION", 2)

    later = SceneStore(path)

    with later.reading() as connection:
        assert connection.execute("SELECT id, state FROM scenes").fetchall() == [("a", "requested")]
        assert connection.execute("SELECT id, note FROM marks").fetchall() == [("a", "kept")]
    assert catalogue_version.catalogue_version(path) == 2
    assert [one.name for one in tmp_path.glob("*.gpkg*") if "damaged" in one.name] == []


def test_a_newer_catalogue_is_left_alone_and_another_begun_beside_it(tmp_path):
    path = tmp_path / "training.gpkg"
    SceneStore(path).keep([make_scene("a")])
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE meta SET value = 99 WHERE name = 'version'")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    before = path.read_bytes()

    store = SceneStore(path)
    store.keep([make_scene("b")])

    assert path.read_bytes() == before
    assert store.path == tmp_path / "training.v1.gpkg"
    with store.reading() as connection:
        assert connection.execute("SELECT id FROM scenes").fetchall() == [("b",)]


def test_the_version_of_a_new_catalogue_is_the_one_that_steps_lead_to(tmp_path):
    SceneStore(tmp_path / "a.gpkg").prepare()

    assert catalogue_version.catalogue_version(tmp_path / "a.gpkg") == 1 + len(
        catalogue_version.STEPS
    )


# Offline packs, tariff tables


def test_a_newer_pack_is_refused_in_a_sentence(tmp_path):
    path = tmp_path / "pack.gpkg"
    dataset = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    layer = dataset.CreateLayer("scenes")
    layer.SetMetadataItem("DINAMIS_SERVICE", "training")
    layer.SetMetadataItem(PACK_VERSION_NAME, "99")
    layer = dataset = None
    before = path.read_bytes()
    catalogue = LocalCatalogue(SceneStore(tmp_path / "training.gpkg"))

    with pytest.raises(PackTooNew, match="version 99") as refused:
        open_pack(path, "training", catalogue, lambda *_: None, lambda _: None)

    assert "Update the plugin" in explain(refused.value)
    assert path.read_bytes() == before


def test_a_newer_tariff_table_is_named_and_the_shipped_one_used(tmp_path):
    brought = tmp_path / "tariffs.json"
    brought.write_text('{"version": 99, "tariffs": [{"of": "tomorrow"}]}', "utf-8")
    before = brought.read_bytes()

    table = TariffShelf(resource("tariffs.json"), brought).table()

    assert isinstance(table.refused, TariffTooNew)
    assert "Update the plugin" in explain(table.refused)
    assert table.rows
    assert brought.read_bytes() == before


# The training service


def test_orders_of_a_training_service_without_a_version_stay(tmp_path):
    ledger = Ledger(tmp_path)
    ledger.keep_order("T-1", 1.0, {"a": 1})
    with closing(sqlite3.connect(tmp_path / "ledger.sqlite")) as connection:
        connection.execute("PRAGMA user_version = 0")

    later = Ledger(tmp_path)

    assert [order["id"] for order in later.orders()] == ["T-1"]
    assert sqlite_version(tmp_path / "ledger.sqlite") == 1


def test_a_newer_training_service_is_left_alone_and_another_begun(tmp_path):
    Ledger(tmp_path).keep_order("T-1", 1.0, {})
    before = of_tomorrow(tmp_path / "ledger.sqlite")

    ledger = Ledger(tmp_path)
    ledger.keep_order("T-2", 2.0, {})

    assert [order["id"] for order in ledger.orders()] == ["T-2"]
    assert (tmp_path / "ledger.sqlite").read_bytes() == before


# Settings


@pytest.fixture
def keys(qgis_app):
    QgsSettings().remove("dinamis")
    yield QgsSettings()
    QgsSettings().remove("dinamis")


def test_settings_without_a_version_stay_and_get_one(keys):
    keys.setValue("dinamis/service", "geodes")

    assert Settings().service_id == "geodes"
    assert int(keys.value("dinamis/version")) == 1


def test_older_settings_are_led_on(keys, monkeypatch):
    keys.setValue("dinamis/folder", "/images")
    keys.setValue("dinamis/version", 1)

    def renamed(store):
        store.setValue("dinamis/download_folder", store.value("dinamis/folder"))

    monkeypatch.setattr(settings_module, "STEPS", (renamed,))

    assert str(Settings().download_folder) == "/images"
    assert int(keys.value("dinamis/version")) == 2


def test_newer_settings_are_left_alone_and_the_own_ones_remembered_beside(keys):
    keys.setValue("dinamis/version", 99)
    keys.setValue("dinamis/service", "of tomorrow")

    settings = Settings()
    assert settings.is_newer
    assert settings.service_id == "training"
    settings.service_id = "geodes"
    settings.loads_downloads = False

    assert Settings().service_id == "geodes"
    assert not Settings().loads_downloads
    assert keys.value("dinamis/service") == "of tomorrow"
    assert int(keys.value("dinamis/version")) == 99
    assert keys.value("dinamis/loads_downloads") is None


# An exercise

EXERCISE = Exercise("Coast", ExerciseService("training"))
OPENED = OpenExercise(EXERCISE, Before("theia", True, None, frozenset({"R-1"})))


@pytest.fixture
def shelf(tmp_path):
    made = ExerciseShelf(tmp_path / "exercise.json")
    made.open(OPENED)
    return made


def rewritten(path, *keys, version=99):
    """Have a member of a JSON file tell another version; the bytes of the file."""
    content = json.loads(path.read_text("utf-8"))
    within = content
    for key in keys:
        within = within[key]
    within["version"] = version
    path.write_text(json.dumps(content), "utf-8")
    return path.read_bytes()


@pytest.mark.parametrize("keys", [(), ("exercise",)], ids=["what was before", "the exercise"])
def test_an_exercise_that_a_newer_plugin_opened_is_not_touched(shelf, tmp_path, keys):
    path = tmp_path / "exercise.json"
    before = rewritten(path, *keys)

    assert shelf.opened() is None
    with pytest.raises(ExerciseTooNew) as refused:
        shelf.open(OPENED)

    assert path.read_bytes() == before
    assert newer_files(tmp_path) == ("exercise.json",)
    assert "not touched" in explain(refused.value)
    assert "Update the plugin" in explain(refused.value)


def test_an_exercise_that_an_older_plugin_opened_is_still_open(shelf, tmp_path):
    path = tmp_path / "exercise.json"
    content = json.loads(path.read_text("utf-8"))
    del content["version"]  # the first versions wrote none
    path.write_text(json.dumps(content), "utf-8")

    assert shelf.opened() == OPENED


def test_a_file_of_a_newer_exercise_is_refused_in_a_sentence(tmp_path):
    path = tmp_path / "coast.dinamis-exercise"
    path.write_text(exercise_to_json(EXERCISE), "utf-8")
    rewritten(path)

    with pytest.raises(ExerciseTooNew, match="coast.dinamis-exercise: version 99, not 1"):
        read_exercise(path)


# Said once, in one place


def test_every_file_of_a_newer_plugin_is_named(tmp_path):
    assert newer_files(tmp_path) == ()
    for name in LAYOUTS:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        of_tomorrow(tmp_path / name)
    (tmp_path / "searches.json").write_text('{"version": 99}', "utf-8")
    (tmp_path / "exercise.json").write_text('{"version": 99}', "utf-8")
    SceneStore(tmp_path / "catalogue" / "training.gpkg").prepare()
    with closing(sqlite3.connect(tmp_path / "catalogue" / "training.gpkg")) as connection:
        connection.execute("UPDATE meta SET value = 99 WHERE name = 'version'")
        connection.commit()

    assert set(newer_files(tmp_path)) == {
        *LAYOUTS,
        "searches.json",
        "exercise.json",
        "catalogue/training.gpkg",
    }


def test_files_of_this_version_are_not_named(tmp_path):
    DraftBook(RequestFile(tmp_path / "drafts.sqlite")).all()
    RequestLedger(tmp_path / "requests.sqlite").note(make_entry())
    DownloadStore(tmp_path / "downloads.sqlite").close()
    SearchBook(tmp_path / "searches.json").save(SEARCH)
    ExerciseShelf(tmp_path / "exercise.json").open(OPENED)
    SceneStore(tmp_path / "catalogue" / "training.gpkg").prepare()
    (tmp_path / "training").mkdir()
    Ledger(tmp_path / "training").keep_order("T-1", 1.0, {})

    assert newer_files(tmp_path) == ()
    assert all(sqlite_version(tmp_path / name) == one.version for name, one in LAYOUTS.items())


def test_json_of_this_version_passes_no_step():
    def never(content):
        raise AssertionError(content)

    assert led_forward({"version": 2, "a": 1}, (never,)) == {"version": 2, "a": 1}
    assert led_forward({"version": 3}, (never,)) == {"version": 3}
