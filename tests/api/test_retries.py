"""What is tried again, when, and what never is: against a real server, through both transports."""

from datetime import datetime, timedelta, timezone
from email.utils import format_datetime

import pytest
import requests
from servers import reply, serving

ORDER = "/products/pleiades-tasking/orders"


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
def test_a_reading_is_tried_again_when_the_service_is_busy(send, server, waits, status):
    url = server.says("/items", reply(status), reply(status), reply(200))

    assert send("GET", url).status_code == 200
    assert len(server.asked) == 3
    assert len(waits) == 2


def test_it_gives_up_after_four_times(send, server):
    url = server.says("/items", reply(503))

    assert send("GET", url).status_code == 503
    assert len(server.asked) == 4


@pytest.mark.parametrize("path", ["/search", "/sign_urls", "/realms/x/openid-connect/token"])
def test_a_post_that_changes_nothing_is_tried_again(send, server, path):
    url = server.says(path, reply(503), reply(200))

    assert send("POST", url, data=b"question").status_code == 200
    assert [asked.body for asked in server.asked] == [b"question"] * 2


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
@pytest.mark.parametrize("status", [429, 500, 503])
def test_an_order_is_never_sent_twice(send, server, waits, method, status):
    url = server.says(ORDER, reply(status, Retry_After="1"), reply(201))

    assert send(method, url, data=b"order").status_code == status
    assert len(server.asked) == 1
    assert waits == []


def test_an_order_whose_answer_is_lost_is_not_sent_again(send, server):
    url = server.says(ORDER, None, reply(201))

    with pytest.raises(requests.ConnectionError):
        send("POST", url, data=b"order")

    assert len(server.asked) == 1


def test_an_order_on_a_connection_used_before_is_not_sent_again(send, server):
    first = server.says("/conformance", reply(200))
    url = server.says(ORDER, None, reply(201))
    send("GET", first)

    with pytest.raises(requests.ConnectionError):
        send("POST", url, data=b"order")

    assert [asked.path for asked in server.asked].count(ORDER) == 1


def test_an_api_key_is_not_made_twice(send, server):
    url = server.says("/create_api_key", reply(503), reply(200))

    assert send("GET", url).status_code == 503
    assert len(server.asked) == 1


def test_a_reading_whose_answer_is_lost_is_tried_again(send, server):
    url = server.says("/items", None, None, None, reply(200))

    assert send("GET", url).status_code == 200


def test_it_waits_as_long_as_the_service_asks(send, server, waits):
    url = server.says("/items", reply(429, Retry_After="7"), reply(200))

    send("GET", url)

    assert waits == [7.0]


def test_it_waits_until_the_date_the_service_names(send, server, waits):
    then = format_datetime(datetime.now(timezone.utc) + timedelta(seconds=30), usegmt=True)
    url = server.says("/items", reply(503, Retry_After=then), reply(200))

    send("GET", url)

    assert 25 < waits[0] <= 30


def test_a_date_that_is_past_is_no_wait(send, server, waits):
    url = server.says("/items", reply(503, Retry_After="Mon, 01 Jan 2024 00:00:00 GMT"), reply(200))

    send("GET", url)

    assert waits == [0.0]


@pytest.mark.parametrize("is_date", [False, True])
def test_a_wait_of_an_hour_is_told_instead(send, server, waits, is_date):
    then = format_datetime(datetime.now(timezone.utc) + timedelta(hours=1), usegmt=True)
    url = server.says("/items", reply(503, Retry_After=then if is_date else "3600"), reply(200))

    assert send("GET", url).status_code == 503
    assert waits == []


def test_nonsense_in_retry_after_is_no_reason_to_fail(send, server, waits):
    url = server.says("/items", reply(503, Retry_After="soon"), reply(200))

    assert send("GET", url).status_code == 200
    assert len(waits) == 1


@pytest.mark.parametrize(("method", "path"), [("GET", "/create_api_key"), ("DELETE", "/orders/1")])
def test_without_a_body_too_nothing_is_done_twice(send, server, method, path):
    url = server.says(path, None, reply(200))

    with pytest.raises(requests.ConnectionError):
        send(method, url)

    assert len(server.asked) == 1


def test_thirty_busy_services_are_each_asked_again(send):
    """Replies come and go at the same addresses, and PyQt hears late of those that went."""
    for _ in range(30):
        with serving() as server:
            url = server.says("/items", reply(503, Retry_After="0"), reply(200))
            assert send("GET", url, timeout=5).status_code == 200
            assert len(server.asked) == 2
