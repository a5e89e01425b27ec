"""Images of a store as layers, read where they are: nothing is downloaded but what is drawn."""

from __future__ import annotations

from pathlib import Path
from typing import Callable, List, Optional, Tuple

import numpy as np
from osgeo import gdal
from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication

from ..domain.errors import ProductIncomplete
from ..domain.product import Component, ShowOptions
from ..domain.product_of_scene import product_of_scene
from ..domain.scene import Scene
from .described_image import Sign, kept_file, kept_pair
from .pan_weights import weights_of
from .prepared import PANSHARPENED, Placement, Prepared, PreparedImage
from .product_metadata import describe
from .product_style import paint
from .raster_file import quiet_gdal
from .remote_files import open_remote
from .signed_paths import SignedPaths
from .streamed_pair import Pair
from .stretch import Tones
from .vrt_band import component_bands

SERVICE, SCENE, COLLECTION = "dinamis/service", "dinamis/scene", "dinamis/collection"
HREF, PAN_HREF = "dinamis/href", "dinamis/href_pan"
"""Custom properties of a streamed layer: what it shows, for who wants the files themselves."""

Check = Callable[[], None]
Range = Tuple[float, float]

_SAMPLE_PX = 256
_BANDS = 4
"""Of a multispectral file: red, green, blue and near infrared, as in ``src_xs``."""

_DARKEST_PERCENT, _BRIGHTEST_PERCENT = 1.0, 98.0


def streamed_layer(
    scene: Scene, href: str, sign: Sign, paths: SignedPaths, check: Check = lambda: None
) -> QgsRasterLayer:
    """Open one file of a scene as a layer, in natural colours; in a worker thread.

    The layer is handed to the GUI's thread at the end.

    Args:
        href: its address without a signature.
        sign: gives the address with one; may ask the network.

    Raises:
        AccessDenied: the store refuses.
        NotFound: it is not there.
        ServiceUnreachable: the store does not answer.
        ProductIncomplete: it is no image.
        Cancelled: raised by ``check``.
    """
    signed = {href: sign(href)}
    check()
    kept = kept_file(href, signed.__getitem__)
    paths.use(signed)
    layer = _layer(paths.path_of(kept), href, scene, check)
    layer.setCustomProperty(HREF, href)
    return _handed_over(layer)


def streamed_pair_layer(
    scene: Scene, pair: Pair, sign: Sign, paths: SignedPaths, check: Check = lambda: None
) -> QgsRasterLayer:
    """Open the two images of a scene as one, sharpened, on the panchromatic grid.

    Raises:
        As ``streamed_layer``.
    """
    signed = {href: sign(href) for href in (pair.pan, pair.spectral)}
    check()
    kept = kept_pair(with_weights(pair, scene.mission), signed.__getitem__)
    paths.use(signed)
    layer = _layer(paths.path_of(kept), pair.spectral, scene, check, is_pair=True)
    layer.setCustomProperty(HREF, pair.spectral)
    layer.setCustomProperty(PAN_HREF, pair.pan)
    return _handed_over(layer)


def with_weights(pair: Pair, mission: str) -> Pair:
    """The same pair, with what each band brings to the panchromatic one."""
    if pair.weights:
        return pair
    return pair._replace(
        weights=weights_of(mission, component_bands(Component("", "", ()), _BANDS))
    )


def _layer(
    path: str, href: str, scene: Scene, check: Check, is_pair: bool = False
) -> QgsRasterLayer:
    raster = open_remote(path, href)
    with quiet_gdal():  # it asks for overviews beside a file without any, and is refused
        stretch = _stretch(raster)
    check()
    options = QgsRasterLayer.LayerOptions()
    options.loadDefaultStyle = False  # it would scan the image for its extremes
    layer = QgsRasterLayer(path, _name(scene), "gdal", options)
    if not layer.isValid():
        raise ProductIncomplete(scene.id)
    image = _image(path, raster, stretch, is_pair)
    paint(layer, image)
    layer.setCustomProperty(SCENE, scene.id)
    layer.setCustomProperty(COLLECTION, scene.collection)
    product = product_of_scene(scene, href, (Component("", href, ()),))
    describe(layer, Prepared(product, (image,), ShowOptions()), image)
    return layer


def _handed_over(layer: QgsRasterLayer) -> QgsRasterLayer:
    layer.moveToThread(QCoreApplication.instance().thread())
    return layer


def _name(scene: Scene) -> str:
    name = f"{scene.platform or scene.id} {scene.acquired:%Y-%m-%d}"
    return f"TRAINING / FICTIF – {name}" if scene.is_training else name


def _image(
    path: str, raster: gdal.Dataset, stretch: Tuple[Range, ...], is_pair: bool
) -> PreparedImage:
    """What is drawn; its path is not used: on Windows it would be no address any more."""
    part = Component("", path, ())
    bands = component_bands(part, raster.RasterCount)
    kind = PANSHARPENED if is_pair else ""
    return PreparedImage(kind, Path(), part, bands, Tones(stretch, ()), Placement.GRID)


def _stretch(raster: gdal.Dataset) -> Tuple[Range, ...]:
    """What is dark and what is bright in each band, from an overview: a few requests."""
    found: List[Range] = []
    width, height = min(_SAMPLE_PX, raster.RasterXSize), min(_SAMPLE_PX, raster.RasterYSize)
    for number in range(1, raster.RasterCount + 1):
        band = raster.GetRasterBand(number)
        values: Optional[np.ndarray] = band.ReadAsArray(buf_xsize=width, buf_ysize=height)
        if values is None:
            raise ProductIncomplete("the store stopped in the middle of the image")
        nodata = band.GetNoDataValue()
        known = values[values != (0 if nodata is None else nodata)]
        if not known.size:
            found.append((0.0, 1.0))
            continue
        darkest = float(np.percentile(known, _DARKEST_PERCENT))
        brightest = float(np.percentile(known, _BRIGHTEST_PERCENT))
        found.append((darkest, max(brightest, darkest + 1)))
    return tuple(found)
