"""The STAC item of a scene, for what keeps scenes: as it came, without secrets."""

from __future__ import annotations

import json
from typing import Any, Dict

from .footprint import bbox_of
from .scene import Scene
from .unsigned import without_secrets


def stac_item(scene: Scene) -> Dict[str, Any]:
    """The item a scene was read from, or one that reads as that scene; links unsigned."""
    item = json.loads(scene.source) if scene.source else _made(scene)
    found: Dict[str, Any] = without_secrets(item)
    return found


def _made(scene: Scene) -> Dict[str, Any]:
    properties = {
        "datetime": scene.acquired.isoformat(),
        "platform": scene.platform or scene.mission,
        "eo:cloud_cover": scene.cloud_percent,
        "gsd": scene.resolution_m,
        "processing:level": scene.processing_level or None,
        "dinamis:spectral_mode": scene.spectral_mode or None,
        "dinamis:rights": scene.rights or None,
        "dinamis:training": scene.is_training or None,
    }
    return {
        "type": "Feature",
        "stac_version": "1.0.0",
        "id": scene.id,
        "collection": scene.collection,
        "geometry": scene.footprint,
        "bbox": bbox_of(scene.footprint),
        "properties": {name: value for name, value in properties.items() if value is not None},
        "links": [],
        "assets": {
            asset.key: {
                "href": asset.href,
                "title": asset.title,
                "type": asset.media_type,
                "roles": list(asset.roles),
                "file:size": asset.size_bytes,
                "file:checksum": asset.checksum,
            }
            for asset in scene.assets
        },
    }
