"""The queue as the panel uses it, on a real server and a real disk."""

import hashlib
import json
import sqlite3
import threading
from dataclasses import replace
from datetime import datetime, time, timezone
from pathlib import Path

import pytest
from downloads.queues import (
    LONG_S,
    FakeClient,
    open_queue,
    scene_of,
    until,
    until_done,
    until_state,
)

from dinamis_qgis.domain.download import DownloadLimits, DownloadState
from dinamis_qgis.domain.errors import (
    DiskFull,
    FileDamaged,
    NotFound,
    NothingToDownload,
    QueueTooNew,
    ServiceUnreachable,
    SignInRequired,
)
from dinamis_qgis.domain.network_errors import HostUnknown
from dinamis_qgis.downloads import part_file
from dinamis_qgis.downloads.download_queue import StoredDownloadQueue
from dinamis_qgis.downloads.entries import new_entries
from dinamis_qgis.downloads.store import DownloadStore
from dinamis_qgis.downloads.store_schema import LAYOUT, bring_up_to_date

KB = 1024


@pytest.fixture
def home(tmp_path):
    return tmp_path / "images"


@pytest.fixture
def make_queue(tmp_path):
    """Opens queues on one file; all are closed at the end."""
    queues = []

    def make(client=None, **options):
        queues.append(open_queue(tmp_path, client, **options))
        return queues[-1]

    yield make
    for queue in queues:
        queue.close()


def sha256(content):
    return "1220" + hashlib.sha256(content).hexdigest()


def hold(server, *names):
    """Serve files that stay under way until the gate is opened."""
    server.gate.clear()
    return [server.put(name, bytes([n]) * 400 * KB) for n, name in enumerate(names)]


def test_the_files_of_a_scene_arrive_with_what_is_written_beside(make_queue, server, home):
    served = [server.put(name, name.encode() * 9999) for name in ("a.tif", "b.xml")]
    queue = make_queue()

    (added,) = queue.add("service", [scene_of(server, "a.tif", "b.xml")], str(home))
    until_done(queue)

    folder = home / "pleiades" / "2016-05-13" / "SCENE_1"
    assert added.folder == str(folder)
    assert (folder / "a.tif").read_bytes() == served[0].content
    lines = (folder / "checksums.sha256").read_text().splitlines()
    assert lines[1] == f"{hashlib.sha256(served[1].content).hexdigest()}  b.xml"
    assert json.loads((folder / "item.json").read_text())["id"] == "SCENE_1"
    assert "©CNES (2016)" in (folder / "citation.txt").read_text()
    assert "@misc{SCENE_1" in (folder / "citation.bib").read_text()
    assert {path.name for path in folder.iterdir()} == {
        "a.tif", "b.xml", "item.json", "licence.txt", "citation.txt", "citation.bib",
        "checksums.sha256",
    }  # fmt: skip


def test_nothing_secret_is_kept(make_queue, server, tmp_path, home):
    server.put("a.tif", b"x")
    scene = scene_of(server, "a.tif")
    queue = make_queue()

    queue.add("service", [scene], str(home))
    until_done(queue)
    queue.close()

    kept = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert b"X-Amz" not in kept
    assert b"hidden42" not in kept


def test_what_is_told_is_on_the_disk_already(make_queue, server, tmp_path, home):
    for name in ("a.tif", "b.tif", "c.tif"):
        server.put(name, b"x" * 300 * KB)
    queue = make_queue()
    seen, wrong = [], []

    def compare(changed):
        with sqlite3.connect(tmp_path / "downloads.sqlite") as db:
            for one in changed:
                row = db.execute(
                    "SELECT (SELECT SUM(done) FROM files WHERE download = downloads.number), state"
                    " FROM downloads WHERE number = ?",
                    (one.number,),
                ).fetchone()
                # It may have gone on since; never less than was told.
                if row[0] < one.done_bytes or (one.state.is_over and row[1] != one.state.value):
                    wrong.append((one, row))
                seen.append(one.state)

    queue.subscribe(compare)
    queue.add("service", [scene_of(server, "a.tif", "b.tif", "c.tif")], str(home))
    until_done(queue)

    assert DownloadState.DONE in seen
    assert not wrong


def test_a_scene_is_not_queued_twice(make_queue, server, home):
    hold(server, "a.tif")
    queue = make_queue()
    scene = scene_of(server, "a.tif")

    first = queue.add("service", [scene, scene], str(home))
    second = queue.add("service", [scene], str(home))
    server.gate.set()
    until_done(queue)
    third = queue.add("service", [scene], str(home))

    assert len(first) == 1
    assert second == third == ()


def test_what_was_deleted_since_is_fetched_again(make_queue, server, home):
    server.put("a.tif", b"x")
    queue = make_queue()
    scene = scene_of(server, "a.tif")
    (added,) = queue.add("service", [scene], str(home))
    until_done(queue)
    Path(added.folder, "a.tif").unlink()

    (again,) = queue.add("service", [scene], str(home))
    until_state(queue, DownloadState.DONE, again.number)

    assert Path(added.folder, "a.tif").read_bytes() == b"x"


def test_a_scene_without_data_must_be_ordered(make_queue, server, home):
    with pytest.raises(NothingToDownload):
        make_queue().add("service", [scene_of(server)], str(home))


def test_paused_it_stops_and_resumed_it_goes_on(make_queue, server, home):
    (served,) = hold(server, "a.tif")
    queue = make_queue()
    (added,) = queue.add("service", [scene_of(server, "a.tif")], str(home))
    until(queue, lambda: queue.downloads()[0].done_bytes > 0)

    queue.pause([added.number])
    until_state(queue, DownloadState.PAUSED)
    server.gate.set()
    queue.resume([added.number])
    until_done(queue)

    assert Path(added.folder, "a.tif").read_bytes() == served.content


def test_cancelled_its_files_go_where_asked(make_queue, server, home):
    hold(server, "a.tif", "b.tif")
    queue = make_queue()
    scenes = [scene_of(server, f"{n}.tif", identifier=n) for n in "ab"]
    kept, gone = queue.add("service", scenes, str(home))
    until(queue, lambda: all(one.done_bytes for one in queue.downloads()))

    queue.cancel([kept.number])
    queue.cancel([gone.number], delete_files=True)
    until_state(queue, DownloadState.CANCELLED)
    server.gate.set()
    queue.remove([gone.number])
    until(queue, lambda: len(queue.downloads()) == 1)

    assert Path(kept.folder, "a.tif.part").exists()
    assert not Path(gone.folder).exists()


def test_the_order_is_the_users(make_queue, server, home):
    hold(server, "a.tif", "b.tif", "c.tif")
    queue = make_queue(limits=DownloadLimits(parallel_files=1))
    scenes = [scene_of(server, f"{n}.tif", identifier=n) for n in "abc"]
    added = queue.add("service", scenes, str(home))

    queue.move(added[2].number, 0)
    until(queue, lambda: [one.scene_id for one in queue.downloads()] == ["c", "a", "b"])
    server.gate.set()
    until_done(queue)


def test_no_more_files_at_once_than_allowed(make_queue, server, home):
    hold(server, *(f"{n}.tif" for n in range(5)))
    most = [0]
    lock = threading.Lock()

    def count(_):
        with lock:
            most[0] = max(most[0], sum(
                file.state is DownloadState.RUNNING
                for one in queue.downloads() for file in one.files
            ))  # fmt: skip

    for served in server.files.values():
        served.on_request = count
    queue = make_queue(limits=DownloadLimits(parallel_files=2))
    queue.add("service", [scene_of(server, *server.files)], str(home))
    server.gate.set()
    until_done(queue)

    assert 1 <= most[0] <= 2


def test_it_waits_for_its_hours_over_midnight(make_queue, server, home):
    server.put("a.tif", b"x")
    clock = [datetime(2026, 1, 1, 12)]
    night = DownloadLimits(hours=(time(22), time(6)))
    queue = make_queue(limits=night, now=lambda: clock[0])
    queue.add("service", [scene_of(server, "a.tif")], str(home))
    told = threading.Event()
    queue.subscribe(lambda changed: told.set())
    queue.move(1, 0)

    assert told.wait(LONG_S)
    assert queue.downloads()[0].state is DownloadState.WAITING
    clock[0] = datetime(2026, 1, 2, 1)
    queue.wake()
    until_done(queue)


def test_signed_out_it_waits_until_it_is_told(make_queue, server, home):
    server.put("a.tif", b"x")
    client = FakeClient(SignInRequired("nobody", 401))
    queue = make_queue(client)
    queue.add("service", [scene_of(server, "a.tif")], str(home))
    until(queue, lambda: isinstance(queue.downloads()[0].error, SignInRequired))
    waiting = queue.downloads()[0]

    client.failure = None
    queue.wake()
    until_done(queue)

    assert waiting.state is DownloadState.WAITING
    assert queue.downloads()[0].error is None


def test_without_network_it_waits_and_goes_on_by_itself(make_queue, server, home):
    server.put("a.tif", b"x" * 100 * KB, cuts=[0, 1000])
    queue = make_queue()
    errors = []
    queue.subscribe(lambda changed: errors.extend(one.error for one in changed))

    queue.add("service", [scene_of(server, "a.tif")], str(home))
    until_done(queue)

    assert any(isinstance(error, ServiceUnreachable) for error in errors)


def test_what_is_not_there_fails_and_the_rest_arrives(make_queue, server, home):
    server.put("a.tif", b"x")
    queue = make_queue()

    (added,) = queue.add("service", [scene_of(server, "gone.tif", "a.tif")], str(home))
    until_state(queue, DownloadState.FAILED)

    found = queue.downloads()[0]
    assert isinstance(found.error, NotFound)
    assert [file.state for file in found.files] == [DownloadState.FAILED, DownloadState.DONE]
    assert Path(added.folder, "a.tif").exists()


def test_a_failed_one_starts_again_when_asked(make_queue, server, home):
    queue = make_queue()
    (added,) = queue.add("service", [scene_of(server, "late.tif")], str(home))
    until_state(queue, DownloadState.FAILED)

    server.put("late.tif", b"x")
    queue.resume([added.number])
    until_done(queue)


def test_a_damaged_file_is_fetched_once_more_and_not_kept(make_queue, server, home):
    served = server.put("a.tif", b"wrong" * 100)
    queue = make_queue()
    scene = scene_of(server, "a.tif", checksum=sha256(b"right" * 100))

    (added,) = queue.add("service", [scene], str(home))
    until_state(queue, DownloadState.FAILED)

    assert isinstance(queue.downloads()[0].error, FileDamaged)
    assert served.asked == [0, 0]
    assert not list(Path(added.folder).iterdir())


def test_damage_on_the_way_is_mended(make_queue, server, home):
    right = b"right" * 100
    served = server.put("a.tif", b"wrong" * 100)
    queue = make_queue()

    def mend(_):
        if served.asked:
            served.content = right

    served.on_request = mend
    (added,) = queue.add("service", [scene_of(server, "a.tif", checksum=sha256(right))], str(home))
    until_done(queue)

    assert Path(added.folder, "a.tif").read_bytes() == right
    assert queue.downloads()[0].files[0].is_verified


def test_a_full_disk_pauses_and_resumes(make_queue, server, home, monkeypatch):
    server.put("a.tif", b"x" * KB)
    queue = make_queue()
    with monkeypatch.context() as patch:
        patch.setattr(part_file, "KEEP_FREE_BYTES", 1 << 60)
        (added,) = queue.add("service", [scene_of(server, "a.tif")], str(home))
        until_state(queue, DownloadState.PAUSED)
    assert isinstance(queue.downloads()[0].error, DiskFull)

    queue.resume([added.number])
    until_done(queue)


def test_closed_in_the_middle_it_goes_on_at_the_next_start(make_queue, server, home):
    (served,) = hold(server, "a.tif")
    first = make_queue()
    (added,) = first.add("service", [scene_of(server, "a.tif")], str(home))
    until(first, lambda: first.downloads()[0].done_bytes > 0)
    first.close()
    server.gate.set()

    second = make_queue()
    until_done(second)

    assert Path(added.folder, "a.tif").read_bytes() == served.content
    assert served.asked[1] > 0


def test_of_two_programs_one_downloads_and_both_show_it(make_queue, server, home):
    server.put("a.tif", b"x")
    owner = make_queue()
    until(owner, lambda: owner.is_owner or owner.move(1, 0))
    other = make_queue()

    other.add("service", [scene_of(server, "a.tif")], str(home))
    until_done(other)

    assert owner.is_owner
    assert not other.is_owner
    assert [one.state for one in owner.downloads()] == [DownloadState.DONE]


def test_the_other_takes_over_when_the_owner_leaves(make_queue, server, home):
    hold(server, "a.tif")
    owner = make_queue()
    owner.add("service", [scene_of(server, "a.tif")], str(home))
    until(owner, lambda: owner.downloads()[0].done_bytes > 0)
    other = make_queue()

    owner.close()
    server.gate.set()
    until_done(other)

    assert other.is_owner


def test_a_store_of_tomorrow_is_left_alone(tmp_path):
    path = tmp_path / "downloads.sqlite"
    with sqlite3.connect(path) as db:
        db.execute("PRAGMA user_version = 99")
    before = path.read_bytes()

    with pytest.raises(QueueTooNew):
        DownloadStore(path)
    assert path.read_bytes() == before
    with sqlite3.connect(path) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (99,)
        assert not db.execute("SELECT * FROM sqlite_master").fetchall()


def test_an_earlier_store_is_led_on_and_keeps_what_it_holds(tmp_path):
    with sqlite3.connect(tmp_path / "old.sqlite", isolation_level=None) as db:
        first = replace(LAYOUT, steps=[["CREATE TABLE one (a)", "INSERT INTO one VALUES (7)"]])
        bring_up_to_date(db, "old.sqlite", first)

        steps = [["never again"], ["ALTER TABLE one ADD COLUMN b DEFAULT 8"]]
        bring_up_to_date(db, "old.sqlite", replace(LAYOUT, steps=steps))

        assert db.execute("SELECT a, b FROM one").fetchall() == [(7, 8)]
        assert db.execute("PRAGMA user_version").fetchone() == (2,)


def test_a_damaged_store_is_set_aside_with_its_content(make_queue, tmp_path):
    (tmp_path / "downloads.sqlite").write_bytes(b"no database at all" * 1000)

    queue = make_queue()

    aside = Path(queue.notice.path)
    assert aside.read_bytes() == b"no database at all" * 1000
    assert queue.downloads() == ()


def test_names_that_meet_get_another(make_queue, server, home):
    server.put("a.tif", b"one")
    limits = DownloadLimits(folder_template="{mission}")
    queue = make_queue(limits=limits)
    scenes = [scene_of(server, "a.tif", identifier=name) for name in ("one", "two")]

    queue.add("service", scenes, str(home))
    until_done(queue)

    names = {path.name for path in (home / "pleiades").iterdir()}
    later = names & {"item-one.json", "item-two.json"}  # of the one that was complete second
    assert {"a.tif", "a (2).tif", "item.json"} <= names
    assert len(later) == 1


def test_why_it_waits_is_known_again_after_a_restart(tmp_path, server):
    """Whatever the kind of failure: each has its own sentence."""
    store = DownloadStore(tmp_path / "downloads.sqlite")
    place = (str(tmp_path), "{id}")
    entries = new_entries("service", [scene_of(server, "a.tif")], place, (), ())
    (number,) = store.add(entries, datetime.now(timezone.utc))
    store.set_state([number], DownloadState.WAITING, HostUnknown("nowhere.example"))
    store.close()

    (found,) = DownloadStore(tmp_path / "downloads.sqlite").downloads()

    assert type(found.error) is HostUnknown
    assert found.error.detail == "nowhere.example"


def test_the_rate_is_that_of_the_limits(tmp_path, monkeypatch):
    """That it holds is shown where the pace is tested."""
    rates = []

    class Pace:
        def __init__(self, rate):
            rates.append(rate)

        set_rate = __init__

    monkeypatch.setattr("dinamis_qgis.downloads.download_queue.Pace", Pace)
    queue = StoredDownloadQueue(
        tmp_path / "q.sqlite", lambda service: FakeClient(), DownloadLimits(bytes_per_s=5000)
    )
    try:
        queue.set_limits(DownloadLimits(bytes_per_s=70))
    finally:
        queue.close()

    assert rates == [5000, 70]
