r"""Texts of other programs, fit for being written and shown.

JSON can say half of a character: ``"\ud800"``, a surrogate without its other half (RFC 8259,
8.2). Python reads it, and can then write it nowhere: no file, no database, no address.
"""

from __future__ import annotations

import re
from typing import Any

_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")


def may_have_halves(text: str) -> bool:
    """Whether JSON may say a character by halves; quick where it does not."""
    return "\\" in text and _SURROGATE.search(text) is not None


def whole(value: Any) -> Any:
    """A JSON value with U+FFFD, the sign for what cannot be read, in the place of each half."""
    if isinstance(value, str):
        return value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    if isinstance(value, list):
        return [whole(one) for one in value]
    if isinstance(value, dict):
        return {whole(name): whole(one) for name, one in value.items()}
    return value
