"""What files of exercises are called, and how large they may be."""

from __future__ import annotations

SUFFIX = ".dinamis-exercise"
MOST_BYTES = 5_000_000

OPENED = "exercise.json"
"""What the profile calls the file of the one that is open."""
