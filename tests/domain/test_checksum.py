"""Multihashes as the STAC file extension writes them."""

import hashlib

import pytest

from dinamis_qgis.domain.checksum import Checksum

CODES = {
    "sha1": "11",
    "sha256": "12",
    "sha512": "13",
    "sha384": "20",
    "sha3_512": "14",
    "sha3_256": "16",
    "md5": "d501",
    "sha224": "9320",
}


@pytest.mark.parametrize("algorithm", CODES)
def test_each_algorithm_is_known_by_its_code(algorithm):
    digest = hashlib.new(algorithm, b"image")
    text = f"{CODES[algorithm]}{digest.digest_size:02x}{digest.hexdigest()}"

    found = Checksum.from_multihash(text.upper())

    assert found == Checksum(algorithm, digest.hexdigest())
    sums = found.start()
    sums.update(b"image")
    assert sums.hexdigest() == found.digest


@pytest.mark.parametrize(
    "text",
    [
        None,
        "",
        "12",
        "no hexadecimal",
        hashlib.sha256(b"plain").hexdigest(),
        "1220" + "00" * 31,
        "1210" + "00" * 16,
        "7f20" + "00" * 32,
        "ff",
    ],
)
def test_what_cannot_be_checked_is_no_checksum(text):
    assert Checksum.from_multihash(text) is None
