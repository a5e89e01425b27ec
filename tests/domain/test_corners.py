from math import cos, radians, sin

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dinamis_qgis.domain.corners import image_corners


def polygon(*corners):
    return {"type": "Polygon", "coordinates": [[*corners, corners[0]]]}


UPRIGHT = ((0, 1), (2, 1), (2, 0), (0, 0))


def test_an_upright_image_keeps_its_corners():
    assert image_corners(polygon(*UPRIGHT)) == UPRIGHT


@given(
    angle=st.floats(-40, 40),
    first=st.integers(0, 3),
    is_reversed=st.booleans(),
    latitude=st.floats(-60, 60),
)
def test_the_order_of_the_ring_does_not_matter(angle, first, is_reversed, latitude):
    squeeze = cos(radians(latitude))
    turn = radians(angle)
    corners = [
        (
            10 + (x * cos(turn) - y * sin(turn)) / squeeze,
            latitude + x * sin(turn) + y * cos(turn),
        )
        for x, y in ((-0.1, 0.1), (0.1, 0.1), (0.1, -0.1), (-0.1, -0.1))
    ]
    ring = corners[first:] + corners[:first]

    found = image_corners(polygon(*(ring[::-1] if is_reversed else ring)))

    for got, expected in zip(found, corners):
        assert got == pytest.approx(expected)


def test_more_than_four_corners_become_a_rectangle():
    found = image_corners(polygon((0, 0), (2, 0), (2, 1), (1, 1), (0, 1)))

    assert [tuple(map(round, corner)) for corner in found] == list(UPRIGHT)
