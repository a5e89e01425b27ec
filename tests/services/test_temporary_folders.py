"""Folders of a run are gone with it, and those of one that was killed with the next."""

import os
import signal
import subprocess
import sys

from services.processes import ROOT
from services.temporary_folder import temporary_folder

_RUN = """
import sys
from pathlib import Path
from services.temporary_folder import temporary_folder
with temporary_folder("sign-in", Path(sys.argv[1])) as folder:
    (folder / "log").write_text("x")
    print(folder, flush=True)
    sys.stdin.read()
"""


def begun(within):
    """Another run, which keeps its folder until it is told to end."""
    return subprocess.Popen(
        [sys.executable, "-c", _RUN, str(within)],
        env={**os.environ, "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'tests'}"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_a_run_takes_its_folder_with_it(tmp_path):
    with temporary_folder("stack", tmp_path) as folder:
        (folder / "log").write_text("x")

    assert names(tmp_path) == []


def test_the_next_start_cleans_after_one_that_was_killed(tmp_path):
    killed = begun(tmp_path)
    left = killed.stdout.readline().strip()
    killed.send_signal(signal.SIGKILL)
    killed.communicate()
    assert os.path.exists(left)

    with temporary_folder("stack", tmp_path) as folder:
        assert names(tmp_path) == [folder.name]


def test_it_leaves_alone_what_is_in_use_or_kept(tmp_path):
    kept = ("venv", "catalogue-f63a7965cb39", "store.log", "stack-5-years")
    for name in kept:
        (tmp_path / name).mkdir()
    other = begun(tmp_path)
    used = other.stdout.readline().strip()

    with temporary_folder("stack", tmp_path):
        assert os.path.exists(os.path.join(used, "log"))

    other.communicate()
    assert names(tmp_path) == sorted(kept)
