from datetime import date, datetime, timezone
from decimal import Decimal

import pytest
from fakes import RunLater, run_now
from qgis.PyQt.QtCore import QDate, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QWheelEvent
from qgis.PyQt.QtWidgets import QApplication
from scenes import make_scene

from dinamis_qgis.domain.account import Category
from dinamis_qgis.domain.errors import RequestRefused, ServiceBusy
from dinamis_qgis.domain.estimate import Need
from dinamis_qgis.domain.request import (
    Kind,
    Level,
    Mode,
    Status,
    StatusCode,
    TrackedRequest,
)
from dinamis_qgis.domain.scene import Availability
from dinamis_qgis.gui.request_panel import RequestPanel

NOON = datetime(2026, 5, 1, 12, tzinfo=timezone.utc)


def tracked(identifier="TR-1", *codes):
    history = tuple(Status(code, NOON, "why") for code in codes or (StatusCode.RECEIVED,))
    return TrackedRequest(
        identifier, NOON, "pleiades", Kind.TASKING, "Coast", {"type": "Polygon"}, history
    )


class Desk:
    """Where requests are sent, and looked up."""

    def __init__(self, *requests):
        self.sent = []
        self.requests = list(requests)

    def submit(self, request):
        self.sent.append(request)
        self.requests.insert(0, tracked(f"TR-{len(self.sent)}"))
        return self.requests[0]

    def list(self):
        return tuple(self.requests)


@pytest.fixture
def make_panel(qtbot, area):
    def make(desk, run=run_now):
        panel = RequestPanel(desk.submit, desk.list, run)
        qtbot.addWidget(panel)
        panel.set_area(area)
        panel.set_signed_in(True)
        panel.show()
        return panel

    return make


def fill_in(panel):
    panel.project_edit.setText("Coast")
    panel.licence_check.setChecked(True)


def submit(qtbot, panel):
    qtbot.mouseClick(panel.submit_button, Qt.MouseButton.LeftButton)


def test_sends_what_the_form_says(make_panel, area, qtbot):
    desk = Desk()
    panel = make_panel(desk)
    fill_in(panel)

    with qtbot.waitSignal(panel.submitted) as submitted:
        submit(qtbot, panel)

    request = desk.sent[0]
    assert (request.project, request.kind, request.area) == ("Coast", Kind.TASKING, area.geometry)
    assert submitted.args[1].id == "TR-1"
    assert "TR-1" in panel.notice.text()
    assert panel.requests_model.rowCount() == 1


def test_names_and_marks_what_is_missing(make_panel, qtbot):
    desk = Desk()
    panel = make_panel(desk)

    submit(qtbot, panel)

    assert desk.sent == []
    assert "Not sent" in panel.notice.text()
    assert "Project" in panel.notice.text()
    assert "licence" in panel.notice.text()


def test_a_period_of_one_day_cannot_be_ordered(make_panel, qtbot):
    desk = Desk()
    panel = make_panel(desk)
    fill_in(panel)
    panel.request_form.end_edit.setDate(panel.request_form.start_edit.date())

    submit(qtbot, panel)

    assert desk.sent == []
    assert "Period" in panel.notice.text()


def test_is_never_sent_twice(make_panel, qtbot):
    desk, run = Desk(), RunLater()
    panel = make_panel(desk, run)
    run.finish_all()
    fill_in(panel)

    submit(qtbot, panel)
    submit(qtbot, panel)
    panel.start_submit()
    run.finish_all()

    assert len(desk.sent) == 1


def test_the_next_request_needs_the_licence_again(make_panel, qtbot):
    panel = make_panel(Desk())
    fill_in(panel)

    submit(qtbot, panel)

    assert not panel.licence_check.isChecked()


def test_what_was_refused_can_be_corrected_and_sent(make_panel, qtbot):
    desk = Desk()

    def refuse(request):
        raise RequestRefused("quota exceeded", 422)

    panel = make_panel(desk)
    panel._submit = refuse
    fill_in(panel)

    submit(qtbot, panel)

    assert "quota exceeded" in panel.notice.text()
    assert panel.submit_button.isEnabled()
    assert panel.project_edit.text() == "Coast"


def test_nobody_signed_in_sends_nothing(make_panel):
    panel = make_panel(Desk())

    panel.set_signed_in(False)

    assert not panel.submit_button.isEnabled()
    assert "Sign in" in panel.history_label.text()


def test_takes_the_archive_scenes_that_must_be_ordered(make_panel):
    free = make_scene("free")
    wanted = make_scene("wanted", availability=Availability.TO_ORDER, mission="spot67")
    panel = make_panel(Desk())

    panel.set_scenes((free, wanted))
    request = panel.request_form.request()

    assert request.kind is Kind.ARCHIVE
    assert request.mission == "spot67"
    assert request.scene_ids == ("wanted",)


def test_a_new_acquisition_names_no_scene(make_panel):
    panel = make_panel(Desk())
    panel.set_scenes((make_scene(availability=Availability.TO_ORDER),))

    panel.request_form.kind_combo.setCurrentIndex(0)

    assert panel.request_form.request().scene_ids == ()


def test_stereo_is_ordered_as_primary_only(make_panel):
    panel = make_panel(Desk())

    panel.request_form.mode_combo.setCurrentIndex(1)

    assert panel.request_form.request().level is Level.PRIMARY
    assert not panel.request_form.level_combo.isEnabled()


def test_takes_what_was_priced(make_panel):
    panel = make_panel(Desk())

    panel.set_need(
        Need(
            area_km2=Decimal(100),
            mission="spot67",
            kind=Kind.TASKING,
            category=Category.PUBLIC,
            on=date(2026, 1, 1),
            mode=Mode.STEREO,
        )
    )

    request = panel.request_form.request()
    assert (request.mission, request.kind, request.mode) == ("spot67", Kind.TASKING, Mode.STEREO)


def test_lists_requests_with_their_history(make_panel):
    panel = make_panel(Desk(tracked("TR-9", StatusCode.RECEIVED, StatusCode.ACCEPTED)))

    model = panel.requests_model
    assert model.index(0, 2).data() == "Accepted"
    assert panel.history_label.text().count("why") == 2


def test_looks_again_while_a_request_is_under_way(make_panel):
    desk = Desk(tracked())
    panel = make_panel(desk)
    assert panel._timer.isActive()

    desk.requests = [tracked("TR-1", StatusCode.RECEIVED, StatusCode.COMPLETED)]
    panel.refresh()

    assert not panel._timer.isActive()


def test_out_of_sight_it_asks_nothing(make_panel):
    panel = make_panel(Desk(tracked()))

    panel.hide()

    assert not panel._timer.isActive()


def test_a_delivered_request_leads_to_its_images(make_panel, qtbot):
    delivered = tracked("TR-1", StatusCode.COMPLETED)
    panel = make_panel(Desk(delivered))

    with qtbot.waitSignal(panel.delivery_wanted) as wanted:
        qtbot.mouseClick(panel.deliver_button, Qt.MouseButton.LeftButton)

    assert wanted.args == [delivered]


def test_says_when_the_list_cannot_be_had_and_asks_no_more(make_panel):
    desk = Desk(tracked())
    panel = make_panel(desk)

    def busy():
        raise ServiceBusy("503")

    panel._list_requests = busy
    panel.refresh()

    assert "busy" in panel.notice.text()
    assert not panel._timer.isActive()


def test_the_list_of_somebody_who_left_is_dropped(make_panel):
    run = RunLater()
    panel = make_panel(Desk(tracked()), run)

    panel.set_signed_in(False)
    run.finish_all()

    assert panel.requests_model.rowCount() == 0


def test_the_wheel_that_scrolls_the_dock_changes_no_field(make_panel, qtbot):

    panel = make_panel(Desk())
    spin = panel.request_form.cloud_spin
    before = spin.value()
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )

    QApplication.sendEvent(spin, event)

    assert spin.value() == before
    assert not event.isAccepted()


def test_the_period_is_a_window_of_months_to_come(make_panel):
    panel = make_panel(Desk())

    request = panel.request_form.request()

    assert QDate.currentDate().toPyDate() < request.start < request.end
