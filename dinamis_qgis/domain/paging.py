"""Page after page of an answer."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Callable, Optional, Set, TypeVar

from .errors import UnexpectedReply
from .search import PageLink, SceneQuery, SceneStream

_Page = TypeVar("_Page", bound=SceneStream)

FetchPage = Callable[[SceneQuery, Optional[PageLink]], SceneStream]


def pages(
    fetch: Callable[[SceneQuery, Optional[PageLink]], _Page], query: SceneQuery
) -> Iterator[_Page]:
    """Every page of an answer, as they come; the next is asked for when one was taken.

    Raises:
        UnexpectedReply: a ``next`` link leads back to a page that was had.
    """
    link: Optional[PageLink] = None
    trail = Trail()
    while True:
        page = fetch(query, link)
        yield page
        link = page.next
        if link is None:
            return
        trail.follow(link)


class Trail:
    """The links of one answer that were followed."""

    def __init__(self) -> None:
        self._seen: Set[str] = set()

    def follow(self, link: PageLink) -> None:
        """Remember a link.

        Raises:
            UnexpectedReply: it leads back to a page that was had.
        """
        address = f"{link.method} {link.href} {json.dumps(link.body, sort_keys=True, default=str)}"
        if address in self._seen:
            raise UnexpectedReply(f"{link.href}: the link to the next page leads back")
        self._seen.add(address)
