"""The quicklooks of a project, in a group of their own, the newest on top."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Dict, Tuple

from qgis.core import QgsLayerTreeGroup, QgsLayerTreeLayer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication

from .quicklooks import SCENE, TIME

_GROUP = "dinamis/quicklooks"


def show_quicklooks(
    project: QgsProject,
    parent: QgsLayerTreeGroup,
    position: int,
    layers: Sequence[QgsRasterLayer],
) -> Tuple[QgsRasterLayer, ...]:
    """Put quicklooks on the map, each scene once; GUI thread only.

    Args:
        parent: the group that holds theirs.
        position: where a new group goes in it.

    Returns:
        those on the map now, those that were there already in place of their doubles.
    """
    shown = _by_scene(project)
    root = project.layerTreeRoot()
    new: Dict[str, QgsRasterLayer] = {}
    for layer in layers:
        if _scene(layer) not in shown:
            new.setdefault(_scene(layer), layer)
    if new:
        project.addMapLayers(list(new.values()), False)
        group = _group(parent, position)
        for layer in new.values():
            group.insertLayer(_place(group, layer), layer).setExpanded(False)
    shown.update(new)
    wanted = tuple(dict.fromkeys(shown[_scene(layer)] for layer in layers))
    for layer in wanted:  # also one that was there, and hidden
        root.findLayer(layer.id()).setItemVisibilityCheckedParentRecursive(True)
    return wanted


def _by_scene(project: QgsProject) -> Dict[str, QgsRasterLayer]:
    """Those in the layer tree: what was taken out of it is on its way out of the project too."""
    layers = (node.layer() for node in project.layerTreeRoot().findLayers())
    return {
        _scene(layer): layer
        for layer in layers
        if isinstance(layer, QgsRasterLayer) and _scene(layer)
    }


def _scene(layer: QgsRasterLayer) -> str:
    return str(layer.customProperty(SCENE) or "")


def _place(group: QgsLayerTreeGroup, layer: QgsRasterLayer) -> int:
    """Before the first that is older, wherever the user moved the others."""
    time = str(layer.customProperty(TIME))
    children = group.children()
    for index, child in enumerate(children):
        other = child.layer() if isinstance(child, QgsLayerTreeLayer) else None
        if other is not None and str(other.customProperty(TIME) or "~") < time:
            return index
    return len(children)


def _group(parent: QgsLayerTreeGroup, position: int) -> QgsLayerTreeGroup:
    for group in parent.findGroups():
        if group.customProperty(_GROUP):
            return group
    group = parent.insertGroup(position, QCoreApplication.translate("QuicklookGroup", "Quicklooks"))
    group.setCustomProperty(_GROUP, True)
    for is_expanded in (True, False):  # the view follows a change only
        group.setExpanded(is_expanded)
    return group
