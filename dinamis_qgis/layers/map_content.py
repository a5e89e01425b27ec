"""What the plugin shows in a project, and where in its layer tree."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from pathlib import Path
from typing import Callable, FrozenSet, List, NamedTuple, Optional, Tuple

from qgis.core import (
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsLayerTreeNode,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSlot

from .background_map import world_map_path
from .coverages import age_of, coverage_of
from .footprint_style import draw_missions
from .footprints import (
    Bounds,
    find_footprint_layer,
    footprint_layer,
    has_selected,
    keep_open,
    only_rows,
    select_rows,
    selected_rows,
    show_rows,
    use_own_pictures,
)
from .mask_group import show_masks
from .plan_layers import put_on_top
from .product_group import show_product
from .quicklook_group import show_quicklooks
from .request_layer import REQUESTS

_GROUP, _COVERAGES = "dinamis/group", "dinamis/coverages"


class FootprintSource(NamedTuple):
    """Where the footprints of a service are."""

    store: Path
    table: str
    title: str
    service_id: str
    thumbnails: Path


def open_footprints(
    source: FootprintSource,
    sql: str,
    bounds: Optional[Bounds] = None,
    missions: Iterable[str] = (),
    ends: Sequence[int] = (),
) -> QgsVectorLayer:
    """Open the footprint layer of a service, filtered to what a condition tells.

    Args:
        missions: those that the legend tells apart, by their keys.
        ends: numbers of the earliest and the latest scene: the layer shows these alone. As a
            project takes it, the Temporal Controller asks it for its first and last day, and reads
            every footprint to know; `MapContent.filter_footprints` shows the others afterwards.

    Meant for a worker thread, as opening waits for the disk and for who writes to the file; the
    layer is handed to the GUI's thread at the end.
    """
    layer = footprint_layer(
        source.store, source.table, source.title, source.service_id, source.thumbnails
    )
    show_rows(layer, only_rows(ends) if ends else sql, bounds)
    draw_missions(layer, missions)
    layer.extent()  # without bounds, QGIS measures: here, and not as it adds the layer
    layer.moveToThread(QCoreApplication.instance().thread())
    return layer


class MapContent(QObject):
    """Puts layers of the plugin into a project; GUI thread only.

    Args:
        selection_changed: told which footprints, by number, the user selected on the map.
    """

    def __init__(
        self, project: QgsProject, selection_changed: Callable[[Tuple[int, ...]], None]
    ) -> None:
        super().__init__()
        self._project = project
        self._selection_changed = selection_changed
        self._listening: set[str] = set()
        self._is_selecting = False

    def has_footprints(self, service_id: str) -> bool:
        return find_footprint_layer(self._project, service_id) is not None

    def add_footprints(self, layer: QgsVectorLayer) -> None:
        """Put the footprint layer of a service on top; `open_footprints` made it."""
        self._add(layer)
        self._listen(layer)

    def filter_footprints(
        self,
        service_id: str,
        sql: str,
        bounds: Optional[Bounds] = None,
        missions: Iterable[str] = (),
        has_changed: bool = True,
    ) -> None:
        """Show what a condition tells in the footprint layer of a service, if there is one.

        Args:
            has_changed: the catalogue is another than when the layer was filtered last.
        """
        layer = find_footprint_layer(self._project, service_id)
        if layer is None:
            return
        if layer.id() not in self._listening:  # it came with a project
            keep_open(layer)
            use_own_pictures(layer)
            self._listen(layer)
        draw_missions(layer, missions)
        show_rows(layer, sql, bounds, has_changed)

    def select_footprints(self, service_id: str, numbers: Sequence[int]) -> None:
        """Select these scenes, and no other; nobody is told."""
        layer = find_footprint_layer(self._project, service_id)
        if layer is not None and not has_selected(layer, numbers):
            self._is_selecting = True
            try:
                select_rows(layer, numbers)
            finally:
                self._is_selecting = False

    def add_image(self, layer: QgsMapLayer) -> None:
        """Add a raster below the footprints, in place of an older one of the same source."""
        for other in tuple(self._project.mapLayers().values()):
            if other.source() == layer.source():
                self._project.removeMapLayer(other.id())
        self._add(layer)

    def add_product(
        self,
        name: str,
        layers: Sequence[QgsRasterLayer],
        masks: Sequence[QgsVectorLayer] = (),
    ) -> QgsLayerTreeGroup:
        """Put the images of a product below the footprints, in a group named after its scene."""
        group = self._group()
        scene = show_product(self._project, group, self._footprints_in(group), name, layers)
        show_masks(self._project, scene, masks)
        return scene

    def sources(self) -> FrozenSet[str]:
        """What the layers of the project show, as they name it themselves."""
        return frozenset(layer.source() for layer in self._project.mapLayers().values())

    def reopen(self, paths: Collection[Path]) -> None:
        """Have rasters read their files again, and keep their styles and places."""
        for layer in self._project.mapLayers().values():
            if isinstance(layer, QgsRasterLayer) and Path(layer.source()) in paths:
                layer.reload()
                layer.triggerRepaint()

    def show_quicklooks(self, layers: Sequence[QgsRasterLayer]) -> Tuple[QgsRasterLayer, ...]:
        """Put quicklooks below the footprints, each scene once; tell which ones stand for them."""
        group = self._group()
        return show_quicklooks(self._project, group, self._footprints_in(group), layers)

    def show_requests(self, layer: QgsMapLayer) -> None:
        """Put requests above the images, in place of an older such layer."""
        for old in self._project.mapLayers().values():
            if old.customProperty(REQUESTS):
                self._project.removeMapLayer(old.id())
        self._add(layer)

    def show_on_top(self, layer: QgsVectorLayer) -> None:
        """Show what a plan does where, or what a pass could take, in place of the last one."""
        put_on_top(self._project, layer, self._group())

    def take_away(self, layer: QgsMapLayer) -> None:
        """Remove a layer that shows what no longer holds."""
        self._project.removeMapLayer(layer.id())

    def add_background(self, layer: QgsMapLayer) -> None:
        """Add a map below everything else, once."""
        known = {other.source() for other in self._project.mapLayers().values()}
        if layer.source() not in known:
            self._project.addMapLayer(layer, False)
            self._project.layerTreeRoot().addLayer(layer)

    def add_coverages(self, layers: Iterable[QgsMapLayer]) -> None:
        """Add yearly coverages below what the project has, once each, only the newest visible."""
        known = {coverage_of(layer) for layer in self._project.mapLayers().values()}
        for layer in layers:
            if coverage_of(layer) not in known:
                known.add(coverage_of(layer))
                self._add_coverage(layer)

    def show_coverages(self, is_every_year: bool) -> None:
        """Show every coverage, as the Temporal Controller needs it, or only the newest."""
        for index, node in enumerate(_coverage_nodes(self._find_group(_COVERAGES))):
            node.setItemVisibilityChecked(is_every_year or index == 0)

    def close(self) -> None:
        """Stop listening to layers, which outlive us."""
        for layer_id in self._listening:
            layer = self._project.mapLayer(layer_id)
            if isinstance(layer, QgsVectorLayer):
                layer.selectionChanged.disconnect(self._tell_selection)
        self._listening.clear()

    def _listen(self, layer: QgsVectorLayer) -> None:
        if layer.id() not in self._listening:
            self._listening.add(layer.id())
            layer.selectionChanged.connect(self._tell_selection)

    @pyqtSlot()  # else every number that the signal brings is made Python's, first
    def _tell_selection(self) -> None:
        if self._is_selecting:
            return  # who asked for it knows
        selected = [
            number
            for layer_id in self._listening
            for layer in (self._project.mapLayer(layer_id),)
            if isinstance(layer, QgsVectorLayer)
            for number in selected_rows(layer)
        ]
        self._selection_changed(tuple(selected))

    def _add(self, layer: QgsMapLayer) -> None:
        self._project.addMapLayer(layer, False)
        group = self._group()
        if isinstance(layer, QgsVectorLayer):
            group.insertLayer(0, layer)
        else:
            group.insertLayer(self._footprints_in(group), layer).setExpanded(False)
        for is_expanded in (False, True):  # the view follows a change only
            group.setExpanded(is_expanded)

    def _footprints_in(self, group: QgsLayerTreeGroup) -> int:
        """How many vector layers stand on top of the group."""
        children = group.children()
        on_top = 0
        for child in children:
            layer = getattr(child, "layer", lambda: None)()
            if not isinstance(layer, QgsVectorLayer):
                break
            on_top += 1
        return on_top

    def _add_coverage(self, layer: QgsMapLayer) -> None:
        self._project.addMapLayer(layer, False)
        group = self._coverages_group()
        newer = sum(age_of(node.layer()) > age_of(layer) for node in _coverage_nodes(group))
        group.insertLayer(newer, layer).setExpanded(False)
        self.show_coverages(False)

    def _group(self) -> QgsLayerTreeGroup:
        name = QCoreApplication.translate("MapContent", "DINAMIS")
        return self._find_group(_GROUP) or self._make_group(_GROUP, name, 0)

    def _coverages_group(self) -> QgsLayerTreeGroup:
        """Where the coverages are: at the bottom, but above the background map."""
        root = self._project.layerTreeRoot()
        index = len(root.children())
        while index and _is_background(root.children()[index - 1]):
            index -= 1
        name = QCoreApplication.translate("MapContent", "Yearly coverages")
        return self._find_group(_COVERAGES) or self._make_group(_COVERAGES, name, index)

    def _find_group(self, mark: str) -> Optional[QgsLayerTreeGroup]:
        groups = self._project.layerTreeRoot().findGroups(True)
        return next((group for group in groups if group.customProperty(mark)), None)

    def _make_group(self, mark: str, name: str, index: int) -> QgsLayerTreeGroup:
        group = self._project.layerTreeRoot().insertGroup(index, name)
        group.setCustomProperty(mark, True)
        return group


def _coverage_nodes(group: Optional[QgsLayerTreeGroup]) -> List[QgsLayerTreeLayer]:
    """Our layers that the user left directly in the group."""
    return [
        node
        for node in (group.children() if group else ())
        if isinstance(node, QgsLayerTreeLayer) and node.layer() and coverage_of(node.layer())
    ]


def _is_background(node: QgsLayerTreeNode) -> bool:
    layer = node.layer() if isinstance(node, QgsLayerTreeLayer) else None
    return layer is not None and layer.source().startswith(str(world_map_path()))
