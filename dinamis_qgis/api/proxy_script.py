"""Which proxy script (PAC) this computer names: in its variables, or its desktop's settings."""

from __future__ import annotations

import configparser
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Iterator
from urllib.parse import urlsplit, urlunsplit

AUTOMATIC = "wpad"
"""The network is to tell where the script is."""

_VARIABLES = ("https_proxy", "http_proxy", "all_proxy", "auto_proxy")
_PREFIX = "pac+"
_GNOME = "org.gnome.system.proxy"
_KDE_FILE = Path(".config") / "kioslaverc"
_KDE = "Proxy Settings"
_KDE_SCRIPT, _KDE_AUTOMATIC = "2", "3"
_PATIENCE_S = 3


def script_named_here(environment: Mapping[str, str], home: Path) -> str:
    """Address of the script, without user and query; "" where none is named.

    Asks programs of the desktop: not for the GUI thread. Knows nothing of Windows.
    """
    return next(
        (
            bare(named)
            for named in (
                *_of_variables(environment),
                _of_gnome(),
                _of_kde(home / _KDE_FILE),
                _of_macos(),
            )
            if named
        ),
        "",
    )


def _of_variables(environment: Mapping[str, str]) -> Iterator[str]:
    """As libproxy reads them: ``http_proxy=pac+http://…``, or ``wpad:``."""
    for name in _VARIABLES:
        value = environment.get(name) or environment.get(name.upper()) or ""
        if value.startswith(_PREFIX):
            yield value[len(_PREFIX) :]
        elif name == "auto_proxy" and value:
            yield value
        elif value.startswith("wpad:"):
            yield AUTOMATIC


def _of_gnome() -> str:
    if _told("gsettings", "get", _GNOME, "mode").strip().strip("'") != "auto":
        return ""
    address = _told("gsettings", "get", _GNOME, "autoconfig-url").strip().strip("'")
    return address or AUTOMATIC


def _of_kde(path: Path) -> str:
    settings = configparser.ConfigParser(interpolation=None, strict=False)
    try:
        settings.read(path, encoding="utf-8")
    except (configparser.Error, UnicodeDecodeError):
        return ""
    kind = settings.get(_KDE, "ProxyType", fallback="")
    if kind == _KDE_SCRIPT:
        return settings.get(_KDE, "Proxy Config Script", fallback="")
    return AUTOMATIC if kind == _KDE_AUTOMATIC else ""


def _of_macos() -> str:
    if sys.platform != "darwin":
        return ""
    lines = (line.partition(" : ") for line in _told("scutil", "--proxy").splitlines())
    told = {name.strip(): value.strip() for name, _, value in lines}
    if told.get("ProxyAutoConfigEnable") == "1":
        return told.get("ProxyAutoConfigURLString", AUTOMATIC)
    return AUTOMATIC if told.get("ProxyAutoDiscoveryEnable") == "1" else ""


def _told(program: str, *arguments: str) -> str:
    """What a program of the desktop says; "" where it is not there, or says nothing."""
    path = shutil.which(program)
    if path is None:
        return ""
    try:
        done = subprocess.run(
            [path, *arguments], capture_output=True, text=True, timeout=_PATIENCE_S, check=False
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout if done.returncode == 0 else ""


def bare(address: str) -> str:
    """An address without user, password and query."""
    parts = urlsplit(address)
    place = parts.netloc.rpartition("@")[2]
    return urlunsplit((parts.scheme, place, parts.path, "", ""))
