"""What our algorithms have in common that run: a refusal is a sentence, never a traceback."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from enum import Enum
from typing import Any, Dict, Optional, Tuple, Type, TypeVar

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
)

from ...domain.area import Area
from ...domain.errors import Cancelled, DinamisError, UnknownChoice
from ...layers.areas import area_from_features
from ...words.messages import explain
from ..algorithm import DinamisAlgorithm

Choice = TypeVar("Choice", bound=Enum)
_SINGLE = ("string", "number")
_LISTS = ("COLLECTIONS", "MISSION", "SCENES", "SCENE_IDS")
_DAY_LENGTH = len("2026-12-31")
_NOT_A_NUMBER = Decimal("NaN")


class Answering(DinamisAlgorithm):
    """An algorithm that runs; subclasses write ``answer`` instead of ``processAlgorithm``."""

    def answer(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        """Do it.

        Raises:
            DinamisError: it cannot be done; the user is told in a sentence.
        """
        raise NotImplementedError

    def processAlgorithm(  # noqa: N802 - QGIS looks for this name
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        try:
            return self.answer(self._each_once(parameters), context, feedback)
        except DinamisError as error:
            raise QgsProcessingException(explain(error)) from error

    def _each_once(self, parameters: Dict[str, Any]) -> Dict[str, Any]:
        """The same, with lists of names as text.

        Raises:
            UnknownChoice: a word or number was given twice: QGIS itself would drop both, silently.
        """
        given = dict(parameters)
        for definition in self.parameterDefinitions():
            name = definition.name()
            value = given.get(name)
            if definition.type() not in _SINGLE or not isinstance(value, (list, tuple)):
                continue
            if name not in _LISTS:
                raise UnknownChoice(f"{name}: {', '.join(map(str, value))}")
            given[name] = ",".join(map(str, value))
        return given

    def area(
        self, parameters: Dict[str, Any], name: str, context: QgsProcessingContext
    ) -> Optional[Area]:
        """The polygons of a layer or file, merged; None when nothing was given.

        Raises:
            NoArea: it is empty.
        """
        if parameters.get(name) in (None, ""):
            return None
        source = self.parameterAsSource(parameters, name, context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, name))
        geometries = (feature.geometry() for feature in source.getFeatures())
        crs, title = source.sourceCrs(), source.sourceName()
        return area_from_features(geometries, crs, context.transformContext(), title)

    def period(
        self, parameters: Dict[str, Any], context: QgsProcessingContext
    ) -> Tuple[Optional[date], Optional[date]]:
        """START and END.

        Raises:
            UnknownChoice: they are upside down.
        """
        start, end = (self.day(parameters, name, context) for name in ("START", "END"))
        if start is not None and end is not None and end < start:
            raise UnknownChoice(f"END {end} < START {start}")
        return start, end

    def day(
        self, parameters: Dict[str, Any], name: str, context: QgsProcessingContext
    ) -> Optional[date]:
        """A day in ISO 8601; None when nothing was given."""
        text = self.parameterAsString(parameters, name, context).strip()
        try:
            return _day(text) if text else None
        except ValueError as error:
            raise UnknownChoice(f"{name}: {text!r} is not a day such as 2026-12-31") from error

    def number(
        self, parameters: Dict[str, Any], name: str, context: QgsProcessingContext
    ) -> Optional[Decimal]:
        """A number, exactly as it was written; None when nothing was given.

        Raises:
            UnknownChoice: it is none: QGIS itself would take it for 0.
        """
        given = parameters.get(name)
        if given is None or (isinstance(given, str) and not given.strip()):
            return None
        try:
            is_written = isinstance(given, (str, int, Decimal))
            value = given if is_written else self.parameterAsDouble(parameters, name, context)
            number = Decimal(str(value).strip())
        except InvalidOperation:
            number = _NOT_A_NUMBER
        if not number.is_finite():
            raise UnknownChoice(f"{name}: {given!r} is not a number such as 12.5")
        return number

    def choice(
        self,
        parameters: Dict[str, Any],
        name: str,
        context: QgsProcessingContext,
        choices: Type[Choice],
    ) -> Choice:
        """One of some words.

        Raises:
            UnknownChoice: it is none of them.
        """
        word = self.parameterAsString(parameters, name, context).strip().lower()
        try:
            return choices(word)
        except ValueError as error:
            known = ", ".join(str(choice.value) for choice in choices)
            raise UnknownChoice(f"{name} {word!r}: {known}") from error


def _day(text: str) -> date:
    """A day, or that of a moment as QGIS writes it in a field of a layer."""
    if len(text) == _DAY_LENGTH:
        return date.fromisoformat(text)
    return datetime.fromisoformat(text.replace("Z", "+00:00")).date()


def require_running(feedback: QgsProcessingFeedback) -> None:
    """Leave when the user has cancelled.

    Raises:
        Cancelled: they have.
    """
    if feedback.isCanceled():
        raise Cancelled
