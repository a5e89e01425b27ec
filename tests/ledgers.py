"""Entries of a record of requests that tests make for themselves."""

from datetime import date, datetime, timezone
from decimal import Decimal

from dinamis_qgis.domain.account import Category
from dinamis_qgis.domain.ledger import Entry, QuotaKey
from dinamis_qgis.domain.request import Kind, StatusCode


def make_entry(name="R-1", free=100, sent=date(2026, 11, 1), **changes):
    values = {
        "service_id": "training",
        "key": QuotaKey("INRAE", Category.PUBLIC, "pleiades"),
        "kind": Kind.ARCHIVE,
        "km2": Decimal("134.56"),
        "paid": Decimal(0),
        "unit": "km2",
        "price_eur": Decimal("0.00"),
        "status": StatusCode.RECEIVED,
        "status_at": datetime(2026, 11, 1, 8, tzinfo=timezone.utc),
        **changes,
    }
    return Entry(request_id=name, free=Decimal(free), sent=sent, **values)
