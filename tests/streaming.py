"""A store on this machine with the signing service of it, and a project's streamed layers."""

import json
from datetime import datetime, timedelta, timezone

import requests
import responses
from mosaic_images import make_image
from osgeo import gdal

from dinamis_qgis.api.signing import Signer
from dinamis_qgis.domain.errors import SignInRequired
from dinamis_qgis.domain.service import Service

SERVICE = Service(
    "local", "Local", "https://stac.test/", signing="https://sign.test/", storage="127.0.0.1"
)


def make_files(folder):
    """A multispectral COG, and a panchromatic one of the same place."""
    spectral = make_image(folder, "spectral", 2, size=(1000, 1000))
    pan = make_image(folder, "fine", 2, size=(4000, 4000), step=0.5, bands=("pan",))
    for name, image in (("xs.tif", spectral), ("pan.tif", pan)):
        gdal.Translate(str(folder / name), str(image.path), format="COG")
    return folder


class Account:
    """Whether somebody is signed in."""

    is_signed_in = True

    def __call__(self, request):
        if not self.is_signed_in:
            raise SignInRequired
        return request


class SigningService:
    """Stands for a service's client: signs for the files of a range server, a batch a request."""

    def __init__(self, store, mock):
        self.store, self.account, self.now = store, Account(), datetime.now(timezone.utc)
        self.batches, self.lasts = [], timedelta(hours=8)
        self.left_out = set()
        self.service = SERVICE
        mock.add_callback(responses.POST, "https://sign.test/sign_urls", self._answer)
        self._signer = Signer(
            requests.Session(), SERVICE.signing, SERVICE.storage, self.account, lambda: self.now
        )

    def signed(self, hrefs):
        return self._signer.signed(hrefs)

    def let_time_pass(self, **span):
        """What was signed before may be over; what is signed from now on is another signature."""
        self.now += timedelta(**span)
        self.store.signature = f"at-{self.now.timestamp()}"

    def _answer(self, request):
        urls = json.loads(request.body)["urls"]
        self.batches.append(urls)
        expiry = (self.now + self.lasts).isoformat()
        hrefs = {url: self.store.sign(url) for url in urls if url not in self.left_out}
        return 200, {}, json.dumps({"expiry": expiry, "hrefs": hrefs})


def in_another_session():
    """Forget what GDAL has in memory, as when QGIS was closed."""
    for name in gdal.ReadDir("/vsimem/dinamis/") or ():
        gdal.Unlink(f"/vsimem/dinamis/{name}")


def pixel(layer, column=20, row=30):
    """A count of the first band; None where nothing is shown."""
    provider = layer.dataProvider()
    block = provider.block(1, layer.extent(), layer.width(), layer.height())
    return None if block.isNoData(row, column) else block.value(row, column)
