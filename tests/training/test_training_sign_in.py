"""Signing in to the training service: RFC 8628, with Keycloak's paths."""

from datetime import timedelta

from request_rules import RULES
from training_web import REALM, Web

from dinamis_qgis.training.service import TrainingService

ACCOUNT = "https://account.training.dinamis.invalid/me"


def error(reply):
    assert reply.status_code == 400
    return reply.json()["error"]


def test_discovery_tells_where_to_sign_in(web):
    document = web.get("https://signing.training.dinamis.invalid/openapi.json").json()

    scheme = document["components"]["securitySchemes"]["OAuth2PasswordBearer"]
    assert scheme["flows"]["password"]["tokenUrl"] == f"{REALM}/token"


def test_nothing_is_granted_before_the_user_says_yes(web):
    code = web.device_code()

    assert error(web.poll(code)) == "authorization_pending"
    assert web.get(code["verification_uri_complete"]).status_code == 200
    assert error(web.poll(code)) in ("authorization_pending", "slow_down")

    web.confirm(code)
    assert web.poll(code).json()["token_type"] == "Bearer"


def test_polling_without_pause_is_told_to_slow_down(web, service):
    code = web.device_code()
    web.poll(code)

    assert error(web.poll(code)) == "slow_down"
    service.clock.advance(timedelta(seconds=5))
    assert error(web.poll(code)) == "authorization_pending"


def test_a_refusal_is_told_apart_from_a_code_that_expired(web, service):
    refused, forgotten = web.device_code(), web.device_code()
    web.confirm(refused, approve="no")

    assert error(web.poll(refused)) == "access_denied"
    service.clock.advance(timedelta(minutes=11))
    assert error(web.poll(forgotten)) == "expired_token"


def test_a_code_works_once_and_an_unknown_one_never(web):
    code = web.device_code()
    web.confirm(code)
    web.poll(code)

    assert error(web.poll(code)) == "invalid_grant"
    assert error(web.poll({"device_code": "made up"})) == "invalid_grant"
    assert error(web.post(f"{REALM}/auth/device", data={"client_id": "other"})) == "invalid_client"


def test_the_account_is_only_for_who_signed_in(web):
    assert web.get(ACCOUNT).status_code == 401

    web.sign_in()
    account = web.get(ACCOUNT, headers=web.bearer).json()

    assert account["username"] == "training"
    assert account["category"] == "scientific"
    quotas = {quota["mission"]: quota for quota in account["quotas"]}
    assert (quotas["pleiades"]["total"], quotas["pleiades"]["unit"]) == ("4500", "km2")
    assert (quotas["spot67"]["total"], quotas["spot67"]["unit"]) == ("10", "credits")


def test_access_ends_and_is_refreshed_by_a_token_that_works_once(web, service):
    tokens = web.sign_in()
    service.clock.advance(timedelta(seconds=tokens["expires_in"] + 1))
    assert web.get(ACCOUNT, headers=web.bearer).status_code == 401

    refresh = tokens["refresh_token"]
    fresh = web.token(grant_type="refresh_token", refresh_token=refresh).json()

    bearer = {"Authorization": f"bearer {fresh['access_token']}"}
    assert web.get(ACCOUNT, headers=bearer).status_code == 200
    assert error(web.token(grant_type="refresh_token", refresh_token=refresh)) == "invalid_grant"


def test_signing_out_ends_every_token_of_the_session(web):
    tokens = web.sign_in()

    web.post(f"{REALM}/revoke", data={"client_id": "gdal", "token": tokens["refresh_token"]})

    assert web.get(ACCOUNT, headers=web.bearer).status_code == 401
    again = web.token(grant_type="refresh_token", refresh_token=tokens["refresh_token"])
    assert error(again) == "invalid_grant"


def test_a_session_survives_a_restart_and_no_token_is_kept_readable(web, tmp_path, world_map):
    tokens = web.sign_in()

    restarted = Web(TrainingService(tmp_path / "training", world_map, RULES))

    assert restarted.get(ACCOUNT, headers=web.bearer).status_code == 200
    ledger = (tmp_path / "training" / "ledger.sqlite").read_bytes()
    assert tokens["access_token"].encode() not in ledger
    assert tokens["refresh_token"].encode() not in ledger
