"""What the connection doctor finds, each at a real server that is ill in one way."""

import json
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime

import pytest
from servers import reply

from dinamis_qgis.api.doctor import Doctor, InsideSurroundings, check_disk, check_name
from dinamis_qgis.api.doctor_question import Question, question_for
from dinamis_qgis.api.session import open_session
from dinamis_qgis.domain import errors, network_errors
from dinamis_qgis.domain.health import Check, State
from dinamis_qgis.domain.service import read_services
from dinamis_qgis.resource import resource

CATALOGUE = b'{"links": [{"rel": "self", "href": "/"}]}'


class Around(InsideSurroundings):
    def __init__(self, proxy="", signer=("", False), script=None):
        self._proxy, self._signer, self._script = proxy, signer, script

    def proxy(self, url):
        return self._proxy

    def ignored_script(self):
        return self._script

    def signer(self, url):
        return self._signer


@pytest.fixture
def examine(tmp_path):
    def look(asked, around=None, **options):
        session = open_session(wait=lambda _: None)
        session.trust_env = False
        question = Question(asked) if isinstance(asked, str) else asked
        doctor = Doctor(session, question, around or Around(), folders=(tmp_path,), **options)
        return {finding.check: finding for finding in (check() for check in doctor.checks())}

    return look


def test_a_healthy_way(examine, server):
    server.says("/", reply(200, CATALOGUE))

    found = examine(server.root, check_sign_in=lambda: None, check_signing=lambda: None)

    assert list(found) == list(Check)
    states = {check: finding.state for check, finding in found.items()}
    assert states.pop(Check.CERTIFICATE) is State.SKIPPED  # plain http here
    assert states.pop(Check.DISK) in (State.GOOD, State.NOTE)
    assert set(states.values()) == {State.GOOD}


def test_a_name_nobody_has():
    def unknown(host):
        raise OSError

    finding = check_name("https://stac.example.org/", False, unknown)

    assert (finding.state, type(finding.error)) == (State.BAD, network_errors.HostUnknown)


def test_behind_a_proxy_names_are_its_task():
    def unknown(host):
        raise OSError

    assert check_name("https://a.org/", True, unknown).state is State.SKIPPED


def test_names_the_proxy(examine, server):
    server.says("/", reply(200, CATALOGUE))

    found = examine(server.root, Around("HTTP proxy.town.fr:3128"))

    assert found[Check.PROXY].state is State.NOTE
    assert found[Check.PROXY].fact == "HTTP proxy.town.fr:3128"


def test_names_a_proxy_script_that_is_not_followed(examine, server):
    server.says("/", reply(200, CATALOGUE))
    script = network_errors.ProxyScriptUnread("http://town.fr/proxy.pac")

    finding = examine(server.root, Around(script=script))[Check.PROXY]

    assert (finding.state, finding.error) == (State.NOTE, script)
    assert finding.fact == "http://town.fr/proxy.pac"


def test_a_script_is_no_matter_where_a_proxy_was_entered(examine, server):
    server.says("/", reply(200, CATALOGUE))
    script = network_errors.ProxyScriptUnread("http://town.fr/proxy.pac")

    finding = examine(server.root, Around("HTTP proxy.town.fr:3128", script=script))[Check.PROXY]

    assert (finding.fact, finding.error) == ("HTTP proxy.town.fr:3128", None)


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (reply(200, b"<html>Welcome", Content_Type="text/html"), network_errors.CaptivePortal),
        (reply(200, b"{}"), errors.UnexpectedReply),
        (reply(200, b"[]"), errors.UnexpectedReply),
        (reply(404), errors.NotFound),
        (reply(503), errors.ServiceBusy),
    ],
)
def test_what_does_not_answer_as_a_catalogue(examine, server, answer, kind):
    server.says("/", answer)

    finding = examine(server.root)[Check.SERVICE]

    assert (finding.state, type(finding.error)) == (State.BAD, kind)


def test_nothing_more_is_asked_of_who_does_not_answer(examine):
    asked = []

    found = examine("http://127.0.0.1:9/", check_sign_in=lambda: asked.append(1))

    assert asked == []
    assert found[Check.SIGN_IN].state is State.SKIPPED


def shipped(name, **places):
    """A service of the plugin's, whose parts are at a server of the test's."""
    services = read_services(resource("services.json"))
    return replace(next(one for one in services if one.id == name), **places)


def test_geodes_is_healthy_where_it_answers_a_search(examine, server):
    server.says("/search", reply(200, b'{"features": []}'))

    found = examine(question_for(shipped("geodes", stac=server.root)))

    assert found[Check.SERVICE].state is State.GOOD
    (asked,) = server.asked
    assert (asked.method, asked.path) == ("POST", "/search")
    assert json.loads(asked.body)["limit"] == 1


def test_the_archive_is_healthy_where_it_asks_for_a_key(examine, server):
    server.says("/opensearch", reply(401, b'{"message": "Authentication failed"}'))

    question = question_for(shipped("oneatlas", stac=server.root))
    found = examine(question, check_sign_in=lambda: None)

    assert found[Check.SERVICE].state is State.GOOD
    assert found[Check.SIGN_IN].state is State.GOOD


@pytest.mark.parametrize("name", ["geodes", "oneatlas"])
def test_a_relay_that_is_not_there_is_told(examine, server, name):
    portal = reply(200, b"<html>Welcome", Content_Type="text/html")
    for path in ("/search", "/opensearch"):
        server.says(path, portal)

    found = examine(question_for(shipped(name, stac=server.root)), check_sign_in=lambda: None)

    assert type(found[Check.SERVICE].error) is network_errors.CaptivePortal
    assert found[Check.SIGN_IN].state is State.SKIPPED


def test_a_catalogue_that_asks_who_is_there_is_not_healthy(examine, server):
    server.says("/", reply(401))

    assert examine(server.root)[Check.SERVICE].state is State.BAD


@pytest.mark.parametrize("name", ["kalideos", "peps"])
def test_of_a_link_the_page_is_looked_at(examine, server, name):
    server.says("/", reply(200, b"<html>Kalideos", Content_Type="text/html"))

    found = examine(question_for(shipped(name, catalogue=server.root)))

    assert found[Check.SERVICE].state is State.GOOD
    assert found[Check.NAME].state is State.GOOD


@pytest.mark.parametrize("name", ["training", "theia-mtd"])
def test_a_data_store_is_asked_for_its_catalogue(name):
    service = shipped(name)

    assert question_for(service) == Question(service.stac)


@pytest.mark.parametrize("minutes", [-5, 5])
def test_a_clock_five_minutes_wrong(examine, server, minutes):
    then = datetime.now(timezone.utc) + timedelta(minutes=minutes)
    server.dated = format_datetime(then, usegmt=True)
    server.says("/", reply(200, CATALOGUE))

    finding = examine(server.root)[Check.CLOCK]

    assert (finding.state, finding.fact) == (State.BAD, f"{-minutes:+d} min")


@pytest.mark.parametrize(
    "kind", [network_errors.SessionOver, network_errors.SessionRevoked, network_errors.KeyRefused]
)
def test_why_the_service_does_not_believe_us(examine, server, kind):
    server.says("/", reply(200, CATALOGUE))

    def refuse():
        raise kind

    found = examine(server.root, check_sign_in=refuse, check_signing=refuse)

    assert type(found[Check.SIGN_IN].error) is type(found[Check.SIGNING].error) is kind


def test_an_empty_batch_that_is_refused_shows_that_it_signs(examine, server):
    server.says("/", reply(200, CATALOGUE))

    def refuse():
        raise errors.RequestRefused

    assert examine(server.root, check_signing=refuse)[Check.SIGNING].state is State.GOOD


def test_a_folder_that_is_a_file(tmp_path):
    path = tmp_path / "file"
    path.write_text("x")

    finding = check_disk((tmp_path, path))

    assert (finding.state, finding.fact) == (State.BAD, str(path))
