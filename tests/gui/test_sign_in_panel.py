from dataclasses import replace
from datetime import datetime, timedelta, timezone
from decimal import Decimal

import pytest
from fakes import RunLater, run_now
from qgis.PyQt.QtGui import QGuiApplication

from dinamis_qgis.domain.account import Account, Category, DeviceCode, Quota
from dinamis_qgis.domain.errors import ServiceUnreachable, SignInRefused
from dinamis_qgis.domain.service import Service, SignIn
from dinamis_qgis.gui.service.sign_in_panel import SignInPanel

TRAINING = Service("training", "Training", "https://x/", sign_in=SignIn.DEVICE, is_training=True)
THEIA = Service("theia-mtd", "Theia", "https://y/", sign_in=SignIn.DEVICE)
REGION = Service("region", "Region", "https://w/", sign_in=SignIn.DEVICE)
OPEN = Service("open", "Open", "https://z/")
CODE = DeviceCode(
    "secret",
    "ABCD-EFGH",
    "https://sign.in/device",
    "https://sign.in/device?user_code=ABCD-EFGH",
    datetime(2026, 1, 1, tzinfo=timezone.utc),
    timedelta(seconds=5),
)
ANNE = Account(
    "anne",
    "Anne Martin",
    entity="Université",
    category=Category.SCIENTIFIC,
    quotas=(Quota("pleiades", Decimal(4500), Decimal(500), "km2", "2026-Q4"),),
)


class Site:
    """What the panel asks of a service."""

    def __init__(self, error=None):
        self.error = error
        self.answers, self.opened, self.signed_out = [], [], 0

    def finish(self, code):
        if self.error:
            raise self.error
        return ANNE

    def sign_out(self):
        self.signed_out += 1


@pytest.fixture
def make_panel(qtbot):
    def make(site=None, run=run_now, services=(TRAINING, THEIA, OPEN)):
        site = site or Site()
        panel = SignInPanel(
            services,
            lambda: CODE,
            site.finish,
            lambda code, approve: site.answers.append(approve),
            site.sign_out,
            site.opened.append,
            run,
        )
        qtbot.addWidget(panel)
        panel.show()
        return panel

    return make


def test_signs_in_after_the_code_was_approved(make_panel, qtbot):
    site, run = Site(), RunLater()
    panel = make_panel(site, run)

    panel.sign_in_button.click()
    run.finish()
    assert panel.code_label.text() == "ABCD-EFGH"
    panel.approve_button.click()
    run.finish(1)
    with qtbot.waitSignal(panel.signed_in) as signed_in:
        run.finish()

    assert site.answers == [True]
    assert signed_in.args == [ANNE]
    assert panel.name_label.text() == "Anne Martin"


def test_asks_for_one_answer_only(make_panel):
    run = RunLater()
    panel = make_panel(run=run)
    panel.start_sign_in()
    run.finish()

    panel.refuse_button.click()

    assert not panel.approve_button.isEnabled()


def test_says_that_it_was_refused(make_panel):
    panel = make_panel(Site(SignInRefused()))

    panel.start_sign_in()

    assert "refused" in panel.notice.text()
    assert panel.sign_in_button.isVisible()
    assert panel.sign_in_button.isEnabled()


def test_giving_up_leaves_nobody_signed_in(make_panel):
    run = RunLater()
    panel = make_panel(run=run)
    panel.start_sign_in()
    run.finish()

    panel.code_card.cancel_button.click()
    run.finish()

    assert not panel.is_signed_in
    assert "not signed in" in panel.notice.text()


def test_a_sign_in_that_was_abandoned_for_another_service_changes_nothing(make_panel):
    run = RunLater()
    panel = make_panel(run=run)
    panel.start_sign_in()
    run.finish()

    panel.service_combo.setCurrentIndex(1)
    panel.show_account(ANNE)
    run.finish_all()

    assert panel.is_signed_in
    assert not panel.notice.text()


def test_a_real_service_is_confirmed_in_the_browser(make_panel):
    site, run = Site(), RunLater()
    panel = make_panel(site, run, services=(THEIA,))
    panel.start_sign_in()
    run.finish()

    panel.code_card.browser_button.click()
    panel.code_card.copy_button.click()

    assert site.opened == [CODE.verification_uri_complete]
    assert QGuiApplication.clipboard().text() == "ABCD-EFGH"
    assert not panel.approve_button.isVisible()


def test_who_may_join_is_told_where_members_of_dinamis_sign_in(make_panel, qtbot):
    site = Site()
    panel = make_panel(site, services=(THEIA,))

    with qtbot.waitSignal(panel.join_wanted):
        panel.join_button.click()

    assert site.opened == []


@pytest.mark.parametrize("sign_in", [SignIn.DEVICE, SignIn.KEY])
def test_another_service_tells_on_its_own_page_how_to_join(make_panel, qtbot, sign_in):
    site = Site()
    page = "https://region.test/join"
    panel = make_panel(site, services=(replace(REGION, sign_in=sign_in, about=page),))

    with qtbot.assertNotEmitted(panel.join_wanted):
        panel.join_button.click()

    assert panel.join_button.isVisible()
    assert "DINAMIS" not in panel.join_button.whatsThis()
    assert site.opened == [page]


@pytest.mark.parametrize("service", [REGION, OPEN, TRAINING])
def test_where_there_is_no_page_on_joining_none_is_offered(make_panel, service):
    assert not make_panel(services=(service,)).join_button.isVisible()


def test_an_open_service_asks_for_no_account(make_panel):
    panel = make_panel()

    panel.choose("open")

    assert not panel.sign_in_button.isVisible()


def test_tells_which_service_was_chosen(make_panel, qtbot):
    panel = make_panel()

    with qtbot.waitSignal(panel.service_chosen) as chosen:
        panel.service_combo.setCurrentIndex(1)

    assert chosen.args == ["theia-mtd"]


def test_shows_what_is_left_of_the_quota(make_panel):
    panel = make_panel()

    panel.show_account(ANNE)

    bar = panel.findChild(object, "quota_bar_pleiades")
    assert bar.value() == 4000
    assert "km²" in bar.format()


def test_a_session_that_was_kept_needs_no_code(qtbot):
    started = []
    panel = SignInPanel(
        (THEIA,), lambda: started.append(1), None, None, None, None, run_now, lambda: True
    )
    qtbot.addWidget(panel)

    panel.sign_in_button.click()

    assert started == []


def test_where_a_service_names_nobody_no_name_is_made_up(make_panel):
    panel = make_panel()

    panel.show_account(Account(""))

    assert panel.account_card.unnamed_label.isVisible()
    assert not panel.name_label.isVisible()


@pytest.mark.parametrize("is_persistent", [True, False])
def test_says_where_the_session_is_kept(make_panel, is_persistent):
    panel = make_panel()

    panel.show_account(ANNE, is_persistent)

    assert panel.memory_label.isVisible() is not is_persistent


def test_what_is_not_known_of_a_person_has_no_row(make_panel):
    panel = make_panel()

    panel.show_account(Account("marie", "Marie Curie"))

    card = panel.account_card
    assert card.name_label.isVisible()
    assert not card.entity_label.isVisible()
    assert not card.category_label.isVisible()
    panel.show_account(ANNE)
    assert (card.entity_label.isVisible(), card.category_label.isVisible()) == (True, True)


def test_signing_out_forgets_even_when_the_service_is_away(make_panel, qtbot):
    site = Site()

    def unreachable():
        raise ServiceUnreachable("timeout")

    site.sign_out = unreachable
    panel = make_panel(site)
    panel.show_account(ANNE)

    with qtbot.waitSignal(panel.signed_out):
        panel.sign_out_button.click()

    assert not panel.is_signed_in
    assert panel.notice.text()
