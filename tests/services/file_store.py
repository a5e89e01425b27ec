"""A store whose files only signed addresses open: nginx that checks AWS signatures."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from .ground_segment import GroundSegment
from .processes import answers, free_port
from .web_server import SOURCES, configured

HOST = "s3-data.meso.umontpellier.fr"
"""The real store's name; only who asks our nginx as a proxy reaches ours by it."""


@dataclass(frozen=True)
class FileStore:
    """A store that runs."""

    proxy: str
    """Who takes this as the HTTP proxy meets the store under its own name."""

    root: str
    """Its own name."""

    key: str
    secret: str
    files: Path
    """A bucket is a folder in it."""


@contextmanager
def stored(folder: Path, ground: GroundSegment | None = None) -> Iterator[FileStore]:
    """Serve the files under ``folder/files``.

    Args:
        ground: makes what is missing; the store has a name then by which everybody on this
            machine reaches it.
    """
    port, key, secret = free_port(), secrets.token_hex(8), secrets.token_hex(16)
    address = f"http://127.0.0.1:{port}"
    values = {
        "PORT": port,
        "KEY": key,
        "SECRET": secret,
        "MISSING": f"proxy_pass {ground.address.rstrip('/')}" if ground else "return 404",
        "MADE": ground.made if ground else folder,
    }
    shutil.copy(SOURCES / "signature.js", folder)
    (folder / "files").mkdir(exist_ok=True)
    root = f"http://localhost:{port}" if ground else f"http://{HOST}"
    with configured("nginx.conf", folder, values, lambda: answers(f"{address}/_health")):
        yield FileStore(address, root, key, secret, folder / "files")
