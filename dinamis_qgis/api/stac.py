"""Searches a STAC API."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Dict, List, Optional, Tuple
from urllib.parse import quote, urljoin

import requests

from ..domain.errors import NotFound, UnexpectedReply
from ..domain.scene import Scene
from ..domain.search import PageLink, ScenePage, SceneQuery
from .replies import ask_json

_PLATFORMS = {"pleiades": ("PHR1A", "PHR1B"), "spot67": ("SPOT6", "SPOT7")}
"""The satellites of a mission, as Airbus and DINAMIS write them."""


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
        page = ask_json(self._session, link.method, link.href, auth=auth, **options)
        scenes = _scenes(page, link.href)
        return ScenePage(
            tuple(scene for scene in scenes if _fits(scene, query)),
            _next_link(page, link),
            page.get("numberMatched") or (page.get("context") or {}).get("matched"),
        )

    def scene(self, identifier: str, collection: str = "", auth: Any = None) -> Scene:
        """Return one scene by its name.

        Raises:
            NotFound: the service has none of that name.
        """
        if collection:
            path = f"collections/{quote(collection)}/items/{quote(identifier)}"
            url = urljoin(self._root, path)
            return _with_absolute_hrefs(Scene.from_stac(_get(self._session, url, auth)), url)
        page = self.search(SceneQuery(ids=(identifier,), page_size=1), auth=auth)
        if not page.scenes:
            raise NotFound(f"no scene is called {identifier}")
        return page.scenes[0]

    def item(self, url: str, auth: Any = None) -> Scene:
        """Return the scene at an address."""
        return _with_absolute_hrefs(Scene.from_stac(_get(self._session, url, auth)), url)


def search_body(query: SceneQuery) -> Dict[str, Any]:
    """The body of ``POST /search``, with STAC's ``query`` extension for the limits."""
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
    limits = {
        "eo:cloud_cover": query.max_cloud_percent,
        "view:incidence_angle": query.max_incidence_deg,
    }
    conditions: Dict[str, Any] = {
        name: {"lte": most} for name, most in limits.items() if most is not None
    }
    if query.missions:
        names = [name for mission in query.missions for name in _PLATFORMS.get(mission, ())]
        conditions["platform"] = {"in": names}
    if conditions:
        body["query"] = conditions
    return body


def _get(session: requests.Session, url: str, auth: Any) -> Mapping[str, Any]:
    content = ask_json(session, "GET", url, auth=auth)
    if not isinstance(content, Mapping):
        raise UnexpectedReply(f"{url}: not a STAC item")
    return content


def _scenes(page: Any, base: str) -> List[Scene]:
    """The scenes that can be read; an item that cannot is left out, not the whole page."""
    if not isinstance(page, Mapping) or not isinstance(page.get("features"), list):
        raise UnexpectedReply(f"{base}: not a STAC page")
    scenes, errors = [], []
    for item in page["features"]:
        try:
            scenes.append(_with_absolute_hrefs(Scene.from_stac(item), base))
        except UnexpectedReply as error:
            errors.append(error)
    if errors and not scenes:
        raise errors[0]
    return scenes


def _with_absolute_hrefs(scene: Scene, base: str) -> Scene:
    if all("://" in asset.href for asset in scene.assets):
        return scene
    assets = tuple(replace(asset, href=urljoin(base, asset.href)) for asset in scene.assets)
    return replace(scene, assets=assets)


def _fits(scene: Scene, query: SceneQuery) -> bool:
    """Whether a scene is wanted, for services that ignore what they do not know."""
    limits: Tuple[Tuple[Optional[float], Optional[float]], ...] = (
        (query.max_cloud_percent, scene.cloud_percent),
        (query.max_incidence_deg, scene.incidence_deg),
    )
    is_within = all(most is None or (value is not None and value <= most) for most, value in limits)
    return is_within and (not query.missions or scene.mission in query.missions)


def _next_link(page: Mapping[str, Any], current: PageLink) -> Optional[PageLink]:
    """The ``next`` link as given (STAC API, item search, paging)."""
    for link in page.get("links") or ():
        if link.get("rel") == "next" and link.get("href"):
            body = link.get("body")
            if link.get("merge") and current.body is not None:
                body = {**current.body, **(body or {})}
            href = urljoin(current.href, link["href"])
            return PageLink(href, link.get("method", "GET").upper(), body)
    return None
