"""What the client needs of sign-in and signing: asked of the training service, and of real ones."""

import pytest
from services import browser

from dinamis_qgis.domain.errors import NotFound, SignInRefused, SignInRequired
from dinamis_qgis.training import hosts


class Training:
    """The training service, and what its user does in the browser."""

    def __init__(self, client):
        self.client = client
        self.stored = f"https://{hosts.STORAGE}/products"
        self.name = "training"

    def answer(self, code, approve):
        self.client.answer_training(code, approve)


class Stack:
    """The test stack, and what its user does in the browser."""

    def __init__(self, client, stack):
        self.client, self._stack = client, stack
        self.stored = f"{stack.store.root}/sm1-gdc"
        self.name = next(iter(stack.accounts))

    def answer(self, code, approve):
        page = code.verification_uri_complete
        if approve:
            browser.confirm(page, *next(iter(self._stack.accounts.items())))
        else:
            browser.refuse(page)


@pytest.fixture(params=["training", "stack"])
def service(request):
    if request.param == "training":
        return Training(request.getfixturevalue("client"))
    stack = request.getfixturevalue("sign_in_stack")
    return Stack(request.getfixturevalue("stack_client"), stack)


@pytest.fixture
def signed_in(service):
    code = service.client.start_sign_in()
    service.answer(code, True)
    service.client.finish_sign_in(code)
    return service


def test_who_confirms_the_code_is_signed_in(signed_in):
    assert signed_in.client.is_signed_in


def test_who_is_signed_in_has_a_name(signed_in):
    assert signed_in.client.person().username == signed_in.name


def test_who_refuses_the_code_is_not(service):
    code = service.client.start_sign_in()
    service.answer(code, False)

    with pytest.raises(SignInRefused):
        service.client.finish_sign_in(code)

    assert not service.client.is_signed_in


def test_who_signs_out_signs_no_more(signed_in):
    signed_in.client.sign_out()

    with pytest.raises(SignInRequired):
        signed_in.client.signed([f"{signed_in.stored}/a.tif"])


def test_any_number_of_addresses_is_signed(signed_in):
    addresses = [f"{signed_in.stored}/{number}.tif" for number in range(70)]

    signed = signed_in.client.signed(addresses)

    assert list(signed) == addresses
    assert all("X-Amz-Signature" in address for address in signed.values())


def test_addresses_of_others_stay_as_they_are(signed_in):
    foreign = "https://example.org/a.tif"

    assert signed_in.client.signed([foreign]) == {foreign: foreign}


def test_a_key_is_made_listed_and_revoked(signed_in):
    keys = signed_in.client.api_keys
    made = keys.create("Laptop of the field trip")

    listed = {key.access: key for key in keys.all()}
    keys.revoke(made)

    assert made.secret
    assert listed[made.access].description == "Laptop of the field trip"
    assert listed[made.access].created is not None
    assert not listed[made.access].secret
    assert made.access not in {key.access for key in keys.all()}


def test_a_key_of_nobody_is_not_revoked(signed_in):
    keys = signed_in.client.api_keys
    made = keys.create("")
    keys.revoke(made)

    with pytest.raises(NotFound):
        keys.revoke(made)


def test_keys_are_shown_to_who_is_signed_in_only(service):
    with pytest.raises(SignInRequired):
        service.client.api_keys.all()
