"""A minimal Debian whose QGIS comes from its backports, and all the rest from its own suite."""

from __future__ import annotations

from pathlib import Path

from chroot import Chroot
from machine import apt_settings, debian_mirror
from releases import Release

CLEAN = 'APT::Keep-Downloaded-Packages "false";\n'
PIN = """Package: src:qgis
Pin: release n={}
Pin-Priority: 990
"""


def make_debian(chroot: Chroot, release: Release, log: Path) -> None:
    """Fill the chroot's empty folder.

    Raises:
        CalledProcessError: debootstrap could not; the log says why.
    """
    mirror = debian_mirror()
    chroot.bootstrap(release.suite, mirror, ["make", "python3"], log)
    suites = (release.suite, release.backports)
    archives = "".join(f"deb {mirror} {suite} main\n" for suite in suites)
    chroot.write("etc/hosts", Path("/etc/hosts").read_text("utf-8"))
    chroot.write("etc/apt/sources.list", archives)
    chroot.write("etc/apt/apt.conf.d/10machine", apt_settings())
    chroot.write("etc/apt/apt.conf.d/20clean", CLEAN)
    chroot.write("etc/apt/preferences.d/qgis", PIN.format(release.backports))
    # A Debian that is thrown away need not survive a power cut.
    chroot.write("etc/dpkg/dpkg.cfg.d/quick", "force-unsafe-io\n")


def recipe(release: Release) -> str:
    """What the Debian is made from: the same text, the same Debian."""
    return repr(release) + Path(__file__).read_text("utf-8")
