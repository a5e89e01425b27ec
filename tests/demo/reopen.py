"""Opens the demo's project in a fresh QGIS, and looks whether every layer shows something."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import List

from qgis.core import (
    QgsCoordinateTransform,
    QgsMapLayer,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsProject,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface
from report import Report
from script import Failed, Player, Steps, command, pause, until

_LEAST_COLOURS = 8


def start() -> None:
    report = Report.read(Path(os.environ["DINAMIS_DEMO_OUTPUT"]))
    Player(_look(report), lambda error: _end(report, error)).start()


def _look(report: Report) -> Steps:
    yield from until("QGIS's window", lambda: iface.mainWindow().isVisible())
    iface.mainWindow().showMaximized()
    yield from until("the project", lambda: len(QgsProject.instance().mapLayers()) >= 3)
    began = time.monotonic()
    layers = list(QgsProject.instance().mapLayers().values())
    seen: List[str] = []
    for layer in layers:
        if not layer.isValid():
            raise Failed(f"{layer.name()} is not valid")
        yield from _require_content(layer)
        seen.append(layer.name())
    yield from pause(2)
    yield from command(["maim", str(report.next_picture("reopened"))])
    report.add("reopen", f"{len(seen)} layers: {', '.join(seen)}", time.monotonic() - began, 0.0)


def _require_content(layer: QgsMapLayer) -> Steps:
    """Draw the layer alone over its own extent: a blank one has a single colour."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setOutputSize(QSize(300, 300))
    settings.setDestinationCrs(QgsProject.instance().crs())
    transform = QgsCoordinateTransform(
        layer.crs(), settings.destinationCrs(), QgsProject.instance()
    )
    settings.setExtent(transform.transformBoundingBox(layer.extent()))
    job = QgsMapRendererParallelJob(settings)
    job.start()
    yield from until(f"{layer.name()} drawn", lambda: not job.isActive(), 60)
    count = _colours(job.renderedImage())
    least = 2 if layer.type() == QgsMapLayer.LayerType.VectorLayer else _LEAST_COLOURS
    if count < least:
        raise Failed(f"{layer.name()} is blank: {count} colours")


def _colours(image: QImage) -> int:
    step = range(0, 300, 3)
    return len({image.pixel(column, row) for column in step for row in step})


def _end(report: Report, error: object) -> None:
    if error is not None:
        report.add("reopen", str(error), 0.0, 0.0, ok=False)
    report.write()
    QgsProject.instance().setDirty(False)
    QApplication.instance().exit(0)
