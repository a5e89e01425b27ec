"""The request sheet and the support, as the user meets them."""

from datetime import date, datetime, timezone
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QToolButton
from request_rules import make_request

from dinamis_qgis.domain.errors import FileNotWritten, InputError
from dinamis_qgis.domain.request import Kind, Status, StatusCode, TrackedRequest
from dinamis_qgis.domain.support import read_contacts
from dinamis_qgis.gui.request.request_sheet_dialog import RequestSheetDialog
from dinamis_qgis.gui.request.support_dialog import SupportDialog
from dinamis_qgis.words.request_text import request_sheet

NOON = datetime(2026, 5, 1, 12, tzinfo=timezone.utc)
TRACKED = TrackedRequest(
    "R-12", NOON, "spot67", Kind.TASKING, "Coast", {}, (Status(StatusCode.RECEIVED, NOON),)
)
CONTACTS = read_contacts(Path(__file__).parent.parent.parent / "resources" / "contacts.json")


@pytest.fixture
def opened():
    """Addresses that were shown."""
    return []


@pytest.fixture
def make_sheet(qtbot, opened, tmp_path):
    def make(write=lambda folder: (folder / "request.pdf",), track=lambda reference: TRACKED):
        sheet = request_sheet(make_request(purpose="Why not"), date(2026, 11, 21))
        dialog = RequestSheetDialog(
            sheet, CONTACTS.request_application, tmp_path / "Dunes", write, track, opened.append
        )
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return make


def press(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_each_field_is_ready_to_copy(make_sheet, qtbot):
    dialog = make_sheet()
    buttons = {
        one.property("sheet_field"): one
        for one in dialog.findChildren(QToolButton)
        if one.property("sheet_field") is not None
    }

    press(qtbot, buttons["purpose"])

    assert QApplication.clipboard().text() == "Why not"
    assert {"project", "mission", "area", "start,end", "level"} <= set(buttons)
    assert all(one.accessibleName() for one in buttons.values())


def test_it_leads_to_the_web_application(make_sheet, opened, qtbot):
    press(qtbot, make_sheet().open_button)

    assert opened == [CONTACTS.request_application]


def test_the_files_go_where_the_user_says(make_sheet, qtbot, tmp_path):
    written = []
    dialog = make_sheet(write=lambda folder: written.append(folder) or (folder / "request.pdf",))
    dialog.folder_widget.setFilePath(str(tmp_path / "Elsewhere"))

    press(qtbot, dialog.write_button)

    assert written == [tmp_path / "Elsewhere"]
    assert "request.pdf" in dialog.notice.text()


def test_what_cannot_be_written_is_said(make_sheet, qtbot):
    def fail(folder):
        raise FileNotWritten("disk full")

    dialog = make_sheet(write=fail)
    press(qtbot, dialog.write_button)

    assert "disk full" in dialog.notice.text()


def test_the_reference_that_dinamis_gave_is_tracked(make_sheet, qtbot):
    typed = []
    dialog = make_sheet(track=lambda reference: typed.append(reference) or TRACKED)
    assert not dialog.track_button.isEnabled()
    dialog.reference_edit.setText("R-12")

    press(qtbot, dialog.track_button)

    assert typed == ["R-12"]
    assert "R-12" in dialog.notice.text()
    assert dialog.reference_edit.text() == ""


def test_a_reference_that_is_refused_stays_to_be_corrected(make_sheet, qtbot):
    def refuse(reference):
        raise InputError("no")

    dialog = make_sheet(track=refuse)
    dialog.reference_edit.setText("?")

    press(qtbot, dialog.track_button)

    assert dialog.reference_edit.text() == "?"
    assert dialog.notice.isVisible()


@pytest.fixture
def support(qtbot, opened):
    def make(tracked=TRACKED):
        dialog = SupportDialog(
            CONTACTS, tracked, lambda names: "attached " + ", ".join(names), opened.append
        )
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return make


def test_a_mail_quotes_the_reference_and_goes_to_the_right_desk(support, opened, qtbot):
    dialog = support()
    dialog.attach([Path("/home/anne/sheet.pdf")])

    press(qtbot, dialog.mail_button)

    (address,) = opened
    assert address.startswith("mailto:images-satellites@ign.fr?subject=DINAMIS")
    assert "R-12" in address
    assert "attached%20sheet.pdf" in address
    assert "anne" not in address


def test_no_mail_without_the_reference_that_dinamis_gave(support, opened, qtbot):
    dialog = support(None)
    dialog.topic_combo.setCurrentIndex(dialog.topic_combo.findData("pleiades"))
    assert not dialog.mail_button.isEnabled()
    assert "give its reference" in dialog.whom_label.text()

    dialog.reference_edit.setText(" 2026-PHR-7 ")
    press(qtbot, dialog.mail_button)

    assert opened[0].startswith("mailto:dinamis@cnes.fr?subject=DINAMIS%20%E2%80%93%202026-PHR-7&")


def test_the_reference_of_a_request_is_not_to_be_changed(support):
    assert support().reference_edit.isReadOnly()


def test_what_no_desk_answers_by_mail_goes_to_the_form(support, opened, qtbot):
    dialog = support(None)
    assert not dialog.mail_button.isEnabled()

    press(qtbot, dialog.form_button)

    assert opened == [CONTACTS.contact_form]


def test_the_report_is_copied_as_the_user_left_it(support, qtbot):
    dialog = support()
    dialog.report_edit.setPlainText("My own words")

    press(qtbot, dialog.copy_button)

    assert QApplication.clipboard().text() == "My own words"
