"""The button that shows images without downloading them."""

import pytest
from scenes import make_scene

from dinamis_qgis.domain.scene import Asset
from dinamis_qgis.gui.image.stream_button import StreamButton

COG = Asset("src_xs", "https://store.test/xs.tif", media_type="image/tiff", roles=("data",))
ZIP = Asset("product", "https://store.test/a.zip", media_type="application/zip", roles=("data",))


@pytest.fixture
def button(qtbot):
    button = StreamButton()
    qtbot.addWidget(button)
    return button


def test_scenes_with_images_in_a_store_can_be_shown(button, qtbot):
    streamed, zipped = make_scene(assets=(COG,)), make_scene(assets=(ZIP,))
    button.set_scenes([zipped, streamed])

    with qtbot.waitSignal(button.wanted) as signal:
        button.click()

    assert signal.args == [(streamed,)]


def test_other_scenes_cannot(button):
    assert not button.isEnabled()

    button.set_scenes([make_scene(assets=(ZIP,))])

    assert not button.isEnabled()
    assert "GeoTIFF" in button.toolTip()


def test_a_service_that_does_not_sign_shows_nothing(button):
    button.set_scenes([make_scene(assets=(COG,))])

    button.set_allowed(False)

    assert not button.isEnabled()


def test_what_is_being_opened_is_not_offered_again(button):
    button.set_scenes([make_scene(assets=(COG,))])

    button.set_busy(True)
    assert not button.isEnabled()
    button.set_busy(False)
    assert button.isEnabled()
