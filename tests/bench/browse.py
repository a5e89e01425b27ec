"""Inside QGIS: changes the search form as a user does, and notes how long each answer took."""

from __future__ import annotations

import os
import shlex
import sqlite3
import subprocess
import time
from contextlib import closing
from typing import Any, Callable, Dict, Iterator, List, Optional, Tuple

from bare_pages import FRANCE
from heartbeat import Heartbeat
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QDate, Qt
from qgis.utils import iface, plugins
from script import Player, Steps, pause, until
from seen import end

MONTPELLIER = {
    "type": "Polygon",
    "coordinates": [[[3.5, 43.3], [4.3, 43.3], [4.3, 43.9], [3.5, 43.9], [3.5, 43.3]]],
}

_SEARCHES = 21
"""So many: on a computer that others use, too, one search takes 250 ms and the next one 310."""


class Notes:
    """What was seen."""

    def __init__(self) -> None:
        self.heartbeat = Heartbeat()
        self.seen: Dict[str, List[Any]] = {
            "changes_ms": [],
            "stalls_ms": [],
            "culprits": [],
            "first_rows_s": [],
            "thousand_s": [],
            "bare_s": [],
        }

    def stall(self, what: str) -> None:
        stall_ms, culprit = self.heartbeat.take()
        self.seen["stalls_ms"].append(stall_ms)
        if culprit:
            self.seen["culprits"].append([what, stall_ms, culprit])


def start() -> None:
    QgsApplication.authManager().setMasterPassword("bench of a throw-away profile", True)
    notes = Notes()
    steps = _remote(notes) if os.environ["DINAMIS_BENCH_REMOTE"] else _browse(notes)
    Player(steps, lambda error: _end(notes, error)).start()


def _opened() -> Steps:
    yield from until("QGIS's window", lambda: iface.mainWindow().isVisible())
    iface.mainWindow().showMaximized()
    QgsProject.instance().setDirty(False)
    iface.newProject()
    yield from pause(1)
    plugins["dinamis_qgis"].show_dock()
    yield from pause(1)
    _dock().show_station("search")
    yield from pause(1)


def _dock() -> Any:
    return plugins["dinamis_qgis"].dock


def _browse(notes: Notes) -> Steps:
    yield from _opened()
    panel = _dock().panels["search"]
    notes.heartbeat.take()
    panel.start_search()
    yield from until("rows", lambda: panel.scenes_model.rowCount() > 1000, 120)
    yield from until("the service", panel.search_button.isEnabled, 120)
    yield from pause(2)
    notes.stall("first search")
    for what, touch in _touches(panel):
        yield from _calm()
        notes.heartbeat.take()
        touch()
        yield from pause(1)
        yield from _calm()
        notes.stall(what)
    for what, change in _changes(panel):
        yield from _calm()
        yield from _one_change(notes, panel, what, change)


def _one_change(notes: Notes, panel: Any, what: str, change: Callable[[], None]) -> Steps:
    answered: List[float] = []

    def note(_found: object) -> None:
        answered.append(time.monotonic())

    panel.found.connect(note)
    notes.heartbeat.take()
    began = time.monotonic()
    change()
    yield from until(what, lambda: answered, 60)
    notes.seen["changes_ms"].append((answered[0] - began) * 1000)
    yield from _calm()
    notes.stall(what)
    panel.found.disconnect(note)


def _calm() -> Steps:
    """Until the map has been drawn."""
    yield from pause(0.2)
    yield from until("the map", lambda: not iface.mapCanvas().isDrawing(), 60)
    yield from pause(0.1)


def _touches(panel: Any) -> Iterator[Tuple[str, Callable[[], None]]]:
    """What shows the same scenes otherwise."""
    view, bar = panel.scenes_view, panel.results_bar
    yield "choose all", view.table.selectAll
    yield "choose none", view.table.clearSelection
    yield "grid", lambda: bar.grid_button.setChecked(True)
    scroll = view.grid.verticalScrollBar()
    yield "grid, half way down", lambda: scroll.setValue(scroll.maximum() // 2)
    yield "table", lambda: bar.grid_button.setChecked(False)
    yield "grouped by pass", lambda: bar.groups_button.setChecked(True)
    yield "not grouped", lambda: bar.groups_button.setChecked(False)


def _changes(panel: Any) -> Iterator[Tuple[str, Callable[[], None]]]:
    form = panel.search_form
    for percent in (100, 80, 60, 40, 30, 20, 10):
        yield "clouds", lambda value=percent: form.cloud_slider.setValue(value)
    for year in (2014, 2018, 2022):
        day = QDate(year, 1, 1)
        yield "period", lambda first=day: form.choose_days(first, first.addYears(3))
    yield "all days", lambda: form.choose_days(None, None)
    for mission in ("pleiades", "spot67", ""):
        yield "mission", lambda value=mission: form.mission_combo.choose(value)
    for text in ("hérault", "guyane", ""):
        yield "words", lambda value=text: form.text_edit.setText(value)
    table = panel.scenes_view.table
    for column in (3, 4, 1):
        yield "sort", lambda at=column: table.sortByColumn(at, Qt.SortOrder.AscendingOrder)
    for geometry in (MONTPELLIER, FRANCE, None):
        yield "area", lambda value=geometry: panel.set_area(_area(value))


def _area(geometry: Optional[Dict[str, Any]]) -> Any:
    from dinamis_qgis.domain.area import Area

    return None if geometry is None else Area.from_geojson(geometry)


def _remote(notes: Notes) -> Steps:
    yield from _opened()
    panel = _dock().panels["search"]
    combo = _dock().panels["sign_in"].service_combo
    combo.setCurrentIndex(combo.findData("bench"))
    yield from pause(0.5)
    panel.set_area(_area(FRANCE))
    panel.search_form.choose_days(None, None)
    panel.search_form.cloud_slider.setValue(100)
    for run in range(_SEARCHES):
        yield from _one_search(notes, panel, run)
        # In turn, so that what slows the machine slows both.
        bare = shlex.split(os.environ["DINAMIS_BENCH_REMOTE"])
        notes.seen["bare_s"].append(float(subprocess.check_output(bare)))


def _one_search(notes: Notes, panel: Any, run: int) -> Steps:
    """From an empty catalogue to a thousand scenes in table and layer."""
    catalogue = plugins["dinamis_qgis"]._library.catalogue("bench")
    _forget_all(catalogue, "pleiades")
    panel.set_service(_service())
    panel.search_form.choose_days(None, None)
    panel.search_form.cloud_slider.setValue(100)
    yield from pause(0.5)
    model = panel.scenes_model
    shown: Dict[bool, float] = {}

    def note(_found: object) -> None:
        """When the first rows were there, and when a thousand were."""
        if model.rowCount():
            shown.setdefault(model.rowCount() >= 1000, time.monotonic())

    panel.found.connect(note)
    notes.heartbeat.take()
    began = time.monotonic()
    panel.start_search()
    yield from until("first rows", lambda: shown, 60)
    notes.seen["first_rows_s"].append(shown[False] - began)
    while model.rowCount() < 1000:
        yield from until(
            "more", lambda: model.rowCount() >= 1000 or panel.more_button.isVisible(), 60
        )
        if model.rowCount() < 1000:
            panel.more_button.click()
    yield from until("all rows", lambda: True in shown, 60)
    notes.seen["thousand_s"].append(shown[True] - began)
    panel.found.disconnect(note)
    panel.stop()
    yield from _calm()
    notes.stall(f"search {run}")


def _forget_all(catalogue: Any, collection: str) -> None:
    from datetime import datetime, timezone

    first = datetime(1, 1, 1, tzinfo=timezone.utc)
    last = datetime(9999, 1, 1, tzinfo=timezone.utc)
    catalogue.forget(collection, catalogue.ids_between(collection, first, last))
    with closing(sqlite3.connect(catalogue.store.path)) as connection:
        # What it leaves to be moved to its place is no part of the search that follows.
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _service() -> Any:
    plugin = plugins["dinamis_qgis"]
    return next(s for s in plugin._connections.services if s.id == "bench")


def _end(notes: Notes, error: Optional[BaseException]) -> None:
    notes.heartbeat.stop()
    end(notes.seen, error)
