"""The rules of requests as a JSON Schema: what a STAPI product says of its order parameters."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Optional

from .request import Kind
from .request_rules import Condition, Field, RequestRules

_NOT_BLANK = r"\S"


def parameters_schema(rules: RequestRules, mission: str, kind: Kind) -> Dict[str, Any]:
    """The order parameters of one product: a mission, and how the image is had."""
    fixed = {"mission": mission, "kind": kind.value}
    told = {field.name: field for field in rules.fields.values() if field.parameter}
    properties = {str(field.parameter): _property(field) for field in told.values()}
    always = [rule for rule in rules.required if _left(rule.when, fixed) == {}]
    parts: List[Dict[str, Any]] = []
    for constraint in rules.constraints:
        only = _only(told[constraint.field], {"enum": list(constraint.only)})
        _add(parts, told, constraint.when, fixed, only)
    for scope in rules.scopes:
        if scope.field in ("bh_min", "bh_max"):
            for name, wanted in scope.when.items():
                others = [one for one in rules.fields[name].options if one not in wanted]
                _add(parts, told, {name: others}, fixed, _only(told[scope.field], False))
    for rule in rules.required:
        filled = _filled(told[rule.field])
        if rule not in always:
            filled["required"] = [told[rule.field].parameter]
        _add(parts, told, rule.when, fixed, filled)
    parts.append(_in_order(told["bh_min"], told["bh_max"]))
    required = [told[rule.field].parameter for rule in always]
    return {"type": "object", "properties": properties, "required": required, "allOf": parts}


def _property(field: Field) -> Dict[str, Any]:
    if field.options:
        return {"enum": list(field.options)}
    if field.bounds:
        return {"type": "integer", "minimum": field.bounds[0], "maximum": field.bounds[1]}
    if field.is_list:
        return {"type": "array", "items": {"type": "string"}}
    made: Dict[str, Any] = {"type": "string"}
    if field.longest:
        made["maxLength"] = field.longest
    if field.pattern:
        made["pattern"] = field.pattern
    return made


def _only(field: Field, schema: Any) -> Dict[str, Any]:
    return {"properties": {str(field.parameter): schema}}


def _filled(field: Field) -> Dict[str, Any]:
    if field.is_list:
        return _only(field, {"minItems": 1})
    if field.options:
        return _only(field, {"const": True})
    return _only(field, {"pattern": _NOT_BLANK})


def _add(
    parts: List[Dict[str, Any]],
    told: Mapping[str, Field],
    when: Condition,
    fixed: Mapping[str, Any],
    then: Dict[str, Any],
) -> None:
    """Say ``then``, under what is left of a condition once the product is known."""
    left = _left(when, fixed)
    if left is None:
        return
    if not left:
        parts.append(then)
        return
    parts.append(
        {
            "if": {
                "properties": {
                    str(told[name].parameter): {"enum": list(wanted)}
                    for name, wanted in left.items()
                },
                "required": [told[name].parameter for name in left],
            },
            "then": then,
        }
    )


def _left(when: Condition, fixed: Mapping[str, Any]) -> Optional[Dict[str, Any]]:
    """The condition without what the product decides; None: it never holds."""
    if any(name in when and value not in when[name] for name, value in fixed.items()):
        return None
    return {name: wanted for name, wanted in when.items() if name not in fixed}


def _in_order(least: Field, most: Field) -> Dict[str, Any]:
    """Some step lies between the two: how a schema says that one is not above the other."""
    steps = [
        {
            "properties": {
                str(least.parameter): {"maximum": step},
                str(most.parameter): {"minimum": step},
            }
        }
        for step in least.options
    ]
    return {"anyOf": steps}
