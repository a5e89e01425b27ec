"""What can be done with requests that were sent, through the station's own buttons."""

import csv
from datetime import date, timedelta

import pytest
from fakes import run_now
from ledgers import make_entry
from qgis.PyQt.QtCore import Qt
from request_rules import make_request

from dinamis_qgis.domain.account import Account
from dinamis_qgis.domain.area import Area
from dinamis_qgis.domain.request import Mode, StatusCode
from dinamis_qgis.stations.request_station import RequestStation

LEFT = Qt.MouseButton.LeftButton


class Now:
    """Stands for `Background`: runs at once."""

    run = staticmethod(run_now)


@pytest.fixture
def station(qtbot, signed_in_client, tmp_path):
    made = RequestStation(
        lambda: signed_in_client, Now(), tmp_path / "requests.sqlite", tmp_path, lambda url: None
    )
    qtbot.addWidget(made.panel)
    made.use_service()
    made.panel.set_account(Account("anne", "Anne Martin"))
    made.panel.set_area(Area.from_geojson(make_request().area))
    made.panel.show()
    yield made
    made.close()


@pytest.fixture
def sent(station, tmp_path):
    """A request of the form; returns its reference."""
    form = station.panel.request_form
    form.project_edit.setText(f"=Coast {tmp_path.name}")
    form.mode_combo.setCurrentIndex(form.mode_combo.findData("stereo"))
    form.licence_check.setChecked(True)
    station.panel.start_submit()
    select(station, f"=Coast {tmp_path.name}")
    return station.panel.my_requests.selected().id


def select(station, project):
    shown = station.panel.my_requests
    rows = [row for row in range(shown.model.rowCount())
            if shown.model.request(row).project == project]  # fmt: skip
    shown.view.selectRow(rows[0])


def test_what_was_sent_is_followed_and_its_delivery_taken_in_one_click(
    station, sent, training, qtbot
):
    shown = station.panel.my_requests
    taken = []
    station.panel.delivery_wanted.connect(station.actions.take_delivery)
    station.actions.scenes_delivered.connect(taken.append)
    training.clock.advance(timedelta(hours=1))
    shown.look_button.click()

    qtbot.mouseClick(shown.deliver_button, LEFT)

    assert shown.selected().id == sent
    assert len(taken[0]) == 2  # a stereo pair
    assert all(scene.assets for scene in taken[0])


def withdraw(shown, qtbot):
    """Press the button, and say that it is meant."""
    qtbot.mouseClick(shown.cancel_button, LEFT)
    choices = {one.text().replace("&", ""): one for one in shown.question.buttons()}
    choices["Withdraw it"].click()


def test_what_was_sent_can_be_withdrawn_while_the_service_offers_it(station, sent, qtbot):
    shown = station.panel.my_requests

    withdraw(shown, qtbot)

    assert shown.selected().status.code is StatusCode.USER_CANCELLED
    assert not shown.cancel_button.isVisible()
    assert f"{sent} is withdrawn" in station.panel.notice.text()


def test_a_withdrawal_that_comes_too_late_is_refused(station, sent, training, qtbot):
    training.clock.advance(timedelta(hours=1))

    withdraw(station.panel.my_requests, qtbot)

    assert "refused" in station.panel.notice.text()
    assert station.panel.my_requests.selected().status.code is StatusCode.COMPLETED


def test_a_copy_is_a_draft_of_all_that_was_said_but_the_licence(station, sent, qtbot):
    qtbot.mouseClick(station.panel.my_requests.copy_button, LEFT)

    copy = station.panel.request_form.request()
    assert copy.project.startswith("=Coast")
    assert copy.mode is Mode.STEREO
    assert not copy.licence_accepted
    assert copy.start > date.today()
    assert station.panel.tabs.currentIndex() == 0


def test_a_request_tracked_by_hand_is_copied_too(station, qtbot):
    request = make_request(project="By hand", comment="low tide")
    station._track("2026-PHR-9", request)
    select(station, "By hand")

    qtbot.mouseClick(station.panel.my_requests.copy_button, LEFT)

    assert station.panel.request_form.request().comment == "low tide"


def test_all_requests_go_to_a_file_as_text(station, sent, tmp_path):
    station.actions.entries_of = lambda: (make_entry(sent),)

    station.actions.write_csv(tmp_path / "mine.csv")

    with (tmp_path / "mine.csv").open(encoding="utf-8-sig", newline="") as stream:
        lines = {line["reference"]: line for line in csv.DictReader(stream)}
    assert lines[sent]["project"].startswith("'=Coast")
    assert lines[sent]["km2"] == "134.56"
    assert lines[sent]["area"].startswith("POLYGON")
    assert lines[sent]["ended"] == ""


def test_all_requests_go_to_the_map(station, sent, qtbot):
    with qtbot.waitSignal(station.actions.layer_made) as made:
        station.panel.my_requests.layer_button.click()

    names = [feature["reference"] for feature in made.args[0].getFeatures()]
    assert sent in names


def test_who_signs_in_anew_sees_nothing_of_the_last_one(station, sent, signed_in_client):
    signed_in_client.sign_out()

    station.panel.set_account(None)

    assert station.panel.requests_model.rowCount() == 0


def test_it_goes_on_while_the_dock_is_hidden(station, sent, training):
    told = []
    station.follower.told.connect(lambda text, level: told.append(text))
    station.panel.hide()
    training.clock.advance(timedelta(hours=1))

    station.follower.look()  # what its timer does

    assert any("“Delivered”" in text and sent in text for text in told)


def test_another_service_is_asked_anew(station, sent, signed_in_client):
    station.use_service()

    assert sent in [one.id for one in station.follower.requests]


# Followed by hand


@pytest.fixture
def by_hand(station):
    station._track("2026-PHR-7", make_request(project="By hand"))
    select(station, "By hand")
    return station.panel.my_requests


def note(station, shown, code, *links):
    dialog = station.actions.open_note(shown.selected())
    dialog.state_combo.setCurrentIndex(dialog.state_combo.findData(code.value))
    dialog.remark_edit.setText("by mail")
    dialog.add_links(links)
    dialog.note_button.click()


def test_what_was_learnt_is_noted_shown_as_noted_and_taken_back(station, by_hand):
    assert not by_hand.undo_button.isVisible()
    note(station, by_hand, StatusCode.HELD)

    assert by_hand.selected().status.code is StatusCode.HELD
    assert "by mail – noted by hand" in by_hand.history_label.text()
    by_hand.undo_button.click()

    assert by_hand.selected().status.code is StatusCode.RECEIVED
    assert "Under review" in station.panel.notice.text()
    assert not by_hand.undo_button.isVisible()


def test_only_what_is_followed_by_hand_can_be_noted(station, sent):
    assert not station.panel.my_requests.note_button.isVisible()


def test_delivered_files_are_shown_and_pages_opened(station, by_hand, tmp_path):
    shown, opened = [], []
    station.actions.files_delivered.connect(shown.append)
    station.actions.page_wanted.connect(opened.append)
    folder = tmp_path / "R1"
    folder.mkdir()

    note(station, by_hand, StatusCode.COMPLETED)
    assert not by_hand.deliver_button.isEnabled()
    by_hand.undo_button.click()
    places = (str(folder), str(tmp_path / "gone.zip"), "https://example.org/R1")
    note(station, by_hand, StatusCode.COMPLETED, *places)
    station.actions.take_delivery(by_hand.selected())

    assert by_hand.deliver_button.isEnabled()
    assert shown == [(folder,)]
    assert opened == ["https://example.org/R1"]
    assert "gone.zip" in station.panel.notice.text()
