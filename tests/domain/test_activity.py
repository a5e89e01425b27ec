"""One's activity is counted under DINAMIS's headings, without mixing what must not be mixed."""

from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st
from ledgers import make_entry

from dinamis_qgis.domain.account import Category
from dinamis_qgis.domain.activity import Counts, Fetched, Group, activity
from dinamis_qgis.domain.ledger import QuotaKey
from dinamis_qgis.domain.request import Kind, StatusCode


def fetched(name="S-1", on=date(2026, 3, 1), service_id="theia", km2="400"):
    return Fetched(service_id, name, on, "pleiades", Decimal(km2))


def test_each_heading_counts_what_it_says():
    done = make_entry("A", 100, kind=Kind.TASKING, status=StatusCode.COMPLETED, km2=Decimal(100),
                      paid=Decimal(20), price_eur=Decimal("28.00"))  # fmt: skip
    open_one = make_entry("B", 50)
    refused = make_entry("C", 70, status=StatusCode.REJECTED, price_eur=Decimal(99))

    (line,) = activity([done, open_one, refused], []).lines

    assert line == (
        Group(2026, "pleiades", Category.PUBLIC),
        Counts(requests=3, acquisitions=1, supplied_km2=Decimal(100), free_km2=Decimal(150),
               paid_km2=Decimal(20), euros=Decimal("28.00")),
    )  # fmt: skip


def test_credits_and_square_kilometres_are_never_added_up():
    spot = make_entry("S", 3, unit="credits", key=QuotaKey("INRAE", Category.PUBLIC, "spot67"))

    total = activity([make_entry("P", 100), spot], []).total

    assert (total.free_km2, total.free_credits) == (Decimal(100), Decimal(3))


def test_what_has_no_published_price_is_told_apart_from_what_is_free():
    total = activity([make_entry("A", price_eur=None)], []).total

    assert (total.euros, total.unpriced) == (Decimal(0), 1)


def test_archive_images_are_no_acquisitions():
    assert activity([make_entry(status=StatusCode.COMPLETED)], []).total.acquisitions == 0


def test_the_training_service_is_kept_apart():
    counted = activity([make_entry()], [fetched()], lambda service: service != "training")

    assert (counted.total.requests, counted.total.products) == (0, 1)


def test_my_entitys_requests_are_those_on_its_quota():
    other = make_entry("B", key=QuotaKey("CEREMA", Category.PUBLIC, "pleiades"))

    assert activity([make_entry("A"), other], [], entity=" inrae ").total.requests == 1


def test_a_year_in_which_nothing_happened_is_in_the_chart():
    by_year = activity([], [fetched(on=date(2023, 1, 1)), fetched("T", date(2026, 1, 1))]).by_year()

    assert list(by_year) == [2023, 2024, 2025, 2026]
    assert by_year[2024] == {}


@given(
    st.lists(
        st.tuples(
            st.sampled_from(StatusCode),
            st.integers(2020, 2027),
            st.sampled_from(Category),
            st.integers(0, 5000),
        ),
        max_size=12,
    )
)
def test_the_lines_come_to_what_was_recorded(requests):
    entries = [
        make_entry(f"R-{number}", free, date(year, 5, 1), status=code,
                   key=QuotaKey("INRAE", category, "pleiades"))
        for number, (code, year, category, free) in enumerate(requests)
    ]  # fmt: skip

    counted = activity(entries, [])

    assert counted.total.requests == len(entries)
    assert counted.total.free_km2 == sum(one.free for one in entries if one.takes_quota)
    assert len({group for group, _ in counted.lines}) == len(counted.lines)
