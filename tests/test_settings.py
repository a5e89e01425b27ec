from datetime import time

import pytest
from qgis.core import QgsSettings

from dinamis_qgis.domain.download import DownloadLimits
from dinamis_qgis.settings import Settings


@pytest.fixture(autouse=True)
def _forget(qgis_app):
    QgsSettings().remove("dinamis/downloads")
    QgsSettings().remove("dinamis/loads_downloads")
    yield
    QgsSettings().remove("dinamis/downloads")
    QgsSettings().remove("dinamis/loads_downloads")


def test_at_first_nothing_is_limited():
    assert Settings().download_limits == DownloadLimits()
    assert Settings().loads_downloads


@pytest.mark.parametrize(
    "limits",
    [
        DownloadLimits(8, 5_000_000_000, (time(20, 30), time(7)), "{id}"),
        DownloadLimits(1, None, None, "{mission}/{id}"),
    ],
)
def test_limits_are_remembered(limits):
    Settings().download_limits = limits

    assert Settings().download_limits == limits


@pytest.mark.parametrize("text", ["night", "20:00", "25:00-07:00", "20:00-07:00-08:00"])
def test_hours_that_make_no_sense_are_none(text):
    QgsSettings().setValue("dinamis/downloads/hours", text)

    assert Settings().download_limits.hours is None


def test_no_file_at_once_would_never_end():
    QgsSettings().setValue("dinamis/downloads/files", 0)

    assert Settings().download_limits.parallel_files == 1
