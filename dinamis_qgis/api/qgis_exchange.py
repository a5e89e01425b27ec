"""One request under way through QGIS's network, and the body of its answer."""

from __future__ import annotations

import io
import time
from typing import Any, Callable, Dict, Optional, Type, cast

import requests
from qgis.core import QgsNetworkAccessManager
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QByteArray, QCoreApplication, QEventLoop, QIODevice, QTimer
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest
from requests.structures import CaseInsensitiveDict
from requests.utils import get_encoding_from_headers
from urllib3.exceptions import ProtocolError
from urllib3.response import HTTPResponse

from ..domain.errors import Cancelled
from .network_faults import (
    HostNotFound,
    NotConnected,
    ProxyWantsPassword,
    UntrustedCertificate,
)
from .qgis_answer import AnswerBody, WholeResponse
from .qgis_body import body_device
from .qgis_certificates import CertificateCheck
from .qgis_lifetime import Home, unwatch
from .qgis_proxy import has_proxy

_BUFFER_BYTES = 1 << 20
_LOOK_MS = 50
_MOMENT_S = 0.001

_PROXY_WANTS_PASSWORD = 407

_Error = QNetworkReply.NetworkError


_FAULTS: Dict[Any, Type[requests.RequestException]] = {
    _Error.HostNotFoundError: HostNotFound,
    _Error.ConnectionRefusedError: NotConnected,
    _Error.TimeoutError: requests.Timeout,
    _Error.OperationCanceledError: requests.Timeout,
    _Error.ProxyTimeoutError: requests.exceptions.ProxyError,
    _Error.ProxyConnectionRefusedError: requests.exceptions.ProxyError,
    _Error.ProxyConnectionClosedError: requests.exceptions.ProxyError,
    _Error.ProxyNotFoundError: requests.exceptions.ProxyError,
    _Error.ProxyAuthenticationRequiredError: ProxyWantsPassword,
}
"""What Qt calls it, and what ``requests`` does. QGIS's own time-out cancels the operation."""


_REMEMBERED = (_Error.ProxyAuthenticationRequiredError, _Error.SslHandshakeFailedError)
"""Faults that Qt would find again even after the user has set it right in the options."""


class Exchange:
    """One request under way, in the thread that sends it."""

    def __init__(
        self,
        manager: QgsNetworkAccessManager,
        asked: QNetworkRequest,
        request: requests.PreparedRequest,
        is_cancelled: Callable[[], bool],
        timeout_s: float,
        is_streamed: bool,
    ) -> None:
        self._request = request
        self._is_streamed = is_streamed
        self._manager = manager
        self._is_cancelled = is_cancelled
        self._timeout_s = timeout_s
        # Made before the request: a thread of Python's has no timers without it, and QGIS's
        # own time-out is one.
        self._loop = QEventLoop()
        self._body = body_device(request)
        self.reply = _sent(manager, asked, request.method or "GET", self._body)
        # At once: where nobody reads the body, it goes with its thread.
        unwatch(self.reply)
        self.reply.setReadBufferSize(_BUFFER_BYTES if is_streamed else 0)
        self._is_over = False
        self._certificate = CertificateCheck(self.reply)
        self._has_proxy = has_proxy(manager, asked.url())
        self._look = QTimer()
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._loop.quit)
        self.reply.finished.connect(self._loop.quit)
        if is_streamed:
            self.reply.metaDataChanged.connect(self._loop.quit)
            self.reply.readyRead.connect(self._loop.quit)

    def live_in(self, home: Callable[[], Home]) -> None:
        """Take what tells whose thread is calling; now it is its own."""
        self._whose = home
        self._home = home()

    def wait(self) -> None:
        """Wait for the status line; for the whole answer, where it is not streamed.

        A thread that took the pieces of a page would be woken for each, and wait each time for
        the one that has Python's interpreter.

        Raises:
            requests.ConnectionError: none came, or not all; of the subclass that tells why.
            Cancelled: the user stopped it.
        """
        self._wait(
            lambda: (self._is_streamed and self._status() is not None) or self.reply.isFinished()
        )
        if self._status() in (None, _PROXY_WANTS_PASSWORD):
            raise self._failure()
        if not self._is_streamed and self._is_cut():
            raise requests.ConnectionError(self._cut(), request=self._request)

    def response(self) -> requests.Response:
        headers = CaseInsensitiveDict(
            (bytes(name).decode("latin-1"), bytes(value).decode("latin-1"))
            for name, value in self.reply.rawHeaderPairs()
        )
        reason = self.reply.attribute(QNetworkRequest.Attribute.HttpReasonPhraseAttribute)
        response = requests.Response()
        response.status_code = int(self._status() or 0)
        response.reason = str(reason or "")
        response.headers = headers
        response.encoding = get_encoding_from_headers(headers)
        response.raw = (HTTPResponse if self._is_streamed else WholeResponse)(
            body=cast(Any, AnswerBody(self)) if self._is_streamed else self._whole(),
            headers=dict(headers),
            status=response.status_code,
            reason=response.reason,
            preload_content=False,
            request_method=self._request.method,
        )
        response.url = self._request.url or ""
        response.request = self._request
        return response

    def read(self, most: int) -> bytes:
        """Some bytes of the body; none at its end.

        Raises:
            ProtocolError: the connection broke, or another thread than the one that asked reads:
                its reply may be gone.
        """
        if self._is_over:
            return b""
        if self._whose() is not self._home:
            raise ProtocolError("a body is read in the thread that asked for it")
        self._let_arrive(most)
        data = bytes(self.reply.read(most) or b"")
        if not data:
            is_cut, text = self._is_cut(), self._cut()
            self.end()
            if is_cut:
                raise ProtocolError(text)
        return data

    def _whole(self) -> io.BytesIO:
        """The body, when all of it has come."""
        body = io.BytesIO(bytes(self.reply.readAll()))
        self.end()
        return body

    def _let_arrive(self, wanted: int) -> None:
        """Wait for something; then a moment longer, where it is less than wanted.

        Threads that took each piece as it comes would be woken ten thousand times a second, and
        spend most of their time handing Python's interpreter to one another.
        """
        if self._has(wanted):
            return
        QCoreApplication.sendPostedEvents()
        if self._has(wanted):
            return
        self._wait(lambda: self._has(1))
        if not self._has(wanted):
            time.sleep(_MOMENT_S)
            QCoreApplication.sendPostedEvents()

    def _has(self, count: int) -> bool:
        """Whether so many bytes are there, or no more will be."""
        return self.reply.bytesAvailable() >= count or self.reply.isFinished()

    def end(self) -> None:
        """Let the reply go; from another thread, when its own sends again.

        A body that nobody reads to its end is closed by whichever thread collects it, perhaps
        after the reply has gone with the manager of its own: only its own may touch it.
        """
        if self._is_over:
            return
        self._is_over = True
        if self._whose() is self._home:
            self.let_go()
        else:
            self._home.left.append(self.let_go)

    def let_go(self) -> None:
        """In the reply's own thread."""
        if not self.reply.isFinished():
            self.reply.abort()
        self._certificate.end()
        # All of it now. What another thread lets go is deleted by an event of this one, without
        # Python: Qt then holds a lock while PyQt waits for Python, and who has Python may wait
        # for that lock.
        for thing in (self.reply, self._look, self._loop):
            sip.delete(thing)

    def _status(self) -> Optional[int]:
        return cast(
            Optional[int],
            self.reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute),
        )

    def _is_cut(self) -> bool:
        return self.reply.error() != _Error.NoError and not self._is_http_error()

    def _cut(self) -> str:
        return f"the connection broke: {self.reply.errorString()}"

    def _is_http_error(self) -> bool:
        """Whether Qt only repeats what the status says."""
        status = self._status()
        return status is not None and status >= 300

    def _wait(self, is_ready: Callable[[], bool]) -> None:
        """Let this thread's events run until something arrives; nothing else runs in it."""
        if is_ready():
            return
        self._look.start()
        try:
            self._turn_until(is_ready)
        finally:
            self._look.stop()

    def _turn_until(self, is_ready: Callable[[], bool]) -> None:
        deadline, here = time.monotonic() + self._timeout_s, self.reply.bytesAvailable()
        while not is_ready():
            if self._is_cancelled():
                self.reply.abort()
                raise Cancelled
            if time.monotonic() > deadline:
                self.reply.abort()
                raise requests.Timeout(
                    f"no answer within {self._timeout_s:.0f} s", request=self._request
                )
            self._loop.exec()
            if self.reply.bytesAvailable() != here:  # it is slow, not silent
                deadline, here = time.monotonic() + self._timeout_s, self.reply.bytesAvailable()

    def _failure(self) -> requests.RequestException:
        error, text = self.reply.error(), self.reply.errorString()
        if self._status() == _PROXY_WANTS_PASSWORD:
            # Qt may not have said so yet: its status comes before its error.
            error = _Error.ProxyAuthenticationRequiredError
        if error in _REMEMBERED:
            # Not at every fault: it waits, with Python held, for the end of Qt's thread that sends,
            # and that may wait for an object of PyQt's to go, which waits for Python.
            self._manager.clearAccessCache()
        if error == _Error.SslHandshakeFailedError:
            faults = self._certificate.faults or [text]
            return UntrustedCertificate(
                "; ".join(faults), issuer=self._certificate.issuer, request=self._request
            )
        if error == _Error.ConnectionRefusedError and self._has_proxy:
            # Qt does not say so of a proxy that carries plain http.
            return requests.exceptions.ProxyError(text, request=self._request)
        return _FAULTS.get(error, requests.ConnectionError)(text, request=self._request)


def _sent(
    manager: QgsNetworkAccessManager,
    asked: QNetworkRequest,
    method: str,
    body: Optional[QIODevice],
) -> QNetworkReply:
    """Send it the plainest way.

    Qt limits what it holds of an answer to a request without body only; otherwise it fills the
    memory with what nobody has read yet.
    """
    if body is not None:
        return manager.sendCustomRequest(asked, QByteArray(method.encode("ascii")), body)
    if method == "GET":
        return manager.get(asked)
    return manager.sendCustomRequest(asked, QByteArray(method.encode("ascii")))
