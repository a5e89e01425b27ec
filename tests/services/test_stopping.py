"""Nothing of the test stack is seen from outside this machine, and nothing of it stays behind."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from services import whole_stack
from services.conftest import require_servers
from services.processes import ROOT

_LISTENS = "0A"
_THIS_MACHINE = ("0100007F", "00000000000000000000000001000000")
_LONGEST_STOP_S = 60
_FEWEST = 6
"""Store, provider, signing, database, STAC and tasking are a program each, at least."""


@pytest.fixture
def stack():
    """The whole stack as ``make services`` runs it, in a program of its own."""
    require_servers(whole_stack.missing())
    process = subprocess.Popen(
        [sys.executable, "-m", "services", "--json"],
        env={**os.environ, "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'tests'}"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        start_new_session=True,
    )
    assert process.stdout.readline().startswith(b"{")
    yield process
    process.communicate(timeout=_LONGEST_STOP_S)  # its standard input closes: it ends


def children_of(pid):
    """Every program that one started, and those that they started."""
    parents = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            after_name = (folder / "stat").read_text("utf-8", "replace").rpartition(")")[2]
        except OSError:  # it ended meanwhile
            continue
        parents[int(folder.name)] = int(after_name.split()[1])
    found = [pid]
    for one in found:
        found += [child for child, parent in parents.items() if parent == one]
    return found[1:]


def sockets_of(pids):
    links = (link for pid in pids for link in Path(f"/proc/{pid}/fd").iterdir())
    names = (os.readlink(link) for link in links if link.is_symlink())
    return {name[len("socket:[") : -1] for name in names if name.startswith("socket:[")}


def listening(pids):
    """The addresses, as Linux writes them, at which programs can be reached."""
    own = sockets_of(pids)
    found = []
    for table in ("/proc/net/tcp", "/proc/net/tcp6"):
        for line in Path(table).read_text("ascii").splitlines()[1:]:
            fields = line.split()
            if fields[3] == _LISTENS and fields[9] in own:
                found.append(fields[1].partition(":")[0])
    return found


def is_running(pid):
    try:
        state = Path(f"/proc/{pid}/stat").read_text("utf-8", "replace").rpartition(")")[2]
    except OSError:
        return False
    return state.split()[0] != "Z"


@pytest.mark.parametrize("told", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_nothing_is_left_running(stack, told):
    started = children_of(stack.pid)
    assert len(started) >= _FEWEST

    stack.send_signal(told)

    stack.wait(_LONGEST_STOP_S)
    end = time.monotonic() + _LONGEST_STOP_S
    while any(map(is_running, started)) and time.monotonic() < end:
        time.sleep(0.1)
    assert [pid for pid in started if is_running(pid)] == []


def test_only_this_machine_reaches_it(stack):
    addresses = listening(children_of(stack.pid))

    assert len(addresses) >= _FEWEST
    assert set(addresses) <= set(_THIS_MACHINE)
