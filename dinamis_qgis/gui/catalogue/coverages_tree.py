"""The yearly coverages by mission and year, with the years that lack one."""

from __future__ import annotations

from typing import Dict, List, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from ...domain.coverage import CoverageList, YearlyCoverage, missing_years
from ..area.territory_words import territories_text

MISSIONS = (("SPOT 6-7", "spot67"), ("Pléiades", "pleiades"))

_YEAR, _TERRITORY, _ZONES = range(3)
_INDENT_PX, _BOX_PX = 12, 26
_DATA = Qt.ItemDataRole.UserRole


class CoveragesTree(QTreeWidget):
    """Lets the user tick coverages, and tells which."""

    ticked = pyqtSignal()
    described = pyqtSignal(object)  # Optional[YearlyCoverage], the one at the cursor
    wanted = pyqtSignal(object)  # YearlyCoverage, by Enter or a double click

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._missions: Dict[str, QTreeWidgetItem] = {}
        self.setHeaderLabels([self.tr("Year"), self.tr("Territory"), self.tr("Zones")])
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setAlternatingRowColors(True)
        self.setUniformRowHeights(True)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(_INDENT_PX)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setMinimumHeight(150)
        self._size_columns()
        self.itemChanged.connect(self._tell_ticked)
        self.currentItemChanged.connect(self._tell_current)
        # Not itemActivated: some desktops send it at a single click, such as one on a box.
        self.itemDoubleClicked.connect(self._tell_wanted)

    def show_list(self, found: CoverageList) -> None:
        """Show these; what was ticked and is still there stays ticked."""
        ticked = {coverage.layer for coverage in self.ticked_coverages()}
        self.blockSignals(True)
        self.clear()
        self._missions.clear()
        for title, mission in MISSIONS:
            coverages = found.of(mission)
            if coverages:
                self._add_mission(title, mission, coverages, ticked)
        self.blockSignals(False)
        self.ticked.emit()
        self._tell_current()

    def filter(self, mission: str) -> None:
        """Show one mission; "" for all. What is hidden is not ticked any more."""
        for name, item in self._missions.items():
            item.setHidden(bool(mission) and name != mission)
            if item.isHidden():
                for child in _children(item):
                    _untick(child)

    def ticked_coverages(self) -> Tuple[YearlyCoverage, ...]:
        """What is ticked, in the order of the rows."""
        return tuple(
            _coverage(child)
            for item in self._missions.values()
            for child in _children(item)
            if _coverage(child) and child.checkState(_YEAR) == Qt.CheckState.Checked
        )

    def untick(self, coverage: YearlyCoverage) -> None:
        for item in self._missions.values():
            for child in _children(item):
                if _coverage(child) == coverage:
                    _untick(child)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentItem():
            self._tell_wanted(self.currentItem())
        else:
            super().keyPressEvent(event)

    def _add_mission(
        self, title: str, mission: str, coverages: Sequence[YearlyCoverage], ticked: set[str]
    ) -> None:
        top = self._missions[mission] = QTreeWidgetItem(self, [title])
        top.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        font = top.font(_YEAR)
        font.setBold(True)
        top.setFont(_YEAR, font)
        top.setFirstColumnSpanned(True)
        missing = missing_years(coverages)
        above = coverages[0].year
        for coverage in coverages:
            gap = [year for year in missing if coverage.year < year < above]
            if gap:
                self._add_gap(top, gap)
            self._add_coverage(top, coverage, coverage.layer in ticked)
            above = coverage.year
        top.setExpanded(True)

    def _add_coverage(self, top: QTreeWidgetItem, coverage: YearlyCoverage, tick: bool) -> None:
        territories = territories_text(coverage)
        row = QTreeWidgetItem(top, [coverage.period, territories, coverage.abstract])
        row.setToolTip(_TERRITORY, territories)
        row.setToolTip(_ZONES, coverage.abstract)
        row.setData(_YEAR, _DATA, coverage)
        row.setCheckState(_YEAR, Qt.CheckState.Checked if tick else Qt.CheckState.Unchecked)

    def _add_gap(self, top: QTreeWidgetItem, years: List[int]) -> None:
        first, last = min(years), max(years)
        text = str(first) if first == last else f"{first}–{last}"
        row = QTreeWidgetItem(top, [text, self.tr("no coverage")])
        # Not disabled, and no paler: the keyboard and screen readers come by.
        row.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        font = row.font(_TERRITORY)
        font.setItalic(True)
        row.setFont(_TERRITORY, font)

    def _size_columns(self) -> None:
        header = self.header()
        header.setStretchLastSection(True)
        header.setSectionsMovable(False)
        metrics = self.fontMetrics()
        widest = max(
            metrics.horizontalAdvance("2024-06") + _BOX_PX, metrics.horizontalAdvance("2014–2016")
        )
        self.setColumnWidth(_YEAR, widest + _INDENT_PX + 10)
        self.setColumnWidth(_TERRITORY, metrics.horizontalAdvance("France métropolitaine") + 8)

    def _tell_ticked(self, *_: object) -> None:
        self.ticked.emit()

    def _tell_current(self, *_: object) -> None:
        item = self.currentItem()
        self.described.emit(_coverage(item) if item else None)

    def _tell_wanted(self, item: QTreeWidgetItem, _column: int = 0) -> None:
        if _coverage(item):
            self.wanted.emit(_coverage(item))


def _children(item: QTreeWidgetItem) -> List[QTreeWidgetItem]:
    return [item.child(index) for index in range(item.childCount())]


def _coverage(item: QTreeWidgetItem) -> YearlyCoverage:
    """None for a row that is not one."""
    return item.data(_YEAR, _DATA)


def _untick(item: QTreeWidgetItem) -> None:
    if _coverage(item):
        item.setCheckState(_YEAR, Qt.CheckState.Unchecked)
