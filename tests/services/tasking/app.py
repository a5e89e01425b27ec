"""A STAPI service (0.1.0) on ``stapi-fastapi``, for who is signed in at the OpenID provider.

Run by uvicorn. What it is told is in the environment: ISSUER and AUDIENCE of the tokens it
believes; GROUND, who makes the scenes of an order; CATALOGUE, the STAC API that takes them in;
SHOWN, the address under which others ask that API. ``POST /clock`` skips seconds, for tests.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Annotated, Any

import httpx
from bearer import Tokens
from fastapi import Body, Depends, FastAPI, Request
from fastapi.security import OAuth2PasswordBearer
from stapi_fastapi.conformance import API
from stapi_fastapi.routers.root_router import RootRouter

from .clock import Clock
from .orders import OrderBook
from .passes import Passes
from .products import products
from .searches import Searches

_PROTOCOL = f"{os.environ['ISSUER']}/protocol/openid-connect"
_DELIVERIES = "training-deliveries"
_LONGEST_S = 60
"""A scene is drawn in a few seconds."""

_tokens = Tokens(os.environ["ISSUER"], os.environ["AUDIENCE"])
_bearer = OAuth2PasswordBearer(tokenUrl=f"{_PROTOCOL}/token", auto_error=False)


async def deliver(order: str, content: Mapping[str, Any]) -> list[str]:
    """Have the scenes made, and catalogued."""
    async with httpx.AsyncClient(timeout=_LONGEST_S) as client:
        made = await client.post(
            f"{os.environ['GROUND']}deliveries", json={"order": order, "content": content}
        )
        names = []
        for item in made.raise_for_status().json():
            items = f"collections/{_DELIVERIES}/items"
            kept = await client.post(f"{os.environ['CATALOGUE']}{items}", json=item)
            kept.raise_for_status()
            names.append(f"{os.environ['SHOWN']}{items}/{item['id']}")
        return names


def signed_in(request: Request, token: Annotated[str | None, Depends(_bearer)]) -> None:
    """What there is to order, everybody may see."""
    path = request.url.path
    is_personal = path.startswith(("/orders", "/searches")) or "/opportunities/" in path
    if request.method != "GET" or is_personal:
        request.state.owner = _tokens.owner_of(token)


clock = Clock()
book = OrderBook(clock, deliver)
passes = Passes(clock)
searches = Searches(clock, passes)
root = RootRouter(
    conformances=[API.core],
    get_orders=book.listed,
    get_order=book.one,
    get_order_statuses=book.statuses,
    get_opportunity_search_records=searches.records,
    get_opportunity_search_record=searches.record,
)
for product in products(book, passes, searches):
    root.add_product(product)

app = FastAPI(title="Tasking – TRAINING / FICTIF")
app.include_router(root, dependencies=[Depends(signed_in)])


@app.post("/clock")
def skip(seconds: Annotated[float, Body(embed=True, gt=0)]) -> dict[str, str]:
    clock.skip(seconds)
    return {"now": clock.now().isoformat()}
