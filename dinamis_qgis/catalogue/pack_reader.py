"""Takes the scenes of an offline pack into the catalogue: the way back."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Callable, List, NamedTuple, Optional, Set

from osgeo import gdal

from ..domain.errors import NotAPack, PackOfAnother, PackTooNew, UnexpectedReply
from ..domain.scene import Scene
from .catalogue import LocalCatalogue
from .exports import Tell
from .geopackage_export import PACK_VERSION, PACK_VERSION_NAME, PICTURE, SERVICE
from .pictures import picture_suffix
from .scene_store import Key
from .schema import TABLE, geometry_blob, scene_of

PICTURES_FOLDER = "quicklooks"

_STATES = ("requested", "downloaded")
_CHUNK = 1000
_MOST_PICTURE_BYTES = 20_000_000


@dataclass(frozen=True)
class PackContent:
    """What came out of a pack."""

    scenes: int = 0
    news: int = 0
    """Those that were not kept yet, or differently."""

    pictures: int = 0
    unreadable: int = 0


class _Packed(NamedTuple):
    scene: Scene
    state: str
    picture: Optional[Path]


def open_pack(
    path: Path,
    service_id: str,
    catalogue: LocalCatalogue,
    keep_picture: Callable[[Scene, bytes], None],
    tell: Tell,
) -> PackContent:
    """Keep the scenes of a pack; what the user did with a scene here stays as it is.

    The file comes from others: items that cannot be understood are left out, and nothing is
    read but pictures in the folder beside it.

    Raises:
        NotAPack: the file is something else, or damaged.
        PackOfAnother: its scenes belong to another service.
        PackTooNew: a later version of the plugin made it.
    """
    _require_service(path, service_id)
    marked = _marked(catalogue)
    total = PackContent()
    with _reading(path) as connection:
        whole = connection.execute("SELECT COUNT(*) FROM items").fetchone()[0] or 1
        for records in _chunks(connection):
            tell((total.scenes + total.unreadable) / whole)
            packed = [found for found in map(_packed(path), records) if found is not None]
            news = catalogue.keep(found.scene for found in packed)
            _mark(catalogue, packed, marked)
            total = PackContent(
                total.scenes + len(packed),
                total.news + news,
                total.pictures + _keep_pictures(packed, keep_picture),
                total.unreadable + len(records) - len(packed),
            )
    return total


def _require_service(path: Path, service_id: str) -> None:
    gdal.ErrorReset()
    try:
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR, allowed_drivers=["GPKG"])
    except RuntimeError:  # another plugin has GDAL raise its errors
        dataset = None
    layer = dataset.GetLayerByName(TABLE) if dataset is not None else None
    made_by = layer.GetMetadataItem(SERVICE) if layer is not None else None
    if layer is None or not made_by:
        raise NotAPack(path.name)
    version = layer.GetMetadataItem(PACK_VERSION_NAME) or "1"
    if not version.isdecimal() or int(version) > PACK_VERSION:
        raise PackTooNew(f"{path.name}: version {version}, not {PACK_VERSION}")
    if made_by != service_id:
        raise PackOfAnother(made_by)


@contextmanager
def _reading(path: Path) -> Iterator[sqlite3.Connection]:
    try:
        # By its path: SQLite takes no address of a share on another computer.
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("PRAGMA query_only = ON")
            connection.execute("PRAGMA trusted_schema = OFF")
            yield connection
    except sqlite3.Error as error:
        raise NotAPack(f"{path.name}: {error}") from error


def _chunks(connection: sqlite3.Connection) -> Iterator[List[tuple]]:
    names = {record[1] for record in connection.execute(f"PRAGMA table_info({TABLE})")}
    picture = PICTURE if PICTURE in names else "NULL"
    found = connection.execute(
        f"SELECT stac, state, {picture} FROM {TABLE} JOIN items USING (fid) ORDER BY fid"  # noqa: S608
    )
    return iter(lambda: found.fetchmany(_CHUNK), [])


def _packed(path: Path) -> Callable[[tuple], Optional[_Packed]]:
    def read(record: tuple) -> Optional[_Packed]:
        stac, state, picture = record
        try:
            scene = scene_of(stac)
            geometry_blob(scene.footprint)
        except (UnexpectedReply, ValueError, TypeError, LookupError, RecursionError):
            return None
        return _Packed(scene, str(state), _beside(path, picture))

    return read


def _beside(path: Path, picture: object) -> Optional[Path]:
    """The file of a picture, whatever the pack says: in the folder beside it or nowhere."""
    name = PurePosixPath(str(picture or "").replace("\\", "/")).name
    if not name or "\0" in name:
        return None
    folder = path.absolute().parent / PICTURES_FOLDER
    file = folder / name
    return file if file.is_file() and not file.is_symlink() else None


def _marked(catalogue: LocalCatalogue) -> Set[Key]:
    with catalogue.store.reading() as connection:
        return set(connection.execute("SELECT collection, id FROM marks"))


def _mark(catalogue: LocalCatalogue, packed: List[_Packed], marked: Set[Key]) -> None:
    for state in _STATES:
        keys = [
            (found.scene.collection, found.scene.id) for found in packed if found.state == state
        ]
        new = [key for key in keys if key not in marked]
        if new:
            catalogue.mark(new, state)


def _keep_pictures(packed: List[_Packed], keep: Callable[[Scene, bytes], None]) -> int:
    count = 0
    for found in packed:
        data = _picture(found.picture) if found.picture is not None else b""
        if data:
            keep(found.scene, data)
            count += 1
    return count


def _picture(file: Path) -> bytes:
    """The bytes of a picture; none when they are something else."""
    try:
        if file.stat().st_size > _MOST_PICTURE_BYTES:
            return b""
        data = file.read_bytes()
    except OSError:
        return b""
    return data if picture_suffix(data) else b""
