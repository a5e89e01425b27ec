"""A store whose files only signed addresses open: nginx that checks AWS signatures."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from .processes import FOLDER, answers, free_port, running

HOST = "s3-data.meso.umontpellier.fr"
"""The real store's name; only who asks our nginx as a proxy reaches ours by it."""

_SOURCES = Path(__file__).parent / "store"
_MODULE = Path("/usr/lib/nginx/modules/ngx_http_js_module.so")


@dataclass(frozen=True)
class FileStore:
    """A store that runs."""

    proxy: str
    """Who takes this as the HTTP proxy meets the store under its own name."""

    key: str
    secret: str
    files: Path
    """A bucket is a folder in it."""

    @property
    def root(self) -> str:
        return f"http://{HOST}"


def nginx() -> Path | None:
    found = shutil.which("nginx", path="/usr/sbin:/usr/bin")
    return Path(found) if found and _MODULE.exists() else None


@contextmanager
def stored(folder: Path) -> Iterator[FileStore]:
    """Serve the files under ``folder/files``."""
    port, key, secret = free_port(), secrets.token_hex(8), secrets.token_hex(16)
    values = {
        "FOLDER": str(folder),
        "SCRIPTS": str(folder),
        "PORT": str(port),
        "KEY": key,
        "SECRET": secret,
    }
    text = (_SOURCES / "nginx.conf").read_text("utf-8")
    for name, value in values.items():
        text = text.replace(f"@{name}@", value)
    (folder / "nginx.conf").write_text(text, "utf-8")
    shutil.copy(_SOURCES / "signature.js", folder)
    (folder / "files").mkdir(exist_ok=True)
    address = f"http://127.0.0.1:{port}"
    command = [nginx(), "-p", folder, "-c", folder / "nginx.conf"]
    with running(command, FOLDER / "store.log", lambda: answers(f"{address}/_health")):
        yield FileStore(address, key, secret, folder / "files")
