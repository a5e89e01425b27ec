"""What algorithms about requests have in common: a request from a draft, or from its fields."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any, Dict, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from ..domain.errors import DraftUnreadable, NoArea, UnknownChoice
from ..domain.request import ImageRequest, Kind
from ..domain.request_json import request_from_json
from ..domain.request_rules import Field, RequestRules
from ..domain.request_values import request_of, values_of
from ..words.request_words import field_title, reason_sentence, use_word
from .algorithm import DinamisAlgorithm

_MAIN = ("mission", "kind", "project", "scene_ids", "mode", "licence_accepted")
_FIRST_DAY_IN, _LAST_DAY_IN = 7, 97
_YES, _NO = ("true", "yes", "1"), ("false", "no", "0")


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

    def request(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> ImageRequest:
        """Make the request that the parameters say.

        Raises:
            DraftUnreadable: the draft is none.
            UnknownChoice: a field says what it cannot say.
            NoArea: neither the draft nor a layer gives one.
        """
        values = values_of(self._draft(parameters, context))
        area = self.area(parameters, "AREA", context)
        if area is not None:
            values.update(area=dict(area.geometry), area_km2=area.km2)
        if not values["area"]:
            raise NoArea
        use = self.parameterAsString(parameters, "USE", context).strip()
        if use:
            if use not in self._rules.uses:
                raise UnknownChoice(f"USE {use!r}: {', '.join(self._rules.uses)}")
            values = self._rules.suited(values, use)
        for name, day in (("start", "START"), ("end", "END")):
            given = self.day(parameters, day, context)
            values[name] = given.isoformat() if given is not None else values[name]
        for name, field in self._rules.fields.items():
            text = self.parameterAsString(parameters, name.upper(), context).strip()
            if text:
                values[name] = _read(field, text)
        return request_of(values)

    def tell_faults(self, request: ImageRequest, feedback: QgsProcessingFeedback) -> None:
        """Say what keeps it from being ordered, each fault by its field and its rule."""
        for fault in self._rules.faults(request, date.today()):
            text = self.tr("Still to fill in or to correct: {} ({})")
            name = "START, END" if fault.field == "period" else fault.field.upper()
            feedback.pushWarning(text.format(name, reason_sentence(fault.reason)))

    def _draft(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> ImageRequest:
        path = self.parameterAsString(parameters, "DRAFT", context).strip()
        if not path:
            return _empty(date.today())
        try:
            return request_from_json(Path(path).read_text("utf-8"))
        except (OSError, UnicodeDecodeError) as error:
            raise DraftUnreadable(f"{path}: {error}") from error

    def _add_text(self, name: str, title: str, is_main: bool) -> None:
        made = QgsProcessingParameterString(name, title, optional=True)
        if not is_main:
            made.setFlags(made.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(made)


def _title(field: Field) -> str:
    title = field_title(field.name)
    if field.options and len(field.options) <= 5:
        known = ", ".join(_word(option) for option in field.options if option != "")
        return f"{title} ({known})"
    return title


def _word(option: Any) -> str:
    return str(option).lower() if isinstance(option, bool) else str(option)


def _read(field: Field, text: str) -> Any:
    """What a text says of a field.

    Raises:
        UnknownChoice: nothing that it can say.
    """
    if field.is_list:
        return [part.strip() for part in text.replace(";", ",").split(",") if part.strip()]
    if field.options == (False, True):
        if text.lower() not in (*_YES, *_NO):
            raise UnknownChoice(f"{field.name.upper()} {text!r}: true, false")
        return text.lower() in _YES
    if field.options:
        for option in field.options:
            if text.lower() == _word(option).lower() or _number(text) == option:
                return option
        known = ", ".join(map(_word, field.options))
        raise UnknownChoice(f"{field.name.upper()} {text!r}: {known}")
    if field.bounds:
        number = _number(text)
        if number is None or not number.is_integer():
            least, most = field.bounds
            raise UnknownChoice(f"{field.name.upper()} {text!r}: {least} – {most}")
        return int(number)
    return text


def _number(text: str) -> Optional[float]:
    try:
        return float(text)
    except ValueError:
        return None


def _empty(today: date) -> ImageRequest:
    return ImageRequest(
        mission="pleiades",
        kind=Kind.TASKING,
        area={},
        area_km2=0.0,
        project="",
        start=today + timedelta(days=_FIRST_DAY_IN),
        end=today + timedelta(days=_LAST_DAY_IN),
    )
