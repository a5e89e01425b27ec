"""Keeps tokens in QGIS's authentication database, encrypted by its master password."""

from __future__ import annotations

import json
from typing import Optional

from ..domain.account import Tokens
from ..domain.scene import parse_time
from .qgis_secret import QgisSecret


class QgisCredentials:
    """The tokens of one service; safe in any thread. In memory where QGIS keeps no secret."""

    def __init__(self, service_id: str) -> None:
        self._secret = QgisSecret(f"dinamis/{service_id}/tokens")

    def load(self) -> Optional[Tokens]:
        text = self._secret.load()
        return _read(text) if text else None

    def reload(self) -> Optional[Tokens]:
        text = self._secret.reload()
        return _read(text) if text else None

    def save(self, tokens: Tokens) -> bool:
        return self._secret.save(_written(tokens))

    @property
    def is_locked(self) -> bool:
        return self._secret.is_locked

    def forget(self) -> None:
        self._secret.forget()


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
