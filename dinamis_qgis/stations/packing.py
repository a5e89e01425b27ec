"""Makes an offline pack: a folder that shows scenes where there is no network and no plugin."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Iterator, List

from ..catalogue.catalogue import LocalCatalogue
from ..catalogue.exports import Tell
from ..catalogue.geopackage_export import About, write_geopackage
from ..catalogue.new_file import require_free
from ..catalogue.pack_reader import PICTURES_FOLDER
from ..catalogue.schema import TABLE
from ..domain.errors import FileNotWritten
from ..layers.offline_pack import write_project
from ..layers.stored_style import store_style
from .pack_pictures import PackPictures, PictureSource, safe_name

_PICTURES_SHARE = 0.8
"""Of the time it takes."""


@dataclass(frozen=True)
class Pack:
    """A pack that was made."""

    project: Path
    scenes: int
    pictures: int
    failed: int
    """Pictures that there should be and that could not be fetched."""


def make_pack(
    catalogue: LocalCatalogue,
    rows: Sequence[int],
    folder: Path,
    source: PictureSource,
    about: About,
    tell: Tell,
) -> Pack:
    """Write the scenes, their pictures and a project into a folder, all of them or none.

    Args:
        about: the service, and the title of the layer.

    Raises:
        FileNotWritten: there is a pack of this name already, or the disk is full.
    """
    name = safe_name(folder.name) or "dinamis"
    entries = (f"{name}.gpkg", PICTURES_FOLDER, f"{name}.qgz")
    for entry in entries:
        require_free(folder / entry)
    with _new_entries(folder, name, entries) as part:
        pictures = PackPictures(part / PICTURES_FOLDER, source)
        pictures.gather(catalogue, rows, _scaled(tell, 0, _PICTURES_SHARE))
        geopackage = part / f"{name}.gpkg"
        files = {number: f"{PICTURES_FOLDER}/{file}" for number, file in pictures.files.items()}
        content = About(about.service_id, about.title, files, lambda path: store_style(path, TABLE))
        count = write_geopackage(
            catalogue.store, rows, geopackage, False, _scaled(tell, _PICTURES_SHARE, 1), content
        )
        write_project(geopackage, TABLE, part / f"{name}.qgz", about.title)
        tell(1)
    return Pack(folder / f"{name}.qgz", count, len(files), pictures.failed)


@contextmanager
def _new_entries(folder: Path, name: str, entries: Sequence[str]) -> Iterator[Path]:
    """A folder to work in; what was made there moves up at the end, and goes if not."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        part = Path(tempfile.mkdtemp(".part", f"{name}-", folder))
        try:
            yield part
            _move(part, folder, entries)
        finally:
            shutil.rmtree(part, ignore_errors=True)
    except OSError as error:
        raise FileNotWritten(f"{folder}: {error.strerror or error}") from error


def _move(part: Path, folder: Path, entries: Sequence[str]) -> None:
    moved: List[str] = []
    try:
        for entry in entries:
            os.replace(part / entry, folder / entry)
            moved.append(entry)
    except OSError:
        for entry in moved:
            os.replace(folder / entry, part / entry)
        raise


def _scaled(tell: Tell, first: float, last: float) -> Callable[[float], None]:
    return lambda share: tell(first + share * (last - first))
