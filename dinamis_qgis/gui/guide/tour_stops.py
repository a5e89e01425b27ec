"""What the guided tour points at: a control of each station, then what helps."""

from __future__ import annotations

from typing import Callable, List, Sequence, Tuple

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QScrollArea, QWidget

from ..path import Step
from .tour import Stop

Show = Callable[[str], object]
"""Goes to a station."""


def tour_stops(
    within: QWidget, steps: Sequence[Step], show: Show, step_button: Callable[[str], QWidget]
) -> List[Stop]:
    """The stops for the stations that are offered, in their order.

    Args:
        within: has all that is pointed at.
        step_button: of a station, for where it shows nothing yet.
    """

    def stop(station: str, anchor: str, title: str, story: str) -> Stop:
        def find() -> QWidget:
            names = (anchor, f"{station}_next_step")
            found = [within.findChild(QWidget, name) for name in names]
            seen = [widget for widget in found if widget is not None and widget.isVisible()]
            return seen[0] if seen else step_button(station)

        def come() -> None:
            show(station)
            _scroll_to(find())

        return Stop(find, title, story, come)

    stops = []
    for step in steps:
        stops.append(stop(step.name, step.anchor, step.title, step.story))
        stops += [stop(*more) for more in _more() if more[0] == step.name]
    title, story = _help()
    return [*stops, stop(steps[-1].name, "menu_button", title, story)]


def _scroll_to(widget: QWidget) -> None:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()


def _more() -> Tuple[Tuple[str, str, str, str], ...]:
    """Station, object name, title, story of what a station has besides."""
    return (
        (
            "request",
            "request_tab_bar",
            QCoreApplication.translate("TourStops", "My requests"),
            QCoreApplication.translate(
                "TourStops",
                "What became of each request is told here, with what to do next; a delivery "
                "goes to the download queue at a click.",
            ),
        ),
        (
            "download",
            "downloads_view",
            QCoreApplication.translate("TourStops", "Downloads"),
            QCoreApplication.translate(
                "TourStops",
                "The queue goes on after a break, a restart or a link that ended. Pause it, "
                "change its order, or limit its rate.",
            ),
        ),
        (
            "download",
            "load_file_button",
            QCoreApplication.translate("TourStops", "A product on the disk"),
            QCoreApplication.translate(
                "TourStops",
                "A ZIP, a folder, or any file of a delivery: it is opened in its place and "
                "colours, sharpened if you like.",
            ),
        ),
    )


def _help() -> Tuple[str, str]:
    return (
        QCoreApplication.translate("TourStops", "Help"),
        QCoreApplication.translate(
            "TourStops",
            "The menu holds this tour, What's this? for every field, the glossary, how to join, "
            "the local catalogue and the yearly coverages.",
        ),
    )
