"""Writes what is known of an image beside it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Mapping

from ...domain.errors import FileNotWritten, ProductError
from ...layers.vrt_file import write_text


def write_json(path: Path, content: Mapping[str, Any]) -> str:
    """All of it, or what was there before; return where it is.

    Raises:
        FileNotWritten: the disk refuses.
    """
    try:
        return str(write_text(path, json.dumps(content, indent=2, ensure_ascii=False)))
    except ProductError as error:
        raise FileNotWritten(error.detail) from error
