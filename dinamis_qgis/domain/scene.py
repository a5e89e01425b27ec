"""A catalogue entry."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timezone
from enum import Enum
from functools import cached_property, lru_cache
from typing import Any, Dict, Optional, Tuple

from .asset import Asset as Asset
from .errors import UnexpectedReply
from .footprint import footprint_of
from .frozen import frozen
from .item_assets import READ_WHEN_ASKED, TOLD, readable

SceneKey = Tuple[str, str]
"""Collection and id: what names a scene within its service."""


class Availability(Enum):
    """What the user can do with a scene now (STAC order extension, ``order:status``)."""

    FREE = "succeeded"
    TO_ORDER = "orderable"


_FIRST_YEAR, _LAST_YEAR = 1957, 2100
"""Before, nothing was in orbit; 1 and 9999 stand for *unknown*, and would stretch any timeline."""


@dataclass(frozen=True)
class Scene:
    """One catalogue entry, reduced to what the plugin shows and orders."""

    id: str
    collection: str
    acquired: datetime
    footprint: Mapping[str, Any]
    """GeoJSON geometry, longitude/latitude (WGS 84), cut at the 180th meridian."""

    mission: str = ""
    """Key of ``mission.NAMES``: ``pleiades``, ``spot67``…; "" when unknown."""

    platform: str = ""
    availability: Availability = Availability.FREE
    cloud_percent: Optional[float] = None
    incidence_deg: Optional[float] = None
    off_nadir_deg: Optional[float] = None
    sun_elevation_deg: Optional[float] = None
    resolution_m: Optional[float] = None
    processing_level: str = ""
    spectral_mode: str = ""
    acquisition_mode: str = ""
    coverage: str = ""
    """``reference``, ``yearly`` or ``adhoc``: why DINAMIS holds the scene."""

    themes: Tuple[str, ...] = ()
    assets: Tuple[Asset, ...] = READ_WHEN_ASKED
    rights: str = ""
    is_training: bool = False
    updated: Optional[datetime] = None
    """When the service last changed the entry."""

    source: str = field(default="", compare=False, repr=False)
    """The STAC item it was read from, as JSON, for those who want every property."""

    @property
    def key(self) -> SceneKey:
        return self.collection, self.id

    @property
    def thumbnail(self) -> Optional[Asset]:
        return self._picture("thumbnail", "overview")

    @cached_property
    def quicklook(self) -> Optional[Asset]:
        return self._picture("overview", "thumbnail")

    @cached_property
    def data_assets(self) -> Tuple[Asset, ...]:
        """The product's own files: what *download* means when nothing else is asked.

        Roles are optional in STAC: where no file is said to be data, those without a role that
        look like it are.
        """
        told = tuple(asset for asset in self.assets if "data" in asset.roles)
        return told or tuple(asset for asset in self.assets if asset.looks_like_data)

    @property
    def is_downloadable(self) -> bool:
        return self.availability is Availability.FREE and bool(self.data_assets)

    def _picture(self, *roles: str) -> Optional[Asset]:
        """The first of these roles that can be shown, or else the first."""
        found = [asset for role in roles for asset in self.assets if role in asset.roles]
        found += [asset for asset in self.assets if asset.looks_like_picture]
        return next((asset for asset in found if asset.can_be_shown), found[0] if found else None)

    @classmethod
    def from_stac(cls, item: Mapping[str, Any], source: str = "") -> Scene:
        """Read a STAC item (1.0 or 1.1).

        Args:
            source: the text of the item, where it is at hand.

        Raises:
            UnexpectedReply: a field the plugin cannot do without is missing.
        """
        try:
            return frozen(cls, _fields(item, source))
        except (LookupError, TypeError, ValueError, AttributeError, OverflowError) as error:
            identifier = item.get("id") if isinstance(item, Mapping) else item
            raise UnexpectedReply(f"STAC item {identifier!r}: {error!r}") from error


def _fields(item: Mapping[str, Any], source: str) -> Dict[str, Any]:
    """Every field of the scene that an item tells of."""
    properties = item["properties"]
    if not isinstance(item["id"], str) or not item["id"]:
        raise ValueError("it has no name")
    told = properties.get
    updated, assets = told("updated"), item.get("assets") or {}
    return {
        "id": item["id"],
        "collection": _text(item.get("collection")),
        "acquired": _acquired(properties),
        "footprint": footprint_of(item["geometry"]),
        "mission": mission_key(properties),
        "platform": _text(told("platform")),
        "availability": _availability(properties),
        "cloud_percent": _number(told("eo:cloud_cover")),
        "incidence_deg": _number(told("view:incidence_angle")),
        "off_nadir_deg": _number(told("view:off_nadir")),
        "sun_elevation_deg": _number(told("view:sun_elevation")),
        "resolution_m": _number(told("gsd")),
        "processing_level": _text(told("processing:level")),
        "spectral_mode": _text(told("dinamis:spectral_mode")),
        "acquisition_mode": _text(told("product:acquisition_type")),
        "coverage": _text(told("dinamis:coverage")),
        "themes": tuple(map(str, told("keywords") or ())),
        TOLD: readable(assets),
        "rights": _text(told("dinamis:rights")),
        "is_training": bool(told("dinamis:training", False)),
        "updated": parse_time(updated) if updated else None,
        "source": source or json.dumps(item, ensure_ascii=False),
    }


def parse_time(text: str) -> datetime:
    """Read an RFC 3339 time; one without a zone is taken as UTC, as DIMAP means it."""
    text = text.strip()
    if text.endswith("Z"):
        text = f"{text[:-1]}+00:00"
    try:
        stamp = datetime.fromisoformat(text)
    except ValueError:  # before Python 3.11, for most numbers of digits after the point
        stamp = datetime.fromisoformat(_six_digit_fraction(text))
    return stamp if stamp.tzinfo else stamp.replace(tzinfo=timezone.utc)


def _six_digit_fraction(text: str) -> str:
    """Python 3.9 reads fractions of three or six digits only; services write any number."""
    if "." not in text:
        return text
    head, tail = text.split(".", 1)
    digits = len(tail) - len(tail.lstrip("0123456789"))
    return f"{head}.{tail[:digits][:6].ljust(6, '0')}{tail[digits:]}"


def mission_key(properties: Mapping[str, Any]) -> str:
    """Tell the mission from the names that services and products give it."""
    # The platform first: a constellation called "spot" does not say which generation.
    for name in ("platform", "constellation", "mission"):
        key = _mission_of(str(properties.get(name) or ""))
        if key:
            return key
    return ""


@lru_cache(maxsize=1000)
def _mission_of(name: str) -> str:
    squeezed = "".join(filter(str.isalnum, name.lower()))
    return next((key for key, starts in _MISSIONS if squeezed.startswith(starts)), "")


_MISSIONS = (
    ("pleiades-neo", ("pleiadesneo", "pneo", "phrneo")),
    ("pleiades", ("phr", "pleiades", "pléiades")),
    ("spot67", ("spot6", "spot7", "s6", "s7")),
    ("sentinel-2", ("sentinel2", "s2")),
    ("spot-1-5", ("spot1", "spot2", "spot3", "spot4", "spot5")),
)


def _text(value: Any) -> str:
    """A text, also where a service writes a number or a list; "" when it says nothing."""
    if isinstance(value, str):
        return value
    return str(value) if value else ""


def _number(value: Any) -> Optional[float]:
    """A number, also where a service writes it as text; None when it says nothing."""
    if value is None or value == "":
        return None
    number = float(value)
    return number if math.isfinite(number) else None


def _acquired(properties: Mapping[str, Any]) -> datetime:
    text = properties["datetime"] or properties["start_datetime"]
    moment = parse_time(text)
    if not _FIRST_YEAR <= moment.year <= _LAST_YEAR:
        raise ValueError(f"acquired in the year {moment.year}")
    return moment


def _availability(properties: Mapping[str, Any]) -> Availability:
    status = properties.get("order:status")
    return Availability.TO_ORDER if status == "orderable" else Availability.FREE
