"""A Debian inside this one, where commands run as if it were the machine."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import List, Mapping

ALONE = ["unshare", "--mount", "--pid", "--fork", "--kill-child"]
"""Whatever is mounted or started is gone when the command ends."""

CLOSED = ["--net"]
"""Without the network: nobody but itself answers there, and no screen is another's."""

ENTER = """
set -e
root=$1; shared=$2; shift 2
ip link set lo up
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
if [ -d "$shared" ]; then
  mkdir -p "$root/src/shared"
  mount -o bind,ro "$shared" "$root/src/shared"
fi
exec chroot "$root" "$@"
"""

CLEAN = {
    "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
    "HOME": "/root",
    "LANG": "C.UTF-8",
    "DEBIAN_FRONTEND": "noninteractive",
}
"""The environment inside: nothing of the machine's own."""


class Chroot:
    """A folder with a Debian in it. Needs root."""

    def __init__(self, folder: Path, shared: Path) -> None:
        self.folder = folder
        self._shared = shared

    def run(self, command: List[str], log: Path, more: Mapping[str, str], is_closed: bool) -> int:
        """Run in ``/src/dinamis-qgis``, with ``more`` in the environment; add to the log."""
        variables = [f"{name}={value}" for name, value in {**CLEAN, **more}.items()]
        inside = ["env", "-i", "-C", "/src/dinamis-qgis", *variables, *command]
        enter = ["sh", "-c", ENTER, "enter", str(self.folder), str(self._shared)]
        return _run_alone([*(CLOSED if is_closed else []), *enter, *inside], log)

    def bootstrap(self, suite: str, mirror: str, packages: List[str], log: Path) -> None:
        """Put a minimal Debian into the empty folder.

        Raises:
            CalledProcessError: debootstrap could not; its log says why.
        """
        options = ["--variant=minbase", f"--include={','.join(packages)}"]
        command = ["debootstrap", *options, suite, str(self.folder), mirror]
        code = _run_alone(command, log)
        if code != 0:
            raise subprocess.CalledProcessError(code, command)

    def write(self, path: str, text: str) -> None:
        """Write a file inside."""
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")


def _run_alone(command: List[str], log: Path) -> int:
    """Run, and add to the log what is said, through a pipe: a test limits the size of files."""
    with (
        log.open("ab") as stream,
        subprocess.Popen(
            [*ALONE, *command],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        ) as process,
    ):
        assert process.stdout is not None
        while said := process.stdout.read1():
            stream.write(said)
            stream.flush()
    return process.returncode
