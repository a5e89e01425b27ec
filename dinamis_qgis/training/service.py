"""The training service: which part answers for which host."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Callable, Dict, Optional

from ..domain.request_rules import RequestRules
from . import hosts
from .account import AccountDesk
from .clock import Clock
from .faults import Faults
from .files import FileStore
from .hosts import HOSTS
from .http import Call, Refusal, Reply, not_found
from .ledger import Ledger
from .orders import OrderDesk
from .scene import TrainingScene
from .scene_cache import SceneCache
from .sign_in import SignInDesk
from .signing import SigningDesk
from .stac_api import StacApi

__all__ = ["HOSTS", "TrainingService"]


class TrainingService:
    """A DINAMIS in a box.

    Args:
        folder: where it keeps its scenes, files, sessions and orders.
        world_map: the GeoPackage of countries that comes with QGIS.
        rules: what can be ordered.
        clock: what its orders, sessions and links go by.
    """

    def __init__(
        self, folder: Path, world_map: Path, rules: RequestRules, clock: Optional[Clock] = None
    ) -> None:
        self.clock = clock or Clock()
        self.faults = Faults()
        ledger = Ledger(folder)
        self._cache = SceneCache(folder, world_map)
        self._sign_in = SignInDesk(ledger, self.clock)
        self._orders = OrderDesk(ledger, self.clock, self._sign_in, self._catalogue_scene, rules)
        account = AccountDesk(self._sign_in, self.clock, self._orders.used)
        signing = SigningDesk(ledger, self.clock, self._sign_in)
        files = FileStore(folder, world_map, signing, self._any_scene)
        self._answers: Dict[str, Callable[[Call], Reply]] = {
            hosts.STAC: StacApi(self._cache, self._deliveries).answer,
            hosts.SIGNING: signing.answer,
            hosts.AUTH: self._sign_in.answer,
            hosts.STORAGE: files.answer,
            hosts.ACCOUNT: account.answer,
            hosts.TASKING: self._orders.answer,
        }

    def answer(self, call: Call) -> Reply:
        """Answer a call to one of our hosts; errors are replies too."""
        try:
            if call.host not in self._answers:
                raise not_found(call)
            return self._answers[call.host](call)
        except Refusal as refusal:
            return refusal.reply()

    def _deliveries(self, headers: Mapping[str, str]) -> Sequence[TrainingScene]:
        return self._orders.delivered() if self._sign_in.knows_user(headers) else ()

    def _catalogue_scene(self, identifier: str) -> Optional[TrainingScene]:
        row = self._cache.table.row(identifier)
        return None if row is None else self._cache.table.scene(row)

    def _any_scene(self, identifier: str) -> Optional[TrainingScene]:
        found = self._catalogue_scene(identifier)
        if found is None:
            delivered = self._orders.delivered()
            found = next((scene for scene in delivered if scene.id == identifier), None)
        return found
