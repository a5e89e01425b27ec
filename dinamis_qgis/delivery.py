"""From a scene to a raster that QGIS shows: download, describe, prepare; in a worker thread."""

from __future__ import annotations

import hashlib
from collections import Counter
from functools import partial
from pathlib import Path
from typing import Callable, Mapping, Optional, Tuple

from .api.client import DinamisClient
from .domain.errors import NothingToDownload
from .domain.scene import Asset, Scene
from .downloads.transfer import download, file_name
from .formats.reader import read_product
from .layers.products import Prepared, prepare

OnProgress = Callable[[int, Optional[int]], None]
Check = Callable[[], None]


def download_scene(
    client: DinamisClient,
    scene: Scene,
    folder: Path,
    on_progress: OnProgress,
    check: Check,
    assets: Tuple[str, ...] = (),
) -> Tuple[Path, ...]:
    """Fetch the files of a scene into its own folder under ``folder``.

    Args:
        assets: keys of the files wanted; its data when none is named.

    Raises:
        NothingToDownload: the scene has no such file.
    """
    wanted = [asset for asset in scene.assets if asset.key in assets]
    if not assets:
        wanted = list(scene.data_assets)
    if not wanted:
        keys = ", ".join(asset.key for asset in scene.assets)
        raise NothingToDownload(f"{scene.id}: {keys}")
    home = folder / (scene.mission or "other") / f"{scene.acquired:%Y-%m-%d}" / _safe(scene.id)
    names = Counter(file_name(asset.href) for asset in scene.assets)
    return tuple(
        download(
            client.session,
            asset,
            _folder_of(asset, home, names),
            partial(client.address, asset.href),
            on_progress,
            check,
        )
        for asset in wanted
    )


def _folder_of(asset: Asset, home: Path, names: Mapping[str, int]) -> Path:
    """Files of a scene that are called the same go to folders of their own."""
    return home / _safe(asset.key) if names[file_name(asset.href)] > 1 else home


def open_product(path: Path, products_folder: Path, pansharpen: bool, check: Check) -> Prepared:
    """Prepare a delivery for the map; what is made goes to ``products_folder``."""
    product = read_product(path)
    return prepare(product, product_folder(path, products_folder), pansharpen, check)


def product_folder(path: Path, products_folder: Path) -> Path:
    """Where the rasters made from a delivery are kept: apart from it, and the same each time."""
    digest = hashlib.sha256(str(path.absolute()).encode("utf-8")).hexdigest()[:12]
    return products_folder / f"{_safe(path.stem)[:60]}_{digest}"


def _safe(name: str) -> str:
    return "".join(c if c.isalnum() or c in "-_" else "_" for c in name)[:100]
