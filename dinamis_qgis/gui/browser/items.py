"""The entries of DINAMIS in QGIS's browser panel.

QGIS owns what it shows, the C++ half of it: a Python half that nobody refers to is collected, and
the entry has lost its methods. So each folder keeps what is below it, in ``held``. QGIS's own
``children()`` must not be called: in 3.22 it hands out the entries to be deleted by Python.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, List, Optional

from qgis.core import (
    Qgis,
    QgsDataCollectionItem,
    QgsDataItem,
    QgsErrorItem,
    QgsMimeDataUtils,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QWidget

from ...domain.errors import DinamisError
from ...words.messages import explain
from .browser_desk import Act, BrowserDesk, Entry, Group

PROVIDER = "DINAMIS"
"""By this name QGIS finds what is ours when the provider goes."""

ROOT = "/dinamis"


class _Folder(QgsDataCollectionItem):
    """A collection that keeps the Python halves of what is below it."""

    def __init__(self, parent: Optional[QgsDataItem], title: str, path: str) -> None:
        super().__init__(parent, title, path, PROVIDER)
        self._held: List[Any] = []

    @property
    def held(self) -> List[Any]:
        """What is below it now."""
        return [item for item in self._held if not sip.isdeleted(item)]

    def _hold(self, items: List[Any]) -> List[Any]:
        """Keep new entries; of two of one path QGIS keeps the older."""
        self._held = [*self.held, *items]
        return items


class RootItem(_Folder):
    """The folder “DINAMIS”; it is always there, and its folders too."""

    def __init__(self, desk: BrowserDesk, parent: Optional[QgsDataItem] = None) -> None:
        super().__init__(parent, "DINAMIS", ROOT)
        self._desk = desk
        self.setToolTip(QCoreApplication.translate("Browser", "Satellite images of DINAMIS"))
        ours = Qgis.BrowserItemCapability.Fast | Qgis.BrowserItemCapability.Fertile
        self.setCapabilitiesV2(Qgis.BrowserItemCapabilities(ours))

    def icon(self) -> QIcon:
        return QIcon(str(self._desk.icon("dinamis")))

    def sortKey(self) -> str:  # noqa: N802
        return " dinamis"

    def createChildren(self) -> List[QgsDataItem]:  # noqa: N802
        return self._hold([GroupItem(self, self._desk, group) for group in self._desk.groups()])

    def actions(self, parent: QWidget) -> List[QAction]:
        title = QCoreApplication.translate("Browser", "Open the DINAMIS panel")
        return [_action(title, self._desk.open_dock, parent)]


class GroupItem(_Folder):
    """A folder whose content is read in a thread of QGIS's each time it is opened or changes."""

    def __init__(self, parent: QgsDataItem, desk: BrowserDesk, group: Group) -> None:
        super().__init__(parent, group.title, f"{ROOT}/{group.name}")
        self._desk, self._group = desk, group
        self.setCapabilitiesV2(Qgis.BrowserItemCapabilities(Qgis.BrowserItemCapability.Fertile))

    def icon(self) -> QIcon:
        return QIcon(str(self._desk.icon(self._group.name)))

    def createChildren(self) -> List[QgsDataItem]:  # noqa: N802
        try:
            entries = tuple(self._group.entries()) or (self._group.nothing,)
        except DinamisError as error:
            return self._hold([QgsErrorItem(self, explain(error), f"{self.path()}/error")])
        icon = self._desk.icon(self._group.name)
        return self._hold([EntryItem(self, entry, icon) for entry in entries])

    def actions(self, parent: QWidget) -> List[QAction]:
        title = QCoreApplication.translate("Browser", "Refresh")
        return [_action(title, lambda: self.refresh(), parent)]


class EntryItem(QgsDataItem):
    """A collection, a search, a download: a double click does the first of its actions."""

    def __init__(self, parent: QgsDataItem, entry: Entry, icon: Path) -> None:
        path = f"{parent.path()}/{entry.key}"
        super().__init__(Qgis.BrowserItemType.Custom, parent, entry.title, path, PROVIDER)
        self._entry, self._icon = entry, icon
        self.setToolTip(entry.detail)
        self.setState(Qgis.BrowserItemState.Populated)  # nothing is below it

    @property
    def entry(self) -> Entry:
        return self._entry

    def icon(self) -> QIcon:
        return QIcon(str(self._icon))

    def handleDoubleClick(self) -> bool:  # noqa: N802
        for _title, act in self._entry.actions[:1]:
            act()
        return bool(self._entry.actions)

    def actions(self, parent: QWidget) -> List[QAction]:
        return [_action(title, act, parent) for title, act in self._entry.actions]

    def hasDragEnabled(self) -> bool:  # noqa: N802
        return self._entry.is_draggable

    def mimeUris(self) -> List[QgsMimeDataUtils.Uri]:  # noqa: N802
        """What is dropped on a map comes back to us: `drop_handler.DinamisDrop`."""
        if not self._entry.is_draggable:
            return []
        uri = QgsMimeDataUtils.Uri()
        uri.layerType, uri.providerKey = "custom", PROVIDER
        uri.name, uri.uri = self._entry.title, self.path()
        return [uri]


def _action(title: str, act: Act, parent: QWidget) -> QAction:
    made = QAction(title, parent)
    made.triggered.connect(lambda _=False: act())
    return made
