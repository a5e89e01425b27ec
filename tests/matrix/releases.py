"""The QGIS that users have, and which Debian brings each."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Release:
    """A QGIS from a Debian suite's backports."""

    qgis: str
    suite: str

    @property
    def backports(self) -> str:
        return f"{self.suite}-backports"


RELEASES = (Release("3.40", "bookworm"), Release("3.44", "trixie"))
"""Beside Debian 12's own 3.22, on which the machine itself runs everything."""
