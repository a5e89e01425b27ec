"""A file on a server: which version of it, and stretches of that version (RFC 9110 §13, §14)."""

from __future__ import annotations

import base64
import binascii
import http.client
import re
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import Callable, Dict, List, Optional, Tuple

import requests
import urllib3.exceptions

from ..api.replies import TIMEOUT_S, require_success, unreachable
from ..domain.checksum import Checksum
from ..domain.errors import AccessDenied, DownloadError, ServiceUnreachable, UnexpectedReply

Address = Callable[[bool], str]
"""Gives the address to fetch; True asks for a newly signed one."""

_CONTENT_RANGE = re.compile(r"bytes (\d+)-(\d+)/(\d+|\*)")
_MD5_ETAG = re.compile(r'"([0-9a-f]{32})"')
_OBJECT_STORES = ("amazons3", "minio", "storagegrid", "ceph")
_OLD_ENOUGH_S = 60
"""A date tells two versions apart only when the file was left alone for a while."""


class VersionChanged(DownloadError):
    """What the server has now is another version of the file."""


class RangesRefused(DownloadError):
    """The server sends other stretches than asked for."""


@dataclass(frozen=True)
class Version:
    """What tells one version of a file from another."""

    size: Optional[int] = None
    validator: str = ""
    """A strong ETag or a date, as If-Range wants it; "" when the server gives none."""

    checksums: Tuple[Checksum, ...] = ()
    """What the server says it hashes to."""


class Answer:
    """The body of a reply."""

    def __init__(self, response: requests.Response, version: Version, is_part: bool) -> None:
        self.version = version
        self.is_part = is_part
        """Whether it is the stretch asked for, and not the whole file."""

        self._response = response
        self._is_encoded = _is_encoded(response)

    def read(self, most: int) -> bytes:
        """Some bytes; none at the end.

        Raises:
            ServiceUnreachable: the connection broke.
        """
        try:
            return bytes(self._response.raw.read(most, decode_content=self._is_encoded))
        except requests.RequestException as error:
            raise unreachable(error) from error
        except (urllib3.exceptions.HTTPError, http.client.HTTPException, OSError) as error:
            raise ServiceUnreachable(str(error) or type(error).__name__) from error

    def close(self) -> None:
        self._response.close()


class RemoteFile:
    """Asks for a file, whole or in part; a link that has expired is signed anew. Thread-safe."""

    def __init__(self, session: requests.Session, address: Address) -> None:
        self._session = session
        self._address = address
        self._lock = threading.Lock()
        self._current = ""

    def whole(self, wants_ranges: bool = True) -> Answer:
        """Ask for all of it, in a way that shows whether the server sends stretches.

        Raises:
            ServiceError: of the class that tells what to do.
        """
        response = self._get({"Range": "bytes=0-"} if wants_ranges else {})
        if response.status_code == 416:  # the file is empty
            response.close()
            response = self._get({})
        if response.status_code == 206:
            first, _, size = _content_range(response)
            if first != 0 or size is None:
                response.close()
                raise RangesRefused(response.headers.get("Content-Range", ""))
            return Answer(response, _version(response, size), True)
        _require_ok(response)
        return Answer(response, _version(response, _length(response)), False)

    def stretch(self, first: int, stop: int, version: Version) -> Answer:
        """Ask for the bytes from ``first`` to before ``stop`` of one version.

        Raises:
            VersionChanged: there is another version now, or the server sends all or nothing.
            RangesRefused: it sends something else.
            ServiceError: of the class that tells what to do.
        """
        headers = {"Range": f"bytes={first}-{stop - 1}"}
        if version.validator:
            headers["If-Range"] = version.validator
        response = self._get(headers)
        try:
            if response.status_code != 206:
                raise VersionChanged(f"HTTP {response.status_code} instead of 206")
            found = _content_range(response)
            now = _version(response, found[2])
            if (now.size or version.size) != version.size:
                raise VersionChanged(f"{now.size} bytes instead of {version.size}")
            if now.validator and version.validator and now.validator != version.validator:
                raise VersionChanged(f"{now.validator} instead of {version.validator}")
            if found[:2] != (first, stop - 1):
                raise RangesRefused(response.headers.get("Content-Range", ""))
        except DownloadError:
            response.close()
            raise
        return Answer(response, now, True)

    def _get(self, headers: Mapping[str, str]) -> requests.Response:
        """The reply to a GET; 416 is one as well."""
        address = self._address_now("")
        sent: Dict[str, str] = {"Accept-Encoding": "identity", **headers}
        for is_again in (False, True):
            try:
                response = self._session.get(address, headers=sent, stream=True, timeout=TIMEOUT_S)
            except requests.RequestException as error:
                raise unreachable(error) from error
            if response.status_code == 416:
                return response
            try:
                require_success(response)
            except AccessDenied:
                response.close()
                if is_again:
                    raise
                address = self._address_now(address)
            else:
                return response
        raise AssertionError("unreachable")

    def _address_now(self, refused: str) -> str:
        """The address to use: another than the one refused, asked for once for all threads."""
        with self._lock:
            if self._current in ("", refused):
                self._current = self._address(bool(refused))
            return self._current


def _require_ok(response: requests.Response) -> None:
    if response.status_code != 200:
        response.close()
        raise UnexpectedReply(f"HTTP {response.status_code} for a file", response.status_code)


def _content_range(response: requests.Response) -> Tuple[int, int, Optional[int]]:
    """First and last byte sent, and size of the whole where it is told."""
    match = _CONTENT_RANGE.fullmatch(response.headers.get("Content-Range", "").strip())
    if match is None:
        response.close()
        raise RangesRefused(response.headers.get("Content-Range", "no Content-Range"))
    first, last, size = match.groups()
    return int(first), int(last), None if size == "*" else int(size)


def _is_encoded(response: requests.Response) -> bool:
    return response.headers.get("Content-Encoding", "identity").lower() not in ("", "identity")


def _length(response: requests.Response) -> Optional[int]:
    """Of the file; a compressed reply does not tell."""
    announced = response.headers.get("Content-Length", "")
    return int(announced) if announced.isdigit() and not _is_encoded(response) else None


def _version(response: requests.Response, size: Optional[int]) -> Version:
    if _is_encoded(response):
        return Version()
    headers = response.headers
    return Version(size, _validator(headers), _checksums(headers))


def _validator(headers: Mapping[str, str]) -> str:
    etag = headers.get("ETag", "").strip()
    if len(etag) > 2 and etag.startswith('"') and etag.endswith('"'):
        return etag
    modified = headers.get("Last-Modified", "")
    try:
        age = parsedate_to_datetime(headers.get("Date", "")) - parsedate_to_datetime(modified)
    except (TypeError, ValueError, IndexError):
        return ""
    return modified if age.total_seconds() >= _OLD_ENOUGH_S else ""


def _checksums(headers: Mapping[str, str]) -> Tuple[Checksum, ...]:
    """What an object store says; elsewhere an ETag of 32 digits may be anything."""
    found: List[Checksum] = []
    for name, algorithm, length in (
        ("x-amz-checksum-sha256", "sha256", 32),
        ("Content-MD5", "md5", 16),
    ):
        try:
            digest = base64.b64decode(headers.get(name, ""), validate=True)
        except (binascii.Error, ValueError):  # of several parts: "…-3"
            continue
        if len(digest) == length:
            found.append(Checksum(algorithm, digest.hex()))
    etag = _MD5_ETAG.fullmatch(headers.get("ETag", "").strip())
    if etag and _is_object_store(headers):
        found.append(Checksum("md5", etag.group(1)))
    return tuple(found)


def _is_object_store(headers: Mapping[str, str]) -> bool:
    """Whether ETags of whole uploads are MD5: not where it encrypts with a customer's key."""
    names = {name.lower() for name in headers}
    encryption = headers.get("x-amz-server-side-encryption", "")
    if "kms" in encryption or "x-amz-server-side-encryption-customer-algorithm" in names:
        return False
    server = headers.get("Server", "").lower()
    return "x-amz-request-id" in names or any(kind in server for kind in _OBJECT_STORES)
