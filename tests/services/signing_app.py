"""The signing API of the real services, over ours: signed addresses and API keys.

Runs in the test stack's own Python, by uvicorn. What it is told is in the environment: ISSUER and
AUDIENCE of the tokens it believes; STORE, STORE_KEY and STORE_SECRET of what it signs for; LASTS,
the seconds a signed address lasts unless asked otherwise.
"""

from __future__ import annotations

import os
import secrets
from datetime import datetime, timedelta, timezone
from typing import Annotated, Any
from urllib.parse import unquote, urlsplit

import boto3
from bearer import Tokens
from botocore.config import Config
from fastapi import Depends, FastAPI, Header, HTTPException
from fastapi.security import OAuth2PasswordBearer
from pydantic import BaseModel, Field

ISSUER, AUDIENCE = os.environ["ISSUER"], os.environ["AUDIENCE"]
PROTOCOL = f"{ISSUER}/protocol/openid-connect"
STORE = os.environ["STORE"]
LASTS = int(os.environ["LASTS"])
LONGEST = 7 * 24 * 3600

app = FastAPI(title="Signing – TRAINING / FICTIF")
bearer = OAuth2PasswordBearer(tokenUrl=f"{PROTOCOL}/token", auto_error=False)
owner_of = Tokens(ISSUER, AUDIENCE).owner_of
store = boto3.client(
    "s3",
    endpoint_url=STORE,
    aws_access_key_id=os.environ["STORE_KEY"],
    aws_secret_access_key=os.environ["STORE_SECRET"],
    region_name="us-east-1",
    config=Config(signature_version="s3v4", s3={"addressing_style": "path"}),
)
keys: dict[str, dict[str, str]] = {}
"""API keys by their public half."""


class SignUrls(BaseModel):
    urls: list[str] = Field(max_length=64)
    duration_seconds: int | None = Field(None, gt=0, le=LONGEST)


def signed_in(token: Annotated[str | None, Depends(bearer)]) -> str:
    return owner_of(token)


def known(
    token: Annotated[str | None, Depends(bearer)],
    access_key: Annotated[str | None, Header(alias="access-key")] = None,
    secret_key: Annotated[str | None, Header(alias="secret-key")] = None,
) -> str:
    """Who asks, by a token or by an API key."""
    if access_key is None:
        return owner_of(token)
    key = keys.get(access_key)
    if key is None or not secrets.compare_digest(key["secret-key"], secret_key or ""):
        raise HTTPException(403, "Unknown API key")
    return key["owner"]


User = Annotated[str, Depends(signed_in)]
Asking = Annotated[str, Depends(known)]


def signed(url: str, lasts: int) -> str:
    parts = urlsplit(url)
    if f"{parts.scheme}://{parts.netloc}" != STORE:
        raise HTTPException(422, f"Not in this store: {url}")
    bucket, _, name = unquote(parts.path).lstrip("/").partition("/")
    where = {"Bucket": bucket, "Key": name}
    return str(store.generate_presigned_url("get_object", Params=where, ExpiresIn=lasts))


@app.post("/sign_urls")
def sign_urls(asked: SignUrls, _who: Asking) -> dict[str, Any]:
    lasts = asked.duration_seconds or LASTS
    expiry = datetime.now(timezone.utc) + timedelta(seconds=lasts)
    hrefs = {url: signed(url, lasts) for url in asked.urls}
    return {"expiry": expiry.isoformat(), "hrefs": hrefs}


@app.get("/sign")
def sign(url: str, _who: Asking) -> dict[str, str]:
    return {"href": signed(url, LASTS)}


@app.get("/create_api_key")
def create_api_key(who: User, description: str = "") -> dict[str, str]:
    key = {"access-key": secrets.token_hex(10), "secret-key": secrets.token_hex(20)}
    created = datetime.now(timezone.utc).isoformat()
    keys[key["access-key"]] = {**key, "owner": who, "created": created, "description": description}
    return key


@app.get("/list_api_keys_with_metadata")
def list_api_keys(who: User) -> list[dict[str, str]]:
    told = ("access-key", "created", "description")
    return [{name: key[name] for name in told} for key in keys.values() if key["owner"] == who]


@app.get("/revoke_api_key")
def revoke_api_key(access_key: str, who: User) -> dict[str, str]:
    if keys.get(access_key, {}).get("owner") != who:
        raise HTTPException(404, "Unknown API key")
    del keys[access_key]
    return {"access-key": access_key}
