"""Pictures of a service, decoded and made to fit; safe in a worker thread."""

from __future__ import annotations

from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from qgis.PyQt.QtGui import QImage, QImageReader


def scaled_image(data: bytes, room: QSize, ratio: float) -> QImage:
    """Fit a picture into ``room``, sharp on a screen of that pixel ratio; null when it is none.

    By a reader, which decodes without Python: ``QImage.fromData`` keeps it from the window
    meanwhile, 15 ms for a quicklook.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    size = reader.size()
    if size.isValid():
        fitted = size.scaled(room * ratio, Qt.AspectRatioMode.KeepAspectRatio)
        reader.setScaledSize(fitted.expandedTo(QSize(1, 1)))
    image = reader.read()
    image.setDevicePixelRatio(ratio)
    return image
