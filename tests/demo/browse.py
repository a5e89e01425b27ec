"""Does on a sign-in page what a person does in the browser: ``browse.py approve ADDRESS``."""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from services import browser  # noqa: E402 - beside this folder

answer, address = sys.argv[1:]
if answer == "approve":
    name, password = os.environ["DINAMIS_DEMO_NAME"], os.environ["DINAMIS_DEMO_PASSWORD"]
    browser.confirm(address, name, password)
else:
    browser.refuse(address)
