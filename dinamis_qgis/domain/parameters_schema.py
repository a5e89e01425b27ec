"""Reads a JSON Schema as services publish it, and says which of our values it refuses.

Of draft 2020-12, what services use to describe order parameters; of a keyword that is not
known nothing is refused: the service has the last word.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Dict, List, Tuple

_TYPES: Dict[str, Tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "array": (list,),
    "object": (dict,),
    "null": (type(None),),
}


def refused(schema: Any, value: Mapping[str, Any]) -> Tuple[str, ...]:
    """The names that a schema refuses in an object, each once; those it misses too."""
    return tuple(dict.fromkeys(_faults(schema, value)))


def offered(schema: Mapping[str, Any], name: str) -> Tuple[Any, ...]:
    """The values that a schema lists for a property; empty: it lists none."""
    entry = (schema.get("properties") or {}).get(name)
    if not isinstance(entry, Mapping):
        return ()
    return tuple(entry["enum"]) if "enum" in entry else tuple(_constants(entry))


def _constants(entry: Mapping[str, Any]) -> List[Any]:
    choices = entry.get("oneOf") or entry.get("anyOf") or ()
    return [choice["const"] for choice in choices if "const" in choice]


def _faults(schema: Any, value: Mapping[str, Any]) -> List[str]:
    if schema is False:
        return list(value)
    if not isinstance(schema, Mapping):
        return []
    found = [name for name in schema.get("required") or () if name not in value]
    known = schema.get("properties") or {}
    found += [
        name for name, entry in known.items() if name in value and not _fits(entry, value[name])
    ]
    if schema.get("additionalProperties") is False:
        found += [name for name in value if name not in known]
    for part in schema.get("allOf") or ():
        found += _faults(part, value)
    choices: List[List[str]] = [_faults(part, value) for part in schema.get("anyOf") or ()]
    if choices and all(choices):
        found += sorted(choices, key=len)[0]
    if "if" in schema:
        branch = "else" if _faults(schema["if"], value) else "then"
        found += _faults(schema.get(branch, True), value)
    return found


def _fits(schema: Any, value: Any) -> bool:
    """Whether one value is what a schema says."""
    if not isinstance(schema, Mapping):
        return schema is not False
    if "type" in schema and not _is_of(schema["type"], value):
        return False
    if "enum" in schema and not any(_same(value, one) for one in schema["enum"]):
        return False
    if "const" in schema and not _same(value, schema["const"]):
        return False
    if isinstance(value, Mapping):
        return not _faults(schema, value)
    return _number_fits(schema, value) and _text_fits(schema, value) and _parts_fit(schema, value)


def _number_fits(schema: Mapping[str, Any], value: Any) -> bool:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return True
    least, most = schema.get("minimum"), schema.get("maximum")
    return (least is None or value >= least) and (most is None or value <= most)


def _text_fits(schema: Mapping[str, Any], value: Any) -> bool:
    if not isinstance(value, str):
        return True
    is_long_enough = len(value) >= schema.get("minLength", 0)
    is_short_enough = len(value) <= schema.get("maxLength", len(value))
    pattern = schema.get("pattern")
    return is_long_enough and is_short_enough and (not pattern or bool(re.search(pattern, value)))


def _parts_fit(schema: Mapping[str, Any], value: Any) -> bool:
    if isinstance(value, list):
        if not schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", len(value)):
            return False
        if not all(_fits(schema.get("items", True), one) for one in value):
            return False
    for word, enough in (("anyOf", any), ("oneOf", any), ("allOf", all)):
        if schema.get(word) and not enough(_fits(part, value) for part in schema[word]):
            return False
    return True


def _is_of(types: Any, value: Any) -> bool:
    named: Sequence[str] = [types] if isinstance(types, str) else types
    return any(
        isinstance(value, _TYPES.get(name, (object,)))
        and (name == "boolean" or not isinstance(value, bool))
        for name in named
    )


def _same(one: Any, other: Any) -> bool:
    """In JSON, ``true`` is not ``1``."""
    return bool(one == other) and isinstance(one, bool) == isinstance(other, bool)
