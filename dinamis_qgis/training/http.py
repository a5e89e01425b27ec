"""Requests and replies as the training service sees them."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, BinaryIO, Dict, Optional, Union
from urllib.parse import parse_qsl, urlsplit
from xml.sax.saxutils import escape


@dataclass(frozen=True)
class Call:
    """An HTTP request that reached one of our hosts."""

    method: str
    url: str
    headers: Mapping[str, str]
    """Names in lower case."""

    body: bytes = b""

    @property
    def host(self) -> str:
        return (urlsplit(self.url).hostname or "").lower()

    @property
    def path(self) -> str:
        return urlsplit(self.url).path

    @property
    def query(self) -> Dict[str, str]:
        return dict(parse_qsl(urlsplit(self.url).query, keep_blank_values=True))

    def form(self) -> Dict[str, str]:
        return dict(parse_qsl(self.body.decode("utf-8"), keep_blank_values=True))

    def json(self) -> Any:
        """The body as JSON.

        Raises:
            Refusal: 400, it is not.
        """
        try:
            return json.loads(self.body or b"{}")
        except ValueError as error:
            raise Refusal(400, f"the body is not JSON: {error}") from error


@dataclass(frozen=True)
class Reply:
    """An HTTP answer; a file body is read as it is sent."""

    status: int = 200
    body: Union[bytes, BinaryIO] = b""
    headers: Dict[str, str] = field(default_factory=dict)


class Refusal(Exception):
    """Ends a call with an error reply.

    Args:
        content: the JSON body; STAC's ``code`` and ``description`` when not given.
    """

    def __init__(
        self, status: int, reason: str, content: Optional[Mapping[str, Any]] = None, **headers: str
    ) -> None:
        super().__init__(reason)
        self.status = status
        self.content = content or {"code": str(status), "description": reason, "detail": reason}
        self.headers = {name.replace("_", "-"): value for name, value in headers.items()}

    def reply(self) -> Reply:
        return json_reply(self.content, self.status, self.headers)


class StorageRefusal(Refusal):
    """Ends a call to the storage with an error in XML, as S3 writes it.

    Args:
        code: S3's word for it, such as ``AccessDenied``.
    """

    def __init__(self, status: int, code: str, reason: str, **headers: str) -> None:
        super().__init__(status, reason, None, **headers)
        self._code = code

    def reply(self) -> Reply:
        body = (
            '<?xml version="1.0" encoding="UTF-8"?>\n'
            f"<Error><Code>{self._code}</Code><Message>{escape(str(self))}</Message></Error>"
        )
        return Reply(
            self.status, body.encode(), {"Content-Type": "application/xml", **self.headers}
        )


def json_reply(
    content: Any,
    status: int = 200,
    headers: Optional[Mapping[str, str]] = None,
    media_type: str = "application/json",
) -> Reply:
    body = json.dumps(content, ensure_ascii=False).encode("utf-8")
    return Reply(status, body, {"Content-Type": media_type, **(headers or {})})


class Stretch(io.RawIOBase):
    """The next so many bytes of a stream, read as they are sent; closes the stream."""

    def __init__(self, stream: BinaryIO, size: int) -> None:
        super().__init__()
        self._stream = stream
        self._left = size

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        view = memoryview(buffer)
        data = self._stream.read(min(len(view), self._left))
        view[: len(data)] = data
        self._left -= len(data)
        return len(data)

    def close(self) -> None:
        self._stream.close()
        super().close()


def not_found(call: Call) -> Refusal:
    return Refusal(404, f"nothing at {call.path}")
