"""What is known of a scene, in the user's words."""

from __future__ import annotations

from typing import Callable, Dict, List, NamedTuple, Optional

from qgis.PyQt.QtCore import QCoreApplication

from ...domain.citation import credit
from ...domain.scene import Availability, Scene
from ...words.amounts import number, utc_moment


class Fact(NamedTuple):
    """A line about a scene."""

    title: str
    value: str
    tip: str = ""


def scene_facts(scene: Scene, mark: str = "") -> List[Fact]:
    """All that the catalogue tells; what it does not tell is left out.

    Args:
        mark: what the user did with the scene: ``requested``, ``downloaded`` or "".
    """
    facts = [
        Fact(
            QCoreApplication.translate("SceneFacts", "Taken"),
            utc_moment(scene.acquired),
        ),
        Fact(QCoreApplication.translate("SceneFacts", "Satellite"), scene.platform),
        Fact(
            QCoreApplication.translate("SceneFacts", "Resolution"),
            _measure(scene.resolution_m, " m", 1),
        ),
        Fact(
            QCoreApplication.translate("SceneFacts", "Clouds"),
            _measure(scene.cloud_percent, " %", 0),
            QCoreApplication.translate("SceneFacts", "Share of the scene under clouds"),
        ),
        Fact(
            QCoreApplication.translate("SceneFacts", "Incidence"),
            _measure(scene.incidence_deg, "°", 1),
            QCoreApplication.translate(
                "SceneFacts", "Angle at which the ground is seen: 0° is straight down"
            ),
        ),
        Fact(
            QCoreApplication.translate("SceneFacts", "Off-nadir"),
            _measure(scene.off_nadir_deg, "°", 1),
            QCoreApplication.translate(
                "SceneFacts", "How far the satellite looked away from straight down"
            ),
        ),
        Fact(
            QCoreApplication.translate("SceneFacts", "Sun elevation"),
            _measure(scene.sun_elevation_deg, "°", 0),
            QCoreApplication.translate("SceneFacts", "The lower the sun, the longer the shadows"),
        ),
        _level(scene),
        _bands(scene),
        Fact(
            QCoreApplication.translate("SceneFacts", "Views"), _word(_VIEWS, scene.acquisition_mode)
        ),
        Fact(
            QCoreApplication.translate("SceneFacts", "Held as"), _word(_COVERAGES, scene.coverage)
        ),
        Fact(QCoreApplication.translate("SceneFacts", "State"), state_word(scene, mark)),
        Fact(QCoreApplication.translate("SceneFacts", "Rights"), credit(scene)),
        Fact(QCoreApplication.translate("SceneFacts", "Collection"), scene.collection),
    ]
    return [fact for fact in facts if fact.value]


def state_word(scene: Scene, mark: str) -> str:
    """What the table says in one word."""
    if mark == "downloaded":
        return QCoreApplication.translate("SceneFacts", "On this computer")
    if mark == "requested":
        return QCoreApplication.translate("SceneFacts", "Requested")
    if scene.availability is Availability.FREE:
        return QCoreApplication.translate("SceneFacts", "Free to download")
    return QCoreApplication.translate("SceneFacts", "To order from the supplier")


def _level(scene: Scene) -> Fact:
    return Fact(
        QCoreApplication.translate("SceneFacts", "Level"),
        _word(_LEVELS, scene.processing_level),
        QCoreApplication.translate(
            "SceneFacts",
            "Ortho lies on the map; primary is in the sensor's geometry, for 3D work",
        ),
    )


def _bands(scene: Scene) -> Fact:
    return Fact(
        QCoreApplication.translate("SceneFacts", "Bands"),
        _word(_SPECTRAL, scene.spectral_mode),
        QCoreApplication.translate(
            "SceneFacts",
            "P: panchromatic, sharp and grey; MS: multispectral, in colours; PMS: both merged",
        ),
    )


_LEVELS: Dict[str, Callable[[], str]] = {
    "ortho": lambda: QCoreApplication.translate("SceneFacts", "Ortho"),
    "primary": lambda: QCoreApplication.translate("SceneFacts", "Primary"),
}
_SPECTRAL: Dict[str, Callable[[], str]] = {
    "bundle": lambda: QCoreApplication.translate("SceneFacts", "Bundle (P and MS apart)"),
    "pansharpened": lambda: QCoreApplication.translate("SceneFacts", "Merged (PMS)"),
    "panchromatic": lambda: QCoreApplication.translate("SceneFacts", "Panchromatic (P)"),
    "multispectral": lambda: QCoreApplication.translate("SceneFacts", "Multispectral (MS)"),
}
_VIEWS: Dict[str, Callable[[], str]] = {
    "mono": lambda: QCoreApplication.translate("SceneFacts", "One (mono)"),
    "stereo": lambda: QCoreApplication.translate("SceneFacts", "Two (stereo)"),
    "tristereo": lambda: QCoreApplication.translate("SceneFacts", "Three (tri-stereo)"),
}
_COVERAGES: Dict[str, Callable[[], str]] = {
    "reference": lambda: QCoreApplication.translate("SceneFacts", "Reference set"),
    "yearly": lambda: QCoreApplication.translate("SceneFacts", "Yearly coverage"),
    "adhoc": lambda: QCoreApplication.translate("SceneFacts", "Asked for by a user"),
}


def _word(words: Dict[str, Callable[[], str]], value: str) -> str:
    """The translated word; what a service calls by another name is shown as it is."""
    return words[value.lower()]() if value.lower() in words else value


def _measure(value: Optional[float], unit: str, decimals: int) -> str:
    if value is None:
        return ""
    return f"{number(value, decimals)}{unit}"
