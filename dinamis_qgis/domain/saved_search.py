"""A question that is kept: to be asked again, or watched."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from datetime import date
from typing import Any, Dict, FrozenSet, Tuple

from .errors import InputError
from .search import SceneQuery

_DAYS = ("start", "end")
_NOT_KEPT = ("ids", "updated_since", "page_size")


@dataclass(frozen=True)
class SavedSearch:
    """A query to a service, with a name.

    Recent searches have none. A *watch* tells of scenes that it did not know.
    """

    service_id: str
    query: SceneQuery
    name: str = ""
    is_watched: bool = False
    known: FrozenSet[str] = frozenset()
    """Names of the scenes that a watch has told of, or found at its beginning."""

    def told(self, ids: FrozenSet[str]) -> SavedSearch:
        """The same watch, once it has told of these scenes too."""
        return replace(self, known=self.known | ids)

    def to_json(self) -> Dict[str, Any]:
        return {
            "service": self.service_id,
            "name": self.name,
            "is_watched": self.is_watched,
            "known": sorted(self.known),
            "query": query_to_json(self.query),
        }

    @classmethod
    def from_json(cls, content: Mapping[str, Any]) -> SavedSearch:
        """Read what ``to_json`` wrote, by this version or by an older one.

        Raises:
            InputError: it is something else.
        """
        try:
            return cls(
                str(content["service"]),
                query_from_json(content["query"]),
                str(content.get("name", "")),
                bool(content.get("is_watched", False)),
                frozenset(map(str, content.get("known", ()))),
            )
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise InputError(f"saved search: {error!r}") from error


def query_to_json(query: SceneQuery) -> Dict[str, Any]:
    """What a query asks for; what does not restrict is left out."""
    nothing = SceneQuery()
    found: Dict[str, Any] = {}
    for name, value in asdict(query).items():
        if name in _NOT_KEPT or value == getattr(nothing, name):
            continue
        if name in _DAYS:
            value = value.isoformat()
        elif name == "months":
            value = sorted(value)
        found[name] = value
    return found


def query_from_json(content: Mapping[str, Any]) -> SceneQuery:
    """Read what ``query_to_json`` wrote; conditions that are not known are left out.

    Raises:
        ValueError: a day that is none.
        TypeError: a condition of another kind.
    """
    values: Dict[str, Any] = {}
    for field in fields(SceneQuery):
        if field.name not in content or field.name in _NOT_KEPT:
            continue
        value = content[field.name]
        if field.name in _DAYS:
            value = date.fromisoformat(value)
        elif field.name == "months":
            value = frozenset(map(int, value))
        elif isinstance(value, list):
            value = tuple(map(str, value))
        values[field.name] = value
    return SceneQuery(**values)


def same_question(one: SavedSearch, other: SavedSearch) -> bool:
    return one.service_id == other.service_id and one.query == other.query


Searches = Tuple[SavedSearch, ...]
