"""Examines the way to a service, one thing after the other."""

from __future__ import annotations

import shutil
import socket
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Callable, Optional, Protocol, Tuple
from urllib.parse import urlsplit

import requests

from ..domain.errors import (
    DinamisError,
    DiskFull,
    RequestRefused,
    ServiceError,
    SignInRequired,
    UnexpectedReply,
)
from ..domain.health import Check, Finding, State
from ..domain.network_errors import (
    CertificateUnknown,
    ClockWrong,
    HostUnknown,
)
from .clock import MOST_SKEW, clock_skew
from .doctor_question import Question
from .replies import ask, json_of

_LEAST_FREE_GB = 5
"""A delivered product takes several."""


class Surroundings(Protocol):
    """What the network looks like from here."""

    def resolve(self, host: str) -> object:
        """Look up a name; raises ``OSError`` when nobody has it."""

    def proxy(self, url: str) -> str:
        """Kind and place of the proxy for an address, such as ``HTTP proxy.town.fr:3128``."""

    def ignored_script(self) -> Optional[ServiceError]:
        """Why the proxy script that this computer names is not followed; None where it is."""

    def signer(self, url: str) -> Tuple[str, bool]:
        """Who signed the certificate of the last answer, and whether the user added them."""


class PlainSurroundings:
    """No proxy, and nobody looks at certificates: as in plain Python."""

    def resolve(self, host: str) -> object:
        return socket.getaddrinfo(host, None)

    def proxy(self, url: str) -> str:
        return ""

    def ignored_script(self) -> Optional[ServiceError]:
        return None

    def signer(self, url: str) -> Tuple[str, bool]:
        return "", False


class InsideSurroundings(PlainSurroundings):
    """No network at all: the training service answers in this program."""

    def resolve(self, host: str) -> object:
        return host


class Doctor:
    """Looks at one service.

    Args:
        question: what to ask the service first.
        check_sign_in: raises unless the service believes who asks; None: it asks nobody.
        check_signing: raises unless it signs; None: it signs nothing.
        folders: must exist, be writable and have room.
    """

    def __init__(
        self,
        session: requests.Session,
        question: Question,
        surroundings: Surroundings,
        check_sign_in: Optional[Callable[[], None]] = None,
        check_signing: Optional[Callable[[], None]] = None,
        folders: Sequence[Path] = (),
    ) -> None:
        self._session, self._question, self._around = session, question, surroundings
        self._root = question.url
        self._sign_in, self._signing, self._folders = check_sign_in, check_signing, folders
        self._reply: Optional[requests.Response] = None
        self._fault: Optional[ServiceError] = None
        self._is_there = False

    def checks(self) -> Tuple[Callable[[], Finding], ...]:
        """What to call, one after the other; each may take as long as the network does."""
        return (
            lambda: check_name(
                self._root, bool(self._around.proxy(self._root)), self._around.resolve
            ),
            self._check_proxy,
            self._check_certificate,
            self._check_service,
            self._check_clock,
            lambda: self._check_account(Check.SIGN_IN, self._sign_in),
            lambda: self._check_account(Check.SIGNING, self._signing),
            lambda: check_disk(self._folders),
        )

    def _check_proxy(self) -> Finding:
        proxy = self._around.proxy(self._root)
        return check_proxy(proxy, None if proxy else self._around.ignored_script())

    def _check_certificate(self) -> Finding:
        """Ask the service for the first time; what else goes wrong, the next check tells."""
        method = "GET" if self._question.body is None else "POST"
        try:
            self._reply = ask(self._session, method, self._root, json=self._question.body)
            self._is_there = True
        except CertificateUnknown as error:
            self._fault = error
            return Finding(Check.CERTIFICATE, State.BAD, error.issuer, error)
        except ServiceError as error:
            self._fault = error
            self._is_there = not self._question.is_open and isinstance(error, SignInRequired)
        if not self._is_there or not self._root.startswith("https:"):
            return Finding(Check.CERTIFICATE, State.SKIPPED)
        name, is_added = self._around.signer(self._root)
        return Finding(Check.CERTIFICATE, State.NOTE if is_added else State.GOOD, name)

    def _check_service(self) -> Finding:
        host = urlsplit(self._root).hostname or ""
        if isinstance(self._fault, CertificateUnknown):
            return Finding(Check.SERVICE, State.SKIPPED, host)
        if not self._is_there:
            return Finding(Check.SERVICE, State.BAD, host, self._fault)
        try:
            self._read(host)
        except ServiceError as error:
            self._reply, self._is_there = None, False
            return Finding(Check.SERVICE, State.BAD, host, error)
        return Finding(Check.SERVICE, State.GOOD, host)

    def _read(self, host: str) -> None:
        """See whether it answers as such a service does.

        Raises:
            UnexpectedReply, CaptivePortal: it does not.
        """
        if self._reply is None or not self._question.field:
            return
        content = json_of(self._reply)
        if not isinstance(content, dict) or self._question.field not in content:
            raise UnexpectedReply(f"{host}: not a catalogue")

    def _check_clock(self) -> Finding:
        skew = None if self._reply is None else clock_skew(self._reply)
        if skew is None:
            return Finding(Check.CLOCK, State.SKIPPED)
        if abs(skew) <= MOST_SKEW:
            return Finding(Check.CLOCK, State.GOOD, f"{abs(skew.total_seconds()):.0f} s")
        fact = f"{skew.total_seconds() / 60:+.0f} min"
        return Finding(Check.CLOCK, State.BAD, fact, ClockWrong(fact))

    def _check_account(self, check: Check, ask_service: Optional[Callable[[], None]]) -> Finding:
        if ask_service is None or not self._is_there:
            return Finding(check, State.SKIPPED)
        try:
            ask_service()
        except RequestRefused:
            pass  # it understood who asks; it only wants more to do
        except DinamisError as error:
            return Finding(check, State.BAD, "", error)
        return Finding(check, State.GOOD)


def check_name(root: str, has_proxy: bool, resolve: Callable[[str], object]) -> Finding:
    """Whether the network knows the service's name; behind a proxy, that is the proxy's task."""
    host = urlsplit(root).hostname or ""
    try:
        resolve(host)
    except (OSError, UnicodeError):
        if has_proxy:
            return Finding(Check.NAME, State.SKIPPED, host)
        return Finding(Check.NAME, State.BAD, host, HostUnknown(host))
    return Finding(Check.NAME, State.GOOD, host)


def check_proxy(proxy: str, ignored_script: Optional[ServiceError] = None) -> Finding:
    """Which proxy is used, or why the one that this computer finds by a script is not."""
    if ignored_script is not None:
        return Finding(Check.PROXY, State.NOTE, ignored_script.detail, ignored_script)
    return Finding(Check.PROXY, State.NOTE if proxy else State.GOOD, proxy)


def check_disk(folders: Sequence[Path]) -> Finding:
    """Whether the folders can be written to and have room."""
    free_gb = []
    for folder in folders:
        try:
            folder.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryFile(dir=folder) as stream:
                stream.write(b"x")
            free_gb.append(shutil.disk_usage(folder).free / 1e9)
        except OSError as error:
            reason = f"{folder}: {error.strerror}"
            return Finding(Check.DISK, State.BAD, str(folder), DiskFull(reason, str(folder)))
    least = min(free_gb, default=0.0)
    return Finding(Check.DISK, State.NOTE if least < _LEAST_FREE_GB else State.GOOD, f"{least:.0f}")
