"""What the repository's scanners and ``qgis-plugin-ci`` say of the package; 1 if they complain.

The repository runs bandit, detect-secrets and flake8 over what is uploaded
(``qgis-app/plugins/security_scanner.py`` of https://github.com/qgis/QGIS-Plugins-Website).
``qgis-plugin-ci`` packs the same files once more, with the changelog.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from typing import Any

from archive import faults, metadata

ROOT = Path(__file__).resolve().parent.parent.parent
TOOLS = Path(sys.executable).parent

REVIEWED = {
    "B608": "SQL is put together of names of ours and counted question marks, never of values",
    "B314": "XML: document types are refused before (formats/markup.py, domain/coverage.py), or "
    "GDAL wrote it",
}
"""What bandit finds and people have looked at."""


def main(package: Path) -> int:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with zipfile.ZipFile(package) as archive:
            archive.extractall(folder)
        found = [
            *faults(package),
            *_bandit(folder),
            *_secrets(folder),
            *_flake8(folder),
            *_plugin_ci(folder, package),
        ]
    for fault in found:
        print(fault, file=sys.stderr)
    print(f"{package.name}: {len(found)} complaints")
    return 1 if found else 0


def _bandit(folder: Path) -> list[str]:
    report = json.loads(_run("bandit", "-r", ".", "-f", "json", "-q", "-ll", cwd=folder))
    return [
        f"{one['filename']}:{one['line_number']}: {one['test_id']} {one['issue_text']}"
        for one in report["results"]
        if one["test_id"] not in REVIEWED
    ]


def _secrets(folder: Path) -> list[str]:
    options = ("--all-files", "--exclude-files", r"metadata\.txt", ".")
    report: dict[str, Any] = json.loads(_run("detect-secrets", "scan", *options, cwd=folder))
    return [
        f"{path}:{one['line_number']}: {one['type']}"
        for path, secrets in report["results"].items()
        for one in secrets
    ]


def _flake8(folder: Path) -> list[str]:
    # E203 and W503 contradict the formatter (and PEP 8).
    options = ("--max-line-length=120", "--extend-ignore=E203,W503", ".")
    return _run("flake8", *options, cwd=folder).splitlines()


def _plugin_ci(folder: Path, package: Path) -> list[str]:
    """Pack a repository that holds the plugin, and compare."""
    (plugin,) = folder.iterdir()
    version = metadata((plugin / "metadata.txt").read_text("utf-8"))["version"]
    (folder / "CHANGELOG.md").write_bytes((ROOT / "CHANGELOG.md").read_bytes())
    (folder / ".qgis-plugin-ci").write_text(
        f"plugin_path: {plugin.name}\nproject_slug: dinamis\n", "utf-8"
    )
    _run("git", "init", "-q", cwd=folder)
    _run("git", "add", "-A", "-f", cwd=folder)
    who = ("-c", "user.name=check", "-c", "user.email=check@example.org")
    _run("git", *who, "commit", "-q", "-m", "The plugin as it ships", cwd=folder)
    if not _run("qgis-plugin-ci", "changelog", version, cwd=folder).strip():
        return [f"qgis-plugin-ci finds no changelog of {version}"]
    _run("qgis-plugin-ci", "package", version, cwd=folder)
    with zipfile.ZipFile(folder / f"{plugin.name}.{version}.zip") as theirs:
        names = set(theirs.namelist())
        said = metadata(theirs.read(f"{plugin.name}/metadata.txt").decode("utf-8"))
    with zipfile.ZipFile(package) as ours:
        differing = names ^ set(ours.namelist())
    found = [f"qgis-plugin-ci packs otherwise: {name}" for name in sorted(differing)]
    if f"Version {version}" not in said["changelog"]:
        found.append("qgis-plugin-ci does not find the changelog")
    return found


def _run(tool: str, *options: str, cwd: Path) -> str:
    """What a tool says; its exit code tells what it found, not that it failed."""
    beside = TOOLS / tool
    command = str(beside) if beside.exists() else tool
    done = subprocess.run([command, *options], cwd=cwd, capture_output=True, text=True)
    if done.returncode not in (0, 1) or (done.returncode and not done.stdout):
        raise SystemExit(f"{tool}: {done.stderr}")
    return done.stdout


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))
