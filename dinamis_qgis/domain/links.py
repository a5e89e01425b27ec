"""The links of a STAC document."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, List


def links_of(document: Mapping[str, Any]) -> List[Mapping[str, Any]]:
    """The links of a document that are ones."""
    links = document.get("links")
    return [one for one in links if isinstance(one, Mapping)] if isinstance(links, list) else []
