"""QR codes against those of another encoder (PyPI qrcode 8.2), as hashes of their modules."""

import hashlib

import pytest

from dinamis_qgis.gui.service.qr_code import TooLong, qr_code
from dinamis_qgis.gui.service.qr_label import QrLabel, qr_image

ADDRESS = "https://dinamis.data-terra.org"
VECTORS = [
    (ADDRESS, 0, 3, "85f979ae76ff54f7"),
    (ADDRESS, 3, 3, "407658c52c687ee7"),
    (ADDRESS, 5, 3, "2f6109217b26a1e0"),
    (ADDRESS, 7, 3, "73d762fc612ac468"),
    ("A", 0, 1, "3f594cfc1843904d"),
    ("A", 3, 1, "2092585037e9da56"),
    ("A", 5, 1, "508b70347f197279"),
    ("A", 7, 1, "54c30e10497d65da"),
    ("y" * 150, 0, 8, "6a98ed2bb8501208"),
    ("y" * 150, 3, 8, "f345098ad704c29f"),
    ("y" * 150, 5, 8, "a26f2035c815bf9e"),
    ("y" * 150, 7, 8, "645bf477d339b138"),
    ("z" * 213, 0, 10, "e73ebc4ef8ea75c5"),
    ("z" * 213, 3, 10, "480f528e9a9a429a"),
    ("z" * 213, 5, 10, "23e706c47d167712"),
    ("z" * 213, 7, 10, "33505c46c3679064"),
]


@pytest.mark.parametrize(("text", "mask", "version", "digest"), VECTORS)
def test_draws_what_another_encoder_draws(text, mask, version, digest):
    matrix = qr_code(text.encode(), mask)

    bits = "".join("01"[module] for row in matrix for module in row)
    assert len(matrix) == 17 + 4 * version
    assert hashlib.sha256(bits.encode()).hexdigest()[:16] == digest


def test_chooses_a_mask_itself():
    assert qr_code(b"A") in [qr_code(b"A", mask) for mask in range(8)]


def test_more_than_version_10_holds_is_refused():
    with pytest.raises(TooLong):
        qr_code(b"z" * 214)


def test_has_its_quiet_zone(qtbot):
    image = qr_image(qr_code(b"A"))

    assert image.width() == 21 + 8
    assert image.pixelColor(3, 3).lightness() == 255
    assert image.pixelColor(4, 4).lightness() == 0


def test_a_text_that_is_too_long_shows_nothing(qtbot):
    label = QrLabel()
    qtbot.addWidget(label)

    label.show_text("z" * 300)

    assert label.pixmap() is None or label.pixmap().isNull()
