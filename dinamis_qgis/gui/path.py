"""The stations, in the order of the path from a need to a layer."""

from __future__ import annotations

from typing import NamedTuple, Optional, Tuple

from qgis.PyQt.QtCore import QCoreApplication

from ..domain.service import Capability


class Step(NamedTuple):
    """A station of the path."""

    name: str
    title: str
    """A word: it stands under an icon."""

    tip: str
    story: str
    """What the guided tour says."""

    anchor: str
    """Object name of what it points at, at the station."""

    is_for_beginners: bool = False
    needs: Optional[Capability] = None
    """What a service must be able to do; None: the station is of use with any, or with none.

    Prices come from the tariff table where a service tells no quota, a request goes by its sheet
    where a service takes none, and deliveries are opened from the disk.
    """


def path() -> Tuple[Step, ...]:
    """The eight stations, in the user's language."""
    return (
        Step(
            "sign_in",
            QCoreApplication.translate("Path", "Sign in"),
            QCoreApplication.translate("Path", "Choose a service and sign in."),
            QCoreApplication.translate(
                "Path",
                "Start with the training service: it needs no account, and nothing in it is "
                "real. Searching needs no sign-in; downloading and requesting do.",
            ),
            "service_combo",
        ),
        Step(
            "area",
            QCoreApplication.translate("Path", "Area"),
            QCoreApplication.translate("Path", "Say where: draw, or take a file."),
            QCoreApplication.translate(
                "Path",
                "Draw a rectangle or a polygon, or take the map view, a selection or a file. "
                "Its size in km² decides quota and price.",
            ),
            "rectangle_button",
            True,
        ),
        Step(
            "search",
            QCoreApplication.translate("Path", "Search"),
            QCoreApplication.translate("Path", "See which images exist already."),
            QCoreApplication.translate(
                "Path",
                "What exists is free and immediate: look before you ask. Each row is a scene; "
                "its outline is on the map, and choosing one chooses the other.",
            ),
            "search_button",
            True,
            Capability.SEARCH,
        ),
        Step(
            "quicklook",
            QCoreApplication.translate("Path", "Preview"),
            QCoreApplication.translate("Path", "Look at a scene on the map."),
            QCoreApplication.translate(
                "Path",
                "A quicklook is a small picture of a scene. Put it on the map to see where the "
                "clouds are before you download gigabytes.",
            ),
            "show_quicklook_button",
            needs=Capability.SEARCH,
        ),
        Step(
            "quota",
            QCoreApplication.translate("Path", "Quota"),
            QCoreApplication.translate("Path", "See what a request uses and costs."),
            QCoreApplication.translate(
                "Path",
                "Nothing free over your area? See what is left of your free quota, and what a "
                "request would use and cost, line by line.",
            ),
            "summary_notice",
        ),
        Step(
            "plan",
            QCoreApplication.translate("Path", "Plan"),
            QCoreApplication.translate(
                "Path", "Compare what is free, what the archive has and what is new."
            ),
            QCoreApplication.translate(
                "Path",
                "Say what for, when and for how much: the plugin compares what is free, what can "
                "be ordered from the archive, and a new acquisition, with its price and its delay.",
            ),
            "make_plans_button",
            needs=Capability.SEARCH,
        ),
        Step(
            "request",
            QCoreApplication.translate("Path", "Request"),
            QCoreApplication.translate("Path", "Ask for an image, follow it."),
            QCoreApplication.translate(
                "Path",
                "Ask for an image from the supplier's archive, or for a new acquisition. The "
                "drafts keep what you type; Which product? helps to choose.",
            ),
            "project_edit",
        ),
        Step(
            "download",
            QCoreApplication.translate("Path", "Load"),
            QCoreApplication.translate("Path", "Download the image, see it on the map."),
            QCoreApplication.translate(
                "Path",
                "The image comes to your disk and onto the map, in its place and colours. "
                "Deliveries you already have can be opened here too.",
            ),
            "download_button",
            True,
        ),
    )
