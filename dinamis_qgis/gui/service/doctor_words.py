"""What the connection doctor says, in plain words and without secrets."""

from __future__ import annotations

from pathlib import Path
from typing import Sequence

from qgis.PyQt.QtCore import QCoreApplication

from ...domain.health import Check, Finding, State
from ...domain.redacted import redacted
from ...words.messages import explain


def check_word(check: Check) -> str:
    """What is looked at."""
    return {
        Check.NAME: QCoreApplication.translate("Doctor", "The service's name"),
        Check.PROXY: QCoreApplication.translate("Doctor", "Proxy"),
        Check.SERVICE: QCoreApplication.translate("Doctor", "The service answers"),
        Check.CERTIFICATE: QCoreApplication.translate("Doctor", "Secure connection"),
        Check.CLOCK: QCoreApplication.translate("Doctor", "Clock"),
        Check.SIGN_IN: QCoreApplication.translate("Doctor", "Sign-in"),
        Check.SIGNING: QCoreApplication.translate("Doctor", "Download links"),
        Check.DISK: QCoreApplication.translate("Doctor", "Disk"),
    }[check]


def state_word(state: State) -> str:
    return {
        State.GOOD: QCoreApplication.translate("Doctor", "good"),
        State.NOTE: QCoreApplication.translate("Doctor", "to know"),
        State.BAD: QCoreApplication.translate("Doctor", "problem"),
        State.SKIPPED: QCoreApplication.translate("Doctor", "not looked at"),
    }[state]


def finding_text(finding: Finding) -> str:
    """A sentence with what was found, and with the remedy where one is needed."""
    if finding.state is State.BAD and finding.check is Check.DISK:
        return _disk_problem().format(finding.fact)
    if finding.error is not None:
        return explain(finding.error)
    return _sentence(finding).format(finding.fact)


def _disk_problem() -> str:
    return QCoreApplication.translate(
        "Doctor",
        "The folder {} cannot be written to. Nothing can be kept there. Choose another folder, "
        "or ask who looks after this computer for the right to write.",
    )


def _sentence(finding: Finding) -> str:
    if finding.state is State.SKIPPED:
        return _skipped(finding.check)
    if finding.state is State.NOTE:
        return _note(finding.check)
    if finding.check is Check.CERTIFICATE and not finding.fact:
        return QCoreApplication.translate("Doctor", "The certificate is trusted.")
    return {
        Check.NAME: QCoreApplication.translate("Doctor", "The network knows {}."),
        Check.PROXY: QCoreApplication.translate("Doctor", "No proxy is in the way."),
        Check.SERVICE: QCoreApplication.translate("Doctor", "{} answers as a catalogue should."),
        Check.CERTIFICATE: QCoreApplication.translate(
            "Doctor",
            "The certificate is trusted, and signed by {}. If that is your organisation or a "
            "security program, it reads what passes.",
        ),
        Check.CLOCK: QCoreApplication.translate("Doctor", "Right to {}."),
        Check.SIGN_IN: QCoreApplication.translate("Doctor", "The service knows who you are."),
        Check.SIGNING: QCoreApplication.translate("Doctor", "The service signs download links."),
        Check.DISK: QCoreApplication.translate("Doctor", "Can be written to; {} GB are free."),
    }[finding.check]


def _note(check: Check) -> str:
    if check is Check.PROXY:
        return QCoreApplication.translate("Doctor", "Everything goes through the proxy {}.")
    if check is Check.CERTIFICATE:
        return QCoreApplication.translate(
            "Doctor",
            "Signed by {}, an authority that was added to QGIS on this computer: your "
            "organisation reads what passes. It works.",
        )
    return QCoreApplication.translate(
        "Doctor", "Only {} GB are free. A delivered product takes several: free some room."
    )


def _skipped(check: Check) -> str:
    if check is Check.NAME:
        return QCoreApplication.translate(
            "Doctor", "This computer does not know {}; the proxy looks it up."
        )
    if check in (Check.SIGN_IN, Check.SIGNING):
        return QCoreApplication.translate(
            "Doctor", "You are not signed in, or this service does not ask for it."
        )
    return QCoreApplication.translate("Doctor", "Cannot be told before the service is reached.")


def report(title: str, versions: str, findings: Sequence[Finding]) -> str:
    """The findings as text for an e-mail; holds no name, key, token or signed address.

    What a service answered is in it, which may be anything; and folders, which name their owner.
    """
    lines = [f"DINAMIS – {title}", versions, ""]
    lines += [
        f"[{state_word(one.state)}] {check_word(one.check)} – {finding_text(one)}"
        for one in findings
    ]
    return redacted("\n".join(lines)).replace(str(Path.home()), "~")
