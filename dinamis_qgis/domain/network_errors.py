"""What goes wrong on the way to a service, told apart as far as the remedy differs.

Part of the family of ``domain/errors.py``, whose tree names them.
"""

from __future__ import annotations

from typing import Optional, Tuple

from .errors import InputError, ServiceUnreachable, SignInRequired, UnexpectedReply


class HostUnknown(ServiceUnreachable):
    """No host has that name; ``detail`` names it."""


class ProxyUnreachable(ServiceUnreachable):
    """The proxy that QGIS is set to does not answer."""


class ProxyPasswordWanted(ProxyUnreachable):
    """The proxy wants a name and a password, or takes those it has for wrong."""


class ProxyScriptUnread(ServiceUnreachable):
    """The computer names a proxy script (PAC), which this QGIS cannot read; ``detail`` names it."""


class ProxyScriptUnused(ServiceUnreachable):
    """The computer names a proxy script (PAC), which QGIS is not set to follow."""


class CertificateUnknown(ServiceUnreachable):
    """The service's certificate is signed by nobody that this computer trusts, or is too old.

    Args:
        issuer: name of who signed it, where known.
    """

    def __init__(self, detail: str = "", status: Optional[int] = None, issuer: str = "") -> None:
        super().__init__(f"{issuer}: {detail}" if issuer else detail, status)
        self.issuer = issuer


class RedirectLoop(ServiceUnreachable):
    """The service sends on, again and again."""


class SentElsewhere(ServiceUnreachable):
    """What may change something, or is secret, was sent on where it must not go."""


class AnswerLost(ServiceUnreachable):
    """The connection broke after something that may change something was sent."""


class CaptivePortal(ServiceUnreachable):
    """A web page came with success, where data was asked for."""


class NotTheService(ServiceUnreachable):
    """A web server is there, but not the service: its address is wrong, or it has moved."""


class SessionOver(SignInRequired):
    """The session lasted as long as it may."""


class SessionRevoked(SignInRequired):
    """The session was ended elsewhere, or by the service, before its time."""


class KeyRefused(SignInRequired):
    """The service does not know the API key, or no longer."""


class ClockWrong(SignInRequired):
    """The service refused, and its clock and ours differ; ``detail`` says by how much."""


class PasswordStoreLocked(SignInRequired):
    """QGIS's authentication database was not opened."""


class IdentityUnusable(SignInRequired):
    """QGIS cannot use the authentication configuration that a service is shown."""


class IdentityRefused(SignInRequired):
    """The service does not take the authentication configuration that it was shown."""


class IdentityWithoutKey(InputError):
    """A configuration of QGIS that holds no key for a service; ``detail`` names its headers."""


class NoKeyInFile(InputError):
    """The program teledetection keeps no key here; ``detail`` names its file."""


class SignatureMissing(UnexpectedReply):
    """The signing service left out an address; ``detail`` names the first.

    Args:
        hrefs: all that it left out.
    """

    def __init__(self, detail: str = "", hrefs: Tuple[str, ...] = ()) -> None:
        super().__init__(detail)
        self.hrefs = hrefs
