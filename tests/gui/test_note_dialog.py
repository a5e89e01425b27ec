"""A status noted by hand: what is asked for, and what is told before it is noted."""

from datetime import datetime, timedelta, timezone

import pytest
from qgis.PyQt.QtCore import QDate, Qt

from dinamis_qgis.domain.errors import RequestsNotKept
from dinamis_qgis.domain.request import BY_HAND, Kind, Status, StatusCode, TrackedRequest
from dinamis_qgis.gui.request.note_dialog import NoteDialog

FILED = datetime(2026, 5, 1, 12, tzinfo=timezone.utc)
NOW = FILED + timedelta(days=20)


def tracked(code=StatusCode.RECEIVED):
    history = (Status(code, FILED),)
    return TrackedRequest(
        "R1", FILED, "pleiades", Kind.TASKING, "Coast", {}, history, service_id=BY_HAND
    )


@pytest.fixture
def make_dialog(qtbot):
    made = []  # painted after the test: nobody else holds them

    def make(note, request=None):
        dialog = NoteDialog(request or tracked(), note, NOW)
        qtbot.addWidget(dialog)
        dialog.show()
        made.append(dialog)
        return dialog

    yield make
    made.clear()


def choose(dialog, code):
    combo = dialog.state_combo
    combo.setCurrentIndex(combo.findData(code.value))


def test_state_day_and_remark_are_noted(make_dialog):
    noted = []
    dialog = make_dialog(noted.append)

    choose(dialog, StatusCode.RESERVED)
    dialog.day_edit.setDate(QDate(2026, 5, 10))
    dialog.remark_edit.setText("quotation of 400 €")
    dialog.note_button.click()

    (one,) = noted
    assert (one.status.code, one.status.reason) == (StatusCode.RESERVED, "quotation of 400 €")
    assert f"{one.status.at.astimezone():%Y-%m-%d}" == "2026-05-10"
    assert one.links == ()
    assert not dialog.isVisible()


def test_no_day_to_come_or_before_the_request_can_be_chosen(make_dialog):
    dialog = make_dialog(lambda noted: None)

    dialog.day_edit.setDate(QDate(2027, 1, 1))
    assert dialog.day_edit.date() == QDate(2026, 5, 21)
    dialog.day_edit.setDate(QDate(2020, 1, 1))
    assert dialog.day_edit.date() == QDate(2026, 5, 1)


def test_where_the_images_are_is_asked_once_they_are_delivered(make_dialog, qtbot):
    noted = []
    dialog = make_dialog(noted.append)
    assert not dialog.links_list.isVisible()

    choose(dialog, StatusCode.COMPLETED)
    dialog.add_links(["/data/R1", "/data/R1", "/data/R2"])
    dialog.links_list.setCurrentRow(1)
    dialog.remove_button.click()
    dialog.link_edit.setText(" https://example.org/R1 ")
    qtbot.keyClick(dialog.link_edit, Qt.Key.Key_Return)

    if not noted:
        dialog.note_button.click()
    assert noted[0].links == ("/data/R1", "https://example.org/R1")
    assert len(noted) == 1


def test_an_address_that_was_typed_and_not_added_is_noted(make_dialog):
    noted = []
    dialog = make_dialog(noted.append)

    choose(dialog, StatusCode.COMPLETED)
    dialog.link_edit.setText("https://example.org/R1")
    dialog.note_button.click()

    assert noted[0].links == ("https://example.org/R1",)


def test_enter_in_the_address_adds_it_and_notes_nothing_yet(make_dialog, qtbot):
    noted = []
    dialog = make_dialog(noted.append)
    choose(dialog, StatusCode.COMPLETED)

    dialog.link_edit.setText("https://example.org/R1")
    qtbot.keyClick(dialog.link_edit, Qt.Key.Key_Return)

    assert noted == []
    assert dialog.isVisible()
    assert dialog.links() == ("https://example.org/R1",)


@pytest.mark.parametrize(
    ("known", "code", "words"),
    [
        (StatusCode.ACCEPTED, StatusCode.HELD, "step back"),
        (StatusCode.REJECTED, StatusCode.HELD, "come to its end"),
        (StatusCode.HELD, StatusCode.HELD, "already"),
        (StatusCode.HELD, StatusCode.ACCEPTED, ""),
    ],
)
def test_a_step_back_is_told_before_it_is_noted(make_dialog, known, code, words):
    dialog = make_dialog(lambda noted: None, tracked(known))

    choose(dialog, code)

    assert words in dialog.turn_label.text()
    assert dialog.turn_label.isVisible() == bool(words)


def test_what_could_not_be_written_down_stays_in_the_form(make_dialog):
    def fail(noted):
        raise RequestsNotKept("disk full")

    dialog = make_dialog(fail)

    dialog.note_button.click()

    assert dialog.isVisible()
    assert "disk full" in dialog.notice.text()


def test_each_state_has_a_word_of_its_own(make_dialog):
    dialog = make_dialog(lambda noted: None)
    combo = dialog.state_combo

    words = [combo.itemText(row) for row in range(combo.count())]
    assert len(set(words)) == len(words) == len(StatusCode) - 1
