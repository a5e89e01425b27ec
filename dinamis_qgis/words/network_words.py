"""What is said when a service cannot be reached, or does not believe who asks."""

from __future__ import annotations

from typing import Callable, Tuple, Type

from qgis.PyQt.QtCore import QCoreApplication

from ..domain import network_errors
from ..domain.errors import DinamisError

# The most precise class first: the first that fits is used.
NETWORK_SENTENCES: Tuple[Tuple[Type[DinamisError], Callable[[], str]], ...] = (
    (
        network_errors.HostUnknown,
        lambda: QCoreApplication.translate(
            "Messages",
            "No computer of that name was found. Nothing was sent. Check that you are online, and "
            "the service's address in the options of DINAMIS: services move every year or two.",
        ),
    ),
    (
        network_errors.ProxyPasswordWanted,
        lambda: QCoreApplication.translate(
            "Messages",
            "Your organisation's proxy asks for a name and a password, or refuses those it has. "
            "Nothing was sent. Enter them in QGIS: Settings ▸ Options ▸ Network.",
        ),
    ),
    (
        network_errors.ProxyUnreachable,
        lambda: QCoreApplication.translate(
            "Messages",
            "The proxy that QGIS is set to use does not answer. Nothing was sent. Check it in "
            "QGIS: Settings ▸ Options ▸ Network; away from the office, switch it off there.",
        ),
    ),
    (
        network_errors.ProxyScriptUnread,
        lambda: QCoreApplication.translate(
            "Messages",
            "This computer finds its proxy by a script (PAC), which this QGIS cannot read: it goes "
            "through no proxy. Open the script, or ask who looks after the network, which proxy it "
            "names, and enter that in QGIS: Settings ▸ Options ▸ Network ▸ HttpProxy.",
        ),
    ),
    (
        network_errors.ProxyScriptUnused,
        lambda: QCoreApplication.translate(
            "Messages",
            "This computer finds its proxy by a script (PAC), and QGIS is not set to follow it: it "
            "goes through no proxy. Choose DefaultProxy in QGIS: Settings ▸ Options ▸ Network.",
        ),
    ),
    (
        network_errors.CertificateUnknown,
        lambda: QCoreApplication.translate(
            "Messages",
            "The connection is not trusted: the certificate is signed by an authority that QGIS "
            "does not know, or its dates do not fit. Nothing was sent. If your organisation reads "
            "the traffic, import its authority in QGIS: Settings ▸ Options ▸ Authentication ▸ "
            "Manage Certificates. Otherwise check this computer's clock.",
        ),
    ),
    (
        network_errors.RedirectLoop,
        lambda: QCoreApplication.translate(
            "Messages",
            "The service sends us round in circles. Nothing was done. Check its address in the "
            "options of DINAMIS; if it is right, tell the service.",
        ),
    ),
    (
        network_errors.SentElsewhere,
        lambda: QCoreApplication.translate(
            "Messages",
            "The service sent us on to another place, where we do not send what is yours. Nothing "
            "was sent there. It may have moved: check its address in the options of DINAMIS.",
        ),
    ),
    (
        network_errors.AnswerLost,
        lambda: QCoreApplication.translate(
            "Messages",
            "The connection broke before the answer came. It was sent once, and may have been "
            "received; it was not sent again. Look whether it was before you send it yourself.",
        ),
    ),
    (
        network_errors.CaptivePortal,
        lambda: QCoreApplication.translate(
            "Messages",
            "A web page answered instead of the service. Nothing was done. Networks of hotels, "
            "trains and offices do that until one signs in: open any page in your browser, then "
            "try again. If it opens as usual, check the service's address.",
        ),
    ),
    (
        network_errors.NotTheService,
        lambda: QCoreApplication.translate(
            "Messages",
            "There is a web server at this address, but not the service. Nothing was done. Check "
            "the service's address in the options of DINAMIS, each letter; it may have moved.",
        ),
    ),
    (
        network_errors.SessionOver,
        lambda: QCoreApplication.translate(
            "Messages",
            "Your session is over: it lasted as long as the service lets it. The operation was "
            "not done. Sign in again at the first station.",
        ),
    ),
    (
        network_errors.SessionRevoked,
        lambda: QCoreApplication.translate(
            "Messages",
            "Your session was ended before its time, from another computer or by the service. "
            "The operation was not done. Sign in again; if it was not you, change your password.",
        ),
    ),
    (
        network_errors.KeyRefused,
        lambda: QCoreApplication.translate(
            "Messages",
            "The service does not take this API key: it was revoked, or mistyped. The operation "
            "was not done. Paste or create another at the first station, under API keys.",
        ),
    ),
    (
        network_errors.ClockWrong,
        lambda: QCoreApplication.translate(
            "Messages",
            "This computer's clock is not the service's, so it does not believe us. The operation "
            "was not done. Set the clock, best to automatic, then sign in again.",
        ),
    ),
    (
        network_errors.PasswordStoreLocked,
        lambda: QCoreApplication.translate(
            "Messages",
            "QGIS's master password was not given, so what this service needs to know you stays "
            "locked. Nothing was sent. Enter it in QGIS: Settings ▸ Options ▸ Authentication.",
        ),
    ),
    (
        network_errors.IdentityUnusable,
        lambda: QCoreApplication.translate(
            "Messages",
            "QGIS cannot use the identity chosen for this service: it was removed, or a file it "
            "needs is gone. Nothing was sent. Choose another in the options of DINAMIS, or correct "
            "it in QGIS: Settings ▸ Options ▸ Authentication.",
        ),
    ),
    (
        network_errors.IdentityRefused,
        lambda: QCoreApplication.translate(
            "Messages",
            "The service does not take the identity chosen for it: its key or password was "
            "revoked, or mistyped. The operation was not done. Correct it in QGIS: Settings ▸ "
            "Options ▸ Authentication, or choose another in the options of DINAMIS.",
        ),
    ),
    (
        network_errors.IdentityWithoutKey,
        lambda: QCoreApplication.translate(
            "Messages",
            "This identity holds no key for the service. Nothing was changed. Choose one of the "
            "method API Header with the header named here, or paste the key.",
        ),
    ),
    (
        network_errors.NoKeyInFile,
        lambda: QCoreApplication.translate(
            "Messages",
            "The program teledetection keeps no API key on this computer. Nothing was changed. "
            "Have it make one (tld apikey register), or paste a key.",
        ),
    ),
    (
        network_errors.SignatureMissing,
        lambda: QCoreApplication.translate(
            "Messages",
            "The service did not sign the address of this file. It was not fetched. Your account "
            "may not open it, or the file is gone: search again, or ask the service.",
        ),
    ),
)
