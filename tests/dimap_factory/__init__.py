"""Small faithful deliveries for tests: DIMAP 1 and 2, the ground segment's, Sentinel-2 SAFE.

Every pixel's value tells its place (``place_value``), so that a test can prove that a corner is
where it should be. ``make_dimap``, ``make_dimap1``, ``make_ground_segment`` and ``make_safe`` each
write one delivery below a folder and return where it is: its folder, or its ZIP.
"""

from .choices import Choices
from .delivery import make_dimap, zipped
from .dimap1 import make_dimap1
from .ground_segment import make_ground_segment
from .pixels import place_value, write_raster
from .safe import make_safe

__all__ = [
    "Choices",
    "make_dimap",
    "make_dimap1",
    "make_ground_segment",
    "make_safe",
    "place_value",
    "write_raster",
    "zipped",
]
