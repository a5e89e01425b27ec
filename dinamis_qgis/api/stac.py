"""Searches a STAC API."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Dict, List, Optional, Set, Tuple
from urllib.parse import quote, urljoin

import requests

from ..domain.collection import SceneCollection
from ..domain.errors import NotFound, UnexpectedReply
from ..domain.links import links_of
from ..domain.scene import Scene
from ..domain.search import PageLink, ScenePage, SceneQuery
from .replies import ask_json, ask_program, not_understood
from .stac_page import read_page

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
        if link is None:
            link = PageLink(urljoin(self._root, "search"), "POST", search_body(query))
        options: Dict[str, Any] = {"json": dict(link.body)} if link.body is not None else {}
        reply = ask_program(self._session, link.method, link.href, auth=auth, **options)
        scenes: List[Scene] = []
        rejected: List[str] = []

        def read_item(item: Any, text: str) -> None:
            """Those that cannot be read are named: never the whole page."""
            try:
                scenes.append(_scene(item, link.href, text))
            except UnexpectedReply as error:
                rejected.append(error.detail)

        try:
            page = read_page(reply.content.decode("utf-8-sig"), read_item)
        except ValueError as error:
            raise not_understood(reply, f"not a STAC page: {error}") from error
        has_items = bool(scenes or rejected)
        if "features" in page or (not has_items and page.get("type") != "FeatureCollection"):
            raise UnexpectedReply(f"{link.href}: not a STAC page")
        return ScenePage(
            fitting(scenes, query),
            _next_link(page, link),
            matched_of(page),
            tuple(rejected),
        )

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
            link = _next_link(content, link)

    def scene(self, identifier: str, collection: str = "", auth: Any = None) -> Scene:
        """Return one scene by its name.

        Raises:
            NotFound: the service has none of that name.
        """
        if collection:
            path = f"collections/{quote(collection)}/items/{quote(identifier)}"
            url = urljoin(self._root, path)
            return _scene(_get(self._session, url, auth), url)
        page = self.search(SceneQuery(ids=(identifier,), page_size=1), auth=auth)
        if not page.scenes:
            raise NotFound(f"no scene is called {identifier}")
        return page.scenes[0]

    def item(self, url: str, auth: Any = None) -> Scene:
        """Return the scene at an address."""
        return _scene(_get(self._session, url, auth), url)


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


def _scene(item: Any, base: str, text: str = "") -> Scene:
    """Read an item; addresses of files that are relative to it become absolute."""
    scene = Scene.from_stac(item, text)
    if all("://" in asset.href for asset in scene.assets):
        return scene
    assets = {
        asset.key: {**item["assets"][asset.key], "href": urljoin(base, asset.href)}
        for asset in scene.assets
    }
    return Scene.from_stac({**item, "assets": assets})


_MOST = (
    ("cloud_percent", "max_cloud_percent"),
    ("incidence_deg", "max_incidence_deg"),
    ("off_nadir_deg", "max_off_nadir_deg"),
    ("resolution_m", "max_resolution_m"),
)
_WORDS = (
    ("mission", "missions"),
    ("platform", "platforms"),
    ("acquisition_mode", "acquisition_modes"),
    ("coverage", "coverages"),
    ("processing_level", "processing_levels"),
    ("spectral_mode", "spectral_modes"),
)
"""Fields of a scene, and those of a query that limit them."""


def fitting(scenes: Sequence[Scene], query: SceneQuery) -> Tuple[Scene, ...]:
    """The scenes that are wanted, of services that ignore what they do not know."""
    for field, name in _MOST:
        most = getattr(query, name)
        if most is not None:
            scenes = [scene for scene in scenes if _is_at_most(getattr(scene, field), most)]
    for field, name in _WORDS:
        words = getattr(query, name)
        if words:
            scenes = [scene for scene in scenes if getattr(scene, field) in words]
    lowest = query.min_sun_elevation_deg
    if lowest is not None:
        scenes = [scene for scene in scenes if _is_at_least(scene.sun_elevation_deg, lowest)]
    if query.months:
        scenes = [scene for scene in scenes if scene.acquired.month in query.months]
    return tuple(scenes)


def _is_at_most(value: Optional[float], most: float) -> bool:
    return value is not None and value <= most


def _is_at_least(value: Optional[float], least: float) -> bool:
    return value is not None and value >= least


def matched_of(page: Mapping[str, Any]) -> Optional[int]:
    """How many scenes the whole answer has; None where the service does not say, or nonsense."""
    context = page.get("context")
    told = context.get("matched") if isinstance(context, Mapping) else None
    matched = page.get("numberMatched", told)
    is_count = isinstance(matched, int) and not isinstance(matched, bool) and matched >= 0
    return matched if is_count else None


def _next_link(page: Mapping[str, Any], current: PageLink) -> Optional[PageLink]:
    """The ``next`` link as given (STAC API, item search, paging).

    Raises:
        UnexpectedReply: there is one that nobody can follow.
    """
    try:
        given = next(
            (one for one in links_of(page) if one.get("rel") == "next" and one.get("href")), None
        )
        return None if given is None else _followed(given, current)
    except (AttributeError, TypeError, ValueError) as error:
        raise UnexpectedReply(f"{current.href}: the link to the next page: {error}") from error


def _followed(given: Mapping[str, Any], current: PageLink) -> PageLink:
    body = given.get("body")
    if given.get("merge") and current.body is not None:
        body = {**current.body, **(body or {})}
    if body is not None and not isinstance(body, Mapping):
        raise TypeError(f"a body of {body!r}")
    return PageLink(urljoin(current.href, given["href"]), given.get("method", "GET").upper(), body)
