"""The request that a run is given: from a draft, from its fields, or from both."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any, Dict, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
)

from ...domain.errors import DraftUnreadable, NoArea, UnknownChoice
from ...domain.request import ImageRequest, Kind
from ...domain.request_json import request_from_json
from ...domain.request_rules import Field
from ...domain.request_values import request_of, values_of
from ...words.request_words import reason_sentence
from ..request_algorithm import RequestAlgorithm, option_word
from .answering import Answering

_FIRST_DAY_IN, _LAST_DAY_IN = 7, 97
_YES, _NO = ("true", "yes", "1"), ("false", "no", "0")


class RequestAnswering(Answering, RequestAlgorithm):
    """Gives the request to what does something with it."""

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
            if text.lower() == option_word(option).lower() or _number(text) == option:
                return option
        known = ", ".join(map(option_word, field.options))
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
