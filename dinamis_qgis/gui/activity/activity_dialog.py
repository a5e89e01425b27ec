"""My activity: what was asked for, supplied and downloaded, in charts and a table."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any, Callable, Optional, Tuple

from qgis.core import Qgis
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QDialog,
    QFileDialog,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...domain.activity import Activity, Counts
from ...domain.errors import Cancelled, DinamisError
from ...words.amounts import long_date
from ...words.messages import explain
from ..fields import add_row, choice, form, named, named_list
from ..panel import SPACING_PX, Notice, button, button_row, wrapped_label
from .activity_paper import ActivitySheet, write_activity_pdf
from .activity_words import Measure, headings, measures, mission_word, table
from .bar_chart import BarChart, Bars

_WIDTH_PX, _HEIGHT_PX = 980, 720

ActivityOf = Callable[[str], Activity]
"""What is recorded of an entity, or with "" of all; called in a worker thread."""


class ActivityDialog(QDialog):
    """Shows counts, and writes them to files the user names; sends nothing anywhere.

    Args:
        entity: of who is signed in; "" when nobody is.
        write_csv: called in a worker thread.
    """

    def __init__(
        self,
        activity_of: ActivityOf,
        entity: str,
        write_csv: Callable[[Activity, Path], object],
        run: Callable[..., Any],
        parent: Optional[QWidget] = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("My activity"))
        self._activity_of, self._entity = activity_of, entity
        self._write_csv, self._run = write_csv, run
        self._activity = Activity()
        self._measures = measures()
        self._create()
        self._lay_out()
        self.whose_combo.currentIndexChanged.connect(self.look)
        self.measure_combo.currentIndexChanged.connect(self._show_chart)
        self.csv_button.clicked.connect(self._ask_csv)
        self.pdf_button.clicked.connect(self._ask_pdf)
        self.look()

    def look(self, *_: object) -> None:
        """Count again."""
        entity = self.whose_combo.currentData()
        self._run("", lambda job: self._activity_of(entity), self._show, self._fail)

    def save_csv(self, path: Path) -> None:
        shown = self._activity
        self._run("", lambda job: self._write_csv(shown, path), self._tell(path), self._fail)

    def save_pdf(self, path: Path) -> None:
        try:
            write_activity_pdf(self._sheet(), path)
        except DinamisError as error:
            self._fail(error)
            return
        self._tell(path)(None)

    def _show(self, activity: Activity) -> None:
        self._activity = activity
        rows = table(activity)
        self.table.setRowCount(len(rows))
        for row, texts in enumerate(rows):
            for column, text in enumerate(texts):
                self.table.setItem(row, column, _cell(text, column, row == len(rows) - 1))
        self._show_chart()
        for one in (self.csv_button, self.pdf_button, self.chart, self.table, self.measure_combo):
            one.setEnabled(bool(rows))
        if not rows:
            text = self.tr("Nothing is recorded yet. What you request and download is counted.")
            self.notice.show_text(text)
        elif not self.notice.isHidden():
            self.notice.show_text("")

    def _show_chart(self, *_: object) -> None:
        self.chart.show_bars(self._bars(self._measures[self.measure_combo.currentIndex()]))

    def _bars(self, measure: Measure) -> Bars:
        title, value = measure
        by_year = self._activity.by_year()
        missions = sorted({mission for counts in by_year.values() for mission in counts})
        values = {
            str(year): [value(counts.get(mission, Counts())) for mission in missions]
            for year, counts in by_year.items()
        }
        return Bars(title, tuple(map(mission_word, missions)), values)

    def _sheet(self) -> ActivitySheet:
        whose = self.whose_combo.currentText()
        text = self.tr("{} – {}")
        return ActivitySheet(
            self.tr("{} – {}").format("DINAMIS", self.tr("My activity")),
            text.format(whose, long_date(date.today())),
            self.note_label.text(),
            tuple(map(self._bars, self._measures)),
            tuple(headings()),
            tuple(map(tuple, table(self._activity))),
        )

    def _ask_csv(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Activity as CSV"), "activity.csv", "CSV (*.csv)"
        )
        if path:
            self.save_csv(Path(path).with_suffix(".csv"))

    def _ask_pdf(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Activity as PDF"), "activity.pdf", "PDF (*.pdf)"
        )
        if path:
            self.save_pdf(Path(path).with_suffix(".pdf"))

    def _tell(self, path: Path) -> Callable[[object], None]:
        text = self.tr("Written to {}.").format(path)
        return lambda _: self.notice.show_text(text, Qgis.MessageLevel.Success)

    def _fail(self, error: DinamisError) -> None:
        if not isinstance(error, Cancelled):
            self.notice.show_text(explain(error), Qgis.MessageLevel.Warning)

    def _whose(self) -> Tuple[Tuple[str, str], ...]:
        mine = (self.tr("Mine"), "")
        if not self._entity:
            return (mine,)
        return (mine, (self.tr("My entity's: {}").format(self._entity), self._entity))

    def _create(self) -> None:
        self.whose_combo = choice(self._whose())
        named(
            self.whose_combo,
            "activity_whose_combo",
            self.tr("Whose"),
            self.tr(
                "Your own figures, or those of all whose requests this computer knows "
                "at your entity."
            ),
        )
        self.measure_combo = choice([(title, title) for title, _ in self._measures])
        named(
            self.measure_combo,
            "activity_measure_combo",
            self.tr("Chart"),
            self.tr("What the bars show, year by year."),
        )
        self.chart = BarChart()
        self.chart.setObjectName("activity_chart")
        self.table = QTableWidget(0, len(headings()))
        named_list(
            self.table,
            "activity_table",
            self.tr("My activity"),
            self.tr("The figures of the chart and all others, one line a year."),
        )
        self.table.setHorizontalHeaderLabels(list(headings()))
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.note_label = wrapped_label(
            self.tr(
                "Counted on this computer from what was recorded and downloaded here; it is sent "
                "nowhere. Euros are estimates before VAT, of requests that are delivered or may "
                "be. Pléiades is counted in km², SPOT 6-7 in credits."
            )
        )
        self.notice = Notice()
        self.csv_button = button(
            self.tr("As &CSV…"),
            "activity_csv_button",
            self.tr("Writes the table for a spreadsheet."),
        )
        self.pdf_button = button(
            self.tr("As &PDF…"), "activity_pdf_button", self.tr("Writes table and chart on paper.")
        )
        self.close_button = button(self.tr("Close"), "activity_close_button")
        self.close_button.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(SPACING_PX)
        rows = form()
        add_row(rows, self.tr("&Whose"), self.whose_combo)
        add_row(rows, self.tr("C&hart"), self.measure_combo)
        column.addLayout(rows)
        column.addWidget(self.chart)
        column.addWidget(self.table, 1)
        column.addWidget(self.note_label)
        column.addWidget(self.notice)
        column.addLayout(button_row(self.csv_button, self.pdf_button))
        column.addLayout(button_row(self.close_button))
        self.resize(_WIDTH_PX, _HEIGHT_PX)


def _cell(text: str, column: int, is_total: bool) -> QTableWidgetItem:
    cell = QTableWidgetItem(text)
    side = Qt.AlignmentFlag.AlignLeft if column < 3 else Qt.AlignmentFlag.AlignRight
    cell.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    font = cell.font()
    font.setBold(is_total)
    cell.setFont(font)
    return cell
