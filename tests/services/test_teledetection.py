"""The proof that the stack is faithful: the client that others wrote for the real services."""

import re
import subprocess
from pathlib import Path

import numpy as np
import pytest
import requests
from osgeo import gdal
from services import browser
from services.processes import VENV

from dinamis_qgis.api.keys import key_file, read_key_file

PROGRAM = Path(__file__).parent / "teledetection_client.py"
PAGE = re.compile(r"http://127\.0\.0\.1\S+user_code=[\w-]+")


@pytest.fixture
def image(sign_in_stack):
    """A small image in the store: the unsigned address, and its pixels."""
    pixels = np.arange(64 * 64, dtype=np.uint16).reshape(64, 64)
    bucket = sign_in_stack.store.files / "sm1-gdc"
    bucket.mkdir(exist_ok=True)
    made = gdal.GetDriverByName("GTiff").Create(str(bucket / "P.tif"), 64, 64, 1, gdal.GDT_UInt16)
    made.GetRasterBand(1).WriteArray(pixels)
    del made
    return f"{sign_in_stack.store.root}/sm1-gdc/P.tif", pixels


@pytest.fixture
def settings(sign_in_stack, tmp_path):
    """The client's own, and the proxy behind which the store has its real name."""
    return {
        "TLD_SIGNING_ENDPOINT": sign_in_stack.signing,
        "TLD_CONFIG_DIR": str(tmp_path),
        "http_proxy": sign_in_stack.store.proxy,
        "no_proxy": "127.0.0.1",
        "LOGLEVEL": "INFO",
    }


def sign(address, settings, *more, confirm=None):
    """Run the client to its end; returns the signed address and the user's name."""
    command = [VENV / "bin" / "python", PROGRAM, address, *more]
    with subprocess.Popen(
        command, env=settings, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        said = []
        for line in process.stderr:
            said.append(line)
            page = PAGE.search(line)
            if page and confirm:
                confirm(page[0])
        printed = process.stdout.read().split()
    assert process.returncode == 0, "".join(said)
    return printed


def test_teledetection_signs_in_signs_and_reads_a_file(sign_in_stack, image, settings):
    address, pixels = image
    name, password = next(iter(sign_in_stack.accounts.items()))

    signed, who = sign(
        address, settings, "--who", confirm=lambda page: browser.confirm(page, name, password)
    )

    assert who == name
    gdal.SetThreadLocalConfigOption("GDAL_HTTP_PROXY", sign_in_stack.store.proxy)
    try:
        dataset = gdal.Open(f"/vsicurl/{signed}")
        assert (dataset.ReadAsArray() == pixels).all()
    finally:
        gdal.SetThreadLocalConfigOption("GDAL_HTTP_PROXY", None)


def test_teledetection_goes_on_with_the_session_of_the_last_run(sign_in_stack, image, settings):
    address, _ = image
    name, password = next(iter(sign_in_stack.accounts.items()))
    sign(address, settings, confirm=lambda page: browser.confirm(page, name, password))

    (signed,) = sign(address, settings)

    assert "X-Amz-Signature" in signed


def test_teledetection_signs_with_an_api_key_alone(
    sign_in_stack, image, settings, signed_in_stack_client
):
    key = signed_in_stack_client.api_keys.create("test")
    keys = {"TLD_ACCESS_KEY": key.access, "TLD_SECRET_KEY": key.secret}

    (signed,) = sign(image[0], {**settings, **keys})

    proxies = {"http": sign_in_stack.store.proxy}
    assert requests.get(signed, proxies=proxies, timeout=10).status_code == 200


@pytest.mark.parametrize("system", ["linux", "darwin"])
def test_a_key_that_teledetection_keeps_is_found_and_read(sign_in_stack, tmp_path, system):
    names = ("access-key", "secret-key")
    keep = (
        f"import appdirs; appdirs.system = {system!r}\n"
        "from teledetection.sdk.model import ApiKey\n"
        "ApiKey(access_key='abc', secret_key='def').to_config_dir()"
    )

    subprocess.run(
        [VENV / "bin" / "python", "-c", keep], env={"HOME": str(tmp_path)}, check=True, timeout=60
    )

    kept = read_key_file(key_file({}, tmp_path, system), names)
    assert kept == {"access-key": "abc", "secret-key": "def"}


def test_nobody_reads_without_a_signature(sign_in_stack, image):
    address, _ = image
    proxies = {"http": sign_in_stack.store.proxy}

    reply = requests.get(address, proxies=proxies, timeout=10)

    assert reply.status_code == 403
    assert "AccessDenied" in reply.text


def test_a_signature_opens_its_own_file_only(sign_in_stack, image, signed_in_stack_client):
    address, _ = image
    (sign_in_stack.store.files / "sm1-gdc" / "other.tif").write_bytes(b"other")
    signed = signed_in_stack_client.signed([address])[address]
    proxies = {"http": sign_in_stack.store.proxy}

    reply = requests.get(signed.replace("P.tif", "other.tif"), proxies=proxies, timeout=10)

    assert reply.status_code == 403
    assert "SignatureDoesNotMatch" in reply.text
