import pytest

from dinamis_qgis.domain.redacted import redacted

TOKEN = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhZGEifQ.c2lnbmF0dXJl"


@pytest.mark.parametrize(
    "text",
    [
        "Authorization: Bearer s3cr3t-value",
        "headers {'authorization': 'Bearer s3cr3t-value'}",
        '{"access_token": "s3cr3t-value", "expires_in": 300}',
        "refresh_token=s3cr3t-value&grant_type=refresh_token",
        "access-key: s3cr3t-value",
        "secret-key = 's3cr3t-value'",
        "password=s3cr3t-value",
        "https://ada:s3cr3t-value@stac.org/search",
        "GET https://store.org/a.tif?X-Amz-Signature=s3cr3t-value&x=1 failed",
        "/vsicurl/https://store.org/a.tif?sig=s3cr3t-value&se=2026",
        "Cookie: session=s3cr3t-value",
        "device_code s: device_code=s3cr3t-value",
        "authcfg=s3cr3t-value",
        "Basic s3cr3t-value==",
    ],
)
def test_no_secret_is_left(text):
    assert "s3cr3t-value" not in redacted(text)


def test_a_token_is_hidden_wherever_it_stands():
    assert redacted(f"refused: {TOKEN}, again") == "refused: ***, again"


@pytest.mark.parametrize(
    "text",
    [
        "DINAMIS search: ServiceUnreachable: timeout after 30 s",
        "https://stac.org/search?limit=10",
        "item DS_PHR1A_201605131042387: no geometry",
    ],
)
def test_what_is_no_secret_stays(text):
    assert redacted(text) == text


def test_an_address_in_a_path_of_gdal_is_unsigned():
    text = "`/vsicurl?a=b&url=https%3A%2F%2Fstore.org%2Fa.tif%3FX-Amz-Signature%3Ds3cr3t' is gone"

    assert redacted(text) == "`/vsicurl?a=b&url=https://store.org/a.tif' is gone"
