"""The steps of the tutorial lead where it says, in the dock itself."""

import re
from datetime import date

import pytest
from doc_pages import blocks, pages
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtWidgets import QApplication
from test_plugin import Desktop

import dinamis_qgis
from dinamis_qgis.gui.guide.first_start import FirstChoice

OUTLINE = next(text for _, text in blocks(pages("en")["tutorial.md"].read_text("utf-8")))


@pytest.fixture
def dock(qtbot, qgis_new_project):
    """Opened for the first time, and the training service chosen."""
    desktop = Desktop()
    qtbot.addWidget(desktop, before_close_func=Desktop.unload)
    plugin = dinamis_qgis.classFactory(desktop)
    desktop.plugins.append(plugin)
    plugin.initGui()
    plugin.show_dock()
    plugin.dock.first_start.chosen.emit(FirstChoice.TRAINING)
    yield plugin.dock
    # Who comes next has not been here.
    QgsSettings().remove("dinamis/welcomed")
    QgsSettings().remove("dinamis/service")


@pytest.fixture
def with_area(dock, qtbot):
    """Step 2: the outline of the page is pasted."""
    QApplication.clipboard().setText(OUTLINE.strip())
    panel = dock.panels["area"]
    panel.findChild(object, "paste_area_button").click()
    qtbot.waitUntil(lambda: panel.area is not None)
    return dock


@pytest.fixture
def search(with_area, qtbot):
    """Step 3: the year 2020, few clouds; the panel, and how many scenes it finds."""
    panel = with_area.panels["search"]
    form = panel.search_form
    form.choose_days(QDate(2020, 1, 1), QDate(2020, 12, 31))

    def search(source, mission, clouds):
        for combo, value in ((form.source_combo, source), (form.mission_combo, mission)):
            # What is greyed cannot be chosen by hand.
            assert combo.model().item(combo.findData(value)).isEnabled()
            combo.choose(value)
        form.cloud_slider.setValue(clouds)
        with qtbot.waitSignal(panel.found, timeout=30_000):
            panel.search_button.click()
        qtbot.waitUntil(lambda: not _is_busy(panel), timeout=30_000)
        return panel.scenes_model.rowCount()

    return search


def _is_busy(panel):
    return panel._service.state.is_busy or panel._catalogue.is_busy


def test_the_pasted_area_says_its_size(with_area):
    assert with_area.panels["area"].size_label.text().replace("\u00a0", " ") == "134.56 km²"


def test_the_counts_are_those_of_the_answers(search):
    assert search("free", "spot67", 10) == 9
    assert search("free", "pleiades", 15) == 1
    assert search("archive", "pleiades", 10) == 2


def test_the_scene_disappears_where_the_answer_says(search, with_area):
    assert search("free", "pleiades", 15) == 1
    slider = with_area.panels["search"].search_form.more_filters._sliders["min_share_percent"]

    slider.setValue(97)
    assert search("free", "pleiades", 15) == 1
    slider.setValue(98)
    assert search("free", "pleiades", 15) == 0


def test_vegetation_leaves_thirty_square_kilometres(with_area, qtbot):
    panel = with_area.panels["plan"]
    form = panel.form
    form.choose_purpose("vegetation")
    form.start_edit.setDate(QDate(2020, 1, 1))
    form.end_edit.setDate(QDate(2020, 12, 31))

    panel.plan_button.click()
    qtbot.waitUntil(lambda: bool(panel.cards.cards), timeout=60_000)

    assert form.days() == (date(2020, 1, 1), date(2020, 12, 31))
    (card,) = panel.cards.cards
    text = " ".join(label.text() for label in card.findChildren(type(card.title_label)))
    assert re.search(r"30\s*km² \(22\s*%\)", text)
