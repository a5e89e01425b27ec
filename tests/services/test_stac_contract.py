"""What the client needs of a STAC API: asked of the training service, and of a real one."""

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

import pytest
from shapely.geometry import shape

from dinamis_qgis.catalogue.catalogue import LocalCatalogue
from dinamis_qgis.catalogue.mirror import copy_collections
from dinamis_qgis.catalogue.scene_store import SceneStore
from dinamis_qgis.domain.answer import Sorting
from dinamis_qgis.domain.errors import NotFound
from dinamis_qgis.domain.paging import pages
from dinamis_qgis.domain.search import SceneQuery

FREE = ("pleiades", "spot-6-7")
MONTPELLIER = {
    "type": "Polygon",
    "coordinates": [[[3.7, 43.5], [4.0, 43.5], [4.0, 43.8], [3.7, 43.8], [3.7, 43.5]]],
}
ON_MONTPELLIER = SceneQuery(area=MONTPELLIER, collections=FREE, page_size=100)
NOW = datetime(2026, 11, 15, tzinfo=timezone.utc)


@pytest.fixture(params=["training", "pgstac"])
def service(request):
    """A client of either."""
    name = "client" if request.param == "training" else "pgstac_client"
    return request.getfixturevalue(name)


def found(service, query):
    """Every scene of an answer."""
    return [scene for page in pages(service.search, query) for scene in page.scenes]


def names(service, query):
    return [scene.id for scene in found(service, query)]


# Searching


def test_lists_every_collection_once(service):
    listed = [collection.id for collection in service.collections()]

    assert {*FREE, "airbus-archive", "training-deliveries"} <= set(listed)
    assert len(listed) == len(set(listed))


def test_tells_since_when_a_collection_has_scenes(service):
    starts = {collection.id: collection.start for collection in service.collections()}

    assert starts["pleiades"] == date(2012, 1, 1)


def test_finds_the_scenes_that_meet_an_area(service):
    area = shape(MONTPELLIER)

    scenes = found(service, ON_MONTPELLIER)

    assert len(scenes) > 100
    assert all(shape(scene.footprint).intersects(area) for scene in scenes)


def test_finds_the_scenes_of_some_days_both_included(service):
    inside = service.search(ON_MONTPELLIER).scenes[0].acquired.date()

    that_day = found(service, replace(ON_MONTPELLIER, start=inside, end=inside))
    before = found(service, replace(ON_MONTPELLIER, end=inside - timedelta(days=1)))

    assert that_day
    assert all(scene.acquired.date() == inside for scene in that_day)
    assert len(that_day) + len(before) == len(found(service, ON_MONTPELLIER))


def test_newest_scenes_come_first(service):
    taken = [scene.acquired for scene in found(service, ON_MONTPELLIER)]

    assert taken == sorted(taken, reverse=True)


@pytest.mark.parametrize(
    ("limits", "fits"),
    [
        ({"max_cloud_percent": 10}, lambda scene: scene.cloud_percent <= 10),
        ({"max_incidence_deg": 12}, lambda scene: scene.incidence_deg <= 12),
        ({"min_sun_elevation_deg": 50}, lambda scene: scene.sun_elevation_deg >= 50),
        ({"max_resolution_m": 1}, lambda scene: scene.resolution_m <= 1),
        ({"collections": ("spot-6-7",)}, lambda scene: scene.collection == "spot-6-7"),
        ({"missions": ("pleiades",)}, lambda scene: scene.mission == "pleiades"),
        ({"platforms": ("PHR1A",)}, lambda scene: scene.platform == "PHR1A"),
        (
            {"acquisition_modes": ("stereo", "tristereo"), "max_cloud_percent": 50},
            lambda scene: scene.acquisition_mode != "mono" and scene.cloud_percent <= 50,
        ),
        ({"coverages": ("yearly",)}, lambda scene: scene.coverage == "yearly"),
        ({"processing_levels": ("ortho",)}, lambda scene: scene.processing_level == "ortho"),
        ({"spectral_modes": ("bundle",)}, lambda scene: scene.spectral_mode == "bundle"),
    ],
    ids=lambda value: "-".join(value) if isinstance(value, dict) else "",
)
def test_limits_leave_out_what_exceeds_them_and_nothing_else(service, limits, fits):
    whole = found(service, ON_MONTPELLIER)

    scenes = found(service, replace(ON_MONTPELLIER, **limits))

    assert 0 < len(scenes) < len(whole)
    assert all(fits(scene) for scene in scenes)
    assert service.search(replace(ON_MONTPELLIER, **limits)).matched == len(scenes)


def test_finds_what_was_entered_since_a_moment(service):
    whole = found(service, ON_MONTPELLIER)
    since = sorted(scene.updated for scene in whole)[-20].replace(microsecond=0)

    scenes = found(service, replace(ON_MONTPELLIER, updated_since=since))

    wanted = {scene.id for scene in whole if scene.updated >= since}
    assert {scene.id for scene in scenes} == wanted
    assert len(wanted) >= 20


# Paging


@pytest.mark.parametrize("size", [7, 100, 1000])
def test_pages_lead_to_the_end_and_bring_every_scene_once(service, size):
    listed = names(service, replace(ON_MONTPELLIER, page_size=size))

    assert len(listed) == len(set(listed))
    assert len(listed) == service.search(ON_MONTPELLIER).matched


def test_tells_how_many_scenes_a_collection_has(service):
    counts = {
        name: service.search(SceneQuery(collections=(name,), page_size=1)).matched for name in FREE
    }

    assert counts == {"pleiades": 25_000, "spot-6-7": 15_000}


# Single scenes


def test_finds_a_scene_by_its_name(service):
    wanted = service.search(ON_MONTPELLIER).scenes[0]

    by_name = service.scene(wanted.id)
    in_collection = service.scene(wanted.id, wanted.collection)

    for scene in (by_name, in_collection):
        assert replace(scene, source="") == replace(wanted, source="")


def test_says_when_it_has_no_such_scene(service):
    with pytest.raises(NotFound):
        service.scene("DS_NOBODY")
    with pytest.raises(NotFound):
        service.scene("DS_NOBODY", "pleiades")


# Both


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"start": date(2018, 6, 1), "end": date(2020, 5, 31)},
        {"max_cloud_percent": 20, "platforms": ("PHR1B", "SPOT6")},
        {"area": None, "start": date(2024, 2, 29), "end": date(2024, 3, 1)},
    ],
)
def test_a_real_service_finds_what_the_training_service_finds(client, pgstac_client, changes):
    query = replace(ON_MONTPELLIER, **changes)

    theirs = found(pgstac_client, query)

    ours = {scene.id: replace(scene, source="") for scene in found(client, query)}
    assert {scene.id: _without_order(scene) for scene in theirs} == {
        name: _without_order(scene) for name, scene in ours.items()
    }


def _without_order(scene):
    """JSON objects have none."""
    return replace(scene, source="", assets=tuple(sorted(scene.assets, key=lambda a: a.key)))


# Copying


@pytest.fixture
def catalogue(tmp_path):
    return LocalCatalogue(SceneStore(tmp_path / "copy.gpkg"))


def update(service, catalogue, narrowed):
    """Copy the part of a collection that a query narrows it to."""
    collection = next(one for one in service.collections() if one.id == "spot-6-7")

    def fetch(query, link):
        return service.search(replace(query, **narrowed), link)

    return copy_collections(
        catalogue, [collection], fetch, lambda: None, lambda *told: None, lambda: NOW
    )


def kept(catalogue):
    rows = catalogue.answer(SceneQuery(), Sorting()).rows
    return catalogue.scenes(rows).values()


def test_a_copy_is_whole_and_stays_in_step(service, catalogue):
    narrowed = {"area": MONTPELLIER}
    wanted = {
        scene.id: scene
        for scene in found(service, replace(ON_MONTPELLIER, collections=("spot-6-7",)))
    }

    first = update(service, catalogue, narrowed)
    catalogue.forget("spot-6-7", [next(iter(wanted))])
    second = update(service, catalogue, narrowed)
    third = update(service, catalogue, narrowed)

    assert {scene.id: scene for scene in kept(catalogue)} == wanted
    assert first.changed == len(wanted)
    assert second.changed >= 1
    assert (first.gone, second.gone, third.gone) == (0, 0, 0)
    assert first.rejected == ()
