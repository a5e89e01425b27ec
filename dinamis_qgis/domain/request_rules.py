"""What can be ordered: one table for the form, for the check and for the service's schema."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any, Dict, Optional, Tuple

from .errors import RequestIncomplete
from .request import ImageRequest, Kind
from .request_values import Values, values_of

Product = Tuple[str, str]
"""A mission, and how the image is had (``Kind``)."""

Condition = Mapping[str, Sequence[Any]]
"""Field names with the values under which something holds; empty: always."""


@dataclass(frozen=True)
class Field:
    """One thing that a request says, and what it may say."""

    name: str
    parameter: Optional[str] = None
    """Its name among STAPI's order parameters; None: it is no parameter."""

    options: Tuple[Any, ...] = ()
    """Empty: any."""

    bounds: Optional[Tuple[int, int]] = None
    longest: Optional[int] = None
    """Of a text, in letters."""

    pattern: str = ""
    is_list: bool = False


@dataclass(frozen=True)
class Constraint:
    """Where a condition holds, a field has only some of its options."""

    when: Condition
    field: str
    only: Tuple[Any, ...]
    reason: str


@dataclass(frozen=True)
class Scope:
    """A field means something, or must be filled in, only where a condition holds."""

    field: str
    when: Condition
    reason: str


@dataclass(frozen=True)
class Fault:
    """A field that keeps a request from being ordered, and the rule it breaks."""

    field: str
    reason: str


@dataclass(frozen=True)
class RequestRules:
    """The table. It knows words and numbers, and never what they are called on a screen."""

    fields: Mapping[str, Field]
    constraints: Tuple[Constraint, ...]
    """Causes before effects: followed once from first to last, they all hold."""

    scopes: Tuple[Scope, ...]
    required: Tuple[Scope, ...]
    uses: Mapping[str, Mapping[str, Any]]
    """Good values for what an image is wanted for."""

    def refusals(self, name: str, values: Values) -> Dict[Any, str]:
        """The options of a field that the rest of a request rules out, with the reason."""
        refused: Dict[Any, str] = {}
        for rule in self.constraints:
            if rule.field == name and holds(rule.when, values):
                others = (one for one in self.fields[name].options if one not in rule.only)
                refused.update((one, refused.get(one, rule.reason)) for one in others)
        return refused

    def why_not(self, name: str, values: Values) -> str:
        """Why a field means nothing in this request; "" where it does."""
        for scope in self.scopes:
            if scope.field == name and not holds(scope.when, values):
                return scope.reason
        return ""

    def is_required(self, name: str, values: Values) -> bool:
        return any(rule.field == name and holds(rule.when, values) for rule in self.required)

    def settled(self, values: Values) -> Dict[str, Any]:
        """The same, with what its other values rule out replaced by what they allow."""
        made = dict(values)
        for rule in self.constraints:
            if holds(rule.when, made) and made.get(rule.field) not in rule.only:
                options = self.fields[rule.field].options
                made[rule.field] = next(one for one in options if one in rule.only)
        for name in ("bh_min", "bh_max"):
            if self.why_not(name, made):
                made[name] = None
        return made

    def suited(self, values: Values, use: str) -> Dict[str, Any]:
        """The same, as it is good for a use; what the use says nothing about stays."""
        return self.settled({**values, **self.uses[use]})

    def narrowed(self, offers: Mapping[Product, Mapping[str, Sequence[Any]]]) -> RequestRules:
        """The same, without what a service does not offer.

        Args:
            offers: the products of the service; of each, the values it lists of a parameter.
                What it lists nothing of stays as the table says.
        """
        if not offers:
            return self
        added = [*self._kinds_offered(tuple(offers))]
        for (mission, kind), listed in offers.items():
            when = {"mission": [mission], "kind": [kind]}
            for name, field in self.fields.items():
                only = tuple(
                    one for one in field.options if one in listed.get(str(field.parameter), ())
                )
                if only and len(only) < len(field.options):
                    added.append(Constraint(when, name, only, "not_offered"))
        return replace(self, constraints=(*added, *self.constraints))

    def _kinds_offered(self, products: Sequence[Product]) -> Iterator[Constraint]:
        missions = [one for one in self.fields["mission"].options if one in dict(products)]
        if missions:
            yield Constraint({}, "mission", tuple(missions), "not_offered")
        for mission in missions:
            options = self.fields["kind"].options
            kinds = tuple(kind for kind in options if (mission, kind) in products)
            if kinds:
                yield Constraint({"mission": [mission]}, "kind", kinds, "not_offered")

    def faults(self, request: ImageRequest, today: Optional[date] = None) -> Tuple[Fault, ...]:
        """What keeps it from being ordered, one fault a field.

        Args:
            today: nothing is acquired before; None: the period is not compared with it.
        """
        values = values_of(request)
        found: Dict[str, str] = {}
        if not request.area:
            found["area"] = "missing"
        for name, field in self.fields.items():
            reason = self._value_fault(field, values)
            if reason:
                found[name] = reason
        period = _period_fault(request, today)
        if period:
            found["period"] = period
        pair = (request.bh_min, request.bh_max)
        if None not in pair and request.bh_min > request.bh_max:  # type: ignore[operator]
            found.setdefault("bh_max", "bh_is_upside_down")
        return tuple(Fault(name, reason) for name, reason in found.items())

    def check(self, request: ImageRequest, today: Optional[date] = None) -> None:
        """Refuse what cannot be ordered.

        Raises:
            RequestIncomplete: with the names of the fields at fault.
        """
        wrong = tuple(fault.field for fault in self.faults(request, today))
        if wrong:
            raise RequestIncomplete(", ".join(wrong), wrong)

    def parameters(self, request: ImageRequest) -> Dict[str, Any]:
        """STAPI's order parameters: what was said and means something."""
        values = values_of(request)
        return {
            field.parameter: values[name]
            for name, field in self.fields.items()
            if field.parameter and not is_blank(values[name]) and self._is_told(name, values)
        }

    def _is_told(self, name: str, values: Values) -> bool:
        return name in ("bh_min", "bh_max") or not self.why_not(name, values)

    def _value_fault(self, field: Field, values: Values) -> str:
        value = values[field.name]
        if is_blank(value) or value is False:
            return "missing" if self.is_required(field.name, values) else ""
        out_of_place = self.why_not(field.name, values)
        if out_of_place:
            return out_of_place if field.name in ("bh_min", "bh_max") else ""
        return _own_fault(field, value) or self.refusals(field.name, values).get(
            value if field.options else None, ""
        )


def holds(when: Condition, values: Values) -> bool:
    return all(_plain(values.get(name)) in wanted for name, wanted in when.items())


def is_blank(value: Any) -> bool:
    return value is None or value == [] or (isinstance(value, str) and not value.strip())


def read_request_rules(path: Path) -> RequestRules:
    """Read ``request_rules.json``."""
    with path.open(encoding="utf-8") as stream:
        content = json.load(stream)
    return RequestRules(
        {name: _field(name, entry) for name, entry in content["fields"].items()},
        tuple(
            Constraint(entry["when"], name, tuple(only), entry["reason"])
            for entry in content["constraints"]
            for name, only in entry["only"].items()
        ),
        _scopes(content["applies"]),
        _scopes(content["required"]),
        content["uses"],
    )


def _field(name: str, entry: Mapping[str, Any]) -> Field:
    bounds = entry.get("range")
    return Field(
        name,
        entry.get("parameter"),
        tuple(entry.get("options", ())),
        None if bounds is None else (bounds[0], bounds[1]),
        entry.get("longest"),
        entry.get("pattern", ""),
        entry.get("is_list", False),
    )


def _scopes(entries: Sequence[Mapping[str, Any]]) -> Tuple[Scope, ...]:
    return tuple(
        Scope(name, entry["when"], entry.get("reason", "missing"))
        for entry in entries
        for name in entry["fields"]
    )


def _own_fault(field: Field, value: Any) -> str:
    """What is wrong with a value, whatever the rest of the request says."""
    if field.options and value not in field.options:
        return "not_offered"
    if field.bounds and not field.bounds[0] <= value <= field.bounds[1]:
        return "out_of_range"
    if field.longest and len(value) > field.longest:
        return "too_long"
    if field.pattern and not re.search(field.pattern, value):
        return "not_an_address"
    return ""


def _period_fault(request: ImageRequest, today: Optional[date]) -> str:
    if request.kind is Kind.ARCHIVE:
        return ""
    # DINAMIS takes no acquisition for one exact day.
    if request.end == request.start:
        return "one_day"
    if request.end < request.start:
        return "period_is_upside_down"
    return "period_is_past" if today is not None and request.start < today else ""


def _plain(value: Any) -> Any:
    return "" if value is None else value
