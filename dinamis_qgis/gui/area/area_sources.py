"""What the area panel asks others for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Optional, Tuple

from qgis.core import QgsVectorLayer

from ...domain.area import Area
from ...domain.place import Place


@dataclass(frozen=True)
class AreaSources:
    """Where areas come from. All but the first two take time, and run in a thread."""

    from_geometry: Callable[..., Area]
    """Geometry, coordinate system and transform context of the map."""

    layer_reader: Callable[[QgsVectorLayer, bool], Callable[[], Area]]
    """Layer, and whether only its selection counts; what it returns runs in a thread."""

    from_file: Callable[[str, Optional[int], str], Area]
    """Path, layer when it was asked, coordinate system when it was asked."""

    from_text: Callable[[str], Area]
    buffered: Callable[[Area, float], Area]
    """Area, and metres outwards."""

    known_places: Callable[[], Tuple[Place, ...]]
    """Without network."""

    search_places: Callable[[str], Tuple[Place, ...]]
    place_area: Callable[[Place], Area]
