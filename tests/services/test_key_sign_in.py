"""An API key from its making to its end, and standard discovery, at real servers."""

from dataclasses import replace

import pytest
from services import browser

from dinamis_qgis.api.client import DinamisClient
from dinamis_qgis.api.session import open_session
from dinamis_qgis.api.sign_in import MemoryCredentials
from dinamis_qgis.domain.network_errors import KeyRefused
from dinamis_qgis.domain.service import SignIn


@pytest.fixture
def service(stack_client):
    return replace(
        stack_client.service, sign_in=SignIn.DEVICE, key_headers=("access-key", "secret-key")
    )


def opened(service):
    return DinamisClient(service, open_session(), MemoryCredentials())


def test_a_key_signs_until_it_is_revoked(signed_in_stack_client, sign_in_stack, service):
    made = signed_in_stack_client.api_keys.create("test")
    client = opened(service)
    href = f"{sign_in_stack.store.root}/sm1-gdc/a.tif"

    client.sign_in_with_key({"access-key": made.access, "secret-key": made.secret})
    assert "X-Amz-Signature" in client.signed([href])[href]
    signed_in_stack_client.api_keys.revoke(made)

    with pytest.raises(KeyRefused):
        client.check_sign_in()


def test_a_key_nobody_made_is_refused(service):
    with pytest.raises(KeyRefused):
        opened(service).sign_in_with_key({"access-key": "a", "secret-key": "b"})


def test_signs_in_where_a_provider_is_found_the_standard_way(sign_in_stack, service):
    client = opened(replace(service, issuer=sign_in_stack.issuer))

    code = client.start_sign_in()
    browser.confirm(code.verification_uri_complete, *next(iter(sign_in_stack.accounts.items())))
    client.finish_sign_in(code)

    client.check_sign_in()
    assert client.is_signed_in_by_account
