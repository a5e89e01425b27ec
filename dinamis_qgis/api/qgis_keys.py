"""Keeps an API key in QGIS's authentication database, like the tokens."""

from __future__ import annotations

import json
from typing import Optional

from .keys import Key
from .qgis_secret import QgisSecret


class QgisKeys:
    """The key of one service; safe in any thread."""

    def __init__(self, service_id: str) -> None:
        self._secret = QgisSecret(f"dinamis/{service_id}/key")

    def load(self) -> Optional[Key]:
        text = self._secret.load()
        return _read(text) if text else None

    def save(self, key: Key) -> bool:
        return self._secret.save(json.dumps(key))

    @property
    def is_locked(self) -> bool:
        return self._secret.is_locked

    def forget(self) -> None:
        self._secret.forget()


def _read(text: str) -> Optional[Key]:
    """None when another version wrote it otherwise: then it is pasted again."""
    try:
        content = json.loads(text)
        return {str(name): str(value) for name, value in content.items()} or None
    except (ValueError, AttributeError):
        return None
