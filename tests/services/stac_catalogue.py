"""The training service's free scenes in pgstac: made once, copied for every run."""

from __future__ import annotations

import fcntl
import hashlib
import json
import shutil
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from .postgres import execute, make_cluster, serving
from .processes import FOLDER, ROOT, VENV, give, run
from .temporary_folder import temporary_folder

COLLECTIONS = ("pleiades", "spot-6-7")
"""Those whose scenes are free; the others are there, and empty."""

_OTHERS = 12
"""Empty collections of others, as services have them: the list fills more than a page."""

_WORLD_MAP = Path("/usr/share/qgis/resources/data/world_map.gpkg")
_MADE_FROM = (*Path(__file__).parent.glob("*.txt"), *ROOT.glob("dinamis_qgis/training/*.py"))
_SETTINGS = """
    INSERT INTO pgstac.pgstac_settings (name, value) VALUES ('context', 'on')
    ON CONFLICT (name) DO UPDATE SET value = excluded.value
"""
"""Answers say how many scenes match in all."""

_FLAT_BOXES = """
    CREATE OR REPLACE FUNCTION pgstac.bbox_geom(_bbox jsonb) RETURNS geometry AS $$
      SELECT CASE jsonb_array_length(_bbox)
        WHEN 4 THEN ST_MakeEnvelope(
          (_bbox->>0)::float, (_bbox->>1)::float, (_bbox->>2)::float, (_bbox->>3)::float, 4326)
        WHEN 6 THEN ST_MakeEnvelope(
          (_bbox->>0)::float, (_bbox->>1)::float, (_bbox->>3)::float, (_bbox->>4)::float, 4326)
      END
    $$ LANGUAGE SQL IMMUTABLE PARALLEL SAFE
"""
"""pgstac 0.10 makes of a box with heights a solid, which PostGIS compares with no footprint: an
answer of 500 where STAC asks for one of 200. Scenes have no heights."""


@contextmanager
def catalogue_copy(programs: Path) -> Iterator[Path]:
    """A folder with a cluster that may be changed and is thrown away."""
    with temporary_folder("run") as folder:
        give(folder)
        with (FOLDER / "lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            kept = _kept(programs)
            run("cp", "-R", "--reflink=auto", f"{kept}/.", folder)
        yield folder


def _kept(programs: Path) -> Path:
    """The cluster as it was made once."""
    kept = FOLDER / f"catalogue-{_key(programs)}"
    if not kept.exists():
        for old in FOLDER.glob("catalogue-*"):
            shutil.rmtree(old)
        with temporary_folder("making") as folder:
            _make(programs, give(folder))
            folder.rename(kept)
    return kept


def _key(programs: Path) -> str:
    """Changes with what the catalogue is made from."""
    key = hashlib.sha256(str(programs).encode())
    for path in sorted((*_MADE_FROM, Path(__file__))):
        key.update(path.read_bytes())
    return key.hexdigest()[:12]


def _make(programs: Path, folder: Path) -> None:
    make_cluster(programs, folder)
    pypgstac = VENV / "bin" / "pypgstac"
    collections, items = folder / "collections.ndjson", folder / "items.ndjson"
    with serving(programs, folder, FOLDER / "making.log") as env:
        run(pypgstac, "migrate", env=env)
        execute(programs, env, _SETTINGS)
        execute(programs, env, _FLAT_BOXES)
        _write(collections, _collections())
        run(pypgstac, "load", "collections", collections, "--method=insert", env=env)
        _write(items, _items())
        run(pypgstac, "load", "items", items, "--method=insert", env=env)
        execute(programs, env, "VACUUM ANALYZE")
    for path in (collections, items):
        path.unlink()


def _collections() -> Iterable[Mapping[str, Any]]:
    from dinamis_qgis.training.stac_documents import all_collections

    ours = all_collections()["collections"]
    others = ({**ours[0], "id": f"other-{number:02}"} for number in range(_OTHERS))
    return [*ours, *others]


def _items() -> Iterable[Mapping[str, Any]]:
    from dinamis_qgis.training.items import stac_item
    from dinamis_qgis.training.scene_cache import SceneCache

    table = SceneCache(FOLDER / "training", _WORLD_MAP).table
    for row in range(len(table.columns["id"])):
        scene = table.scene(row)
        if scene.collection in COLLECTIONS:
            yield stac_item(scene)


def _write(path: Path, documents: Iterable[Mapping[str, Any]]) -> None:
    with path.open("w", encoding="utf-8") as stream:
        stream.writelines(json.dumps(document) + "\n" for document in documents)
