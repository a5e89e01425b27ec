"""What algorithms about requests ask: a draft, or the fields of a request."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from ..domain.request_rules import Field, RequestRules
from ..words.request_words import field_title, use_word
from .algorithm import DinamisAlgorithm

_MAIN = ("mission", "kind", "project", "scene_ids", "mode", "licence_accepted")

_MOST_LISTED = 6


class RequestAlgorithm(DinamisAlgorithm):
    """Its parameters follow from the table of what can be ordered: one a field, in capitals."""

    def __init__(self, rules: RequestRules) -> None:
        super().__init__()
        self._rules = rules

    def add_request_parameters(self) -> None:
        """All optional: what is not given is the draft's, else the table's."""
        self.addParameter(
            QgsProcessingParameterFile(
                "DRAFT", self.tr("Draft (JSON)"), extension="json", optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                "AREA",
                self.tr("Area"),
                [QgsProcessing.SourceType.TypeVectorPolygon],
                optional=True,
            )
        )
        uses = ", ".join(f"{name} ({use_word(name)})" for name in self._rules.uses)
        self._add_text("USE", self.tr("Good for: {}").format(uses), is_main=True)
        self._add_text("START", self.tr("First day (YYYY-MM-DD)"), is_main=True)
        self._add_text("END", self.tr("Last day (YYYY-MM-DD)"), is_main=True)
        for name, field in self._rules.fields.items():
            self._add_text(name.upper(), _title(field), is_main=name in _MAIN)

    def _add_text(self, name: str, title: str, is_main: bool) -> None:
        made = QgsProcessingParameterString(name, title, optional=True)
        if not is_main:
            made.setFlags(made.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(made)


def _title(field: Field) -> str:
    title = field_title(field.name)
    if field.options and len(field.options) <= _MOST_LISTED:
        known = ", ".join(option_word(option) for option in field.options if option != "")
        return f"{title} ({known})"
    return title


def option_word(option: Any) -> str:
    """As it is typed."""
    return str(option).lower() if isinstance(option, bool) else str(option)
