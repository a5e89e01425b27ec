"""What is written beside the data: the STAC item, the licence, checksums and a citation."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Dict, Tuple

from ..domain.citation import bibtex, citation, licence
from ..domain.download_folder import safe_name
from ..domain.scene import Scene
from ..domain.stac_item import stac_item
from .part_file import disk_errors

STORE = ".dinamis-downloads.sqlite"
"""In the download folder while something is under way, so that a run that was killed goes on."""

CHECKSUMS = "checksums.sha256"
_LINE = re.compile(r"\\?([0-9a-f]{64}) [ *](.+)")
_NAMES = ("item.json", "licence.txt", "citation.txt", "citation.bib")


def write_beside(folder: Path, scene: Scene, sha256: Mapping[str, str]) -> None:
    """Write what says where the files come from; what other scenes wrote there stays.

    Args:
        sha256: digests by the names of the files, relative to the folder.

    Raises:
        DownloadError: it cannot be written.
    """
    item = json.dumps(stac_item(scene), ensure_ascii=False, indent=1)
    texts = (item, licence(scene), citation(scene), bibtex(scene))
    with disk_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in zip(_names(folder, scene.id), texts):
            if text.strip():
                _write(folder / name, text)
        sums = {**read_checksums(folder), **sha256}
        lines = [f"{digest}  {name}\n" for name, digest in sorted(sums.items())]
        _write(folder / CHECKSUMS, "".join(lines))


def delete_beside(folder: Path, scene_id: str, names: Tuple[str, ...]) -> None:
    """Take away what was written for a scene whose files are gone."""
    with disk_errors(folder):
        if item_id(folder / _names(folder, scene_id)[0]) == scene_id:
            for name in _names(folder, scene_id):
                (folder / name).unlink(missing_ok=True)
        sums = {
            name: digest for name, digest in read_checksums(folder).items() if name not in names
        }
        if sums:
            lines = [f"{digest}  {name}\n" for name, digest in sorted(sums.items())]
            _write(folder / CHECKSUMS, "".join(lines))
        else:
            (folder / CHECKSUMS).unlink(missing_ok=True)


def read_checksums(folder: Path) -> Dict[str, str]:
    """What the files of a folder hashed to when they arrived, as ``sha256sum -c`` reads it."""
    path = folder / CHECKSUMS
    if not path.is_file():
        return {}
    with disk_errors(path):
        lines = path.read_text("utf-8", errors="replace").splitlines()
    matches = (_LINE.fullmatch(line) for line in lines)
    return {match.group(2): match.group(1) for match in matches if match}


def item_id(path: Path) -> str:
    """The name of the scene in a STAC item, "" when it is none."""
    try:
        content = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return ""
    return str(content.get("id", "")) if isinstance(content, dict) else ""


def is_beside(name: str) -> bool:
    """Whether a file is one of those written here."""
    stems = "|".join(re.escape(one).replace(r"\.", r"(-.+)?\.") for one in _NAMES)
    return name == CHECKSUMS or re.fullmatch(stems, name) is not None


def _names(folder: Path, scene_id: str) -> Tuple[str, ...]:
    """The plain names, or ones with the scene's where another scene has taken the plain."""
    if item_id(folder / _NAMES[0]) in ("", scene_id):
        return _NAMES
    parts = (name.rpartition(".") for name in _NAMES)
    return tuple(safe_name(f"{stem}-{scene_id}{dot}{end}") for stem, dot, end in parts)


def _write(path: Path, text: str) -> None:
    """All of it, or what was there before."""
    fresh = path.with_name(path.name + ".new")
    with fresh.open("w", encoding="utf-8", newline="\n") as stream:
        stream.write(text)
        stream.flush()
        os.fsync(stream.fileno())
    os.replace(fresh, path)
