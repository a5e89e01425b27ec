"""The list of downloads: several can be chosen, dragged, and worked with the keyboard."""

from __future__ import annotations

from typing import Callable, Dict, List, Optional, Tuple

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QListView, QStyleOptionViewItem, QWidget

from ...domain.download import Download
from .download_delegate import DownloadDelegate
from .downloads_model import DownloadsModel

_MOST_ROWS_SHOWN, _LEAST_ROWS_SHOWN = 6, 2

Keys = Dict[Tuple[int, bool], Callable[[], object]]
"""What happens at a key, with Alt held or not."""


class DownloadsList(QListView):
    """Shows a `DownloadsModel`; as high as its rows, up to a point."""

    selection_changed = pyqtSignal()

    def __init__(self, model: DownloadsModel, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._downloads = model
        self.keys: Keys = {}
        self.setModel(model)
        self.setItemDelegate(DownloadDelegate(self))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.selectionModel().selectionChanged.connect(lambda *_: self.selection_changed.emit())
        for counted in (model.rowsInserted, model.rowsRemoved):
            counted.connect(lambda *_: self._fit())
        self._fit()

    def selected(self) -> List[Download]:
        """In the order of the queue."""
        places = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self._downloads.row(place).download for place in places]

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Keys that do something with downloads come before those that look for text."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        is_alt = modifiers == Qt.KeyboardModifier.AltModifier
        act = self.keys.get((event.key(), is_alt))
        if act is not None and (is_alt or modifiers == Qt.KeyboardModifier.NoModifier):
            act()
            event.accept()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(200, self._height(_MOST_ROWS_SHOWN))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(200, self._height(_LEAST_ROWS_SHOWN))

    def _fit(self) -> None:
        """Leave no empty room below few rows."""
        self.setMaximumHeight(self._height(self._downloads.rowCount()))
        self.updateGeometry()

    def _height(self, most_rows: int) -> int:
        option = QStyleOptionViewItem()
        option.font = self.font()
        row = self.itemDelegate().sizeHint(option, self._downloads.index(0, 0)).height()
        rows = max(1, min(most_rows, self._downloads.rowCount()))
        return row * rows + 2 * self.frameWidth()
