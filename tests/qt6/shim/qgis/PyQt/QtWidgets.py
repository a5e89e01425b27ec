"""As in QGIS 4, what Qt 6 moved is also where Qt 5 had it."""

from PyQt6.QtGui import QAction, QActionGroup, QShortcut  # noqa: F401
from PyQt6.QtWidgets import *  # noqa: F403
