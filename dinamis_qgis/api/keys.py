"""API keys as a way to sign in: headers that a service's own hosts see, and nobody else."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Dict, Optional, Protocol, Tuple

import requests
from requests.auth import AuthBase

from ..domain.errors import InputError
from ..domain.network_errors import IdentityWithoutKey, NoKeyInFile
from .redirects import is_own, origin

Key = Dict[str, str]
"""Values by the names of their headers. Secret."""


class Keys(Protocol):
    """Where the key of a service is kept."""

    @property
    def authcfg(self) -> str:
        """Id of the QGIS authentication configuration that holds it; "" for none."""

    def load(self) -> Optional[Key]: ...

    def save(self, key: Key) -> bool:
        """Keep it; False when only until the program ends."""

    def read(self, authcfg: str) -> Key:
        """The key that a configuration holds.

        Raises:
            IdentityWithoutKey: it holds none for this service.
        """

    def choose(self, authcfg: str) -> None:
        """Use a configuration from now on, in the place of the key of before."""

    def forget(self) -> None: ...


class MemoryKeys:
    """Keeps a key until the program ends; knows no configurations of QGIS."""

    authcfg = ""

    def __init__(self) -> None:
        self._key: Optional[Key] = None

    def load(self) -> Optional[Key]:
        return self._key

    def save(self, key: Key) -> bool:
        self._key = dict(key)
        return False

    def read(self, authcfg: str) -> Key:
        raise IdentityWithoutKey(authcfg)

    def choose(self, authcfg: str) -> None:
        raise IdentityWithoutKey(authcfg)

    def forget(self) -> None:
        self._key = None


class KeyOrToken(AuthBase):
    """Shows the key where there is one, and the token otherwise; to the own hosts only.

    Args:
        token: what shows the token.
        roots: addresses of the service's own parts.
    """

    def __init__(self, keys: Keys, token: Optional[AuthBase], roots: Tuple[str, ...]) -> None:
        self._keys, self._token = keys, token
        self._origins = frozenset(map(origin, roots))

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        key = self._keys.load()
        if key is not None:
            if is_own(request.url or "", self._origins):
                request.headers.update(key)
            return request
        return self._token(request) if self._token is not None else request


def checked_key(values: Mapping[str, str], names: Tuple[str, ...]) -> Key:
    """Make a key of what was pasted.

    Raises:
        InputError: a part is missing, or holds what no header can.
    """
    key = {name: values.get(name, "").strip() for name in names}
    for name, value in key.items():
        if not value or not value.isascii() or not value.isprintable() or " " in value:
            raise InputError(f"{name}: not an API key")
    return key


def read_key_file(path: Path, names: Tuple[str, ...]) -> Key:
    """Read the key that the program ``teledetection`` keeps (``.apikey``, JSON).

    Raises:
        NoKeyInFile: there is none, or it holds no key.
    """
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        return checked_key({name: str(value) for name, value in content.items()}, names)
    except (OSError, ValueError, AttributeError, InputError) as error:
        raise NoKeyInFile(str(path)) from error


def key_file(environment: Mapping[str, str], home: Path, system: str) -> Path:
    """Where ``teledetection`` keeps its key, as ``appdirs`` names it.

    Args:
        environment: the process's variables.
        system: as ``sys.platform`` says.
    """
    if environment.get("TLD_CONFIG_DIR"):
        folder = Path(environment["TLD_CONFIG_DIR"])
    elif system == "darwin":
        folder = home / "Library" / "Application Support" / "teledetection"
    elif system == "win32":
        base = environment.get("LOCALAPPDATA") or str(home / "AppData" / "Local")
        folder = Path(base) / "teledetection" / "teledetection"
    else:
        base = environment.get("XDG_CONFIG_HOME") or str(home / ".config")
        folder = Path(base) / "teledetection"
    return folder / ".apikey"
