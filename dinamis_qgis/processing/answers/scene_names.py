"""Scenes that the user names: by their names, or with a layer of them."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingUtils,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication


def scene_names(
    algorithm: QgsProcessingAlgorithm,
    parameters: Dict[str, Any],
    name: str,
    context: QgsProcessingContext,
) -> List[str]:
    """Names separated by commas, or those in the field ``id`` of a layer; empty when none.

    Raises:
        QgsProcessingException: the layer has no such field.
    """
    given = parameters.get(name)
    layer = given if isinstance(given, QgsVectorLayer) else None
    text = "" if layer else algorithm.parameterAsString(parameters, name, context)
    project = context.project()  # none in qgis_process
    is_known = project is not None and text in project.mapLayers()
    if layer is None and text and (is_known or _is_file(text)):
        layer = QgsProcessingUtils.mapLayerFromString(text, context)
    if layer is None:
        return [part.strip() for part in text.split(",") if part.strip()]
    if layer.fields().indexOf("id") < 0:
        sentence = QCoreApplication.translate(
            "DownloadAssets", "The layer {} has no field named id. Nothing was fetched."
        )
        raise QgsProcessingException(sentence.format(layer.name()))
    return [str(feature["id"]) for feature in layer.getFeatures()]


def _is_file(text: str) -> bool:
    """A file, or a table of one; a list of names is too long to be one."""
    try:
        return Path(text.split("|")[0]).exists()
    except OSError:
        return False
