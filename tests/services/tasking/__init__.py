"""A STAPI service on ``stapi-fastapi``: runs in the test stack's own Python."""
