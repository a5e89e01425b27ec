"""What the form of a request is told of its price."""

from __future__ import annotations

from typing import NamedTuple


class FormEstimate(NamedTuple):
    """An estimate as the form shows it."""

    summary: str
    """In one sentence; "" where no number can be given."""

    is_beyond_quota: bool = False
    """The form asks how that is paid."""

    warning: str = ""
    """That the tariff is old, with its date."""


NO_ESTIMATE = FormEstimate("")
