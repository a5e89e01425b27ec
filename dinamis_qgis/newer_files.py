"""Every file of the profile that carries a version, and those that a newer plugin wrote.

Pictures, lists of coverages and places, and prepared images carry none: they are copies, named
after what they were made of, and are made again where they are missing.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Dict, Iterator, Tuple

from .catalogue import request_file, request_ledger, search_book
from .catalogue.catalogue_version import catalogue_version
from .catalogue.exercise_shelf import ExerciseShelf
from .catalogue.schema import VERSION as CATALOGUE_VERSION
from .domain.exercise_file import OPENED
from .downloads import store_schema
from .training import ledger as training_ledger
from .versions import Layout, json_version, sqlite_version

LAYOUTS: Dict[str, Layout] = {
    "drafts.sqlite": request_file.LAYOUT,
    "requests.sqlite": request_ledger.LAYOUT,
    "downloads.sqlite": store_schema.LAYOUT,
    "training/ledger.sqlite": training_ledger.LAYOUT,
}
_SEARCHES = "searches.json"


def newer_files(folder: Path) -> Tuple[str, ...]:
    """Names of the files that a newer plugin wrote, below the folder of our files."""
    return (
        *_newer_databases(folder),
        *_newer_searches(folder),
        *_newer_exercise(folder),
        *_newer_catalogues(folder),
    )


def _newer_databases(folder: Path) -> Iterator[str]:
    for name, layout in LAYOUTS.items():
        if sqlite_version(folder / name) > layout.version:
            yield name


def _newer_searches(folder: Path) -> Iterator[str]:
    try:
        content = json.loads((folder / _SEARCHES).read_text(encoding="utf-8"))
        is_newer = json_version(content) > 1 + len(search_book.STEPS)
    except (OSError, ValueError, TypeError, AttributeError):
        return  # missing or damaged: who opens it says so
    if is_newer:
        yield _SEARCHES


def _newer_exercise(folder: Path) -> Iterator[str]:
    if ExerciseShelf(folder / OPENED).is_newer:
        yield OPENED


def _newer_catalogues(folder: Path) -> Iterator[str]:
    for path in sorted((folder / "catalogue").glob("*.gpkg")):
        if (catalogue_version(path) or 0) > CATALOGUE_VERSION:
            yield f"catalogue/{path.name}"
