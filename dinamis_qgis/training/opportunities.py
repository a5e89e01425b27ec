"""When a satellite of the training service could take an area: made up, and the same each time."""

from __future__ import annotations

import hashlib
import math
from datetime import datetime, timedelta
from typing import Any, Dict, Iterator, List, Mapping

import numpy as np
from shapely.geometry import shape
from shapely.geometry.base import BaseGeometry

from .http import Refusal
from .orbit import SOLAR_HOUR, rectangle, size_along_track, track_azimuth_deg
from .order_rules import window
from .scene_table import EPOCH
from .stac_documents import GEOJSON
from .stapi_documents import INCIDENCE, ROOT

_REVISIT_DAYS = {"pleiades": 2, "spot67": 3}
"""Two satellites each, leaning up to thirty degrees."""

_SWATH_KM = {"pleiades": 20.0, "spot67": 60.0}
_MARGIN_KM = 5.0
_MOST = 100
_PASS = timedelta(seconds=30)


def opportunities(product: str, body: Any, now: datetime) -> Dict[str, Any]:
    """The reply to ``POST /products/{id}/opportunities``: passes by day, the soonest first.

    Raises:
        Refusal: 422, the question is not understood.
    """
    try:
        first, last = window(body["datetime"])
        area = shape(body["geometry"])
        most = min(int(body.get("limit", 10)), _MOST)
        steepest = _steepest(body.get("filter"))
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise Refusal(422, f"this question is not complete: {error!r}") from error
    begin = max(EPOCH + timedelta(milliseconds=first), now)
    end = EPOCH + timedelta(milliseconds=last)
    features: List[Dict[str, Any]] = []
    for at in _passes(product, begin, end, float(area.centroid.x)):
        if len(features) == most:
            break
        found = _opportunity(product, at, body, area)
        if found["properties"][INCIDENCE] <= steepest:
            features.append(found)
    return {"type": "FeatureCollection", "features": features, "links": []}


def _steepest(asked: Any) -> float:
    """The largest angle that a filter lets through: CQL2 JSON, of one comparison or several.

    Raises:
        Refusal: 422, it asks for something else.
    """
    if not asked:
        return math.inf
    if asked["op"] == "and":
        return min(map(_steepest, asked["args"]))
    name, most = asked["args"]
    if asked["op"] != "<=" or name != {"property": INCIDENCE}:
        raise Refusal(422, f"passes cannot be filtered by {asked!r}")
    return float(most)


def _passes(product: str, begin: datetime, end: datetime, longitude: float) -> Iterator[datetime]:
    """Half past ten, solar time, every second or third day."""
    every = _REVISIT_DAYS[product.split("-")[0]]
    midnight = begin.replace(hour=0, minute=0, second=0, microsecond=0)
    day = midnight + timedelta(days=-(midnight - EPOCH).days % every)
    while day <= end:
        at = day + timedelta(hours=SOLAR_HOUR - longitude / 15)
        if begin <= at <= end:
            yield at
        day += timedelta(days=every)


def _opportunity(
    product: str, at: datetime, body: Mapping[str, Any], area: BaseGeometry
) -> Dict[str, Any]:
    draw = hashlib.sha256(f"{product} {at:%Y-%m-%d}".encode()).digest()
    interval = f"{at.isoformat()}/{(at + _PASS).isoformat()}"
    order = {"datetime": interval, "geometry": body["geometry"]}
    return {
        "type": "Feature",
        "id": f"{product}-{at:%Y%m%d}",
        "geometry": _strip(_SWATH_KM[product.split("-")[0]], draw[2] / 255 - 0.5, area),
        "properties": {
            "datetime": interval,
            "product_id": product,
            INCIDENCE: round(draw[0] / 255 * 30, 1),
            "eo:cloud_cover": round(draw[1] / 255 * 100),
        },
        "links": [
            {
                "rel": "create-order",
                "type": GEOJSON,
                "href": f"{ROOT}products/{product}/orders",
                "method": "POST",
                "body": order,
            }
        ],
    }


def _strip(swath_km: float, aside: float, area: BaseGeometry) -> Dict[str, Any]:
    """What one pass takes: a strip along its track, as long as the area.

    Args:
        aside: how far beside the middle of the area it lies, in swaths.
    """
    corners = np.asarray(area.envelope.exterior.coords)[:, :2]
    track = float(track_azimuth_deg(np.asarray(area.centroid.y)))
    middle, _, long_km = size_along_track(corners, track)
    # Of a rectangle of two swaths, the half that lies so far to the side.
    upper, upper_right, lower_right, lower = rectangle(
        middle[None], np.array([2 * swath_km]), np.array([long_km + _MARGIN_KM]), np.array([track])
    )[0]
    left, right = 0.25 + aside / 2, 0.75 + aside / 2
    ring = [
        upper + (upper_right - upper) * left,
        upper + (upper_right - upper) * right,
        lower + (lower_right - lower) * right,
        lower + (lower_right - lower) * left,
    ]
    points = [[round(float(x), 6), round(float(y), 6)] for x, y in (*ring, ring[0])]
    return {"type": "Polygon", "coordinates": [points]}
