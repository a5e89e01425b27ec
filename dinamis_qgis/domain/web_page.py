"""Pages of the web that the plugin leads to, such as those of ``resources/links.json``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Tuple

from .local_text import LocalText, read_texts


@dataclass(frozen=True)
class WebPage:
    """Where more is said."""

    name: LocalText
    address: str

    @classmethod
    def read(cls, entry: Mapping[str, Any]) -> WebPage:
        """Read ``{"name": {"en": …}, "address": …}``.

        Raises:
            ValueError: its name is incomplete, or its address is not one of the web.
        """
        address = str(entry["address"])
        if not address.startswith("https://"):
            raise ValueError(f"{address!r} is no address of the web")
        return cls(LocalText.read(entry["name"]), address)


def read_links(path: Path) -> Tuple[WebPage, ...]:
    """Read ``links.json``.

    Raises:
        InputError: it cannot be used.
    """
    return read_texts(path, lambda content: tuple(map(WebPage.read, content["links"])))
