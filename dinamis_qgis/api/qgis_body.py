"""The body of a request, as Qt reads it."""

from __future__ import annotations

from typing import Optional, Union

import requests
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice

from .repeatable import is_repeatable

_OPEN = QIODevice.OpenModeFlag.ReadOnly


def body_device(request: requests.PreparedRequest) -> Optional[QIODevice]:
    """Return what Qt reads the body from; keep it until the reply is finished.

    None where there is none, and sending it twice does no harm.
    """
    body = request.body or b""
    content = body.encode("utf-8") if isinstance(body, str) else bytes(body)
    if not is_repeatable(request):
        return ReadOnce(content)
    if not content and request.method != "POST":
        return None
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(_OPEN)
    return buffer


class ReadOnce(QIODevice):
    """A body that cannot be sent twice.

    Qt sends a request again, by itself, when the connection closes before an answer: an order
    would be placed twice. It leaves that be when the body cannot be rewound.
    """

    def __init__(self, content: bytes) -> None:
        super().__init__()
        self._content = content
        self._place = 0
        self.open(_OPEN | QIODevice.OpenModeFlag.Unbuffered)

    def size(self) -> int:
        return len(self._content)

    def bytesAvailable(self) -> int:  # noqa: N802
        return len(self._content) - self._place

    def seek(self, place: int) -> bool:
        return False

    def reset(self) -> bool:
        return False

    def atEnd(self) -> bool:  # noqa: N802
        return self._place >= len(self._content)

    def readData(self, most: int) -> Union[bytes, None]:  # noqa: N802
        data = self._content[self._place : self._place + most]
        self._place += len(data)
        return data

    def writeData(self, data: bytes) -> int:  # noqa: N802
        return -1
