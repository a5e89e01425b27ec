"""nginx from Debian, with a configuration of ours."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from .processes import FOLDER, running

SOURCES = Path(__file__).parent / "store"
_MODULE = Path("/usr/lib/nginx/modules/ngx_http_js_module.so")


def nginx() -> Path | None:
    found = shutil.which("nginx", path="/usr/sbin:/usr/bin")
    return Path(found) if found and _MODULE.exists() else None


@contextmanager
def configured(
    name: str, folder: Path, values: Mapping[str, object], is_ready: Callable[[], bool]
) -> Iterator[None]:
    """Run nginx while the block runs.

    Args:
        name: of a configuration in ``store/``.
        folder: where it may write: ``@FOLDER@`` of the configuration.
        values: of the words between at signs in it.
    """
    text = (SOURCES / name).read_text("utf-8")
    for word, value in {"FOLDER": folder, **values}.items():
        text = text.replace(f"@{word}@", str(value))
    (folder / name).write_text(text, "utf-8")
    command = [nginx(), "-p", folder, "-c", folder / name]
    with running(command, FOLDER / f"{Path(name).stem}.log", is_ready):
        yield
