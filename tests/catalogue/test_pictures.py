import pytest
from scenes import make_scene

from dinamis_qgis.catalogue.pictures import Pictures, picture_name
from dinamis_qgis.domain.errors import ServiceUnreachable


@pytest.fixture
def pictures(tmp_path):
    return Pictures(tmp_path)


def get(pictures, service_id, scene, data):
    return pictures.get(picture_name(service_id, scene.key), "thumbnail", lambda: data)


def test_a_picture_is_fetched_once(pictures):
    scene = make_scene()

    assert get(pictures, "training", scene, b"one") == b"one"
    assert get(pictures, "training", scene, b"two") == b"one"


@pytest.mark.parametrize(
    ("service_id", "changes"),
    [("training", {"collection": "primary"}), ("theia-mtd", {}), ("training", {"identifier": "b"})],
    ids=["another collection", "another service", "another name"],
)
def test_each_scene_has_a_picture_of_its_own(pictures, service_id, changes):
    get(pictures, "training", make_scene(), b"one")

    assert get(pictures, service_id, make_scene(**changes), b"two") == b"two"


def test_what_an_older_plugin_kept_of_a_name_is_not_taken_for_a_collections(pictures, tmp_path):
    old = tmp_path / "thumbnail" / "0cc175b9c0f1b6a831c399e269772661"  # the MD5 of "a"
    old.parent.mkdir()
    old.write_bytes(b"of any collection")

    assert get(pictures, "training", make_scene("a"), b"its own") == b"its own"


def test_what_does_not_come_is_asked_for_again(pictures):
    def away():
        raise ServiceUnreachable

    name = picture_name("training", make_scene().key)
    with pytest.raises(ServiceUnreachable):
        pictures.get(name, "thumbnail", away)

    assert pictures.get(name, "thumbnail", lambda: b"one") == b"one"
