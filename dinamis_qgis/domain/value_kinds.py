"""Whether what was read from somebody else's file is of the kind that the code counts on."""

from __future__ import annotations

import math
from collections import abc
from dataclasses import fields
from typing import Any, Dict, Type, Union, get_args, get_origin, get_type_hints

from .errors import InputError

_MOST_CHARACTERS = 20_000
_MOST_ENTRIES = 1000


def require_kinds(value: Any) -> None:
    """Check every attribute of a dataclass against its annotation.

    Raises:
        InputError: one is of another kind, no number, or longer than anybody would write.
    """
    hints: Dict[str, Any] = get_type_hints(type(value))
    for field in fields(value):
        if not _is_of(getattr(value, field.name), hints[field.name]):
            raise InputError(f"{type(value).__name__}.{field.name} is of another kind")


def _is_of(value: Any, hint: Any) -> bool:
    origin = get_origin(hint)
    if origin is Union:
        return any(_is_of(value, one) for one in get_args(hint))
    if origin in (tuple, frozenset):
        inner = get_args(hint)[0]
        is_listed = isinstance(value, origin) and len(value) <= _MOST_ENTRIES
        return is_listed and all(_is_of(one, inner) for one in value)
    if origin is abc.Mapping:
        return isinstance(value, abc.Mapping)
    return _is_plain(value, hint)


def _is_plain(value: Any, kind: Type[Any]) -> bool:
    if kind is float:
        is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
        return is_number and math.isfinite(value)
    if kind is int:
        return isinstance(value, int) and not isinstance(value, bool)
    if kind is str:
        return isinstance(value, str) and len(value) <= _MOST_CHARACTERS
    return isinstance(value, kind)
