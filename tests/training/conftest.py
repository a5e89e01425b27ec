"""A training service of each test's own, and a session that reaches it as requests would."""

import shutil

import pytest
from request_rules import RULES
from training_web import Web

from dinamis_qgis.layers.background_map import world_map_path
from dinamis_qgis.training.scene_cache import SceneCache
from dinamis_qgis.training.service import TrainingService


@pytest.fixture(scope="session")
def world_map(qgis_app):
    return world_map_path()


@pytest.fixture(scope="session")
def made_once(world_map, tmp_path_factory):
    """A folder where the 60 000 scenes have been made."""
    folder = tmp_path_factory.mktemp("training")
    assert SceneCache(folder, world_map).table
    return folder


@pytest.fixture
def service(made_once, world_map, tmp_path):
    folder = tmp_path / "training"
    shutil.copytree(made_once, folder)
    return TrainingService(folder, world_map, RULES)


@pytest.fixture
def web(service):
    return Web(service)


@pytest.fixture
def signed_in(web):
    web.sign_in()
    return web
