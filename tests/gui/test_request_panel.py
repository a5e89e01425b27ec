from dataclasses import replace
from datetime import date, datetime, timezone
from decimal import Decimal

import pytest
from fakes import RunLater, run_now
from qgis.PyQt.QtCore import QDate, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QPalette, QWheelEvent
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QWidget
from request_rules import RULES, make_request
from scenes import make_scene

from dinamis_qgis.domain.account import Account, Category
from dinamis_qgis.domain.area import Area
from dinamis_qgis.domain.draft import Kept, new_draft
from dinamis_qgis.domain.errors import RequestRefused
from dinamis_qgis.domain.estimate import Need
from dinamis_qgis.domain.opportunity import Opportunity
from dinamis_qgis.domain.order import Sent
from dinamis_qgis.domain.request import (
    Kind,
    Level,
    Mode,
    Status,
    StatusCode,
    TrackedRequest,
)
from dinamis_qgis.domain.scene import Availability
from dinamis_qgis.gui.request.archive_names_dialog import ArchiveNamesDialog
from dinamis_qgis.gui.request.form_estimate import NO_ESTIMATE, FormEstimate
from dinamis_qgis.gui.request.request_desk import RequestDesk
from dinamis_qgis.gui.request.request_panel import RequestPanel
from dinamis_qgis.words.request_words import (
    field_title,
    option_word,
    reason_sentence,
    use_word,
)

NOON = datetime(2026, 5, 1, 12, tzinfo=timezone.utc)


def tracked(identifier="TR-1", *codes):
    history = tuple(Status(code, NOON, "why") for code in codes or (StatusCode.RECEIVED,))
    return TrackedRequest(
        identifier, NOON, "pleiades", Kind.TASKING, "Coast", {"type": "Polygon"}, history
    )


class Desk:
    """Where requests are sent and looked up, and drafts kept, in memory."""

    def __init__(self, *requests):
        self.sent = []
        self.requests = list(requests)
        self.drafts = {}
        self.other = None
        self.outcome = {}
        self.rules = RULES

    def functions(self):
        return RequestDesk(
            send=lambda request, draft_id: self.send(request, draft_id),
            opportunities=lambda request, tell: self.opportunities(request),
            drafts=lambda: tuple(self.drafts.values()),
            keep=self.keep,
            delete=self.delete,
            rules=lambda: self.rules,
        )

    def send(self, request, draft_id):
        self.sent.append(request)
        self.requests.insert(0, tracked(f"TR-{len(self.sent)}"))
        return Sent(self.requests[0], **self.outcome)

    def opportunities(self, request):
        return ()

    def keep(self, draft, copy_name):
        if self.other is not None:
            other, self.other = self.other, None
            copy = replace(draft.copied(copy_name, NOON), revision=1)
            self.drafts[copy.id] = copy
            return Kept(copy, other)
        kept = replace(draft, revision=draft.revision + 1)
        self.drafts[kept.id] = kept
        return Kept(kept)

    def delete(self, draft):
        self.drafts.pop(draft.id, None)
        return True


@pytest.fixture
def make_panel(qtbot, area):
    def make(desk, run=run_now):
        panel = RequestPanel(desk.functions(), RULES, run)
        qtbot.addWidget(panel)
        panel.set_area(area)
        panel.set_signed_in(True)
        panel.show()
        return panel

    return make


def choose(combo, value):
    combo.setCurrentIndex(combo.findData(value))


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
    assert panel.tabs.currentWidget() is panel.my_requests


def test_names_and_marks_what_is_missing(make_panel, qtbot):
    desk = Desk()
    panel = make_panel(desk)

    submit(qtbot, panel)

    assert desk.sent == []
    assert "Not sent" in panel.notice.text()
    assert "Project" in panel.notice.text()
    assert "Licence" in panel.notice.text()


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

    def refuse(request, draft_id):
        raise RequestRefused("quota exceeded", 422)

    panel = make_panel(desk)
    desk.send = refuse
    fill_in(panel)

    submit(qtbot, panel)

    assert "quota exceeded" in panel.notice.text()
    assert panel.submit_button.isEnabled()
    assert panel.project_edit.text() == "Coast"


def test_nobody_signed_in_sends_nothing(make_panel):
    panel = make_panel(Desk())

    panel.set_signed_in(False)

    assert not panel.submit_button.isEnabled()
    assert "Sign in" in panel.my_requests.next_step.text()


def test_takes_the_archive_scenes_that_must_be_ordered(make_panel):
    free = make_scene("free")
    wanted = make_scene("wanted", availability=Availability.TO_ORDER, mission="spot67")
    panel = make_panel(Desk())

    panel.set_scenes((free, wanted))
    request = panel.request_form.request()

    assert request.kind is Kind.ARCHIVE
    assert request.mission == "spot67"
    assert request.scene_ids == ("wanted",)


def test_images_of_another_mission_are_left_out_and_said_to_be(make_panel):
    kinds = {"A": "pleiades", "B": "spot67", "C": "spot67"}
    scenes = [
        make_scene(name, availability=Availability.TO_ORDER, mission=mission)
        for name, mission in kinds.items()
    ]
    panel = make_panel(Desk())
    label = panel.request_form.subject.left_out_label

    panel.set_scenes(scenes)

    assert panel.request_form.request().scene_ids == ("A",)
    assert "2" in label.text()
    assert not label.isHidden()
    panel.set_scenes(scenes[:1])
    assert label.isHidden()


def test_it_asks_for_the_price_again_when_it_is_shown(make_panel, qtbot):
    panel = make_panel(Desk())
    panel.hide()

    with qtbot.waitSignal(panel.request_changed):
        panel.show()


def test_a_new_acquisition_names_no_scene(make_panel):
    panel = make_panel(Desk())
    panel.set_scenes((make_scene(availability=Availability.TO_ORDER),))

    choose(panel.request_form.kind_combo, "tasking")

    assert panel.request_form.request().scene_ids == ()


def test_stereo_is_ordered_as_primary_only(make_panel):
    panel = make_panel(Desk())

    choose(panel.request_form.mode_combo, "stereo")

    combo = panel.request_form.level_combo
    ortho = combo.model().item(combo.findData("ortho"))
    assert panel.request_form.request().level is Level.PRIMARY
    assert not ortho.isEnabled()
    assert "primary images" in ortho.toolTip()
    assert "primary images" in combo.toolTip()


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


def fault(panel, name):
    return panel.findChild(QLabel, f"request_{name}_fault").text()


def test_what_is_wrong_is_said_beside_its_field_until_it_is_right(make_panel, qtbot):
    panel = make_panel(Desk())
    panel.request_form.end_edit.setDate(panel.request_form.start_edit.date())
    submit(qtbot, panel)

    assert "one exact day" in fault(panel, "period")
    assert fault(panel, "project").startswith("⚠")
    assert fault(panel, "mission") == ""
    panel.project_edit.setText("Coast")
    assert fault(panel, "project") == ""
    assert "one exact day" in fault(panel, "period")


def test_a_wrong_field_is_unfolded(make_panel, qtbot):
    panel = make_panel(Desk())
    fill_in(panel)
    email = panel.findChild(QLineEdit, "request_contact_email_edit")
    email.setText("anne")
    assert not email.isVisible()

    submit(qtbot, panel)

    assert email.isVisible()
    assert "e-mail" in fault(panel, "contact_email")


def test_a_period_in_the_past_is_not_sent(make_panel, qtbot):
    desk = Desk()
    panel = make_panel(desk)
    fill_in(panel)
    panel.request_form.start_edit.setDate(QDate.currentDate().addDays(-1))

    submit(qtbot, panel)

    assert desk.sent == []
    assert "past" in fault(panel, "period")


def test_first_only_what_must_be_filled_in_is_seen(make_panel):
    panel = make_panel(Desk())

    assert panel.project_edit.isVisible()
    for name in ("request_spectral_combo", "request_cloud_spin", "request_entity_edit"):
        assert not panel.findChild(QWidget, name).isVisible()


def test_beyond_the_quota_it_asks_how_that_is_paid(make_panel, qtbot):
    desk = Desk()
    panel = make_panel(desk)
    fill_in(panel)
    choose(panel.findChild(QComboBox, "request_category_combo"), "scientific")
    payment = panel.findChild(QLineEdit, "request_payment_edit")
    assert not payment.isVisible()

    panel.set_estimate(FormEstimate("Estimate: 900 km² – 400 €", True))
    assert payment.isVisible()
    assert "funding" in panel.request_form.payment_label.text()
    submit(qtbot, panel)
    assert desk.sent == []
    payment.setText("ANR-25")
    submit(qtbot, panel)

    assert (desk.sent[0].payment, desk.sent[0].is_beyond_quota) == ("ANR-25", True)


def test_an_old_tariff_is_said_in_red_where_the_request_is_written(make_panel):
    panel = make_panel(Desk())
    label = panel.request_form.old_tariff_label
    assert not label.isVisible()

    panel.set_estimate(FormEstimate("Estimate: free", False, "This tariff is of 2022."))
    assert label.text() == "⚠ This tariff is of 2022."
    colour = label.palette().color(QPalette.ColorRole.WindowText)
    assert colour.red() > 2 * max(colour.green(), colour.blue())
    panel.set_estimate(NO_ESTIMATE)

    assert not label.isVisible()


def test_a_use_fills_in_what_suits_it(make_panel):
    panel = make_panel(Desk())
    combo = panel.request_form.use_combo

    choose(combo, "surface_model")
    combo.activated.emit(combo.currentIndex())

    request = panel.request_form.request()
    assert (request.mode, request.level, request.bh_max) == (Mode.STEREO, Level.PRIMARY, 0.35)
    assert panel.request_form.mode_combo.toolTip()


def test_who_signs_in_is_who_asks_and_what_was_written_stays(make_panel):
    panel = make_panel(Desk())
    panel.findChild(QLineEdit, "request_entity_edit").setText("BRGM")

    panel.set_account(Account("anne", "Anne Martin", "anne@inrae.fr", "INRAE", Category.SCIENTIFIC))

    request = panel.request_form.request()
    assert (request.entity, request.contact_name) == ("BRGM", "Anne Martin")
    assert request.category is Category.SCIENTIFIC


def test_what_is_typed_is_kept_as_a_draft_and_goes_once_it_is_sent(make_panel, qtbot):
    desk = Desk()
    panel = make_panel(desk)
    panel.project_edit.setText("Coa")
    panel.drafts.keeper.keep()
    panel.project_edit.setText("Coast")
    panel.drafts.keeper.keep()

    (draft,) = desk.drafts.values()
    assert (draft.request.project, draft.revision) == ("Coast", 2)
    assert panel.drafts.bar.draft_combo.currentText() == "Coast"
    panel.licence_check.setChecked(True)
    submit(qtbot, panel)

    assert desk.drafts == {}
    assert panel.project_edit.text() == ""
    assert panel.drafts.bar.draft_combo.currentText() == "New request"


def test_typing_pauses_before_it_is_kept(make_panel, qtbot):
    desk = Desk()
    panel = make_panel(desk)

    panel.project_edit.setText("Coast")
    assert desk.drafts == {}

    qtbot.waitUntil(lambda: len(desk.drafts) == 1)


def test_an_empty_form_is_no_draft(make_panel):
    desk = Desk()
    panel = make_panel(desk)
    panel.request_form.cloud_spin.setValue(3)

    panel.hide()

    assert desk.drafts == {}


def test_drafts_are_chosen_and_each_keeps_its_words(make_panel):
    desk = Desk()
    first = new_draft("", make_request(project="First", max_cloud_percent=7), NOON)
    desk.drafts[first.id] = replace(first, revision=1)
    panel = make_panel(desk)
    panel.project_edit.setText("Second")

    panel.drafts.show_draft(desk.drafts[first.id])

    assert panel.request_form.request() == first.request
    assert {draft.request.project for draft in desk.drafts.values()} == {"First", "Second"}


def test_a_draft_changed_in_another_window_is_told_and_both_are_kept(make_panel):
    desk = Desk()
    panel = make_panel(desk)
    panel.project_edit.setText("Mine")
    panel.drafts.keeper.keep()
    desk.other = new_draft("Theirs", make_request(), NOON)
    panel.project_edit.setText("Mine, later")

    panel.drafts.keeper.keep()

    assert "Another window" in panel.notice.text()
    assert "copy of this window" in panel.notice.text()
    assert "Mine, later" in {draft.request.project for draft in desk.drafts.values()}


def test_drafts_travel_as_files(make_panel, tmp_path):
    desk = Desk()
    panel = make_panel(desk)
    panel.project_edit.setText("Coast")
    before = panel.request_form.request()
    path = tmp_path / "coast.json"

    panel.drafts.export_file(path)
    panel.drafts.show_draft(None)
    panel.drafts.import_file(path)

    assert panel.request_form.request() == before
    assert list(tmp_path.iterdir()) == [path]


def test_another_file_is_not_imported(make_panel, tmp_path):
    panel = make_panel(Desk())
    path = tmp_path / "other.json"
    path.write_text("{}")

    panel.drafts.import_file(path)

    assert "no draft" in panel.notice.text()


def test_an_example_shows_a_first_request(make_panel):
    desk = Desk()
    panel = make_panel(desk)

    panel.drafts.bar.example_wanted.emit()

    request = panel.request_form.request()
    assert "Sète" in request.project
    assert [fault.field for fault in RULES.faults(request, date.today())] == ["licence_accepted"]
    assert len(desk.drafts) == 1


@pytest.mark.parametrize(
    ("outcome", "words"),
    [
        ({"was_there": True}, "not sent a second time"),
        ({"was_there": True, "is_older_version": True}, "changes were not sent"),
    ],
)
def test_what_had_arrived_already_is_said(make_panel, qtbot, outcome, words):
    desk = Desk()
    desk.outcome = outcome
    panel = make_panel(desk)
    fill_in(panel)

    submit(qtbot, panel)

    assert words in panel.notice.text()
    assert (panel.project_edit.text() == "Coast") == ("is_older_version" in outcome)


def test_tells_when_it_could_be_taken_and_takes_the_days(make_panel):
    desk = Desk()
    pass_at = datetime(2099, 5, 1, 12, tzinfo=timezone.utc)
    desk.opportunities = lambda request: [Opportunity(pass_at, pass_at, {}, 12.4, 30)]
    panel = make_panel(desk)

    panel.ask_opportunities()
    panel.opportunities.take_button.click()

    request = panel.request_form.request()
    assert (request.start, request.end) == (date(2099, 4, 30), date(2099, 5, 2))
    assert panel.opportunities.model.rowCount() == 1


def test_the_service_is_asked_once_at_a_time_when_it_could_be_taken(make_panel):
    run = RunLater()
    panel = make_panel(Desk(), run)
    run.finish_all()

    panel.ask_opportunities()
    assert not panel.opportunities_button.isEnabled()
    panel.opportunities.cancel_button.click()

    assert panel.opportunities_button.isEnabled()


def test_a_service_that_takes_no_requests_leaves_the_sheet(make_panel, qtbot):
    panel = make_panel(Desk())
    panel.set_can_send(False)

    assert not panel.submit_button.isVisible()
    assert not panel.opportunities_button.isVisible()
    assert panel.paper_label.isVisible()
    with qtbot.waitSignal(panel.sheet_wanted) as wanted:
        qtbot.mouseClick(panel.sheet_button, Qt.MouseButton.LeftButton)
    assert wanted.args[0].area

    panel.set_can_send(True)
    assert panel.submit_button.isVisible()
    assert not panel.paper_label.isVisible()


def test_every_field_choice_and_reason_of_the_table_has_words():
    for name, field in RULES.fields.items():
        assert field_title(name)
        for one in field.options:
            if isinstance(one, str):
                assert option_word(name, one) != one
    rules = (*RULES.constraints, *RULES.scopes, *RULES.required)
    assert all(reason_sentence(rule.reason) for rule in rules)
    assert all(use_word(name) != name for name in RULES.uses)


def test_what_the_service_does_not_offer_is_off_with_the_reason(make_panel):
    desk = Desk()
    offers = {("spot67", "tasking"): {"level": ("primary",)}}
    desk.rules = RULES.narrowed(offers)
    panel = make_panel(desk)
    form = panel.request_form

    request = form.request()
    archive = form.kind_combo.model().item(form.kind_combo.findData("archive"))
    assert (request.mission, request.level) == ("spot67", Level.PRIMARY)
    assert not archive.isEnabled()
    assert "not offered" in archive.toolTip()


def test_what_was_typed_while_another_draft_was_opened_is_kept(make_panel):
    """The first words are being written down while more are typed, and another draft is chosen."""
    run, desk = RunLater(), Desk()
    panel = make_panel(desk, run)
    run.finish_all()
    panel.project_edit.setText("Mine")
    panel.drafts.keeper.keep()
    panel.project_edit.setText("Mine, longer")

    panel.drafts.show_draft(None)
    panel.project_edit.setText("Other")
    panel.drafts.keeper.keep()
    run.finish_all()

    kept = {draft.request.project: draft.revision for draft in desk.drafts.values()}
    assert kept == {"Mine, longer": 2, "Other": 1}


def test_what_is_typed_after_two_windows_met_goes_on_in_the_copy(make_panel):
    run, desk = RunLater(), Desk()
    panel = make_panel(desk, run)
    run.finish_all()
    panel.project_edit.setText("Mine")
    desk.other = new_draft("Theirs", make_request(), NOON)
    panel.drafts.keeper.keep()
    panel.project_edit.setText("Mine, longer")
    panel.drafts.keeper.keep()

    run.finish_all()

    assert [draft.request.project for draft in desk.drafts.values()] == ["Mine, longer"]
    assert panel.drafts.draft_id in desk.drafts


def test_stopped_while_it_was_sent_nobody_knows_whether_it_arrived(make_panel, qtbot):
    run = RunLater()
    panel = make_panel(Desk(), run)
    run.finish_all()
    fill_in(panel)
    submit(qtbot, panel)

    for job, *_ in run.waiting:
        job.cancel()
    run.finish_all()

    assert "nobody knows yet" in panel.notice.text()
    assert panel.project_edit.text() == "Coast"


STRIP = "DS_PHR1A_202004011856264_FR1_PX_W123N37_0815_00596"
SPOT_STRIP = "DS_SPOT7_201410061846529_FR1_FR1_FR1_FR1_W122N38_01790"


def paste(panel, text):
    panel.ask_names()
    dialog = panel.findChildren(ArchiveNamesDialog)[-1]
    dialog.names_edit.setPlainText(text)
    return dialog


def test_pasted_identifiers_become_images_of_the_archive(make_panel, qtbot):
    panel = make_panel(Desk())
    dialog = paste(panel, f"Dear Anne,\n{SPOT_STRIP}")

    assert "Line 1" in dialog.faults_edit.toPlainText()
    assert "Dear Anne" in dialog.faults_edit.toPlainText()
    assert "SPOT 6-7" in dialog.found_label.text()
    qtbot.mouseClick(dialog.take_button, Qt.MouseButton.LeftButton)

    request = panel.request_form.request()
    assert (request.kind, request.mission) == (Kind.ARCHIVE, "spot67")
    assert request.scene_ids == (SPOT_STRIP,)
    assert SPOT_STRIP in panel.request_form.subject.label.text()


def test_pasted_images_can_be_taken_out_again(make_panel, qtbot):
    panel = make_panel(Desk())
    paste(panel, STRIP).take_button.click()

    dialog = paste(panel, "")
    dialog.take_button.click()

    assert panel.request_form.request().scene_ids == ()


def test_what_names_no_image_is_not_put_into_the_request(make_panel):
    panel = make_panel(Desk())

    dialog = paste(panel, "nothing of the kind")

    assert not dialog.take_button.isEnabled()
    assert "nothing of the kind" in dialog.faults_edit.toPlainText()


def test_pasted_images_stay_when_others_are_selected(make_panel):
    panel = make_panel(Desk())
    paste(panel, STRIP).take_button.click()

    panel.set_scenes((make_scene("free"),))
    assert panel.request_form.request().scene_ids == (STRIP,)

    panel.set_scenes((make_scene("A", availability=Availability.TO_ORDER),))
    assert panel.request_form.request().scene_ids == (STRIP, "A")

    other = make_scene("B", availability=Availability.TO_ORDER, mission="spot67")
    panel.set_scenes((other,))
    assert panel.request_form.request().scene_ids == ("B",)


def test_images_of_a_draft_stay_in_it(make_panel):
    panel = make_panel(Desk())
    panel.show_copy(make_request(kind=Kind.ARCHIVE, scene_ids=(STRIP,)))

    panel.set_scenes((make_scene("free"),))

    assert panel.request_form.request().scene_ids == (STRIP,)


def test_an_area_that_no_supplier_takes_is_said_before_anything_is_sent(make_panel, area):
    panel = make_panel(Desk())
    step = panel.request_form.subject.order_step
    assert not step.isVisible()

    two = {
        "type": "MultiPolygon",
        "coordinates": [
            [[[3.0, 43.0], [3.1, 43.0], [3.1, 43.1], [3.0, 43.0]]],
            [[[3.5, 43.0], [3.6, 43.0], [3.6, 43.1], [3.5, 43.0]]],
        ],
    }
    panel.set_area(Area.from_geojson(two))

    wanted = []
    panel.station_wanted.connect(wanted.append)
    step.button.click()
    assert "several parts" in step.text()
    assert wanted == ["area"]

    panel.set_area(area)
    assert not step.isVisible()


def test_what_was_missing_is_no_longer_said_once_it_is_filled_in(make_panel, qtbot):
    panel = make_panel(Desk())
    submit(qtbot, panel)
    assert "Project" in panel.notice.text()

    panel.project_edit.setText("Coast")
    assert "Project" not in panel.notice.text()
    assert "Licence" in panel.notice.text()

    panel.licence_check.setChecked(True)
    assert not panel.notice.isVisible()


def test_the_terrain_model_is_told_though_nobody_chooses_it(make_panel):
    panel = make_panel(Desk())
    form = panel.request_form
    choose(form.level_combo, "ortho")
    assert "IGN" in form.terrain_label.text()

    choose(form.level_combo, "primary")
    assert "sensor" in form.terrain_label.text()
