"""Signs an address with the real services' own client (PyPI ``teledetection``), and prints it.

Runs in the test stack's Python; knows nothing but that client's own settings (``TLD_…``) and the
proxy. The page on which to confirm goes to the standard error, as the client writes it.
"""

import sys

import teledetection
from teledetection.sdk.http import get_userinfo

signed = teledetection.sign(sys.argv[1])
who = get_userinfo() if "--who" in sys.argv else {}
print(signed, who.get("preferred_username", ""))  # noqa: T201 - what it is run for
