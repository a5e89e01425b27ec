"""What QGIS asks for entries of its browser panel."""

from __future__ import annotations

from pathlib import Path
from typing import Any, List, Optional

from qgis.core import Qgis, QgsDataItem, QgsDataItemProvider, QgsDataProvider
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication

from ...domain.exercise_file import SUFFIX
from .browser_desk import BrowserDesk, Entry
from .items import PROVIDER, EntryItem, GroupItem, RootItem


class DinamisBrowser(QgsDataItemProvider):
    """Gives the folder “DINAMIS”, and the files of exercises in any folder."""

    def __init__(self, desk: BrowserDesk) -> None:
        super().__init__()
        self._desk = desk
        self._held: List[QgsDataItem] = []

    def name(self) -> str:
        return PROVIDER

    def dataProviderKey(self) -> str:  # noqa: N802
        return PROVIDER

    def capabilities(self) -> Any:
        if hasattr(Qgis, "DataItemProviderCapability"):  # since QGIS 3.36
            kinds = Qgis.DataItemProviderCapability
            return kinds.NetworkSources | kinds.Files
        return QgsDataProvider.DataCapability.Net | QgsDataProvider.DataCapability.File

    def createDataItem(  # noqa: N802
        self, path: str, parent: Optional[QgsDataItem]
    ) -> Optional[QgsDataItem]:
        if not path:
            root = RootItem(self._desk, parent)
            self._held.append(root)
            return root
        if path.lower().endswith(SUFFIX) and parent is not None:
            item = EntryItem(parent, self._exercise(Path(path)), self._desk.icon("dinamis"))
            self._held.append(item)
            return item
        return None

    def refresh(self, name: str = "") -> None:
        """Have the group of a name, or all, read again where somebody has opened it."""
        for group in self._groups():
            is_meant = not name or group.path().endswith(f"/{name}")
            if is_meant and group.state() == Qgis.BrowserItemState.Populated:
                group.refresh()

    def entry(self, path: str) -> Optional[Entry]:
        """The entry that was dragged, None when it is gone."""
        for group in self._groups():
            for item in group.held:
                if item.path() == path and isinstance(item, EntryItem):
                    return item.entry
        return None

    def _groups(self) -> List[GroupItem]:
        """Those of every browser panel, for there may be several."""
        self._held = [item for item in self._held if not sip.isdeleted(item)]
        roots = [item for item in self._held if isinstance(item, RootItem)]
        return [group for root in roots for group in root.held]

    def _exercise(self, path: Path) -> Entry:
        title = QCoreApplication.translate("Browser", "Open the exercise")
        return Entry(
            path.name, str(path), path.name, ((title, lambda: self._desk.open_exercise(path)),)
        )
