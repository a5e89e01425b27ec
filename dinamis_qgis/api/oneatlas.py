"""The supplier's archive: Airbus OneAtlas, searched with the user's own key, never copied."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, Callable, Dict, List, Optional, Tuple

import requests
from requests.auth import AuthBase

from ..domain.collection import SceneCollection
from ..domain.errors import (
    AccessDenied,
    NotFound,
    RequestRefused,
    SignInRequired,
    UnexpectedReply,
)
from ..domain.footprint import bbox_of, footprint_of
from ..domain.network_errors import ClockWrong, KeyRefused
from ..domain.scene import Scene
from ..domain.search import PageLink, ScenePage, SceneQuery, SceneStream
from .keys import Keys
from .redirects import is_own, origin
from .replies import ask_json

COLLECTION = "airbus-archive"
_CONSTELLATIONS = {"pleiades": "PHR", "spot67": "SPOT"}
_EARLY = timedelta(seconds=30)


class OneAtlasClient:
    """Asks for archived scenes, a page at a time; the same door as ``StacClient``.

    Args:
        root: address of the search API, with a slash at its end.
    """

    def __init__(self, session: requests.Session, root: str) -> None:
        self._session, self._root = session, root

    def search(
        self, query: SceneQuery, link: Optional[PageLink] = None, auth: Any = None
    ) -> ScenePage:
        """Return the first scenes for a query, or those of a page further on."""
        if link is None:
            link = PageLink(f"{self._root}opensearch", "POST", search_body(query))
        body: Dict[str, Any] = dict(link.body or {})
        content = ask_json(self._session, "POST", link.href, json=body, auth=auth)
        if not isinstance(content, Mapping) or not isinstance(content.get("features"), list):
            raise UnexpectedReply(f"{link.href}: not a page of scenes")
        scenes, rejected = read_features(content["features"])
        start = int(body.get("startPage") or 1)
        matched = content.get("totalResults")
        seen = start * int(body.get("itemsPerPage") or 1)
        has_more = bool(content["features"]) and isinstance(matched, int) and seen < matched
        following = PageLink(link.href, "POST", {**body, "startPage": start + 1})
        return ScenePage(
            tuple(scenes),
            following if has_more else None,
            matched if isinstance(matched, int) else None,
            tuple(rejected),
        )

    def stream(
        self, query: SceneQuery, link: Optional[PageLink] = None, auth: Any = None
    ) -> SceneStream:
        return self.search(query, link, auth)

    def collections(self, auth: Any = None) -> Tuple[SceneCollection, ...]:
        """None: 5.5 million scenes are never copied."""
        return ()

    def collection(self, identifier: str, auth: Any = None) -> SceneCollection:
        """Its name only: the archive describes no collection."""
        return SceneCollection(identifier)

    def scene(self, identifier: str, collection: str = "", auth: Any = None) -> Scene:
        """Return one scene by its name.

        Raises:
            NotFound: the archive has none of that name.
        """
        page = self.search(SceneQuery(ids=(identifier,), page_size=1), auth=auth)
        if not page.scenes:
            raise NotFound(f"no scene is called {identifier}")
        return page.scenes[0]

    def item(self, url: str, auth: Any = None) -> Scene:
        raise NotFound(url)


def search_body(query: SceneQuery) -> Dict[str, Any]:
    """The body of ``POST /opensearch`` (services.md §3.1)."""
    body: Dict[str, Any] = {
        "itemsPerPage": query.page_size,
        "startPage": 1,
        "sortBy": "-acquisitionDate",
        "processingLevel": "SENSOR,ALBUM",
        "workspace": "public",
    }
    if query.area is not None:
        body["geometry"] = dict(query.area)
    if query.interval:
        first, last = query.interval.split("/")
        first = "0001-01-01T00:00:00.000Z" if first == ".." else first
        last = "9999-12-31T23:59:59.999Z" if last == ".." else last
        body["acquisitionDate"] = f"[{first},{last}]"
    if query.max_cloud_percent is not None:
        body["cloudCover"] = f"[0,{query.max_cloud_percent:g}]"
    if query.max_incidence_deg is not None:
        body["incidenceAngle"] = f"[0,{query.max_incidence_deg:g}]"
    constellations = [_CONSTELLATIONS[m] for m in query.missions if m in _CONSTELLATIONS]
    if constellations:
        body["constellation"] = ",".join(constellations)
    if query.ids:
        body["sourceIdentifier"] = ",".join(query.ids)
    return body


def read_features(features: List[Any]) -> Tuple[List[Scene], List[str]]:
    """The scenes that can be read, and why the others cannot."""
    scenes, rejected = [], []
    for feature in features:
        try:
            scenes.append(scene_from_oneatlas(feature))
        except UnexpectedReply as error:
            rejected.append(error.detail)
    return scenes, rejected


def scene_from_oneatlas(feature: Any) -> Scene:
    """Read a feature of the archive, which has no ``id`` and its files under ``_links``.

    Raises:
        UnexpectedReply: a field the plugin cannot do without is missing.
    """
    try:
        properties = feature["properties"]
        item = {
            "type": "Feature",
            "stac_version": "1.0.0",
            "id": properties.get("sourceIdentifier") or properties["acquisitionIdentifier"],
            "collection": COLLECTION,
            "geometry": feature["geometry"],
            "bbox": bbox_of(footprint_of(feature["geometry"])),
            "properties": _stac_properties(properties),
            "links": [],
            "assets": _assets(feature.get("_links") or {}),
        }
    except (LookupError, TypeError, ValueError, AttributeError) as error:
        raise UnexpectedReply(f"OneAtlas feature: {error!r}") from error
    return Scene.from_stac(item)


def _stac_properties(properties: Mapping[str, Any]) -> Dict[str, Any]:
    named = {
        "datetime": properties["acquisitionDate"],
        "updated": None,
        "platform": properties.get("platform"),
        "constellation": properties.get("constellation"),
        "order:status": "orderable",
        "eo:cloud_cover": properties.get("cloudCover"),
        "eo:snow_cover": properties.get("snowCover"),
        "view:incidence_angle": properties.get("incidenceAngle"),
        "view:azimuth": properties.get("azimuthAngle"),
        "view:sun_azimuth": properties.get("illuminationAzimuthAngle"),
        "view:sun_elevation": properties.get("illuminationElevationAngle"),
        "gsd": properties.get("resolution"),
        "product:acquisition_type": _acquisition(properties),
        "processing:level": properties.get("processingLevel"),
    }
    told = {f"airbus:{name}": value for name, value in properties.items()}
    return {**told, **{name: value for name, value in named.items() if value is not None}}


def _acquisition(properties: Mapping[str, Any]) -> Optional[str]:
    word = str(properties.get("productType") or "").lower()
    return word if word in ("mono", "stereo", "tristereo") else None


def _assets(links: Mapping[str, Any]) -> Dict[str, Any]:
    roles = {"thumbnail": "thumbnail", "quicklook": "overview"}
    return {
        name: {"href": links[name]["href"], "roles": [role], "type": "image/jpeg"}
        for name, role in roles.items()
        if isinstance(links.get(name), Mapping) and links[name].get("href")
    }


class KeyExchange(AuthBase):
    """Changes the user's key for a token, and shows that to the archive's own hosts.

    Args:
        token: where the key becomes a token; the key goes nowhere else.
    """

    def __init__(
        self,
        session: requests.Session,
        token: str,
        keys: Keys,
        roots: Tuple[str, ...],
        now: Callable[[], datetime],
    ) -> None:
        self._session, self._url, self._keys, self._now = session, token, keys, now
        self._origins = frozenset(map(origin, roots))
        self._lock = threading.Lock()
        self._held: Tuple[str, str, Optional[datetime]] = ("", "", None)

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        if is_own(request.url or "", self._origins):
            request.headers["Authorization"] = f"Bearer {self._token()}"
        return request

    def _token(self) -> str:
        key = self._keys.load()
        if key is None:
            raise SignInRequired
        secret = next(iter(key.values()))
        with self._lock:
            held, token, until = self._held
            if held != secret or until is None or self._now() + _EARLY >= until:
                token = self._exchanged(secret)
        return token

    def _exchanged(self, secret: str) -> str:
        content = self._asked(secret)
        try:
            token = str(content["access_token"])
            until = self._now() + timedelta(seconds=float(content["expires_in"]))
        except (KeyError, TypeError, ValueError) as error:
            raise UnexpectedReply(f"token: {error!r}") from error
        self._held = secret, token, until
        return token

    def _asked(self, secret: str) -> Any:
        """What the token's address says to a key.

        Raises:
            KeyRefused: it does not take it.
        """
        form = {"apikey": secret, "grant_type": "api_key", "client_id": "IDP"}
        try:
            # An empty function: else the session would ask for a token to ask for a token.
            return ask_json(self._session, "POST", self._url, data=form, auth=lambda plain: plain)
        except ClockWrong:
            raise
        except (SignInRequired, AccessDenied, RequestRefused) as error:
            raise KeyRefused(error.detail, error.status) from error
