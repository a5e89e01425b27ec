"""What can go wrong, split by what the user can do about it.

    DinamisError
    ├── Cancelled                 the user stopped it
    ├── InputError                what was given cannot be used
    │   ├── NoArea                no area was drawn or chosen
    │   ├── AreaUnreadable        not a map, or no polygon in it
    │   │   ├── AreaOverPole      it goes round a pole
    │   │   ├── LayerUnclear      a file of several maps: which?
    │   │   └── SystemUnknown     a map that does not say its coordinate system
    │   ├── AreaEmptied           nothing would be left of the area
    │   ├── PlaceUnknown          no place has that name
    │   ├── AreaNotOrderable      a map, but not one that can be ordered
    │   ├── RequestIncomplete     fields of a request are missing or contradict each other
    │   ├── AlreadySending        the same, by another window or click, at this moment
    │   ├── SentBefore            another version of this request was sent
    │   ├── DraftUnreadable       a file that is no draft of a request
    │   ├── ExerciseUnreadable    a file that is no exercise, or has a mistake
    │   │   └── ExerciseTooNew        a newer plugin made it
    │   ├── IdentityWithoutKey    a configuration of QGIS without the key a service wants
    │   ├── UnknownChoice         a word that is not in the list
    │   ├── TariffUnreadable      no tariff table, or one with a mistake
    │   │   └── TariffTooNew          it is written for a newer plugin
    │   ├── TariffMissing         no tariff is known for that mission or day
    │   ├── NotAPack              a file that holds no scenes of ours
    │   │   └── PackTooNew            a newer plugin made it
    │   └── PackOfAnother         scenes of another service than the one in use
    ├── ServiceError              the service answered, or failed to
    │   ├── ServiceUnreachable    no answer: network, proxy, certificate, time-out
    │   │   ├── HostUnknown           no such name in the network
    │   │   ├── ProxyUnreachable      the proxy of the settings does not answer
    │   │   │   └── ProxyPasswordWanted   it wants to know who asks
    │   │   ├── ProxyScriptUnread     the proxy is named by a script that QGIS cannot read
    │   │   ├── ProxyScriptUnused     by one that it is not set to read
    │   │   ├── CertificateUnknown    signed by nobody that is trusted here
    │   │   ├── RedirectLoop          sent on, again and again
    │   │   ├── SentElsewhere         sent on where it may not go
    │   │   ├── AnswerLost            it may have been done: the answer did not arrive
    │   │   ├── CaptivePortal         a web page stepped in
    │   │   └── NotTheService         a web server, but another than the service
    │   ├── ServiceBusy           429 or 5xx: try later
    │   ├── SignInRequired        401: not signed in, or no longer
    │   │   ├── SessionOver           its time is over
    │   │   ├── SessionRevoked        ended elsewhere, before its time
    │   │   ├── KeyRefused            the API key is unknown or revoked
    │   │   ├── ClockWrong            this computer's clock is wrong by minutes
    │   │   ├── PasswordStoreLocked   QGIS's master password was not given
    │   │   ├── IdentityRefused       the service does not take the identity that was chosen
    │   │   └── IdentityUnusable      QGIS cannot use the identity that was chosen
    │   ├── SignInRefused         the user or the service said no
    │   ├── SignInExpired         the code was not confirmed in time
    │   ├── AccessDenied          403: signed in, but not allowed
    │   ├── NotFound              404 or 410
    │   ├── RequestRefused        400, 409 or 422: understood and refused
    │   ├── OpportunitiesNotComputed  the service gave a search up
    │   ├── SendingUnsure         nobody knows whether a request arrived
    │   └── UnexpectedReply       an answer that is not what the service promises
    │       └── SignatureMissing      an address was not signed
    ├── ProductError              a delivery that cannot be shown
    │   ├── NotAProduct           nothing in it that we know
    │   ├── ProductIncomplete     files are missing or damaged
    │   ├── ProductNotSupported   a known format we do not read
    │   ├── SeveralProducts       which of them?
    │   ├── ReflectanceUnknown    its metadata lack what a reflectance takes
    │   ├── TerrainUnusable       a terrain model that cannot place it
    │   └── MosaicImpossible      products that do not go together
    ├── CatalogueError            scenes could not be kept on this computer
    │   ├── CatalogueTooNew       files of a newer plugin: left as they are, done without
    │   │   └── SearchesTooNew        a search was not saved for that reason
    │   ├── RequestsNotKept       drafts and sent requests could not be written down
    │   │   └── RequestsTooNew        their file was written by a newer plugin
    │   ├── FileNotWritten        what was found could not be saved as a file
    │   ├── LedgerUnreadable      the record of one's requests is damaged or locked
    │   └── LedgerTooNew          it was written by a newer plugin
    └── DownloadError             a file that did not arrive
        ├── NothingToDownload     the scene has no file of that kind: it must be ordered
        │   └── NoSuchFile            none of that name
        ├── DiskFull              not enough room
        ├── FolderRefused         it is none, or may not be written to
        ├── FileDamaged           it arrived, and is not what was announced
        ├── UnsafeArchive         it would write outside its folder, or explode
        ├── FileInTheWay          a file of that name is there, and is not to be replaced
        ├── NoDownloads           a folder in which nothing was downloaded
        ├── QueueTooNew           a later version of the plugin wrote the list of downloads
        └── QueueSetAside         the list was damaged: kept as a file, and begun anew

An exception carries facts; ``words.messages.explain`` turns its class into a translated sentence.
"""

from __future__ import annotations

from typing import Optional, Tuple


class DinamisError(Exception):
    """Any failure that the user is told about.

    Args:
        detail: what exactly, in English, for the log and the end of the sentence.
    """

    def __init__(self, detail: str = "") -> None:
        super().__init__(detail)
        self.detail = detail


class Cancelled(DinamisError):
    """The user stopped it."""


class InputError(DinamisError):
    """What was given cannot be used."""


class NoArea(InputError):
    """No area was drawn or chosen."""


class AreaUnreadable(InputError):
    """The file or text is not a map, or holds no polygon; ``detail`` names it."""


class AreaOverPole(AreaUnreadable):
    """It goes round a pole, where longitude and latitude cannot follow it."""


class AreaTextUnreadable(AreaUnreadable):
    """A text that was pasted holds no polygon; ``detail`` is how it begins."""


class LayerUnclear(AreaUnreadable):
    """The file holds several maps.

    Args:
        layers: their names, in the order of the file.
    """

    def __init__(self, detail: str = "", layers: Tuple[str, ...] = ()) -> None:
        super().__init__(detail)
        self.layers = layers


class SystemUnknown(AreaUnreadable):
    """The map does not say its coordinate system, and is not in degrees."""


class AreaEmptied(InputError):
    """Nothing would be left of the area."""


class PlaceUnknown(InputError):
    """No place has that name or code; ``detail`` is what was looked for."""


class AreaNotOrderable(InputError):
    """The area breaks a rule of the supplier; ``detail`` says which."""


class RequestIncomplete(InputError):
    """Fields of a request are missing or contradict each other.

    Args:
        fields: names of the attributes of ``domain.request.ImageRequest`` at fault.
    """

    def __init__(self, detail: str = "", fields: Tuple[str, ...] = ()) -> None:
        super().__init__(detail)
        self.fields = fields


class AlreadySending(InputError):
    """A request is being sent at this moment, by another window or another click."""


class SentBefore(InputError):
    """Another version of this request was sent; ``detail`` is what the service calls it."""


class DraftUnreadable(InputError):
    """A file that is no draft of a request; ``detail`` names it and the reason."""


class ExerciseUnreadable(InputError):
    """A file that is no exercise, or has a mistake; ``detail`` names it."""


class ExerciseTooNew(ExerciseUnreadable):
    """An exercise that a newer plugin made, or opened on this profile."""


class UnknownChoice(InputError):
    """A word that is not in the list; ``detail`` names both."""


class TariffUnreadable(InputError):
    """No tariff table, or one that would give a wrong number; ``detail`` names the row."""


class TariffTooNew(TariffUnreadable):
    """A tariff table that is written for a newer plugin."""


class TariffMissing(InputError):
    """No tariff is known for a mission on a day; ``detail`` names those that are known."""


class NotAPack(InputError):
    """A file that holds no scenes of ours; ``detail`` names it and the reason."""


class PackTooNew(NotAPack):
    """An offline pack that a newer plugin made."""


class PackOfAnother(InputError):
    """Scenes of another service than the one in use; ``detail`` names it."""


class ServiceError(DinamisError):
    """A service answered with an error, or not at all.

    Args:
        status: the HTTP status, None when there was no answer.
    """

    def __init__(self, detail: str = "", status: Optional[int] = None) -> None:
        super().__init__(detail)
        self.status = status


class ServiceUnreachable(ServiceError):
    """No answer: network, proxy, certificate or time-out."""


class ServiceBusy(ServiceError):
    """429 or 5xx, still so after the retries.

    Args:
        retry_after_s: seconds the service asked us to wait, when it said so.
    """

    def __init__(
        self,
        detail: str = "",
        status: Optional[int] = None,
        retry_after_s: Optional[float] = None,
    ) -> None:
        super().__init__(detail, status)
        self.retry_after_s = retry_after_s


class SignInRequired(ServiceError):
    """Not signed in, or the session is over."""


class SignInRefused(ServiceError):
    """The user, or the service, refused the sign-in."""


class SignInExpired(ServiceError):
    """The code was not confirmed in time."""


class AccessDenied(ServiceError):
    """Signed in, but not allowed to have this."""


class NotFound(ServiceError):
    """The service has no such thing, or no longer."""


class RequestRefused(ServiceError):
    """The service understood what we sent, and refused it; ``detail`` is its reason."""


class OpportunitiesNotComputed(ServiceError):
    """A service was to compute opportunities, and gave up; ``detail`` is its reason."""


class SendingUnsure(ServiceError):
    """A request was posted, no answer came, and the service does not list it so far."""


class UnexpectedReply(ServiceError):
    """An answer that is not what the service promises."""


class ProductError(DinamisError):
    """A delivery that cannot be shown.

    Args:
        path: the file or folder at fault.
    """

    def __init__(self, detail: str = "", path: str = "") -> None:
        super().__init__(detail)
        self.path = path


class NotAProduct(ProductError):
    """Nothing in it that we know."""


class ProductIncomplete(ProductError):
    """Files are missing or damaged; ``detail`` names them."""


class ProductNotSupported(ProductError):
    """A format we recognise and do not read."""


class ReflectanceUnknown(ProductError):
    """Its metadata lack what it takes to compute a reflectance; ``detail`` names it."""


class TerrainUnusable(ProductError):
    """A terrain model that cannot be read, or is elsewhere; ``detail`` names it."""


class MosaicImpossible(ProductError):
    """Products that do not go together; ``detail`` names each, with the reason."""


class CatalogueError(DinamisError):
    """Scenes could not be kept on this computer; ``detail`` names the file and the reason."""


class CatalogueTooNew(CatalogueError):
    """Files that a newer plugin wrote; ``detail`` names them. This one does without them."""


class SearchesTooNew(CatalogueTooNew):
    """A newer plugin wrote the saved searches, so that none can be saved or deleted."""


class RequestsNotKept(CatalogueError):
    """Drafts or sent requests could not be written down; ``detail`` names the file."""


class RequestsTooNew(RequestsNotKept):
    """The file of drafts and sent requests was written by a newer plugin."""


class FileNotWritten(CatalogueError):
    """What was found could not be saved; ``detail`` names the file and the reason."""


class LedgerUnreadable(CatalogueError):
    """The record of the user's own requests cannot be read or written."""


class LedgerTooNew(CatalogueError):
    """The record of the user's own requests was written by a newer plugin."""


class DownloadError(DinamisError):
    """A file that did not arrive.

    Args:
        path: where it would have been written.
    """

    def __init__(self, detail: str = "", path: str = "") -> None:
        super().__init__(detail)
        self.path = path


class NothingToDownload(DownloadError):
    """The scene has no such file: it must be ordered first."""


class DiskFull(DownloadError):
    """Not enough room on the disk."""


class FileDamaged(DownloadError):
    """It arrived, and its size or checksum is not what was announced."""


class UnsafeArchive(DownloadError):
    """Unpacking it would write outside its folder, or explode."""


class FileInTheWay(DownloadError):
    """Something else has that name already, and nobody said that it may be replaced."""


class NoDownloads(DownloadError):
    """A folder in which nothing was downloaded."""


class QueueTooNew(DownloadError):
    """The list of downloads was written by a later version of the plugin."""


class QueueSetAside(DownloadError):
    """The list of downloads was damaged: it is kept under another name, and a new one begun."""
