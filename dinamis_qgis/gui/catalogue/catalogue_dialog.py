"""Which collections are kept on this computer, how old the copies are and what they take."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Callable, List, Mapping, Optional, Sequence, Tuple

from qgis.core import Qgis
from qgis.PyQt.QtCore import QLocale, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...domain.answer import Freshness
from ...domain.collection import SceneCollection
from ...domain.errors import Cancelled, DinamisError
from ...words.amounts import moment, number
from ...words.messages import explain
from ..fields import named_list
from ..panel import Notice, button, wrapped_label
from ..while_there import while_there
from .running_copy import RunningCopy

MOST_SCENES = 1_000_000
"""Larger collections are searched on the service."""

_LOOK_MS = 1000
"""Between two looks at what is kept, while it is copied."""

_NAME, _SCENES, _KEPT, _COPIED = range(4)
_UNKNOWN = "–"


@dataclass(frozen=True)
class CollectionState:
    """A collection, and what is kept of it."""

    collection: SceneCollection
    scenes: Optional[int]
    """How many the service has, where it says so."""

    freshness: Freshness

    @property
    def is_too_large(self) -> bool:
        return self.scenes is not None and self.scenes > MOST_SCENES


class CatalogueDialog(QDialog):
    """Lets the user choose what to keep, and brings it up to date.

    Args:
        look: the collections of the service and what is kept of them; blocks.
        kept: what is kept of collections of these ids, without asking the service; blocks.
        copy: starts to copy collections.
        under_way: the copy that was started before, if it still is.
        chosen: ids of the collections to keep.
    """

    choice_changed = pyqtSignal(object)  # tuple[str, ...]

    def __init__(
        self,
        title: str,
        look: Callable[[], Sequence[CollectionState]],
        kept: Callable[[Sequence[str]], Mapping[str, Freshness]],
        copy: Callable[[Sequence[SceneCollection]], RunningCopy],
        under_way: Optional[RunningCopy],
        chosen: Sequence[str],
        run: Callable[..., Any],
        parent: Optional[QWidget] = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("catalogue_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Local catalogue – {}").format(title))
        self._look, self._kept, self._copy = look, kept, copy
        self._run = while_there(self, run)
        self._chosen = set(chosen)
        self._states: List[CollectionState] = []
        self._running: Optional[RunningCopy] = None
        self._is_filling = False
        self._next_look = QTimer(self)
        self._next_look.setSingleShot(True)
        self._next_look.timeout.connect(self._look_again)
        self._create()
        self._lay_out()
        self.tree.itemChanged.connect(self._take_choice)
        self.update_button.clicked.connect(self._start)
        self.stop_button.clicked.connect(self._stop)
        self.close_button.clicked.connect(self.close)
        self.refresh()
        if under_way is not None:
            self._watch(under_way)

    def refresh(self) -> None:
        """Ask again what there is."""
        self.notice.show_text(self.tr("Asking the service…"))
        label = self.tr("DINAMIS: what the catalogue keeps")
        self._run(label, lambda job: self._look(), self._show, self._fail)

    def _show(self, states: Sequence[CollectionState]) -> None:
        self._states = list(states)
        if self.notice.text() == self.tr("Asking the service…"):
            self.notice.show_text("")
        self._is_filling = True
        self.tree.clear()
        for state in states:
            self.tree.addTopLevelItem(self._item(state))
        self._is_filling = False
        self._show_size([state.freshness for state in states])
        self._update()

    def _look_again(self) -> None:
        """At what is kept, which grows while it is copied."""
        names = [state.collection.id for state in self._states]
        if names:  # or else as soon as they are known
            self._run("", lambda job: self._kept(names), self._show_kept, lambda error: None)

    def _show_kept(self, kept: Mapping[str, Freshness]) -> None:
        self._is_filling = True
        for index in range(self.tree.topLevelItemCount()):
            item = self.tree.topLevelItem(index)
            freshness = kept.get(item.data(_NAME, Qt.ItemDataRole.UserRole)) if item else None
            if item is not None and freshness is not None:
                item.setText(_KEPT, number(freshness.kept))
        self._is_filling = False
        self._show_size(list(kept.values()))
        self._update()

    def _show_size(self, kept: Sequence[Freshness]) -> None:
        size = max((freshness.size_bytes for freshness in kept), default=0)
        text = self.tr("The catalogue of this service takes {} on this computer.")
        self.size_label.setText(text.format(QLocale().formattedDataSize(size, 0)))

    def _item(self, state: CollectionState) -> QTreeWidgetItem:
        freshness = state.freshness
        scenes = _UNKNOWN if state.scenes is None else number(state.scenes)
        copied = _UNKNOWN if freshness.mirrored is None else moment(freshness.mirrored)
        item = QTreeWidgetItem([state.collection.title, scenes, number(freshness.kept), copied])
        item.setData(_NAME, Qt.ItemDataRole.UserRole, state.collection.id)
        item.setToolTip(_NAME, f"{state.collection.title}\n{state.collection.id}")
        for column in (_SCENES, _KEPT):
            item.setTextAlignment(column, int(Qt.AlignmentFlag.AlignRight))
        is_chosen = state.collection.id in self._chosen and not state.is_too_large
        item.setCheckState(_NAME, Qt.CheckState.Checked if is_chosen else Qt.CheckState.Unchecked)
        if state.is_too_large:
            item.setFlags(Qt.ItemFlag.ItemIsSelectable)
            reason = self.tr("Too large to copy: it is searched on the service, page by page.")
            for column in range(4):
                item.setToolTip(column, reason)
            item.setText(_COPIED, self.tr("too large"))
        return item

    def _take_choice(self, item: QTreeWidgetItem, _column: int) -> None:
        if self._is_filling:
            return
        name = item.data(_NAME, Qt.ItemDataRole.UserRole)
        if item.checkState(_NAME) == Qt.CheckState.Checked:
            self._chosen.add(name)
        else:
            self._chosen.discard(name)
        self.choice_changed.emit(tuple(sorted(self._chosen)))
        self._update()

    def _wanted(self) -> Tuple[SceneCollection, ...]:
        return tuple(
            state.collection
            for state in self._states
            if state.collection.id in self._chosen and not state.is_too_large
        )

    def _start(self) -> None:
        self.notice.show_text("")
        self._watch(self._copy(self._wanted()))

    def _stop(self) -> None:
        if self._running is not None:
            self._running.cancel()

    def _watch(self, running: RunningCopy) -> None:
        self._running = running
        running.progressed.connect(self._show_progress)
        running.over.connect(self._end)
        self._show_progress()
        self._update()
        if running.outcome is not None:
            self._end()

    def _show_progress(self) -> None:
        if self._running is not None:
            self.progress_bar.setValue(round(self._running.share * 100))
            self.progress_label.setText(self._running.text)

    def _end(self) -> None:
        if self._running is None:
            return
        outcome, self._running = self._running.outcome, None
        if isinstance(outcome, DinamisError):
            self._fail(outcome)
            self._look_again()
        else:
            self.refresh()
            self.progress_label.setText(outcome or "")

    def _fail(self, error: DinamisError) -> None:
        self._update()
        if isinstance(error, Cancelled):
            text = self.tr("Stopped. What was copied stays, and is not copied again.")
            self.notice.show_text(text)
        else:
            self.notice.show_text(explain(error), Qgis.MessageLevel.Warning)

    def _update(self) -> None:
        is_busy = self._running is not None
        self.update_button.setEnabled(not is_busy and bool(self._wanted()))
        self.stop_button.setVisible(is_busy)
        self.progress_bar.setVisible(is_busy)
        self.tree.setEnabled(not is_busy)
        if is_busy:
            self._next_look.start(_LOOK_MS)

    def _create(self) -> None:
        self.hint_label = wrapped_label(
            self.tr(
                "Keep a copy of the collections that you work with: every filter then answers at "
                "once, and without network. Only what describes the scenes is copied, not their "
                "images; changes are fetched once a day."
            )
        )
        self.tree = QTreeWidget()
        named_list(
            self.tree,
            "collections_tree",
            self.tr("Collections"),
            self.tr(
                "Check the collections to keep a copy of; the columns tell how much of "
                "each is kept."
            ),
        )
        self.tree.setRootIsDecorated(False)
        self.tree.setHeaderLabels(
            [self.tr("Collection"), self.tr("Scenes"), self.tr("Kept"), self.tr("Copied")]
        )
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        self.size_label = wrapped_label("")
        self.progress_bar = QProgressBar()
        self.progress_bar.setTextVisible(False)
        self.progress_bar.setAccessibleName(self.tr("Progress of the copy"))
        self.progress_label = wrapped_label("")
        self.notice = Notice()
        self.update_button = button(
            self.tr("&Copy now"),
            "update_button",
            self.tr("Copies what is checked, or brings it up to date"),
        )
        self.stop_button = button(self.tr("&Stop"), "stop_copy_button")
        self.close_button = button(
            self.tr("C&lose"), "close_button", self.tr("A copy that is under way goes on")
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.addWidget(self.hint_label)
        column.addWidget(self.tree, 1)
        column.addWidget(self.size_label)
        column.addWidget(self.progress_bar)
        column.addWidget(self.progress_label)
        column.addWidget(self.notice)
        row = QHBoxLayout()
        row.addStretch(1)
        for part in (self.stop_button, self.update_button, self.close_button):
            row.addWidget(part)
        column.addLayout(row)
        self.resize(640, 400)
