import re
from pathlib import Path

import pytest
from fakes import RunLater, run_now
from qgis.PyQt.QtGui import QGuiApplication

from dinamis_qgis.domain import network_errors
from dinamis_qgis.domain.errors import DiskFull
from dinamis_qgis.domain.health import Check, Finding, State
from dinamis_qgis.gui.service.doctor_dialog import DoctorDialog, FindingRow
from dinamis_qgis.gui.service.doctor_words import finding_text

GOOD = Finding(Check.NAME, State.GOOD, "stac.org")
BAD = Finding(
    Check.SERVICE, State.BAD, "stac.org", network_errors.CaptivePortal("a web page of hotel.org")
)


def dialog(qtbot, findings, run=run_now):
    checks = [lambda finding=finding: finding for finding in findings]
    made = DoctorDialog("Theia", "QGIS 3.22", lambda: checks, run)
    qtbot.addWidget(made)
    return made


def rows(shown):
    return [row.accessibleName() for row in shown.findChildren(FindingRow)]


def test_each_finding_appears_as_it_comes(qtbot):
    run = RunLater()
    shown = dialog(qtbot, [GOOD, BAD], run)

    shown.start()
    assert rows(shown) == []
    run.finish()

    assert rows(shown) == ["The service's name: good. The network knows stac.org."]
    assert "Looking" in shown.summary.text() or shown.progress.maximum() == 2


def test_begins_with_the_first_problem(qtbot):
    shown = dialog(qtbot, [GOOD, BAD])

    shown.start()

    assert "The service answers" in shown.summary.text()
    assert "Networks of hotels" in rows(shown)[1]


def test_says_when_all_is_well(qtbot):
    shown = dialog(qtbot, [GOOD])

    shown.start()

    assert shown.summary.text() == "Everything works."


def test_closing_stops_looking(qtbot):
    run = RunLater()
    shown = dialog(qtbot, [GOOD, BAD], run)
    shown.start()

    shown.reject()

    assert run.waiting[0][0].is_cancelled


def test_looks_again_from_the_beginning(qtbot):
    shown = dialog(qtbot, [GOOD])
    shown.start()

    shown.again_button.click()

    assert len(shown.findings) == 1


def test_the_report_names_service_and_findings(qtbot):
    shown = dialog(qtbot, [GOOD, BAD])
    shown.start()

    assert shown.report().splitlines()[0] == "DINAMIS – Theia"
    assert "[problem] The service answers" in shown.report()


def test_the_report_holds_nothing_that_opens_a_door_or_names_who_asks(qtbot):
    folder = str(Path.home() / "images")
    answered = (
        "HTTP 401: bad token=s3cr3t for https://alice:s3cr3t@store.org/a?X-Amz-Signature=s3cr3t"
    )
    findings = [
        Finding(Check.SIGN_IN, State.BAD, "", network_errors.SessionRevoked(answered)),
        Finding(Check.DISK, State.BAD, folder, DiskFull(f"{folder}: Permission denied", folder)),
    ]
    shown = dialog(qtbot, findings)
    shown.start()
    shown.copy_button.click()

    copied = QGuiApplication.clipboard().text()
    assert "store.org" in copied
    assert "s3cr3t" not in copied
    assert "The folder ~" in copied
    assert str(Path.home()) not in copied


@pytest.mark.parametrize("check", list(Check))
@pytest.mark.parametrize("state", [State.GOOD, State.NOTE, State.SKIPPED])
def test_there_is_a_sentence_for_everything(check, state):
    text = finding_text(Finding(check, state, "FACT"))

    assert text.endswith(".")
    assert not re.search(r"[{}]", text)
