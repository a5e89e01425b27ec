"""What QGIS says when a store stops while an image of it is drawn."""

import pytest
from osgeo import gdal
from qgis.core import QgsMapRendererCustomPainterJob, QgsMapSettings
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QImage, QPainter
from range_server import range_server
from scenes import make_scene
from streaming import make_files

from dinamis_qgis.layers.signed_paths import SignedPaths
from dinamis_qgis.layers.streamed import streamed_layer, streamed_pair_layer
from dinamis_qgis.layers.streamed_pair import Pair


@pytest.fixture
def store(tmp_path):
    files = make_files(tmp_path)
    with range_server() as server:
        server.files = {path.name: path for path in files.glob("*.tif")}
        yield server


def opened(store, is_pair):
    paths = SignedPaths(lambda address: True)
    if not is_pair:
        return streamed_layer(make_scene(), store.address_of("xs.tif"), store.sign, paths)
    pair = Pair(store.address_of("pan.tif"), store.address_of("xs.tif"))
    return streamed_pair_layer(make_scene(), pair, store.sign, paths)


def errors_of_drawing(layer):
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setExtent(layer.extent())
    settings.setOutputSize(QSize(600, 600))
    image = QImage(600, 600, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    job = QgsMapRendererCustomPainterJob(settings, painter)
    job.renderSynchronously()
    painter.end()
    return [error.message for error in job.errors()]


@pytest.mark.parametrize("is_pair", [False, True])
def test_no_signature_is_told_of_an_image_that_can_no_longer_be_read(
    qgis_app, store, capfd, is_pair
):
    layer, signature = opened(store, is_pair), store.signature
    store.signature = "another"  # the store takes the first one no more
    gdal.VSICurlClearCache()

    errors = errors_of_drawing(layer.clone())

    standard_error = capfd.readouterr().err
    assert errors, "or nothing would be shown by this test"
    assert signature not in "".join(errors)
    assert signature not in standard_error
