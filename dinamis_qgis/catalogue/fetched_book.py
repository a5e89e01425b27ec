"""Which products were downloaded on this computer, and when; outlives the list of downloads."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Tuple

from ..domain.activity import Fetched
from ..domain.errors import RequestsNotKept
from .request_file import RequestFile


class FetchedBook:
    """Keeps them in the file of requests; safe in any thread and for several QGIS."""

    def __init__(self, file: RequestFile) -> None:
        self._file = file

    def note(self, fetched: Iterable[Fetched]) -> None:
        """Write products down; one that was downloaded before counts once, at its first day.

        Raises:
            RequestsNotKept: none was written down.
        """
        rows = [
            (one.service_id, one.scene_id, one.on.isoformat(), one.mission, str(one.km2))
            for one in fetched
        ]
        with self._file.opened() as connection:
            connection.executemany(
                "INSERT INTO fetched (service, scene, day, mission, km2) VALUES (?, ?, ?, ?, ?) "
                "ON CONFLICT (service, scene) DO NOTHING",
                rows,
            )

    def all(self) -> Tuple[Fetched, ...]:
        """Every one, the oldest first.

        Raises:
            RequestsNotKept: they cannot be read.
        """
        with self._file.opened() as connection:
            rows = connection.execute(
                "SELECT service, scene, day, mission, km2 FROM fetched ORDER BY day, rowid"
            ).fetchall()
        try:
            return tuple(
                Fetched(service, scene, date.fromisoformat(day), mission, Decimal(km2))
                for service, scene, day, mission, km2 in rows
            )
        except (ValueError, InvalidOperation) as error:
            raise RequestsNotKept(f"{self._file.path.name}: {error}") from error
