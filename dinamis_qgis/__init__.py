"""DINAMIS: very-high-resolution satellite images, from a need to a layer."""

from __future__ import annotations

from typing import Any


def classFactory(iface: Any) -> Any:  # noqa: N802 - QGIS looks for this name
    """Called by QGIS when it loads the plugin."""
    from .plugin import DinamisPlugin

    return DinamisPlugin(iface)
