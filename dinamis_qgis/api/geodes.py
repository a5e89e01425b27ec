"""CNES GEODES: a STAC API with ways of its own (geodes.cnes.fr/support/api)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Dict, List, Optional, Tuple

import requests

from ..domain.errors import UnexpectedReply
from ..domain.scene import Scene
from ..domain.search import PageLink, ScenePage, SceneQuery, SceneStream
from .fitting import fits
from .replies import ask_json
from .stac import StacClient, search_body
from .stac_stream import matched_of

_SCOPE = "scope=gdh"
"""Without it the quicklook's address answers nothing."""


class GeodesClient(StacClient):
    """Asks GEODES for scenes, a numbered page at a time."""

    def __init__(self, session: requests.Session, root: str) -> None:
        super().__init__(session, root)
        self._web, self._search_url = session, f"{root}search"

    def search(
        self, query: SceneQuery, link: Optional[PageLink] = None, auth: Any = None
    ) -> ScenePage:
        body = geodes_body(query) if link is None else dict(link.body or {})
        content = ask_json(self._web, "POST", self._search_url, json=body, auth=auth)
        if not isinstance(content, Mapping) or not isinstance(content.get("features"), list):
            raise UnexpectedReply(f"{self._search_url}: not a page of scenes")
        scenes, rejected = _read(content["features"])
        matched = matched_of(content)
        has_more = matched is not None and body["page"] * body["limit"] < matched
        following = PageLink(self._search_url, "POST", {**body, "page": body["page"] + 1})
        return ScenePage(
            tuple(filter(fits(query), scenes)),
            following if has_more and content["features"] else None,
            matched,
            tuple(rejected),
        )

    def stream(
        self, query: SceneQuery, link: Optional[PageLink] = None, auth: Any = None
    ) -> SceneStream:
        return self.search(query, link, auth)


def geodes_body(query: SceneQuery) -> Dict[str, Any]:
    """The body of ``POST /search``, whose ``datetime`` would be that of publishing."""
    body = search_body(query)
    conditions: Dict[str, Any] = {
        name: limit for name, limit in body.pop("query", {}).items() if name == "eo:cloud_cover"
    }
    for name in ("sortby", "datetime", "filter", "filter-lang"):
        body.pop(name, None)
    if query.interval:
        first, last = query.interval.split("/")
        if first != "..":
            conditions["end_datetime"] = {"gte": first}
        if last != "..":
            conditions["start_datetime"] = {"lte": last}
    if query.ids:
        body.pop("ids")
        conditions["identifier"] = {"in": list(query.ids)}
    if conditions:
        body["query"] = conditions
    return {**body, "page": 1, "sortBy": [{"field": "start_datetime", "direction": "desc"}]}


def scene_from_geodes(item: Any) -> Scene:
    """Read an item: it was acquired at ``start_datetime``; files keep names that QGIS can take.

    Raises:
        UnexpectedReply: a field the plugin cannot do without is missing.
    """
    try:
        properties = dict(item["properties"])
        properties["published"] = properties.get("datetime")
        properties["datetime"] = properties.get("start_datetime") or properties["datetime"]
        assets = {name: _asset(asset) for name, asset in (item.get("assets") or {}).items()}
    except (KeyError, TypeError, AttributeError) as error:
        raise UnexpectedReply(f"GEODES item: {error!r}") from error
    return Scene.from_stac({**item, "properties": properties, "assets": assets})


def _asset(asset: Mapping[str, Any]) -> Mapping[str, Any]:
    href = str(asset["href"])
    if "overview" not in (asset.get("roles") or ()) or _SCOPE in href:
        return asset
    return {**asset, "href": f"{href}{'&' if '?' in href else '?'}{_SCOPE}"}


def _read(items: List[Any]) -> Tuple[List[Scene], List[str]]:
    scenes, rejected = [], []
    for item in items:
        try:
            scenes.append(scene_from_geodes(item))
        except UnexpectedReply as error:
            rejected.append(error.detail)
    return scenes, rejected
