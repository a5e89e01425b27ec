"""API keys of the signing service, as it may write them."""

import json
from urllib.parse import parse_qs, urlsplit

import pytest
from servers import reply

from dinamis_qgis.api.api_keys import ApiKeys
from dinamis_qgis.api.session import open_session
from dinamis_qgis.domain.errors import UnexpectedReply
from dinamis_qgis.domain.scene import parse_time


@pytest.fixture
def keys(server, waits):
    session = open_session(wait=waits.append)
    session.trust_env = False
    return ApiKeys(session, server.root, lambda request: request)


def lists(server, *entries):
    server.says("/list_api_keys_with_metadata", reply(200, json.dumps(entries).encode()))


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("2025-05-06 09:22:50.123456", "2025-05-06T09:22:50.123456Z"),
        ("2025-05-06T09:22:50+02:00", "2025-05-06T07:22:50Z"),
        ("Tue, 06 May 2025", None),
        (1746523370, None),
        (None, None),
    ],
)
def test_a_day_that_cannot_be_read_hides_no_key(keys, server, written, read):
    lists(server, {"access-key": "abc", "created": written, "description": None})

    (key,) = keys.all()

    assert key.access == "abc"
    assert key.created == (parse_time(read) if read else None)


@pytest.mark.parametrize("entry", [{"created": "2025-05-06"}, "abc", None])
def test_a_list_of_something_else_is_not_understood(keys, server, entry):
    lists(server, entry)

    with pytest.raises(UnexpectedReply):
        keys.all()


def test_a_key_that_nobody_described_can_be_told_apart_later(keys, server):
    made = json.dumps({"access-key": "abc", "secret-key": "def"}).encode()
    server.says("/create_api_key", reply(200, made))

    key = keys.create("")

    (asked,) = server.asked
    assert parse_qs(urlsplit(asked.path).query) == {"description": ["DINAMIS for QGIS"]}
    assert key.description == "DINAMIS for QGIS"
