"""Certificates made for one test, by authorities that nobody else knows."""

from __future__ import annotations

import ssl
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable


@dataclass(frozen=True)
class Authority:
    """Who signs certificates, as files."""

    name: str
    key: Path
    certificate: Path


def make_authority(folder: Path, name: str) -> Authority:
    folder.mkdir(parents=True, exist_ok=True)
    authority = Authority(name, folder / "ca.key", folder / "ca.pem")
    _openssl(
        *("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"),
        *("-keyout", authority.key, "-out", authority.certificate, "-subj", f"/O={name}/CN={name}"),
        *("-addext", "keyUsage=critical,keyCertSign,cRLSign"),
    )
    return authority


def make_key(path: Path) -> Path:
    _openssl("genrsa", "-out", path, "2048")
    return path


@dataclass(frozen=True)
class Signed:
    """A certificate of somebody, and the key to it, as files."""

    certificate: Path
    key: Path


def certified(authority: Authority, folder: Path, name: str) -> Signed:
    """Make a certificate of a person, or of this machine; it names 127.0.0.1 as well."""
    folder.mkdir(parents=True, exist_ok=True)
    key, asked, signed = folder / "key.pem", folder / "asked.pem", folder / "signed.pem"
    names = folder / "names.txt"
    names.write_text("subjectAltName=IP:127.0.0.1,DNS:localhost\n", encoding="ascii")
    _openssl(
        *("req", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", asked),
        *("-subj", f"/CN={name}"),
    )
    _openssl(
        *("x509", "-req", "-in", asked, "-CA", authority.certificate, "-CAkey", authority.key),
        *("-CAcreateserial", "-days", "2", "-extfile", names, "-out", signed),
    )
    return Signed(signed, key)


def served_by(
    authority: Authority, folder: Path, asks_certificates: bool = False
) -> Callable[[Any], Any]:
    """Make a certificate of 127.0.0.1; returns what wraps a server's socket in TLS.

    Args:
        asks_certificates: lets nobody in who has none of the same authority.
    """
    own = certified(authority, folder, "127.0.0.1")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(own.certificate, own.key)
    if asks_certificates:
        context.verify_mode = ssl.CERT_REQUIRED
        context.load_verify_locations(authority.certificate)
    return lambda plain: context.wrap_socket(plain, server_side=True, do_handshake_on_connect=False)


def _openssl(*arguments: object) -> None:
    subprocess.run(["openssl", *map(str, arguments)], check=True, capture_output=True)
