"""The dock: a header, the row of stations, and the station one is at."""

from __future__ import annotations

from pathlib import Path
from typing import Callable, Dict, Optional

from qgis.gui import QgsDockWidget, QgsMessageBar
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QCloseEvent, QIcon
from qgis.PyQt.QtWidgets import (
    QAction,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..domain.account import Account
from .panel import Panel
from .step_bar import Step, StepBar
from .tour import Stop, Tour

_LEAST_WIDTH_PX, WIDTH_PX, _HEIGHT_PX = 340, 390, 700


class DinamisDock(QgsDockWidget):
    """The whole path, one panel a station.

    Args:
        panels: by the name of their station.
        icon: path of an icon, by name.
    """

    beginner_changed = pyqtSignal(bool)
    station_shown = pyqtSignal(str)

    def __init__(
        self,
        panels: Dict[str, Panel],
        icon: Callable[[str], Path],
        parent: Optional[QWidget] = None,
    ) -> None:
        super().__init__("DINAMIS", parent)
        self.setObjectName("DinamisDock")
        self.panels = panels
        self._icon = icon
        self._tour: Optional[Tour] = None
        self._create()
        self._lay_out()
        self.step_bar.step_chosen.connect(self.show_station)
        self.beginner_action.toggled.connect(self._set_beginner)
        self.tour_action.triggered.connect(self.start_tour)
        self.next_button.clicked.connect(self._show_next)
        self.show_station("sign_in")

    def show_station(self, name: str) -> None:
        self.step_bar.choose(name)
        self.pages.setCurrentIndex(list(self.panels).index(name))
        following = self._following()
        self.next_button.setVisible(following is not None)
        if following is not None:
            self.next_button.setText(self.tr("Next: {}").format(following.title))
        self.station_shown.emit(name)

    def station(self) -> str:
        return list(self.panels)[self.pages.currentIndex()]

    def set_done(self, name: str, is_done: bool) -> None:
        self.step_bar.set_done(name, is_done)

    def set_beginner(self, is_beginner: bool) -> None:
        self.beginner_action.setChecked(is_beginner)

    def show_who(self, service_title: str, account: Optional[Account]) -> None:
        """Say in the header which service is used, and by whom."""
        who = self.tr("not signed in") if account is None else account.username
        self.who_label.setText(f"{service_title} · {who}")

    def start_tour(self) -> None:
        """Point at each station in turn."""
        self.end_tour()
        stops = [
            Stop(self.step_bar.button(step.name), step.title, step.tip)
            for step in self._steps()
            if self.step_bar.button(step.name).isVisible()
        ]
        self._tour = Tour(stops, self)
        self._tour.start()

    def end_tour(self) -> None:
        if self._tour is not None:
            self._tour.close()
            self._tour = None

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        self.end_tour()
        super().closeEvent(event)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(WIDTH_PX, _HEIGHT_PX)

    def _set_beginner(self, is_beginner: bool) -> None:
        self.step_bar.set_beginner(is_beginner)
        if is_beginner and self.station() not in self._beginner_steps():
            self.show_station("area")
        else:
            self.show_station(self.station())
        self.beginner_changed.emit(is_beginner)

    def _beginner_steps(self) -> "list[str]":
        return [step.name for step in self._steps() if step.is_for_beginners]

    def _following(self) -> Optional[Step]:
        is_beginner = self.beginner_action.isChecked()
        steps = [step for step in self._steps() if step.is_for_beginners or not is_beginner]
        names = [step.name for step in steps]
        if self.station() not in names:
            return steps[0]
        index = names.index(self.station()) + 1
        return steps[index] if index < len(steps) else None

    def _show_next(self) -> None:
        following = self._following()
        if following is not None:
            self.show_station(following.name)

    def _steps(self) -> "tuple[Step, ...]":
        return (
            Step("sign_in", self.tr("Sign in"), self.tr("Choose a service and sign in."), False),
            Step("area", self.tr("Area"), self.tr("Say where: draw, or take a file."), True),
            Step("search", self.tr("Search"), self.tr("See which images exist already."), True),
            Step("quicklook", self.tr("Preview"), self.tr("Look at a scene on the map."), False),
            Step("quota", self.tr("Quota"), self.tr("See what a request uses and costs."), False),
            Step("request", self.tr("Request"), self.tr("Ask for an image, follow it."), False),
            Step(
                "download", self.tr("Load"), self.tr("Download the image, see it on the map."), True
            ),
        )

    def _create(self) -> None:
        self.who_label = QLabel()
        self.who_label.setTextFormat(Qt.TextFormat.PlainText)
        self.who_label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.menu_button = QToolButton()
        self.menu_button.setObjectName("menu_button")
        self.menu_button.setIcon(QIcon(str(self._icon("menu"))))
        self.menu_button.setAutoRaise(True)
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu_button.setAccessibleName(self.tr("Menu"))
        self.menu_button.setToolTip(self.tr("View and help"))
        menu = QMenu(self.menu_button)
        self.beginner_action = QAction(self.tr("&Beginner view: area, search, load"), self)
        self.beginner_action.setCheckable(True)
        self.tour_action = QAction(self.tr("&Guided tour"), self)
        menu.addAction(self.beginner_action)
        menu.addAction(self.tour_action)
        self.menu_button.setMenu(menu)
        self.step_bar = StepBar(self._steps(), self._icon)
        self.message_bar = QgsMessageBar()
        self.message_bar.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.pages = QStackedWidget()
        self.next_button = QToolButton()
        self.next_button.setObjectName("next_button")
        self.next_button.setAutoRaise(True)
        self.next_button.setArrowType(Qt.ArrowType.RightArrow)
        self.next_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.next_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _lay_out(self) -> None:
        for panel in self.panels.values():
            self.pages.addWidget(panel)
        header = QHBoxLayout()
        header.setContentsMargins(8, 2, 4, 0)
        header.addWidget(self.who_label, 1)
        header.addWidget(self.menu_button)
        rule = QFrame()
        rule.setFrameShape(QFrame.Shape.HLine)
        rule.setFrameShadow(QFrame.Shadow.Sunken)
        footer = QHBoxLayout()
        footer.setContentsMargins(8, 0, 8, 4)
        footer.addStretch(1)
        footer.addWidget(self.next_button)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(header)
        column.addWidget(self.step_bar)
        column.addWidget(rule)
        column.addWidget(self.message_bar)
        column.addWidget(self.pages, 1)
        column.addLayout(footer)
        whole.setMinimumWidth(_LEAST_WIDTH_PX)
        self.setWidget(whole)
