"""What was sent is written down once, also for two QGIS: two processes on one file."""

import os
import subprocess
import sys
from datetime import datetime, timezone

import pytest

from dinamis_qgis.catalogue.drafts import DraftBook
from dinamis_qgis.catalogue.outbox import Outbox, Sending, SendingState
from dinamis_qgis.catalogue.request_file import RequestFile
from dinamis_qgis.domain.errors import AlreadySending

NOON = datetime(2026, 11, 21, 12, tzinfo=timezone.utc)

SENDS = """
import sys
from pathlib import Path
from dinamis_qgis.catalogue.outbox import Outbox
from dinamis_qgis.catalogue.request_file import RequestFile

with Outbox(RequestFile(Path(sys.argv[1]))).alone():
    print("sending", flush=True)
    sys.stdin.readline()
"""

TYPES = """
import sys
from datetime import datetime, timezone
from pathlib import Path
from request_rules import make_request
from dinamis_qgis.catalogue.drafts import DraftBook
from dinamis_qgis.catalogue.request_file import RequestFile
from dinamis_qgis.domain.draft import new_draft

book, noon = DraftBook(RequestFile(Path(sys.argv[1]))), datetime(2026, 11, 21, tzinfo=timezone.utc)
for number in range(20):
    book.keep(new_draft("", make_request(project=f"{sys.argv[2]} {number}"), noon), "")
"""


def another_qgis(script, *arguments):
    command = [sys.executable, "-c", script, *map(str, arguments)]
    variables = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    return subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=variables
    )


def end(process):
    process.kill()
    process.communicate()


def test_while_one_qgis_sends_another_does_not(tmp_path):
    path = tmp_path / "requests.sqlite"
    other = another_qgis(SENDS, path)
    try:
        assert other.stdout.readline() == "sending\n"
        with pytest.raises(AlreadySending), Outbox(RequestFile(path)).alone():
            pass
    finally:
        end(other)


def test_a_qgis_that_was_killed_while_it_sent_keeps_nobody_waiting(tmp_path):
    path = tmp_path / "requests.sqlite"
    other = another_qgis(SENDS, path)
    assert other.stdout.readline() == "sending\n"
    end(other)

    with Outbox(RequestFile(path)).alone():
        pass


def test_two_qgis_that_type_at_once_lose_nothing(tmp_path):
    path = tmp_path / "requests.sqlite"
    both = [another_qgis(TYPES, path, name) for name in ("one", "other")]

    assert [process.wait(60) for process in both] == [0, 0]

    for process in both:
        process.communicate()
    projects = {draft.request.project for draft in DraftBook(RequestFile(path)).all()}
    assert projects == {f"{name} {number}" for name in ("one", "other") for number in range(20)}


def test_orders_of_others_are_those_of_the_service_but_ones_own(tmp_path):
    outbox = Outbox(RequestFile(tmp_path / "requests.sqlite"))
    for key, service in (("mine", "a"), ("theirs", "a"), ("elsewhere", "b"), ("open", "a")):
        outbox.about_to_send(Sending(key, "", service, SendingState.UNDER_WAY, NOON, {}))
    for key in ("mine", "theirs", "elsewhere"):
        outbox.settle(key, SendingState.SENT, f"order of {key}")

    assert outbox.order_ids("a", but="mine") == {"order of theirs"}
