"""As in QGIS 4."""

from PyQt6 import sip  # noqa: F401
