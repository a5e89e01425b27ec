"""File names that a narrow dock shows whole."""

from __future__ import annotations

_LONGEST, _KEPT_OF_START = 30, 9


def shortened(name: str) -> str:
    """A name without its middle: its start tells the mission, its end the tile."""
    if len(name) <= _LONGEST:
        return name
    return f"{name[:_KEPT_OF_START]}…{name[_KEPT_OF_START + 1 - _LONGEST :]}"
