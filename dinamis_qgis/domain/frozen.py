"""Frozen objects by the million."""

from __future__ import annotations

from typing import Any, Dict, Type, TypeVar

_T = TypeVar("_T")


def frozen(kind: Type[_T], fields: Dict[str, Any]) -> _T:
    """An object of a frozen dataclass with these fields, the others as their class says.

    The class itself sets its fields one by one, which costs more than to read them; a catalogue
    has millions.
    """
    made = object.__new__(kind)
    object.__setattr__(made, "__dict__", fields)
    return made
