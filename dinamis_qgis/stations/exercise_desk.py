"""Opens exercises, ends them, and lets a teacher make one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable, FrozenSet, Optional, Tuple

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ..catalogue.exercise_shelf import ExerciseShelf, read_exercise, write_exercise
from ..catalogue.request_ledger import RequestLedger
from ..catalogue.search_book import SearchBook
from ..connection import Connections
from ..domain.account import Account
from ..domain.errors import Cancelled, DinamisError
from ..domain.exercise import Before, Exercise, ExerciseService, OpenExercise
from ..domain.exercise_file import SUFFIX
from ..domain.ledger import Ledger
from ..domain.service import Service, own_service
from ..gui.exercise.exercise_bar import ExerciseBar
from ..gui.exercise.make_dialog import MakeExerciseDialog, Material
from ..gui.exercise.open_dialog import OpenExerciseDialog
from ..settings import Settings, data_folder
from ..words.messages import explain
from .known_services import service_title

if TYPE_CHECKING:
    from .stations import Stations


@dataclass(frozen=True)
class ExerciseHooks:
    """What the desk is given by QGIS's window."""

    open_dock: Callable[[], Stations]
    tell: Callable[[str, Qgis.MessageLevel], object]
    window: Callable[[], QWidget]
    run: Callable[..., Any]
    """``Background.run``."""


class ExerciseDesk(QObject):
    """One exercise at a time; it lasts over the end of QGIS. Lives in the GUI thread."""

    def __init__(
        self,
        shelf: ExerciseShelf,
        ledger: Ledger,
        book: SearchBook,
        connections: Connections,
        hooks: ExerciseHooks,
    ) -> None:
        super().__init__()
        self._shelf, self._ledger, self._book = shelf, ledger, book
        self._connections, self._hooks = connections, hooks
        self._settings = Settings()
        self._stations: Optional[Stations] = None
        self._bar: Optional[ExerciseBar] = None
        self._opened = shelf.opened()
        if self._opened is not None:
            self._lend(self._opened.exercise)

    @property
    def opened(self) -> Optional[OpenExercise]:
        return self._opened

    def show_in(self, stations: Stations) -> None:
        """The dock was made: go on in it with the exercise that is open."""
        self._stations = stations
        self._bar = ExerciseBar()
        self._bar.end_wanted.connect(self.end)
        stations.dock.show_above(self._bar)
        stations.demand.account_as = self._account
        if self._opened is not None:
            self._show(self._opened.exercise)

    def leave(self) -> None:
        """The dock goes away; what is open stays open."""
        self._stations = self._bar = None

    def ask_file(self) -> None:
        title = self.tr("Open an exercise")
        kinds = self.tr("Exercises (*{})").format(SUFFIX)
        path = str(QFileDialog.getOpenFileName(self._hooks.window(), title, "", kinds)[0])
        if path:
            self.open_file(Path(path))

    def open_file(self, path: Path) -> None:
        """Read a file, show what it brings, and open it when the user says so."""

        def read() -> Tuple[Exercise, FrozenSet[str]]:
            recorded = frozenset(entry.request_id for entry in self._ledger.entries())
            return read_exercise(path), recorded

        self._hooks.run(
            self.tr("DINAMIS exercise"), lambda job: read(), self._ask_to_open, self._fail
        )

    def open(self, exercise: Exercise, recorded: FrozenSet[str] = frozenset()) -> bool:
        """Open an exercise as a whole, or say why nothing was changed.

        Args:
            recorded: ids of the requests that were sent before.
        """
        stations = self._hooks.open_dock()
        try:
            had_service = self._check_service(exercise.service)
            if self._opened is not None:
                self.end()
            area = stations.area_panel.area
            before = Before(self._settings.service_id, had_service, area, recorded)
            opened = OpenExercise(exercise, before)
            self._shelf.open(opened)
        except DinamisError as error:
            self._fail(error)
            return False
        self._opened = opened
        self._lend(exercise)
        self._settings.is_welcomed = True
        stations.use_service(exercise.service.id)
        stations.dock.show_station("area" if exercise.area is not None else "search")
        self._show(exercise)
        if exercise.request is not None:
            stations.request_panel.drafts.begin_with(exercise.request)
        return True

    def end(self) -> None:
        """Give back what was there before; what was made meanwhile stays."""
        opened = self._opened
        if opened is None:
            return
        try:
            self._shelf.end()
        except DinamisError as error:
            self._fail(error)
            return
        self._opened = None
        self._book.lend(())
        self._settings.service_id = opened.before.service_id
        if not opened.before.had_service:
            self._forget_service(opened.exercise.service.id)
        if self._stations is not None:
            self._stations.show_services()
            self._stations.area_panel.set_area(opened.before.area)
        if self._bar is not None:
            self._bar.show_exercise(None)

    def make(self) -> None:
        """Have a teacher choose what goes in, and where it is written."""
        material = self._material(self._hooks.open_dock())
        dialog = MakeExerciseDialog(material, self._hooks.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._ask_where(dialog.exercise()))
        dialog.open()

    def write(self, exercise: Exercise, path: Path) -> None:
        """Write the file, and say so."""
        self._hooks.run(
            self.tr("DINAMIS exercise"),
            lambda job: write_exercise(path, exercise),
            lambda _: self._hooks.tell(
                self.tr("The exercise was written to {}. Give this file to your class.").format(
                    path
                ),
                Qgis.MessageLevel.Success,
            ),
            self._fail,
        )

    def _ask_where(self, exercise: Exercise) -> None:
        name = "".join(one if one.isalnum() or one in " -_" else "-" for one in exercise.title)
        title = self.tr("Write the exercise")
        kinds = self.tr("Exercises (*{})").format(SUFFIX)
        start = str(Path.home() / f"{name}{SUFFIX}")
        path = str(QFileDialog.getSaveFileName(self._hooks.window(), title, start, kinds)[0])
        if path:
            self.write(exercise, Path(path if path.endswith(SUFFIX) else path + SUFFIX))

    def _ask_to_open(self, read: Tuple[Exercise, FrozenSet[str]]) -> None:
        exercise, recorded = read
        try:
            self._check_service(exercise.service)
        except DinamisError as error:
            self._fail(error)
            return
        dialog = OpenExerciseDialog(exercise, self._title(exercise), self._hooks.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(partial(self.open, exercise, recorded))
        dialog.open()

    def _check_service(self, service: ExerciseService) -> bool:
        """Tell whether a service is known here.

        Raises:
            UnknownChoice: it should be one of the plugin's, and is none.
        """
        if not service.address:
            self._connections.client(service.id)
        return any(one.id == service.id for one in self._connections.services)

    def _lend(self, exercise: Exercise) -> None:
        """What the exercise brings, until it ends."""
        service = exercise.service
        if service.address and not any(one.id == service.id for one in self._connections.services):
            made = own_service(service.title, service.address)
            self._connections.set_own_services([*self._own(), made])
        self._book.lend(exercise.searches)

    def _forget_service(self, service_id: str) -> None:
        kept = [one for one in self._own() if one.id != service_id]
        self._connections.set_own_services(kept)
        self._settings.own_services = [(one.title, one.stac, one.authcfg) for one in kept]

    def _own(self) -> Tuple[Service, ...]:
        return tuple(one for one in self._connections.services if one.is_own)

    def _show(self, exercise: Exercise) -> None:
        if self._stations is None or self._bar is None:
            return
        self._bar.show_exercise(exercise)
        if exercise.service.address:
            self._stations.show_services()
        if exercise.area is not None:
            self._stations.area_panel.set_area(exercise.area)
            self._stations.area_panel.zoom()
        self._stations.demand.show_quota()

    def _account(self, real: Optional[Account]) -> Optional[Account]:
        if self._opened is None or self._stations is None:
            return real
        entries = self._stations.demand.quota.entries()
        return self._opened.exercise.account(real, entries, self._opened.before.requests)

    def _material(self, stations: Stations) -> Material:
        service = self._connections.client(self._settings.service_id).service
        address = service.stac if service.is_own else ""
        today = date.today()
        return Material(
            ExerciseService(service.id, service.title if address else "", address),
            service_title(service),
            stations.area_panel.area,
            self._book.saved(service.id),
            stations.request_panel.request_form.request(),
            tuple(row for row in stations.demand.quota.tariffs() if row.holds_on(today)),
        )

    def _title(self, exercise: Exercise) -> str:
        known = (one for one in self._connections.services if one.id == exercise.service.id)
        found = next(known, None)
        return exercise.service.title if found is None else service_title(found)

    def _fail(self, error: DinamisError) -> None:
        if not isinstance(error, Cancelled):
            self._hooks.tell(explain(error), Qgis.MessageLevel.Warning)


def open_exercise_desk(
    file: Path, book: SearchBook, connections: Connections, hooks: ExerciseHooks
) -> ExerciseDesk:
    """The desk on what the profile keeps.

    Args:
        file: holds the exercise that is open; it is there as long as one is.
    """
    ledger = RequestLedger(data_folder() / "requests.sqlite")
    return ExerciseDesk(ExerciseShelf(file), ledger, book, connections, hooks)
