"""The pairs that a surface model could be made of, and the order for it."""

from __future__ import annotations

from typing import Optional

from qgis.core import Qgis
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ...domain.errors import DinamisError
from ...domain.stereo import StereoPair
from ...domain.stereo_search import StereoPairs
from ...domain.surface_model import SurfaceModelOrder
from ...words.amounts import number
from ...words.messages import explain
from ...words.stereo_text import explain_pair
from ...words.surface_model_text import problem_sentence
from ..fields import named_list
from ..panel import Notice, button, button_row, wrapped_label
from .stereo_model import StereoPairsModel
from .surface_model_dialog import SurfaceModelDialog, WriteDossier

_HEIGHT_PX = 170


class StereoBox(QWidget):
    """Lists the pairs, the best first; says why, shows one, and opens the order made of it.

    Args:
        write_dossier: writes an order to a file, and its sheet beside it; raises FileNotWritten.
    """

    pairs_wanted = pyqtSignal()
    show_wanted = pyqtSignal(object)  # StereoPair
    scenes_wanted = pyqtSignal(object)  # tuple[Scene, ...]

    def __init__(
        self,
        write_dossier: WriteDossier,
        parent: Optional[QWidget] = None,
    ) -> None:
        super().__init__(parent)
        self._write = write_dossier
        self.model = StereoPairsModel(self)
        self._create()
        self._lay_out()
        self.find_button.clicked.connect(self.pairs_wanted)
        self.table.selectionModel().selectionChanged.connect(self._show_pair)
        self.show_button.clicked.connect(self._want_shown)
        self.take_button.clicked.connect(self._want_scenes)
        self.save_button.clicked.connect(lambda: self.open_order())
        self.show_pairs(None)

    def show_pairs(self, found: Optional[StereoPairs]) -> None:
        """List the pairs; None: nothing was looked for yet."""
        self.notice.show_text("")
        self.model.show(found.pairs if found else ())
        self.table.setVisible(bool(found and found.pairs))
        self.told_label.setVisible(found is not None)
        if found is not None:
            self.told_label.setText(self._told(found))
        if found and found.pairs:
            self.table.selectRow(0)
        self._show_pair()

    def pair(self) -> Optional[StereoPair]:
        rows = self.table.selectionModel().selectedRows()
        return self.model.pair(rows[0].row()) if rows else None

    def set_busy(self, is_busy: bool) -> None:
        self.find_button.setEnabled(not is_busy)

    def fail(self, error: DinamisError) -> None:
        self.notice.show_text(explain(error), Qgis.MessageLevel.Warning)

    def _told(self, found: StereoPairs) -> str:
        said = [
            self.tr("{} pairs of {} scenes.").format(number(len(found.pairs)), number(found.scenes))
        ]
        if found.without_angles:
            text = self.tr("{} scenes were left out: their viewing angles are unknown.")
            said.append(text.format(number(len(found.without_angles))))
        if found.passed_over:
            said.append(
                self.tr("{} more pairs rank behind these.").format(number(found.passed_over))
            )
        return " ".join(said)

    def _show_pair(self, *_: object) -> None:
        pair = self.pair()
        for widget in (self.show_button, self.take_button, self.save_button, self.reason_label):
            widget.setVisible(pair is not None)
        if pair is None:
            return
        problems = map(problem_sentence, SurfaceModelOrder.of(pair).pair_problems)
        self.reason_label.setText(" ".join((explain_pair(pair), *(f"⚠ {one}" for one in problems))))

    def _want_shown(self) -> None:
        self.show_wanted.emit(self.pair())

    def _want_scenes(self) -> None:
        pair = self.pair()
        if pair is not None:
            self.scenes_wanted.emit(pair.scenes)

    def open_order(self) -> Optional[SurfaceModelDialog]:
        """Open the parameters of a surface model of the chosen pair."""
        pair = self.pair()
        if pair is None:
            return None
        dialog = SurfaceModelDialog(SurfaceModelOrder.of(pair), self._write, self.window())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _create(self) -> None:
        self.find_button = button(
            self.tr("&Find stereo pairs"),
            "find_pairs_button",
            self.tr("Compares the scenes two by two, and ranks the pairs for a surface model"),
        )
        self.told_label = wrapped_label("")
        self.table = QTableView()
        named_list(
            self.table,
            "stereo_table",
            self.tr("Stereo pairs"),
            self.tr(
                "One row a pair, the best for a surface model first: its B/H, "
                "convergence, clouds, and days between."
            ),
        )
        self.table.setModel(self.model)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setAlternatingRowColors(True)
        self.table.setFixedHeight(_HEIGHT_PX)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        self.reason_label = wrapped_label("")
        self.show_button = button(
            self.tr("S&how on map"), "show_pair_button", self.tr("Shows where both views see")
        )
        self.take_button = button(
            self.tr("&Take the scenes"),
            "take_pair_button",
            self.tr("Selects the views of this pair for the other stations"),
        )
        self.save_button = button(
            self.tr("&Order a surface model…"),
            "save_dossier_button",
            self.tr("Opens the parameters of DSM-OPT for this pair, and writes the dossier"),
        )
        self.notice = Notice()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(button_row(self.find_button))
        for widget in (self.told_label, self.table, self.reason_label):
            column.addWidget(widget)
        column.addLayout(button_row(self.show_button, self.take_button))
        column.addLayout(button_row(self.save_button))
        column.addWidget(self.notice)
