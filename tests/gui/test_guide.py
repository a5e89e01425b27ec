"""The first start, joining and the glossary, as a newcomer meets them."""

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAbstractButton, QLabel, QPushButton

from dinamis_qgis.domain.glossary import read_glossary
from dinamis_qgis.domain.membership import read_membership
from dinamis_qgis.gui.guide.first_start import FirstChoice, FirstStart
from dinamis_qgis.gui.guide.glossary_dialog import GlossaryDialog
from dinamis_qgis.gui.guide.help_menu import HelpMenu
from dinamis_qgis.gui.guide.join_dialog import JoinDialog
from dinamis_qgis.gui.next_step import NextStep
from dinamis_qgis.resource import resource


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def first(qtbot):
    made = FirstStart(lambda name: resource(f"icons/{name}.svg"))
    qtbot.addWidget(made)
    made.resize(380, 700)
    made.show()
    return made


@pytest.fixture
def opened():
    """Addresses that were shown."""
    return []


@pytest.fixture
def make_join(qtbot, opened):
    def make(language="en"):
        askers = read_membership(resource("membership.json"))
        dialog = JoinDialog(askers, language, opened.append)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return make


@pytest.fixture
def make_glossary(qtbot):
    def make(language="en"):
        dialog = GlossaryDialog(read_glossary(resource("glossary.json")), language)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return make


@pytest.mark.parametrize("choice", list(FirstChoice))
def test_each_way_to_begin_is_told_apart(first, qtbot, choice):
    with qtbot.waitSignal(first.chosen) as chosen:
        click(qtbot, first.buttons[choice])

    assert chosen.args == [choice]


def test_the_first_start_is_worked_with_the_keyboard(first, qtbot):
    first.setFocus()

    with qtbot.waitSignal(first.chosen) as chosen:
        qtbot.keyClick(first.buttons[FirstChoice.OTHER], Qt.Key.Key_Space)

    assert chosen.args == [FirstChoice.OTHER]
    assert first.focusProxy() is first.buttons[FirstChoice.TRAINING]
    assert all(one.accessibleDescription() for one in first.buttons.values())


def test_the_first_start_fits_in_a_narrow_dock(first, qtbot):
    content = first.widget()

    assert content.minimumSizeHint().width() <= 380
    wide = [
        part
        for part in content.findChildren((QLabel, QPushButton))
        if part.geometry().right() > 380
    ]
    assert wide == []


def test_the_first_start_offers_three_ways_and_nothing_else(first):
    offered = [one for one in first.findChildren(QAbstractButton) if one.isVisible()]

    assert offered == list(first.buttons.values())
    assert len(offered) == 3


def test_before_anybody_says_who_they_are_all_are_listed(make_join):
    dialog = make_join()

    assert dialog.answer_notice.isHidden()
    for name in ("A State service", "A local authority", "Under conditions", "A company"):
        assert name in dialog.steps_label.text()


def test_the_answer_is_what_applies(make_join):
    dialog = make_join()

    dialog.choose("local")

    assert dialog.answer_notice.text().startswith("Yes.")
    assert "Public" in dialog.quota_label.text()
    assert dialog.steps_label.text().startswith("1. Ask at your organisation")


def test_another_answer_takes_the_place_of_the_first(make_join):
    dialog = make_join()
    dialog.choose("company")

    dialog.choose("individual")

    assert dialog.answer_notice.text().startswith("No:")
    assert not dialog.quota_label.isVisible()
    visible = [one.text() for one in dialog.findChildren(QPushButton) if one.isVisible()]
    assert "Open SPOT 6-7 images of France" in visible
    assert "Membership form" not in visible


def test_pages_of_the_web_open_in_the_browser(make_join, opened, qtbot):
    dialog = make_join()
    dialog.choose("state")
    register = next(
        one for one in dialog.findChildren(QPushButton) if one.text() == "Membership form"
    )

    click(qtbot, register)

    assert opened == ["https://ids-dinamis.data-terra.org/registre"]


def test_the_answer_is_in_the_users_language(make_join):
    dialog = make_join("fr")

    dialog.choose("foreign")

    assert "Union européenne" in dialog.answer_notice.text()


def test_the_glossary_shows_all_then_what_is_typed(make_glossary, qtbot):
    dialog = make_glossary("fr")
    everything = dialog.terms_browser.toPlainText()

    qtbot.keyClicks(dialog.search_edit, "depoint")

    assert "fauchée" in everything
    assert dialog.terms_browser.toPlainText().startswith("dépointage (off-nadir angle)")
    assert "fauchée" not in dialog.terms_browser.toPlainText()


def test_the_glossary_says_what_to_do_where_nothing_is_found(make_glossary, qtbot):
    dialog = make_glossary()

    qtbot.keyClicks(dialog.search_edit, "zzz")

    assert "Type fewer" in dialog.count_label.text()
    assert not dialog.terms_browser.isVisible()


def test_the_menu_tells_which_page_is_wanted(qtbot, qgis_app):
    menu = HelpMenu()
    assert not menu.web_menu.menuAction().isVisible()
    menu.show_pages([("Site", "https://a.org"), ("Catalogue", "https://b.org")])

    with qtbot.waitSignal(menu.page_wanted) as wanted:
        menu.web_menu.actions()[1].trigger()

    assert wanted.args == ["https://b.org"]


def test_a_next_step_leads_to_its_station(qtbot):
    step = NextStep("search_next_step")
    qtbot.addWidget(step)
    assert step.isHidden()
    step.show_step("No area yet.", "area")
    step.show()

    with qtbot.waitSignal(step.wanted) as wanted:
        click(qtbot, step.button)

    assert wanted.args == ["area"]
    assert step.button.accessibleDescription() == "No area yet."


def test_a_next_step_without_a_station_only_tells(qtbot):
    step = NextStep("search_next_step")
    qtbot.addWidget(step)

    step.show_step("12 km²")

    assert step.text() == "12 km²"
    assert step.button.isHidden()
