"""What goes wrong below HTTP, told apart where ``requests`` does not."""

from __future__ import annotations

import socket
from typing import Any, Tuple, Type

import requests
from requests import exceptions
from urllib3.exceptions import NewConnectionError

from ..domain import errors, network_errors
from .redirects import RedirectRefused
from .repeatable import is_repeatable


class HostNotFound(requests.ConnectionError):
    """No such name in the network."""


class NotConnected(requests.ConnectionError):
    """Nobody listens there: nothing was sent."""


class ProxyWantsPassword(exceptions.ProxyError):
    """The proxy answered 407."""


class UntrustedCertificate(exceptions.SSLError):
    """The certificate is signed by nobody that is trusted, or its dates do not fit.

    Args:
        issuer: name of who signed it.
    """

    def __init__(self, *arguments: Any, issuer: str = "", **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.issuer = issuer


class PasswordsLocked(requests.RequestException):
    """QGIS's authentication database is closed: its master password was not given."""


class IdentityBroken(requests.RequestException):
    """QGIS has no such authentication configuration, or cannot make use of it."""


_KINDS: Tuple[Tuple[Type[requests.RequestException], Type[errors.ServiceError]], ...] = (
    (HostNotFound, network_errors.HostUnknown),
    (ProxyWantsPassword, network_errors.ProxyPasswordWanted),
    (exceptions.ProxyError, network_errors.ProxyUnreachable),
    (exceptions.SSLError, network_errors.CertificateUnknown),
    (exceptions.TooManyRedirects, network_errors.RedirectLoop),
    (RedirectRefused, network_errors.SentElsewhere),
    (PasswordsLocked, network_errors.PasswordStoreLocked),
    (IdentityBroken, network_errors.IdentityUnusable),
    (exceptions.ConnectTimeout, errors.ServiceUnreachable),
    (NotConnected, errors.ServiceUnreachable),
)


def unreachable(error: requests.RequestException) -> errors.ServiceError:
    """What a failure below HTTP means; keeps the innermost reason, which says most."""
    cause: BaseException = error
    kind = _kind(error)
    if isinstance(error, UntrustedCertificate):
        return network_errors.CertificateUnknown(str(error), issuer=error.issuer)
    while cause.__cause__ or cause.__context__:
        cause = cause.__cause__ or cause.__context__  # type: ignore[assignment]
        if isinstance(cause, socket.gaierror):
            kind = network_errors.HostUnknown
        elif isinstance(cause, NewConnectionError) and kind is network_errors.AnswerLost:
            kind = errors.ServiceUnreachable
        elif "407 Proxy" in str(cause):
            kind = network_errors.ProxyPasswordWanted
    return kind(str(cause) or type(cause).__name__)


def _kind(error: requests.RequestException) -> Type[errors.ServiceError]:
    for fault, kind in _KINDS:
        if isinstance(error, fault):
            return kind
    if isinstance(error.request, requests.PreparedRequest) and not is_repeatable(error.request):
        return network_errors.AnswerLost
    return errors.ServiceUnreachable
