"""Keeps the streamed layers of the project readable: signs for them, and again before it ends."""

from __future__ import annotations

import time
from collections import deque
from typing import Any, Callable, Deque, Dict, List, NamedTuple, Sequence, Set

from qgis.core import QgsApplication, QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, QTimer

from ..background import Job
from ..domain.errors import DinamisError, SignInRequired
from ..layers.described_image import kept_file
from ..layers.other_source import leave_out_nodata, use_source
from ..layers.project_paths import ProjectPaths
from ..layers.signed_paths import SignedPaths
from ..words.messages import explain
from .link_signing import Links, LinkSigning

WAITING = "dinamis/waiting"
"""Custom property of a layer that cannot be read now: why, for people."""

_SOON_MS = 50
_EVERY_MS = 60_000
"""What is signed already is not asked for: this often, because computers sleep."""

_TURN_S = 0.02


class Window(NamedTuple):
    """What is shown of it in QGIS."""

    mark: Callable[[QgsMapLayer, str], object]
    """Shows beside a layer why it cannot be read; "" when it can."""

    hold: Callable[[bool], object]
    """Keeps the map from being drawn, and draws it again.

    While a thread that draws has GDAL open a file of a store, GDAL keeps every other thread from
    opening or closing virtual rasters: the window would wait for the network.
    """


class StreamingStation(QObject):
    """Lives in the GUI thread from the start of the plugin; idle without streamed layers.

    Args:
        run: as ``Background.run``.
    """

    def __init__(
        self,
        project: QgsProject,
        paths: SignedPaths,
        links: LinkSigning,
        run: Callable[..., Any],
        window: Window,
    ) -> None:
        super().__init__()
        self._project, self._paths, self._links = project, paths, links
        self._run, self._window = run, window
        self._project_paths = ProjectPaths(paths)
        self._is_busy = self._is_asked_again = self._is_holding = False
        self._refused: Dict[str, DinamisError] = {}
        self._todo: Deque[str] = deque()
        self._replaced: Set[str] = set()
        self._soon = self._timer(_SOON_MS, self.refresh, is_once=True)
        self._again = self._timer(_EVERY_MS, self.refresh)
        self._next = self._timer(0, self._look_at_some, is_once=True)

    def start(self) -> None:
        """From now on, projects keep no signature, and what they show is signed for."""
        self._project_paths.open()
        self._project.layersAdded.connect(self._look_soon)
        QgsApplication.authManager().masterPasswordVerified.connect(self._look_again)
        self._look_soon(tuple(self._project.mapLayers().values()))

    def close(self) -> None:
        """Leave layers as a project would keep them: they outlive us."""
        self._project.layersAdded.disconnect(self._look_soon)
        QgsApplication.authManager().masterPasswordVerified.disconnect(self._look_again)
        for timer in (self._soon, self._again, self._next):
            timer.stop()
        self._let_go()
        for layer in self._layers():
            self._window.mark(layer, "")
            if not self._paths.is_unknown(layer.source()):
                use_source(layer, self._paths.saved(layer.source()))
        self._project_paths.close()
        self._paths.close({it.source() for it in self._project.mapLayers().values()})

    def forget(self, layer: QgsMapLayer) -> None:
        """A layer is read from the disk now."""
        layer.removeCustomProperty(WAITING)
        self._window.mark(layer, "")

    def refresh(self) -> None:
        """Sign for what is not signed or not for long: one batch, in a worker thread."""
        if self._is_busy:
            self._is_asked_again = True
            return
        sources = [self._path(layer) for layer in self._layers()]
        if not sources:
            self._again.stop()
            self._paths.forget_signatures()
            return
        self._again.start()
        self._is_busy = True
        label = self.tr("DINAMIS: links of streamed images")
        self._run(label, lambda job: self._sign(sources, job), self._look, self._fail)

    # In a worker thread.

    def _sign(self, sources: Sequence[str], job: Job) -> Links:
        addresses = {href: None for path in sources for href in self._paths.addresses(path)}
        links = self._links.sign(tuple(addresses))
        self._paths.use(links.signed)
        for path in filter(self._paths.is_unknown, dict.fromkeys(sources)):
            (href,) = self._paths.addresses(path)
            job.check()
            if href in links.signed:
                self._describe(path, href, links)
        return links

    def _describe(self, path: str, href: str, links: Links) -> None:
        try:
            self._paths.describe(path, kept_file(href, links.signed.__getitem__))
        except DinamisError as error:
            links.refused[href] = error

    # In the GUI thread.

    def _look_soon(self, layers: Sequence[QgsMapLayer]) -> None:
        """Once, for all the layers that a project adds one after the other."""
        streamed = [layer for layer in layers if self._is_streamed(layer)]
        for layer in streamed:
            leave_out_nodata(layer, self._paths.filled_bands(layer.source()))
        if streamed:
            self._soon.start()

    def _look_again(self, is_open: bool) -> None:
        """QGIS opened its password store: a session that is kept there can be read now."""
        if is_open:
            self._soon.start()

    def _look(self, links: Links) -> None:
        self._refused = links.refused
        self._todo.extend(layer.id() for layer in self._layers())
        self._is_holding = any(self._path(it) != it.source() for it in self._layers())
        if self._is_holding:
            self._window.hold(True)
        self._look_at_some()

    def _look_at_some(self) -> None:
        """Bring layers up to date, and let the user go on between them."""
        is_over = True
        try:
            is_over = self._take_a_turn()
        finally:  # whatever happens, the map is drawn again
            if is_over:
                self._let_go()
                self._end()
        if not is_over:
            self._next.start()

    def _take_a_turn(self) -> bool:
        """Tell whether all layers are up to date."""
        end = time.monotonic() + _TURN_S
        while self._todo and time.monotonic() < end:
            layer = self._project.mapLayer(self._todo.popleft())
            if layer is not None and self._is_streamed(layer):
                self._bring_up_to_date(layer)
        if not self._todo:
            self._paths.drop(self._replaced - {layer.source() for layer in self._layers()})
            self._replaced.clear()
        return not self._todo

    def _let_go(self) -> None:
        if self._is_holding:
            self._is_holding = False
            self._window.hold(False)

    def _bring_up_to_date(self, layer: QgsRasterLayer) -> None:
        source, path = layer.source(), self._path(layer)
        is_worse = self._paths.is_waiting(path) and not self._paths.is_ours(source)
        if path != source and not is_worse:
            use_source(layer, path)
            self._replaced.add(source)
        errors = map(self._refused.get, self._paths.addresses(path))
        reason = next((self._reason(error) for error in errors if error is not None), "")
        if reason:
            layer.setCustomProperty(WAITING, reason)
        else:
            layer.removeCustomProperty(WAITING)
        self._window.mark(layer, reason)

    def _reason(self, error: DinamisError) -> str:
        if isinstance(error, SignInRequired):
            return self.tr("Sign in to DINAMIS to see this image: its store asks who is there.")
        return explain(error)

    def _fail(self, _error: DinamisError) -> None:
        """Stopped; the next time is soon enough."""
        self._end()

    def _end(self) -> None:
        self._is_busy = False
        if self._is_asked_again:
            self._is_asked_again = False
            self.refresh()

    def _layers(self) -> List[QgsRasterLayer]:
        return [it for it in self._project.mapLayers().values() if self._is_streamed(it)]

    def _is_streamed(self, layer: QgsMapLayer) -> bool:
        return isinstance(layer, QgsRasterLayer) and self._paths.is_ours(self._path(layer))

    def _path(self, layer: QgsRasterLayer) -> str:
        """What a layer is to be opened by now; others' layers of our stores become ours."""
        return self._paths.opened(layer.source())

    def _timer(self, interval_ms: int, slot: Callable[[], None], is_once: bool = False) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(interval_ms)
        timer.setSingleShot(is_once)
        timer.timeout.connect(slot)
        return timer
