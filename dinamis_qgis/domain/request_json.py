"""Requests in files: JSON with the version of its schema."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any, Dict

from .area import Area
from .errors import DraftUnreadable, InputError
from .request import ImageRequest
from .request_values import request_of, values_of

FORMAT = "dinamis-request"
VERSION = 1


def request_to_json(request: ImageRequest, name: str = "") -> str:
    """Write a request as a file holds it, to be read by people too."""
    content: Dict[str, Any] = {
        "format": FORMAT,
        "version": VERSION,
        "name": name or request.project,
        "request": values_of(request),
    }
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


_SAME_SHARE = 1e-3
"""What another ellipsoid or rounding may make of the size of an area."""


def request_from_json(text: str) -> ImageRequest:
    """Read what ``request_to_json`` wrote, by this version or an older one.

    Raises:
        DraftUnreadable: it is something else, or of a newer version.
    """
    try:
        content = json.loads(text)
        if content["format"] != FORMAT:
            raise DraftUnreadable(f"format is {content['format']!r}, not {FORMAT!r}")
        if content["version"] > VERSION:
            raise DraftUnreadable(f"of version {content['version']}: update the plugin")
        return _measured(request_of(content["request"]))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise DraftUnreadable(f"{type(error).__name__}: {error}") from error
    except InputError as error:
        raise DraftUnreadable(error.detail) from error


def _measured(request: ImageRequest) -> ImageRequest:
    """With the size of its area as it is: what a file says of it decides no price.

    Raises:
        AreaUnreadable: it is no area.
    """
    if not request.area:
        return replace(request, area_km2=0.0)
    area = Area.from_geojson(request.area, request.project)
    if area.was_repaired or area.geometry["type"] != request.area.get("type"):
        request = replace(request, area=area.geometry)  # one polygon is ordered, and a valid one
    km2 = area.km2
    is_same = abs(request.area_km2 - km2) <= _SAME_SHARE * km2  # false for NaN, too
    return request if is_same else replace(request, area_km2=km2)
