"""Carries requests to the training service instead of to the network."""

from __future__ import annotations

import io
import threading
import time
from collections.abc import Mapping
from http.client import responses
from typing import Any, BinaryIO, Callable, Optional, Union, cast

import requests
from requests.adapters import BaseAdapter
from requests.structures import CaseInsensitiveDict
from requests.utils import get_encoding_from_headers
from urllib3.response import HTTPResponse

from .faults import Fault, FaultKind
from .http import Call, Reply, Stretch
from .service import TrainingService


class TrainingTransport(BaseAdapter):
    """A ``requests`` transport adapter; mount it on each of ``HOSTS``. Safe in any thread.

    Args:
        wait: sleeps for a slow answer; a test passes its own.
    """

    def __init__(
        self, service: TrainingService, wait: Callable[[float], None] = time.sleep
    ) -> None:
        super().__init__()
        self._service = service
        self._wait = wait
        # One answer is made at a time, the others wait in line: a service has processors of its
        # own, this one must leave the GUI its turn.
        self._working = threading.Lock()

    def send(
        self,
        request: requests.PreparedRequest,
        stream: bool = False,
        timeout: Any = None,
        verify: Union[bool, str] = True,
        cert: Any = None,
        proxies: Optional[Mapping[str, str]] = None,
    ) -> requests.Response:
        call = _call(request)
        fault = self._service.faults.take(call)
        if fault is not None and fault.kind is FaultKind.REFUSED:
            raise requests.ConnectionError("connection refused", request=request)
        if fault is not None and fault.kind is FaultKind.SLOW:
            self._delay(fault.seconds, timeout, request)
        reply = self._reply(call, fault)
        return _response(request, reply, fault)

    def close(self) -> None:
        """Nothing is kept open."""

    def _reply(self, call: Call, fault: Optional[Fault]) -> Reply:
        refusal = fault.refusal() if fault is not None else None
        if refusal is not None:
            return refusal.reply()
        with self._working:
            return self._service.answer(call)

    def _delay(self, seconds: float, timeout: Any, request: requests.PreparedRequest) -> None:
        limit = timeout[1] if isinstance(timeout, tuple) else timeout
        if limit is not None and seconds > limit:
            self._wait(limit)
            raise requests.ReadTimeout(f"no answer within {limit} s", request=request)
        self._wait(seconds)


def _call(request: requests.PreparedRequest) -> Call:
    body = request.body or b""
    if isinstance(body, str):
        body = body.encode("utf-8")
    headers = {name.lower(): str(value) for name, value in request.headers.items()}
    return Call(request.method or "GET", request.url or "", headers, bytes(body))


def _response(
    request: requests.PreparedRequest, reply: Reply, fault: Optional[Fault]
) -> requests.Response:
    body: BinaryIO = io.BytesIO(reply.body) if isinstance(reply.body, bytes) else reply.body
    headers = dict(reply.headers)
    if isinstance(reply.body, bytes):
        headers.setdefault("Content-Length", str(len(reply.body)))
    if fault is not None and fault.kind is FaultKind.CUT:
        body = cast(BinaryIO, Stretch(body, fault.after_bytes))
    response = requests.Response()
    response.status_code = reply.status
    response.reason = responses.get(reply.status, "")
    response.headers = CaseInsensitiveDict(headers)
    response.encoding = get_encoding_from_headers(response.headers)
    response.raw = HTTPResponse(
        body=body,
        headers=headers,
        status=reply.status,
        reason=response.reason,
        preload_content=False,
        request_method=request.method,
        # A body shorter than announced ends in the error a cut connection would give.
        enforce_content_length=True,
    )
    response.url = request.url or ""
    response.request = request
    return response
