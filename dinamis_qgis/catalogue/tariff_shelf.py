"""The tariff table in use: the one that came with the plugin, and a newer one beside it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from ..domain.errors import FileNotWritten, InputError
from ..domain.tariff import TariffTable, file_text, in_order, merged, read_tariffs
from ..domain.tariff_json import rows_from_json
from .new_file import new_file


class TariffShelf:
    """Two files.

    Args:
        shipped: the plugin's own; it is never written.
        brought: in the profile, a table that the user or a service brought; it may not exist.
    """

    def __init__(self, shipped: Path, brought: Path) -> None:
        self._shipped, self._brought = shipped, brought

    def table(self) -> TariffTable:
        """The rows in use; without those that were brought where they cannot be read."""
        shipped = read_tariffs(self._shipped)
        if not self._brought.exists():
            return TariffTable(shipped)
        try:
            brought = read_tariffs(self._brought)
        except InputError as error:
            return TariffTable(shipped, refused=error)
        return TariffTable(merged(shipped, brought), brought)

    def bring(self, path: Path) -> TariffTable:
        """Use a newer table from now on, merged by date with the plugin's.

        It takes the place of one that was brought before.

        Raises:
            TariffUnreadable: it has a mistake; what is in use stays.
            FileNotWritten: it could not be kept.
        """
        read_tariffs(path)  # refuses a mistake, with the file's name
        if self._brought.exists() and path.samefile(self._brought):
            return self.table()
        return self.bring_text(file_text(path))

    def bring_text(self, text: str) -> TariffTable:
        """The same for a table that a service sent, as JSON."""
        in_order(rows_from_json(text))
        try:
            self._brought.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise FileNotWritten(f"{self._brought}: {error.strerror or error}") from error
        with new_file(self._brought, may_replace=True) as part:
            part.write_text(text, encoding="utf-8")
        return self.table()

    def offer(self, text: str) -> TariffTable:
        """Use a table that a service sent where it is newer than what is in use.

        Raises:
            TariffUnreadable: it has a mistake; what is in use stays.
            FileNotWritten: it could not be kept.
        """
        table = self.table()
        sent = in_order(rows_from_json(text))
        newest = max((row.dated for row in table.rows), default=date.min)
        if max((row.dated for row in sent), default=date.min) <= newest:
            return table
        return self.bring_text(text)

    def go_back(self) -> TariffTable:
        """Use only the plugin's own table again.

        Raises:
            FileNotWritten: the other one could not be taken away.
        """
        try:
            self._brought.unlink(missing_ok=True)
        except OSError as error:
            raise FileNotWritten(f"{self._brought}: {error.strerror or error}") from error
        return self.table()
