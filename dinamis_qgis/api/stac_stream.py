"""A page of scenes that is read while they are taken."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, List, Optional, Tuple
from urllib.parse import urljoin

import requests

from ..domain.errors import UnexpectedReply
from ..domain.links import links_of
from ..domain.scene import Scene
from ..domain.search import PageLink, ScenePage, SceneQuery
from .fitting import fits
from .replies import not_understood
from .stac_page import StacPage, told_early


class StacStream:
    """A service's answer to a search; a `SceneStream`.

    Args:
        link: what was asked for.
        query: what scenes must be, of a service that ignores what it does not know.
    """

    def __init__(self, reply: requests.Response, link: PageLink, query: SceneQuery) -> None:
        self._reply, self._link, self._query = reply, link, query
        self.next: Optional[PageLink] = None
        self.matched: Optional[int] = None
        self.rejected: Tuple[str, ...] = ()

    @property
    def coming(self) -> Optional[PageLink]:
        """The next link, where it can be told before the scenes are read."""
        try:
            return next_link(told_early(self._reply.content), self._link)
        except UnexpectedReply:
            return None  # whoever reads the page is told

    @property
    def scenes(self) -> Iterator[Scene]:
        """Each scene, once; those that cannot be read are named: never the whole page refused.

        Raises:
            ServiceError: it is no page of scenes; perhaps after some of them.
        """
        rejected: List[str] = []
        has_items = False
        fitting = fits(self._query)
        try:
            page = StacPage(self._reply.content.decode("utf-8-sig", "replace"))
            for item, text in page.features():
                has_items = True
                try:
                    scene = scene_at(item, self._link.href, text)
                except UnexpectedReply as error:
                    rejected.append(error.detail)
                    continue
                if fitting(scene):
                    yield scene
        except ValueError as error:
            raise not_understood(self._reply, f"not a STAC page: {error}") from error
        rest = page.rest
        if "features" in rest or (not has_items and rest.get("type") != "FeatureCollection"):
            raise UnexpectedReply(f"{self._link.href}: not a STAC page")
        self.next = next_link(rest, self._link)
        self.matched = matched_of(rest)
        self.rejected = tuple(rejected)

    def whole(self) -> ScenePage:
        """All of it at once."""
        scenes = tuple(self.scenes)
        return ScenePage(scenes, self.next, self.matched, self.rejected)


def scene_at(item: Any, base: str, text: str = "") -> Scene:
    """Read an item; addresses of files that are relative to it become absolute.

    Args:
        base: the address it came from.
        text: the item as it came.
    """
    scene = Scene.from_stac(item, text)
    assets = item.get("assets") or {}
    if all("://" in asset["href"] for asset in assets.values()):
        return scene
    absolute = {
        key: {**asset, "href": urljoin(base, asset["href"])} for key, asset in assets.items()
    }
    return Scene.from_stac({**item, "assets": absolute})


def matched_of(page: Mapping[str, Any]) -> Optional[int]:
    """How many scenes the whole answer has; None where the service does not say, or nonsense."""
    context = page.get("context")
    told = context.get("matched") if isinstance(context, Mapping) else None
    matched = page.get("numberMatched", told)
    is_count = isinstance(matched, int) and not isinstance(matched, bool) and matched >= 0
    return matched if is_count else None


def next_link(page: Mapping[str, Any], current: PageLink) -> Optional[PageLink]:
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
