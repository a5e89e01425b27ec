"""The stations of the path, each done and looked at as a user would."""

from __future__ import annotations

from functools import partial
from typing import Any, Callable, Dict, Generator, List, Tuple

from qgis.core import QgsProject, QgsRasterLayer, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtWidgets import QToolButton, QWidget
from script import Condition, Failed, click, drag, pause, press, until, write

Seen = Generator[Condition, Any, str]

_AROUND_MONTPELLIER = QgsRectangle(3.3, 43.25, 4.4, 44.0)


def toolbar_button(iface: Any) -> QToolButton:
    """The plugin's button in QGIS's toolbar."""
    for button in iface.mainWindow().findChildren(QToolButton):
        action = button.defaultAction()
        if action is not None and action.objectName() == "dinamis_toggle":
            return button
    raise Failed("the plugin has no button in the toolbar")


def first_start(demo: Any) -> Seen:
    """A fresh profile is asked where to begin, and nothing else."""
    dock = demo.dock
    yield from until("three ways to begin", dock.first_start.isVisible)
    if dock.step_bar.isVisible():
        raise Failed("a first visitor sees more than the three ways to begin")
    yield from demo.picture("where-to-begin")
    yield from click(demo.find("first_training_button"))
    yield from until("the stations", dock.step_bar.isVisible)
    return str(dock.who_button.text())


def sign_in(demo: Any, is_shown: bool = True) -> Seen:
    panel = demo.dock.panels["sign_in"]
    yield from click(panel.sign_in_button)
    yield from until("a code", lambda: panel.code_label.isVisible() and panel.code_label.text())
    if is_shown:
        yield from demo.picture("code")
    code = panel.code_label.text()
    yield from click(panel.approve_button)
    yield from until("the sign-in", lambda: panel.is_signed_in)
    yield from pause(0.5)
    if panel.memory_label.isVisible():
        raise Failed("the session was not kept in the authentication database")
    return f"code {code} approved, {panel.name_label.text()}, {panel.category_label.text()}"


def mistakes(demo: Any) -> Seen:
    """What a first visitor does wrong: each is answered in a sentence."""
    panel = demo.dock.panels["sign_in"]
    yield from click(panel.sign_out_button)
    yield from until("signed out", lambda: not panel.is_signed_in)
    yield from click(panel.sign_in_button)
    yield from until("a code", panel.refuse_button.isVisible)
    yield from click(panel.refuse_button)
    yield from until("why not", panel.notice.isVisible)
    told = [panel.notice.text()]
    yield from demo.picture("refused")
    yield from click(demo.find("step_search"))
    panel = demo.dock.panels["search"]
    yield from click(panel.search_button)
    yield from until("what is missing", panel.notice.isVisible)
    told.append(panel.notice.text())
    yield from click(demo.find("step_area"))
    panel = demo.dock.panels["area"]
    yield from click(panel.file_widget.lineEdit())
    yield from write(str(demo.output / "report.json"))
    yield from press("Return")
    yield from until("no map", lambda: panel.notice.isVisible() and "report.json" in _told(panel))
    told.append(_told(panel))
    if panel.area is not None:
        raise Failed("a file that is no map became an area")
    yield from demo.picture("no-map")
    yield from click(panel.file_widget.lineEdit())
    yield from press("ctrl+a", "Delete", "Tab")
    yield from click(demo.find("step_sign_in"))
    yield from sign_in(demo, is_shown=False)
    return " | ".join(text.split(". ")[0] for text in told)


def _told(panel: Any) -> str:
    return str(panel.notice.text())


def area(demo: Any) -> Seen:
    yield from click(demo.find("step_area"))
    panel = demo.dock.panels["area"]
    yield from click(panel.background_button)
    yield from pause(0.5)
    canvas = demo.canvas
    canvas.setExtent(_AROUND_MONTPELLIER)
    canvas.refresh()
    yield from until("the map", lambda: not canvas.isDrawing())
    yield from click(panel.rectangle_button)
    middle = canvas.rect().center()
    yield from drag(canvas.viewport(), middle - QPoint(60, 55), middle + QPoint(50, 45))
    yield from until("an area", lambda: panel.area is not None)
    size = panel.area.km2
    if not 100 < size < 2000:
        raise Failed(f"an area of {size:.0f} km² was drawn")
    return f"a rectangle of {panel.size_label.text()}"


def search(demo: Any) -> Seen:
    yield from click(demo.find("step_search"))
    panel = demo.dock.panels["search"]
    yield from click(panel.mission_combo)
    yield from press("Down", "Return")
    yield from click(panel.search_button)
    model = panel.scenes_model
    yield from until("scenes", lambda: model.rowCount() and panel.search_button.isEnabled())
    yield from until("thumbnails", lambda: _has_thumbnails(panel))
    layers = _vector_layers()
    if len(layers) != 1 or layers[0].featureCount() != model.rowCount():
        raise Failed(f"{len(layers)} footprint layers for {model.rowCount()} scenes")
    yield from _select_both_ways(demo, panel, layers[0])
    return f"{panel.count_label.text()} in one layer, thumbnails, selection in step both ways"


def catalogue(demo: Any) -> Seen:
    """Copy the catalogue, then filter it without asking anybody."""
    yield from click(demo.find("menu_button"))
    yield from press("Down", "Return")
    yield from until("the dialog", lambda: _dialog(demo) is not None)
    dialog = _dialog(demo)
    yield from until("the collections", lambda: dialog.tree.topLevelItemCount() >= 2)
    yield from click(dialog.tree)
    yield from press("Home", "space", "Down", "space")
    yield from until("two collections chosen", dialog.update_button.isEnabled)
    yield from click(dialog.update_button)
    yield from until("the copy under way", lambda: dialog.progress_bar.value() > 20, 60)
    yield from demo.picture("copying")
    yield from until("the copy", lambda: not dialog.stop_button.isVisible(), 120)
    yield from until("what is kept", lambda: dialog.tree.isEnabled() and _kept(dialog) > 30_000)
    yield from demo.picture("copied")
    yield from click(dialog.close_button)
    panel = demo.dock.panels["search"]
    before = panel.scenes_model.rowCount()
    yield from click(panel.search_form.cloud_slider.slider)
    yield from press("End")
    yield from until("more scenes", lambda: panel.scenes_model.rowCount() > before)
    yield from click(panel.results_bar.grid_button)
    yield from pause(1.5)
    yield from demo.picture("grid")
    yield from click(panel.results_bar.grid_button)
    yield from click(panel.search_form.cloud_slider.slider)
    yield from press("Home", "Prior", "Prior")
    yield from until("fewer scenes", lambda: panel.scenes_model.rowCount() <= before)
    return f"{panel.freshness_label.text()} {panel.count_label.text()}"


def _dialog(demo: Any) -> Any:
    return demo.dock.findChild(QWidget, "catalogue_dialog")


def _kept(dialog: Any) -> int:
    return sum(state.freshness.kept for state in dialog._states)


def _select_both_ways(demo: Any, panel: Any, layer: QgsVectorLayer) -> Generator[Any, Any, None]:
    view = panel.scenes_view.table
    yield from click(view, view.visualRect(view.model().index(2, 1)).center() + _header(view))
    yield from until("one footprint selected", lambda: layer.selectedFeatureCount() == 1)
    wanted = next(feature["id"] for feature in layer.getFeatures() if feature["id"] != _one(panel))
    layer.selectByExpression(f"\"id\" = '{wanted}'")
    yield from until("its row selected", lambda: _one(panel) == wanted)


def quicklook(demo: Any) -> Seen:
    yield from _choose_bundle(demo)
    yield from click(demo.find("step_quicklook"))
    panel = demo.dock.panels["quicklook"]
    yield from until("a preview", lambda: panel.preview_label.pixmap() is not None)
    before = len(_raster_layers())
    yield from click(panel.show_button)
    yield from until("the quicklook on the map", lambda: len(_raster_layers()) > before)
    yield from until("the map", lambda: not demo.canvas.isDrawing())
    yield from pause(0.5)
    return f"{panel.scene.id} on its four corners"


def _choose_bundle(demo: Any) -> Generator[Any, Any, None]:
    """Click a clear ortho bundle, so that the last station has something to sharpen."""
    panel = demo.dock.panels["search"]
    view, model = panel.scenes_view.table, panel.scenes_model
    for row in range(model.rowCount()):
        scene = model.scene(row)
        if scene is None:  # beyond what was read with the answer
            continue
        is_bundle = (scene.processing_level, scene.spectral_mode) == ("ortho", "bundle")
        if is_bundle and (scene.cloud_percent or 0) < 8:
            view.scrollTo(model.index(row, 1))
            yield from pause(0.3)
            where = view.visualRect(model.index(row, 1)).center() + _header(view)
            yield from click(view, where)
            yield from until("it selected", partial(_is_selected, panel, scene.id))
            return
    raise Failed("no clear ortho bundle among the scenes found")


def quota(demo: Any) -> Seen:
    yield from click(demo.find("step_quota"))
    panel = demo.dock.panels["quota"]
    yield from click(panel.kind_combo)
    yield from press("Down", "Return")
    yield from until("an estimate", lambda: "km²" in panel.summary_notice.text())
    if panel.lines_layout.count() < 4:
        raise Failed("the estimate does not say why")
    return str(panel.summary_notice.text())


def plan(demo: Any) -> Seen:
    """From a need to plans side by side."""
    yield from click(demo.find("step_plan"))
    panel = demo.dock.panels["plan"]
    yield from until("the form", panel.plan_button.isVisible)
    yield from click(panel.plan_button)
    yield from until("plans", lambda: panel.cards.cards, 60)
    yield from pause(1)
    return " | ".join(card.title_label.text() for card in panel.cards.cards)


def request(demo: Any) -> Seen:
    yield from click(demo.find("step_quota"))
    yield from click(demo.dock.panels["quota"].request_button)
    panel = demo.dock.panels["request"]
    yield from until("the form", panel.isVisible)
    yield from click(panel.submit_button)
    yield from until("what is missing", lambda: panel.notice.isVisible())
    yield from click(panel.project_edit)
    yield from write("Trait de cote 2026")
    yield from click(panel.licence_check, QPoint(8, panel.licence_check.height() // 2))
    yield from click(panel.submit_button)
    yield from until("the request in the list", lambda: panel.requests_model.rowCount() == 1)
    yield from demo.picture("request-sent")
    yield from until("the delivery", panel.deliver_button.isEnabled, 60)
    tracked = panel.requests_model.request(0)
    if tracked.project != "Trait de cote 2026":
        raise Failed(f"what was typed came out as {tracked.project!r}")
    return f"{tracked.id}: {' → '.join(status.code.value for status in tracked.history)}"


def download(demo: Any) -> Seen:
    panel = demo.dock.panels["download"]
    yield from click(demo.dock.panels["request"].deliver_button)
    yield from until("the delivered scene", lambda: panel.isVisible() and panel.scenes)
    yield from _download(demo, panel)
    yield from click(demo.find("step_search"))
    yield from _choose_bundle(demo)
    yield from click(demo.find("step_download"))
    yield from _download(demo, panel)
    yield from until("the map", lambda: not demo.canvas.isDrawing(), 60)
    yield from pause(1)
    names = [layer.name() for layer in _raster_layers()]
    return ", ".join(names)


def _download(demo: Any, panel: Any) -> Generator[Any, Any, None]:
    loaded = panel.load_box.done_list
    before = loaded.count()
    yield from click(panel.download_button)
    yield from until("the image on the map", lambda: loaded.count() > before, 120)
    yield from pause(0.5)


def _is_selected(panel: Any, identifier: str) -> bool:
    return _one(panel) == identifier


def _one(panel: Any) -> str:
    scenes = panel.selected_scenes()
    return scenes[0].id if len(scenes) == 1 else ""


def _has_thumbnails(panel: Any) -> bool:
    role = Qt.ItemDataRole.DecorationRole
    view = panel.scenes_model
    return all(view.index(row, 0).data(role) is not None for row in range(min(4, view.rowCount())))


def _header(view: Any) -> QPoint:
    """From a cell's place in the viewport to its place in the view."""
    return QPoint(0, view.horizontalHeader().height()) + QPoint(view.frameWidth(), 0)


def _vector_layers() -> List[QgsVectorLayer]:
    """Our footprints; the background map is QGIS's own."""
    return [
        layer
        for layer in QgsProject.instance().mapLayers().values()
        if isinstance(layer, QgsVectorLayer) and layer.customProperty("dinamis/footprints")
    ]


def _raster_layers() -> List[QgsRasterLayer]:
    layers: Dict[str, Any] = QgsProject.instance().mapLayers()
    return [layer for layer in layers.values() if isinstance(layer, QgsRasterLayer)]


PATH: Tuple[Tuple[str, Callable[[Any], Seen]], ...] = (
    ("first-start", first_start),
    ("sign-in", sign_in),
    ("mistakes", mistakes),
    ("area", area),
    ("search", search),
    ("catalogue", catalogue),
    ("quicklook", quicklook),
    ("quota", quota),
    ("plan", plan),
    ("request", request),
    ("download", download),
)
