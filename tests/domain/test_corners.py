from math import cos, radians, sin

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dinamis_qgis.domain.corners import image_corners
from dinamis_qgis.domain.errors import UnexpectedReply


def polygon(*corners):
    return {"type": "Polygon", "coordinates": [[*corners, corners[0]]]}


def image(angle, latitude=0.0, longitude=10.0, height=0.13):
    """Upper left, upper right, lower right, lower left; the top ``angle`` east of north."""
    turn, squeeze = radians(angle), cos(radians(latitude))
    return [
        (
            longitude + (x * cos(turn) + y * sin(turn)) / squeeze,
            latitude - x * sin(turn) + y * cos(turn),
        )
        for x, y in ((-0.1, height), (0.1, height), (0.1, -height), (-0.1, -height))
    ]


def close(corners):
    return [pytest.approx(corner, abs=1e-9) for corner in corners]


UPRIGHT = ((0, 1), (2, 1), (2, 0), (0, 0))
ANGLES = st.floats(-180, 180)


def test_an_upright_image_keeps_its_corners():
    assert image_corners(polygon(*UPRIGHT)) == UPRIGHT


@given(angle=st.floats(-40, 40), latitude=st.floats(-60, 60))
def test_the_top_is_the_northern_side(angle, latitude):
    corners = image(angle, latitude)

    assert list(image_corners(polygon(*corners))) == close(corners)


@given(angle=ANGLES, off=st.floats(-40, 40), latitude=st.floats(-60, 60))
def test_the_top_is_where_the_image_says(angle, off, latitude):
    corners = image(angle, latitude)

    assert list(image_corners(polygon(*corners), angle + off)) == close(corners)


@given(
    points=st.lists(
        st.tuples(st.floats(-20, 20), st.floats(-60, 60)), min_size=4, max_size=12, unique=True
    ),
    up=ANGLES,
    first=st.integers(0, 11),
    is_reversed=st.booleans(),
)
def test_the_order_of_the_ring_never_matters(points, up, first, is_reversed):
    """Whatever the ring, and to the last bit; also where two sides are equally high."""
    start = first % len(points)
    ring = points[start:] + points[:start]
    if is_reversed:
        ring.reverse()

    def outcome(corners):
        try:
            return image_corners(polygon(*corners), up)
        except UnexpectedReply as error:
            return str(error)

    assert outcome(ring) == outcome(points)


@given(
    angle=ANGLES,
    extra=st.lists(st.tuples(st.integers(0, 3), st.floats(0, 1)), max_size=8),
    is_solid=st.booleans(),
)
def test_points_that_add_no_corner_are_left_out(angle, extra, is_solid):
    """Repeated, along the sides, or with a height."""
    corners = image(angle, 45.0)
    ring = []
    for side, (start, end) in enumerate(zip(corners, corners[1:] + corners[:1])):
        shares = sorted(share for where, share in extra if where == side)
        ring.append(start)
        ring.extend(tuple(a + (b - a) * share for a, b in zip(start, end)) for share in shares)
    footprint = polygon(*((*point, 120.0) if is_solid else point for point in ring))

    found = image_corners(footprint, angle)

    assert list(found) == [pytest.approx(corner, abs=1e-6) for corner in corners]


def test_sides_that_are_slightly_curved_stay_four():
    ring = [(0, 1), (1, 1.0005), (2, 1), (2, 0), (1, 0.0005), (0, 0)]

    assert image_corners(polygon(*ring)) == UPRIGHT


def test_corners_given_row_by_row_are_no_bow_tie():
    upper_left, upper_right, lower_right, lower_left = UPRIGHT

    assert image_corners(polygon(upper_left, upper_right, lower_left, lower_right)) == UPRIGHT


def test_an_image_with_a_corner_cut_off_keeps_its_rectangle():
    corners = image(15, 45.0)
    (x0, y0), (x1, y1), *_ = corners
    cut = [
        ((3 * x0 + x1) / 4, (3 * y0 + y1) / 4),
        *corners[1:],
        tuple((3 * a + b) / 4 for a, b in zip(corners[0], corners[3])),
    ]

    assert list(image_corners(polygon(*cut))) == [
        pytest.approx(corner, abs=1e-4) for corner in corners
    ]


@pytest.mark.parametrize("longitude", [179.98, -179.98])
def test_an_image_over_the_antimeridian_stays_whole(longitude):
    corners = image(12, -17.0, longitude)
    ring = [((x + 180) % 360 - 180, y) for x, y in corners]

    assert list(image_corners(polygon(*ring))) == close(corners)


def test_an_image_cut_at_the_antimeridian_is_put_together():
    """As GeoJSON asks (RFC 7946, 3.1.9)."""
    west = [(179, 1), (180, 1), (180, 0), (179, 0), (179, 1)]
    east = [(-180, 1), (-178.5, 1), (-178.5, 0), (-180, 0), (-180, 1)]

    found = image_corners({"type": "MultiPolygon", "coordinates": [[west], [east]]})

    assert found == ((-181, 1), (-178.5, 1), (-178.5, 0), (-181, 0))


@pytest.mark.parametrize("ring", [[(1, 1)] * 4, [(0, 0), (1, 1), (2, 2), (1, 1)]])
def test_a_footprint_without_area_is_said(ring):
    with pytest.raises(UnexpectedReply):
        image_corners(polygon(*ring))
