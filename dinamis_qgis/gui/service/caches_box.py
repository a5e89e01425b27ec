"""What is kept to be quicker, with its size and a button that empties it."""

from __future__ import annotations

from functools import partial
from typing import Any, Callable, Dict, NamedTuple, Optional, Sequence

from qgis.PyQt.QtCore import QLocale
from qgis.PyQt.QtWidgets import QGridLayout, QGroupBox, QLabel, QPushButton, QWidget

from ...domain.errors import Cancelled, DinamisError
from ...words.messages import explain
from ..panel import Notice, button, wrapped_label


class CacheRow(NamedTuple):
    """Both calls take time, and run in a thread."""

    name: str
    title: str
    size_bytes: Callable[[], int]
    empty: Callable[[], object]


class CachesBox(QGroupBox):
    """Counts in a thread; empties at once, for all of it can be had again.

    Args:
        run: calls nobody back once the box is gone.
    """

    def __init__(
        self,
        rows: Sequence[CacheRow],
        run: Callable[..., Any],
        parent: Optional[QWidget] = None,
    ) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Kept to be quicker"))
        self._rows, self._run = tuple(rows), run
        self.size_labels: Dict[str, QLabel] = {}
        self.empty_buttons: Dict[str, QPushButton] = {}
        self.notice = Notice()
        grid = QGridLayout(self)
        grid.setColumnStretch(0, 1)
        text = self.tr(
            "All of this is fetched again when needed. Downloads, requests, drafts and saved "
            "searches are never emptied."
        )
        grid.addWidget(wrapped_label(text), 0, 0, 1, 3)
        for place, row in enumerate(self._rows, 1):
            self._add(grid, place, row)
        grid.addWidget(self.notice, len(self._rows) + 1, 0, 1, 3)
        for row in self._rows:
            self._count(row)

    def _add(self, grid: QGridLayout, place: int, row: CacheRow) -> None:
        size = self.size_labels[row.name] = QLabel(self.tr("counting…"))
        empty = button(self.tr("Empty"), f"empty_{row.name}_button")
        empty.setAccessibleName(self.tr("Empty: {}").format(row.title))
        empty.setEnabled(False)
        empty.clicked.connect(partial(self._empty, row))
        self.empty_buttons[row.name] = empty
        grid.addWidget(wrapped_label(row.title), place, 0)
        grid.addWidget(size, place, 1)
        grid.addWidget(empty, place, 2)

    def _count(self, row: CacheRow) -> None:
        self._run("", lambda job: row.size_bytes(), partial(self._show, row), self._fail)

    def _empty(self, row: CacheRow, _is_checked: bool = False) -> None:
        self.notice.show_text("")
        self.empty_buttons[row.name].setEnabled(False)
        self.size_labels[row.name].setText(self.tr("emptying…"))

        def empty() -> int:
            row.empty()
            return row.size_bytes()

        def fail(error: DinamisError) -> None:
            self._fail(error)
            self._count(row)

        self._run(
            self.tr("DINAMIS: empty a cache"), lambda job: empty(), partial(self._show, row), fail
        )

    def _show(self, row: CacheRow, size: int) -> None:
        self.size_labels[row.name].setText(QLocale().formattedDataSize(size))
        self.empty_buttons[row.name].setEnabled(size > 0)

    def _fail(self, error: DinamisError) -> None:
        if not isinstance(error, Cancelled):
            self.notice.show_text(explain(error))
