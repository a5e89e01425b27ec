"""What can be done with downloads, and when: for buttons, the menu and the keyboard."""

from __future__ import annotations

from typing import Dict, NamedTuple, Sequence, Tuple

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, QSize, Qt
from qgis.PyQt.QtWidgets import QAction, QHBoxLayout, QMenu, QToolButton, QWidget

from ...domain.download import Download, DownloadState

_ICON = QSize(18, 18)


class _Kind(NamedTuple):
    name: str
    icon: str
    text: str
    tip: str


class DownloadActions(QObject):
    """The actions by name; one method says which of them the selection allows."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._actions: Dict[str, QAction] = {}
        for kind in self._kinds():
            action = QAction(QgsApplication.getThemeIcon(kind.icon), kind.text, self)
            action.setToolTip(f"{_plain(kind.text)}\n{kind.tip}")
            action.setStatusTip(kind.tip)
            self._actions[kind.name] = action

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def allow(self, selected: Sequence[Download], everything: Sequence[Download]) -> None:
        """Enable what can be done with the selected ones."""
        allowed = {
            "pause": bool(to_pause(selected)),
            "resume": bool(to_resume(selected)),
            "retry": bool(to_retry(selected)),
            "cancel": bool(to_cancel(selected)),
            "up": 0 < len(selected) < len(everything),
            "down": 0 < len(selected) < len(everything),
            "load": bool(to_load(selected)),
            "folder": len(selected) == 1,
            "remove": bool(to_remove(selected)),
            "clear": bool(to_clear(everything)),
        }
        for name, is_allowed in allowed.items():
            self._actions[name].setEnabled(is_allowed)

    def menu(self, parent: QWidget) -> QMenu:
        """All of them, in groups."""
        made = QMenu(parent)
        groups = (
            ("load", "folder"),
            ("pause", "resume", "retry", "cancel"),
            ("up", "down"),
            ("remove", "clear"),
        )
        for group in groups:
            made.addActions([self._actions[name] for name in group])
            made.addSeparator()
        return made

    def button_row(self) -> QHBoxLayout:
        """Small buttons in a row; the menu has the words."""
        row = QHBoxLayout()
        row.setSpacing(1)
        for name in ("pause", "resume", "retry", "cancel", "", "up", "down", "", "clear"):
            if name:
                row.addWidget(self._button(name))
            else:
                row.addSpacing(6)
        row.addStretch(1)
        return row

    def _button(self, name: str) -> QToolButton:
        action, made = self._actions[name], QToolButton()
        made.setObjectName(f"{name}_downloads_button")
        made.setDefaultAction(action)
        made.setIconSize(_ICON)
        made.setAutoRaise(True)
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        made.setAccessibleName(_plain(action.text()))
        made.setAccessibleDescription(action.statusTip())
        made.setWhatsThis(action.statusTip() or action.toolTip())
        return made

    def _kinds(self) -> Tuple[_Kind, ...]:
        return (
            _Kind(
                "pause",
                "/temporal_navigation/pause.svg",
                self.tr("&Pause"),
                self.tr("Stops for now; what has arrived stays (Space)"),
            ),
            _Kind(
                "resume",
                "/mActionPlay.svg",
                self.tr("&Resume"),
                self.tr("Goes on where it was paused (Space)"),
            ),
            _Kind(
                "retry",
                "/mActionRefresh.svg",
                self.tr("&Try again"),
                self.tr("Starts what failed or was cancelled where it stopped"),
            ),
            _Kind(
                "cancel",
                "/mTaskCancel.svg",
                self.tr("&Cancel"),
                self.tr("Gives the download up (Del)"),
            ),
            _Kind(
                "up",
                "/mActionArrowUp.svg",
                self.tr("Move &up"),
                self.tr("Downloads it earlier (Alt+Up)"),
            ),
            _Kind(
                "down",
                "/mActionArrowDown.svg",
                self.tr("Move &down"),
                self.tr("Downloads it later (Alt+Down)"),
            ),
            _Kind(
                "load",
                "/mActionAddRasterLayer.svg",
                self.tr("Put on the &map"),
                self.tr("Shows what is complete on the map (Enter)"),
            ),
            _Kind(
                "folder",
                "/mActionFileOpen.svg",
                self.tr("Open the &folder"),
                self.tr("Shows the files of the download on the disk"),
            ),
            _Kind(
                "remove",
                "/mActionRemove.svg",
                self.tr("Remove from the &list"),
                self.tr("Its files stay on the disk (Del)"),
            ),
            _Kind(
                "clear",
                "/console/iconClearConsole.svg",
                self.tr("Remove all that are &over"),
                self.tr(
                    "Takes what is complete or cancelled off the list; the files stay on the disk",
                ),
            ),
        )


def to_pause(downloads: Sequence[Download]) -> Tuple[Download, ...]:
    return _in_state(downloads, DownloadState.WAITING, DownloadState.RUNNING)


def to_resume(downloads: Sequence[Download]) -> Tuple[Download, ...]:
    return _in_state(downloads, DownloadState.PAUSED)


def to_retry(downloads: Sequence[Download]) -> Tuple[Download, ...]:
    return _in_state(downloads, DownloadState.FAILED, DownloadState.CANCELLED)


def to_cancel(downloads: Sequence[Download]) -> Tuple[Download, ...]:
    """Those under way, and those that failed and left something on the disk."""
    return tuple(
        download
        for download in downloads
        if not download.state.is_over
        or (download.state is DownloadState.FAILED and download.done_bytes > 0)
    )


def to_load(downloads: Sequence[Download]) -> Tuple[Download, ...]:
    return _in_state(downloads, DownloadState.DONE)


def to_remove(downloads: Sequence[Download]) -> Tuple[Download, ...]:
    return tuple(download for download in downloads if download.state.is_over)


def to_clear(downloads: Sequence[Download]) -> Tuple[Download, ...]:
    """Those about which nothing is left to do: what failed may be tried again."""
    return _in_state(downloads, DownloadState.DONE, DownloadState.CANCELLED)


def _in_state(downloads: Sequence[Download], *states: DownloadState) -> Tuple[Download, ...]:
    return tuple(download for download in downloads if download.state in states)


def _plain(text: str) -> str:
    return text.replace("&", "")
