"""Ordering from the training service: STAPI 0.1.0."""

from datetime import timedelta

import pytest
from request_rules import RULES
from shapely.geometry import box, mapping, shape
from training_web import Web

from dinamis_qgis.domain.area import geometry_km2
from dinamis_qgis.training.service import TrainingService

ROOT = "https://tasking.training.dinamis.invalid/"
STAC = "https://stac.training.dinamis.invalid/"
ACCOUNT = "https://account.training.dinamis.invalid/me"
AREA = mapping(box(3.80, 43.55, 3.95, 43.65))


def order_body(**parameters):
    return {
        "datetime": "2026-12-01T00:00:00Z/2099-02-01T23:59:59Z",
        "geometry": AREA,
        "order_parameters": {
            "project": "Lido erosion",
            "licence_accepted": True,
            "level": "ortho",
            "spectral": "pansharpened",
            "max_cloud_percent": 10,
            "max_incidence_deg": 25,
            **parameters,
        },
    }


@pytest.fixture
def place(signed_in):
    def place(product="pleiades-tasking", body=None):
        return signed_in.post(
            f"{ROOT}products/{product}/orders",
            json=order_body() if body is None else body,
            headers=signed_in.bearer,
        )

    return place


@pytest.fixture
def ask(signed_in):
    return lambda url, **options: signed_in.get(url, headers=signed_in.bearer, **options)


def archive_scene(web, platform="PHR1A"):
    query = {"platform": {"eq": platform}}
    reply = web.search(collections=["airbus-archive"], query=query, limit=1)
    return reply.json()["features"][0]


def code(order):
    return order.json()["properties"]["status"]["status_code"]


def test_six_products_say_what_an_order_must_tell(web):
    products = web.get(f"{ROOT}products").json()["products"]

    assert {product["id"] for product in products} == {
        "pleiades-archive", "pleiades-tasking", "pleiades-coverage",
        "spot67-archive", "spot67-tasking", "spot67-coverage",
    }  # fmt: skip
    for product in products:
        links = {link["rel"]: link["href"] for link in product["links"]}
        assert web.get(links["self"]).json() == product
        schema = web.get(links["order-parameters"]).json()
        assert "licence_accepted" in schema["required"]


def test_orders_are_only_for_who_signed_in(web):
    assert web.get(f"{ROOT}orders").status_code == 401
    reply = web.post(f"{ROOT}products/pleiades-tasking/orders", json=order_body())
    assert reply.status_code == 401


def test_a_new_acquisition_goes_through_its_states(place, ask, service):
    order = place()
    assert order.status_code == 201
    url = order.headers["Location"]

    seen = [code(order)]
    for seconds in (4, 4, 4, 8, 10):
        service.clock.advance(timedelta(seconds=seconds))
        seen.append(code(ask(url)))

    assert seen == ["received", "held", "accepted", "tasked", "processing", "completed"]
    statuses = ask(f"{url}/statuses").json()["statuses"]
    assert [status["status_code"] for status in statuses] == seen[::-1]
    assert order.json()["properties"]["dinamis:training"] is True


def test_a_new_acquisition_covers_the_area_as_asked(place, ask, service):
    url = place().headers["Location"]
    service.clock.advance(timedelta(minutes=1))

    (link,) = ask(url).json()["properties"]["status"]["links"]
    item = ask(link["href"]).json()

    footprint = shape(item["geometry"])
    assert footprint.contains(shape(AREA))
    assert geometry_km2(item["geometry"]) < 3 * geometry_km2(AREA)
    properties = item["properties"]
    assert properties["eo:cloud_cover"] <= 10
    assert properties["view:incidence_angle"] <= 25
    assert properties["processing:level"] == "ortho"
    assert properties["datetime"].startswith("2026-12-01")


def test_stereo_brings_two_views_of_one_pass(place, ask, service):
    url = place(body=order_body(acquisition_mode="stereo", level="primary")).headers["Location"]
    service.clock.advance(timedelta(minutes=1))

    links = ask(url).json()["properties"]["status"]["links"]
    first, second = (ask(link["href"]).json() for link in links)

    assert first["geometry"] == second["geometry"]
    assert first["properties"]["datetime"] < second["properties"]["datetime"]
    assert second["properties"]["view:incidence_angle"] <= 25


@pytest.mark.parametrize("bands", ["pansharpened_natural_color", "pansharpened_false_color"])
def test_merged_images_of_three_bands_can_be_ordered(place, ask, service, bands):
    url = place(body=order_body(spectral=bands)).headers["Location"]
    service.clock.advance(timedelta(minutes=1))

    (link,) = ask(url).json()["properties"]["status"]["links"]
    assert ask(link["href"]).json()["properties"]["dinamis:spectral_mode"] == "pansharpened"


def test_the_archive_delivers_the_scenes_ordered(place, ask, signed_in, service):
    scene = archive_scene(signed_in)
    body = order_body(scene_ids=[scene["id"]], level="primary", spectral="bundle")
    url = place("pleiades-archive", body).headers["Location"]
    service.clock.advance(timedelta(seconds=13))

    (link,) = ask(url).json()["properties"]["status"]["links"]
    item = ask(link["href"]).json()

    assert item["geometry"] == scene["geometry"]
    assert item["properties"]["datetime"] == scene["properties"]["datetime"]
    assert item["properties"]["dinamis:spectral_mode"] == "bundle"
    product = item["assets"]["product"]["href"]
    assert signed_in.head(signed_in.signed(product)).status_code == 200


def test_what_was_delivered_is_found_by_its_owner_alone(place, ask, signed_in, service):
    place()
    service.clock.advance(timedelta(minutes=1))

    def deliveries(**options):
        body = {"collections": ["training-deliveries"], "intersects": AREA}
        return signed_in.post(f"{STAC}search", json=body, **options).json()["features"]

    (item,) = deliveries(headers=signed_in.bearer)
    assert deliveries() == []
    by_name = signed_in.post(
        f"{STAC}search", json={"ids": [item["id"]]}, headers=signed_in.bearer
    ).json()
    assert [found["id"] for found in by_name["features"]] == [item["id"]]
    self_link = next(link["href"] for link in item["links"] if link["rel"] == "self")
    assert ask(self_link).status_code == 200
    assert signed_in.get(self_link).status_code == 404


def test_orders_use_up_the_quota(place, ask):
    def used():
        quotas = ask(ACCOUNT).json()["quotas"]
        return {quota["mission"]: float(quota["used"]) for quota in quotas}

    assert used() == {"pleiades": 0, "spot67": 0}
    place()
    place("spot67-tasking")

    after = used()
    assert after["pleiades"] == pytest.approx(geometry_km2(AREA), abs=0.01)
    assert after["spot67"] == 1


def test_the_quota_is_never_overdrawn(place, ask):
    place(body={**order_body(), "geometry": mapping(box(0, 43, 3, 46))})

    (quota,) = [q for q in ask(ACCOUNT).json()["quotas"] if q["mission"] == "pleiades"]
    assert quota["used"] == quota["total"]


def test_orders_are_listed_newest_first_and_survive_a_restart(
    place, signed_in, service, tmp_path, world_map
):
    first = place().json()["id"]
    service.clock.advance(timedelta(seconds=1))
    second = place().json()["id"]

    restarted = Web(TrainingService(tmp_path / "training", world_map, RULES))
    listed = restarted.get(f"{ROOT}orders", headers=signed_in.bearer).json()["features"]

    assert [order["id"] for order in listed] == [second, first]


def with_hole():
    hole = box(3.85, 43.58, 3.9, 43.62)
    return mapping(shape(AREA).difference(hole))


def with_many_corners():
    return mapping(shape(AREA).buffer(0.05, resolution=300))


REFUSED = {
    "no project": {"order_parameters": {"licence_accepted": True}},
    "licence": order_body(licence_accepted=False),
    "one exact day": {**order_body(), "datetime": "2027-01-01T00:00:00Z/2027-01-01T12:00:00Z"},
    "over": {**order_body(), "datetime": "2020-01-01T00:00:00Z/2020-02-01T00:00:00Z"},
    "start/end": {**order_body(), "datetime": "soon"},
    "holes": {**order_body(), "geometry": with_hole()},
    "vertices": {**order_body(), "geometry": with_many_corners()},
    "max_cloud_percent": order_body(max_cloud_percent=120),
    "primary": order_body(acquisition_mode="stereo", level="ortho"),
    "not complete": {"geometry": AREA},
}


@pytest.mark.parametrize("reason", REFUSED)
def test_what_cannot_be_ordered_is_refused_with_the_reason(place, ask, reason):
    body = REFUSED[reason]
    reply = place(body={**order_body(), **body} if reason == "no project" else body)

    assert reply.status_code == 422
    expected = "project" if reason == "no project" else reason
    assert expected in reply.json()["detail"]
    assert ask(f"{ROOT}orders").json()["features"] == []


def test_archive_orders_name_scenes_of_their_own_mission(place, signed_in):
    spot = archive_scene(signed_in, "SPOT6")["id"]

    for names, reason in (([], "names its scenes"), (["none"], "unknown"), ([spot], "not a scene")):
        reply = place("pleiades-archive", order_body(scene_ids=names))
        assert reply.status_code == 422
        assert reason in reply.json()["detail"]


def test_an_order_sent_again_under_its_key_is_taken_once(place, signed_in, ask):
    url = f"{ROOT}products/pleiades-tasking/orders"
    headers = {**signed_in.bearer, "Idempotency-Key": "k1"}

    first = signed_in.post(url, json=order_body(), headers=headers)
    second = signed_in.post(url, json=order_body(), headers=headers)

    assert first.status_code == second.status_code == 201
    assert first.json()["id"] == second.json()["id"]
    assert len(ask(f"{ROOT}orders").json()["features"]) == 1


def test_opportunities_lie_in_the_period_and_lead_to_an_order(signed_in, ask):
    product = ask(f"{ROOT}products/pleiades-tasking").json()
    link = next(link for link in product["links"] if link["rel"] == "opportunities")
    body = {"datetime": "2099-01-01T00:00:00Z/2099-01-11T00:00:00Z", "geometry": AREA}

    reply = signed_in.post(link["href"], json={**body, "limit": 3}, headers=signed_in.bearer)

    found = reply.json()["features"]
    assert len(found) == 3
    starts = [one["properties"]["datetime"].split("/")[0] for one in found]
    assert starts == sorted(starts)
    assert all("2099-01-01" <= start < "2099-01-11" for start in starts)
    (order,) = found[0]["links"]
    assert order["rel"] == "create-order"
    assert shape(order["body"]["geometry"]).equals(shape(AREA))


def test_the_archive_has_no_opportunities(ask):
    links = ask(f"{ROOT}products/pleiades-archive").json()["links"]

    assert "opportunities" not in {link["rel"] for link in links}
