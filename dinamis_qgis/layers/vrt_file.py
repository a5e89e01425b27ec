"""VRT files of ours: written whole or not at all, and pointing to images that may move along."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import Optional
from uuid import uuid4
from xml.etree import ElementTree

from ..domain.errors import ProductError

Element = ElementTree.Element


def child(parent: Element, tag: str, text: str = "", **attributes: object) -> Element:
    """Append an element, with its text and attributes."""
    made = ElementTree.SubElement(parent, tag, {key: str(it) for key, it in attributes.items()})
    made.text = text or None
    return made


def write_vrt(target: Path, root: Element) -> Path:
    """Write a VRT in place of an older one, which readers see whole until then.

    Raises:
        ProductError: the disk does not take it.
    """
    text = ElementTree.tostring(root, encoding="unicode")
    return write_text(target, text)


def write_text(target: Path, text: str) -> Path:
    """The same for any small file beside it; what is there already is left alone.

    Left alone: Windows lets nobody replace a file that is open, by a layer for instance.

    Raises:
        ProductError: the disk does not take it.
    """
    part = unfinished(target)
    try:
        if target.exists() and target.read_text(encoding="utf-8") == text:
            return target
        target.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(text, encoding="utf-8")
        os.replace(part, target)
    except OSError as error:
        with suppress(OSError):  # where its folder is none
            part.unlink()
        raise ProductError(f"{target.name}: {error}", str(target)) from error
    return target


def unfinished(target: Path) -> Path:
    """A name beside the target, for the time it is written; relative paths hold in both."""
    return target.with_name(f"{target.stem}.{uuid4().hex[:8]}.part{target.suffix}")


def add_source_name(parent: Element, file: str, folder: Path) -> None:
    """Say which image a source reads.

    Relative when the image and the VRT are beneath one folder of the user's, such as that of a
    project: it may then be moved, copied to a disk or sent as a whole, and still opens. Absolute
    when nothing but the home folder or the root of the disk holds both: a VRT of the profile
    would be none the better for a path that leads through half of the disk, and would be lost
    when the profile moves. Inside an archive GDAL takes absolute paths only.
    """
    relative = relative_name(file, folder)
    child(
        parent,
        "SourceFilename",
        file if relative is None else relative,
        relativeToVRT=0 if relative is None else 1,
    )


def relative_name(file: str, folder: Path) -> Optional[str]:
    """The way from a folder to a file with slashes; None where it has to be absolute."""
    if file.startswith("/vsi"):
        return None
    path, start = os.path.abspath(file), os.path.abspath(folder)
    try:
        shared = Path(os.path.commonpath((path, start)))
    except ValueError:  # on two disks
        return None
    home = Path.home().absolute()
    if shared == shared.parent or shared == home or shared in home.parents:
        return None
    return Path(os.path.relpath(path, start)).as_posix()
