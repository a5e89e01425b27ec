"""The list of requests shows what it is given, and asks before it withdraws."""

from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFileDialog

from dinamis_qgis.domain.request import BY_HAND, Kind, Status, StatusCode, TrackedRequest
from dinamis_qgis.gui.request.request_list import RequestList

NOON = datetime(2026, 5, 1, 12, tzinfo=timezone.utc)
LEFT = Qt.MouseButton.LeftButton


def tracked(identifier="TR-1", *codes, **more):
    history = tuple(
        Status(code, NOON + timedelta(hours=hour), "why")
        for hour, code in enumerate(codes or (StatusCode.RECEIVED,))
    )
    return TrackedRequest(
        identifier, NOON, "pleiades", Kind.TASKING, "Coast", {"type": "Polygon"}, history, **more
    )


@pytest.fixture
def shown(qtbot):
    made = RequestList()
    qtbot.addWidget(made)
    made.show()
    return made


def test_requests_are_listed_with_their_history_and_what_is_next(shown):
    shown.show_requests([tracked("TR-9", StatusCode.RECEIVED, StatusCode.ACCEPTED)])

    assert shown.model.index(0, 2).data() == "Accepted"
    assert shown.history_label.text().count("why") == 2
    assert "programs the satellite" in shown.next_label.text()


def test_a_quotation_waits_for_the_user(shown):
    shown.show_requests([tracked("TR-9", StatusCode.HELD, StatusCode.RESERVED)])

    assert "waits for you" in shown.next_label.text()


def test_a_status_that_goes_backwards_is_shown_and_undoes_nothing(shown, qtbot):
    shown.show_requests([tracked("A", StatusCode.COMPLETED, StatusCode.PROCESSING)])

    assert shown.model.index(0, 2).data() == "Delivered"
    assert "In production – why – after the end" in shown.history_label.text()
    assert shown.deliver_button.isEnabled()


def test_a_delivered_request_leads_to_its_images_and_invites_feedback(shown, qtbot):
    delivered = tracked("TR-1", StatusCode.COMPLETED)
    shown.show_requests([delivered])

    with qtbot.waitSignal(shown.delivery_wanted) as wanted:
        qtbot.mouseClick(shown.deliver_button, LEFT)

    assert wanted.args == [delivered]
    assert "what the image brought you" in shown.history_label.text()


def test_only_what_the_service_says_can_be_withdrawn(shown):
    shown.show_requests([tracked()])
    assert not shown.cancel_button.isVisible()

    shown.show_requests([tracked(can_cancel=True)])
    assert shown.cancel_button.isVisible()


@pytest.mark.parametrize("answer", ["Withdraw it", "Keep it"])
def test_nothing_is_withdrawn_before_the_user_said_so(shown, qtbot, answer):
    withdrawn = []
    shown.cancel_wanted.connect(withdrawn.append)
    shown.show_requests([tracked("TR-7", can_cancel=True)])

    qtbot.mouseClick(shown.cancel_button, LEFT)

    assert withdrawn == []
    assert "TR-7" in shown.question.text()
    choices = {one.text().replace("&", ""): one for one in shown.question.buttons()}
    assert shown.question.defaultButton() is choices["Keep it"]
    choices[answer].click()
    assert bool(withdrawn) is (answer == "Withdraw it")


def test_the_chosen_request_stays_chosen_when_another_comes(shown):
    shown.show_requests([tracked("A"), tracked("B")])
    shown.view.selectRow(1)

    shown.show_requests([tracked("C"), tracked("A"), tracked("B", StatusCode.HELD)])

    assert shown.selected().id == "B"
    assert shown.selected().status.code is StatusCode.HELD


def test_nobody_signed_in_is_told_so_but_sees_what_is_tracked_by_hand(shown):
    assert "Sign in" in shown.next_step.text()

    shown.show_requests([tracked("2026-PHR-7")])

    assert shown.history_label.text().startswith("2026-PHR-7")


def test_a_file_is_asked_for(shown, qtbot, monkeypatch, tmp_path):
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), "CSV (*.csv)")
    )
    shown.show_requests([tracked()])

    with qtbot.waitSignal(shown.csv_wanted) as wanted:
        qtbot.mouseClick(shown.csv_button, LEFT)

    assert wanted.args == [tmp_path / "mine.csv"]


def test_what_is_next_of_a_delivery_by_hand_is_the_users(shown):
    done = Status(StatusCode.COMPLETED, NOON, is_noted=True)
    by_hand = replace(tracked("R1"), history=(done,), service_id=BY_HAND)

    shown.show_requests([by_hand])
    assert "note where you keep them" in shown.next_label.text()
    shown.show_requests([replace(by_hand, deliveries=("/data/R1",))])

    assert "queue" not in shown.next_label.text()
    assert "/data/R1" in shown.history_label.text()
