"""What is said of an area that could not be taken."""

from __future__ import annotations

from typing import Callable, Tuple, Type

from qgis.PyQt.QtCore import QCoreApplication

from ..domain import errors
from ..domain.errors import DinamisError

# The most precise class first: the first that fits is used.
AREA_SENTENCES: Tuple[Tuple[Type[DinamisError], Callable[[], str]], ...] = (
    (
        errors.NoArea,
        lambda: QCoreApplication.translate(
            "Messages", "There is no area yet. Nothing was sent. Draw one, or choose a file."
        ),
    ),
    (
        errors.AreaOverPole,
        lambda: QCoreApplication.translate(
            "Messages",
            "This outline goes round a pole, where longitudes meet. The area was not changed. "
            "Draw one beside the pole.",
        ),
    ),
    (
        errors.LayerUnclear,
        lambda: QCoreApplication.translate(
            "Messages",
            "This file holds several maps. The area was not changed. Choose one of them.",
        ),
    ),
    (
        errors.SystemUnknown,
        lambda: QCoreApplication.translate(
            "Messages",
            "This file does not say its coordinate system. The area was not changed. "
            "Choose the system; whoever made the file knows it.",
        ),
    ),
    (
        errors.AreaTextUnreadable,
        lambda: QCoreApplication.translate(
            "Messages",
            "No area could be read from this text. The area was not changed. Copy polygons as WKT "
            "or GeoJSON, or features of a layer, and paste again.",
        ),
    ),
    (
        errors.AreaUnreadable,
        lambda: QCoreApplication.translate(
            "Messages",
            "No area could be read from this. The area was not changed. "
            "Choose a map with polygons, such as GeoPackage, Shapefile, KML or GeoJSON.",
        ),
    ),
    (
        errors.AreaEmptied,
        lambda: QCoreApplication.translate(
            "Messages",
            "Nothing would be left of the area. It was not changed. Use a smaller distance.",
        ),
    ),
)
