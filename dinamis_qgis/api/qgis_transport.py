"""Carries ``requests`` through QGIS, with the proxy, certificates and timeouts set there."""

from __future__ import annotations

import io
import threading
import time
from collections import deque
from typing import Any, Callable, Deque, Dict, Optional, Type, Union, cast

import requests
from qgis.core import QgsApplication, QgsNetworkAccessManager
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QByteArray, QEventLoop, QIODevice, QTimer, QUrl
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest
from requests.adapters import BaseAdapter
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
from .qgis_body import body_device
from .qgis_certificates import CertificateCheck
from .qgis_identity import QgisIdentity
from .qgis_lifetime import unwatch
from .qgis_proxy import follow_proxy, has_proxy
from .shown_identity import Shown, note_identity

_BUFFER_BYTES = 512 * 1024
_LOOK_MS = 50
_DEFAULT_TIMEOUT_S = 60.0

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


class QgisTransport(BaseAdapter):
    """Sends requests through QGIS; in any thread but the one that paints a window.

    Args:
        is_cancelled: asked every 50 ms while waiting; ends the request with ``Cancelled``.
        identity: adds a QGIS authentication configuration to what its service is asked.
        main_network: QGIS's own manager. Each thread has another, which would never hear of a
            proxy that the user sets later.
        on_answer: is shown each reply that has begun, in the thread that asked.
    """

    def __init__(
        self,
        is_cancelled: Callable[[], bool] = lambda: False,
        identity: Optional[QgisIdentity] = None,
        main_network: Optional[QgsNetworkAccessManager] = None,
        on_answer: Callable[[QNetworkReply], None] = lambda reply: None,
    ) -> None:
        super().__init__()
        self._is_cancelled = is_cancelled
        self._identity = identity
        self._main_network = main_network
        self._on_answer = on_answer
        self._local = threading.local()

    def send(
        self,
        request: requests.PreparedRequest,
        stream: bool = False,
        timeout: Any = None,
        verify: Union[bool, str] = True,
        cert: Any = None,
        proxies: Any = None,
    ) -> requests.Response:
        if _would_freeze_a_window():
            raise RuntimeError("A request in the GUI thread would freeze QGIS.")
        asked = _network_request(request)
        shown = self._identity.show_to(asked, request) if self._identity else Shown.NOTHING
        home = self._home()
        home.let_go()
        home.forget_kept(asked.url())
        follow_proxy(home.manager, self._main_network)
        exchange = _Exchange(home.manager, asked, request, self._is_cancelled, _seconds(timeout))
        exchange.live_in(self._home)
        try:
            exchange.wait_for_headers()
        except requests.RequestException:
            exchange.end()
            raise
        self._on_answer(exchange.reply)
        response = exchange.response()
        note_identity(response, shown)
        return response

    def _home(self) -> _Home:
        """The calling thread's; its number would not do, another has it when it has ended."""
        if not hasattr(self._local, "home"):
            self._local.home = _Home()
        home: _Home = self._local.home
        return home

    def close(self) -> None:
        """Connections belong to QGIS."""


def _would_freeze_a_window() -> bool:
    """``qgis_process`` and scripts have nobody waiting in front of their main thread."""
    is_main = threading.current_thread() is threading.main_thread()
    return is_main and QgsApplication.platform() == "desktop"


class _Home:
    """A thread that replies live in: its manager, and what others closed and only it may let go.

    Both go when the thread ends. Until then their Python faces are kept: PyQt would watch new
    ones again.
    """

    def __init__(self) -> None:
        self.manager = QgsNetworkAccessManager.instance()
        self._cache = self.manager.cache()
        for thing in (self.manager, self._cache):
            unwatch(thing)
        self.left: Deque[_Exchange] = deque()

    def let_go(self) -> None:
        while self.left:
            self.left.popleft().let_go()

    def forget_kept(self, address: QUrl) -> None:
        """Take an address out of QGIS's cache.

        Where a service answers 5xx, Qt begins its answer with the one that is kept, whatever the
        request says of caches (``replyDownloadMetaData`` in its qnetworkreplyhttpimpl.cpp).
        """
        if self._cache is not None:
            self._cache.remove(address)


class _Exchange:
    """One request under way, in the thread that sends it."""

    def __init__(
        self,
        manager: QgsNetworkAccessManager,
        asked: QNetworkRequest,
        request: requests.PreparedRequest,
        is_cancelled: Callable[[], bool],
        timeout_s: float,
    ) -> None:
        self._request = request
        self._manager = manager
        self._is_cancelled = is_cancelled
        self._timeout_s = timeout_s
        # Made before the request: a thread of Python's has no timers without it, and QGIS's
        # own time-out is one.
        self._loop = QEventLoop()
        self._body = body_device(request)
        self.reply = _sent(manager, asked, request.method or "GET", self._body)
        self.reply.setReadBufferSize(_BUFFER_BYTES)
        self._is_over = False
        self._certificate = CertificateCheck(self.reply)
        self._has_proxy = has_proxy(manager, asked.url())
        for arrived in (self.reply.metaDataChanged, self.reply.readyRead, self.reply.finished):
            arrived.connect(self._loop.quit)

    def live_in(self, home: Callable[[], _Home]) -> None:
        """Take what tells whose thread is calling; now it is its own."""
        self._whose = home
        self._home = home()

    def wait_for_headers(self) -> None:
        """Wait for the status line.

        Raises:
            requests.ConnectionError: none came; of the subclass that tells why.
            Cancelled: the user stopped it.
        """
        self._wait(lambda: self._status() is not None or self.reply.isFinished())
        if self._status() in (None, _PROXY_WANTS_PASSWORD):
            raise self._failure()

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
        response.raw = HTTPResponse(
            body=cast(Any, _Body(self)),
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
        """Some bytes of the body; none at its end."""
        if self._is_over:
            return b""
        self._wait(lambda: self.reply.bytesAvailable() > 0 or self.reply.isFinished())
        data = bytes(self.reply.read(most) or b"")
        if not data:
            fault = self.reply.error() != _Error.NoError and not self._is_http_error()
            text = self.reply.errorString()
            self.end()
            if fault:
                raise ProtocolError(f"the connection broke: {text}")
        return data

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
            self._home.left.append(self)

    def let_go(self) -> None:
        """In the reply's own thread."""
        if not self.reply.isFinished():
            self.reply.abort()
        self._certificate.end()
        unwatch(self.reply)
        sip.delete(self.reply)

    def _status(self) -> Optional[int]:
        return cast(
            Optional[int],
            self.reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute),
        )

    def _is_http_error(self) -> bool:
        """Whether Qt only repeats what the status says."""
        status = self._status()
        return status is not None and status >= 400

    def _wait(self, is_ready: Callable[[], bool]) -> None:
        """Let this thread's events run until something arrives; nothing else runs in it."""
        deadline = time.monotonic() + self._timeout_s
        while not is_ready():
            if self._is_cancelled():
                self.reply.abort()
                raise Cancelled
            if time.monotonic() > deadline:
                self.reply.abort()
                raise requests.Timeout(
                    f"no answer within {self._timeout_s:.0f} s", request=self._request
                )
            QTimer.singleShot(_LOOK_MS, self._loop.quit)
            self._loop.exec()

    def _failure(self) -> requests.RequestException:
        error, text = self.reply.error(), self.reply.errorString()
        # Qt would answer from memory even after the user has set it right in the options.
        self._manager.clearAccessCache()
        if self._status() == _PROXY_WANTS_PASSWORD:
            # Qt may not have said so yet: its status comes before its error.
            error = _Error.ProxyAuthenticationRequiredError
        if error == _Error.SslHandshakeFailedError:
            faults = self._certificate.faults or [text]
            return UntrustedCertificate(
                "; ".join(faults), issuer=self._certificate.issuer, request=self._request
            )
        if error == _Error.ConnectionRefusedError and self._has_proxy:
            # Qt does not say so of a proxy that carries plain http.
            return requests.exceptions.ProxyError(text, request=self._request)
        return _FAULTS.get(error, requests.ConnectionError)(text, request=self._request)


class _Body(io.RawIOBase):
    """The body of a reply, pulled as it is read: memory stays flat."""

    def __init__(self, exchange: _Exchange) -> None:
        super().__init__()
        self._exchange = exchange

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        view = memoryview(buffer)
        data = self._exchange.read(len(view))
        view[: len(data)] = data
        return len(data)

    def close(self) -> None:
        if not self.closed:
            self._exchange.end()
        super().close()


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


def _network_request(request: requests.PreparedRequest) -> QNetworkRequest:
    asked = QNetworkRequest(QUrl(request.url or ""))
    for name, value in request.headers.items():
        if name.lower() != "content-length":  # Qt counts by itself
            asked.setRawHeader(_latin(name), _latin(value))
    # requests follows redirects by itself, and drops the authorisation on the way.
    asked.setAttribute(
        QNetworkRequest.Attribute.RedirectPolicyAttribute,
        QNetworkRequest.RedirectPolicy.ManualRedirectPolicy,
    )
    # QGIS's cache would keep signed addresses and whole downloads on the disk.
    asked.setAttribute(QNetworkRequest.Attribute.CacheSaveControlAttribute, False)
    return asked


def _latin(text: Union[str, bytes]) -> QByteArray:
    return QByteArray(text if isinstance(text, bytes) else text.encode("latin-1"))


def _seconds(timeout: Any) -> float:
    if isinstance(timeout, tuple):
        timeout = timeout[1]
    return float(timeout or _DEFAULT_TIMEOUT_S)
