"""The STAC API of the training service (STAC API 1.0.0, items of STAC 1.1.0)."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping, Sequence
from typing import Any, Callable, Dict, List, Optional, Tuple
from urllib.parse import quote, urlencode

import numpy as np

from .filters import (
    QUERYABLES,
    Columns,
    column,
    filtered,
    in_box,
    intersecting,
    queried,
    within_interval,
)
from .http import Call, Refusal, Reply, json_reply, not_found
from .items import collection_document, link, stac_item
from .scene import TrainingScene
from .scene_table import SceneTable
from .scenes import COLLECTIONS

LARGEST_PAGE = 10_000
DELIVERIES = "training-deliveries"
_GEOJSON = "application/geo+json"
_CONFORMANCE = [
    "https://api.stacspec.org/v1.0.0/core",
    "https://api.stacspec.org/v1.0.0/collections",
    "https://api.stacspec.org/v1.0.0/ogcapi-features",
    "https://api.stacspec.org/v1.0.0/item-search",
    "https://api.stacspec.org/v1.0.0/item-search#query",
    "https://api.stacspec.org/v1.0.0/item-search#sort",
    "https://api.stacspec.org/v1.0.0/item-search#fields",
    "https://api.stacspec.org/v1.0.0-rc.2/item-search#filter",
    "http://www.opengis.net/spec/ogcapi-features-3/1.0/conf/filter",
    "http://www.opengis.net/spec/cql2/1.0/conf/cql2-json",
    "http://www.opengis.net/spec/cql2/1.0/conf/basic-cql2",
    "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core",
    "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson",
]

Deliveries = Callable[[Mapping[str, str]], Sequence[TrainingScene]]
"""The scenes delivered to whoever sent these headers."""


class StacApi:
    """Answers searches over the scenes, and over what was delivered to the user."""

    def __init__(self, table: SceneTable, deliveries: Deliveries) -> None:
        self._table = table
        self._deliveries = deliveries

    def answer(self, call: Call) -> Reply:
        parts = [part for part in call.path.split("/") if part]
        if not parts:
            return json_reply(_landing_page())
        if parts == ["conformance"]:
            return json_reply({"conformsTo": _CONFORMANCE})
        if parts[-1] == "queryables":
            return json_reply(_queryables(call.url), media_type="application/schema+json")
        if parts == ["search"]:
            return self._search(_search_body(call), call.method)
        if parts[0] == "collections":
            return self._collections(call, parts[1:])
        raise not_found(call)

    def _collections(self, call: Call, parts: List[str]) -> Reply:
        names = (*COLLECTIONS, DELIVERIES)
        if not parts:
            listed = [collection_document(name) for name in names]
            links = [link("self", "collections"), link("root", "")]
            return json_reply({"collections": listed, "links": links})
        if parts[0] not in names:
            raise not_found(call)
        if len(parts) == 1:
            return json_reply(collection_document(parts[0]))
        if parts[1:] == ["items"]:
            return self._search({**_search_body(call), "collections": [parts[0]]}, "GET")
        if len(parts) == 3 and parts[1] == "items":
            return json_reply(self._item(call, parts[0], parts[2]), media_type=_GEOJSON)
        raise not_found(call)

    def _item(self, call: Call, collection: str, identifier: str) -> Dict[str, Any]:
        if collection == DELIVERIES:
            for scene in self._deliveries(call.headers):
                if scene.id == identifier:
                    return stac_item(scene)
        else:
            row = self._table.row(identifier)
            if row is not None:
                scene = self._table.scene(row)
                if scene.collection == collection:
                    return stac_item(scene)
        raise not_found(call)

    def _search(self, body: Mapping[str, Any], method: str) -> Reply:
        limit = _limit(body.get("limit", 10))
        rows = self._rows(body)
        start = _read_token(body.get("token"))
        page = rows[start : start + limit]
        features = [stac_item(self._table.scene(int(row))) for row in page]
        links = [link("self", "search"), link("root", "")]
        if start + limit < len(rows):
            links.append(_next_link(body, start + limit, method))
        content = {
            "type": "FeatureCollection",
            "features": [_chosen_fields(feature, body.get("fields")) for feature in features],
            "links": links,
            "numberMatched": len(rows),
            "numberReturned": len(features),
        }
        return json_reply(content, media_type=_GEOJSON)

    def _rows(self, body: Mapping[str, Any]) -> np.ndarray:
        columns = self._table.columns
        mask = np.ones(len(columns["id"]), bool)
        if body.get("collections"):
            mask &= np.isin(column(columns, "collection"), body["collections"])
        if body.get("ids"):
            mask &= np.isin(columns["id"], body["ids"])
        if body.get("datetime"):
            mask &= within_interval(columns, body["datetime"])
        if body.get("query"):
            mask &= queried(columns, body["query"])
        if body.get("bbox"):
            mask &= _in_bbox(columns, body["bbox"], mask)
        if body.get("filter"):
            mask &= filtered(columns, body["filter"])
        if body.get("intersects"):
            mask &= intersecting(columns, body["intersects"], mask)
        return _sorted(columns, np.nonzero(mask)[0], body.get("sortby"))


def _in_bbox(columns: Columns, bbox: Sequence[float], among: np.ndarray) -> np.ndarray:
    try:
        numbers = [float(value) for value in bbox]
    except (TypeError, ValueError) as error:
        raise Refusal(400, f"bbox: {error}") from error
    if len(numbers) == 6:
        numbers = [*numbers[:2], *numbers[3:5]]
    if len(numbers) != 4 or numbers[1] > numbers[3]:
        raise Refusal(400, "bbox must be west,south,east,north")
    west, south, east, north = numbers
    if west > east:
        return in_box(columns, west, south, east, north)
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return intersecting(columns, {"type": "Polygon", "coordinates": [ring]}, among)


def _sorted(columns: Columns, rows: np.ndarray, sortby: Any) -> np.ndarray:
    """Newest first unless asked otherwise; ties in the order of the table."""
    wanted = _sort_keys(sortby) or [("datetime", True)]
    for name, is_descending in reversed(wanted):
        values = column(columns, name)[rows]
        order = np.argsort(values, kind="stable")
        if is_descending:
            order = len(rows) - 1 - np.argsort(values[::-1], kind="stable")[::-1]
        rows = rows[order]
    return rows


def _sort_keys(sortby: Any) -> List[Tuple[str, bool]]:
    if isinstance(sortby, str):
        keys = [key.strip() for key in sortby.split(",") if key.strip()]
        return [(key.lstrip("+-"), key.startswith("-")) for key in keys]
    try:
        return [(key["field"], key.get("direction", "asc") == "desc") for key in sortby or ()]
    except (TypeError, KeyError, AttributeError) as error:
        raise Refusal(400, f"sortby: {error!r}") from error


def _search_body(call: Call) -> Dict[str, Any]:
    """The search parameters, whichever way they were sent."""
    if call.method == "POST":
        body = call.json()
        if not isinstance(body, dict):
            raise Refusal(400, "the body must be an object")
        return body
    body = dict(call.query)
    for name in ("ids", "collections"):
        if name in body:
            body[name] = [part for part in body[name].split(",") if part]
    if "bbox" in body:
        body["bbox"] = body["bbox"].split(",")
    for name in ("intersects", "query", "filter"):
        if name in body:
            try:
                body[name] = json.loads(body[name])
            except ValueError as error:
                raise Refusal(400, f"{name} is not JSON: {error}") from error
    return body


def _limit(value: Any) -> int:
    try:
        limit = int(value)
    except (TypeError, ValueError) as error:
        raise Refusal(400, f"limit: {value!r}") from error
    if not 1 <= limit <= LARGEST_PAGE:
        raise Refusal(400, f"limit must be from 1 to {LARGEST_PAGE}")
    return limit


def _read_token(token: Optional[str]) -> int:
    if not token:
        return 0
    try:
        return int(base64.urlsafe_b64decode(token.encode()).decode().split(":")[1])
    except (ValueError, IndexError) as error:
        raise Refusal(400, "token: not one of ours") from error


def _next_link(body: Mapping[str, Any], start: int, method: str) -> Dict[str, Any]:
    token = base64.urlsafe_b64encode(f"row:{start}".encode()).decode()
    following = {**body, "token": token}
    if method == "POST":
        return {**link("next", "search"), "method": "POST", "body": following}
    flat = {
        name: value
        if isinstance(value, str)
        else ",".join(map(str, value))
        if isinstance(value, list)
        else json.dumps(value)
        for name, value in following.items()
    }
    return {**link("next", f"search?{urlencode(flat, quote_via=quote)}"), "method": "GET"}


def _chosen_fields(item: Dict[str, Any], fields: Any) -> Dict[str, Any]:
    """STAC's fields extension, on top-level members and on properties."""
    if not fields:
        return item
    if isinstance(fields, str):
        names = [name.strip() for name in fields.split(",") if name.strip()]
        excluded = {name[1:] for name in names if name.startswith("-")}
        included = {name.lstrip("+") for name in names if not name.startswith("-")}
    else:
        included, excluded = set(fields.get("include", ())), set(fields.get("exclude", ()))
    always = {"type", "stac_version", "id", "collection"}
    tops = {name.split(".")[0] for name in included} | always
    kept = {name: value for name, value in item.items() if not included or name in tops}
    nested = {name.split(".", 1)[1] for name in included if name.startswith("properties.")}
    if nested and "properties" not in included:
        kept["properties"] = {k: v for k, v in item["properties"].items() if k in nested}
    for name in excluded:
        top, _, rest = name.partition(".")
        if not rest:
            kept.pop(top, None)
        elif top == "properties" and "properties" in kept:
            kept["properties"] = {k: v for k, v in kept["properties"].items() if k != rest}
    return kept


def _landing_page() -> Dict[str, Any]:
    links = [
        link("self", ""),
        link("root", ""),
        link("conformance", "conformance"),
        link("data", "collections"),
        {**link("search", "search", _GEOJSON), "method": "GET"},
        {**link("search", "search", _GEOJSON), "method": "POST"},
        link("http://www.opengis.net/def/rel/ogc/1.0/queryables", "queryables"),
        *(link("child", f"collections/{name}") for name in (*COLLECTIONS, DELIVERIES)),
    ]
    return {
        "type": "Catalog",
        "stac_version": "1.1.0",
        "id": "dinamis-training",
        "title": "DINAMIS – TRAINING / FICTIF",
        "description": "A DINAMIS in a box. Nothing in it is real.",
        "conformsTo": _CONFORMANCE,
        "links": links,
    }


def _queryables(url: str) -> Dict[str, Any]:
    return {
        "$schema": "https://json-schema.org/draft/2019-09/schema",
        "$id": url,
        "type": "object",
        "title": "Queryables of the training service",
        "properties": {name: {"title": name} for name in QUERYABLES},
        "additionalProperties": False,
    }
