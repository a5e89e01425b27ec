"""An exercise in sentences: what it brings, before it is opened."""

from __future__ import annotations

from typing import List

from qgis.PyQt.QtCore import QCoreApplication

from ...domain.exercise import Exercise
from ...words.amounts import amount, number
from ...words.estimate_words import category_word
from ..area.area_words import size_text

MISSIONS = {"pleiades": "Pléiades", "spot67": "SPOT 6-7"}


def contents(exercise: Exercise, service_title: str) -> List[str]:
    """What an exercise brings, a line each."""
    service, lines = exercise.service, []
    told = QCoreApplication.translate("Exercise", "Service: {}").format(service_title)
    lines.append(f"{told} – {service.address}" if service.address else told)
    if exercise.area is not None:
        text = QCoreApplication.translate("Exercise", "Area: {}")
        named = f"{exercise.area.name}, {size_text(exercise.area)}".lstrip(", ")
        lines.append(text.format(named))
    if exercise.searches:
        text = QCoreApplication.translate("Exercise", "Saved searches: {}")
        lines.append(text.format(number(len(exercise.searches))))
    if exercise.request is not None:
        text = QCoreApplication.translate("Exercise", "A request to begin with: {}")
        mission = MISSIONS.get(exercise.request.mission, exercise.request.mission)
        lines.append(text.format(exercise.request.project or mission))
    lines.extend(_quota_lines(exercise))
    return lines


def _quota_lines(exercise: Exercise) -> List[str]:
    text = QCoreApplication.translate("Exercise", "Quota of the exercise: {quota} of {mission}")
    lines = [
        text.format(
            quota=amount(quota.total, quota.unit),
            mission=MISSIONS.get(quota.mission, quota.mission),
        )
        for quota in exercise.quotas
    ]
    if lines:
        category = QCoreApplication.translate("Exercise", "Category: {}")
        lines.append(category.format(category_word(exercise.category)))
    return lines
