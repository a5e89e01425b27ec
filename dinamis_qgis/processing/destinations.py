"""Where an image and what is known of it are written."""

from __future__ import annotations

from typing import Tuple

from qgis.core import (
    QgsProcessingDestinationParameter,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterDestination,
)


def image_destinations(
    raster: str, metadata: str
) -> Tuple[QgsProcessingDestinationParameter, QgsProcessingDestinationParameter]:
    """``OUTPUT`` and ``METADATA``; what is not asked for goes to the QGIS profile.

    Args:
        raster: what the first is called.
        metadata: what the second is called.
    """
    asked_for = {"optional": True, "createByDefault": False}
    return (
        QgsProcessingParameterRasterDestination("OUTPUT", raster, **asked_for),
        QgsProcessingParameterFileDestination("METADATA", metadata, "JSON (*.json)", **asked_for),
    )
