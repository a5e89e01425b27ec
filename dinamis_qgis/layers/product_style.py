"""How an image is coloured: styles that the user switches between."""

from __future__ import annotations

from typing import List, Optional, Tuple

from qgis.core import (
    Qgis,
    QgsContrastEnhancement,
    QgsMultiBandColorRenderer,
    QgsRasterDataProvider,
    QgsRasterLayer,
    QgsRasterRenderer,
    QgsSingleBandGrayRenderer,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtXml import QDomDocument

from .prepared import PreparedImage
from .vrt_file import write_text

_FALSE_COLOURS = ("nir", "red", "green")


def keep_style(image: PreparedImage) -> None:
    """Write the first style beside a raster, where QGIS looks for it.

    Without one, QGIS counts a histogram of whatever it opens, before any style can be set.
    """
    document = QDomDocument("qgis")
    root = document.createElement("qgis")
    root.setAttribute("version", Qgis.QGIS_VERSION)
    document.appendChild(root)
    pipe = document.createElement("pipe")
    root.appendChild(pipe)
    _renderer(None, image, image.display).writeXml(document, pipe)
    write_text(image.path.with_suffix(".qml"), document.toString())


def paint(layer: QgsRasterLayer, image: PreparedImage) -> None:
    """Give a layer its styles, and show the first of them."""
    styles = styles_of(image)
    manager = layer.styleManager()
    first = styles[0][0]
    manager.renameStyle(manager.currentStyle(), first)
    for title, bands in styles:
        if title != first:
            manager.addStyleFromLayer(title)
            manager.setCurrentStyle(title)
        layer.setRenderer(_renderer(layer.dataProvider(), image, bands))
    manager.setCurrentStyle(first)


def styles_of(image: PreparedImage) -> List[Tuple[str, Tuple[int, ...]]]:
    """Titles, and the bands of each, from 1: red, green and blue, or a single one."""
    names = [band.name for band in image.bands]
    if len(image.display) == 1:
        grey = QCoreApplication.translate("Products", "Grey")
        pan = QCoreApplication.translate("Products", "Panchromatic")
        return [(pan if names[:1] == ["pan"] else grey, image.display)]
    natural = QCoreApplication.translate("Products", "Natural colour")
    first_three = QCoreApplication.translate("Products", "First three bands")
    is_natural = names[image.display[0] - 1] == "red"
    found = [(natural if is_natural else first_three, image.display)]
    if all(name in names for name in _FALSE_COLOURS):
        title = QCoreApplication.translate("Products", "False colour (near infrared)")
        found.append((title, tuple(names.index(name) + 1 for name in _FALSE_COLOURS)))
    return found


def _renderer(
    provider: Optional[QgsRasterDataProvider], image: PreparedImage, bands: Tuple[int, ...]
) -> QgsRasterRenderer:
    enhancements = []
    for band in bands:
        darkest, brightest = image.stretch[band - 1]
        # A file tells the limits only: whoever reads it knows the type.
        kind = Qgis.DataType.UInt16 if provider is None else provider.dataType(band)
        enhancement = QgsContrastEnhancement(kind)
        enhancement.setMinimumValue(darkest)
        enhancement.setMaximumValue(brightest)
        enhancement.setContrastEnhancementAlgorithm(
            QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
        )
        enhancements.append(enhancement)
    if len(bands) == 3:
        renderer = QgsMultiBandColorRenderer(provider, *bands)
        renderer.setRedContrastEnhancement(enhancements[0])
        renderer.setGreenContrastEnhancement(enhancements[1])
        renderer.setBlueContrastEnhancement(enhancements[2])
    else:
        renderer = QgsSingleBandGrayRenderer(provider, bands[0])
        renderer.setContrastEnhancement(enhancements[0])
    return renderer
