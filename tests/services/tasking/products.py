"""What can be ordered: one product a mission, each with the order parameters it takes."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import BaseModel, Field, model_validator
from stapi_fastapi.conformance import PRODUCT
from stapi_fastapi.models.product import Product
from stapi_pydantic import OpportunityProperties, OrderParameters, Provider, ProviderRole

from .orders import OrderBook
from .passes import Passes
from .searches import Searches

ShortText = Annotated[str, Field(max_length=500)]
LongText = Annotated[str, Field(max_length=4000)]
BaseOverHeight = Annotated[float, Field(ge=0.2, le=0.8)]

_PROVIDER = Provider(
    name="DINAMIS test stack",
    description="TRAINING / FICTIF",
    roles=[ProviderRole.producer],
    url="https://dinamis.invalid/",
)


class Queryables(BaseModel):
    """What passes can be filtered by."""

    incidence: float | None = Field(None, alias="view:incidence_angle", ge=0, le=50)


class Tasking(OrderParameters):
    """What a request for a new acquisition says."""

    project: Annotated[str, Field(max_length=200, pattern=r"\S")]
    licence_accepted: Literal[True]
    purpose: LongText = ""
    theme: ShortText = ""
    users: ShortText = ""
    end_use_country: ShortText = ""
    entity: ShortText = ""
    category: Literal["", "scientific", "public", "private", "foreign"] = ""
    contact_name: ShortText = ""
    contact_email: ShortText = ""
    referent: ShortText = ""
    acquisition_mode: Literal["mono", "stereo", "tristereo"] = "mono"
    bh_min: BaseOverHeight | None = None
    bh_max: BaseOverHeight | None = None
    coverages: int = Field(1, ge=1, le=12)
    max_cloud_percent: int = Field(10, ge=0, le=100)
    max_incidence_deg: int = Field(30, ge=0, le=50)
    spectral: Literal[
        "pansharpened",
        "pansharpened_natural_color",
        "pansharpened_false_color",
        "bundle",
        "panchromatic",
        "multispectral",
    ] = "bundle"
    level: Literal["ortho", "primary"] = "ortho"
    radiometry: Literal["reflectance", "display", "basic"] = "reflectance"
    pixel_bits: Literal[12, 8] = 12
    file_format: Literal["jpeg2000", "geotiff"] = "jpeg2000"
    projection: Literal["default", "utm", "lambert93", "wgs84"] = "default"
    is_beyond_quota: bool = False
    payment: ShortText = ""
    comment: LongText = ""

    @model_validator(mode="after")
    def _can_be_made(self) -> Self:
        if self.acquisition_mode != "mono" and self.level != "primary":
            raise ValueError("stereo views are delivered at the primary level")
        return self


class TaskingWithReference(Tasking):
    """The same of a supplier who keeps a name that the client gives to its order."""

    client_reference: Annotated[str, Field(max_length=100)] = ""


def products(book: OrderBook, passes: Passes, searches: Searches) -> list[Product]:
    """Pléiades tells its passes at once and keeps the client's reference; SPOT does neither."""
    return [
        Product(
            id="pleiades-tasking",
            title="TRAINING / FICTIF – Pléiades",
            conformsTo=[PRODUCT.geojson_polygon, PRODUCT.opportunities],
            search_opportunities=passes.search,
            order_parameters=TaskingWithReference,
            create_order=book.create,
            **_ABOUT,
        ),
        Product(
            id="spot67-tasking",
            title="TRAINING / FICTIF – SPOT 6-7",
            conformsTo=[PRODUCT.geojson_polygon, PRODUCT.opportunities_async],
            search_opportunities_async=searches.start,
            get_opportunity_collection=searches.result,
            order_parameters=Tasking,
            create_order=book.create,
            **_ABOUT,
        ),
    ]


_ABOUT = {
    "description": "Images that no satellite takes.",
    "license": "other",
    "keywords": ["training", "fictif"],
    "providers": [_PROVIDER],
    "queryables": Queryables,
    "opportunity_properties": OpportunityProperties,
}
