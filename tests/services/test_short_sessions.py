"""Sessions that end under the client's hands, at a provider that rotates refresh tokens."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from services import browser
from services.openid_provider import Lifetimes
from services.sign_in_stack import signing_stack

from dinamis_qgis.api.client import DinamisClient
from dinamis_qgis.api.session import open_session
from dinamis_qgis.api.sign_in import MemoryCredentials
from dinamis_qgis.domain.errors import SignInRequired
from dinamis_qgis.domain.service import Service


@pytest.fixture(scope="module")
def stack(sign_in_stack):
    """Access tokens are too short-lived to be used twice: each use refreshes."""
    with signing_stack(Lifetimes(access=20)) as running:
        yield running


@pytest.fixture
def credentials():
    return MemoryCredentials()


@pytest.fixture
def client(stack, credentials):
    signing = stack.signing
    service = Service(
        "stack", "Test stack", stac=signing, signing=signing, storage="meso.umontpellier.fr"
    )
    made = DinamisClient(service, open_session(), credentials)
    code = made.start_sign_in()
    browser.confirm(code.verification_uri_complete, *next(iter(stack.accounts.items())))
    made.finish_sign_in(code)
    return made


def sign(client, stack, name):
    address = f"{stack.store.root}/sm1-gdc/{name}.tif"
    return client.signed([address])[address]


def test_a_session_is_refreshed_as_often_as_needed(client, stack, credentials):
    seen = set()

    for number in range(4):
        assert "X-Amz-Signature" in sign(client, stack, number)
        seen.add(credentials.load().refresh_token)

    assert len(seen) == 4


def test_many_threads_refresh_one_after_the_other(client, stack):
    with ThreadPoolExecutor(8) as pool:
        signed = list(pool.map(lambda number: sign(client, stack, number), range(24)))

    assert all("X-Amz-Signature" in address for address in signed)


def test_a_session_that_was_revoked_elsewhere_is_over(client, stack, credentials):
    tokens = credentials.load()
    client.sign_out()
    credentials.save(tokens)

    with pytest.raises(SignInRequired):
        sign(client, stack, "a")

    assert not client.is_signed_in
