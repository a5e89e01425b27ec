"""The client against the training service: the contract that the real ones share."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, timedelta

import pytest
from request_rules import RULES
from servers import reply

from dinamis_qgis.api.client import DinamisClient
from dinamis_qgis.api.session import open_session
from dinamis_qgis.api.sign_in import MemoryCredentials
from dinamis_qgis.domain.account import Category
from dinamis_qgis.domain.errors import (
    RequestRefused,
    ServiceBusy,
    ServiceUnreachable,
    SignInExpired,
    SignInRefused,
    SignInRequired,
)
from dinamis_qgis.domain.order import order_of
from dinamis_qgis.domain.parameters_schema import offered
from dinamis_qgis.domain.request import ImageRequest, Kind, StatusCode
from dinamis_qgis.domain.scene import Availability
from dinamis_qgis.domain.search import SceneQuery
from dinamis_qgis.domain.service import Service
from dinamis_qgis.training import hosts
from dinamis_qgis.training.faults import Fault, FaultKind

MONTPELLIER = {
    "type": "Polygon",
    "coordinates": [[[3.8, 43.55], [3.95, 43.55], [3.95, 43.65], [3.8, 43.65], [3.8, 43.55]]],
}


def request(**changes):
    values = {
        "mission": "pleiades",
        "kind": Kind.TASKING,
        "area": MONTPELLIER,
        "area_km2": 134.6,
        "project": "Shoreline",
        "start": date(2026, 12, 1),
        "end": date(2027, 2, 28),
        "licence_accepted": True,
    }
    return ImageRequest(**{**values, **changes})


def free_scene(client):
    query = SceneQuery(area=MONTPELLIER, collections=("pleiades",), max_cloud_percent=5)
    return client.search(query).scenes[0]


# Sign-in


def test_signs_in_after_the_user_has_said_so(client):
    code = client.start_sign_in()
    client.answer_training(code, True)

    account = client.finish_sign_in(code)

    assert account.category is Category.SCIENTIFIC
    assert [quota.mission for quota in account.quotas] == ["pleiades", "spot67"]
    assert client.is_signed_in


def test_a_refusal_is_told_at_once(client, waits):
    code = client.start_sign_in()
    client.answer_training(code, False)

    with pytest.raises(SignInRefused):
        client.finish_sign_in(code)

    assert len(waits) == 1


def test_a_code_nobody_confirms_expires(client):
    code = client.start_sign_in()

    with pytest.raises(SignInExpired):
        client.finish_sign_in(code)


def test_a_network_fault_while_waiting_is_not_a_refusal(client, training):
    code = client.start_sign_in()
    client.answer_training(code, True)
    training.faults.add(Fault(FaultKind.REFUSED, hosts.AUTH, times=2))

    assert client.finish_sign_in(code).username == "training"


def test_the_session_is_refreshed_once_whatever_the_threads(signed_in_client, training):
    training.clock.advance(timedelta(hours=1))

    with ThreadPoolExecutor(8) as pool:
        names = list(pool.map(lambda _: signed_in_client.account().username, range(8)))

    assert names == ["training"] * 8


def test_signing_out_forgets_even_when_the_service_is_down(signed_in_client, training):
    training.faults.add(Fault(FaultKind.REFUSED, hosts.AUTH, times=9))

    signed_in_client.sign_out()
    training.faults.clear()

    assert not signed_in_client.is_signed_in
    with pytest.raises(SignInRequired):
        signed_in_client.account()


# Catalogue


def test_pages_follow_one_another_without_gap_or_repeat(client):
    query = SceneQuery(area=MONTPELLIER, collections=("pleiades",), page_size=40)
    page = client.search(query)
    matched, seen = page.matched, list(page.scenes)
    while page.next:
        page = client.search(query, page.next)
        seen.extend(page.scenes)

    assert len(seen) == matched == len({scene.id for scene in seen})


def test_limits_leave_out_what_is_unknown(client):
    query = SceneQuery(area=MONTPELLIER, max_cloud_percent=20, max_incidence_deg=15, page_size=1000)

    scenes = client.search(query).scenes

    assert len(scenes) > 20
    assert max(scene.cloud_percent for scene in scenes) <= 20
    assert max(scene.incidence_deg for scene in scenes) <= 15


def test_both_days_of_a_period_are_included(client):
    day = free_scene(client).acquired.date()

    scenes = client.search(SceneQuery(area=MONTPELLIER, start=day, end=day)).scenes

    assert scenes
    assert {scene.acquired.date() for scene in scenes} == {day}


def test_the_archive_can_be_searched_by_mission_and_only_ordered(client):
    query = SceneQuery(collections=("airbus-archive",), missions=("spot67",), page_size=50)

    scenes = client.search(query).scenes

    assert len(scenes) == 50
    assert {scene.mission for scene in scenes} == {"spot67"}
    assert {scene.availability for scene in scenes} == {Availability.TO_ORDER}
    assert not any(scene.is_downloadable for scene in scenes)


def test_thumbnails_and_quicklooks_need_no_account(client):
    scene = free_scene(client)

    assert client.image(scene.thumbnail).startswith(b"\x89PNG")
    assert client.image(scene.quicklook).startswith(b"\x89PNG")


def test_a_busy_service_is_asked_again_as_it_says(client, training, waits):
    fault = Fault(FaultKind.BUSY, hosts.STAC, path_prefix="/search", times=2, seconds=7)
    training.faults.add(fault)

    assert client.search(SceneQuery(page_size=1)).scenes
    assert waits == [7, 7]


def test_an_hour_is_not_waited_for_without_a_word(client, training, waits):
    fault = Fault(FaultKind.BUSY, hosts.STAC, path_prefix="/search", times=9, seconds=3600)
    training.faults.add(fault)

    with pytest.raises(ServiceBusy) as busy:
        client.search(SceneQuery(page_size=1))
    training.faults.clear()

    assert waits == []
    assert busy.value.retry_after_s == 3600


def test_a_service_that_stays_down_is_said_so(client, training):
    training.faults.add(Fault(FaultKind.STATUS, hosts.STAC, times=9, status=503))
    with pytest.raises(ServiceBusy) as busy:
        client.search(SceneQuery())
    training.faults.clear()
    training.faults.add(Fault(FaultKind.REFUSED, hosts.STAC, times=9))
    with pytest.raises(ServiceUnreachable):
        client.search(SceneQuery())
    training.faults.clear()

    assert busy.value.status == 503


# Signing and files


def test_seventy_addresses_are_signed_in_two_batches_and_then_remembered(
    signed_in_client, training
):
    base = f"https://{hosts.STORAGE}/products/"
    hrefs = [f"{base}{number}.zip" for number in range(70)]

    first = signed_in_client.signed(hrefs)
    training.faults.add(Fault(FaultKind.REFUSED, hosts.SIGNING, times=9))
    again = signed_in_client.signed(hrefs)
    training.faults.clear()

    assert first == again
    assert all("X-Amz-Signature" in href for href in first.values())


def test_other_hosts_are_never_signed(signed_in_client):
    hrefs = ["https://example.org/a.tif", f"https://{hosts.STORAGE}.example.org/b.tif"]

    assert signed_in_client.signed(hrefs) == {href: href for href in hrefs}


def test_signing_needs_a_session(client):
    with pytest.raises(SignInRequired):
        client.signed([f"https://{hosts.STORAGE}/products/a.zip"])


def test_a_request_is_followed_to_its_delivery(signed_in_client, training):
    tracked = signed_in_client.post_order(order_of(request(), RULES))
    first = tracked.status.code
    training.clock.advance(timedelta(minutes=2))

    (found,) = [one for one in signed_in_client.requests() if one.id == tracked.id]
    scenes = signed_in_client.delivered_scenes(found)

    assert first is StatusCode.RECEIVED
    assert found.status.code is StatusCode.COMPLETED
    assert [status.at for status in found.history] == sorted(s.at for s in found.history)
    assert scenes[0].is_downloadable
    assert scenes[0].is_training


def test_the_reason_of_a_refusal_is_passed_on(signed_in_client):
    wrong = request(kind=Kind.ARCHIVE, scene_ids=("DS_UNKNOWN",))

    with pytest.raises(RequestRefused, match="(?i)scene"):
        signed_in_client.post_order(order_of(wrong, RULES))


def test_a_post_is_never_tried_again_by_itself(signed_in_client, training):
    before = len(signed_in_client.requests())
    training.faults.add(Fault(FaultKind.STATUS, hosts.TASKING, path_prefix="/products", status=503))

    with pytest.raises(ServiceBusy):
        signed_in_client.post_order(order_of(request(), RULES))

    assert len(signed_in_client.requests()) == before


def test_a_service_says_what_it_takes_and_when_it_could_be(signed_in_client):
    products = {product.id: product for product in signed_in_client.order_products()}
    schema = signed_in_client.order_parameters("pleiades-tasking")
    passes = signed_in_client.opportunities(order_of(request(), RULES), most=4)

    assert products["spot67-coverage"].has_opportunities
    assert not products["spot67-archive"].has_opportunities
    assert "stereo" in offered(schema, "acquisition_mode")
    assert signed_in_client.queryables("pleiades-tasking")["type"] == "object"
    assert len(passes) == 4
    assert all(request().start <= one.start.date() <= request().end for one in passes)
    assert 0 <= passes[0].incidence_deg <= 30


def test_what_was_taken_already_has_no_opportunities(signed_in_client):
    archive = request(kind=Kind.ARCHIVE, scene_ids=("A",))

    assert signed_in_client.opportunities(order_of(archive, RULES)) == ()


def test_a_service_tells_the_tariffs_in_force(server):
    url = server.says("/tariffs.json", reply(200, b'{"tariffs": []}'))
    service = Service("own", "Own", server.root, tariffs=url)

    def told_by(one):
        return DinamisClient(one, open_session(), MemoryCredentials()).tariffs()

    assert told_by(service) == '{"tariffs": []}'
    assert told_by(replace(service, tariffs="")) == ""
