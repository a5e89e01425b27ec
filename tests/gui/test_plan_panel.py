from datetime import date
from decimal import Decimal

import pytest
from fakes import RunLater, run_now
from plans import AREA, PURPOSES, TODAY, archive_scene, free_scene
from qgis.PyQt.QtWidgets import QLabel
from tariffs import SHIPPED, make_row, make_tariffs

from dinamis_qgis.domain.account import Account, Category
from dinamis_qgis.domain.cover_goal import CoverGoal
from dinamis_qgis.domain.errors import ServiceUnreachable
from dinamis_qgis.domain.plan import Why
from dinamis_qgis.domain.planning import plan
from dinamis_qgis.domain.stereo_search import stereo_pairs
from dinamis_qgis.gui.plan.plan_panel import PlanPanel, PlanSources

SCENES = (free_scene("A", 2.9, 3.4), archive_scene("B", 3.3, 3.7))


@pytest.fixture
def make_panel(qtbot):
    def make(scenes=SCENES, run=run_now, tariffs=SHIPPED, make_plans=None, area=AREA):
        def plans(need, check):
            return plan(need, scenes, tariffs, PURPOSES, check)

        panel = PlanPanel(
            PURPOSES,
            PlanSources(
                make_plans or plans,
                lambda need, check: stereo_pairs(need.area, scenes, check=check),
                lambda order, path: path.with_suffix(".json"),
                run,
                lambda: TODAY,
            ),
        )
        qtbot.addWidget(panel)
        panel.set_area(area)
        panel.form.choose_purpose("change")
        panel.form.start_edit.setDate(date(2020, 1, 1))
        panel.show()
        return panel

    return make


def texts(widget):
    return " ".join(
        label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)
    )


def caught(signal):
    emitted = []
    signal.connect(lambda *values: emitted.append(values))
    return emitted


def test_a_purpose_proposes_what_to_prefer_and_the_user_may_prefer_another(make_panel):
    panel = make_panel()
    panel.form.choose_purpose("vegetation")
    assert panel.need().goal is CoverGoal.SAME_SEASON

    panel.form.goal_combo.setCurrentIndex(panel.form.goal_combo.findData("fewest"))

    assert panel.need().goal is CoverGoal.FEWEST


def test_without_an_area_there_is_nothing_to_plan(make_panel):
    panel = make_panel(area=None)

    assert not panel.plan_button.isEnabled()
    assert "area first" in panel.area_label.text()


def test_three_plans_stand_below_one_another_with_price_and_reason(make_panel):
    panel = make_panel()
    panel.plan_button.click()

    assert [card.plan.why for card in panel.cards.cards] == [
        Why.FREE_NOW,
        Why.FREE_AND_ARCHIVE,
        Why.MIX,
    ]
    free, _, mix = panel.cards.cards
    assert "Nothing to pay" in texts(free)
    assert "Today" in texts(free)
    assert "costs nothing" in texts(free)
    assert "before VAT" in texts(mix)
    assert "assumed" in texts(mix)


def test_what_is_free_is_told_before_the_plans(make_panel):
    panel = make_panel()
    panel.plan_button.click()

    assert "40" in panel.free_first.share_label.text()
    assert "Missing" in panel.free_first.gap_label.text()
    assert "1 free, 1 in the archive" in panel.free_first.found_label.text()


def test_only_the_gap_is_asked_for_in_one_click(make_panel):
    panel = make_panel()
    panel.plan_button.click()
    asked = caught(panel.gap_wanted)
    panel.free_first.gap_button.click()

    ((areas,),) = asked
    assert not areas[0].order_problems()
    assert areas[0].km2 == pytest.approx(0.6 * AREA.km2, rel=1e-3)


def test_where_nothing_is_free_there_is_no_gap_to_ask_for(make_panel):
    panel = make_panel(scenes=())
    panel.plan_button.click()

    assert "nothing" in panel.free_first.share_label.text()
    assert not panel.free_first.gap_button.isVisible()


def test_the_plan_chosen_goes_up_with_its_need(make_panel):
    panel = make_panel()
    panel.plan_button.click()
    chosen = caught(panel.plan_chosen)
    panel.cards.cards[1].choose_button.click()

    ((need, one),) = chosen
    assert need.area is AREA
    assert one.why is Why.FREE_AND_ARCHIVE


def test_a_plan_is_shown_on_the_map_by_its_title(make_panel):
    panel = make_panel()
    panel.plan_button.click()
    shown = caught(panel.plan_shown)
    panel.cards.cards[1].show_button.click()

    ((one, title),) = shown
    assert (one.why, title) == (Why.FREE_AND_ARCHIVE, "2 · Free + Archive")


def test_the_price_unfolds_line_by_line(make_panel):
    panel = make_panel()
    panel.plan_button.click()
    card = panel.cards.cards[2]
    assert "ellipsoid" not in texts(card)

    card.lines_button.click()

    assert "ellipsoid" in texts(card)
    assert "new acquisition" in texts(card.lines)


def test_a_changed_need_takes_the_plans_away(make_panel):
    panel = make_panel()
    panel.plan_button.click()
    told = caught(panel.planned)

    panel.form.cloud_spin.setValue(42)

    assert panel.cards.cards == []
    assert not panel.free_first.isVisible()
    assert told == [(None,)]


def test_a_late_answer_to_an_old_question_is_dropped(make_panel):
    later = RunLater()
    panel = make_panel(run=later)
    panel.plan_button.click()
    panel.form.cloud_spin.setValue(42)
    panel.plan_button.click()

    later.finish()  # the first one, which was cancelled

    assert panel.stop_button.isVisible()
    later.finish()
    assert panel.cards.cards
    assert not panel.stop_button.isVisible()


def test_it_can_be_stopped(make_panel):
    later = RunLater()
    panel = make_panel(run=later)
    panel.plan_button.click()
    assert not panel.plan_button.isEnabled()

    panel.stop_button.click()
    later.finish()

    assert "Stopped" in panel.notice.text()
    assert panel.plan_button.isEnabled()


def test_a_failure_is_told(make_panel):
    def offline(need, check):
        raise ServiceUnreachable("time-out")

    panel = make_panel(make_plans=offline)
    panel.plan_button.click()

    assert "does not answer" in panel.notice.text()
    assert panel.plan_button.isEnabled()


def test_without_a_tariff_the_free_plan_stands_and_the_reason_is_told(make_panel):
    panel = make_panel(tariffs=make_tariffs(make_row(mission="spot67")))
    panel.plan_button.click()

    assert len(panel.cards.cards) == 1
    assert "No tariff" in panel.notice.text()


def test_no_plan_says_what_would_make_one(make_panel):
    panel = make_panel(scenes=())
    panel.form.end_edit.setDate(date(2026, 10, 1))
    panel.plan_button.click()

    assert panel.cards.cards == []
    assert "later last day" in panel.notice.text()


def test_the_purpose_proposes_the_limits(make_panel):
    panel = make_panel()

    panel.form.choose_purpose("emergency")

    need = panel.need()
    assert need.max_cloud_percent == 30
    assert (need.on - need.start).days == 30
    assert "40°" in panel.form.suits_label.text()


def test_the_budget_is_no_limit_until_it_is_typed(make_panel):
    panel = make_panel()
    assert panel.need().budget_eur is None

    panel.form.budget_spin.setValue(0)

    assert panel.need().budget_eur == Decimal(0)


def test_days_typed_the_wrong_way_round_are_taken_in_order(make_panel):
    panel = make_panel()
    panel.form.start_edit.setDate(date(2027, 5, 1))
    panel.form.end_edit.setDate(date(2026, 5, 1))

    need = panel.need()
    assert (need.start, need.end) == (date(2026, 5, 1), date(2027, 5, 1))


def test_who_is_signed_in_chooses_the_category(make_panel):
    panel = make_panel()
    account = Account("anne", category=Category.SCIENTIFIC)

    panel.set_account(account)

    assert panel.need().category is Category.SCIENTIFIC
    assert panel.need().account is account


def test_a_plan_above_the_budget_says_so(make_panel):
    panel = make_panel(scenes=())
    panel.form.budget_spin.setValue(10)
    panel.plan_button.click()

    assert "Above your budget" in texts(panel.cards.cards[0])


def test_where_there_is_room_cards_stand_side_by_side(make_panel, qtbot):
    panel = make_panel()
    panel.plan_button.click()
    cards = panel.cards.cards

    panel.resize(380, 900)
    qtbot.waitUntil(lambda: cards[1].x() == cards[0].x())
    panel.resize(1000, 900)
    qtbot.waitUntil(lambda: cards[2].y() == cards[0].y())


@pytest.mark.parametrize("purpose", ["change", "surface_model"])
def test_stereo_pairs_are_offered_for_a_surface_model(make_panel, purpose):
    panel = make_panel()

    panel.form.choose_purpose(purpose)

    assert panel.stereo_box.isVisible() == (purpose == "surface_model")


def test_it_fits_in_a_narrow_dock(make_panel):
    panel = make_panel()
    panel.plan_button.click()
    content = panel.free_first.parentWidget()

    assert content.minimumSizeHint().width() <= 370
