"""The parameters of DSM-OPT: what each means, why it is as it is, and what is wrong with it."""

from __future__ import annotations

from typing import Callable, Dict, NamedTuple

from qgis.PyQt.QtCore import QCoreApplication


class _Words(NamedTuple):
    title: str
    reason: str
    """What it does, and why the service's default is what it is."""

    fault: str


def parameter_title(name: str) -> str:
    return _WORDS[name]().title


def parameter_reason(name: str) -> str:
    return _WORDS[name]().reason


def parameter_fault(name: str) -> str:
    """What is wrong with a parameter out of its range, and what to do."""
    return _WORDS[name]().fault


_WORDS: Dict[str, Callable[[], _Words]] = {
    "acquisition_id": lambda: _Words(
        QCoreApplication.translate("SurfaceModel", "Acquisition"),
        QCoreApplication.translate(
            "SurfaceModel",
            "The service knows by it that the images belong together. It is made of the "
            "satellite and the time of the first image.",
        ),
        QCoreApplication.translate(
            "SurfaceModel",
            "The acquisition has a name of 3 to 64 letters without accents, digits, - and _.",
        ),
    ),
    "crop": lambda: _Words(
        QCoreApplication.translate("SurfaceModel", "Crop"),
        QCoreApplication.translate(
            "SurfaceModel",
            "The whole first image is computed, which takes hours. A crop, in pixels of the first "
            "image from its upper left corner, takes less.",
        ),
        QCoreApplication.translate(
            "SurfaceModel", "A crop is at least one pixel wide and high, inside the image."
        ),
    ),
    "window_size": lambda: _Words(
        QCoreApplication.translate("SurfaceModel", "Matching window"),
        QCoreApplication.translate(
            "SurfaceModel",
            "Squares of this size are compared. 2 (5 × 5 pixels) suits most ground; a larger one "
            "is steadier on snow and sand, and rounds off edges.",
        ),
        QCoreApplication.translate("SurfaceModel", "The matching window is 1 to 7."),
    ),
    "regularisation": lambda: _Words(
        QCoreApplication.translate("SurfaceModel", "Regularisation"),
        QCoreApplication.translate(
            "SurfaceModel",
            "How much neighbours are held together. 0.02 keeps the breaks of towns and cliffs; "
            "more of it smooths.",
        ),
        QCoreApplication.translate("SurfaceModel", "The regularisation is 0.01 to 0.2."),
    ),
    "has_ortho": lambda: _Words(
        QCoreApplication.translate("SurfaceModel", "Orthoimage"),
        QCoreApplication.translate(
            "SurfaceModel", "An image laid on the surface model, to check it by eye."
        ),
        "",
    ),
    "resolution_factor": lambda: _Words(
        QCoreApplication.translate("SurfaceModel", "Output resolution factor"),
        QCoreApplication.translate(
            "SurfaceModel",
            "Pixels of the image along one of the surface model. Heights are known less finely "
            "than the image is seen: 2 keeps all that is sure.",
        ),
        QCoreApplication.translate("SurfaceModel", "The resolution factor is 1 at least."),
    ),
}
