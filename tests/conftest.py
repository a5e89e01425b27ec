import os
import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import settings
from osgeo import gdal, ogr, osr
from qgis.PyQt.QtCore import QLocale
from request_rules import RULES
from scenes import WORLD_MAP, make_scene

from dinamis_qgis.api.client import DinamisClient
from dinamis_qgis.api.session import mount, open_session
from dinamis_qgis.api.sign_in import MemoryCredentials
from dinamis_qgis.domain.area import Area
from dinamis_qgis.domain.service import read_services
from dinamis_qgis.training.service import HOSTS, TrainingService
from dinamis_qgis.training.transport import TrainingTransport

ROOT = Path(__file__).parent.parent
SHARED_DATA = ROOT.parent / "shared" / "data"

# Speed is measured in `make bench`; a machine may be busy.
settings.register_profile("project", deadline=None)
settings.load_profile("project")


GDAL_RAISES = "DINAMIS_GDAL_RAISES"
"""Set, it has GDAL raise its errors, as Processing asks it to in QGIS 3.40 and later."""

if os.environ.get(GDAL_RAISES):
    for module in (gdal, ogr, osr):
        module.UseExceptions()


def pytest_configure(config):
    """Begin with no file of ours in the profile, also where an earlier run was cut off."""
    profile = config.rootpath / ".qgis-settings" / "profiles" / "default"
    shutil.rmtree(profile / "dinamis", ignore_errors=True)


@pytest.fixture(autouse=True)
def _english():
    """Numbers and dates as in English, whatever the machine speaks."""
    QLocale.setDefault(QLocale(QLocale.Language.C))


@pytest.fixture
def gdal_raises():
    """As in QGIS 3.40 and later, whatever the run asks for."""
    for module in (gdal, ogr):
        module.UseExceptions()
    yield
    if not os.environ.get(GDAL_RAISES):
        for module in (ogr, gdal):  # as they are stacked
            module.DontUseExceptions()


@pytest.fixture
def scene():
    return make_scene()


@pytest.fixture
def area():
    """About 890 km² of land near Montpellier."""
    ring = [[3.7, 43.5], [4.0, 43.5], [4.0, 43.8], [3.7, 43.8], [3.7, 43.5]]
    return Area.from_geojson({"type": "Polygon", "coordinates": [ring]})


@pytest.fixture(scope="session")
def shared_data():
    """Real files by others; not part of the project."""
    if not SHARED_DATA.is_dir():
        pytest.skip("../shared/data is not beside this checkout")
    return SHARED_DATA


@pytest.fixture(scope="session")
def training_folder(tmp_path_factory):
    """Made once: its scenes and files are the same for every test; sessions and orders are not."""
    return tmp_path_factory.mktemp("training-service")


@pytest.fixture
def training(training_folder):
    for path in training_folder.glob("ledger*"):
        path.unlink()
    return TrainingService(training_folder, WORLD_MAP, RULES)


@pytest.fixture
def waits():
    """Seconds that somebody would have waited."""
    return []


@pytest.fixture
def client(training, waits):
    """A client of the training service, on its clock, that waits for nothing."""

    def wait(seconds):
        waits.append(seconds)
        training.clock.advance(timedelta(seconds=seconds))

    session = open_session(wait=wait)
    for host in HOSTS:
        mount(session, f"https://{host}/", TrainingTransport(training, wait=wait), wait)
    services = read_services(ROOT / "resources" / "services.json")
    service = next(service for service in services if service.is_training)
    return DinamisClient(service, session, MemoryCredentials(), wait=wait, now=training.clock.now)


@pytest.fixture
def signed_in_client(client):
    code = client.start_sign_in()
    client.answer_training(code, True)
    client.finish_sign_in(code)
    return client
