import json
import re
from dataclasses import replace
from datetime import date, datetime, timezone
from pathlib import Path

import pytest

from dinamis_qgis.domain.coverage import CoverageList, missing_years, read_coverages
from dinamis_qgis.domain.coverage_source import read_coverage_source
from dinamis_qgis.domain.errors import UnexpectedReply
from dinamis_qgis.domain.territory import Territory, territories_named, territories_within
from dinamis_qgis.resource import resource

DOCUMENT = (Path(__file__).parents[1] / "data" / "geoplateforme_wmts.xml").read_bytes()
PREFIXES = read_coverage_source(resource("services.json")).layers


@pytest.fixture(scope="module")
def found():
    coverages = read_coverages(DOCUMENT, PREFIXES)
    return CoverageList(coverages, datetime(2026, 3, 3, tzinfo=timezone.utc))


def test_reads_both_missions_and_no_other_layer(found):
    assert [coverage.period for coverage in found.of("spot67")] == [
        *("2025", "2024", "2023", "2022", "2021", "2019", "2018", "2017", "2013")
    ]
    assert [coverage.period for coverage in found.of("pleiades")] == [
        *("2026", "2025", "2024-06", "2023", "2018", "2016")
    ]
    assert len(found.coverages) == 15


def test_reads_how_to_ask_for_tiles(found):
    spot, pleiades = found.of("spot67")[1], found.of("pleiades")[0]

    assert (spot.tile_matrix_set, spot.crs, spot.style, spot.format) == (
        *("PM_0_17", "EPSG:3857", "normal", "image/jpeg"),
    )
    assert (pleiades.tile_matrix_set, pleiades.format) == ("PM_0_18", "image/png")


def test_reads_what_the_service_says_of_the_zones(found):
    newest = found.of("pleiades")[0]

    assert newest.title == "PLEIADES 2026"
    assert newest.abstract.startswith("Littoral Atlantique, Littoral Cotentin et zones sur Dourdan")


def test_says_which_years_are_missing(found):
    assert missing_years(found.of("spot67")) == (2014, 2015, 2016, 2020)
    assert missing_years(()) == ()


def test_a_territory_that_is_alone_in_the_bounds_is_sure(found):
    spot = found.of("spot67")[3]

    assert spot.territories == (Territory.METROPOLE,)
    assert spot.is_place_sure


def test_territories_that_share_bounds_are_not_sure(found):
    spot = found.of("spot67")[2]

    assert spot.territories == (Territory.METROPOLE, Territory.GUYANE)
    assert not spot.is_place_sure


def test_bounds_around_the_world_say_nothing(found):
    newest = found.of("pleiades")[0]

    assert newest.bounds == (-180.0, -80.0, 180.0, 80.0)
    assert newest.territories == ()
    assert territories_within(None) == ()


def test_territories_that_are_named_are_sure(found):
    year_2025, mayotte = found.of("pleiades")[1:3]

    assert year_2025.territories == (
        Territory.METROPOLE,
        Territory.GUADELOUPE,
        Territory.MARTINIQUE,
        Territory.SAINT_BARTHELEMY,
        Territory.SAINT_MARTIN,
    )
    assert year_2025.is_place_sure
    assert mayotte.territories == (Territory.MAYOTTE,)


@pytest.mark.parametrize(
    ("bounds", "territory"),
    [
        ((55.21, -21.39, 55.84, -20.87), Territory.REUNION),
        ((164.0, -22.7, 167.2, -19.5), Territory.NOUVELLE_CALEDONIE),
        ((-149.9, -17.9, -149.1, -17.4), Territory.POLYNESIE),
        ((-56.4, 46.7, -56.1, 47.1), Territory.SAINT_PIERRE_ET_MIQUELON),
        ((69.0, -49.8, 70.6, -48.6), Territory.SOUTHERN_LANDS),
        ((-61.24, 14.38, -60.8, 14.89), Territory.MARTINIQUE),
    ],
)
def test_every_territory_is_told_from_its_neighbours(bounds, territory):
    assert territories_within(bounds) == (territory,)


def test_a_meeting_is_no_territory():
    assert territories_named("Réunion de zones") == ()
    assert territories_named("Île de la Réunion") == (Territory.REUNION,)


def test_a_year_goes_from_its_first_to_its_last_day(found):
    assert found.of("spot67")[0].days == (date(2025, 1, 1), date(2025, 12, 31))
    assert found.of("pleiades")[2].days == (date(2024, 6, 1), date(2024, 6, 30))
    assert replace(found.of("pleiades")[2], month=12).days[1] == date(2024, 12, 31)


def test_says_whose_images_they_are(found):
    assert found.of("spot67")[0].credits == ("© Airbus DS (2025)", "IRD, INRAE, IGN")
    assert found.of("pleiades")[0].credits[0] == "© CNES (2026), distribution Airbus DS"


def test_a_matrix_set_in_another_projection_is_not_preferred():
    document = DOCUMENT.replace(
        b"<TileMatrixSetLink>",
        b"<TileMatrixSetLink><TileMatrixSet>L93</TileMatrixSet></TileMatrixSetLink>"
        b"<TileMatrixSetLink>",
    ).replace(
        b"<TileMatrixSet>\n      <ows:Identifier>PM_0_15",
        b"<TileMatrixSet><ows:Identifier>L93</ows:Identifier>"
        b"<ows:SupportedCRS>urn:ogc:def:crs:EPSG::2154</ows:SupportedCRS></TileMatrixSet>"
        b"<TileMatrixSet>\n      <ows:Identifier>PM_0_15",
    )

    assert {coverage.crs for coverage in read_coverages(document, PREFIXES)} == {"EPSG:3857"}


@pytest.mark.parametrize(
    "document",
    [
        b"",
        b"not xml",
        b"<!DOCTYPE html><html><body>Portail captif</body></html>",
        b"<html><body>Portail captif</body></html>",
        DOCUMENT[: len(DOCUMENT) // 2],
        re.sub(rb"<TileMatrixSet>(?=\w)", b"<TileMatrixSet>LOST_", DOCUMENT),
        b'<!DOCTYPE a [<!ENTITY x "y">]>'
        b'<Capabilities xmlns="http://www.opengis.net/wmts/1.0">&x;</Capabilities>',
        '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'.encode(
            "utf-16"
        ),
        b'<?xml version="1.0" encoding="klingon"?><a/>',
        b'<Capabilities xmlns="http://www.opengis.net/wmts/1.0"/>',
    ],
)
def test_what_is_not_a_list_is_refused(document):
    with pytest.raises(UnexpectedReply):
        read_coverages(document, PREFIXES)


def test_a_layer_on_no_known_grid_is_left_out_and_the_rest_is_listed(found):
    lost = found.of("spot67")[0].layer.encode()
    start = DOCUMENT.index(lost)
    end = DOCUMENT.index(b"</Layer>", start)
    layer = re.sub(rb"<TileMatrixSet>\w+<", b"<TileMatrixSet>LOST<", DOCUMENT[start:end])

    left = read_coverages(DOCUMENT[:start] + layer + DOCUMENT[end:], PREFIXES)

    assert len(left) == len(found.coverages) - 1
    assert lost.decode() not in {coverage.layer for coverage in left}


def test_bounds_that_are_no_numbers_say_nothing():
    document = DOCUMENT.replace(b"-5.18838 41.0<", b"-5.18838<")

    coverages = read_coverages(document, PREFIXES)

    assert len(coverages) == 15
    assert any(coverage.bounds is None for coverage in coverages)


def test_five_megabytes_are_read():
    start = DOCUMENT.index(b"    <Layer>\n      <ows:Title>Photographies")
    layer = DOCUMENT[start : DOCUMENT.index(b"    <TileMatrixSet>\n      <ows:Id", start)]
    big = DOCUMENT[:start] + layer * (5_000_000 // len(layer) + 1) + DOCUMENT[start:]

    found = read_coverages(big, PREFIXES)

    assert len(big) > 5_000_000
    assert len(found) == 15


def test_addresses_come_from_the_services_file(tmp_path):
    path = tmp_path / "services.json"
    entry = {"title": "x", "wmts": "https://x.test/w?map=1", "layers": {}, "open_site": "https://y"}
    path.write_text(json.dumps({"coverages": entry}), "utf-8")

    source = read_coverage_source(path)

    assert source.capabilities_url == (
        "https://x.test/w?map=1&SERVICE=WMTS&VERSION=1.0.0&REQUEST=GetCapabilities"
    )
