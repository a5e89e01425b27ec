"""Connects the quota panel with the tariff table and the record of one's requests."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, Callable, List, Optional, Sequence, Tuple

from ..catalogue.request_ledger import RequestLedger
from ..catalogue.tariff_shelf import TariffShelf
from ..domain.account import Account
from ..domain.area import Area
from ..domain.errors import DinamisError
from ..domain.estimate import Estimate, estimate
from ..domain.ledger import Entry, Ledger
from ..domain.need import Need
from ..domain.quota_fit import Proposal, fit_proposals
from ..domain.request import ImageRequest, TrackedRequest
from ..domain.request_need import entry_of, need_of_request, need_to_record
from ..domain.scene import Scene
from ..domain.tariff import TariffTable
from ..domain.tariff_row import Tariff
from ..gui.quota.quota_panel import QuotaPanel
from ..gui.quota.quota_sources import QuotaSources
from ..resource import resource

Entries = Tuple[Entry, ...]


class QuotaStation:
    """The panel, and what it knows: used in the GUI thread, but for what it runs.

    Args:
        folder: of the profile, where a newer table and the record are kept.
        run: ``Background.run``.
        fail: tells the user what could not be recorded.
        ledger: where requests are recorded, in place of a file of the folder.
    """

    def __init__(
        self,
        folder: Path,
        run: Callable[..., Any],
        fail: Callable[[DinamisError], object],
        ledger: Optional[Ledger] = None,
    ) -> None:
        self._shelf = TariffShelf(resource("tariffs.json"), folder / "tariffs.json")
        self._ledger: Ledger = ledger or RequestLedger(folder / "requests.sqlite")
        self._run, self._fail = run, fail
        self._table = self._shelf.table()
        self._entries: Entries = ()
        self._account: Optional[Account] = None
        self.entries_taken: Callable[[], object] = lambda: None
        """Told when the record was read."""
        self.panel = QuotaPanel(
            self.price,
            QuotaSources(lambda: self._table, self._bring_table, self._go_back, self._fit, run),
        )
        self._run("", lambda job: self._ledger.entries(), self._take_entries, fail)

    def set_account(self, account: Optional[Account]) -> None:
        self._account = account
        self.panel.set_account(account)

    def read_table(self) -> None:
        """Another table was brought elsewhere: use it from now on."""
        self._table = self._shelf.table()
        self.panel.show_table()

    def ask_tariffs(self, ask: Callable[[], str]) -> None:
        """Take the service's tariff table where it has a newer one than is in use.

        Args:
            ask: ``DinamisClient.tariffs``.
        """

        def newest() -> TariffTable:
            text = ask()
            return self._shelf.offer(text) if text else self._table

        self._run("", lambda job: newest(), self._take_table, self._fail)

    def tariffs(self) -> Tuple[Tariff, ...]:
        """The rows in use; safe in any thread."""
        return self._table.rows

    def entries(self) -> Entries:
        """What was recorded of one's requests; safe in any thread."""
        return self._entries

    def price(self, need: Need) -> Estimate:
        """Price a request by the table in use and what was recorded."""
        entries = self._entries if need.entries is None else need.entries
        return estimate(replace(need, entries=entries), self._table.rows)

    def note(
        self,
        service_id: str,
        request: ImageRequest,
        tracked: TrackedRequest,
        scenes: Sequence[Scene] = (),
    ) -> None:
        """Record a request that was sent, with what it was estimated to take on that day.

        Args:
            scenes: those that the request names.
        """
        account = self._account
        category = (account.category if account else None) or self.panel.category()
        need = need_to_record(request, category, tracked.created.date(), scenes, account)
        try:
            entry = entry_of(service_id, tracked, self.price(need))
        except DinamisError as error:
            self._fail(error)
            return
        self._change(lambda: self._ledger.note(entry))

    def has_record(self, tracked: TrackedRequest) -> bool:
        known = (entry.request_id for entry in self._entries_of(tracked.service_id))
        return tracked.id in known

    def follow(self, service_id: str, requests: Sequence[TrackedRequest]) -> None:
        """Record what became of requests; what was cancelled or refused is free again."""
        known = {entry.request_id: entry for entry in self._entries_of(service_id)}
        moved: List[TrackedRequest] = []
        for tracked in requests:
            entry, status = known.get(tracked.id), tracked.status
            if entry is not None and entry.followed(status.code, status.at) != entry:
                moved.append(tracked)

        def record() -> None:
            for tracked in moved:
                status = tracked.status
                self._ledger.follow(service_id, tracked.id, status.code, status.at)

        if moved:
            self._change(record)

    def _entries_of(self, service_id: str) -> Entries:
        return tuple(entry for entry in self._entries if entry.service_id == service_id)

    def _change(self, change: Callable[[], None]) -> None:
        def changed() -> Entries:
            change()
            return self._ledger.entries()

        self._run("", lambda job: changed(), self._take_entries, self._fail)

    def _take_entries(self, entries: Entries) -> None:
        self._entries = entries
        self.panel.update_estimate()
        self.entries_taken()

    def need(self, request: ImageRequest, scenes: Sequence[Scene]) -> Optional[Need]:
        """What is priced of a request of whoever is signed in; None: no number can be given."""
        return need_of_request(request, date.today(), scenes, self._account)

    # These run in a thread.

    def _take_table(self, table: TariffTable) -> None:
        if table != self._table:
            self._table = table
            self.panel.show_table()

    def _bring_table(self, path: Path) -> TariffTable:
        self._table = self._shelf.bring(path)
        return self._table

    def _go_back(self) -> TariffTable:
        self._table = self._shelf.go_back()
        return self._table

    def _fit(
        self, priced: Estimate, area: Optional[Area], scenes: Sequence[Scene]
    ) -> Tuple[Proposal, ...]:
        return fit_proposals(priced, self._table.rows, area, scenes)
