"""Why a stereo pair has its rank, in the user's words."""

from __future__ import annotations

from typing import Callable, Dict

from qgis.PyQt.QtCore import QCoreApplication

from ..domain.stereo import Fact, PairKind, StereoFact, StereoPair
from .amounts import number


def explain_pair(pair: StereoPair) -> str:
    """One sentence a fact, what weighs most first."""
    return " ".join(map(_sentence, pair.facts))


def kind_name(kind: PairKind) -> str:
    return {
        PairKind.STEREO: QCoreApplication.translate("Stereo", "stereo of one pass"),
        PairKind.TRISTEREO: QCoreApplication.translate("Stereo", "tri-stereo of one pass"),
        PairKind.CHANCE: QCoreApplication.translate("Stereo", "chance pair"),
    }[kind]


def kind_word(kind: PairKind) -> str:
    """The same, short: for a column."""
    return {
        PairKind.STEREO: QCoreApplication.translate("Stereo", "stereo"),
        PairKind.TRISTEREO: QCoreApplication.translate("Stereo", "tri-stereo"),
        PairKind.CHANCE: QCoreApplication.translate("Stereo", "chance"),
    }[kind]


def _sentence(fact: Fact) -> str:
    kind, value = fact
    decimals = 1 if kind is StereoFact.OTHER_RESOLUTION else 0
    return _WORDS[kind]().format(number(value, decimals))


_WORDS: Dict[StereoFact, Callable[[], str]] = {
    StereoFact.ONE_PASS: lambda: QCoreApplication.translate(
        "Stereo", "Both views are of one pass, {} s apart."
    ),
    StereoFact.DAYS_APART: lambda: QCoreApplication.translate(
        "Stereo", "Taken {} days apart: DSM-OPT wants one acquisition, and the ground may differ."
    ),
    StereoFact.CONVERGENCE_BEST: lambda: QCoreApplication.translate(
        "Stereo", "Convergence of {}°, the best for a surface model (5–15°)."
    ),
    StereoFact.CONVERGENCE_TAKEN: lambda: QCoreApplication.translate(
        "Stereo", "Convergence of {}°, which DSM-OPT still takes (less than 20°)."
    ),
    StereoFact.CONVERGENCE_SMALL: lambda: QCoreApplication.translate(
        "Stereo", "Convergence of only {}°: heights will be uncertain."
    ),
    StereoFact.CONVERGENCE_LARGE: lambda: QCoreApplication.translate(
        "Stereo", "Convergence of {}°: DSM-OPT takes less than 20°."
    ),
    StereoFact.NOT_PRIMARY: lambda: QCoreApplication.translate(
        "Stereo", "{} of the two are not primary: order them at that level for a surface model."
    ),
    StereoFact.ASYMMETRIC: lambda: QCoreApplication.translate(
        "Stereo", "Asymmetry of {}°: one of the two sees much more from the side."
    ),
    StereoFact.LOW_BISECTOR: lambda: QCoreApplication.translate(
        "Stereo", "Seen from the side, {}° above the horizon: relief hides the ground."
    ),
    StereoFact.OTHER_SUN: lambda: QCoreApplication.translate(
        "Stereo", "The sun stood {}° elsewhere: shadows differ."
    ),
    StereoFact.OTHER_SEASON: lambda: QCoreApplication.translate(
        "Stereo", "The seasons are {} days apart: vegetation differs."
    ),
    StereoFact.CLOUDY: lambda: QCoreApplication.translate(
        "Stereo", "Up to {} % of cloud in one of them."
    ),
    StereoFact.PART_ONLY: lambda: QCoreApplication.translate(
        "Stereo", "Both see {} % of the area."
    ),
    StereoFact.OTHER_RESOLUTION: lambda: QCoreApplication.translate(
        "Stereo", "One is {} times coarser."
    ),
}
