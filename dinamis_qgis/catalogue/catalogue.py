"""The door to what is kept of a service: a file of ours now, a team's database later."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, closing, contextmanager, suppress
from datetime import datetime
from typing import Dict, List, Optional, Protocol

import numpy as np

from ..domain.answer import Answer, Freshness, Sorting
from ..domain.scene import Scene, parse_time
from ..domain.search import SceneQuery
from .country_names import FindCountries, no_countries
from .scene_batch import SceneBatch
from .scene_index import SceneIndex
from .scene_store import Key, SceneStore
from .schema import TABLE, stamp

WHOLE = ""
"""Stands for a collection's whole in the list of its mirrored periods."""


class Batch(Protocol):
    """Takes what comes page by page, and keeps much at once; safe in any thread."""

    changed: int
    """Scenes that were new or different, of those that are kept."""

    def add(self, scenes: Iterable[Scene]) -> None:
        """Take scenes as they come."""

    def note_mirrored(
        self, collection: str, period: str, when: datetime, scenes: Optional[int] = None
    ) -> None:
        """Remember, after what was added, that a period is kept as the service had it."""

    def write(self) -> None:
        """Keep now what was given."""


class Catalogue(Protocol):
    """Everything the rest of the plugin asks of what is kept; safe in any thread.

    Scenes are known by a number of the catalogue's own. Every method may raise CatalogueError.
    """

    def keep(self, scenes: Iterable[Scene]) -> int:
        """Add scenes or bring them up to date, all or none; returns how many were news."""

    def keeping(self) -> AbstractContextManager[Batch]:
        """While much is kept, page after page: what was given is kept in the end, come what may."""

    def forget(self, collection: str, ids: Iterable[str]) -> None:
        """Drop scenes that the service no longer has."""

    def mark(self, keys: Iterable[Key], state: str) -> None:
        """Remember what the user did with scenes: ``requested`` or ``downloaded``."""

    def mark_of(self, key: Key) -> str:
        """What the user did with a scene, kept or not: ``requested``, ``downloaded`` or ""."""

    def answer(self, query: SceneQuery, sorting: Sorting) -> Answer:
        """What is kept and meets a query."""

    def scenes(self, rows: Sequence[int]) -> Dict[int, Scene]:
        """Scenes by their numbers, in this order; those that have gone are missing."""

    def ids(self, rows: Sequence[int]) -> List[str]:
        """Names of scenes by their numbers, in any order."""

    def keys_of(self, ids: Sequence[str]) -> List[Key]:
        """The kept scenes of these names; a name may be in several collections."""

    def shares(self, query: SceneQuery, rows: Sequence[int]) -> Mapping[int, float]:
        """Share of the query's area, 0 to 1, that each of a few scenes covers."""

    def ids_between(self, collection: str, first: datetime, last: datetime) -> List[str]:
        """What is kept of a collection in a period, both ends included."""

    def count_between(self, collection: str, first: datetime, last: datetime) -> int:
        """How much is kept of a collection in a period, both ends included."""

    def newest_update(self, collection: str) -> Optional[datetime]:
        """The last change, by the service's own clock, that is kept of a collection."""

    def mirrored(self, collection: str) -> Dict[str, datetime]:
        """When each period of a collection was copied, by its name; `WHOLE` for all of it."""

    def forget_mirror(self, collection: str) -> None:
        """No longer claim that all of a collection is kept."""

    def freshness(self, collections: Sequence[str]) -> Freshness:
        """How complete what is kept of some collections is."""


class LocalCatalogue:
    """A `Catalogue` in one GeoPackage, answered from memory.

    Args:
        find_countries: knows what countries are called in other languages.
    """

    def __init__(self, store: SceneStore, find_countries: FindCountries = no_countries) -> None:
        self._store = store
        self._index = SceneIndex(store, find_countries)
        self.keep = store.keep
        self.forget = store.forget
        self.mark = store.mark
        self.scenes = store.scenes
        self.ids = store.ids
        self.keys_of = store.keys_of
        self.forget_mirror = store.forget_mirror
        self.answer = self._index.answer

    @property
    def store(self) -> SceneStore:
        return self._store

    def mark_of(self, key: Key) -> str:
        with self._store.reading() as connection:
            found = connection.execute(
                "SELECT state FROM marks WHERE (collection, id) = (?, ?)", key
            ).fetchone()
        return str(found[0]) if found else ""

    def shares(self, query: SceneQuery, rows: Sequence[int]) -> Mapping[int, float]:
        return self._index.shares(query, np.asarray(rows, np.int64))

    def ids_between(self, collection: str, first: datetime, last: datetime) -> List[str]:
        return self._store.ids_between(collection, stamp(first), stamp(last))

    def count_between(self, collection: str, first: datetime, last: datetime) -> int:
        return self._store.count_between(collection, stamp(first), stamp(last))

    def newest_update(self, collection: str) -> Optional[datetime]:
        with self._store.reading() as connection:
            (text,) = connection.execute(
                "SELECT MAX(updated) FROM scenes WHERE collection = ?", (collection,)
            ).fetchone()
        return parse_time(text) if text else None

    def mirrored(self, collection: str) -> Dict[str, datetime]:
        with self._store.reading() as connection:
            found = connection.execute(
                "SELECT period, mirrored FROM mirrored WHERE collection = ?", (collection,)
            )
            return {period: parse_time(when) for period, when in found}

    @contextmanager
    def keeping(self) -> Iterator[Batch]:
        batch = SceneBatch(self._store)
        with self._store.held_open():
            try:
                yield batch
            finally:
                batch.close()

    def freshness(self, collections: Sequence[str]) -> Freshness:
        marks = _marks(collections)
        with self._store.reading() as connection:
            found = connection.execute(
                f"SELECT mirrored FROM mirrored WHERE collection IN ({marks}) AND period = ?",  # noqa: S608
                (*collections, WHOLE),
            )
            known = [parse_time(when) for (when,) in found]
            kept = _count(connection, collections)
        return Freshness(
            mirrored=min(known) if known else None,
            is_complete=bool(collections) and len(known) == len(set(collections)),
            kept=kept,
            size_bytes=self._store.size_bytes,
        )

    def kept(self, collections: Sequence[str]) -> int:
        """How many scenes are kept of some collections; of all when none is named."""
        with self._store.reading() as connection:
            return _count(connection, collections)

    def kept_by_collection(self) -> Dict[str, int]:
        """How many scenes are kept of each collection; nothing is made where nothing is kept."""
        if not self._store.path.exists():
            return {}
        with self._store.reading() as connection:
            found = connection.execute(
                f"SELECT collection, COUNT(*) FROM {TABLE} GROUP BY collection"  # noqa: S608
            )
            return {str(name): int(count) for name, count in found}

    def empty(self) -> None:
        """Drop every scene, and give the disk its room back."""
        if not self._store.path.exists():
            return
        self._store.forget_all()
        # A layer of the map that reads it keeps the room until the next time.
        with suppress(sqlite3.Error), closing(sqlite3.connect(self._store.path)) as connection:
            connection.execute("VACUUM")


def _count(connection: sqlite3.Connection, collections: Sequence[str]) -> int:
    """Not from memory: this is asked before anything was read into it."""
    where = f"WHERE collection IN ({_marks(collections)})" if collections else ""
    (count,) = connection.execute(
        f"SELECT COUNT(*) FROM {TABLE} {where}",  # noqa: S608 - marks only
        tuple(collections),
    ).fetchone()
    return int(count)


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))
