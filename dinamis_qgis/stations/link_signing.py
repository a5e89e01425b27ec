"""Signs the addresses of any service; in worker threads."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Callable, Dict, List, NamedTuple, Optional, Sequence

from ..domain.errors import Cancelled, DinamisError
from ..domain.network_errors import SignatureMissing
from ..domain.service import Service

if TYPE_CHECKING:
    from ..api.client import DinamisClient


class Links(NamedTuple):
    """What became of addresses that were to be signed."""

    signed: Dict[str, str]
    """What to fetch instead; what needs no signature stays as it is."""

    refused: Dict[str, DinamisError]


class LinkSigning:
    """Knows which service signs for which address, and asks each once for all of its own.

    Args:
        client: opens a service by its id.
    """

    def __init__(self, services: Sequence[Service], client: Callable[[str], DinamisClient]) -> None:
        self._services, self._client = tuple(services), client

    def is_private(self, href: str) -> bool:
        """Whether an address has to be signed; asks nobody."""
        return self._service_of(href) is not None

    def sign(self, hrefs: Sequence[str]) -> Links:
        links = Links({}, {})
        for service_id, own in self._by_service(hrefs).items():
            try:
                self._sign_for(service_id, own, links)
            except Cancelled:
                raise
            except DinamisError as error:  # the other services may answer
                links.refused.update((href, error) for href in own if href not in links.refused)
        return links

    def _sign_for(self, service_id: str, hrefs: Sequence[str], links: Links) -> None:
        """What one service signs; each it leaves out is refused by itself."""
        try:
            links.signed.update(self._signed(service_id, hrefs))
        except SignatureMissing as error:
            left_out = set(error.hrefs)
            links.refused.update((href, SignatureMissing(href)) for href in error.hrefs)
            others = [href for href in hrefs if href not in left_out]
            links.signed.update(self._signed(service_id, others))

    def _signed(self, service_id: str, hrefs: Sequence[str]) -> Dict[str, str]:
        if not service_id:
            return {href: href for href in hrefs}
        return self._client(service_id).signed(hrefs)

    def _by_service(self, hrefs: Sequence[str]) -> Dict[str, List[str]]:
        """Addresses by the id of who signs for them; "" for those that are open to all."""
        found: Dict[str, List[str]] = defaultdict(list)
        for href in hrefs:
            service = self._service_of(href)
            found[service.id if service else ""].append(href)
        return found

    def _service_of(self, href: str) -> Optional[Service]:
        return next((service for service in self._services if service.signs(href)), None)
