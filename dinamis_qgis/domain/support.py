"""Whom to ask, and what to tell them: never a secret, never more than they need."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Optional, Tuple

from .request import TrackedRequest


@dataclass(frozen=True)
class Contacts:
    """Where DINAMIS answers, as ``resources/contacts.json`` says it."""

    site: str
    request_application: str
    """Where a member files a need, on the web."""

    contact_form: str
    topics: Tuple[str, ...]
    """What the contact form is asked about."""

    mail: Mapping[str, str]
    """Addresses by topic, where there is one."""


def read_contacts(path: Path) -> Contacts:
    """Read ``contacts.json``."""
    with path.open(encoding="utf-8") as stream:
        content = json.load(stream)
    return Contacts(
        content["site"],
        content["request_application"],
        content["contact_form"],
        tuple(content["topics"]),
        content["mail"],
    )


def report(
    versions: Mapping[str, str],
    tracked: Optional[TrackedRequest] = None,
    error: str = "",
    attachments: Sequence[str] = (),
    log: Sequence[str] = (),
) -> str:
    """What a support person needs to know, as plain text in English, without secrets.

    Args:
        versions: of the plugin, QGIS, the system; by name.
        error: what the user was told.
        log: lines of the DINAMIS log, the newest last.
    """
    lines = [f"{name}: {version}" for name, version in versions.items()]
    if tracked is not None:
        lines += [
            "",
            f"Request: {tracked.id}",
            f"Filed: {tracked.created:%Y-%m-%d %H:%M} UTC",
            f"Mission: {tracked.mission}, {tracked.kind.value}",
        ]
        lines += [
            f"  {status.at:%Y-%m-%d %H:%M} {status.code.value} {status.reason}".rstrip()
            for status in tracked.history
        ]
    if error:
        lines += ["", f"Message: {error}"]
    if attachments:
        lines += ["", "Attached: " + ", ".join(attachments)]
    if log:
        lines += ["", "Log:", *log]
    return without_secrets("\n".join(lines)) + "\n"


def without_secrets(text: str) -> str:
    """The text without keys, tokens, signatures, passwords and names of the user's folders."""
    for pattern, instead in _SECRETS:
        text = pattern.sub(instead, text)
    return text


_SECRETS = (
    # What is asked of an address holds its signature; a name before the @ holds a password.
    (re.compile(r"(https?://)[^/\s@]+@", re.I), r"\1…@"),
    (re.compile(r"(https?://[^\s?#\"'<>]*)[?#][^\s\"'<>]*", re.I), r"\1?…"),
    (re.compile(r"\bbearer\s+[^\s\"',;]+", re.I), "Bearer …"),
    (re.compile(r"\b(basic)\s+[A-Za-z0-9+/=]{8,}"), r"\1 …"),
    (re.compile(r"\beyJ[\w-]+\.[\w-]+\.[\w-]*"), "…"),
    (
        re.compile(
            r"([\"']?\b[\w-]*(?:password|passwd|secret|token|api[_-]?key|access[_-]?key"
            r"|authorization|cookie|device_code|user_code|signature|credential)[\w-]*[\"']?"
            r"\s*[:=]\s*)(?:\"[^\"]*\"|'[^']*'|(?:bearer|basic)?\s*[^\s,;}]+)",
            re.I,
        ),
        r"\1…",
    ),
    (re.compile(r"(/home/|/Users/|[A-Za-z]:\\Users\\)[^/\\\s:\"']+"), r"\1…"),
)
