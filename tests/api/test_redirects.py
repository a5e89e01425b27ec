"""Who sees the user's secrets when a service sends a request on."""

import pytest
import requests
from servers import redirect, reply, serving

from dinamis_qgis.api.bearer import BearerAuth
from dinamis_qgis.api.redirects import RedirectRefused, origin

SECRETS = {"access-key": "half", "secret-key": "other half", "X-API-Key": "whole"}
NAMES = ("authorization", "access-key", "secret-key", "x-api-key")


def auth(server):
    return BearerAuth(lambda: "token", (server.root,))


def seen(asked):
    return [name for name in NAMES if name in asked.headers]


def test_secrets_stay_on_their_own_host(send, server):
    server.says("/there", reply(200))
    url = server.says("/here", redirect(302, "/there"))

    assert send("GET", url, auth=auth(server), headers=SECRETS).status_code == 200
    assert seen(server.asked[1]) == list(NAMES)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_another_port_is_somebody_else(send, server, other_server, status):
    there = other_server.says("/there", reply(200))
    url = server.says("/here", redirect(status, there))

    assert send("GET", url, auth=auth(server), headers=SECRETS).status_code == 200
    assert seen(server.asked[0]) == list(NAMES)
    assert seen(other_server.asked[0]) == []


def test_a_key_in_a_header_of_any_name_stays(send, server, other_server):
    there = other_server.says("/there", reply(200))
    url = server.says("/here", redirect(302, there))

    send("GET", url, headers={"X-Town-Key": "whole", "Range": "bytes=0-9"})

    assert server.asked[0].headers["x-town-key"] == "whole"
    assert "x-town-key" not in other_server.asked[0].headers
    assert other_server.asked[0].headers["range"] == "bytes=0-9"


def test_what_was_dropped_does_not_come_back(send, server, other_server):
    home = server.says("/home", reply(200))
    there = other_server.says("/there", redirect(302, home))
    url = server.says("/here", redirect(302, there))

    send("GET", url, auth=auth(server), headers=SECRETS)

    assert [seen(asked) for asked in server.asked] == [list(NAMES), []]


def test_another_name_of_this_machine_is_somebody_else(send, server):
    server.says("/there", reply(200))
    there = server.root.replace("127.0.0.1", "localhost") + "there"
    url = server.says("/here", redirect(302, there))

    send("GET", url, auth=auth(server), headers=SECRETS)

    assert seen(server.asked[1]) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://a.org/", "http://a.org/"),
        ("http://a.org/", "https://a.org/"),
        ("https://a.org/", "https://a.org:444/"),
        ("https://a.org/", "https://a.org.b.org/"),
        ("https://a.org/", "https://a.org:443x/"),
    ],
)
def test_scheme_host_and_port_make_a_service(one, other):
    assert origin(one) != origin(other)


def test_a_port_that_goes_without_saying_changes_nothing():
    assert origin("https://A.org:443/x") == origin("https://a.org/y")


def test_a_loop_ends(send, server):
    url = server.says("/round", redirect(302, "/round"))

    with pytest.raises(requests.TooManyRedirects):
        send("GET", url)

    assert len(server.asked) <= 12


@pytest.mark.parametrize("status", [301, 302])
def test_an_order_does_not_become_a_reading(send, server, status):
    server.says("/there", reply(200))
    url = server.says("/orders", redirect(status, "/there"))

    with pytest.raises(RedirectRefused):
        send("POST", url, data=b"order")

    assert len(server.asked) == 1


@pytest.mark.parametrize("status", [307, 308])
def test_a_body_is_not_sent_on_to_a_stranger(send, server, other_server, status):
    there = other_server.says("/token", reply(200))
    url = server.says("/token", redirect(status, there))

    with pytest.raises(RedirectRefused):
        send("POST", url, data={"refresh_token": "secret"})

    assert other_server.asked == []


def test_a_question_is_sent_on_within_its_host(send, server):
    server.says("/v2/search", reply(200))
    url = server.says("/search", redirect(308, "/v2/search"))

    send("POST", url, data=b"question", auth=auth(server))

    assert server.asked[1].body == b"question"
    assert "authorization" in server.asked[1].headers


def test_the_refusal_tells_no_signature(send, server, other_server):
    url = server.says("/token", redirect(307, f"{other_server.root}x?X-Amz-Signature=secret"))

    with pytest.raises(RedirectRefused) as refusal:
        send("POST", url, data=b"x")

    assert "secret" not in str(refusal.value)


def test_two_redirects_to_two_strangers_see_nothing(send, server, other_server):
    with serving() as third:
        end = third.says("/end", reply(200))
        middle = other_server.says("/middle", redirect(301, end))
        url = server.says("/here", redirect(301, middle))

        assert send("GET", url, auth=auth(server), headers=SECRETS).status_code == 200
        assert seen(other_server.asked[0]) == seen(third.asked[0]) == []
