"""Inside QGIS: opens a project of streamed layers, and notes how long its window did not answer.

Run as a program it writes that project, and the same one with files on the disk.
"""

from __future__ import annotations

import sys
import time
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any, Dict, List
from xml.sax.saxutils import escape

from heartbeat import Heartbeat
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsReferencedRectangle
from qgis.utils import iface, plugins
from script import Player, Steps, pause, until
from seen import end, output


def start() -> None:
    QgsApplication.authManager().setMasterPassword("bench of a throw-away profile", True)
    seen: Dict[str, Any] = {}
    Player(_open(seen), lambda error: end(seen, error)).start()


def _open(seen: Dict[str, Any]) -> Steps:
    yield from until("QGIS's window", lambda: iface.mainWindow().isVisible())
    QgsProject.instance().setDirty(False)
    _sign_in()
    yield from pause(2)
    folder = output()
    for _ in range(2):  # the first project of a session pays for what QGIS loads then
        seen["opening_local_ms"] = _opened(folder / "local.qgz")
        yield from pause(3)
    heartbeat = Heartbeat()
    yield from pause(0.5)
    heartbeat.take()
    with heartbeat.apart():
        seen["opening_ms"] = _opened(folder / "streamed.qgz")
    began = time.monotonic()
    yield from until("all signed", lambda: not _waiting(), 60)
    seen["signed_ms"] = (time.monotonic() - began) * 1000
    yield from pause(3)
    seen["stall_ms"], seen["culprit"] = heartbeat.take()
    seen["layers"] = len(QgsProject.instance().mapLayers())
    yield from until("the map", lambda: not iface.mapCanvas().isDrawing(), 60)
    yield from pause(1)
    iface.mapCanvas().grab().save(str(folder / "map.png"))


def _sign_in() -> None:
    from dinamis_qgis.api.qgis_credentials import QgisCredentials
    from dinamis_qgis.domain.account import Tokens

    later = datetime.now(timezone.utc) + timedelta(days=1)
    QgisCredentials("bench").save(Tokens("token", later, "refresh", later))


def _opened(path: Path) -> float:
    began = time.monotonic()
    assert iface.addProject(str(path))
    return (time.monotonic() - began) * 1000


def _waiting() -> List[str]:
    layers = QgsProject.instance().mapLayers().values()
    paths = plugins["dinamis_qgis"]._streaming.paths
    return [layer.name() for layer in layers if paths.is_waiting(layer.source())]


def _write(root: str, folder: Path, count: int) -> None:
    """Both projects: one of files in the store, one of the same file on the disk."""
    from mosaic_images import make_image
    from osgeo import gdal

    from dinamis_qgis.layers.described_image import kept_file
    from dinamis_qgis.layers.other_source import use_source
    from dinamis_qgis.layers.project_paths import ProjectPaths
    from dinamis_qgis.layers.remote_files import remote_path
    from dinamis_qgis.layers.signed_paths import SignedPaths

    image = str(folder / "image.tif")
    made = make_image(folder, "made", 2, size=(2000, 2000))
    gdal.Translate(image, str(made.path), format="COG")
    kept = kept_file(image, lambda href: href)
    paths = SignedPaths(lambda href: False)
    ProjectPaths(paths).open()
    stored = [
        paths.path_of(kept.replace(image, escape(remote_path(f"{root}/{number}.tif"))))
        for number in range(count)
    ]
    for name, sources in (("streamed", stored), ("local", [image] * count)):
        project = QgsProject.instance()
        project.clear()
        for number, source in enumerate(sources):
            layer = QgsRasterLayer(image, str(number))
            use_source(layer, source)
            project.addMapLayer(layer)
        project.setCrs(layer.crs())
        view = QgsReferencedRectangle(layer.extent(), layer.crs())
        project.viewSettings().setDefaultViewExtent(view)
        assert project.write(str(folder / f"{name}.qgz"))


if __name__ == "__main__":
    application = QgsApplication([], False)
    application.initQgis()
    _write(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]))
    application.exitQgis()
