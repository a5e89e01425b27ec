"""Whom an access token belongs to; for the parts of the stack that run in its own Python."""

from __future__ import annotations

import jwt
from fastapi import HTTPException


class Tokens:
    """Believes the tokens that one provider gave for one audience."""

    def __init__(self, issuer: str, audience: str) -> None:
        self._issuer, self._audience = issuer, audience
        self._certificates = jwt.PyJWKClient(f"{issuer}/protocol/openid-connect/certs")

    def owner_of(self, token: str | None) -> str:
        """The name of a token's owner.

        Raises:
            HTTPException: 401, it is none, or no longer one.
        """
        if not token:
            raise HTTPException(401, "Not authenticated", {"WWW-Authenticate": "Bearer"})
        try:
            key = self._certificates.get_signing_key_from_jwt(token).key
            content = jwt.decode(
                token, key, algorithms=["RS256"], audience=self._audience, issuer=self._issuer
            )
        except jwt.PyJWTError as error:
            challenge = {"WWW-Authenticate": 'Bearer error="invalid_token"'}
            raise HTTPException(401, str(error), challenge) from error
        return str(content["preferred_username"])
