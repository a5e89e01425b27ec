import pytest
from hypothesis import given
from hypothesis import strategies as st
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsDistanceArea,
    QgsPointXY,
)
from shapely.geometry import MultiPolygon, box, shape

from dinamis_qgis.domain.area import Area, ChangeKind
from dinamis_qgis.domain.errors import AreaEmptied, AreaOverPole, InputError
from dinamis_qgis.layers.area_buffer import buffered


def metres_between(a, b):
    measure = QgsDistanceArea()
    measure.setEllipsoid("EPSG:7030")
    measure.setSourceCrs(QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateTransformContext())
    return measure.measureLine(QgsPointXY(*a), QgsPointXY(*b))


@given(
    west=st.floats(-170, 170),
    south=st.floats(-70, 70),
    size=st.floats(0.05, 1),
    metres=st.floats(100, 20_000),
)
def test_the_outline_moves_by_that_distance_on_the_ground(qgis_app, west, south, size, metres):
    area = Area.from_shape(box(west, south, west + size, south + size))

    wider = buffered(area, metres)

    middle = west + size / 2
    north = wider.bounds[3] if south > 0 else wider.bounds[1]
    edge = south + size if south > 0 else south
    moved = metres_between((middle, edge), (middle, north))
    assert moved == pytest.approx(metres, rel=0.02, abs=size**2 * 300)
    assert wider.changes[-1].kind is ChangeKind.BUFFERED
    assert wider.changes[-1].metres == metres


def test_there_and_back_again_is_nearly_the_same():
    area = Area.from_shape(box(3, 43, 3.5, 43.5))

    assert buffered(buffered(area, 1000), -1000).km2 == pytest.approx(area.km2, rel=1e-3)


def test_the_size_is_that_of_a_buffer_in_a_map_projection():
    area = Area.from_shape(box(3, 43, 3.1, 43.1))
    width, height = 8_150.6, 11_109.3

    wider = buffered(area, 500)

    expected = area.km2 + (2 * (width + height) * 500 + 3.1416 * 500**2) / 1e6
    assert wider.km2 == pytest.approx(expected, rel=2e-3)


def test_an_area_that_vanishes_is_refused():
    with pytest.raises(AreaEmptied):
        buffered(Area.from_shape(box(3, 43, 3.01, 43.01)), -5000)


def test_across_the_antimeridian_no_seam_opens():
    area = Area.from_shape(box(179, -18, 181, -17))

    narrower = buffered(area, -1000)
    wider = buffered(area, 1000)

    assert narrower.part_count == 2
    assert sorted(round(part.bounds[2], 6) for part in shape(narrower.geometry).geoms)[1] == 180
    assert narrower.km2 < area.km2 < wider.km2
    assert wider.is_across_antimeridian


def test_it_may_reach_over_the_antimeridian():
    wider = buffered(Area.from_shape(box(179, -18, 179.95, -17)), 20_000)

    assert wider.is_across_antimeridian
    assert wider.km2 < 25_000


def test_parts_far_from_each_other_are_each_measured_where_they_are():
    parts = [box(2, 48, 2.1, 48.1), box(55.4, -21, 55.5, -20.9)]
    both = buffered(Area.from_shape(MultiPolygon(parts)), 1000)

    alone = [buffered(Area.from_shape(part), 1000) for part in parts]

    assert both.km2 == pytest.approx(sum(area.km2 for area in alone))


def test_parts_that_grow_together_become_one():
    parts = [box(2, 48, 2.1, 48.1), box(2.11, 48, 2.2, 48.1)]

    assert buffered(Area.from_shape(MultiPolygon(parts)), 1000).part_count == 1


def test_over_a_pole_it_is_refused():
    with pytest.raises(AreaOverPole):
        buffered(Area.from_shape(box(-20, 89, 20, 89.9)), 50_000)


def test_half_the_world_is_too_wide():
    with pytest.raises(InputError):
        buffered(Area.from_shape(box(-60, -60, 60, 60)), 1000)
