import threading
from pathlib import Path

import pytest
from qgis.core import QgsFeedback, QgsLocator, QgsLocatorContext, QgsLocatorResult

from dinamis_qgis.gui.locator.dinamis_filter import DinamisFilter
from dinamis_qgis.gui.locator.finding import Finding, FindingKind

SCENE = Finding(FindingKind.SCENE, "DS_PHR1A", "PHR1A · 2026-05-13", ("training", "7"))
SEARCH = Finding(FindingKind.SEARCH, "Coast", "", ("training", "Coast"))


def no_icon(name):
    return Path("none.svg")


@pytest.fixture
def locator(qgis_app):
    made = QgsLocator()
    yield made
    for one in made.filters():
        made.deregisterFilter(one)


def find_all(qtbot, locator, text):
    found = []
    # A copy: what a signal carries is gone after it.
    locator.foundResult.connect(lambda result: found.append(QgsLocatorResult(result)))
    with qtbot.waitSignal(locator.finished):
        locator.fetchResults(text, QgsLocatorContext())
    return found


def test_two_letters_are_enough_for_qgis(locator):
    made = DinamisFilter(lambda text, stop: [], lambda finding: None, no_icon)

    locator.registerFilter(made)

    assert made.activePrefix() == "dn"


def test_finds_in_another_thread_what_follows_the_prefix(qtbot, locator):
    asked = []

    def find(text, is_cancelled):
        asked.append((text, threading.current_thread() is threading.main_thread()))
        return [SCENE, SEARCH]

    chosen = []
    made = DinamisFilter(find, chosen.append, no_icon)
    locator.registerFilter(made)

    found = find_all(qtbot, locator, "dn coast")

    assert asked == [("coast", False)]
    assert [result.displayString for result in found] == ["DS_PHR1A", "Coast"]
    made.triggerResult(found[0])
    assert chosen == [SCENE]


def test_is_not_asked_about_what_is_typed_for_others(qtbot, locator):
    asked = []
    made = DinamisFilter(lambda text, stop: asked.append(text) or [], print, no_icon)
    locator.registerFilter(made)

    find_all(qtbot, locator, "coast")

    assert asked == []


def test_stops_as_soon_as_qgis_no_longer_wants_the_answer(qgis_app):
    feedback = QgsFeedback()
    told = []

    def find(text, is_cancelled):
        yield SCENE
        feedback.cancel()
        yield SEARCH

    made = DinamisFilter(find, print, no_icon)
    made.resultFetched.connect(lambda result: told.append(result.displayString))
    made.fetchResults("coast", QgsLocatorContext(), feedback)

    assert told == ["DS_PHR1A"]
