"""Files of a store as a product: what the catalogue tells stands for the metadata of a delivery."""

from __future__ import annotations

from typing import Tuple

from .product import Component, Product
from .scene import Scene


def product_of_scene(scene: Scene, location: str, components: Tuple[Component, ...]) -> Product:
    """Describe files of a scene; ``location`` is the folder they are in, or their address."""
    return Product(
        name=scene.id,
        location=location,
        components=components,
        format="STAC",
        mission=scene.mission,
        platform=scene.platform,
        level=scene.processing_level,
        acquired=scene.acquired,
        footprint=scene.footprint,
        rights=scene.rights,
        cloud_percent=scene.cloud_percent,
        incidence_deg=scene.incidence_deg,
        sun_elevation_deg=scene.sun_elevation_deg,
    )
