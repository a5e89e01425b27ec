"""How the fields of a request stand together in its form."""

from __future__ import annotations

from typing import Tuple

from qgis.PyQt.QtCore import QCoreApplication

FIRST = ("project", "mission", "kind")
PRODUCT = ("spectral", "level", "radiometry", "bits", "file_format", "projection")
WHY = ("purpose", "theme", "users", "country")
WHO = ("entity", "category", "contact_name", "contact_email", "referent", "comment")
_IMAGE = ("mode", "bh_min", "bh_max", "max_cloud_percent", "max_incidence_deg", "coverages")

Group = Tuple[str, Tuple[str, ...]]
"""A title, and the names of fields."""


def folded_groups() -> Tuple[Group, ...]:
    """What is folded away until it is asked for."""
    return (
        (QCoreApplication.translate("RequestForm", "How it is taken"), _IMAGE),
        (QCoreApplication.translate("RequestForm", "How it is delivered"), PRODUCT),
        (QCoreApplication.translate("RequestForm", "What it is for"), WHY),
        (QCoreApplication.translate("RequestForm", "Who asks"), WHO),
    )
