"""Runs the whole stack, an office's proxies included, until the standard input closes.

``python -m services`` prints where everything is. With ``--json`` it prints one line for a program:
the entry of ``services.json`` and who may sign in; an office's proxies are left out then.
"""

from __future__ import annotations

import json
import signal
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from certificates import make_authority

from . import proxies
from .processes import ServiceFailed, give
from .temporary_folder import temporary_folder
from .whole_stack import WholeStack, missing, whole_stack

_PUBLIC_AUTHORITIES = Path("/etc/ssl/certs/ca-certificates.crt")


def _described(stack: WholeStack) -> str:
    name, password = next(iter(stack.sign_in.accounts.items()))
    lines = {
        "STAC API": stack.stac,
        "OpenID Connect": stack.sign_in.issuer,
        "Signing": stack.sign_in.signing,
        "Files": stack.sign_in.store.root,
        "Tasking (STAPI)": stack.tasking,
        "Account": f"{name} / {password}",
    }
    return _listed(lines)


def _listed(lines: dict[str, str]) -> str:
    return "\n".join(f"{name:<22} {value}" for name, value in lines.items())


@contextmanager
def _office(folder: Path) -> Iterator[str]:
    """The proxies of an office, in words."""
    authority = make_authority(folder / "authority", "Town Hall Proxy")
    with ExitStack() as stack:
        password = stack.enter_context(proxies.asking_password())
        reading = proxies.reading_tls(authority, _PUBLIC_AUTHORITIES, folder / "tls")
        tls = stack.enter_context(reading)
        _, script = stack.enter_context(proxies.named_by_script(folder / "script"))
        yield _listed(
            {
                "Proxy with password": f"http://127.0.0.1:{password.port}"
                f"  {password.user} / {password.password}",
                "Proxy that reads TLS": f"http://127.0.0.1:{tls.port}  {authority.certificate}",
                "Proxy script (PAC)": script,
            }
        )


def _leave(*_: object) -> None:
    sys.exit(1)


def _main() -> None:
    signal.signal(signal.SIGTERM, _leave)
    # A script's shell has what it runs in the background ignore Ctrl-C.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    is_for_program = "--json" in sys.argv[1:]
    try:
        if missing():
            raise ServiceFailed(missing())
        with ExitStack() as servers:
            stack = servers.enter_context(whole_stack())
            told = json.dumps({"service": stack.entry(), "accounts": stack.sign_in.accounts})
            if not is_for_program:
                folder = give(servers.enter_context(temporary_folder("office")))
                told = f"{_described(stack)}\n{servers.enter_context(_office(folder))}"
            print(told, flush=True)  # noqa: T201 - what it is run for
            sys.stdin.read()
    except KeyboardInterrupt:
        pass
    except ServiceFailed as error:
        sys.exit(str(error))


if __name__ == "__main__":
    _main()
