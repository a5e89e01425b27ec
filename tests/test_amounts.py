"""Numbers, money, days and hours are written as the user's language does."""

from datetime import date, datetime, time, timezone
from decimal import Decimal

import pytest
from foreign import foreign_writings
from qgis.PyQt.QtCore import QLocale
from told import CODE, module_of

from dinamis_qgis.words.amounts import (
    amount,
    euros,
    figures,
    long_date,
    month_of_year,
    number,
    plain,
    short_date,
    short_time,
    utc_moment,
)

DAY = date(2024, 3, 1)


@pytest.fixture
def speak():
    before = QLocale()
    yield lambda name: QLocale.setDefault(QLocale(name))
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("name", "area", "money", "few"),
    [
        ("en_GB", "12,345.67 km²", "1,234.50 €", "0.5"),
        ("fr_FR", "12 345,67 km²", "1 234,50 €", "0,5"),
        ("es_ES", "12.345,67 km²", "1.234,50 €", "0,5"),
        ("es_MX", "12,345.67 km²", "1,234.50 €", "0.5"),
    ],
)
def test_areas_and_money(speak, name, area, money, few):
    speak(name)

    assert _spaced(amount(Decimal("12345.67"), "km2")) == area
    assert _spaced(euros(Decimal("1234.5"))) == money
    assert figures(0.5) == plain(Decimal("0.50")) == few


@pytest.mark.parametrize(
    ("name", "long", "month", "short", "hour"),
    [
        ("en_US", "March 1, 2024", "March 2024", "3/1/2024", "9:05 PM"),
        ("en_GB", "1 March 2024", "March 2024", "01/03/2024", "21:05"),
        ("fr_FR", "1 mars 2024", "mars 2024", "01/03/2024", "21:05"),
        ("fr_CA", "1 mars 2024", "mars 2024", "2024-03-01", "21 h 05"),
        ("es_ES", "1 de marzo de 2024", "marzo de 2024", "1/3/2024", "21:05"),
        ("es_MX", "1 de marzo de 2024", "marzo de 2024", "01/03/2024", "21:05"),
        ("C", "1 March 2024", "March 2024", "1 Mar 2024", "21:05"),
    ],
)
def test_days_and_hours(speak, name, long, month, short, hour):
    speak(name)

    assert long_date(DAY) == long
    assert month_of_year(DAY) == month
    assert short_date(DAY) == short
    assert _spaced(short_time(time(21, 5))) == hour


def test_the_satellites_hour_says_so(speak):
    speak("es_ES")

    assert utc_moment(datetime(2024, 3, 1, 21, 5, tzinfo=timezone.utc)) == "1/3/2024 21:05 UTC"


def test_numbers_are_rounded_and_grouped(speak):
    speak("fr_FR")

    assert _spaced(number(1234567)) == "1 234 567"
    assert number(0.05, 1) == "0,1"


def _spaced(text):
    """Kinds of spaces differ with the version of Qt."""
    return text.replace("\u00a0", " ").replace("\u202f", " ")


USER_FACING = ("gui", "words", "stations")
NAMES_OF_FILES = {
    "gui/request/request_form.py": "values of the form, as a draft keeps them",
    "stations/found_products.py": "as layers are named, which sort by it",
    "stations/request_station.py": "a folder",
    "stations/results_desk.py": "a file",
}
"""Where a day is written as ISO 8601 does, and why."""


@pytest.mark.parametrize(
    "path", [path for path in CODE if module_of(path).startswith(USER_FACING)], ids=module_of
)
def test_nothing_else_writes_numbers_and_days(path):
    """Words ask `words/amounts.py`; Python and Qt by themselves know no user."""
    if module_of(path) == "words/amounts.py":
        return
    found = foreign_writings(path.read_text("utf-8"))

    assert bool(found) == (module_of(path) in NAMES_OF_FILES), found


@pytest.mark.parametrize(
    "code",
    [
        'f"{price:.2f} €"',
        'f"{scene.acquired:%Y-%m-%d}"',
        'f"{area:,}"',
        '"{:.1f} km²".format(area)',
        '"%.1f km²" % area',
        "str(scene.acquired)",
        "str(area.km2)",
        "day.isoformat()",
        'day.strftime("%d/%m/%Y")',
        'QLocale().toString(day, "yyyy-MM-dd")',
        'edit.setDisplayFormat("yyyy-MM-dd")',
    ],
)
def test_a_foreign_writing_is_found(code):
    assert foreign_writings(code)


@pytest.mark.parametrize("code", ['f"{name}"', 'f"{byte:08b}"', "str(path)", "number(area, 2)"])
def test_what_is_no_number_is_let_through(code):
    assert not foreign_writings(code)
