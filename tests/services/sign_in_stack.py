"""Sign-in, signing and store together, as the real services' programs meet them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass

from .file_store import FileStore, stored
from .ground_segment import GroundSegment
from .openid_provider import AUDIENCE, LIKE_KEYCLOAK, Lifetimes, is_installed, provided
from .processes import FOLDER, ROOT, VENV, answers, free_port, give, running
from .temporary_folder import temporary_folder
from .web_server import nginx

LINK_SECONDS = 8 * 3600
"""As the real signing API: eight hours."""


@dataclass(frozen=True)
class SignInStack:
    """Where its parts are. Addresses end in a slash, but the issuer's."""

    issuer: str
    signing: str
    store: FileStore
    accounts: dict[str, str]
    """Names and passwords of those who may sign in."""


def missing() -> str:
    """What has to be done before it can run; "" when nothing."""
    if not is_installed() or nginx() is None:
        return "the test stack is not installed: make build/.services"
    return ""


@contextmanager
def signing_stack(
    lifetimes: Lifetimes = LIKE_KEYCLOAK,
    link_seconds: int = LINK_SECONDS,
    ground: GroundSegment | None = None,
) -> Iterator[SignInStack]:
    """Run everything while the block runs.

    Args:
        link_seconds: how long a signed address lasts.
        ground: makes what the store does not have.
    """
    accounts = {"alice": "correct horse battery staple", "bob": "Tr0ub4dor&3"}
    with ExitStack() as stack:
        folder = give(stack.enter_context(temporary_folder("sign-in")))
        issuer = stack.enter_context(provided(folder, accounts, lifetimes))
        store = stack.enter_context(stored(give(folder / "store"), ground))
        signing = stack.enter_context(_signing(issuer, store, link_seconds))
        yield SignInStack(issuer, signing, store, accounts)


@contextmanager
def _signing(issuer: str, store: FileStore, link_seconds: int) -> Iterator[str]:
    port = free_port()
    address = f"http://127.0.0.1:{port}/"
    env = {
        "PYTHONPATH": str(ROOT / "tests" / "services"),
        "ISSUER": issuer,
        "AUDIENCE": AUDIENCE,
        "STORE": store.root,
        "STORE_KEY": store.key,
        "STORE_SECRET": store.secret,
        "LASTS": str(link_seconds),
    }
    command = [VENV / "bin" / "uvicorn", "signing_app:app", "--log-level=warning"]
    command += ["--host=127.0.0.1", f"--port={port}"]
    log = FOLDER / "signing.log"
    with running(command, log, lambda: answers(f"{address}openapi.json"), env):
        yield address
