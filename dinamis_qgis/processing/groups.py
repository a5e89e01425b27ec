"""The groups in which the toolbox shows our algorithms: the way from a need to a layer."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

_GROUP_OF = {
    "searchscenes": "catalogue",
    "coverage": "catalogue",
    "bestcover": "catalogue",
    "stereopairs": "catalogue",
    "estimate": "quota",
    "plan": "quota",
    "requestsheet": "request",
    "submitrequest": "request",
    "downloadassets": "download",
    "verifydownloads": "download",
    "loadproduct": "product",
    "mosaic": "product",
}


def group_of(algorithm: str) -> str:
    """The id of the group of an algorithm, for models and scripts: the same in every language.

    Raises:
        KeyError: it has none.
    """
    return _GROUP_OF[algorithm]


def group_title(group: str) -> str:
    """What the toolbox calls a group.

    Raises:
        KeyError: there is no such group.
    """
    titles = {
        "catalogue": QCoreApplication.translate("AlgorithmGroups", "Catalogue and coverage"),
        "quota": QCoreApplication.translate("AlgorithmGroups", "Plan, quota and price"),
        "request": QCoreApplication.translate("AlgorithmGroups", "Requests"),
        "download": QCoreApplication.translate("AlgorithmGroups", "Downloads"),
        "product": QCoreApplication.translate("AlgorithmGroups", "Products on the map"),
    }
    return titles[group]
