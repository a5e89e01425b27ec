import os
import signal
import sqlite3
import subprocess
import sys
import textwrap
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timezone
from decimal import Decimal
from pathlib import Path

import pytest
from ledgers import make_entry

from dinamis_qgis.catalogue import request_ledger
from dinamis_qgis.catalogue.request_ledger import RequestLedger
from dinamis_qgis.domain.errors import LedgerTooNew, LedgerUnreadable
from dinamis_qgis.domain.request import StatusCode
from dinamis_qgis.words.messages import explain

LATER = datetime(2026, 11, 2, tzinfo=timezone.utc)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "profile" / "requests.sqlite"


@pytest.fixture
def ledger(path):
    return RequestLedger(path)


def test_what_was_noted_is_there_again(ledger, path):
    entries = (
        make_entry("R-1", free=Decimal("0.10"), price_eur=None),
        make_entry("R-2", price_eur=Decimal("1234.56")),
    )
    for entry in entries:
        ledger.note(entry)

    assert RequestLedger(path).entries() == entries


def test_a_ledger_that_was_never_written_is_empty_and_makes_no_file(ledger, path):
    assert ledger.entries() == ()
    assert not path.exists()


def test_the_same_request_is_counted_once(ledger):
    ledger.note(make_entry("R-1", free=100))
    ledger.note(make_entry("R-1", free=100))

    assert len(ledger.entries()) == 1


def test_the_same_number_at_another_service_is_another_request(ledger):
    ledger.note(make_entry("R-1"))
    ledger.note(make_entry("R-1", service_id="dinamis"))

    assert len(ledger.entries()) == 2


def test_what_becomes_of_a_request_is_kept(ledger):
    ledger.note(make_entry("R-1"))

    ledger.follow("training", "R-1", StatusCode.REJECTED, LATER)
    ledger.follow("training", "R-1", StatusCode.ACCEPTED, LATER.replace(day=3))
    ledger.follow("training", "unknown", StatusCode.ACCEPTED, LATER)

    (entry,) = ledger.entries()
    assert (entry.status, entry.status_at) == (StatusCode.REJECTED, LATER)
    assert not entry.takes_quota


def test_a_file_of_a_newer_plugin_is_left_alone(ledger, path):
    ledger.note(make_entry())
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 99")
    before = path.read_bytes()

    for touch in (ledger.entries, lambda: ledger.note(make_entry("R-2"))):
        with pytest.raises(LedgerTooNew, match="version 99") as refused:
            touch()
        assert "Update the plugin" in explain(refused.value)

    assert path.read_bytes() == before


def later(monkeypatch, step):
    """Have the plugin be one version further."""
    layout = request_ledger.LAYOUT
    monkeypatch.setattr(request_ledger, "LAYOUT", replace(layout, steps=(*layout.steps, step)))


def test_a_file_of_an_older_plugin_is_brought_up_to_date(ledger, path, monkeypatch):
    ledger.note(make_entry())
    more = ("ALTER TABLE request ADD COLUMN funding TEXT",)
    later(monkeypatch, more)

    assert RequestLedger(path).entries() == (make_entry(),)

    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (2,)
        assert connection.execute("SELECT funding FROM request").fetchall() == [(None,)]


def test_a_step_that_fails_leaves_the_file_as_it_was(ledger, path, monkeypatch):
    ledger.note(make_entry())
    wrong = ("ALTER TABLE request ADD COLUMN funding TEXT", "ALTER TABLE nothing ADD COLUMN x")
    later(monkeypatch, wrong)

    with pytest.raises(LedgerUnreadable):
        RequestLedger(path).entries()

    monkeypatch.undo()
    assert RequestLedger(path).entries() == (make_entry(),)


@pytest.mark.parametrize("content", [b"not a database" * 100, b"SQLite format 3\0 cut"])
def test_a_damaged_file_is_said_and_never_written_over(ledger, path, content):
    path.parent.mkdir()
    path.write_bytes(content)

    with pytest.raises(LedgerUnreadable, match=r"requests\.sqlite") as refused:
        ledger.note(make_entry())

    assert "was not changed" in explain(refused.value)
    assert path.read_bytes() == content


def test_a_database_of_something_else_is_left_alone(ledger, path):
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE recipes (name TEXT)")

    with pytest.raises(LedgerUnreadable, match="another program"):
        ledger.note(make_entry())


def test_a_row_that_makes_no_sense_is_named(ledger, path):
    ledger.note(make_entry("R-7"))
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE request SET free = 'many'")

    with pytest.raises(LedgerUnreadable, match="R-7"):
        ledger.entries()


def test_a_folder_that_cannot_be_made_is_said(tmp_path):
    (tmp_path / "profile").write_text("a file")

    with pytest.raises(LedgerUnreadable):
        RequestLedger(tmp_path / "profile" / "requests.sqlite").note(make_entry())


WRITER = """
    import sys
    from dinamis_qgis.catalogue.request_ledger import RequestLedger
    from ledgers import make_entry
    from pathlib import Path

    ledger = RequestLedger(Path(sys.argv[1]))
    number = 0
    while number < int(sys.argv[3]):
        ledger.note(make_entry(f"{sys.argv[2]}-{number}"))
        print(number, flush=True)
        number += 1
"""


def start_writer(path, name, most):
    tests = Path(__file__).parents[1]
    return subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(WRITER), str(path), name, str(most)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(map(str, (tests.parent, tests)))},
    )


def test_a_kill_between_writes_loses_nothing_that_was_kept(path, ledger):
    with start_writer(path, "A", 10**6) as writer:
        for _ in range(25):
            writer.stdout.readline()
        os.kill(writer.pid, signal.SIGKILL if os.name == "posix" else signal.SIGTERM)
        told = 25 + sum(1 for _ in writer.stdout)

    kept = {entry.request_id for entry in ledger.entries()}

    assert {f"A-{number}" for number in range(told)} <= kept
    assert len(kept) <= told + 1
    ledger.note(make_entry("after"))


def test_two_qgis_write_into_one_ledger(path, ledger):
    with start_writer(path, "A", 20) as one, start_writer(path, "B", 20) as other:
        assert (one.wait(60), other.wait(60)) == (0, 0)

    assert len(ledger.entries()) == 40
