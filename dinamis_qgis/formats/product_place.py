"""By which path one product of several is asked for."""

from __future__ import annotations

from pathlib import Path
from typing import Sequence

from .listing import ProductRef


def path_of(ref: ProductRef) -> Path:
    """What names one product of several: its metadata file, be it inside an archive."""
    return ref.files.root / ref.documents[0]


def place_of(ref: ProductRef, among: Sequence[ProductRef]) -> Path:
    """Its folder or archive where that holds nothing else, else its metadata file."""
    home = Path(ref.location)
    others = [Path(other.location) for other in among if other is not ref]
    is_shared = any(home == other or home in other.parents for other in others)
    if ref.problem is not None or (ref.format != "raster" and not is_shared):
        return home
    return path_of(ref)


def place_below(folder: Path, ref: ProductRef, among: Sequence[ProductRef]) -> str:
    """The same with slashes, from the folder or archive that was looked at."""
    place = place_of(ref, among)
    return (place.relative_to(folder) if folder in place.parents else place).as_posix()
