"""Keeps an API key as an authentication configuration of QGIS, or uses one that the user chose."""

from __future__ import annotations

import json
import threading
from typing import Optional, Tuple

from qgis.core import QgsApplication

from ..domain.network_errors import IdentityWithoutKey
from ..domain.service import Service
from .keys import Key
from .qgis_configurations import HEADER_METHOD, is_kept, loaded, remove, stored_headers
from .qgis_secret import QgisSecret


class QgisKeys:
    """The key of one service; safe in any thread.

    Without a master password a key stays in memory until QGIS ends; this class never asks for
    the password. What versions before 0.2 kept as an encrypted setting becomes a configuration
    when it is first read.
    """

    def __init__(self, service: Service) -> None:
        self._service = service
        self._setting = QgisSecret(f"dinamis/{service.id}/key")
        self._choice = _Choice(service.id)
        self._in_memory: Optional[Key] = None
        self._lock = threading.RLock()

    @property
    def authcfg(self) -> str:
        """Id of the configuration that holds the key; "" for none."""
        return self._choice.load()[0]

    @property
    def is_locked(self) -> bool:
        """Whether there is one that cannot be read before the store is opened."""
        manager = QgsApplication.authManager()
        if self._in_memory or manager.isDisabled() or manager.masterPasswordIsSet():
            return False
        return is_kept(self.authcfg) or self._setting.is_locked

    def load(self) -> Optional[Key]:
        """As it stands in QGIS now: the user may have edited or removed it there."""
        with self._lock:
            if self._in_memory or not QgsApplication.authManager().masterPasswordIsSet():
                return self._in_memory
            authcfg = self.authcfg
            return self._read(authcfg) if authcfg else self._taken_over()

    def save(self, key: Key) -> bool:
        """Keep what was pasted; False when only until QGIS ends."""
        with self._lock:
            is_stored = self._store(key)
            self._in_memory = None if is_stored else dict(key)
            return is_stored

    def read(self, authcfg: str) -> Key:
        """The key that a configuration of the user's holds; of its headers, only the service's.

        Raises:
            IdentityWithoutKey: it is of another method, or has no such header.
        """
        key = self._read(authcfg)
        if key is None:
            raise IdentityWithoutKey(", ".join(self._service.key_headers))
        return key

    def choose(self, authcfg: str) -> None:
        """Use a configuration from now on, in the place of the key of before."""
        with self._lock:
            before, is_ours = self._choice.load()
            is_same = authcfg == before
            if is_ours and not is_same:
                remove(before)
            self._choice.save(authcfg, is_ours and is_same)
            self._in_memory = None
            self._setting.forget()

    def forget(self) -> None:
        """Remove what was made here; what the user chose stays in QGIS."""
        with self._lock:
            authcfg, is_ours = self._choice.load()
            if is_ours:
                remove(authcfg)
            self._choice.forget()
            self._in_memory = None
            self._setting.forget()

    def _read(self, authcfg: str) -> Optional[Key]:
        config = loaded(authcfg) if is_kept(authcfg) else None
        if config is None or config.method() != HEADER_METHOD:
            return None
        held = {name.lower(): value.strip() for name, value in config.configMap().items()}
        key = {name: held.get(name.lower(), "") for name in self._service.key_headers}
        return key if key and all(key.values()) else None

    def _store(self, key: Key) -> bool:
        if not QgsApplication.authManager().masterPasswordIsSet():
            return False
        before, is_ours = self._choice.load()
        name = f"DINAMIS – {self._service.title}"
        authcfg = stored_headers(name, self._service.stac, key, before if is_ours else "")
        if not authcfg or not self._choice.save(authcfg, True):
            return False
        self._setting.forget()
        return True

    def _taken_over(self) -> Optional[Key]:
        """The key of a version before; it stays as it was where QGIS cannot keep it otherwise."""
        text = self._setting.load()
        key = _key_in(text) if text else None
        if key is not None:
            self._store(key)
        return key


class _Choice:
    """Which configuration holds the key of a service, and whether it was made here. No secret."""

    def __init__(self, service_id: str) -> None:
        self._name = f"dinamis/{service_id}/identity"

    def load(self) -> Tuple[str, bool]:
        text = QgsApplication.authManager().authSetting(self._name, "", False)
        whose, _, authcfg = str(text or "").partition(":")
        return authcfg, whose == "ours"

    def save(self, authcfg: str, is_ours: bool) -> bool:
        text = f"{'ours' if is_ours else 'chosen'}:{authcfg}"
        return bool(QgsApplication.authManager().storeAuthSetting(self._name, text, False))

    def forget(self) -> None:
        QgsApplication.authManager().removeAuthSetting(self._name)


def _key_in(text: str) -> Optional[Key]:
    """None when another version wrote it otherwise: then it is pasted again."""
    try:
        content = json.loads(text)
        return {str(name): str(value) for name, value in content.items()} or None
    except (ValueError, AttributeError):
        return None
