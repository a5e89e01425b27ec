"""Faults that can be asked for, and how they look through requests."""

import pytest
import requests

from dinamis_qgis.training.faults import Fault, FaultKind
from dinamis_qgis.training.hosts import STAC

ROOT = "https://stac.training.dinamis.invalid/"


def test_a_fault_happens_as_often_as_asked_and_where_asked(web, service):
    service.faults.add(Fault(FaultKind.STATUS, host=STAC, path_prefix="/coll", times=2, status=502))

    assert web.get(ROOT).status_code == 200
    statuses = [web.get(f"{ROOT}collections").status_code for _ in range(3)]

    assert statuses == [502, 502, 200]


def test_a_busy_service_says_when_to_come_back(web, service):
    service.faults.add(Fault(FaultKind.BUSY, seconds=7))

    reply = web.get(ROOT)

    assert (reply.status_code, reply.headers["Retry-After"]) == (429, "7")


def test_a_slow_answer_arrives_or_runs_into_the_time_limit(web, service):
    service.faults.add(Fault(FaultKind.SLOW, seconds=3, times=2))

    assert web.get(ROOT, timeout=10).status_code == 200
    with pytest.raises(requests.ReadTimeout):
        web.get(ROOT, timeout=(1, 2))
    assert web.waited == [3, 2]


def test_a_refused_connection_is_a_connection_error(web, service):
    service.faults.add(Fault(FaultKind.REFUSED))

    with pytest.raises(requests.ConnectionError):
        web.get(ROOT)


def test_a_cut_connection_breaks_the_answer_after_some_bytes(web, service):
    service.faults.add(Fault(FaultKind.CUT, after_bytes=100, times=2))

    with pytest.raises(requests.exceptions.ChunkedEncodingError):
        web.get(f"{ROOT}collections")
    chunks = web.get(f"{ROOT}collections", stream=True).iter_content(10)
    received = [next(chunks) for _ in range(10)]
    with pytest.raises(requests.exceptions.ChunkedEncodingError):
        next(chunks)
    assert len(b"".join(received)) == 100


def test_a_link_can_expire_early(signed_in, service):
    (item,) = signed_in.search(collections=["pleiades"], limit=1).json()["features"]
    signed = signed_in.signed(item["assets"]["product"]["href"])
    service.faults.add(Fault(FaultKind.EXPIRED_LINK))

    reply = signed_in.get(signed)

    assert reply.status_code == 403
    assert "expired" in reply.text


def test_a_sign_in_can_be_refused_whatever_the_user_said(web, service):
    service.faults.add(Fault(FaultKind.SIGN_IN_REFUSED))
    code = web.device_code()
    web.confirm(code)

    assert web.poll(code).json()["error"] == "access_denied"


def test_an_unknown_host_under_the_transport_is_not_found_and_never_sent(web):
    web.mount("https://elsewhere.invalid/", web.get_adapter(ROOT))

    reply = web.get("https://elsewhere.invalid/x")

    assert reply.status_code == 404
    assert reply.headers["Content-Type"] == "application/json"
