"""Pictures of a service, made to fit."""

import pytest
from qgis.PyQt.QtCore import QBuffer, QIODevice, QSize
from qgis.PyQt.QtGui import QColor, QImage

from dinamis_qgis.gui.scaled_image import scaled_image

ROOM = QSize(40, 30)


def picture(width, height, kind="PNG"):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(200, 100, 50))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)
    return bytes(buffer.data())


@pytest.mark.parametrize("kind", ["PNG", "JPG"])
@pytest.mark.parametrize(
    ("size", "fitted"), [((400, 300), (40, 30)), ((300, 600), (15, 30)), ((20, 10), (40, 20))]
)
def test_a_picture_fills_its_room_and_keeps_its_proportions(kind, size, fitted):
    image = scaled_image(picture(*size, kind), ROOM, 1.0)

    assert (image.width(), image.height()) == fitted
    colour = image.pixelColor(5, 5)
    assert abs(colour.red() - 200) + abs(colour.green() - 100) + abs(colour.blue() - 50) < 9


def test_a_fine_screen_gets_more_pixels_in_the_same_room():
    image = scaled_image(picture(400, 300), ROOM, 2.0)

    assert (image.width(), image.height()) == (80, 60)
    assert image.devicePixelRatio() == 2.0


def test_a_picture_of_any_shape_can_be_seen():
    assert scaled_image(picture(5000, 2), ROOM, 1.0).size() == QSize(40, 1)


@pytest.mark.parametrize("data", [b"", b"<html>sorry</html>", picture(40, 30)[:60]])
def test_what_is_no_picture_is_null(data):
    assert scaled_image(data, ROOM, 1.0).isNull()
