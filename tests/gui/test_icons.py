"""Icons read on the backgrounds of QGIS's three themes, and on their lists."""

from pathlib import Path

import numpy as np
import pytest
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QColor, QImage, QPainter
from qgis.PyQt.QtSvg import QSvgRenderer

ICONS = sorted((Path(__file__).parents[2] / "resources" / "icons").glob("*.svg"))
BACKGROUNDS = {
    "default": "#f0f0f0",
    "default list": "#ffffff",
    "Night Mapping": "#323232",
    "Night Mapping list": "#222222",
    "Blend of Gray": "#727272",
    "Blend of Gray list": "#b2b2b2",
}
LEAST_CONTRAST = 3.0
"""WCAG 2.1, 1.4.11: of what one must see to know what it is."""

LEAST_SHARE = 0.15
"""Of the drawn pixels; the others are edges, and the second tone, which counts elsewhere."""


def pixels(path, size, background):
    """Red, green and blue of the icon, 0 to 1, drawn on a colour."""
    image = QImage(size, size, QImage.Format.Format_RGB32)
    image.fill(QColor(background))
    painter = QPainter(image)
    QSvgRenderer(str(path)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    bits = image.constBits()
    bits.setsize(size * size * 4)
    return np.frombuffer(bytes(bits), np.uint8).reshape(size, size, 4)[..., 2::-1] / 255


def luminance(colours):
    """Relative luminance (WCAG 2.1) of colours of the last axis."""
    linear = np.where(colours <= 0.04045, colours / 12.92, ((colours + 0.055) / 1.055) ** 2.4)
    return linear @ np.array([0.2126, 0.7152, 0.0722])


def contrast(one, other):
    bright, dark = np.maximum(one, other), np.minimum(one, other)
    return (bright + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("background", BACKGROUNDS)
@pytest.mark.parametrize("size", [16, 24, 32, 48])
@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_an_icon_stands_out_from_its_background(qgis_app, path, size, background):
    colour = QColor(BACKGROUNDS[background])
    behind = luminance(np.array([colour.redF(), colour.greenF(), colour.blueF()]))
    shown = contrast(luminance(pixels(path, size, BACKGROUNDS[background])), behind)

    drawn = shown > 1.05
    seen = shown >= LEAST_CONTRAST

    assert drawn.any()
    assert seen.sum() / drawn.sum() >= LEAST_SHARE


def test_a_single_mid_tone_would_not_pass(qgis_app, tmp_path):
    path = tmp_path / "blue.svg"
    path.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">'
        '<path d="M4 12h16" stroke="#3d85c6" stroke-width="4"/></svg>'
    )
    grey = QColor(BACKGROUNDS["Blend of Gray"])
    behind = luminance(np.array([grey.redF(), grey.greenF(), grey.blueF()]))

    shown = contrast(luminance(pixels(path, 24, BACKGROUNDS["Blend of Gray"])), behind)

    assert not (shown >= LEAST_CONTRAST).any()
