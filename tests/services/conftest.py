import os

import pytest
from services.stac_server import missing, served_by_pgstac

from dinamis_qgis.api.client import DinamisClient
from dinamis_qgis.api.session import open_session
from dinamis_qgis.api.sign_in import MemoryCredentials
from dinamis_qgis.domain.service import Service


@pytest.fixture(scope="session")
def pgstac_root():
    """Address of a real STAC API that serves the training service's free scenes."""
    if os.environ.get("DINAMIS_SERVICES") != "1":
        pytest.skip("real servers only with DINAMIS_SERVICES=1: make test-services")
    if missing():
        pytest.skip(missing())
    with served_by_pgstac() as root:
        yield root


@pytest.fixture
def pgstac_client(pgstac_root):
    service = Service("pgstac", "stac-fastapi on pgstac", pgstac_root)
    return DinamisClient(service, open_session(), MemoryCredentials())
