"""A search as text that others can run: a command, a script. No token is ever in it."""

from __future__ import annotations

import json
import shlex
from pprint import pformat
from typing import List
from urllib.parse import urljoin

from ..domain.search import SceneQuery
from .stac import search_body

_SCRIPT = (
    "{notes}# Needs: pip install pystac-client",
    "from pystac_client import Client",
    "",
    "SERVICE = {root!r}",
    "QUESTION = {body}",
    "",
    "client = Client.open(SERVICE)",
    'search = client.search(method="POST", **QUESTION)',
    "for item in search.items():",
    '    print(item.id, item.datetime, item.properties.get("eo:cloud_cover"))',
    "",
)


def curl_command(query: SceneQuery, root: str) -> str:
    """The search as a command for a shell (sh, bash, zsh); it sends the first page only."""
    body = json.dumps(search_body(query))
    return (
        f"{_notes(query)}curl {shlex.quote(urljoin(root, 'search'))} \\\n"
        f"  --header 'Content-Type: application/json' \\\n"
        f"  --data-raw {shlex.quote(body)}\n"
    )


def pystac_script(query: SceneQuery, root: str) -> str:
    """The search as a Python script for pystac-client, which follows every page."""
    body = pformat(search_body(query), width=90, sort_dicts=False)
    return "\n".join(_SCRIPT).format(notes=_notes(query), root=root, body=body)


def _notes(query: SceneQuery) -> str:
    """Which conditions the service is not asked about: the plugin looks at them itself."""
    left_out: List[str] = [
        name
        for name, is_asked in (
            ("months", bool(query.months)),
            ("words", bool(query.text)),
            ("share of the area", query.min_share_percent is not None),
            ("not downloaded yet", query.not_downloaded),
        )
        if is_asked
    ]
    return f"# Not in this question: {', '.join(left_out)}.\n" if left_out else ""
