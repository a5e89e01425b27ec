"""What the plugin is, and what it is not."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication


def about_text() -> str:
    """Plain text for the about box."""
    return QCoreApplication.translate(
        "About",
        "DINAMIS for QGIS is free software made independently. It is not an official product of "
        "DINAMIS, CNES, IGN or INRAE, and they do not answer for it. The conditions of each image "
        "are those of its licence; prices it shows are estimates. For anything binding, ask "
        "dinamis@cnes.fr.",
    )
