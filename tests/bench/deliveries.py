"""How fast deliveries are found, and how fast they are seen."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Dict, List

from dimap_factory import make_dimap, zipped
from loopback import ROOT
from measures import Measure, median, repeated

from dinamis_qgis.formats.reader import list_products

_FOLDER = ROOT / "build" / "bench" / "products"
_VIEWS = Path(__file__).with_name("product_views.py")
_LISTED = 200


def measure_products() -> List[Measure]:
    shutil.rmtree(_FOLDER, ignore_errors=True)
    _FOLDER.mkdir(parents=True)
    try:
        return [_listed(), *_first_pixels(), _sharpened()]
    finally:
        shutil.rmtree(_FOLDER, ignore_errors=True)


def _listed() -> Measure:
    """Half of them in folders, half in archives."""
    shelf = _FOLDER / "shelf"
    for number in range(_LISTED):
        name = f"DS_PHR1A_2021061310{number // 60:02}{number % 60:02}_TEST_{number:04}"
        folder = shelf / f"delivery-{number:04}"
        make_dimap(folder, mode="bundle", columns=8, rows=8, tile=4, name=name)
        if number % 2:
            zipped(folder, shelf / f"{folder.name}.zip")
            shutil.rmtree(folder)

    def listing() -> float:
        started = time.perf_counter()
        assert len(list_products(shelf)) == _LISTED
        return time.perf_counter() - started

    return Measure(f"product: {_LISTED} listed", repeated(listing), "s", 2.0)


def _first_pixels() -> List[Measure]:
    """An ortho image of 40 000 by 40 000 pixels, four bands, sixteen tiles."""
    folder = _FOLDER / "large"
    make_dimap(folder, mode="PMS", columns=10_000, rows=10_000, tile=2_500, sparse=True)
    times = _views("first", folder)
    ours, theirs = median(times["ours"]), median(times["theirs"])
    name = "product: folder to first pixels, 40 000 x 40 000"
    return [
        Measure(name, ours, "s", 1.2, "gdalbuildvrt + QGIS", theirs),
        Measure(f"{name}, alone", ours, "s", 1.5),
    ]


def _sharpened() -> Measure:
    folder = _FOLDER / "bundle"
    make_dimap(folder, mode="bundle", columns=2_000, rows=1_000, tile=500)
    times = _views("sharp", folder)
    return Measure(
        "product: pansharpened view at screen size",
        median(times["ours"]),
        "s",
        1.5,
        "gdal_pansharpen's VRT read",
        median(times["theirs"]),
    )


def _views(what: str, folder: Path) -> Dict[str, List[float]]:
    output = _FOLDER / "views"
    output.mkdir(exist_ok=True)
    done = subprocess.run(
        [sys.executable, str(_VIEWS), what, str(folder), str(output)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return dict(json.loads(done.stdout.splitlines()[-1]))
