"""The STAC API of the training service (STAC API 1.0.0, items of STAC 1.1.0)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Callable, List, Optional

import numpy as np
from shapely.geometry import box, mapping

from .fields import with_fields
from .filters import column, filtered, queried, within_interval
from .http import Call, Reply, json_reply, not_found
from .items import stac_item
from .overlap import in_box, intersecting
from .scene import TrainingScene
from .scene_cache import SceneCache
from .scene_table import SceneTable
from .scenes import COLLECTIONS, DELIVERIES, Columns
from .search_request import box_corners, next_link, page_bounds, search_body, sort_keys
from .stac_documents import (
    CONFORMANCE,
    GEOJSON,
    all_collections,
    collection_document,
    landing_page,
    link,
    queryables,
)

Deliveries = Callable[[Mapping[str, str]], Sequence[TrainingScene]]
"""The scenes delivered to whoever sent these headers; none to a stranger."""


class StacApi:
    """Answers searches over the scenes, and over what was delivered to the user."""

    def __init__(self, cache: SceneCache, deliveries: Deliveries) -> None:
        self._cache = cache
        self._deliveries = deliveries

    def answer(self, call: Call) -> Reply:
        parts = [part for part in call.path.split("/") if part]
        if not parts:
            return json_reply(landing_page())
        if parts == ["conformance"]:
            return json_reply({"conformsTo": CONFORMANCE})
        if parts == ["queryables"]:
            return json_reply(queryables(call.url), media_type="application/schema+json")
        if parts == ["search"]:
            return self._search(call, search_body(call))
        if parts == ["collections"]:
            return json_reply(all_collections())
        if parts[0] == "collections" and parts[1] in COLLECTIONS:
            return self._collection(call, parts[1], parts[2:])
        raise not_found(call)

    def _collection(self, call: Call, name: str, parts: List[str]) -> Reply:
        if not parts:
            return json_reply(collection_document(name))
        if parts == ["queryables"]:
            return json_reply(queryables(call.url), media_type="application/schema+json")
        if parts == ["items"]:
            return self._search(call, {**search_body(call), "collections": [name]})
        if len(parts) == 2 and parts[0] == "items":
            scene = self._scene(call, name, parts[1])
            if scene is not None:
                return json_reply(stac_item(scene), media_type=GEOJSON)
        raise not_found(call)

    def _scene(self, call: Call, collection: str, identifier: str) -> Optional[TrainingScene]:
        table = self._table(call.headers, [collection])
        row = table.row(identifier)
        scene = None if row is None else table.scene(row)
        return scene if scene is not None and scene.collection == collection else None

    def _search(self, call: Call, body: Mapping[str, Any]) -> Reply:
        start, limit = page_bounds(body)
        table = self._table(call.headers, body.get("collections"))
        rows = _sorted(table.columns, _matching(table.columns, body), body.get("sortby"))
        page = rows[start : start + limit].tolist()
        links = [link("self", "search", GEOJSON), link("root", "")]
        if start + limit < len(rows):
            links.append(next_link(body, start + limit, call.method))
        items = (with_fields(stac_item(table.scene(row)), body.get("fields")) for row in page)
        return _page(items, links, len(rows), len(page))

    def _table(
        self, headers: Mapping[str, str], collections: Optional[Sequence[str]]
    ) -> SceneTable:
        """The catalogue, and after it what was delivered to the user."""
        if collections and DELIVERIES not in collections:
            return self._cache.table
        delivered = self._deliveries(headers)
        if not delivered:
            return self._cache.table
        theirs = SceneTable.of(delivered)
        is_all = set(collections or ()) == {DELIVERIES}
        return theirs if is_all else self._cache.table.joined(theirs)


def _page(
    items: Iterable[Mapping[str, Any]], links: Sequence[Any], matched: int, returned: int
) -> Reply:
    # One item at a time: thousands written at once would hold the GUI's thread up.
    features = ",".join([json.dumps(item, ensure_ascii=False) for item in items])
    rest = {
        "type": "FeatureCollection",
        "links": links,
        "numberMatched": matched,
        "numberReturned": returned,
    }
    body = f'{json.dumps(rest)[:-1]}, "features": [{features}]}}'
    return Reply(200, body.encode("utf-8"), {"Content-Type": GEOJSON})


def _matching(columns: Columns, body: Mapping[str, Any]) -> np.ndarray:
    mask = np.ones(len(columns["id"]), bool)
    if body.get("collections"):
        mask &= np.isin(column(columns, "collection"), body["collections"])
    if body.get("ids"):
        mask &= np.isin(columns["id"], [str(name).encode() for name in body["ids"]])
    if body.get("datetime"):
        mask &= within_interval(columns, body["datetime"])
    if body.get("query"):
        mask &= queried(columns, body["query"])
    if body.get("filter"):
        mask &= filtered(columns, body["filter"])
    if body.get("bbox"):
        mask = _in_bbox(columns, body["bbox"], mask)
    if body.get("intersects"):
        mask = intersecting(columns, body["intersects"], mask)
    return np.nonzero(mask)[0]


def _in_bbox(columns: Columns, bbox: Any, among: np.ndarray) -> np.ndarray:
    west, south, east, north = box_corners(bbox)
    if west > east:  # across the antimeridian, where no footprint is
        return among & in_box(columns, west, south, east, north)
    return intersecting(columns, mapping(box(west, south, east, north)), among)


def _sorted(columns: Columns, rows: np.ndarray, sortby: Any) -> np.ndarray:
    """Newest first unless asked otherwise; ties in the order of the table."""
    wanted = sort_keys(sortby) or [("datetime", True)]
    for name, is_descending in reversed(wanted):
        values = column(columns, name)[rows]
        order = np.argsort(values, kind="stable")
        if is_descending:
            order = len(rows) - 1 - np.argsort(values[::-1], kind="stable")[::-1]
        rows = rows[order]
    return rows
