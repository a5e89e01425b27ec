"""Catalogues of any size for the bench, made once and kept under ``build/bench``."""

from __future__ import annotations

import json
import time
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Dict, Iterator, List

from loopback import ROOT, WORLD_MAP

from dinamis_qgis.catalogue.catalogue import WHOLE, LocalCatalogue
from dinamis_qgis.catalogue.scene_store import SceneStore
from dinamis_qgis.domain.scene import Scene
from dinamis_qgis.training.items import stac_item
from dinamis_qgis.training.scene_table import SceneTable
from dinamis_qgis.training.scenes import make_scenes

FOLDER = ROOT / "build" / "bench"
COLLECTIONS = ("pleiades", "spot-6-7")
FREE = 40_000
"""Scenes of the training service's free catalogue."""

_BATCH = 20_000


def large_catalogue(size: int) -> LocalCatalogue:
    """A catalogue of the training service's scenes, and of shifted copies beyond 40 000."""
    path = FOLDER / f"scenes-{size}.gpkg"
    catalogue = LocalCatalogue(SceneStore(path))
    if not path.exists():
        started = time.monotonic()
        part = LocalCatalogue(SceneStore(path.with_suffix(".part.gpkg")))
        for batch in _batches(size):
            part.keep(batch)
        with part.keeping() as gathered:
            for collection in COLLECTIONS:
                gathered.note_mirrored(collection, WHOLE, datetime.now(timezone.utc), size)
        with part.store.reading() as connection:
            connection.execute("SELECT 1")
        path.with_suffix(".part.gpkg").rename(path)
        print(f"made {path.name} in {time.monotonic() - started:.0f} s", flush=True)
    return catalogue


def _batches(size: int) -> Iterator[List[Scene]]:
    table = SceneTable(make_scenes(WORLD_MAP))
    items = [json.dumps(stac_item(table.scene(row))) for row in range(min(size, FREE))]
    batch: List[Scene] = []
    for number in range(size):
        item = json.loads(items[number % FREE])
        batch.append(Scene.from_stac(_shifted(item, number // FREE)))
        if len(batch) == _BATCH:
            yield batch
            batch = []
    yield batch


def _shifted(item: Dict[str, Any], copy: int) -> Dict[str, Any]:
    """The same scene a little further, some days later, under another name."""
    if not copy:
        return item
    item["id"] = f"{item['id']}_{copy}"
    for heavy in ("links", "stac_extensions", "bbox"):
        del item[heavy]
    shift = 0.001 * copy
    item["geometry"]["coordinates"] = [
        [[x + shift, y - shift / 2] for x, y in ring] for ring in item["geometry"]["coordinates"]
    ]
    item["properties"]["eo:cloud_cover"] = (copy * 37 + len(item["id"])) % 101
    return item


def copy_of(size: int, target: Path) -> None:
    """Put a catalogue where a QGIS profile has it."""
    large_catalogue(size)
    target.parent.mkdir(parents=True, exist_ok=True)
    for suffix in ("", "-wal"):
        source = Path(f"{FOLDER / f'scenes-{size}.gpkg'}{suffix}")
        if source.exists():
            Path(f"{target}{suffix}").unlink(missing_ok=True)
            Path(f"{target}{suffix}").symlink_to(source)
