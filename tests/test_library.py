import pytest
from scenes import WORLD_MAP

from dinamis_qgis.domain.errors import ServiceBusy
from dinamis_qgis.domain.search import PageLink, SceneQuery
from dinamis_qgis.library import Library

PLEIADES = SceneQuery(collections=("pleiades",))


@pytest.fixture
def library(tmp_path):
    return Library(tmp_path, WORLD_MAP)


def test_a_page_of_the_service_is_kept_as_it_comes(library, client):
    page = library.refresh(client, PLEIADES, None)

    assert page.scenes == library.catalogue("training").kept(("pleiades",)) == 500
    assert page.matched > 500
    assert page.next is not None


def test_where_the_next_page_is_is_told_before_this_one_is_kept(library, client):
    told = []

    def tell(coming):
        told.append((coming, library.catalogue("training").kept(())))

    page = library.refresh(client, PLEIADES, None, tell)
    last = library.refresh(client, SceneQuery(ids=("no such scene",)), None, tell)

    assert told == [(page.next, 0)]
    assert last.next is None


def test_of_a_page_that_breaks_off_nothing_is_kept(library, client, monkeypatch, scene):
    class Broken:
        coming = next = PageLink("https://x/search?page=2")
        matched, rejected = None, ()

        @property
        def scenes(self):
            yield scene
            raise ServiceBusy("later")

    monkeypatch.setattr(client, "stream", lambda query, link: Broken())

    with pytest.raises(ServiceBusy):
        library.refresh(client, PLEIADES, None)

    assert library.catalogue("training").kept(()) == 0
