"""A PostgreSQL of our own, on 127.0.0.1, with nothing of it outside its folder."""

from __future__ import annotations

import os
import secrets
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .processes import as_user, free_port, run, running

_PROGRAMS = Path("/usr/lib/postgresql")
_EXTENSIONS = Path("/usr/share/postgresql")

_SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    "shared_buffers": "256MB",
    "work_mem": "32MB",
    "maintenance_work_mem": "256MB",
    "random_page_cost": "1.1",
    "jit": "off",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "min_wal_size": "32MB",
    # What is lost in a crash is made again.
    "fsync": "off",
    "full_page_writes": "off",
    "synchronous_commit": "off",
}


def find_programs() -> Path | None:
    """The folder of the newest PostgreSQL that has PostGIS; None when there is none."""
    found = [
        programs
        for programs in _PROGRAMS.glob("*/bin")
        if (_EXTENSIONS / programs.parent.name / "extension" / "postgis.control").exists()
    ]
    return max(found, key=lambda programs: float(programs.parent.name), default=None)


def make_cluster(programs: Path, folder: Path) -> None:
    """Make an empty cluster that only its own password opens."""
    password = folder / "password"
    password.touch(mode=0o600)
    password.write_text(secrets.token_urlsafe(), "utf-8")
    os.chown(password, folder.stat().st_uid, folder.stat().st_gid)
    run(
        programs / "initdb",
        f"--pgdata={folder / 'data'}",
        "--username=postgres",
        f"--pwfile={password}",
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale=C.UTF-8",
        "--no-sync",
    )


@contextmanager
def serving(programs: Path, folder: Path, log: Path) -> Iterator[dict[str, str]]:
    """Run the cluster in a folder; yields the variables with which clients find it."""
    env = {
        "PGHOST": "127.0.0.1",
        "PGPORT": str(free_port()),
        "PGUSER": "postgres",
        "PGPASSWORD": (folder / "password").read_text("utf-8"),
        "PGDATABASE": "postgres",
    }
    settings = {**_SETTINGS, "port": env["PGPORT"]}
    command = [programs / "postgres", "-D", folder / "data"]
    for name, value in settings.items():
        command += ["-c", f"{name}={value}"]
    ready = as_user(programs / "pg_isready", "-q", "-h", "127.0.0.1", "-p", env["PGPORT"])

    def is_ready() -> bool:
        return subprocess.run(ready, cwd="/", check=False).returncode == 0

    # SIGINT: without waiting for clients to leave.
    with running(command, log, is_ready, stop=signal.SIGINT):
        yield env


def execute(programs: Path, env: dict[str, str], statement: str) -> None:
    run(programs / "psql", "-q", "-v", "ON_ERROR_STOP=1", "-c", statement, env=env)
