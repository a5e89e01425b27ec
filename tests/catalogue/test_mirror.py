import threading
from collections import Counter
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

import pytest
from scenes import make_scene

from dinamis_qgis.catalogue import fetchers
from dinamis_qgis.catalogue.catalogue import WHOLE, LocalCatalogue
from dinamis_qgis.catalogue.mirror import copy_collections, year_periods
from dinamis_qgis.catalogue.scene_store import SceneStore
from dinamis_qgis.domain.answer import Sorting
from dinamis_qgis.domain.collection import SceneCollection
from dinamis_qgis.domain.errors import Cancelled, RequestRefused, ServiceBusy, UnexpectedReply
from dinamis_qgis.domain.search import PageLink, ScenePage, SceneQuery

PLEIADES = SceneCollection("pleiades", start=date(2015, 3, 1))
NOW = datetime(2019, 6, 1, tzinfo=timezone.utc)


def at(year, month=1, day=1):
    return datetime(year, month, day, 10, tzinfo=timezone.utc)


def make_scenes():
    return [
        make_scene(f"{year}-{number}", acquired=at(year, number + 1), updated=at(year, number + 1))
        for year in range(2015, 2020)
        for number in range(4)
    ]


class FakeService:
    """Answers by pages of two, and remembers what it was asked."""

    def __init__(self, scenes, knows_updates=True, counts=True):
        self.scenes = scenes
        self.knows_updates, self.counts = knows_updates, counts
        self.asked = []
        self.fails_at = None

    def __call__(self, query, link):
        self.asked.append((query, link))
        if self.fails_at is not None and len(self.asked) >= self.fails_at:
            raise ServiceBusy("try later")
        if query.updated_since is not None and not self.knows_updates:
            raise RequestRefused("unknown property 'updated'")
        found = [scene for scene in self.scenes if self._is_asked_for(scene, query)]
        start = int(link.href) if link else 0
        size = min(query.page_size, 2)
        following = PageLink(str(start + size)) if start + size < len(found) else None
        matched = len(found) if self.counts else None
        return ScenePage(tuple(found[start : start + size]), following, matched)

    def _is_asked_for(self, scene, query):
        day = scene.acquired.date()
        return (
            (query.start is None or day >= query.start)
            and (query.end is None or day <= query.end)
            and (query.updated_since is None or scene.updated >= query.updated_since)
        )


@pytest.fixture
def catalogue(tmp_path):
    return LocalCatalogue(SceneStore(tmp_path / "t.gpkg"))


def update(catalogue, service, now=NOW, check=lambda: None, told=None):
    def report(collection, share, count):
        if told is not None:
            told.append((share, count))

    return copy_collections(catalogue, [PLEIADES], service, check, report, lambda: now)


def _quiet(collection, share, count):
    pass


def _nothing():
    pass


def kept(catalogue):
    found = catalogue.answer(SceneQuery(), Sorting(is_descending=False)).rows
    return [scene.id for scene in catalogue.scenes(found).values()]


def test_the_disk_is_not_waited_for_after_every_batch(catalogue):
    """What was written is moved to its place by whoever closes the file last."""
    service, path = FakeService(make_scenes()), catalogue.store.path
    is_written_ahead = []

    def look():
        is_written_ahead.append(path.with_name(f"{path.name}-wal").exists())

    update(catalogue, service, check=look)

    assert len(is_written_ahead) > 5
    assert all(is_written_ahead[1:])
    assert not path.with_name(f"{path.name}-wal").exists()


def test_copies_everything(catalogue):
    told = []
    service = FakeService(make_scenes())

    news = update(catalogue, service, told=told)

    assert kept(catalogue) == sorted(scene.id for scene in service.scenes)
    assert (news.changed, news.gone) == (20, 0)
    assert catalogue.freshness(["pleiades"]).mirrored == NOW
    assert max(told) == (1.0, 20)


def test_a_page_is_asked_for_once_the_one_before_was_taken(catalogue, monkeypatch):
    """No more than a page of scenes is held in memory for each period."""
    monkeypatch.setattr(fetchers, "AT_ONCE", 1)  # else two periods' pages come with one count
    service = FakeService(make_scenes())
    taken, asked = [], Counter()

    def fetch(query, link):
        asked[threading.get_ident()] += 1  # two periods are copied side by side
        return service(query, link)

    class Watched:
        def __init__(self, watched):
            self._watched = watched

        def __getattr__(self, name):
            return getattr(self._watched, name)

        @contextmanager
        def keeping(self):
            with catalogue.keeping() as batch:
                yield Watched(batch)

        def add(self, scenes):
            def noted():
                for scene in scenes:
                    thread = threading.get_ident()
                    taken.append((scene.id, (thread, asked[thread])))
                    yield scene

            self._watched.add(noted())

    one_period = SceneCollection("pleiades", start=date(2019, 1, 1))
    copy_collections(Watched(catalogue), [one_period], fetch, _nothing, _quiet, lambda: NOW)

    assert len(taken) == 20
    assert len({so_far for _, so_far in taken}) == 10


def test_a_scene_sent_twice_is_kept_once(catalogue):
    def service(query, link):
        return ScenePage((*make_scenes()[:2], make_scenes()[0]), None, 3)

    assert update(catalogue, service).changed
    assert kept(catalogue) == ["2015-0", "2015-1"]


def test_goes_on_where_it_was_cut(catalogue):
    service = FakeService(make_scenes())
    service.fails_at = 9
    with pytest.raises(ServiceBusy):
        update(catalogue, service)
    assert not catalogue.freshness(["pleiades"]).is_complete
    done = set(catalogue.mirrored("pleiades"))
    service.fails_at, service.asked = None, []

    update(catalogue, service)

    assert len(kept(catalogue)) == 20
    again = {query.start.year for query, _ in service.asked if query.start}
    assert not {str(year) for year in again} & done


def test_the_first_failure_is_told_whatever_stopped_because_of_it(catalogue):
    """Also when a period before the one that failed was given up."""
    service, has_failed = FakeService(make_scenes()), threading.Event()

    def answer(query, link):
        if query.start is not None and query.start.year == 2016:
            has_failed.set()
            raise ServiceBusy("try later")
        if query.start is not None:
            has_failed.wait(10)
        return service(query, link)

    with pytest.raises(ServiceBusy, match="try later"):
        update(catalogue, answer)


def test_stops_when_it_is_told_to_and_keeps_what_it_has(catalogue):
    service = FakeService(make_scenes())

    def check():
        if len(service.asked) > 6:
            raise Cancelled

    with pytest.raises(Cancelled):
        update(catalogue, service, check=check)

    assert 0 < len(kept(catalogue)) < 20
    assert WHOLE not in catalogue.mirrored("pleiades")


def test_asks_for_changes_only_once_it_has_everything(catalogue):
    service = FakeService(make_scenes())
    update(catalogue, service)
    service.asked = []
    service.scenes[3] = replace(
        make_scene("2015-3", acquired=at(2015, 4), updated=at(2019, 5), cloud_percent=77.0)
    )
    service.scenes.append(make_scene("new", acquired=at(2019, 5), updated=at(2019, 5)))

    news = update(catalogue, service, NOW + timedelta(days=1))

    assert news.changed == 2
    assert len(service.asked) <= 3
    assert len(kept(catalogue)) == 21


def test_a_service_that_is_asked_to_the_second_still_knows_what_has_changed(catalogue):
    newest = at(2019, 5) + timedelta(milliseconds=100)
    just_before = newest - timedelta(hours=1, milliseconds=50)
    service = FakeService(
        [make_scene("a", updated=newest), make_scene("b", updated=just_before), *make_scenes()]
    )

    def to_the_second(query, link):
        if query.updated_since is not None:
            second = query.updated_since.replace(microsecond=0)
            query = replace(query, updated_since=second)
        return service(query, link)

    update(catalogue, to_the_second)
    service.asked = []
    update(catalogue, to_the_second)

    assert all(query.start is None and query.end is None for query, _ in service.asked)


def test_notices_what_has_gone(catalogue):
    service = FakeService(make_scenes())
    update(catalogue, service)
    service.scenes = [scene for scene in service.scenes if scene.id != "2017-1"]
    service.asked = []

    news = update(catalogue, service)

    assert news.gone == 1
    assert "2017-1" not in kept(catalogue)
    assert {query.start.year for query, link in service.asked if link} == {2017}


def test_copies_all_again_where_changes_cannot_be_asked_for(catalogue):
    service = FakeService(make_scenes(), knows_updates=False)
    update(catalogue, service)
    service.scenes[0] = make_scene("2015-0", acquired=at(2015), cloud_percent=99.0)

    news = update(catalogue, service)

    assert news.changed == 1
    assert catalogue.answer(SceneQuery(max_cloud_percent=50), Sorting()).rows.size == 19


def test_looks_again_weekly_where_scenes_are_not_counted(catalogue):
    service = FakeService(make_scenes(), counts=False)
    update(catalogue, service)
    service.scenes = service.scenes[1:]

    assert update(catalogue, service, NOW + timedelta(days=1)).gone == 0
    assert update(catalogue, service, NOW + timedelta(days=8)).gone == 1


def test_a_new_year_is_a_new_period(catalogue):
    service = FakeService(make_scenes())
    update(catalogue, service)
    service.scenes.append(make_scene("2020-0", acquired=at(2020), updated=at(2020)))

    update(catalogue, service, at(2020, 2))

    assert "2020-0" in kept(catalogue)


def test_links_that_lead_back_are_noticed(catalogue):
    def service(query, link):
        return ScenePage(tuple(make_scenes()[:2]), PageLink("0"), 20)

    with pytest.raises(UnexpectedReply, match="leads back"):
        update(catalogue, service)


def test_entries_that_cannot_be_understood_are_told(catalogue):
    def service(query, link):
        is_first = query.start is not None and query.start.year == 2016
        return ScenePage((), None, 0, ("STAC item 'x': no geometry",) if is_first else ())

    assert update(catalogue, service).rejected == ("STAC item 'x': no geometry",)


def test_periods_leave_no_day_out():
    periods = year_periods(date(2015, 3, 1), date(2019, 6, 1))

    assert periods[0].first is None
    assert periods[-1].last is None
    for before, after in zip(periods, periods[1:]):
        assert after.first - before.last == timedelta(days=1)


def test_a_collection_in_the_future_has_periods_too():
    assert year_periods(date(2030, 1, 1), date(2019, 6, 1))[-1].last is None


def test_several_collections_are_copied_one_after_the_other_and_written_together(catalogue):
    """Nobody waits until the last of one is written before the next is asked for."""
    others = [replace(scene, collection="other") for scene in make_scenes()]
    services = {"pleiades": FakeService(make_scenes()), "other": FakeService(others)}
    told, kept_before = [], []

    def fetch(query, link):
        (name,) = query.collections
        if name == "other":
            kept_before.append(catalogue.mirrored("pleiades"))
        return services[name](query, link)

    def report(collection, share, count):
        told.append((collection.id, count))

    both = [PLEIADES, replace(PLEIADES, id="other")]
    news = copy_collections(catalogue, both, fetch, _nothing, report, lambda: NOW)

    assert (news.changed, news.gone, news.rejected) == (40, 0, ())
    assert kept_before
    assert not any(kept_before)
    assert [max(told[:10])[0], told[-1][0]] == ["pleiades", "other"]
    assert catalogue.freshness(["pleiades", "other"]).is_complete


def test_the_next_collection_is_on_its_way_before_the_last_scenes_of_one_have_come(catalogue):
    """At its end there is not enough left for all who ask."""
    service, asked = FakeService(make_scenes()), threading.Event()
    waited = []

    def fetch(query, link):
        if query.collections == ("other",):
            asked.set()
        elif query.start == date(2019, 1, 1):
            waited.append(asked.wait(10))
        return service(query, link)

    both = [PLEIADES, replace(PLEIADES, id="other")]
    copy_collections(catalogue, both, fetch, _nothing, _quiet, lambda: NOW)

    assert waited
    assert all(waited)
    assert catalogue.freshness(["pleiades", "other"]).is_complete


def test_nothing_more_is_asked_for_after_a_failure(catalogue):
    service, asked = FakeService(make_scenes()), []

    def fetch(query, link):
        asked.append(query.collections)
        if query.start == date(2016, 1, 1):
            raise ServiceBusy("try later")
        return service(query, link)

    others = [replace(PLEIADES, id=f"other-{number}") for number in range(5)]
    with pytest.raises(ServiceBusy):
        copy_collections(catalogue, [PLEIADES, *others], fetch, _nothing, _quiet, lambda: NOW)

    assert set(asked) <= {("pleiades",), ("other-0",)}
    assert not any(thread.name.startswith("dinamis-mirror") for thread in threading.enumerate())


def test_what_came_before_another_collection_failed_is_kept_whole(catalogue):
    service = FakeService(make_scenes())

    def fetch(query, link):
        if query.collections == ("other",):
            raise ServiceBusy("try later")
        return service(query, link)

    both = [PLEIADES, replace(PLEIADES, id="other")]
    with pytest.raises(ServiceBusy):
        copy_collections(catalogue, both, fetch, _nothing, _quiet, lambda: NOW)

    assert catalogue.freshness(["pleiades"]).is_complete
    assert catalogue.kept(["pleiades"]) == 20


def test_the_training_service_is_copied_whole(catalogue, client):
    spot = next(c for c in client.collections() if c.id == "spot-6-7")

    news = copy_collections(catalogue, [spot], client.search, _nothing, _quiet)

    assert news.changed == 15_000
    assert catalogue.freshness(["spot-6-7"]).kept == 15_000
    again = copy_collections(catalogue, [spot], client.search, _nothing, _quiet)
    assert again.changed == 0
