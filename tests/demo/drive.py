"""Walks the whole path in a real QGIS, with a real mouse and keyboard."""

from __future__ import annotations

import os
import time
import traceback
from pathlib import Path
from typing import Any, Callable, Generator, Optional

import stations
from beginning import SERVICE
from heartbeat import QGIS_ITSELF, Heartbeat
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtWidgets import QApplication, QWidget
from qgis.utils import iface, plugins
from report import Report
from script import Condition, Failed, Player, Steps, click, command, pause, press, until

SLOWEST_STALL_MS = 200 if SERVICE == "training" else 400
"""A station whose own code keeps the GUI thread longer fails the demo; real servers on the same
machine keep it too."""

Station = Callable[["Demo"], Generator[Condition, Any, str]]


class Demo:
    """What the stations act on."""

    def __init__(self, output: Path) -> None:
        self.output = output
        self.report = Report(output, SERVICE)
        self.heartbeat = Heartbeat()
        self.failed = False

    @property
    def dock(self) -> Any:
        return plugins["dinamis_qgis"].dock

    @property
    def canvas(self) -> Any:
        return iface.mapCanvas()

    def find(self, name: str) -> Any:
        """The widget of that object name in the dock."""
        found = self.dock.findChild(QWidget, name)
        if found is None:
            raise Failed(f"no widget is called {name}")
        return found

    def picture(self, name: str) -> Steps:
        """Take the whole screen from outside QGIS, so that it costs the GUI nothing."""
        yield from pause(0.4)
        yield from command(["maim", "--hidecursor", str(self.report.next_picture(name))])


def start() -> None:
    # Secrets go to QGIS's authentication database; its master password would be asked for
    # in a modal dialog.
    QgsApplication.authManager().setMasterPassword("demo of a throw-away profile", True)
    demo = Demo(Path(os.environ["DINAMIS_DEMO_OUTPUT"]))
    Player(_path(demo), lambda error: _end(demo, error)).start()


def _path(demo: Demo) -> Steps:
    yield from _open_dock(demo)
    for name, station in stations.PATH:
        yield from _visit(demo, name, station)
        if demo.failed:
            return
    yield from _save(demo)


def _open_dock(demo: Demo) -> Steps:
    yield from until("QGIS's window", lambda: iface.mainWindow().isVisible())
    iface.mainWindow().showMaximized()
    yield from pause(1)
    yield from press("ctrl+n")
    yield from pause(1)
    yield from click(stations.toolbar_button(iface))
    yield from until("the dock", lambda: demo.dock is not None and demo.dock.isVisible())
    yield from pause(1)


def _visit(demo: Demo, name: str, station: Station) -> Steps:
    demo.heartbeat.take()
    began = time.monotonic()
    error: Optional[str] = None
    seen = ""
    try:
        seen = yield from station(demo)
    except Exception as failure:
        traceback.print_exc()
        error = f"{type(failure).__name__}: {failure}"
    seconds = time.monotonic() - began
    stall_ms, culprit = demo.heartbeat.take()
    if error is None and stall_ms > SLOWEST_STALL_MS and culprit != [QGIS_ITSELF]:
        error = f"the window did not answer for {stall_ms:.0f} ms"
    yield from demo.picture(name)
    demo.failed = error is not None
    demo.report.add(name, error or seen, seconds, stall_ms, error is None, culprit)


def _save(demo: Demo) -> Steps:
    """Save the project as QGIS does; its own work is told apart."""
    with demo.heartbeat.apart():
        if not QgsProject.instance().write(str(demo.output / "demo.qgz")):
            demo.report.add("save", QgsProject.instance().error(), 0.0, 0.0, ok=False)
    yield from pause(0.2)


def _end(demo: Demo, error: Optional[BaseException]) -> None:
    if error is not None:
        traceback.print_exception(type(error), error, error.__traceback__)
        demo.report.add("driver", repr(error), 0.0, 0.0, ok=False)
    demo.heartbeat.stop()
    QgsProject.instance().setDirty(False)
    QApplication.instance().exit(0)
