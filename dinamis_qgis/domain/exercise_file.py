"""How the file of an exercise is told from others, before it is read."""

from __future__ import annotations

SUFFIX = ".dinamis-exercise"
MOST_BYTES = 5_000_000
