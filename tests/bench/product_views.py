"""Loads and draws products in a QGIS without a window; prints seconds as JSON.

``product_views.py first FOLDER OUTPUT`` from a delivery to its first pixels, and the same by way
of ``gdalbuildvrt``. ``product_views.py sharp FOLDER OUTPUT`` a bundle drawn sharpened, and the same
window read through the virtual raster of ``gdal_pansharpen``.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any, Callable, Dict, List

from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsMultiBandColorRenderer,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QSize

from dinamis_qgis.domain.product import ShowOptions
from dinamis_qgis.formats.reader import read_product
from dinamis_qgis.layers.prepared import Prepared
from dinamis_qgis.layers.products import prepare, product_layers

WIDTH, HEIGHT = 1200, 900
REPEATS = 5


def first_pixels(folder: Path, output: Path) -> Dict[str, List[float]]:
    """Seconds of ours and theirs, in turn; each from nothing."""
    times: Dict[str, List[float]] = {"ours": [], "theirs": []}
    for _ in range(REPEATS):
        times["ours"].append(_timed(lambda: _ours(folder, output)))
        times["theirs"].append(_timed(lambda: _theirs(folder, output)))
    return times


def _ours(folder: Path, output: Path) -> None:
    layers = product_layers(_prepared(folder, output, ShowOptions()))
    _draw(layers[0], layers[0].extent())


def _theirs(folder: Path, output: Path) -> None:
    target = output / "gdalbuildvrt.vrt"
    target.unlink(missing_ok=True)
    tiles = sorted(str(path) for path in folder.rglob("IMG_*_R*C*.TIF"))
    subprocess.run(["gdalbuildvrt", "-q", str(target), *tiles], check=True)
    options = QgsRasterLayer.LayerOptions()
    options.loadDefaultStyle = False
    layer = QgsRasterLayer(str(target), "theirs", "gdal", options)
    layer.setRenderer(QgsMultiBandColorRenderer(layer.dataProvider(), 1, 2, 3))
    _draw(layer, layer.extent())


def sharp_views(folder: Path, output: Path) -> Dict[str, List[float]]:
    """Seconds to draw a window at full resolution, and to read it through GDAL's own."""
    prepared = _prepared(folder, output, ShowOptions(pansharpen=True))
    layer = product_layers(prepared)[0]
    window = _middle(layer)
    peer = _peer(prepared, output)
    times: Dict[str, List[float]] = {"ours": [], "theirs": []}
    for step in range(REPEATS):
        shifted = QgsRectangle(window)
        shifted += _shift(layer, step)
        times["ours"].append(_timed(lambda box=shifted: _draw(layer, box)))
        times["theirs"].append(_timed(lambda box=shifted: _read(peer, box)))
    return times


def _peer(prepared: Prepared, output: Path) -> str:
    """What ``gdal_pansharpen.py`` makes of the same two images."""
    target = output / "gdal_pansharpen.vrt"
    images = {image.part.spectral: image for image in prepared.images[1:]}
    sources = [str(images["P"].path), str(images["MS"].path), str(target)]
    subprocess.run(["gdal_pansharpen.py", "-q", "-of", "VRT", *sources], check=True)
    return str(target)


def _prepared(folder: Path, output: Path, options: ShowOptions) -> Prepared:
    shutil.rmtree(output / "products", ignore_errors=True)
    return prepare(read_product(folder), output / "products", options)


def _draw(layer: QgsRasterLayer, extent: QgsRectangle) -> None:
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setOutputSize(QSize(WIDTH, HEIGHT))
    settings.setExtent(extent)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    assert not job.renderedImage().isNull()


def _read(path: str, box: QgsRectangle) -> None:
    """The same window, of the three bands that are shown."""
    dataset = gdal.Open(path)
    west, across, _, north, _, down = dataset.GetGeoTransform()
    column, row = (box.xMinimum() - west) / across, (box.yMaximum() - north) / down
    values = dataset.ReadAsArray(int(column), int(row), WIDTH, HEIGHT, band_list=[1, 2, 3])
    assert values.shape == (3, HEIGHT, WIDTH)


def _middle(layer: QgsRasterLayer) -> QgsRectangle:
    """A window of the screen's size at one pixel a pixel."""
    pixel = layer.rasterUnitsPerPixelX()
    centre = layer.extent().center()
    west, south = centre.x() - WIDTH * pixel / 2, centre.y() - HEIGHT * pixel / 2
    return QgsRectangle(west, south, west + WIDTH * pixel, south + HEIGHT * pixel)


def _shift(layer: QgsRasterLayer, step: int) -> Any:
    """Elsewhere each time, so that nothing is remembered of it."""
    from qgis.core import QgsVector

    far = 1024 * layer.rasterUnitsPerPixelX()
    return QgsVector((step - REPEATS // 2) * far, 0)


def _timed(call: Callable[[], None]) -> float:
    started = time.perf_counter()
    call()
    return time.perf_counter() - started


def main() -> None:
    what, folder, output = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    application = QgsApplication([], False)
    application.initQgis()
    measure = first_pixels if what == "first" else sharp_views
    print(json.dumps(measure(folder, output)))
    application.exitQgis()


if __name__ == "__main__":
    main()
