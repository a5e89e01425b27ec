"""The host names of the training service: under a domain that can never exist (RFC 2606)."""

STAC = "stac.training.dinamis.invalid"
SIGNING = "signing.training.dinamis.invalid"
AUTH = "auth.training.dinamis.invalid"
STORAGE = "storage.training.dinamis.invalid"
ACCOUNT = "account.training.dinamis.invalid"
TASKING = "tasking.training.dinamis.invalid"

HOSTS = (STAC, SIGNING, AUTH, STORAGE, ACCOUNT, TASKING)
