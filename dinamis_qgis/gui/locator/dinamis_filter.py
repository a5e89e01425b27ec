"""``dn`` and a word in QGIS's locator: scenes, saved searches and places."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Callable, Dict

from qgis.core import QgsFeedback, QgsLocatorContext, QgsLocatorFilter, QgsLocatorResult
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from .finding import Choose, Find, Finding, FindingKind

PREFIX = "dn"
_NAME = "dinamis"
_LEAST_LETTERS = 2
_ICONS = {
    FindingKind.SEARCH: "search",
    FindingKind.SCENE: "quicklook",
    FindingKind.PLACE: "area",
}


class DinamisFilter(QgsLocatorFilter):
    """QGIS clones it in the GUI thread, and has the clone look in a thread of its own.

    Args:
        find: what a text finds; called in that thread.
        choose: called in the GUI thread.
        icon: path of an icon, by name.
    """

    def __init__(self, find: Find, choose: Choose, icon: Callable[[str], Path]) -> None:
        super().__init__()
        self._find, self._choose, self._icon = find, choose, icon
        self._was_asked = False
        # What is typed for QGIS's other filters is none of our business.
        self.setUseWithoutPrefix(False)

    def name(self) -> str:
        return _NAME

    def displayName(self) -> str:  # noqa: N802
        return QCoreApplication.translate("Locator", "DINAMIS: scenes, saved searches, places")

    def prefix(self) -> str:
        """Return ``dn`` the first time, a longer word afterwards.

        QGIS grants a plugin fewer than three letters only where the user chose them: where
        the prefix in its settings, or else the one told first, is not the one told next.
        """
        told = _NAME if self._was_asked else PREFIX
        self._was_asked = True
        return told

    def priority(self) -> QgsLocatorFilter.Priority:
        return QgsLocatorFilter.Priority.Medium

    def clone(self) -> DinamisFilter:
        return DinamisFilter(self._find, self._choose, self._icon)

    def fetchResults(  # noqa: N802
        self, text: str, _context: QgsLocatorContext, feedback: QgsFeedback
    ) -> None:
        """In a thread of QGIS's."""
        wanted = text.strip()
        if len(wanted) < _LEAST_LETTERS:
            return
        for finding in self._find(wanted, feedback.isCanceled):
            if feedback.isCanceled():
                return
            self.resultFetched.emit(self._result(finding))

    def triggerResult(self, result: QgsLocatorResult) -> None:  # noqa: N802
        kind, title, detail, *key = json.loads(result.userData)
        self._choose(Finding(FindingKind(kind), title, detail, tuple(key)))

    def _result(self, finding: Finding) -> QgsLocatorResult:
        result = QgsLocatorResult()
        result.displayString, result.description = finding.title, finding.detail
        result.group = _groups()[finding.kind]
        result.icon = QIcon(str(self._icon(_ICONS[finding.kind])))
        # A Python list does not survive its way out of QGIS's thread, a text does.
        told = [finding.kind.value, finding.title, finding.detail, *finding.key]
        result.userData = json.dumps(told)
        return result


def _groups() -> Dict[FindingKind, str]:
    return {
        FindingKind.SEARCH: QCoreApplication.translate("Locator", "Saved searches"),
        FindingKind.SCENE: QCoreApplication.translate("Locator", "Scenes kept here"),
        FindingKind.PLACE: QCoreApplication.translate("Locator", "Places"),
    }
