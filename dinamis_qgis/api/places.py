"""Communes and EPCI by name or code, from the open *API Découpage administratif*."""

from __future__ import annotations

import hashlib
import json
import os
import re
import time
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, Callable, List, Optional, Tuple
from urllib.parse import urlencode

import requests

from ..domain.area import Area
from ..domain.errors import NotFound, PlaceUnknown, ServiceBusy, ServiceUnreachable, UnexpectedReply
from ..domain.place import Place, PlaceKind, commune_code, siren
from .replies import ask_json

FRESH_S = 90 * 24 * 3600.0
"""Communes change once a year."""

_MOST = 10
_TABLES = {PlaceKind.COMMUNE: "communes", PlaceKind.EPCI: "epcis"}
_FIELDS = {
    PlaceKind.COMMUNE: "nom,code,codeDepartement,population",
    PlaceKind.EPCI: "nom,code,codesDepartements,population",
}


class PlacesClient:
    """Asks where a commune or an EPCI is, and remembers the answers on disk.

    Args:
        root: where the service is; it ends in a slash.
        folder: where replies are kept; made when needed.
        now: seconds since 1970.
    """

    def __init__(
        self,
        session: requests.Session,
        root: str,
        folder: Path,
        now: Callable[[], float] = time.time,
    ) -> None:
        self._session = session
        self._root = root
        self._folder = folder
        self._now = now

    def search(self, text: str) -> Tuple[Place, ...]:
        """Communes and EPCI of that name, the most populated first; or the one of that code.

        Raises:
            PlaceUnknown: there is none.
            ServiceError: the service was not reached, and was not asked before.
        """
        found = self._found(text)
        if not found:
            raise PlaceUnknown(text.strip())
        return found

    def area(self, place: Place) -> Area:
        """Return the outline of a commune or an EPCI.

        Raises:
            PlaceUnknown: no longer there.
            ServiceError: the service was not reached, and was not asked before.
        """
        path = f"{_TABLES[place.kind]}/{place.code}"
        feature = self._reply(path, {"format": "geojson", "geometry": "contour"}, place.name)
        try:
            geometry = feature["geometry"]
        except (KeyError, TypeError) as error:
            raise UnexpectedReply(f"{path}: {error!r}") from error
        return Area.from_geojson(geometry, place.name)

    def _found(self, text: str) -> Tuple[Place, ...]:
        insee, number = commune_code(text), siren(text)
        if insee:
            return self._one(PlaceKind.COMMUNE, insee)
        if number:
            return self._one(PlaceKind.EPCI, number)
        places = [*self._named(PlaceKind.COMMUNE, text), *self._named(PlaceKind.EPCI, text)]
        return tuple(places)

    def _one(self, kind: PlaceKind, code: str) -> Tuple[Place, ...]:
        fields = {"fields": _FIELDS[kind]}
        return (_place(kind, self._reply(f"{_TABLES[kind]}/{code}", fields, code)),)

    def _named(self, kind: PlaceKind, text: str) -> List[Place]:
        asked = {
            "nom": " ".join(text.split()),
            "fields": _FIELDS[kind],
            "boost": "population",
            "limit": str(_MOST),
        }
        entries = self._reply(_TABLES[kind], asked, text)
        if not isinstance(entries, list):
            raise UnexpectedReply(f"{_TABLES[kind]}: no list")
        return [_place(kind, entry) for entry in entries[:_MOST]]

    def _reply(self, path: str, asked: Mapping[str, str], wanted: str) -> Any:
        """The answer, from the disk while it is fresh, or when nothing better is to be had."""
        url = f"{self._root}{path}?{urlencode(asked)}"
        kept = self._folder / _file_name(path, url)
        if self._is_fresh(kept):
            known = _read(kept)
            if known is not None:
                return known
        try:
            content = ask_json(self._session, "GET", url)
        except (ServiceUnreachable, ServiceBusy):
            known = _read(kept)
            if known is None:
                raise
            return known
        except NotFound as error:
            raise PlaceUnknown(wanted.strip()) from error
        _write(kept, content)
        return content

    def _is_fresh(self, kept: Path) -> bool:
        try:
            return self._now() - kept.stat().st_mtime < FRESH_S
        except OSError:
            return False


def _place(kind: PlaceKind, entry: Mapping[str, Any]) -> Place:
    try:
        around = entry.get("codeDepartement") or ", ".join(entry.get("codesDepartements") or ())
        return Place(kind, str(entry["nom"]), str(entry["code"]), str(around))
    except (KeyError, TypeError, AttributeError) as error:
        raise UnexpectedReply(f"{_TABLES[kind]}: {error!r}") from error


def _file_name(path: str, url: str) -> str:
    readable = re.sub(r"[^\w]+", "-", path)[:40]
    return f"{readable}-{hashlib.sha256(url.encode()).hexdigest()[:16]}.json"


def _read(kept: Path) -> Optional[Any]:
    """What was kept; None when it was not, or cannot be read any more."""
    try:
        return json.loads(kept.read_text("utf-8"))
    except (OSError, ValueError):
        return None


def _write(kept: Path, content: Any) -> None:
    """Keep a reply; a full disk is no reason not to use it."""
    with suppress(OSError):
        kept.parent.mkdir(parents=True, exist_ok=True)
        part = kept.with_suffix(f".{os.getpid()}.part")
        part.write_text(json.dumps(content), "utf-8")
        part.replace(kept)
