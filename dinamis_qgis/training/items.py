"""Scenes as STAC items."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Dict
from urllib.parse import quote

from .grid import legal_epsg
from .hosts import STORAGE
from .scene import TrainingScene
from .scenes import CATALOGUED_AFTER
from .stac_documents import GEOJSON, link

_EXTENSIONS = [
    "https://stac-extensions.github.io/eo/v1.1.0/schema.json",
    "https://stac-extensions.github.io/view/v1.1.0/schema.json",
    "https://stac-extensions.github.io/order/v1.1.0/schema.json",
    "https://stac-extensions.github.io/processing/v1.2.0/schema.json",
    "https://stac-extensions.github.io/product/v1.0.0/schema.json",
    "https://stac-extensions.github.io/projection/v2.0.0/schema.json",
]

_THEMES = ("Agriculture", "Eau", "Forêt", "Littoral", "Risques", "Ville")


def stac_item(scene: TrainingScene) -> Dict[str, Any]:
    west, south, east, north = scene.bounds
    path = f"collections/{scene.collection}/items/{quote(scene.id)}"
    return {
        "type": "Feature",
        "stac_version": "1.1.0",
        "stac_extensions": _EXTENSIONS,
        "id": scene.id,
        "collection": scene.collection,
        "geometry": scene.footprint(),
        "bbox": [west, south, east, north],
        "properties": _properties(scene),
        "assets": _assets(scene),
        "links": [
            link("self", path, GEOJSON),
            link("parent", f"collections/{scene.collection}"),
            link("collection", f"collections/{scene.collection}"),
            link("root", ""),
        ],
    }


def _properties(scene: TrainingScene) -> Dict[str, Any]:
    middle = [sum(axis) / 4 for axis in zip(*scene.corners)]
    catalogued = _stamp(scene.acquired + CATALOGUED_AFTER)
    properties = {
        "title": f"TRAINING / FICTIF - {scene.platform} {scene.acquired:%Y-%m-%d}",
        "datetime": _stamp(scene.acquired),
        "created": catalogued,
        "updated": catalogued,
        "platform": scene.platform,
        "constellation": scene.constellation,
        "gsd": scene.native_m,
        "eo:cloud_cover": scene.cloud_percent,
        "view:incidence_angle": scene.incidence_deg,
        "view:off_nadir": scene.off_nadir_deg,
        "view:azimuth": scene.sight_deg,
        "azimuthAngle": scene.azimuth_deg,
        "view:sun_elevation": scene.sun_elevation_deg,
        "view:sun_azimuth": scene.sun_azimuth_deg,
        "processing:level": scene.level,
        "product:acquisition_type": scene.mode,
        "proj:code": f"EPSG:{legal_epsg(*middle) if scene.level == 'ortho' else 4326}",
        "order:status": "succeeded" if scene.is_free else "orderable",
        "dinamis:spectral_mode": scene.spectral,
        "dinamis:coverage": scene.coverage,
        "dinamis:rights": scene.copyright,
        "dinamis:training": True,
        # Somebody asked for these with a theme in mind.
        "keywords": [_THEMES[scene.seed % len(_THEMES)]] if scene.coverage == "adhoc" else None,
    }
    return {name: value for name, value in properties.items() if value is not None}


def _stamp(moment: datetime) -> str:
    return f"{moment:%Y-%m-%dT%H:%M:%S}.{moment.microsecond // 1000:03}Z"


def _assets(scene: TrainingScene) -> Dict[str, Any]:
    base = f"https://{STORAGE}/"
    assets: Dict[str, Any] = {
        "thumbnail": {
            "href": f"{base}public/thumbnail/{quote(scene.id)}.png",
            "type": "image/png",
            "roles": ["thumbnail"],
            "title": "Thumbnail",
        },
        "quicklook": {
            "href": f"{base}public/quicklook/{quote(scene.id)}.png",
            "type": "image/png",
            "roles": ["overview"],
            "title": "Quicklook",
        },
    }
    if scene.is_free:
        assets["product"] = {
            "href": f"{base}products/{quote(scene.id)}.zip",
            "type": "application/zip",
            "roles": ["data"],
            "title": f"DIMAP v2, {scene.level}, {scene.spectral}",
        }
    return assets
