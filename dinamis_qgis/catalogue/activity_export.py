"""One's activity as a file."""

from __future__ import annotations

import csv
from dataclasses import fields
from pathlib import Path

from ..domain.activity import Activity, Counts
from .new_file import new_file

_GROUP = ("year", "mission", "category")


def write_activity_csv(activity: Activity, target: Path, may_replace: bool = False) -> int:
    """One line a year, mission and category; returns how many.

    Raises:
        FileNotWritten: there is such a file already, the disk is full or the file is in use.
    """
    names = [one.name for one in fields(Counts)]
    with (
        new_file(target, may_replace) as part,
        part.open("w", encoding="utf-8-sig", newline="") as stream,
    ):
        writer = csv.writer(stream)
        writer.writerow([*_GROUP, *names])
        for group, counts in activity.lines:
            category = group.category.value if group.category else ""
            values = [getattr(counts, name) for name in names]
            writer.writerow([group.year, group.mission, category, *values])
    return len(activity.lines)
