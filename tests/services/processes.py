"""Starts the programs of the test stack as an ordinary user, and stops what it started."""

from __future__ import annotations

import os
import pwd
import signal
import socket
import subprocess
import time
import urllib.request
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
FOLDER = ROOT / "build" / "services"
VENV = FOLDER / "venv"

_USER = "postgres"
"""Comes with Debian's package. PostgreSQL refuses to run as root."""

_LONGEST_START_S = 60


class ServiceFailed(Exception):
    """A program of the stack did not do what it was started for."""


def as_user(*command: object) -> list[str]:
    """The command without root's rights, ended by the system when we are killed."""
    prefix = ["setpriv", "--pdeathsig=TERM"]
    if os.geteuid() == 0:
        prefix += [f"--reuid={_USER}", f"--regid={_USER}", "--init-groups"]
    return [*prefix, "--", *map(str, command)]


def give(folder: Path) -> Path:
    """Make a folder that the programs may write to."""
    folder.mkdir(parents=True, exist_ok=True)
    if os.geteuid() == 0:
        user = pwd.getpwnam(_USER)
        os.chown(folder, user.pw_uid, user.pw_gid)
    if subprocess.run(as_user("test", "-w", folder), check=False).returncode:
        raise ServiceFailed(f"the user {_USER} cannot enter {folder}: move the checkout")
    return folder


def run(*command: object, env: Mapping[str, str] | None = None) -> None:
    """Run a command to its end."""
    done = subprocess.run(
        as_user(*command),
        env=_environment(env),
        cwd="/",
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if done.returncode:
        raise ServiceFailed(f"{command[0]}: {done.stdout.strip()[-2000:]}")


@contextmanager
def running(
    command: Sequence[object],
    log: Path,
    is_ready: Callable[[], bool],
    env: Mapping[str, str] | None = None,
    stop: signal.Signals = signal.SIGTERM,
) -> Iterator[None]:
    """Run a server while the block runs.

    Args:
        stop: what tells it to finish.
    """
    with log.open("wb") as stream:
        process = subprocess.Popen(
            as_user(*command),
            env=_environment(env),
            cwd="/",
            stdin=subprocess.DEVNULL,
            stdout=stream,
            stderr=subprocess.STDOUT,
            # Ctrl-C is for us alone: each is stopped in its turn.
            start_new_session=True,
        )
    try:
        _wait_for(process, is_ready, log)
        yield
    finally:
        process.send_signal(stop)
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


def answers(address: str) -> bool:
    """Whether a server answers, and with success."""
    try:
        with urllib.request.urlopen(address, timeout=5):
            return True
    except OSError:
        return False


def _environment(env: Mapping[str, str] | None) -> dict[str, str]:
    """Nothing of the developer's own settings and passwords."""
    path = os.environ.get("PATH", os.defpath)
    return {"PATH": path, "LC_ALL": "C.UTF-8", "HOME": "/nonexistent", **(env or {})}


def _wait_for(process: subprocess.Popen[bytes], is_ready: Callable[[], bool], log: Path) -> None:
    deadline = time.monotonic() + _LONGEST_START_S
    while not is_ready():
        if process.poll() is not None or time.monotonic() > deadline:
            said = log.read_text("utf-8", "replace").strip()[-2000:]
            raise ServiceFailed(f"{log.stem} does not run: {said}")
        time.sleep(0.05)
