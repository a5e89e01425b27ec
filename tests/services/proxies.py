"""Proxies as offices have them: asking for a password, reading TLS, named by a script."""

from __future__ import annotations

import shutil
import socket
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from certificates import Authority, make_key

from .processes import FOLDER, VENV, free_port, give, running


@dataclass(frozen=True)
class Proxy:
    """Where a proxy listens."""

    port: int
    user: str = ""
    password: str = ""
    log: Path = FOLDER / "proxy.log"

    def carried(self) -> str:
        """What it says that it carried."""
        return self.log.read_text("utf-8", "replace")


def missing() -> str:
    if not any(VENV.glob("lib/python*/site-packages/proxy/__init__.py")):
        return "proxy.py is not installed: make build/.services"
    return "" if shutil.which("openssl") else "openssl is not installed"


@contextmanager
def asking_password() -> Iterator[Proxy]:
    """A forward proxy that lets nobody pass without name and password."""
    user, password = "agent", "mot de passe"
    with _proxy("password", ["--basic-auth", f"{user}:{password}"]) as (port, log):
        yield Proxy(port, user, password, log)


@contextmanager
def reading_tls(authority: Authority, trusted: Path, folder: Path) -> Iterator[Proxy]:
    """A proxy that opens TLS and signs what it passes on by its own authority.

    Args:
        trusted: the certificate authorities that it trusts itself.
        folder: for what it makes; the servers' user may write there.
    """
    give(folder)
    own = {}
    for name, source in (("key", authority.key), ("pem", authority.certificate)):
        own[name] = _readable(source, folder / f"ca.{name}")
    options: list[object] = ["--ca-key-file", own["key"], "--ca-cert-file", own["pem"]]
    signing = _readable(make_key(folder / "made.key"), folder / "signing.key")
    options += ["--ca-signing-key-file", signing, "--ca-cert-dir", give(folder / "made")]
    options += ["--ca-file", _readable(trusted, folder / "trusted.pem")]
    with _proxy("tls", options) as (port, log):
        yield Proxy(port, log=log)


@contextmanager
def named_by_script(folder: Path) -> Iterator[tuple[Proxy, str]]:
    """A proxy, and the address of the script (PAC) that sends everything to it."""
    give(folder)
    port = free_port()
    script = folder / "proxy.pac"
    script.write_text(
        f'function FindProxyForURL(url, host) {{ return "PROXY 127.0.0.1:{port}"; }}\n', "ascii"
    )
    _readable(script, script)
    with _proxy("script", ["--pac-file", script], port) as (_, log):
        yield Proxy(port, log=log), f"http://127.0.0.1:{port}/"


@contextmanager
def _proxy(
    name: str, options: Sequence[object], port: int | None = None
) -> Iterator[tuple[int, Path]]:
    FOLDER.mkdir(parents=True, exist_ok=True)
    port = port or free_port()
    home = give(FOLDER / f"proxy-{name}")
    log = FOLDER / f"proxy-{name}.log"
    command = [VENV / "bin" / "python", "-m", "proxy", "--hostname=127.0.0.1", f"--port={port}"]
    command += ["--num-workers=1", "--num-acceptors=1", "--data-dir", home, *options]
    with running(command, log, lambda: _listens(port), {"HOME": str(home)}):
        yield port, log


def _listens(port: int) -> bool:
    with socket.socket() as asking:
        return asking.connect_ex(("127.0.0.1", port)) == 0


def _readable(source: Path, copy: Path) -> Path:
    """A copy that the servers' user may read."""
    if source != copy:
        shutil.copy(source, copy)
    copy.chmod(0o644)
    return copy
