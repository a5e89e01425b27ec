"""Pictures of a service, decoded and made to fit; safe in a worker thread."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QImage


def scaled_image(data: bytes, room: QSize, ratio: float) -> QImage:
    """Fit a picture into ``room``, sharp on a screen of that pixel ratio; null when it is none."""
    image = QImage.fromData(data)
    if image.isNull():
        return image
    scaled = image.scaled(
        room * ratio,
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    scaled.setDevicePixelRatio(ratio)
    return scaled
