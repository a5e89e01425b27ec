"""The masks of a product in the group of its scene: hidden, and one click away."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsLayerTreeGroup, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from .mask_layers import MASK

_GROUP = "dinamis/mask_group"
_SHOWN_AT_ONCE = ("cloud", "haze", "shadow", "snow")
"""Kinds that appear when the group is checked; the others are for who looks for them."""


def show_masks(
    project: QgsProject, scene: QgsLayerTreeGroup, layers: Sequence[QgsVectorLayer]
) -> None:
    """Put masks above the images of a scene, in place of its older ones; GUI thread only.

    A group that the user has checked stays so.

    Args:
        scene: the group of the product.
        layers: made by ``mask_layers``; none takes the older ones away.
    """
    is_visible = _remove(project, scene)
    if not layers:
        return
    group = scene.insertGroup(0, QCoreApplication.translate("Masks", "Masks"))
    group.setCustomProperty(_GROUP, True)
    project.addMapLayers(list(layers), False)
    for layer in layers:
        node = group.addLayer(layer)
        node.setItemVisibilityChecked(layer.customProperty(MASK) in _SHOWN_AT_ONCE)
        node.setExpanded(False)
    group.setItemVisibilityChecked(is_visible)
    group.setExpanded(False)


def _remove(project: QgsProject, scene: QgsLayerTreeGroup) -> bool:
    """Take the older masks away, wherever they are in the group; tell if they were checked."""
    groups = [group for group in scene.findGroups(True) if group.customProperty(_GROUP)]
    was_visible = any(group.itemVisibilityChecked() for group in groups)
    layers = [node.layer() for node in scene.findLayers()]
    project.removeMapLayers([it.id() for it in layers if it and it.customProperty(MASK)])
    for group in groups:
        if not group.children():  # what the user put there stays
            group.parent().removeChildNode(group)
    return was_visible
