"""The images of a product in a group of the layer tree, named after their scene."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from qgis.core import QgsLayerTreeGroup, QgsLayerTreeLayer, QgsProject, QgsRasterLayer

from .products import KIND, PRODUCT, VISIBLE

_GROUP = "dinamis/product_group"


def show_product(
    project: QgsProject,
    parent: QgsLayerTreeGroup,
    position: int,
    name: str,
    layers: Sequence[QgsRasterLayer],
) -> QgsLayerTreeGroup:
    """Put the layers of one product into its group, in place of its older ones.

    What else the user, or a mask, has put there stays. GUI thread only.

    Args:
        parent: where a new group goes.
        position: its place there.
        layers: from top to bottom, made by ``products.product_layers``.
    """
    product = str(layers[0].customProperty(PRODUCT))
    group = _find(project, product)
    if group is None:
        group = parent.insertGroup(position, name)
        group.setCustomProperty(_GROUP, product)
    old = [node.layerId() for node in group.findLayers() if _is_image(node, product)]
    project.removeMapLayers(old)
    project.addMapLayers(list(layers), False)
    for index, layer in enumerate(layers):
        node = group.insertLayer(index, layer)
        node.setItemVisibilityChecked(bool(layer.customProperty(VISIBLE)))
        node.setExpanded(False)
    group.setItemVisibilityCheckedParentRecursive(True)
    return group


def _find(project: QgsProject, product: str) -> Optional[QgsLayerTreeGroup]:
    groups = project.layerTreeRoot().findGroups(True)
    return next((group for group in groups if group.customProperty(_GROUP) == product), None)


def _is_image(node: QgsLayerTreeLayer, product: str) -> bool:
    layer = node.layer()
    return (
        layer is not None
        and bool(layer.customProperty(KIND))
        and layer.customProperty(PRODUCT) == product
    )
