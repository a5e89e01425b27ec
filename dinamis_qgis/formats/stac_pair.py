"""Two images that a store delivered with a STAC item beside them: colours and panchromatic.

As ``spot-6-7-drs`` of the Theia store has them, and the download queue leaves them.
"""

from __future__ import annotations

import json
import re
from typing import Iterator, NamedTuple, Optional

from ..domain.download_folder import file_name, safe_name
from ..domain.errors import ProductIncomplete, UnexpectedReply
from ..domain.product import Band, Component, Product
from ..domain.product_of_scene import product_of_scene
from ..domain.scene import Asset, Scene
from ..domain.streamed_files import PAN, SPECTRAL
from .product_files import ProductFiles, split_name

_NAMES = ("red", "green", "blue", "nir")
"""Of ``src_xs``, in the order of the file."""

_COLOURS = tuple(Band(f"B{number}", name) for number, name in enumerate(_NAMES, 1))
_ITEM = re.compile(r"item(-.+)?\.json", re.IGNORECASE)


class StacPair(NamedTuple):
    """Names inside the place that was looked at."""

    item: str
    spectral: str
    pan: str
    scene: Scene


def is_stac_item(name: str) -> bool:
    """Whether a file is called as the download queue calls the item of a scene."""
    return bool(_ITEM.fullmatch(split_name(name)[1]))


def stac_pairs(files: ProductFiles) -> Iterator[StacPair]:
    """The pairs of which both images are there."""
    for name in filter(is_stac_item, files.names()):
        scene = _scene(files, name)
        if scene is None:
            continue
        assets = {asset.key: asset for asset in scene.assets}
        if SPECTRAL not in assets or PAN not in assets:
            continue
        found = [_found(files, name, assets[key]) for key in (SPECTRAL, PAN)]
        if all(found):
            yield StacPair(name, found[0], found[1], scene)


def read_stac_pair(files: ProductFiles, item: str) -> Product:
    """Describe the pair of an item.

    Raises:
        ProductIncomplete: one of its images is gone, or cut short.
    """
    pair = next((one for one in stac_pairs(files) if one.item == item), None)
    if pair is None:
        raise ProductIncomplete(f"{item}: its images are missing", str(files.root))
    for name in (pair.spectral, pair.pan):
        reason = files.why_unusable(name)
        if reason:
            raise ProductIncomplete(f"{name} {reason}", str(files.root))
    components = (
        Component("MS", files.gdal_path(pair.spectral), _COLOURS),
        Component("P", files.gdal_path(pair.pan), (Band("P", "pan"),)),
    )
    return product_of_scene(pair.scene, str(files.root), components)


def _scene(files: ProductFiles, name: str) -> Optional[Scene]:
    try:
        return Scene.from_stac(json.loads(files.read_xml(name)))
    except (ProductIncomplete, UnexpectedReply, ValueError, RecursionError):  # not ours
        return None


def _found(files: ProductFiles, item: str, asset: Asset) -> str:
    """Where an asset is: beside the item, or in a folder called by its key; "" when it is not."""
    name = file_name(asset.href)
    places = (f"{folder}{name}" for folder in ("", f"{safe_name(asset.key)}/"))
    names = (files.joined(split_name(item)[0], place) for place in places)
    return next(filter(files.is_here, names), "")
