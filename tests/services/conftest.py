import os
import time

import pytest
from services import browser, whole_stack
from services import sign_in_stack as sign_in
from services.stac_server import missing, served_by_pgstac

from dinamis_qgis.api.client import DinamisClient
from dinamis_qgis.api.session import open_session
from dinamis_qgis.api.sign_in import MemoryCredentials
from dinamis_qgis.domain.service import Service


def require_servers(what_is_missing):
    if os.environ.get("DINAMIS_SERVICES") != "1":
        pytest.skip("real servers only with DINAMIS_SERVICES=1: make test-services")
    if what_is_missing:
        pytest.skip(what_is_missing)


@pytest.fixture(scope="session")
def pgstac_root():
    """Address of a real STAC API that serves the training service's free scenes."""
    require_servers(missing())
    with served_by_pgstac() as root:
        yield root


@pytest.fixture
def pgstac_client(pgstac_root):
    service = Service("pgstac", "stac-fastapi on pgstac", pgstac_root)
    return DinamisClient(service, open_session(), MemoryCredentials())


@pytest.fixture(scope="session")
def sign_in_stack():
    """A real OpenID Connect provider, a signing API and a store of signed addresses."""
    require_servers(sign_in.missing())
    with sign_in.signing_stack() as stack:
        yield stack


@pytest.fixture
def stack_client(sign_in_stack):
    """A client of the stack that knows it as it knows the real store."""
    service = Service(
        "stack",
        "Test stack",
        stac=sign_in_stack.signing,
        signing=sign_in_stack.signing,
        storage="meso.umontpellier.fr",
    )
    return DinamisClient(service, open_session(), MemoryCredentials())


@pytest.fixture
def signed_in_stack_client(sign_in_stack, stack_client):
    name, password = next(iter(sign_in_stack.accounts.items()))
    code = stack_client.start_sign_in()
    browser.confirm(code.verification_uri_complete, name, password)
    stack_client.finish_sign_in(code)
    return stack_client


@pytest.fixture(scope="session")
def stack():
    """Every server that a service needs, tasking included."""
    require_servers(whole_stack.missing())
    with whole_stack.whole_stack() as servers:
        yield servers


@pytest.fixture
def signed_in_to_stack(stack):
    """Opens a client of the whole stack, signed in as one of its accounts."""

    def open_client(name="alice", wait=time.sleep):
        service = Service.from_json(stack.entry())
        client = DinamisClient(service, open_session(), MemoryCredentials(), wait=wait)
        code = client.start_sign_in()
        password = stack.sign_in.accounts[name]
        browser.confirm(code.verification_uri_complete, name, password)
        client.finish_sign_in(code)
        return client

    return open_client
