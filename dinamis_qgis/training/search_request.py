"""What a STAC search asks for, whichever way it was sent, and how its next page is asked for."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from typing import Any, Dict, List, Tuple
from urllib.parse import quote, urlencode

from .http import Call, Refusal
from .stac_documents import link

LARGEST_PAGE = 10_000
_USUAL_PAGE = 10
_LISTS = ("ids", "collections")


def search_body(call: Call) -> Dict[str, Any]:
    """The search parameters as the body of a POST.

    Raises:
        Refusal: 400, they cannot be read or contradict each other.
    """
    body = call.json() if call.method == "POST" else _from_address(call.query)
    if not isinstance(body, dict):
        raise Refusal(400, "the body must be an object")
    for name in _LISTS:
        if not _is_list_of_text(body.get(name) or []):
            raise Refusal(400, f"{name} must be a list of names")
    if body.get("bbox") and body.get("intersects"):
        raise Refusal(400, "either bbox or intersects, not both")
    return body


def page_bounds(body: Mapping[str, Any]) -> Tuple[int, int]:
    """First row of the page asked for, and how many rows.

    Raises:
        Refusal: 400.
    """
    try:
        limit = int(body.get("limit", _USUAL_PAGE))
    except (TypeError, ValueError) as error:
        raise Refusal(400, f"limit: {body['limit']!r}") from error
    if not 1 <= limit <= LARGEST_PAGE:
        raise Refusal(400, f"limit must be from 1 to {LARGEST_PAGE}")
    return _read_token(body.get("token")), limit


def box_corners(bbox: Any) -> Tuple[float, float, float, float]:
    """West, south, east and north of a ``bbox``, of which heights are left out.

    Raises:
        Refusal: 400.
    """
    try:
        numbers = [float(value) for value in bbox]
    except (TypeError, ValueError) as error:
        raise Refusal(400, f"bbox: {error}") from error
    if len(numbers) == 6:
        numbers = [*numbers[:2], *numbers[3:5]]
    if len(numbers) != 4 or numbers[1] > numbers[3]:
        raise Refusal(400, "bbox must be west,south,east,north")
    west, south, east, north = numbers
    return west, south, east, north


def sort_keys(sortby: Any) -> List[Tuple[str, bool]]:
    """Property names, and whether each is sorted downward.

    Raises:
        Refusal: 400.
    """
    if isinstance(sortby, str):
        keys = [key.strip() for key in sortby.split(",") if key.strip()]
        return [(key.lstrip("+-"), key.startswith("-")) for key in keys]
    try:
        return [(key["field"], key.get("direction", "asc") == "desc") for key in sortby or ()]
    except (TypeError, KeyError, AttributeError) as error:
        raise Refusal(400, f"sortby: {error!r}") from error


def next_link(body: Mapping[str, Any], start: int, method: str) -> Dict[str, Any]:
    token = base64.urlsafe_b64encode(f"row:{start}".encode()).decode()
    following = {**body, "token": token}
    if method == "POST":
        return {
            **link("next", "search", "application/geo+json"),
            "method": "POST",
            "body": following,
        }
    address = f"search?{urlencode(_flat(following), quote_via=quote)}"
    return {**link("next", address, "application/geo+json"), "method": "GET"}


def _from_address(query: Mapping[str, str]) -> Dict[str, Any]:
    body: Dict[str, Any] = dict(query)
    for name in (*_LISTS, "bbox"):
        if name in body:
            body[name] = [part for part in body[name].split(",") if part]
    for name in ("intersects", "query", "filter"):
        if name in body:
            try:
                body[name] = json.loads(body[name])
            except ValueError as error:
                raise Refusal(400, f"{name} is not JSON: {error}") from error
    return body


def _flat(body: Mapping[str, Any]) -> Dict[str, str]:
    """The reverse of ``_from_address``."""
    flat = {}
    for name, value in body.items():
        if isinstance(value, list):
            flat[name] = ",".join(map(str, value))
        else:
            flat[name] = value if isinstance(value, str) else json.dumps(value)
    return flat


def _read_token(token: Any) -> int:
    if not token:
        return 0
    try:
        start = int(base64.urlsafe_b64decode(token.encode()).decode().split(":")[1])
    except (ValueError, IndexError, AttributeError) as error:
        raise Refusal(400, "token: not one of ours") from error
    if start < 0:
        raise Refusal(400, "token: not one of ours")
    return start


def _is_list_of_text(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(part, str) for part in value)
