"""A signed-in client for a run without a window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..domain.errors import SignInRequired

if TYPE_CHECKING:
    from ..api.client import DinamisClient


def signed_in(client: DinamisClient) -> DinamisClient:
    """Return the client, signed in.

    The training service is signed in to on the spot: running the algorithm is the user's word.

    Raises:
        SignInRequired: another service, and nobody has signed in to it in QGIS.
    """
    if client.is_signed_in:
        return client
    if not client.service.is_training:
        raise SignInRequired(client.service.title)
    code = client.start_sign_in()
    client.answer_training(code, True)
    client.finish_sign_in(code)
    return client
