"""Walks the whole path in a real QGIS once more, with no key but the keyboard's."""

from __future__ import annotations

import json
import os
import time
import traceback
from functools import partial
from pathlib import Path
from typing import Any, Callable, Generator, Optional, Tuple

from drive import Demo
from keys import arrow_to, choose_in_menu, key, mnemonic, push, push_by_letter, tab_to
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtWidgets import QApplication, QWidget
from qgis.utils import iface
from script import Condition, Failed, Player, Steps, until, write

Seen = Generator[Condition, Any, str]

_RING = [[3.75, 43.5], [4.0, 43.5], [4.0, 43.7], [3.75, 43.7], [3.75, 43.5]]
"""About 450 km² around Montpellier."""


def open_dock(demo: Demo) -> Seen:
    """By QGIS's menus."""
    menu = iface.pluginMenu()
    letter = mnemonic(menu.title())
    if letter is None:
        raise Failed("QGIS's menu of plugins has no letter")
    yield from key(f"alt+{letter}")
    yield from choose_in_menu(menu, "DINAMIS", "dinamis_toggle")
    yield from until("the dock", lambda: demo.dock is not None and demo.dock.isVisible())
    return "opened by QGIS's menu"


def first_start(demo: Demo) -> Seen:
    yield from push(demo.find("first_training_button"))
    yield from until("the stations", demo.dock.step_bar.isVisible)
    return str(demo.dock.who_button.text())


def sign_in(demo: Demo) -> Seen:
    panel = demo.dock.panels["sign_in"]
    yield from push(panel.sign_in_button)
    yield from until("a code", panel.approve_button.isVisible)
    yield from push_by_letter(panel.approve_button)
    yield from until("the sign-in", lambda: panel.is_signed_in)
    return str(panel.name_label.text())


def area(demo: Demo) -> Seen:
    """From a file by its name, drawn on the map, and what the map shows."""
    yield from go_to(demo, "area")
    panel = demo.dock.panels["area"]
    path = demo.output / "area.geojson"
    path.write_text(json.dumps({"type": "Polygon", "coordinates": [_RING]}))
    yield from tab_to(panel.file_widget)
    yield from write(str(path))
    yield from key("Return")
    yield from until("the file's area", lambda: panel.area is not None)
    read = panel.area
    yield from draw(demo, panel)
    yield from push_by_letter(panel.undo_button)
    yield from until("the file's area again", lambda: panel.area is read)
    yield from push(panel.canvas_button)
    yield from until("the map view", lambda: panel.area is not read)
    yield from push_by_letter(panel.undo_button)
    yield from until("the file's area again", lambda: panel.area is read)
    return str(panel.size_label.text())


def draw(demo: Demo, panel: Any) -> Steps:
    """A triangle, with its third corner at the second attempt."""
    before = panel.area
    yield from push(panel.polygon_button)
    yield from until("the map to have the keyboard", demo.canvas.hasFocus)
    yield from key("space", "ctrl+Right", "ctrl+Right", "Right", "Return")
    yield from key("ctrl+Up", "space", "BackSpace", "ctrl+Up", "shift+Left", "space")
    yield from demo.picture("drawing")
    yield from key("space")
    yield from until("the triangle", lambda: panel.area is not before)
    if panel.area.vertex_count != 3 or not panel.polygon_button.hasFocus():
        raise Failed(f"drew {panel.area.vertex_count} corners")


def search(demo: Demo) -> Seen:
    yield from push(demo.dock.next_button)
    panel = demo.dock.panels["search"]
    yield from tab_to(panel.mission_combo)
    yield from key("Down")
    yield from push_by_letter(panel.search_button)
    model = panel.scenes_model
    yield from until("scenes", lambda: model.rowCount() and panel.search_button.isEnabled())
    yield from choose_bundle(demo)
    before = model.rowCount()
    yield from tab_to(panel.timeline_view)
    yield from key("Home", "shift+Left", "shift+Left", "shift+Left")
    yield from until("a shorter period", lambda: model.rowCount() < before)
    yield from key("Escape")
    yield from until("all days again", lambda: model.rowCount() == before)
    return str(panel.count_label.text())


def catalogue(demo: Demo) -> Seen:
    yield from push(demo.find("menu_button"))
    dock = demo.dock
    menu = dock.menu_button.menu()
    yield from choose_in_menu(menu, dock.catalogue_action.text().replace("&", ""))
    yield from until("the dialog", lambda: _dialog(demo) is not None)
    dialog = _dialog(demo)
    yield from until("the collections", lambda: dialog.tree.topLevelItemCount() >= 2)
    yield from tab_to(dialog.tree)
    yield from key("Home", "Down", "space")
    yield from push(dialog.update_button)
    yield from until("the copy under way", lambda: dialog.stop_button.isVisible())
    yield from until("the copy", lambda: not dialog.stop_button.isVisible(), 120)
    yield from until("what is kept", dialog.tree.isEnabled)
    kept = sum(state.freshness.kept for state in dialog._states)
    yield from push(dialog.close_button)
    yield from until("the dock again", lambda: _dialog(demo) is None)
    return f"{kept} scenes kept"


def quicklook(demo: Demo) -> Seen:
    yield from choose_bundle(demo)
    yield from go_to(demo, "quicklook")
    panel = demo.dock.panels["quicklook"]
    yield from until("a preview", lambda: panel.preview_label.pixmap() is not None)
    before = _rasters()
    yield from push_by_letter(panel.show_button)
    yield from until("the quicklook on the map", lambda: _rasters() > before)
    return str(panel.scene.id)


def quota(demo: Demo) -> Seen:
    yield from go_to(demo, "quota")
    panel = demo.dock.panels["quota"]
    yield from tab_to(panel.kind_combo)
    yield from key("Down")
    yield from until("an estimate", lambda: "km²" in panel.summary_notice.text())
    return str(panel.summary_notice.text())


def plan(demo: Demo) -> Seen:
    yield from go_to(demo, "plan")
    panel = demo.dock.panels["plan"]
    yield from push(panel.plan_button)
    yield from until("plans", lambda: panel.cards.cards, 60)
    yield from tab_to(panel.cards.cards[-1].show_button)
    return " | ".join(card.title_label.text() for card in panel.cards.cards)


def request(demo: Demo) -> Seen:
    yield from go_to(demo, "quota")
    yield from push(demo.dock.panels["quota"].request_button)
    panel = demo.dock.panels["request"]
    yield from until("the form", panel.isVisible)
    yield from tab_to(panel.project_edit)
    yield from write("Trait de cote 2026")
    yield from tab_to(panel.licence_check)
    yield from key("space")
    yield from push(panel.submit_button)
    yield from until("the request in the list", lambda: panel.requests_model.rowCount() == 1)
    yield from until("the delivery", panel.deliver_button.isEnabled, 60)
    return str(panel.requests_model.request(0).id)


def download(demo: Demo) -> Seen:
    yield from push(demo.dock.panels["request"].deliver_button)
    panel = demo.dock.panels["download"]
    yield from until("the delivered scene", lambda: panel.isVisible() and panel.scenes)
    loaded = panel.load_box.done_list
    yield from push(panel.download_button)
    yield from until("the image on the map", lambda: loaded.count() > 0, 120)
    yield from until("the map", lambda: not demo.canvas.isDrawing(), 60)
    return f"{_rasters()} images on the map"


def go_to(demo: Demo, name: str) -> Steps:
    """Along the row of stations, by arrows."""
    bar = demo.dock.step_bar
    here = demo.dock.station()
    if here == name:
        return
    yield from tab_to(bar.button(here))
    order = list(demo.dock.panels)
    arrow = "Right" if order.index(name) > order.index(here) else "Left"
    yield from arrow_to(arrow, lambda: demo.dock.station() == name, f"the station {name}")


def choose_bundle(demo: Demo) -> Steps:
    """Down the rows to a clear ortho bundle."""
    panel = demo.dock.panels["search"]
    if demo.dock.station() != "search":
        yield from go_to(demo, "search")
    table, model = panel.scenes_view.table, panel.scenes_model
    yield from tab_to(table)
    yield from key("ctrl+Home")
    yield from arrow_to("Down", partial(_is_bundle, panel, table, model), "a clear ortho bundle")


def _is_bundle(panel: Any, table: Any, model: Any) -> bool:
    scene = model.scene(table.currentIndex().row())
    if scene is None or [one.id for one in panel.selected_scenes()] != [scene.id]:
        return False
    is_bundle = (scene.processing_level, scene.spectral_mode) == ("ortho", "bundle")
    return bool(is_bundle and (scene.cloud_percent or 0) < 8)


def _dialog(demo: Demo) -> Any:
    return demo.dock.findChild(QWidget, "catalogue_dialog")


def _rasters() -> int:
    layers = QgsProject.instance().mapLayers().values()
    return sum(isinstance(layer, QgsRasterLayer) for layer in layers)


PATH: Tuple[Tuple[str, Callable[[Demo], Seen]], ...] = (
    ("dock", open_dock),
    ("first-start", first_start),
    ("sign-in", sign_in),
    ("area", area),
    ("search", search),
    ("catalogue", catalogue),
    ("quicklook", quicklook),
    ("quota", quota),
    ("plan", plan),
    ("request", request),
    ("download", download),
)


def start() -> None:
    QgsApplication.authManager().setMasterPassword("demo of a throw-away profile", True)
    demo = Demo(Path(os.environ["DINAMIS_DEMO_OUTPUT"]))
    Player(_path(demo), partial(_end, demo)).start()


def _path(demo: Demo) -> Steps:
    yield from until("QGIS's window", lambda: iface.mainWindow().isVisible())
    iface.mainWindow().showMaximized()
    yield from until("the keyboard", lambda: QApplication.focusWidget() is not None)
    yield from key("ctrl+n")
    for name, station in PATH:
        began = time.monotonic()
        error: Optional[str] = None
        seen = ""
        try:
            seen = yield from station(demo)
        except Exception as failure:
            traceback.print_exc()
            error = f"{type(failure).__name__}: {failure}"
        yield from demo.picture(name)
        demo.report.add(name, error or seen, time.monotonic() - began, 0.0, error is None)
        if error is not None:
            return


def _end(demo: Demo, error: Optional[BaseException]) -> None:
    if error is not None:
        traceback.print_exception(type(error), error, error.__traceback__)
        demo.report.add("driver", repr(error), 0.0, 0.0, ok=False)
    demo.heartbeat.stop()
    QgsProject.instance().setDirty(False)
    QApplication.instance().exit(0)
