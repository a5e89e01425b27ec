"""What ``requests`` reads the body of an answer from that came through QGIS."""

from __future__ import annotations

import io
from collections.abc import Generator
from typing import Optional, Protocol

from urllib3.response import HTTPResponse


class _Source(Protocol):
    """A body that arrives."""

    def read(self, most: int) -> bytes:
        """Some bytes of it; none at its end."""

    def end(self) -> None:
        """Let it go."""


class AnswerBody(io.RawIOBase):
    """The body of a reply, pulled as it is read: memory stays flat."""

    def __init__(self, source: _Source) -> None:
        super().__init__()
        self._source = source

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        return self.readall() if size < 0 else self._source.read(size)

    def close(self) -> None:
        if not self.closed:
            self._source.end()
        super().close()


class WholeResponse(HTTPResponse):
    """One whose body is there: ``requests`` would take it in a hundred pieces of 10 kB."""

    def stream(
        self, amt: Optional[int] = None, decode_content: Optional[bool] = None
    ) -> Generator[bytes, None, None]:
        yield self.read(decode_content=decode_content)
