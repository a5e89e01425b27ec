"""Every server that a service needs, at once: the plugin's whole path runs on it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from . import proxies, sign_in_stack, stac_server
from .ground_segment import making
from .processes import answers, free_port, give
from .sign_in_stack import SignInStack, signing_stack
from .stac_server import served_by_pgstac
from .tasking_service import Catalogue, tasked
from .temporary_folder import temporary_folder
from .web_server import configured

_DRAWN = "https://storage.training.dinamis.invalid"
"""Where the scenes' own documents say that their files are."""


@dataclass(frozen=True)
class WholeStack:
    """Where its parts are."""

    sign_in: SignInStack
    stac: str
    tasking: str

    def entry(self) -> dict[str, Any]:
        """The stack as ``services.json`` describes a service."""
        return {
            "id": "stack",
            "title": "Test stack",
            "stac": self.stac,
            "signing": self.sign_in.signing,
            "tasking": self.tasking,
            "storage": "localhost",
            "public": "/public/",
            "sign_in": "device",
            "key_headers": ["access-key", "secret-key"],
            "collections": ["pleiades", "spot-6-7"],
            "missions": {"pleiades": ["pleiades"], "spot67": ["spot-6-7"]},
            "holds": ["pleiades", "spot67"],
        }


def missing() -> str:
    """What has to be done before it can run; "" when nothing."""
    return stac_server.missing() or sign_in_stack.missing() or proxies.missing()


@contextmanager
def whole_stack() -> Iterator[WholeStack]:
    """Run the servers of a service while the block runs."""
    with ExitStack() as stack:
        folder = give(stack.enter_context(temporary_folder("stack")))
        ground = stack.enter_context(making(give(folder / "made")))
        signing = stack.enter_context(signing_stack(ground=ground))
        inside = stack.enter_context(served_by_pgstac())
        shown = stack.enter_context(_shown(folder, inside, signing.store.root))
        catalogue = Catalogue(inside, shown)
        tasking = stack.enter_context(tasked(signing.issuer, ground.address, catalogue))
        yield WholeStack(signing, shown, tasking)


@contextmanager
def _shown(folder: Path, catalogue: str, store: str) -> Iterator[str]:
    """The catalogue as others see it: its files are in the store."""
    port = free_port()
    address = f"http://127.0.0.1:{port}/"
    values = {"PORT": port, "CATALOGUE": catalogue.rstrip("/"), "DRAWN": _DRAWN, "STORE": store}
    with configured("front.conf", folder, values, lambda: answers(f"{address}_mgmt/ping")):
        yield address
