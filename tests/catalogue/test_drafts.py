"""Drafts and requests tracked by hand: kept as typed, by several QGIS, and nothing lost."""

import sqlite3
from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest
from request_rules import RULES, make_request

from dinamis_qgis.catalogue.drafts import DraftBook
from dinamis_qgis.catalogue.hand_requests import HandRequests
from dinamis_qgis.catalogue.request_file import RequestFile
from dinamis_qgis.domain.draft import example_request, new_draft
from dinamis_qgis.domain.errors import InputError, RequestsNotKept, RequestsTooNew
from dinamis_qgis.domain.noted import Noted
from dinamis_qgis.domain.request import BY_HAND, Status, StatusCode

NOON = datetime(2026, 11, 21, 12, tzinfo=timezone.utc)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "profile" / "requests.sqlite"


@pytest.fixture
def book(path):
    return DraftBook(RequestFile(path))


def test_what_is_typed_is_there_after_a_restart(book, path):
    draft = book.keep(new_draft("Dunes", make_request(project="Du"), NOON), "").draft
    draft = book.keep(draft.saying(make_request(project="Dunes"), NOON), "").draft

    (found,) = DraftBook(RequestFile(path)).all()

    assert found == draft
    assert (found.request.project, found.revision) == ("Dunes", 2)


def test_an_unfinished_request_is_a_draft_too(book):
    draft = book.keep(new_draft("", make_request(project="", area={}), NOON), "").draft

    assert book.all() == (draft,)


def test_several_drafts_are_kept_the_last_changed_first(book):
    first = book.keep(new_draft("A", make_request(), NOON), "").draft
    second = book.keep(new_draft("B", make_request(), NOON + timedelta(hours=1)), "").draft
    copy = first.copied("C", NOON + timedelta(hours=2))
    book.keep(copy, "")

    assert [draft.name for draft in book.all()] == ["C", "B", "A"]
    assert book.delete(second)
    assert [draft.name for draft in book.all()] == ["C", "A"]


def test_two_windows_with_the_same_draft_lose_nothing(book, path):
    mine = book.keep(new_draft("Dunes", make_request(), NOON), "").draft
    other_book = DraftBook(RequestFile(path))
    (theirs,) = other_book.all()

    first = other_book.keep(theirs.saying(make_request(project="Theirs"), NOON), "Copy")
    second = book.keep(mine.saying(make_request(project="Mine"), NOON), "Dunes (copy)")

    assert first.other is None
    assert second.other.request.project == "Theirs"
    assert (second.draft.name, second.draft.request.project) == ("Dunes (copy)", "Mine")
    assert {draft.request.project for draft in book.all()} == {"Mine", "Theirs"}


def test_two_windows_that_wrote_the_same_are_no_conflict(book, path):
    mine = book.keep(new_draft("Dunes", make_request(), NOON), "").draft
    (theirs,) = DraftBook(RequestFile(path)).all()
    changed = make_request(project="Same")

    book.keep(theirs.saying(changed, NOON), "")
    kept = book.keep(mine.saying(changed, NOON), "copy")

    assert kept.other is None
    assert len(book.all()) == 1
    assert book.keep(kept.draft.saying(make_request(), NOON), "copy").other is None


def test_a_draft_deleted_elsewhere_is_kept_when_it_is_typed_in(book, path):
    mine = book.keep(new_draft("Dunes", make_request(), NOON), "").draft
    DraftBook(RequestFile(path)).delete(mine)

    book.keep(mine.saying(make_request(project="Mine"), NOON), "")

    assert [draft.request.project for draft in book.all()] == ["Mine"]


def test_a_draft_changed_elsewhere_is_not_deleted(book, path):
    mine = book.keep(new_draft("Dunes", make_request(), NOON), "").draft
    DraftBook(RequestFile(path)).keep(mine.saying(make_request(project="New"), NOON), "")

    assert not book.delete(mine)
    assert len(book.all()) == 1


def test_the_first_example_lacks_the_licence_only():
    example = example_request("Sète", "A map of the harbour", "Coast", NOON.date())

    faults = RULES.faults(example, NOON.date())

    assert [fault.field for fault in faults] == ["licence_accepted"]
    assert example.area_km2 == pytest.approx(54, abs=1)


def test_a_damaged_file_is_said_and_left_as_it_is(path):
    path.parent.mkdir()
    path.write_bytes(b"not a database, but somebody's" * 50)
    before = path.read_bytes()

    with pytest.raises(RequestsNotKept):
        DraftBook(RequestFile(path)).all()

    assert path.read_bytes() == before


def test_a_file_of_a_newer_version_is_not_written(book, path):
    book.keep(new_draft("Dunes", make_request(), NOON), "")
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()

    with pytest.raises(RequestsTooNew, match="version 99"):
        book.keep(new_draft("B", make_request(), NOON), "")


def test_an_entry_that_cannot_be_read_hides_no_other(book, path):
    book.keep(new_draft("Dunes", make_request(), NOON), "")
    with sqlite3.connect(path) as connection:
        connection.execute("INSERT INTO draft VALUES ('x', 1, '2026-01-01', '{\"name\": 1}')")
    connection.close()

    assert [draft.name for draft in book.all()] == ["Dunes"]


def test_a_request_filed_on_the_web_is_tracked_under_its_reference(path):
    request = make_request(project="Dunes")
    hand = HandRequests(RequestFile(path))

    tracked = hand.keep("  2026-PHR-0123 ", request, NOON)
    hand.note("2026-PHR-0123", Noted(Status(StatusCode.ACCEPTED, NOON + timedelta(days=3), "CNES")))
    (found,) = HandRequests(RequestFile(path)).all()

    assert (tracked.id, tracked.service_id, tracked.project) == ("2026-PHR-0123", BY_HAND, "Dunes")
    assert [status.code for status in found.history] == [StatusCode.RECEIVED, StatusCode.ACCEPTED]


def test_what_was_noted_last_is_taken_back_first(path):
    hand = HandRequests(RequestFile(path))
    hand.keep("R1", make_request(), NOON)
    held = Status(StatusCode.HELD, NOON + timedelta(days=2), "by mail")
    done = Status(StatusCode.COMPLETED, NOON + timedelta(days=1))
    hand.note("R1", Noted(held))
    hand.note("R1", Noted(done, ("/data/R1", "https://example.org/R1")))
    (noted,) = hand.all()

    taken = [hand.take_back("R1") for _ in range(3)]

    assert [one.code.value for one in noted.history] == ["received", "completed", "held"]
    assert [one.is_noted for one in noted.history] == [False, True, True]
    assert noted.deliveries == ("/data/R1", "https://example.org/R1")
    assert [one and one.code for one in taken] == [StatusCode.COMPLETED, StatusCode.HELD, None]
    assert hand.all()[0].history == noted.history[:1]
    assert hand.all()[0].deliveries == ()


def test_nothing_is_noted_of_a_request_that_is_not_tracked(path):
    hand = HandRequests(RequestFile(path))

    hand.note("R9", Noted(Status(StatusCode.HELD, NOON)))

    assert hand.all() == ()
    assert hand.take_back("R9") is None


def test_a_note_of_an_older_version_is_read(path):
    hand = HandRequests(RequestFile(path))
    hand.keep("R1", make_request(), NOON)
    hand.note("R1", Noted(Status(StatusCode.HELD, NOON)))
    with RequestFile(path).opened() as connection:
        connection.execute("UPDATE by_hand SET content = replace(content, ', \"links\": []', '')")

    assert [one.code for one in hand.all()[0].history] == [StatusCode.RECEIVED, StatusCode.HELD]


def test_a_reference_typed_twice_tracks_one_request(path):
    hand = HandRequests(RequestFile(path))
    first = hand.keep("R1", make_request(), NOON)

    again = hand.keep("R1", replace(make_request(), project="Other"), NOON + timedelta(days=1))

    assert again == first
    assert len(hand.all()) == 1


def test_nothing_is_tracked_without_a_reference(path):
    with pytest.raises(InputError):
        HandRequests(RequestFile(path)).keep("  ", make_request(), NOON)


def test_the_file_of_another_program_is_not_written(path):
    path.parent.mkdir()
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE draft (mine TEXT)")
        connection.execute("PRAGMA user_version = 1")
    connection.close()

    with pytest.raises(RequestsNotKept, match="another program"):
        DraftBook(RequestFile(path)).all()
