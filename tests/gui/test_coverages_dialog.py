import re
from collections import Counter
from datetime import datetime, timezone

import pytest
from fakes import RunLater, run_now
from qgis.PyQt.QtCore import QLocale, Qt
from qgis.PyQt.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLabel
from wmts_server import DOCUMENT, PREFIXES

from dinamis_qgis.domain.coverage import CoverageList, read_coverages
from dinamis_qgis.domain.errors import ServiceUnreachable
from dinamis_qgis.gui.catalogue.coverages_dialog import CoveragesDialog

NOW = datetime(2026, 3, 5, 12, tzinfo=timezone.utc)
FOUND = CoverageList(
    read_coverages(DOCUMENT, PREFIXES), datetime(2026, 3, 3, 12, tzinfo=timezone.utc)
)


class Clock(datetime):
    """A clock that stands still."""

    @classmethod
    def now(cls, tz=None):
        return NOW


KEYBOARD = (Qt.FocusPolicy.TabFocus, Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.WheelFocus)


class Service:
    """Stands for what the dialog is given; remembers what it was asked."""

    def __init__(self, kept=FOUND):
        self.answer, self.asked, self.made, self.added, self.opened = kept, 0, [], [], 0
        self.error = None

    def kept(self):
        return self.answer

    def fetch(self):
        self.asked += 1
        if self.error is not None:
            raise self.error
        return FOUND

    def make(self, coverage):
        if self.error is not None:
            raise self.error
        self.made.append(coverage.name)
        return coverage

    def add(self, layer, is_every_year):
        self.added.append((layer.name, is_every_year))

    def open_site(self):
        self.opened += 1


@pytest.fixture(autouse=True)
def _english(monkeypatch):
    monkeypatch.setattr("dinamis_qgis.gui.catalogue.coverages_dialog.datetime", Clock)
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def make_dialog(qtbot):
    def make(service, run=run_now):
        dialog = CoveragesDialog(
            service.kept, service.fetch, service.make, service.add, service.open_site, run
        )
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.load()
        return dialog

    return make


def rows(dialog, mission):
    (top,) = dialog.tree.findItems(mission, Qt.MatchFlag.MatchExactly)
    return [top.child(index) for index in range(top.childCount())]


def row(dialog, mission, year):
    return next(item for item in rows(dialog, mission) if item.text(0) == year)


def tick(dialog, mission, *years):
    for year in years:
        row(dialog, mission, year).setCheckState(0, Qt.CheckState.Checked)


def click(qtbot, widget):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_lists_years_and_gaps_under_their_mission(make_dialog):
    dialog = make_dialog(Service())

    years = [item.text(0) for item in rows(dialog, "SPOT 6-7")]
    assert years == [
        *("2025", "2024", "2023", "2022", "2021", "2020", "2019", "2018", "2017"),
        *("2014–2016", "2013"),
    ]
    assert row(dialog, "SPOT 6-7", "2020").text(1) == "no coverage"
    assert row(dialog, "SPOT 6-7", "2024").text(1) == "Metropolitan France"
    assert row(dialog, "Pléiades", "2016").text(1).startswith("at most: Metropolitan France")
    assert "Dourdan" in row(dialog, "Pléiades", "2026").text(2)


def test_shows_the_kept_list_with_its_day_and_asks_nobody(make_dialog):
    service = Service()

    dialog = make_dialog(service)

    assert dialog.freshness_label.text() == "List of 3 March 2026"
    assert service.asked == 0


def test_an_old_list_says_that_it_may_lack_a_year(make_dialog):
    old = CoverageList(FOUND.coverages, datetime(2025, 7, 1, 12, tzinfo=timezone.utc))

    dialog = make_dialog(Service(kept=old))

    assert dialog.freshness_label.text() == "List of 1 July 2025: refresh it to see newer years"


def test_asks_for_a_list_when_none_is_kept(make_dialog):
    service = Service(kept=None)

    dialog = make_dialog(service)

    assert service.asked == 1
    assert rows(dialog, "SPOT 6-7")


def test_without_a_list_and_without_network_it_says_what_to_do(make_dialog):
    service = Service(kept=None)
    service.error = ServiceUnreachable("Host not found")

    dialog = make_dialog(service)

    assert "does not answer" in dialog.notice.text()
    assert dialog.refresh_button.isEnabled()
    assert not dialog.progress_bar.isVisible()


def test_a_refresh_that_fails_leaves_the_list(make_dialog, qtbot):
    service = Service()
    dialog = make_dialog(service)
    service.error = ServiceUnreachable("Host not found")

    click(qtbot, dialog.refresh_button)

    assert "does not answer" in dialog.notice.text()
    assert rows(dialog, "SPOT 6-7")
    assert dialog.freshness_label.text() == "List of 3 March 2026"


def test_puts_what_is_ticked_on_the_map(make_dialog, qtbot):
    service = Service()
    dialog = make_dialog(service)
    assert not dialog.add_button.isEnabled()
    tick(dialog, "SPOT 6-7", "2024", "2023")
    tick(dialog, "Pléiades", "2026")

    click(qtbot, dialog.add_button)

    assert service.added == [
        ("SPOT 6-7 2024", False),
        ("SPOT 6-7 2023", False),
        ("Pléiades 2026", False),
    ]
    assert dialog.notice.text().endswith(": 3.")
    assert dialog.tree.ticked_coverages() == ()
    assert not dialog.add_button.isEnabled()


def test_says_which_coverage_is_under_way(make_dialog, qtbot):
    service, later = Service(), RunLater()
    dialog = make_dialog(service, later)
    later.finish()
    tick(dialog, "SPOT 6-7", "2024", "2023")

    click(qtbot, dialog.add_button)
    later.finish()

    assert dialog.progress_label.text() == "Adding SPOT 6-7 2023 (2 of 2)…"
    assert dialog.progress_bar.isVisible()
    assert not dialog.refresh_button.isEnabled()


def test_stopping_keeps_what_is_on_the_map_and_drops_the_rest(make_dialog, qtbot):
    service, later = Service(), RunLater()
    dialog = make_dialog(service, later)
    later.finish()
    tick(dialog, "SPOT 6-7", "2024", "2023", "2022")
    click(qtbot, dialog.add_button)
    later.finish()

    click(qtbot, dialog.stop_button)
    later.finish_all()

    assert service.added == [("SPOT 6-7 2024", False)]
    assert "Stopped" in dialog.notice.text()
    assert dialog.add_button.isEnabled()


def test_a_layer_that_fails_ends_the_rest_and_says_why(make_dialog, qtbot):
    service = Service()
    dialog = make_dialog(service)
    tick(dialog, "SPOT 6-7", "2024", "2023")
    service.error = ServiceUnreachable("ORTHOIMAGERY.ORTHO-SAT.SPOT.2024")

    click(qtbot, dialog.add_button)

    assert service.added == []
    assert "SPOT.2024" in dialog.notice.text()
    assert len(dialog.tree.ticked_coverages()) == 2


def test_enter_puts_one_on_the_map_and_not_the_others(make_dialog, qtbot):
    service = Service()
    dialog = make_dialog(service)
    tick(dialog, "SPOT 6-7", "2024")
    dialog.tree.setCurrentItem(row(dialog, "SPOT 6-7", "2022"))

    qtbot.keyClick(dialog.tree, Qt.Key.Key_Return)

    assert service.added == [("SPOT 6-7 2022", False)]


def test_space_ticks_a_year(make_dialog, qtbot):
    dialog = make_dialog(Service())
    dialog.tree.setCurrentItem(row(dialog, "SPOT 6-7", "2022"))

    qtbot.keyClick(dialog.tree, Qt.Key.Key_Space)

    assert [coverage.year for coverage in dialog.tree.ticked_coverages()] == [2022]


def test_a_gap_cannot_be_ticked_or_added(make_dialog, qtbot):
    service = Service()
    dialog = make_dialog(service)
    dialog.tree.setCurrentItem(row(dialog, "SPOT 6-7", "2020"))

    qtbot.keyClick(dialog.tree, Qt.Key.Key_Space)
    qtbot.keyClick(dialog.tree, Qt.Key.Key_Return)

    assert dialog.tree.ticked_coverages() == ()
    assert service.added == []


def test_tells_all_about_the_row_at_the_cursor(make_dialog):
    dialog = make_dialog(Service())

    dialog.tree.setCurrentItem(row(dialog, "Pléiades", "2026"))
    newest = dialog.detail_label.text()
    dialog.tree.setCurrentItem(row(dialog, "SPOT 6-7", "2023"))

    assert "Sud-Est Grenoble" in newest
    assert "does not say which territories" in newest
    assert "Metropolitan France, French Guiana" in dialog.detail_label.text()
    assert "outer bounds" in dialog.detail_label.text()


def test_a_mission_that_is_filtered_out_is_not_added(make_dialog):
    dialog = make_dialog(Service())
    tick(dialog, "SPOT 6-7", "2024")
    tick(dialog, "Pléiades", "2026")

    dialog.mission_combo.setCurrentIndex(dialog.mission_combo.findData("pleiades"))

    assert [coverage.name for coverage in dialog.tree.ticked_coverages()] == ["Pléiades 2026"]


def test_a_refresh_keeps_the_ticks_and_the_filter(make_dialog, qtbot):
    dialog = make_dialog(Service())
    dialog.mission_combo.setCurrentIndex(dialog.mission_combo.findData("pleiades"))
    tick(dialog, "Pléiades", "2026")

    click(qtbot, dialog.refresh_button)

    assert [coverage.name for coverage in dialog.tree.ticked_coverages()] == ["Pléiades 2026"]
    assert dialog.tree.findItems("SPOT 6-7", Qt.MatchFlag.MatchExactly)[0].isHidden()


def test_every_year_is_shown_when_wished(make_dialog, qtbot):
    service = Service()
    dialog = make_dialog(service)
    tick(dialog, "SPOT 6-7", "2024")

    with qtbot.waitSignal(dialog.every_year_wanted) as wanted:
        dialog.every_year_check.setChecked(True)
    click(qtbot, dialog.add_button)

    assert wanted.args == [True]
    assert service.added == [("SPOT 6-7 2024", True)]


def test_opens_the_site_and_says_who_fills_in_its_form(make_dialog, qtbot):
    service = Service()
    dialog = make_dialog(service)

    click(qtbot, dialog.site_button)

    assert service.opened == 1
    assert "Licence Ouverte 2.0 / Etalab" in dialog.site_label.text()
    assert "yours to fill in" in dialog.site_label.text()


def test_a_service_without_coverages_says_so(make_dialog):
    dialog = make_dialog(Service(kept=CoverageList((), FOUND.fetched)))

    assert "no yearly coverage" in dialog.notice.text()


def test_every_control_has_a_name_and_a_place_in_the_tab_order(make_dialog):
    dialog = make_dialog(Service())
    controls = [
        widget
        for kind in (QComboBox, QAbstractButton, QAbstractItemView)
        for widget in dialog.findChildren(kind)
        if isinstance(widget.parent(), CoveragesDialog)
    ]

    assert len(controls) >= 7
    assert [widget for widget in controls if not widget.accessibleName()] == []
    assert [widget for widget in controls if not widget.objectName()] == []
    assert [widget for widget in controls if widget.focusPolicy() not in KEYBOARD] == []


def test_every_mnemonic_is_used_once(make_dialog):
    dialog = make_dialog(Service())
    letters = Counter(
        letter
        for widget in dialog.findChildren((QAbstractButton, QLabel))
        if isinstance(widget.parent(), CoveragesDialog)
        for letter in re.findall(r"&(\w)", widget.text().lower())
    )

    assert len(letters) == 6
    assert set(letters.values()) == {1}


def test_no_text_is_cut_at_420_pixels(make_dialog, qtbot):
    dialog = make_dialog(Service())
    dialog.tree.setCurrentItem(row(dialog, "Pléiades", "2018"))
    dialog.resize(420, 300)
    qtbot.wait(0)

    labels = [label for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert dialog.width() <= 440
    assert [
        label.text() for label in labels if label.height() < label.heightForWidth(label.width())
    ] == []
    assert dialog.tree.geometry().bottom() < dialog.detail_label.geometry().top()
