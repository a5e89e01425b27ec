"""What the chroots take from this machine: where its packages come from, and its checkout."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import List

DEBIAN = "http://deb.debian.org/debian"
APT_NEEDS = ("Acquire::http", "Acquire::https", "Acquire::Check-", "Acquire::Retries")


def debian_mirror() -> str:
    """The archive that this machine's own apt reads, or Debian's where it is not a Debian."""
    lines = Path("/etc/os-release").read_text("utf-8").splitlines()
    facts = {name: value.strip('"') for name, _, value in (line.partition("=") for line in lines)}
    if facts.get("ID") != "debian":
        return DEBIAN
    ask = ["apt-get", "indextargets", "--format", "$(REPO_URI) $(RELEASE)", "Created-By: Packages"]
    targets = subprocess.check_output(ask, text=True).splitlines()
    own = [line.split()[0] for line in targets if line.endswith(f" {facts['VERSION_CODENAME']}")]
    return own[0] if own else DEBIAN


def apt_settings() -> str:
    """How this machine's apt reaches an archive: proxies, time-outs, checks."""
    dump = subprocess.check_output(["apt-config", "dump", "--format", "%f %v%n"], text=True)
    settings = (line.partition(" ") for line in dump.splitlines() if line.startswith(APT_NEEDS))
    return "".join(f'{name} "{value}";\n' for name, _, value in settings if value)


def download_wheels(requirements: Path, python: str, folder: Path) -> None:
    """Fetch with this machine's own pip, however it is set up, what another Python needs.

    Raises:
        CalledProcessError: pip could not, and has said why.
    """
    subprocess.run(
        [sys.executable, "-m", "pip", "-qq", "download", "-r", str(requirements)]
        + ["--python-version", python, "--only-binary", ":all:", "-d", str(folder)],
        check=True,
    )


def checked_out(root: Path) -> List[str]:
    """The files of a checkout, without what was made from them."""
    command = ["git", "-c", "safe.directory=*", "ls-files", "-co", "--exclude-standard", "-z"]
    listed = subprocess.check_output(command, cwd=root, text=True)
    return [name for name in listed.split("\0") if (root / name).is_file()]
