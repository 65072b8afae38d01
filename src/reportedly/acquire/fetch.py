"""Fetching one page once: bounded in time, size and redirects, and never from a private address."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from time import monotonic
from typing import TYPE_CHECKING

from reportedly.acquire.acquired import Response
from reportedly.acquire.addresses import Address, is_public, resolve
from reportedly.acquire.limits import PAGE_BYTES, REDIRECTS, REQUEST_SECONDS, SILENCE_SECONDS
from reportedly.acquire.unpack import TooLargeError, unpacked
from reportedly.errors import Rejected
from reportedly.version import __version__

if TYPE_CHECKING:
    import httpx

Resolve = Callable[[str, int], list[Address]]

# Only what can be unpacked here with a bound on its size.
_HEADERS = {
    "User-Agent": f"reportedly/{__version__}",
    "Accept": "text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.1",
    "Accept-Encoding": "gzip, deflate",
    "Accept-Language": "en",
}
_PORTS = {"http": 80, "https": 443}
_REDIRECT = frozenset((301, 302, 303, 307, 308))
_OK = 200
_BY_HAND = "open it in a browser, save the page and give the file"
_TRY_LATER = "check the address, or try again later"

# What the commonest refusals mean to a person; any other is told by its number.
_MEANINGS = {
    401: "it asks for a password",
    402: "it is behind a paywall",
    403: "the site refuses programs",
    404: "there is no such page",
    410: "the page was taken down",
    429: "the site says that it was asked too often",
    451: "the page is blocked for legal reasons",
}


def fetch(
    url: str, where: str, *, resolve: Resolve = resolve, transport: httpx.BaseTransport | None = None
) -> Response:
    """The page at ``url``, following redirects; each host is resolved once and the connection made to that address.

    resolve, transport: how names are looked up and requests sent; others than the network's are for tests. Raises
    Rejected. The work is done in a thread of its own, so that a look-up or header that never ends is left behind.
    """
    outcome: queue.SimpleQueue[Response | Exception] = queue.SimpleQueue()
    visit = _Visit(where, resolve, transport, monotonic() + REQUEST_SECONDS)

    def work() -> None:
        try:
            outcome.put(visit.fetch(url))
        except Exception as error:
            outcome.put(error)

    threading.Thread(target=work, daemon=True, name="reportedly-fetch").start()
    try:
        found = outcome.get(timeout=REQUEST_SECONDS)
    except queue.Empty:
        raise _too_slow(where) from None
    if isinstance(found, Exception):
        raise found
    return found


class _Visit:
    """One page being fetched, with its redirects."""

    def __init__(self, where: str, resolve: Resolve, transport: httpx.BaseTransport | None, until: float) -> None:
        self._where = where
        self._resolve = resolve
        self._transport = transport
        self._until = until

    def fetch(self, url: str) -> Response:
        import httpx  # noqa: PLC0415 - a tenth of a second, and only URLs need it

        try:
            # No environment: a proxy would look the names up itself, past the check of addresses.
            with httpx.Client(transport=self._transport, trust_env=False, timeout=SILENCE_SECONDS) as client:
                return self._follow(client, url)
        except httpx.InvalidURL as error:
            raise self._rejected("that is no web address", "check the address") from error
        except httpx.TimeoutException as error:
            raise _too_slow(self._where) from error
        except httpx.HTTPError as error:
            reason = " ".join(str(error).split()) or type(error).__name__
            raise self._rejected(f"it can't be fetched ({reason})", _TRY_LATER) from error

    def _follow(self, client: httpx.Client, url: str) -> Response:
        import httpx  # noqa: PLC0415

        current = httpx.URL(url)
        for _ in range(REDIRECTS + 1):
            with closing(client.send(self._request(client, current), stream=True)) as answer:
                if answer.status_code in _REDIRECT and "location" in answer.headers:
                    current = current.join(answer.headers["location"])
                    continue
                return self._response(answer, url, str(current))
        raise self._rejected(f"it redirects more than {REDIRECTS} times", _BY_HAND)

    def _request(self, client: httpx.Client, url: httpx.URL) -> httpx.Request:
        """A request to the address that was checked, which asks for the host by its name (Host, SNI, certificate)."""
        if url.scheme not in _PORTS or not url.host:
            raise self._rejected(f"{url.scheme or 'no scheme'} is not fetched", "give an http or https address")
        if url.userinfo:
            raise self._rejected("there is a password in the address", "give the address without it")
        address = self._checked_address(url)
        request = client.build_request("GET", url.copy_with(host=str(address), fragment=None), headers=_HEADERS)
        request.headers["Host"] = url.netloc.decode("ascii")
        request.extensions["sni_hostname"] = url.raw_host.decode("ascii")
        return request

    def _checked_address(self, url: httpx.URL) -> Address:
        host = url.raw_host.decode("ascii")
        try:
            addresses = self._resolve(host, url.port or _PORTS[url.scheme])
        except (OSError, UnicodeError) as error:
            raise self._rejected(f"the host {host} is not found", _TRY_LATER) from error
        if not addresses or not all(map(is_public, addresses)):
            raise self._rejected(f"{host} is not on the public internet", _BY_HAND)
        return addresses[0]

    def _response(self, answer: httpx.Response, url: str, final_url: str) -> Response:
        if answer.status_code != _OK:
            meaning = _MEANINGS.get(answer.status_code, "the site answers with an error")
            raise self._rejected(f"{meaning} (HTTP {answer.status_code})", _BY_HAND)
        captured = datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
        packing = answer.headers.get("content-encoding", "")
        try:
            raw = unpacked(self._body(answer), packing, PAGE_BYTES)
        except TooLargeError as error:
            why = f"the page is larger than {PAGE_BYTES // 1_000_000} MB"
            raise self._rejected(why, "save the article alone and give the file") from error
        except ValueError as error:
            raise self._rejected(f"the page can't be unpacked ({error})", _BY_HAND) from error
        return Response(raw, url, final_url, captured, answer.headers.get("content-type"))

    def _body(self, answer: httpx.Response) -> bytes:
        pieces: list[bytes] = []
        size = 0
        for piece in answer.iter_raw():
            size += len(piece)
            if size > PAGE_BYTES:
                raise TooLargeError
            if monotonic() > self._until:
                raise _too_slow(self._where)
            pieces.append(piece)
        return b"".join(pieces)

    def _rejected(self, why: str, remedy: str) -> Rejected:
        return Rejected(self._where, why, remedy)


def _too_slow(where: str) -> Rejected:
    return Rejected(where, "it takes too long to answer", _TRY_LATER)
