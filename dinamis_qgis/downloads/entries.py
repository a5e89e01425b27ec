"""What is to be queued of scenes: which files, under which names, and what is there already."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Dict, List, Optional, Set, Tuple

from ..domain.delivery_errors import NoSuchFile
from ..domain.download import Download, DownloadFile, DownloadState
from ..domain.download_folder import file_name, fitted, free_name, safe_name, scene_folder
from ..domain.errors import NothingToDownload
from ..domain.scene import Asset, Scene
from ..domain.stac_item import stac_item
from .store import Entry

Taken = Dict[str, Set[str]]
"""Names in use in each folder, both as case-insensitive systems compare them."""


def wanted_assets(scene: Scene, keys: Tuple[str, ...]) -> Tuple[Asset, ...]:
    """The files named, or the data of the scene when none is.

    Raises:
        NothingToDownload: it has none.
        NoSuchFile: it has others.
    """
    chosen = tuple(asset for asset in scene.assets if asset.key in keys)
    found = chosen if keys else scene.data_assets
    held = ", ".join(asset.key for asset in scene.assets)
    unknown = ", ".join(key for key in keys if key not in {asset.key for asset in chosen})
    if unknown and scene.data_assets:
        raise NoSuchFile(f"{unknown}; {scene.id}: {held}")
    if unknown or not found:
        raise NothingToDownload(f"{scene.id}: {held}")
    return found


def new_entries(
    service_id: str,
    scenes: Sequence[Scene],
    place: Tuple[str, str],
    keys: Tuple[str, ...],
    queued: Iterable[Download],
) -> Tuple[Entry, ...]:
    """What is neither queued nor there.

    Args:
        place: the download folder, and the template of the folders in it.
        queued: everything in the queue.

    Raises:
        NothingToDownload: a scene has no such file.
        UnknownChoice: the template cannot be understood.
    """
    taken, mine = _taken(queued, service_id)
    entries: List[Entry] = []
    for scene in {one.id: one for one in scenes}.values():
        assets = wanted_assets(scene, keys)
        folder = _folder(place, scene)
        known = mine.get((scene.id, folder.casefold()), set())
        files = _files(scene, assets, folder, known, taken.setdefault(folder.casefold(), set()))
        if any(file.state is not DownloadState.DONE for file in files):
            entries.append(_entry(service_id, scene, folder, files))
    return tuple(entries)


def usual_path(scene: Scene, asset: Asset, root: str, template: str) -> Path:
    """Where a file goes whose name nobody else has taken."""
    return Path(_folder((root, template), scene)) / _name(scene, asset)


def _entry(service_id: str, scene: Scene, folder: str, files: Tuple[DownloadFile, ...]) -> Entry:
    item = stac_item(scene)
    title = str(item.get("properties", {}).get("title") or scene.id)
    text = json.dumps(item, ensure_ascii=False)
    return Entry(service_id, scene.id, title, folder, text, files)


def _folder(place: Tuple[str, str], scene: Scene) -> str:
    root, template = place
    root = str(Path(root).absolute())
    longest = max((len(_name(scene, asset)) for asset in scene.assets), default=60)
    return str(Path(root) / fitted(root, scene_folder(template, scene), longest + len(".part")))


def _files(
    scene: Scene, assets: Sequence[Asset], folder: str, known: Set[str], taken: Set[str]
) -> Tuple[DownloadFile, ...]:
    """Those of the assets that are not queued already."""
    files: List[DownloadFile] = []
    for asset in assets:
        if asset.key in known:
            continue
        name, size = _name(scene, asset), _size(Path(folder) / _name(scene, asset))
        is_there = size is not None and asset.size_bytes in (None, size)
        if name.casefold() in taken or (size is not None and not is_there):
            name, is_there = _another(name, taken, Path(folder)), False
        taken.add(name.casefold())
        state = DownloadState.DONE if is_there else DownloadState.WAITING
        done = size or 0 if is_there else 0
        found = DownloadFile(len(files), asset.key, name, state, asset.size_bytes or size, done)
        files.append(found)
    return tuple(files)


def _name(scene: Scene, asset: Asset) -> str:
    """Files of a scene that are called the same go to folders of their own."""
    name = file_name(asset.href)
    same = [one for one in scene.assets if file_name(one.href).casefold() == name.casefold()]
    return f"{safe_name(asset.key)}/{name}" if len(same) > 1 else name


def _another(name: str, taken: Set[str], folder: Path) -> str:
    found = free_name(name, taken)
    while (folder / found).exists():
        taken = taken | {found.casefold()}
        found = free_name(name, taken)
    return found


def _size(path: Path) -> Optional[int]:
    return path.stat().st_size if path.is_file() else None


def _taken(
    queued: Iterable[Download], service_id: str
) -> Tuple[Taken, Dict[Tuple[str, str], Set[str]]]:
    """Names in use by folder, and keys queued by scene and folder."""
    taken: Taken = {}
    mine: Dict[Tuple[str, str], Set[str]] = {}
    for one in queued:
        folder = one.folder.casefold()
        held = [file for file in one.files if _is_held(one, file)]
        taken.setdefault(folder, set()).update(file.name.casefold() for file in held)
        if one.service_id == service_id:
            known = mine.setdefault((one.scene_id, folder), set())
            known.update(file.key for file in held)
    return taken, mine


def _is_held(download: Download, file: DownloadFile) -> bool:
    """Whether it is on its way, or there; not one that somebody deleted since."""
    if file.state is not DownloadState.DONE:
        return True
    return (Path(download.folder) / file.name).exists()
