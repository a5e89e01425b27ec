"""Finds an area by the name of a place."""

from __future__ import annotations

from typing import Any, Callable, Optional, Tuple

from qgis.PyQt.QtCore import QModelIndex, QStringListModel, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from ...domain.errors import DinamisError, PlaceUnknown
from ...domain.place import Place, called, matching
from ..fields import named
from ..panel import button
from .area_words import place_text

Places = Tuple[Place, ...]


class PlaceSearch(QWidget):
    """A name, suggestions as one types, and a button that asks the service of communes.

    What is typed goes nowhere until the button, or Enter, is pressed. Enter chooses what is known
    by that name without network; the button asks the service, which may know a commune of it.

    Args:
        known: the places that need no network.
        search: asks the service.
    """

    place_chosen = pyqtSignal(object)  # Place
    search_started = pyqtSignal()
    search_ended = pyqtSignal()
    failed = pyqtSignal(object)  # DinamisError

    def __init__(
        self,
        known: Callable[[], Places],
        search: Callable[[str], Places],
        run: Callable[..., Any],
        parent: Optional[QWidget] = None,
    ) -> None:
        super().__init__(parent)
        self._known_places, self._search, self._run = known, search, run
        self._known: Optional[Places] = None
        self._is_reading = False
        self._is_entered = False
        self._shown: Places = ()
        self._searching: object = None
        self._create()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.name_edit, 1)
        row.addWidget(self.find_button)
        self.setFocusProxy(self.name_edit)
        self.name_edit.textEdited.connect(self._suggest)
        self.name_edit.returnPressed.connect(self._enter)
        self.find_button.clicked.connect(self._find)
        self._completer.activated[QModelIndex].connect(self._choose)

    def suggestions(self) -> Places:
        """What the list shows."""
        return self._shown

    def _suggest(self, text: str) -> None:
        if self._searching is not None:  # its answer would be to what was typed before
            self._end_search()
        self._is_entered = False
        self._read_known()
        self._show(matching(self._known or (), text))

    def _read_known(self) -> None:
        if self._known is None:
            self._known, self._is_reading = (), True
            self._run("", lambda job: self._known_places(), self._keep_known, self._have_none)

    def _keep_known(self, places: Places) -> None:
        self._known, self._is_reading = places, False
        text = self.name_edit.text()
        self._show(matching(places, text))
        if self._is_entered:
            self._enter()
        elif self._shown and self.name_edit.hasFocus():
            self._completer.complete()

    def _have_none(self, _error: DinamisError) -> None:
        """Without QGIS's world map, communes can still be searched."""
        self._is_reading = False
        if self._is_entered:
            self._enter()

    def _enter(self) -> None:
        """Take what is known by that name, or ask the service."""
        self._read_known()
        self._is_entered = self._is_reading
        if self._is_entered or self._is_choosing():
            return
        known = called(self._known or (), self.name_edit.text())
        if len(known) == 1:
            self._take(known[0])
        elif known:
            self._show(known)
            self._open_list()
        else:
            self._find()

    def _take(self, place: Place) -> None:
        """Choose it as if from the list."""
        if self._searching is not None:
            self._end_search()
        self._completer.popup().hide()
        self.name_edit.setText(place_text(place))
        self._show((place,))
        self.place_chosen.emit(place)

    def _find(self) -> None:
        text = self.name_edit.text().strip()
        if not text or self._is_choosing() or self._choose_named(text):
            return
        searching = self._searching = object()
        search = self._search
        self.search_started.emit()
        self._run(
            self.tr("DINAMIS places"),
            lambda job: search(text),
            lambda places: self._show_found(searching, text, places),
            lambda error: self._fail(searching, error),
        )

    def _choose_named(self, text: str) -> bool:
        """A suggestion that was chosen is in the field, as it was in the list."""
        for place in self._shown:
            if text == place_text(place):
                self.place_chosen.emit(place)
                return True
        return False

    def _is_choosing(self) -> bool:
        """Enter on a suggestion chooses it, and reaches the field as well."""
        popup = self._completer.popup()
        return bool(popup.isVisible() and popup.currentIndex().isValid())

    def _show_found(self, searching: object, text: str, places: Places) -> None:
        if searching is self._searching:
            self._end_search()
            self._show((*places, *matching(self._known or (), text)))
            self._open_list()

    def _fail(self, searching: object, error: DinamisError) -> None:
        if searching is not self._searching:
            return
        self._end_search()
        if not self._shown or not isinstance(error, PlaceUnknown):
            self.failed.emit(error)
        self._open_list()  # what is known without network is still there

    def _end_search(self) -> None:
        self._searching = None
        self.search_ended.emit()

    def _open_list(self) -> None:
        if self._shown:
            self.name_edit.setFocus()
            self._completer.complete()

    def _show(self, places: Places) -> None:
        self._shown = places
        self._names.setStringList([place_text(place) for place in places])

    def _choose(self, index: QModelIndex) -> None:
        self._searching = None
        if index.row() < len(self._shown):
            self.place_chosen.emit(self._shown[index.row()])

    def _create(self) -> None:
        self.name_edit = QLineEdit()
        self.name_edit.setClearButtonEnabled(True)
        self.name_edit.setPlaceholderText(self.tr("Country, commune…"))
        self.name_edit.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        named(
            self.name_edit,
            "place_edit",
            self.tr("Name of a place"),
            self.tr(
                "Countries and French départements, these also by their number, are found "
                "without network, in coarse outlines. Enter or the button looks for communes "
                "and EPCI, by name, INSEE or "
                "SIREN code, at geo.api.gouv.fr; for one that is called as a country or "
                "département is, press the button."
            ),
        )
        self._names = QStringListModel(self)
        self._completer = QCompleter(self._names, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.name_edit.setCompleter(self._completer)
        self.find_button = button(
            self.tr("F&ind"), "find_place_button", self.tr("Looks for communes and EPCI")
        )
