"""Carries ``requests`` through QGIS, with the proxy, certificates and timeouts set there."""

from __future__ import annotations

import threading
from typing import Any, Callable, Optional, Union

import requests
from qgis.core import QgsApplication, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QByteArray, QUrl
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest
from requests.adapters import BaseAdapter

from ..domain.errors import Cancelled
from .qgis_exchange import Exchange
from .qgis_identity import QgisIdentity
from .qgis_lifetime import Home
from .qgis_proxy import follow_proxy
from .shown_identity import Shown, note_identity

_DEFAULT_TIMEOUT_S = 60.0


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
        exchange = Exchange(
            home.manager, asked, request, self._is_cancelled, _seconds(timeout), stream
        )
        exchange.live_in(self._home)
        try:
            exchange.wait()
        except (requests.RequestException, Cancelled):
            exchange.end()
            raise
        self._on_answer(exchange.reply)
        response = exchange.response()
        note_identity(response, shown)
        return response

    def _home(self) -> Home:
        """The calling thread's; its number would not do, another has it when it has ended."""
        if not hasattr(self._local, "home"):
            self._local.home = Home()
        home: Home = self._local.home
        return home

    def close(self) -> None:
        """Connections belong to QGIS."""


def _would_freeze_a_window() -> bool:
    """``qgis_process`` and scripts have nobody waiting in front of their main thread."""
    is_main = threading.current_thread() is threading.main_thread()
    return is_main and QgsApplication.platform() == "desktop"


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
