"""A real STAC API on 127.0.0.1: stac-fastapi on pgstac, with the training service's free scenes.

Run as a program (``python -m services.stac_server``) it prints the address and serves until its
standard input closes.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from .postgres import find_programs, serving
from .processes import FOLDER, ROOT, VENV, ServiceFailed, answers, free_port, running
from .stac_catalogue import catalogue_copy

_ABOUT = {
    "STAC_FASTAPI_LANDING_ID": "dinamis-test",
    "STAC_FASTAPI_TITLE": "DINAMIS – TRAINING / FICTIF",
    "STAC_FASTAPI_DESCRIPTION": "Scenes that no satellite took, behind a real server.",
    "STAC_FASTAPI_VERSION": "1",
    "USE_API_HYDRATE": "true",
    # As the real one has it, for those who deliver scenes.
    "ENABLE_TRANSACTIONS_EXTENSIONS": "true",
}


def missing() -> str:
    """What has to be done before the server can run; "" when nothing."""
    if find_programs() is None or not (VENV / "bin" / "uvicorn").exists():
        return "the test stack is not installed: make build/.services"
    return ""


@contextmanager
def served_by_pgstac() -> Iterator[str]:
    """Serve in a process of its own; yields the root of the STAC API.

    Raises:
        ServiceFailed: it does not start; why is on the standard error.
    """
    # It ends when its standard input closes, whichever way we end.
    process = subprocess.Popen(
        [sys.executable, "-m", __name__],
        env={**os.environ, "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'tests'}"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        address = process.stdout.readline().strip()
        if not address:
            raise ServiceFailed("the STAC server does not start")
        yield address
    finally:
        process.stdin.close()
        process.wait(60)


@contextmanager
def _serving() -> Iterator[str]:
    programs = find_programs()
    if programs is None or missing():
        raise ServiceFailed(missing())
    address = f"http://127.0.0.1:{free_port()}/"
    with ExitStack() as stack:
        folder = stack.enter_context(catalogue_copy(programs))
        env = stack.enter_context(serving(programs, folder, FOLDER / "postgres.log"))
        stack.enter_context(
            running(
                _uvicorn(address),
                FOLDER / "stac.log",
                lambda: answers(f"{address}_mgmt/ping"),
                {**_ABOUT, **env},
            )
        )
        yield address


def _uvicorn(address: str) -> list[object]:
    port = address.rstrip("/").rpartition(":")[2]
    app = ["--factory", "stac_fastapi.pgstac.app:create_app", "--log-level=warning"]
    return [VENV / "bin" / "uvicorn", *app, "--host=127.0.0.1", f"--port={port}"]


def _leave(*_: object) -> None:
    sys.exit(1)


def _main() -> None:
    signal.signal(signal.SIGTERM, _leave)
    try:
        with _serving() as address:
            print(address, flush=True)  # noqa: T201 - what it is run for
            sys.stdin.read()
    except KeyboardInterrupt:
        pass
    except ServiceFailed as error:
        sys.exit(str(error))


if __name__ == "__main__":
    _main()
