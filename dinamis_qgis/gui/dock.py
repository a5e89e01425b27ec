"""The dock: a header, the row of stations, and the station one is at."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Callable, Dict, FrozenSet, List, Optional

from qgis.core import Qgis
from qgis.gui import QgsDockWidget, QgsMessageBar
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QCloseEvent, QIcon
from qgis.PyQt.QtWidgets import (
    QAction,
    QFrame,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..domain.account import Account
from ..domain.service import Capability
from .guide.first_start import FirstStart
from .guide.help_menu import HelpMenu
from .guide.tour import Tour
from .guide.tour_stops import tour_stops
from .panel import Panel, button
from .path import Step, path
from .step_bar import StepBar

_LEAST_WIDTH_PX, WIDTH_PX, _HEIGHT_PX = 340, 390, 700
_FLAT = (
    "QPushButton { text-align: left; padding: 3px; }"
    "QPushButton:focus { border: 2px solid palette(highlight); padding: 1px; }"
)
"""The themes take the frame from flat buttons that have the keyboard."""


class DinamisDock(QgsDockWidget):
    """The whole path, one panel a station.

    It is empty until `fill` was called.

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
        self._path = tuple(step for step in path() if step.name in panels)
        self._can: FrozenSet[Capability] = frozenset(Capability)
        self._tour: Optional[Tour] = None
        self._create()
        self._lay_out()
        self.who_button.clicked.connect(lambda: self.show_station("sign_in"))
        self.step_bar.step_chosen.connect(self.show_station)
        for panel in panels.values():
            panel.station_wanted.connect(self.show_station)
        self.beginner_action.toggled.connect(self._set_beginner)
        self.help_menu.tour_wanted.connect(self.start_tour)
        self.next_button.clicked.connect(self._show_next)

    def fill(self) -> Iterator[None]:
        """Take the panels in, in steps: Qt looks at each widget in them, and there are many."""
        for step in self._path:
            self.pages.addWidget(self.panels[step.name])
            yield
        self._footer.addWidget(self.next_button)  # here: Tab reaches it after what is in a panel
        self.show_station("sign_in")

    def ask_first(self) -> None:
        """Show the three ways to begin, and nothing else; a station that is shown ends it."""
        self.end_tour()
        self.whole.setCurrentWidget(self.first_start)
        self.first_start.setFocus()

    def show_station(self, name: str) -> None:
        self.whole.setCurrentIndex(0)
        self.step_bar.choose(name)
        self.pages.setCurrentWidget(self.panels[name])
        following = self._following()
        self.next_button.setVisible(following is not None)
        if following is not None:
            self.next_button.setText(self.tr("Next: {} ›").format(following.title))
        self.station_shown.emit(name)

    def take_keyboard(self) -> None:
        """Let the keys go to the row of stations, or to the first choice of all."""
        is_asking = self.whole.currentWidget() is self.first_start
        (self.first_start if is_asking else self.step_bar.button(self.station())).setFocus()

    def station(self) -> str:
        return self._path[self.pages.currentIndex()].name

    def set_done(self, name: str, is_done: bool) -> None:
        self.step_bar.set_done(name, is_done)

    def set_beginner(self, is_beginner: bool) -> None:
        self.beginner_action.setChecked(is_beginner)

    def show_what(self, can: FrozenSet[Capability]) -> None:
        """Offer only what the service in use can do."""
        self.end_tour()
        self._can = can
        self.catalogue_action.setVisible(Capability.MIRROR in can)
        self.step_bar.set_offered(self._offered())
        is_possible = self.station() in [step.name for step in self._possible()]
        self.show_station(self.station() if is_possible else "sign_in")

    def show_who(self, service_title: str, account: Optional[Account]) -> None:
        """Say in the header which service is used, and by whom."""
        who = self.tr("not signed in")
        if account is not None:
            who = account.username or self.tr("signed in")
        text = f"{service_title} · {who}"
        self.who_button.setText(text.replace("&", "&&"))
        self.who_button.setAccessibleName(text)

    def show_message(self, text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Info) -> None:
        """Say what happened, whichever station is shown; good news make way for newer ones."""
        for item in self.message_bar.items():
            if item.level() in (Qgis.MessageLevel.Info, Qgis.MessageLevel.Success):
                self.message_bar.popWidget(item)
        self.message_bar.pushMessage("", text, level)

    def show_above(self, bar: QWidget) -> None:
        """Put a line over the stations; it is there as long as it is shown."""
        self.above.addWidget(bar)

    def start_tour(self) -> None:
        """Point at each station in turn."""
        self.end_tour()
        stops = tour_stops(self, self._offered(), self.show_station, self.step_bar.button)
        self._tour = Tour(stops, self)
        self._tour.ended.connect(self._forget_tour)
        self._tour.start()

    def end_tour(self) -> None:
        if self._tour is not None:
            self._tour.end()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        self.end_tour()
        super().closeEvent(event)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(WIDTH_PX, _HEIGHT_PX)

    def _set_beginner(self, is_beginner: bool) -> None:
        self.end_tour()
        self.step_bar.set_offered(self._offered())
        names = [step.name for step in self._offered()]
        self.show_station(self.station() if self.station() in names else names[0])
        self.beginner_changed.emit(is_beginner)

    def _offered(self) -> List[Step]:
        """The stations that have a button: in the beginner view, the fewest that suffice."""
        is_beginner = self.beginner_action.isChecked()
        return [step for step in self._possible() if step.is_for_beginners or not is_beginner]

    def _possible(self) -> List[Step]:
        return [step for step in self._path if step.needs is None or step.needs in self._can]

    def _following(self) -> Optional[Step]:
        """The next station that has a button; the sign-in is before them all."""
        here = [step.name for step in self._path].index(self.station())
        after = [step.name for step in self._path[here + 1 :]]
        return next((step for step in self._offered() if step.name in after), None)

    def _show_next(self) -> None:
        following = self._following()
        if following is not None:
            self.show_station(following.name)

    def _forget_tour(self) -> None:
        self._tour = None

    def _create(self) -> None:
        self.who_button = button("", "who_button", self.tr("Which service is used, and by whom"))
        self.who_button.setIcon(QIcon(str(self._icon("sign_in"))))
        self.who_button.setFlat(True)
        self.who_button.setStyleSheet(_FLAT)
        self.who_button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.beginner_action = QAction(self.tr("&Beginner view: area, search, load"), self)
        self.beginner_action.setCheckable(True)
        self.catalogue_action = QAction(self.tr("&Local catalogue…"), self)
        self.help_menu = HelpMenu(self)
        self.tour_action = self.help_menu.tour_action
        self.coverages_action = QAction(self.tr("Yearly &coverages…"), self)
        self.open_exercise_action = QAction(self.tr("Open an &exercise…"), self)
        self.make_exercise_action = QAction(self.tr("&Make an exercise…"), self)
        self.about_action = QAction(self.tr("&About DINAMIS for QGIS…"), self)
        self.menu_button = self._menu_button()
        self.step_bar = StepBar(self._path, self._icon)
        self.message_bar = QgsMessageBar()
        self.message_bar.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.pages = QStackedWidget()
        self.whole = QStackedWidget()
        self.first_start = FirstStart(self._icon)
        self.next_button = button("", "next_button", self.tr("Goes on to the next station"))

    def _menu_button(self) -> QToolButton:
        made = QToolButton()
        made.setObjectName("menu_button")
        made.setIcon(QIcon(str(self._icon("menu"))))
        made.setAutoRaise(True)
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        made.setAccessibleName(self.tr("Menu"))
        made.setToolTip(self.tr("View and help"))
        made.setWhatsThis(self.tr("View and help"))
        menu = QMenu(made)
        menu.addAction(self.catalogue_action)
        menu.addSeparator()
        menu.addAction(self.beginner_action)
        menu.addSeparator()
        menu.addAction(self.coverages_action)
        menu.addSeparator()
        menu.addAction(self.open_exercise_action)
        menu.addAction(self.make_exercise_action)
        menu.addSeparator()
        self.help_menu.fill(menu)
        menu.addSeparator()
        menu.addAction(self.about_action)
        made.setMenu(menu)
        return made

    def _lay_out(self) -> None:
        header = QHBoxLayout()
        header.setContentsMargins(4, 2, 4, 0)
        header.addWidget(self.who_button, 1)
        header.addWidget(self.menu_button)
        rule = QFrame()
        rule.setFrameShape(QFrame.Shape.HLine)
        rule.setFrameShadow(QFrame.Shadow.Sunken)
        self._footer = QHBoxLayout()
        self._footer.setContentsMargins(8, 4, 8, 8)
        self._footer.addStretch(1)
        self.above = QVBoxLayout()
        way = QWidget()
        column = QVBoxLayout(way)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(header)
        column.addLayout(self.above)
        column.addWidget(self.step_bar)
        column.addWidget(rule)
        column.addWidget(self.message_bar)
        column.addWidget(self.pages, 1)
        column.addLayout(self._footer)
        self.whole.addWidget(way)
        self.whole.addWidget(self.first_start)
        self.whole.setMinimumWidth(_LEAST_WIDTH_PX)
        self.setWidget(self.whole)
