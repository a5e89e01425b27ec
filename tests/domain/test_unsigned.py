"""Nothing that is kept holds a secret."""

import pytest

from dinamis_qgis.domain.unsigned import unsigned, without_secrets


@pytest.mark.parametrize(
    ("signed", "kept"),
    [
        ("https://a.org/b.tif", "https://a.org/b.tif"),
        ("https://a.org/b.tif?X-Amz-Date=1&X-Amz-Signature=2", "https://a.org/b.tif"),
        ("https://a.org/b?layer=x&x-amz-expires=9", "https://a.org/b?layer=x"),
        ("https://a.org/b?sv=1&sig=2&sp=r", "https://a.org/b"),
        ("https://a.org/b?sv=1", "https://a.org/b?sv=1"),
        ("https://user:word@a.org/b?q=%20", "https://a.org/b?q=%20"),
        ("https://a.org/b?Expires=1&Signature=2&Key-Pair-Id=3", "https://a.org/b"),
        ("https://a.org/b?access_token=1", "https://a.org/b"),
    ],
)
def test_what_grants_access_goes_and_the_rest_stays(signed, kept):
    assert unsigned(signed) == kept


def test_every_link_of_an_item_is_unsigned():
    item = {
        "links": [{"href": "https://a.org/?token=1", "rel": "self"}],
        "assets": {"a": {"href": "https://a.org/b?X-Amz-Signature=1", "size": 3}},
    }

    assert without_secrets(item) == {
        "links": [{"href": "https://a.org/", "rel": "self"}],
        "assets": {"a": {"href": "https://a.org/b", "size": 3}},
    }
