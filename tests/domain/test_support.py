"""What support is told: enough, and no secret."""

from datetime import datetime, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dinamis_qgis.domain.request import Kind, Status, StatusCode, TrackedRequest
from dinamis_qgis.domain.support import read_contacts, report, without_secrets

NOON = datetime(2026, 5, 1, 12, tzinfo=timezone.utc)
TRACKED = TrackedRequest(
    "TR-1",
    NOON,
    "pleiades",
    Kind.TASKING,
    "Coast",
    {},
    (Status(StatusCode.RECEIVED, NOON), Status(StatusCode.HELD, NOON, "CNES")),
)
CONTACTS = Path(__file__).parent.parent.parent / "resources" / "contacts.json"


def test_a_report_says_what_support_needs():
    text = report({"QGIS": "3.22"}, TRACKED, "The service is busy.", ("sheet.pdf",), ("line",))

    for word in ("QGIS: 3.22", "TR-1", "held CNES", "busy", "sheet.pdf", "line"):
        assert word in text


@pytest.mark.parametrize(
    "line",
    [
        "GET https://store.org/a.tif?X-Amz-Signature=S3CR3T&X-Amz-Date=1 403",
        "Authorization: Bearer S3CR3T.abc",
        "authorization=Basic S3CR3TS3CR3T==",
        '{"access-key": "S3CR3T", "secret-key": "S3CR3T"}',
        "{'refresh_token': 'S3CR3T S3CR3T'}",
        "password = S3CR3T",
        "https://anne:S3CR3T@proxy.example.org:8080/",
        "token eyJhbGciOi.S3CR3T.S3CR3T",
        "Cookie: session=S3CR3T",
        "https://auth.org/device?user_code=S3CR3T",
        "open /home/S3CR3T/dinamis/a.log",
        r"open C:\Users\S3CR3T\dinamis",
    ],
)
def test_secrets_are_left_out(line):
    assert "S3CR3T" not in without_secrets(line)


def test_addresses_and_paths_stay_readable():
    assert without_secrets("GET https://store.org/a.tif?x=1 403").startswith(
        "GET https://store.org/a.tif"
    )
    assert without_secrets("/home/anne/dinamis/a.log").endswith("/dinamis/a.log")


@given(st.text())
def test_what_was_cleaned_stays_as_it_is(text):
    once = without_secrets(text)

    assert without_secrets(once) == once


def test_the_contacts_are_read():
    contacts = read_contacts(CONTACTS)

    assert contacts.mail == {
        "pleiades": "dinamis@cnes.fr",
        "spot67": "images-satellites@ign.fr",
    }
    assert set(contacts.mail) <= set(contacts.topics)
    for address in (contacts.site, contacts.request_application, contacts.contact_form):
        assert address.startswith("https://")
