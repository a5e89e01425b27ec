"""Saved and recent searches, in a file of the profile."""

from __future__ import annotations

import json
import os
import threading
from contextlib import suppress
from pathlib import Path
from typing import Any, Callable, Dict, List, Mapping, Tuple

from ..domain.errors import CatalogueError, InputError, SearchesTooNew
from ..domain.saved_search import SavedSearch, Searches, same_question
from ..versions import JsonStep, json_version, led_forward

STEPS: Tuple[JsonStep, ...] = ()
"""What leads from version 1 of the file to the next, and so on."""

_VERSION = 1 + len(STEPS)
_MOST_RECENT = 10


class SearchBook:
    """Keeps searches; safe in any thread. The file is read before each change.

    A file that cannot be read is set aside, never written over; one of a newer version is left
    as it is, and read as far as it is understood: nothing new is remembered then.

    Args:
        changed: told after each change of what ``saved`` says, in the thread that made it.
    """

    def __init__(self, path: Path, changed: Callable[[], None] = lambda: None) -> None:
        self._path, self._changed = path, changed
        self._lock = threading.Lock()
        self._lent: Searches = ()

    def lend(self, searches: Searches) -> None:
        """Show these besides, as long as an exercise lasts; they are not written."""
        self._lent = tuple(searches)
        self._changed()

    def saved(self, service_id: str = "") -> Searches:
        """Searches with a name, in its order; those of every service without an id."""
        mine = self._read()["saved"]
        lent = (one for one in self._lent if not any(_has_same_name(one, own) for own in mine))
        found = (*mine, *lent)
        named = (search for search in found if service_id in ("", search.service_id))
        return tuple(sorted(named, key=lambda search: search.name.casefold()))

    def watched(self) -> Searches:
        return tuple(search for search in self.saved() if search.is_watched)

    def recent(self, service_id: str) -> Searches:
        """What was asked of a service, the last first."""
        found = self._read()["recent"]
        return tuple(search for search in found if search.service_id == service_id)

    def save(self, search: SavedSearch) -> None:
        """Keep a search under its name, in place of another of the same name and service.

        Raises:
            SearchesTooNew: a newer plugin wrote the file; nothing was saved.
        """

        def change(book: Dict[str, List[SavedSearch]]) -> None:
            _drop(book["saved"], search)
            book["saved"].append(search)

        self._change(change)

    def delete(self, search: SavedSearch) -> None:
        """Forget a search.

        Raises:
            SearchesTooNew: a newer plugin wrote the file; nothing was deleted.
        """
        self._change(lambda book: _drop(book["saved"], search))

    def note(self, search: SavedSearch) -> None:
        """Remember that this was asked."""

        def change(book: Dict[str, List[SavedSearch]]) -> None:
            others = [other for other in book["recent"] if not same_question(other, search)]
            book["recent"] = [search, *others][:_MOST_RECENT]

        self._change_if_ours(change)

    def tell(self, search: SavedSearch, ids: frozenset[str]) -> None:
        """Remember that a watch has told of these scenes; nothing when it is gone meanwhile."""

        def change(book: Dict[str, List[SavedSearch]]) -> None:
            book["saved"] = [
                other.told(ids) if _has_same_name(other, search) else other
                for other in book["saved"]
            ]

        self._change_if_ours(change)

    def _change_if_ours(self, change: Callable[[Dict[str, List[SavedSearch]]], None]) -> None:
        """What goes on by itself is let be where a newer plugin's file is in the way."""
        with suppress(SearchesTooNew):
            self._change(change)

    def _change(self, change: Callable[[Dict[str, List[SavedSearch]]], None]) -> None:
        with self._lock:
            found = self._content()
            version = json_version(found)
            if version > _VERSION:
                raise SearchesTooNew(f"{self._path.name}: version {version}, not {_VERSION}")
            book = _book(found)
            change(book)
            content: Dict[str, Any] = {"version": _VERSION}
            for kind, searches in book.items():
                content[kind] = [search.to_json() for search in searches]
            part = self._path.with_suffix(".part")
            try:
                self._path.parent.mkdir(parents=True, exist_ok=True)
                part.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
                os.replace(part, self._path)
            except OSError as error:
                raise CatalogueError(f"{self._path.name}: {error}") from error
        self._changed()

    def _read(self) -> Dict[str, List[SavedSearch]]:
        return _book(self._content())

    def _content(self) -> Dict[str, Any]:
        """What the file says, led to this version; nothing where there is none to read."""
        try:
            content = json.loads(self._path.read_text(encoding="utf-8"))
            if not _is_book(content):
                raise ValueError("not a list of searches")
            return led_forward(content, STEPS)
        except FileNotFoundError:
            return {}
        except OSError as error:
            raise CatalogueError(f"{self._path.name}: {error}") from error
        except (ValueError, AttributeError, TypeError):
            self._path.replace(self._path.with_suffix(".damaged"))
            return {}


def _is_book(content: Any) -> bool:
    """Whether searches can be read from it; nobody knows what a newer one holds."""
    kinds = ("saved", "recent")
    return isinstance(content, dict) and (
        json_version(content) > _VERSION
        or all(isinstance(content.get(kind, []), list) for kind in kinds)
    )


def _book(content: Mapping[str, Any]) -> Dict[str, List[SavedSearch]]:
    return {kind: _read_list(content.get(kind)) for kind in ("saved", "recent")}


def _read_list(content: Any) -> List[SavedSearch]:
    found = []
    for entry in content if isinstance(content, list) else ():
        try:
            found.append(SavedSearch.from_json(entry))
        except InputError:
            continue  # of a newer version, perhaps
    return found


def _drop(searches: List[SavedSearch], search: SavedSearch) -> None:
    searches[:] = [other for other in searches if not _has_same_name(other, search)]


def _has_same_name(one: SavedSearch, other: SavedSearch) -> bool:
    return (one.service_id, one.name) == (other.service_id, other.name)
