"""Keeps tokens in QGIS's authentication database, encrypted by its master password."""

from __future__ import annotations

import json
from typing import Optional

from qgis.core import QgsApplication

from ..domain.account import Tokens
from ..domain.scene import parse_time


class QgisCredentials:
    """The tokens of one service; safe in any thread.

    Without a master password QGIS keeps no secret, and says nothing: the tokens then stay in
    memory until QGIS ends. It is never asked for here: that would open a modal dialog.
    """

    def __init__(self, service_id: str) -> None:
        self._key = f"dinamis/{service_id}/tokens"
        self._in_memory: Optional[Tokens] = None

    def load(self) -> Optional[Tokens]:
        if self._in_memory is None and QgsApplication.authManager().masterPasswordIsSet():
            stored = QgsApplication.authManager().authSetting(self._key, "", True)
            self._in_memory = _read(str(stored)) if stored else None
        return self._in_memory

    def save(self, tokens: Tokens) -> bool:
        self._in_memory = tokens
        manager = QgsApplication.authManager()
        if not manager.masterPasswordIsSet():
            return False
        return bool(manager.storeAuthSetting(self._key, _written(tokens), True))

    def forget(self) -> None:
        self._in_memory = None
        QgsApplication.authManager().removeAuthSetting(self._key)


def _written(tokens: Tokens) -> str:
    refresh_expiry = tokens.refresh_expires_at
    return json.dumps(
        {
            "access_token": tokens.access_token,
            "access_expires_at": tokens.access_expires_at.isoformat(),
            "refresh_token": tokens.refresh_token,
            "refresh_expires_at": refresh_expiry.isoformat() if refresh_expiry else None,
        }
    )


def _read(text: str) -> Optional[Tokens]:
    """None when another version wrote it otherwise: then one signs in again."""
    try:
        content = json.loads(text)
        refresh_expiry = content["refresh_expires_at"]
        return Tokens(
            access_token=content["access_token"],
            access_expires_at=parse_time(content["access_expires_at"]),
            refresh_token=content["refresh_token"],
            refresh_expires_at=parse_time(refresh_expiry) if refresh_expiry else None,
        )
    except (ValueError, KeyError, TypeError):
        return None
