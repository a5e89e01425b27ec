from decimal import Decimal

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QProgressBar

from dinamis_qgis.domain.account import Account, Category, Quota
from dinamis_qgis.domain.errors import UnknownChoice
from dinamis_qgis.domain.estimate import estimate
from dinamis_qgis.domain.request import Kind
from dinamis_qgis.domain.tariff import read_tariffs
from dinamis_qgis.gui.quota_panel import QuotaPanel
from dinamis_qgis.resource import resource

ACCOUNT = Account(
    "anne",
    category=Category.PRIVATE,
    quotas=(Quota("pleiades", Decimal(4500), Decimal(4450), "km2"),),
)


@pytest.fixture
def make_panel(qtbot):
    tariffs = read_tariffs(resource("tariffs.json"))

    def make(price=lambda need: estimate(need, tariffs)):
        panel = QuotaPanel(price)
        qtbot.addWidget(panel)
        panel.show()
        return panel

    return make


def lines(panel):
    layout = panel.lines_layout
    return [layout.itemAt(index).widget().text() for index in range(layout.count())]


def test_without_an_area_it_says_what_to_do(make_panel):
    panel = make_panel()

    assert "area" in panel.summary_notice.text()
    assert not panel.request_button.isEnabled()


def test_explains_its_estimate_line_by_line(make_panel, area):
    panel = make_panel()

    panel.set_area(area)

    assert "km²" in panel.summary_notice.text()
    assert "Estimate" in panel.summary_notice.text()
    assert len(lines(panel)) >= 3
    assert any("Source" in line for line in lines(panel))


def test_what_was_used_already_is_not_free_again(make_panel, area):
    asked = []
    panel = make_panel(lambda need: asked.append(need) or _refused())
    panel.set_account(ACCOUNT)

    panel.set_area(area)

    assert asked[-1].quota_used == Decimal(4450)
    assert asked[-1].category is Category.PRIVATE


def _refused():
    raise UnknownChoice("no tariff")


def test_says_why_there_is_no_price(make_panel, area):
    panel = make_panel(lambda need: _refused())

    panel.set_area(area)

    assert "no tariff" in panel.summary_notice.text()
    assert lines(panel) == []


def test_shows_what_is_left_of_each_quota(make_panel):
    panel = make_panel()

    panel.set_account(ACCOUNT)
    bars = [bar for bar in panel.findChildren(QProgressBar) if bar.isVisible()]

    assert [bar.value() for bar in bars] == [50]
    assert not panel.no_quota_label.isVisible()


def test_signed_out_it_says_how_to_see_the_quota(make_panel):
    panel = make_panel()
    panel.set_account(ACCOUNT)

    panel.set_account(None)

    assert panel.no_quota_label.isVisible()


def test_hands_on_what_was_priced(make_panel, area, qtbot):
    panel = make_panel()
    panel.set_area(area)
    panel.kind_combo.setCurrentIndex(panel.kind_combo.findData("tasking"))

    with qtbot.waitSignal(panel.request_wanted) as wanted:
        qtbot.mouseClick(panel.request_button, Qt.MouseButton.LeftButton)

    assert wanted.args[0].kind is Kind.TASKING
