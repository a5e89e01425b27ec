"""An area in words: its size, what was done to it, what keeps it from being ordered."""

from __future__ import annotations

from typing import List

from qgis.PyQt.QtCore import QCoreApplication

from ...domain.area import MAX_ORDER_VERTICES, Area, AreaChange, ChangeKind
from ...domain.place import Place, PlaceKind
from ...words.amounts import number


def km2_text(km2: float) -> str:
    """A size without its unit, as precise as it matters."""
    return number(km2, 2 if abs(km2) >= 1 else 4)


def size_text(area: Area) -> str:
    return QCoreApplication.translate("AreaWords", "{} km²").format(km2_text(area.km2))


def remark_text(area: Area) -> str:
    """What to know about an area: its name on a line, then sentences, the most general first."""
    sentences = " ".join(_remarks(area))
    return f"{area.name}\n{sentences}" if area.name else sentences


def _remarks(area: Area) -> List[str]:
    said = [
        QCoreApplication.translate("AreaWords", "{} points, measured on the ellipsoid.").format(
            number(area.vertex_count)
        )
    ]
    said.extend(change_text(change) for change in area.changes[-2:])
    return [*said, *_order_remarks(area)]


def order_text(area: Area) -> str:
    """Why a supplier would refuse it; "" where it can be ordered."""
    return " ".join(_order_remarks(area))


def _order_remarks(area: Area) -> List[str]:
    said: List[str] = []
    problems = ", ".join(_problem_text(problem) for problem in area.order_problems())
    if problems:
        said.append(
            QCoreApplication.translate(
                "AreaWords", "It can be searched but not ordered: {}."
            ).format(problems)
        )
        said.append(
            QCoreApplication.translate(
                "AreaWords", "An order takes one polygon, without holes, of at most {} points."
            ).format(MAX_ORDER_VERTICES)
        )
        if area.part_count > 1 and area.is_across_antimeridian:
            said.append(
                QCoreApplication.translate("AreaWords", "It crosses 180°, where it is cut in two.")
            )
    return said


def change_text(change: AreaChange) -> str:
    """What was done, and what it cost."""
    return {
        ChangeKind.REPAIRED: QCoreApplication.translate(
            "AreaWords", "The outline crossed itself and was repaired: {km2} km²."
        ),
        ChangeKind.SIMPLIFIED: QCoreApplication.translate(
            "AreaWords", "Simplified from {before} to {after} points: {percent} % of the area."
        ),
        ChangeKind.HOLES_FILLED: QCoreApplication.translate(
            "AreaWords", "The holes were filled: {km2} km²."
        ),
        ChangeKind.LARGEST_KEPT: QCoreApplication.translate(
            "AreaWords", "Only the largest part was kept: {km2} km²."
        ),
        ChangeKind.SURROUNDED: QCoreApplication.translate(
            "AreaWords", "One outline was put round the parts: {km2} km²."
        ),
        ChangeKind.BUFFERED: QCoreApplication.translate(
            "AreaWords", "A buffer of {metres} m was added: {km2} km²."
        ),
        ChangeKind.SHRUNK: QCoreApplication.translate(
            "AreaWords", "The area was made smaller: {km2} km²."
        ),
    }[change.kind].format(**_numbers(change))


def remedy_title(kind: ChangeKind) -> str:
    """What a button would do."""
    return {
        ChangeKind.HOLES_FILLED: QCoreApplication.translate("AreaWords", "Fill the holes"),
        ChangeKind.LARGEST_KEPT: QCoreApplication.translate("AreaWords", "Keep the largest part"),
        ChangeKind.SURROUNDED: QCoreApplication.translate("AreaWords", "Surround all the parts"),
        ChangeKind.SIMPLIFIED: QCoreApplication.translate(
            "AreaWords", "Simplify to {} points"
        ).format(MAX_ORDER_VERTICES),
    }[kind]


def remedy_text(change: AreaChange) -> str:
    """What a button would do, and what it would cost."""
    title, numbers = remedy_title(change.kind), _numbers(change)
    if change.kind is ChangeKind.SIMPLIFIED:
        return QCoreApplication.translate("AreaWords", "{}: {} %").format(title, numbers["percent"])
    return QCoreApplication.translate("AreaWords", "{}: {} km²").format(title, numbers["km2"])


def place_text(place: Place) -> str:
    """A place in a list: what tells it from others of that name."""
    text = {
        PlaceKind.COUNTRY: QCoreApplication.translate("AreaWords", "{} – country"),
        PlaceKind.DEPARTEMENT: QCoreApplication.translate("AreaWords", "{} – département"),
        PlaceKind.COMMUNE: QCoreApplication.translate("AreaWords", "{} – commune"),
        PlaceKind.EPCI: QCoreApplication.translate("AreaWords", "{} – EPCI"),
    }[place.kind].format(place.name)
    return f"{text} ({place.around})" if place.around else text


def _problem_text(problem: str) -> str:
    return {
        "parts": QCoreApplication.translate("AreaWords", "several parts"),
        "holes": QCoreApplication.translate("AreaWords", "holes"),
        "vertices": QCoreApplication.translate("AreaWords", "more than {} points").format(
            MAX_ORDER_VERTICES
        ),
    }[problem]


def _numbers(change: AreaChange) -> dict[str, str]:
    return {
        "km2": _signed(change.km2, 2 if abs(change.km2) >= 1 else 4),
        "percent": _signed(change.percent, 2),
        "before": number(change.before_vertices),
        "after": number(change.after_vertices),
        "metres": number(change.metres),
    }


def _signed(value: float, decimals: int) -> str:
    """A number that says whether it was won or lost."""
    rounded = round(value, decimals)
    sign = "+" if rounded > 0 else "−" if rounded < 0 else "±"
    return f"{sign}{number(abs(rounded), decimals)}"
