"""Who is signed in, as the account API tells."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

from ..domain.account import Account, Category, Quota
from ..domain.errors import UnexpectedReply


def account_from_json(content: Mapping[str, Any]) -> Account:
    """Read the reply of ``GET /me``.

    Raises:
        UnexpectedReply: a field is missing, or is not what it should be.
    """
    try:
        category = content.get("category")
        return Account(
            username=content["username"],
            name=content.get("name") or "",
            email=content.get("email") or "",
            entity=content.get("entity") or "",
            category=Category(category) if category else None,
            quotas=tuple(_quota(entry) for entry in content.get("quotas") or ()),
        )
    except (KeyError, TypeError, ValueError, AttributeError, InvalidOperation) as error:
        raise UnexpectedReply(f"account: {error!r}") from error


def _quota(entry: Mapping[str, Any]) -> Quota:
    return Quota(
        mission=entry["mission"],
        total=Decimal(str(entry["total"])),
        used=Decimal(str(entry["used"])),
        unit=entry["unit"],
        period=entry.get("period") or "",
    )
