"""A browser and a program in front of the training service, for tests."""

import requests

from dinamis_qgis.training.service import HOSTS
from dinamis_qgis.training.transport import TrainingTransport

AUTH = "https://auth.training.dinamis.invalid"
REALM = f"{AUTH}/realms/training/protocol/openid-connect"


class Web(requests.Session):
    """A session that reaches the service as requests would, and waits for nothing."""

    def __init__(self, service):
        super().__init__()
        self.waited = []
        transport = TrainingTransport(service, wait=self.waited.append)
        for host in HOSTS:
            self.mount(f"https://{host}/", transport)

    def device_code(self):
        return self.post(f"{REALM}/auth/device", data={"client_id": "gdal"}).json()

    def confirm(self, code, approve="yes"):
        form = {"user_code": code["user_code"], "approve": approve}
        return self.post(f"{AUTH}/device", data=form)

    def poll(self, code):
        grant = "urn:ietf:params:oauth:grant-type:device_code"
        return self.token(grant_type=grant, device_code=code["device_code"])

    def token(self, **form):
        return self.post(f"{REALM}/token", data={"client_id": "gdal", **form})

    def sign_in(self):
        """Sign in, and send the token with every request to come but those to the storage."""
        code = self.device_code()
        self.confirm(code)
        tokens = self.poll(code).json()
        self.bearer = {"Authorization": f"Bearer {tokens['access_token']}"}
        return tokens

    def signed(self, url):
        body = {"urls": [url]}
        reply = self.post(
            "https://signing.training.dinamis.invalid/sign_urls", json=body, headers=self.bearer
        )
        return reply.json()["hrefs"][url]

    def search(self, **body):
        return self.post("https://stac.training.dinamis.invalid/search", json=body)
