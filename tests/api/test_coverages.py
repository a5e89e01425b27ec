from datetime import datetime, timezone

import pytest
import requests
import responses
from wmts_server import DOCUMENT, SOURCE

from dinamis_qgis.api.coverages import CoverageClient
from dinamis_qgis.domain.errors import ServiceBusy, ServiceUnreachable, UnexpectedReply

MARCH = datetime(2026, 3, 3, 10, 30, tzinfo=timezone.utc)


@pytest.fixture
def web():
    with responses.RequestsMock(assert_all_requests_are_fired=False) as web:
        yield web


@pytest.fixture
def client(tmp_path):
    return CoverageClient(requests.Session(), SOURCE, tmp_path / "coverages", lambda: MARCH)


def test_asks_for_the_capabilities(web, client):
    web.get(SOURCE.capabilities_url, body=DOCUMENT)

    found = client.fetch()

    assert len(found.coverages) == 15
    assert found.fetched == MARCH
    assert web.calls[0].request.params == {
        "SERVICE": "WMTS",
        "VERSION": "1.0.0",
        "REQUEST": "GetCapabilities",
    }


def test_there_is_no_list_before_the_first_one(client):
    assert client.kept() is None


def test_the_list_works_offline_and_says_how_old_it_is(web, client):
    web.get(SOURCE.capabilities_url, body=DOCUMENT)
    fetched = client.fetch()
    web.replace(responses.GET, SOURCE.capabilities_url, body=requests.ConnectionError("offline"))

    with pytest.raises(ServiceUnreachable):
        client.fetch()

    assert client.kept() == fetched


@pytest.mark.parametrize(
    ("reply", "error"),
    [
        ({"body": b"<html>Sign in to the proxy</html>"}, UnexpectedReply),
        ({"body": b"", "status": 503}, ServiceBusy),
    ],
)
def test_a_bad_answer_does_not_replace_the_list(web, client, reply, error):
    web.get(SOURCE.capabilities_url, body=DOCUMENT)
    fetched = client.fetch()
    web.replace(responses.GET, SOURCE.capabilities_url, **reply)

    with pytest.raises(error):
        client.fetch()

    assert client.kept() == fetched


def test_a_damaged_copy_is_as_good_as_none(web, client, tmp_path):
    web.get(SOURCE.capabilities_url, body=DOCUMENT)
    client.fetch()
    (copy,) = (tmp_path / "coverages").iterdir()
    copy.write_bytes(DOCUMENT[:1000])

    assert client.kept() is None


def test_a_list_that_cannot_be_kept_is_shown_all_the_same(web, tmp_path):
    (tmp_path / "coverages").write_text("a file where the folder should be")
    web.get(SOURCE.capabilities_url, body=DOCUMENT)
    client = CoverageClient(requests.Session(), SOURCE, tmp_path / "coverages")

    assert len(client.fetch().coverages) == 15
