"""A STAPI service that believes our OpenID provider, and catalogues what it delivers."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import requests

from .openid_provider import AUDIENCE
from .processes import FOLDER, ROOT, VENV, answers, free_port, running


@dataclass(frozen=True)
class Catalogue:
    """A STAC API, by the address that takes new items and the one that is shown to others."""

    inside: str
    shown: str


@contextmanager
def tasked(issuer: str, ground: str, catalogue: Catalogue) -> Iterator[str]:
    """Run it; yields its address.

    Args:
        ground: address of the program that makes the scenes of an order.
    """
    port = free_port()
    address = f"http://127.0.0.1:{port}/"
    env = {
        "PYTHONPATH": str(ROOT / "tests" / "services"),
        "ISSUER": issuer,
        "AUDIENCE": AUDIENCE,
        "GROUND": ground,
        "CATALOGUE": catalogue.inside,
        "SHOWN": catalogue.shown,
    }
    command = [VENV / "bin" / "uvicorn", "tasking.app:app", "--log-level=warning"]
    command += ["--host=127.0.0.1", f"--port={port}"]
    with running(command, FOLDER / "tasking.log", lambda: answers(f"{address}products"), env):
        yield address


def skip(tasking: str, seconds: float) -> None:
    """Let the service's orders and searches grow older."""
    requests.post(f"{tasking}clock", json={"seconds": seconds}, timeout=10).raise_for_status()
