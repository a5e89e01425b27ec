"""Searches a STAC API."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Dict, List, Optional, Set, Tuple
from urllib.parse import quote, urljoin

import requests

from ..domain.collection import SceneCollection
from ..domain.errors import NotFound, UnexpectedReply
from ..domain.scene import Scene
from ..domain.search import PageLink, ScenePage, SceneQuery, SceneStream
from .replies import ask_json, ask_program
from .stac_stream import StacStream, next_link, scene_at

_PLATFORMS = {"pleiades": ("PHR1A", "PHR1B"), "spot67": ("SPOT6", "SPOT7")}
"""The satellites of a mission, as Airbus and DINAMIS write them."""

_CQL2_SIGNS = {"lte": "<=", "gte": ">=", "eq": "=", "in": "in"}


class StacClient:
    """Asks for scenes, a page at a time.

    Args:
        root: address of the landing page, with a slash at its end.
    """

    def __init__(self, session: requests.Session, root: str) -> None:
        self._session = session
        self._root = root

    def search(
        self, query: SceneQuery, link: Optional[PageLink] = None, auth: Any = None
    ) -> ScenePage:
        """Return the first scenes for a query, or those behind a ``next`` link."""
        return self._asked(query, link, auth).whole()

    def stream(
        self, query: SceneQuery, link: Optional[PageLink] = None, auth: Any = None
    ) -> SceneStream:
        """Like ``search``, read while it is taken."""
        return self._asked(query, link, auth)

    def _asked(self, query: SceneQuery, link: Optional[PageLink], auth: Any) -> StacStream:
        if link is None:
            link = PageLink(urljoin(self._root, "search"), "POST", search_body(query))
        options: Dict[str, Any] = {"json": dict(link.body)} if link.body is not None else {}
        reply = ask_program(self._session, link.method, link.href, auth=auth, **options)
        return StacStream(reply, link, query)

    def collections(self, auth: Any = None) -> Tuple[SceneCollection, ...]:
        """Return every collection of the service that can be read."""
        found = []
        for document in self._collection_documents(auth):
            try:
                found.append(SceneCollection.from_stac(document))
            except UnexpectedReply:
                continue  # one that cannot be named cannot be searched either
        return tuple(found)

    def collection(self, identifier: str, auth: Any = None) -> SceneCollection:
        """Return what the service says of one collection.

        Raises:
            NotFound: the service has none of that name.
        """
        url = urljoin(self._root, f"collections/{quote(identifier)}")
        return SceneCollection.from_stac(_get(self._session, url, auth))

    def _collection_documents(self, auth: Any) -> Iterator[Any]:
        """The list may come in pages, too."""
        link: Optional[PageLink] = PageLink(urljoin(self._root, "collections"))
        seen: Set[str] = set()
        while link is not None:
            if link.href in seen:
                raise UnexpectedReply(f"{link.href}: the link to the next page leads back")
            seen.add(link.href)
            content = ask_json(self._session, "GET", link.href, auth=auth)
            listed = content.get("collections") if isinstance(content, Mapping) else None
            if not isinstance(listed, list):
                raise UnexpectedReply(f"{link.href}: not a list of collections")
            yield from listed
            link = next_link(content, link)

    def scene(self, identifier: str, collection: str = "", auth: Any = None) -> Scene:
        """Return one scene by its name.

        Raises:
            NotFound: the service has none of that name.
        """
        if collection:
            path = f"collections/{quote(collection)}/items/{quote(identifier)}"
            url = urljoin(self._root, path)
            return scene_at(_get(self._session, url, auth), url)
        page = self.search(SceneQuery(ids=(identifier,), page_size=1), auth=auth)
        if not page.scenes:
            raise NotFound(f"no scene is called {identifier}")
        return page.scenes[0]

    def item(self, url: str, auth: Any = None) -> Scene:
        """Return the scene at an address."""
        return scene_at(_get(self._session, url, auth), url)


def search_body(query: SceneQuery) -> Dict[str, Any]:
    """The body of ``POST /search``."""
    body: Dict[str, Any] = {
        "limit": query.page_size,
        "sortby": [{"field": "properties.datetime", "direction": "desc"}],
    }
    if query.area is not None:
        body["intersects"] = dict(query.area)
    if query.collections:
        body["collections"] = list(query.collections)
    if query.ids:
        body["ids"] = list(query.ids)
    if query.interval:
        body["datetime"] = query.interval
    return {**body, **_limits(query)}


def _limits(query: SceneQuery) -> Dict[str, Any]:
    """What the scenes' properties must be.

    With STAC's ``query`` extension where it can be said so, in CQL2 where one of several words
    is wanted: stac-fastapi on pgstac knows no ``in``, and takes one or the other, not both.
    """
    conditions = _conditions(query)
    if not conditions:
        return {}
    if all(sign != "in" for _, sign, _ in conditions):
        return {"query": {name: {sign: limit} for name, sign, limit in conditions}}
    parts = [
        {"op": _CQL2_SIGNS[sign], "args": [{"property": name}, limit]}
        for name, sign, limit in conditions
    ]
    whole = parts[0] if len(parts) == 1 else {"op": "and", "args": parts}
    return {"filter-lang": "cql2-json", "filter": whole}


def _conditions(query: SceneQuery) -> List[Tuple[str, str, Any]]:
    """Properties, how each is compared, and with what."""
    conditions: List[Tuple[str, str, Any]] = [
        (name, sign, limit)
        for name, sign, limit in (
            ("eo:cloud_cover", "lte", query.max_cloud_percent),
            ("view:incidence_angle", "lte", query.max_incidence_deg),
            ("view:off_nadir", "lte", query.max_off_nadir_deg),
            ("view:sun_elevation", "gte", query.min_sun_elevation_deg),
            ("gsd", "lte", query.max_resolution_m),
        )
        if limit is not None
    ]
    if query.updated_since is not None:
        # To the millisecond: where times are compared as text, "18Z" comes after "18.089Z".
        conditions.append(("updated", "gte", f"{query.updated_since:%Y-%m-%dT%H:%M:%S}.000Z"))
    for name, wanted in (
        ("product:acquisition_type", query.acquisition_modes),
        ("dinamis:coverage", query.coverages),
        ("processing:level", query.processing_levels),
        ("dinamis:spectral_mode", query.spectral_modes),
        ("platform", query.platforms or _platforms_of(query.missions)),
    ):
        if len(wanted) == 1:
            conditions.append((name, "eq", wanted[0]))
        elif wanted:
            conditions.append((name, "in", list(wanted)))
    return conditions


def _platforms_of(missions: Sequence[str]) -> Tuple[str, ...]:
    return tuple(name for mission in missions for name in _PLATFORMS.get(mission, ()))


def _get(session: requests.Session, url: str, auth: Any) -> Mapping[str, Any]:
    content = ask_json(session, "GET", url, auth=auth)
    if not isinstance(content, Mapping):
        raise UnexpectedReply(f"{url}: not a STAC item")
    return content
