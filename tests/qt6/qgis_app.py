"""What pytest-qgis gives tests, where there is no QGIS."""

import pytest


@pytest.fixture(scope="session")
def qgis_app(qapp):
    return qapp
