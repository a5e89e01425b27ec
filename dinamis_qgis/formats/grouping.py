"""Which metadata files of a delivery are images of one product."""

from __future__ import annotations

import posixpath
from collections import defaultdict
from dataclasses import dataclass
from typing import Dict, Iterable, List, Optional, Set, Tuple

from ..domain.errors import ProductError
from .dimap1 import is_dimap1
from .dimap2 import image_name
from .image_names import (
    PANCHROMATIC,
    ImageName,
    is_debris,
    is_dimap,
    is_ground_segment,
    is_raster,
    is_safe,
    is_volume,
    words_of,
)
from .markup import parsed
from .product_files import ProductFiles, split_name
from .stac_pair import StacPair, stac_pairs

Names = Tuple[str, ...]


@dataclass(frozen=True)
class Group:
    """Metadata files that are read together, or one raster that has none."""

    format: str
    """``DIMAP``, ``DIMAP PHR``, ``SAFE``, ``STAC`` or ``raster``."""

    documents: Names
    words: ImageName = ImageName()
    """What the name of the first one tells."""

    @property
    def folders(self) -> Names:
        return tuple(split_name(name)[0] for name in self.documents)

    @property
    def home(self) -> str:
        """The folder that holds all of it, inside the place looked at; "" for that place."""
        return posixpath.commonpath(self.folders)


def groups_in(files: ProductFiles) -> Tuple[Group, ...]:
    """What products are there; opens only metadata files whose name does not say enough."""
    names = [name for name in files.names() if not is_debris(name)]
    found = [
        *(Group("SAFE", (name,), _safe_words(files, name)) for name in names if is_safe(name)),
        *(Group("DIMAP PHR", (name,)) for name in names if is_ground_segment(name)),
        *_dimap_groups(files, [name for name in names if is_dimap(name)]),
    ]
    owned = {folder for group in found for folder in group.folders}
    pairs = list(map(_pair, stac_pairs(files)))
    paired = {name for pair in pairs for name in pair.documents}
    rasters = (
        name
        for name in names
        if is_raster(name) and name not in paired and not _is_below(name, owned)
    )
    return (*found, *pairs, *(Group("raster", (name,), words_of(name)) for name in rasters))


def _pair(pair: StacPair) -> Group:
    scene = pair.scene
    stamp = f"{scene.acquired:%Y%m%d%H%M%S}"
    words = ImageName(scene.platform, "MS", stamp, scene.processing_level)
    return Group("STAC", (pair.item, pair.spectral, pair.pan), words)


def _safe_words(files: ProductFiles, name: str) -> ImageName:
    """The folder of a Sentinel-2 product says what its metadata file's name does not."""
    return words_of(f"{split_name(name)[0] or files.root.name}.")


def _is_below(name: str, folders: Set[str]) -> bool:
    while name:
        name = split_name(name)[0]
        if name in folders:
            return True
    return False


def _dimap_groups(files: ProductFiles, names: List[str]) -> Iterable[Group]:
    volumes = {split_name(name)[0] for name in files.names() if is_volume(name)}
    homes: Dict[str, Dict[str, ImageName]] = defaultdict(dict)
    for name in names:
        words = _described(files, name)
        if words is None:
            yield Group("DIMAP", (name,), words_of(name))
        else:
            homes[_home(name, volumes)][name] = words
    for images in homes.values():
        for together in _products(images):
            yield Group("DIMAP", together, images[together[0]])


def _home(name: str, volumes: Set[str]) -> str:
    """The folder of the volume it belongs to; else the folder around that of the image."""
    folder = split_name(name)[0]
    above = folder
    while True:
        if above in volumes:
            return above
        if not above:
            return split_name(folder)[0]
        above = split_name(above)[0]


def _described(files: ProductFiles, name: str) -> Optional[ImageName]:
    """None of version 1, in which each image is a product of its own."""
    words = words_of(name)
    if words.tells_all:
        return words
    if name.upper().endswith(".DIM"):
        return None
    try:
        root = parsed(files.read_xml(name), name)
    except ProductError:  # said when it is read
        return None
    return None if is_dimap1(root) else image_name(root, words)


def _products(images: Dict[str, ImageName]) -> Iterable[Names]:
    """Images of one moment, each of another kind; and a pair seen a little apart."""
    kinds = [words.spectral for words in images.values()]
    if len(kinds) == 2 and sum(kind in PANCHROMATIC for kind in kinds) == 1:
        stamps = {words.stamp[:10] for words in images.values()}
        if len(stamps) == 1:
            yield tuple(images)
            return
    turns: Dict[Tuple[str, str, int], List[str]] = defaultdict(list)
    seen: Dict[Tuple[str, str, str], int] = defaultdict(int)
    for name, words in images.items():
        same = (words.platform, words.stamp, words.spectral)
        turns[(words.platform, words.stamp, seen[same])].append(name)
        seen[same] += 1
    yield from (tuple(together) for together in turns.values())
