"""A search as text that others can run: a command, a script. No token is ever in it."""

from __future__ import annotations

import json
import shlex
from dataclasses import replace
from pprint import pformat
from typing import Any, Dict
from urllib.parse import urljoin

from ..domain.search import SceneQuery
from ..domain.service import Kind, Service
from .geodes import geodes_body
from .oneatlas import search_body as oneatlas_body
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


def curl_command(query: SceneQuery, service: Service) -> str:
    """The search as a command for a shell (sh, bash, zsh); it sends the first page only."""
    address = urljoin(service.stac, "opensearch" if service.kind is Kind.ONEATLAS else "search")
    body = json.dumps(question(query, service))
    return (
        f"{_notes(query, service.kind)}curl {shlex.quote(address)} \\\n"
        f"  --header 'Content-Type: application/json' \\\n"
        f"  --data-raw {shlex.quote(body)}\n"
    )


def pystac_script(query: SceneQuery, service: Service) -> str:
    """The search as a Python script for pystac-client, which follows every page.

    Only where `knows_pystac`.
    """
    # Its parameters are called as in STAC, but for the hyphen.
    asked = {key.replace("-", "_"): value for key, value in question(query, service).items()}
    body = pformat(asked, width=90, sort_dicts=False)
    notes = _notes(query, service.kind)
    return "\n".join(_SCRIPT).format(notes=notes, root=service.stac, body=body)


def knows_pystac(service: Service) -> bool:
    """Whether pystac-client can ask it: GEODES numbers its pages, and OneAtlas is no STAC."""
    return service.kind is Kind.STAC


def question(query: SceneQuery, service: Service) -> Dict[str, Any]:
    """What the service is sent of a query, as it wants it said."""
    body = {Kind.GEODES: geodes_body, Kind.ONEATLAS: oneatlas_body}.get(service.kind, search_body)
    return body(replace(query, page_size=min(query.page_size, service.most_items)))


_NEVER = {
    "months": "months",
    "text": "words",
    "min_share_percent": "share of the area",
    "not_downloaded": "not downloaded yet",
}
_BY_STAC = {
    "missions": "mission",
    "platforms": "satellite",
    "acquisition_modes": "views",
    "coverages": "set",
    "processing_levels": "level",
    "spectral_modes": "bands",
    "max_incidence_deg": "incidence",
    "max_off_nadir_deg": "off-nadir",
    "min_sun_elevation_deg": "sun elevation",
    "max_resolution_m": "resolution",
}
"""Conditions that other services than STAC APIs are not asked about, but for some."""

_ALSO_BY = {Kind.ONEATLAS: ("missions", "max_incidence_deg")}


def _notes(query: SceneQuery, kind: Kind) -> str:
    """Which conditions the service is not asked about: the plugin looks at them itself."""
    unasked = dict(_NEVER)
    if kind is not Kind.STAC:
        asked = _ALSO_BY.get(kind, ())
        unasked.update((name, title) for name, title in _BY_STAC.items() if name not in asked)
    nothing = SceneQuery()
    left_out = [
        title for name, title in unasked.items() if getattr(query, name) != getattr(nothing, name)
    ]
    return f"# Not in this question: {', '.join(left_out)}.\n" if left_out else ""
