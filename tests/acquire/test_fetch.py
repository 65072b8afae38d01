from __future__ import annotations

import gzip
import threading
import zlib
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from ipaddress import ip_address

import httpx
import pytest

from reportedly.acquire import Given, Job, Response, acquire
from reportedly.acquire import fetch as fetching
from reportedly.acquire.addresses import Address, is_public
from reportedly.acquire.fetch import fetch
from reportedly.acquire.job import AtUrl
from reportedly.acquire.limits import PAGE_BYTES, REDIRECTS
from reportedly.errors import Rejected
from tests.acquire.made import LEAD, page, paragraphs

URL = "https://echo.example/a?b=1"
PAGE = page(f"<article><h1>Harbour to close</h1>{paragraphs()}</article>")
PUBLIC = "93.184.215.14"
HTML = {"content-type": "text/html; charset=utf-8"}
Answer = Callable[[httpx.Request], httpx.Response]


def addresses_of(**hosts: str) -> Callable[[str, int], list[Address]]:
    """A resolver that knows these hosts by the first part of their names, and a public address for all others."""
    return lambda host, port: [ip_address(address) for address in hosts.get(host.split(".")[0], PUBLIC).split()]


def get(answer: Answer, url: str = URL, **hosts: str) -> Response:
    return fetch(url, url, resolve=addresses_of(**hosts), transport=httpx.MockTransport(answer))


def always(**response: object) -> Answer:
    return lambda request: httpx.Response(**{"status_code": 200, "headers": HTML, **response})  # type: ignore[arg-type]


def test_a_page_is_handed_on_as_it_came() -> None:
    response = get(stream(PAGE.encode()))
    assert response.raw == PAGE.encode()
    assert (response.url, response.final_url) == (URL, URL)
    assert response.content_type == "text/html; charset=utf-8"
    assert response.captured.endswith("Z")


def test_the_request_goes_to_the_checked_address_and_asks_for_the_host() -> None:
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return stream(PAGE.encode())(request)

    get(answer)
    assert (seen[0].url.host, seen[0].headers["host"]) == (PUBLIC, "echo.example")
    assert seen[0].extensions["sni_hostname"] == "echo.example"
    assert seen[0].url.raw_path == b"/a?b=1"


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "10.0.0.8",
        "192.168.1.1",
        "172.16.0.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "224.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "fe80::1",
        "fc00::1",
        "ff02::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "64:ff9b::a00:1",
        "2002:7f00:1::1",
    ],
)
def test_an_address_of_this_machine_or_its_network_is_not_public(address: str) -> None:
    assert not is_public(ip_address(address))
    with pytest.raises(Rejected, match=r"echo\.example is not on the public internet"):
        get(stream(PAGE.encode()), echo=address)


@pytest.mark.parametrize("address", [PUBLIC, "2606:2800:21f:cb07:6820:80da:af6b:8b2c"])
def test_an_address_of_the_open_internet_is_public(address: str) -> None:
    assert is_public(ip_address(address))


def test_a_host_with_one_private_address_is_refused() -> None:
    with pytest.raises(Rejected, match="not on the public internet"):
        get(stream(PAGE.encode()), echo=f"{PUBLIC} 127.0.0.1")


def test_a_redirect_is_followed_and_its_end_is_noted() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        if request.headers["host"] == "echo.example":
            return httpx.Response(301, headers={"location": "https://www.echo.example/b"})
        return stream(PAGE.encode())(request)

    response = get(answer)
    assert (response.url, response.final_url) == (URL, "https://www.echo.example/b")


@pytest.mark.parametrize(
    ("location", "why"),
    [
        ("http://inner.example/", "inner.example is not on the public internet"),
        ("file:///etc/passwd", "file is not fetched"),
        ("ftp://echo.example/", "ftp is not fetched"),
        ("https://u:p@echo.example/", "there is a password in the address"),
        ("/a", f"it redirects more than {REDIRECTS} times"),
        ("http://[::1", "it can't be fetched"),
    ],
)
def test_a_redirect_is_checked_like_any_address(location: str, why: str) -> None:
    with pytest.raises(Rejected, match=why):
        get(always(status_code=302, headers={"location": location}), inner="10.0.0.1")


@pytest.mark.parametrize(
    ("status", "why"),
    [(404, "there is no such page"), (403, "refuses programs"), (500, "HTTP 500"), (204, "HTTP 204")],
)
def test_an_answer_that_is_no_page_is_refused(status: int, why: str) -> None:
    with pytest.raises(Rejected, match=why):
        get(always(status_code=status))


@pytest.mark.parametrize("packing", ["gzip", "deflate"])
def test_a_packed_page_is_unpacked(packing: str) -> None:
    packed = gzip.compress(PAGE.encode()) if packing == "gzip" else zlib.compress(PAGE.encode())
    assert get(stream(packed, packing)).raw == PAGE.encode()


def stream(content: bytes, packing: str = "") -> Answer:
    """An answer whose bytes are read as they come."""

    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, headers={**HTML, "content-encoding": packing}, stream=httpx.ByteStream(content))

    return answer


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (stream(b"a" * (PAGE_BYTES + 1)), "larger than 5 MB"),
        (stream(gzip.compress(b"a" * (PAGE_BYTES + 1)), "gzip"), "larger than 5 MB"),
        (stream(gzip.compress(b"abc")[:-4], "gzip"), "breaks off"),
        (stream(b"abc", "gzip"), "it is no gzip"),
        (stream(b"abc", "br"), "unknown content encoding"),
    ],
)
def test_a_body_that_is_too_large_or_damaged_is_refused(answer: Answer, why: str) -> None:
    with pytest.raises(Rejected, match=why):
        get(answer)


@pytest.mark.parametrize(
    "error", [httpx.ConnectError("refused"), httpx.ReadError("reset"), httpx.RemoteProtocolError("")]
)
def test_a_server_that_does_not_answer_is_refused(error: httpx.HTTPError) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        raise error

    with pytest.raises(Rejected, match=r"it can't be fetched \(.+\); check the address"):
        get(answer)


def test_a_host_that_does_not_exist_is_refused() -> None:
    def resolve(host: str, port: int) -> list[Address]:
        raise OSError

    with pytest.raises(Rejected, match=r"the host echo\.example is not found"):
        fetch(URL, URL, resolve=resolve)


def test_a_lookup_that_never_ends_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reportedly.acquire.fetch.REQUEST_SECONDS", 0.05)
    never = threading.Event()

    def resolve(host: str, port: int) -> list[Address]:
        never.wait(5)
        return []

    with pytest.raises(Rejected, match="it takes too long to answer"):
        fetch(URL, URL, resolve=resolve)
    never.set()


@pytest.mark.parametrize(
    "url", ["https://", "http://a b/", "https://exa\x00mple.org/", "http://[::1", f"https://{'a' * 70}.org"]
)
def test_what_is_no_web_address_is_refused(url: str) -> None:
    with pytest.raises(Rejected):
        fetch(url, "it")


@pytest.fixture
def server() -> Iterator[int]:
    """A real server on this machine; its port."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(page(f"<article><h1>Harbour to close</h1>{paragraphs()}</article>").encode())

        def log_message(self, format: str, *args: object) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Handler) as http:
        threading.Thread(target=http.serve_forever, args=(0.01,), daemon=True).start()
        yield http.server_port
        http.shutdown()


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "2130706433", "0x7f.1", "[::1]", "[::ffff:127.0.0.1]"])
def test_a_server_of_this_machine_is_never_asked(server: int, host: str) -> None:
    with pytest.raises(Rejected, match=r"not on the public internet|is not found"):
        fetch(f"http://{host}:{server}/", "it")


def test_a_fetched_page_becomes_a_document_with_where_and_when(server: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "is_public", lambda address: True)
    url = f"http://127.0.0.1:{server}/a"
    acquired = acquire(Job(url, AtUrl(url), Given(outlet="The Echo")))
    assert acquired.response is not None
    assert acquired.document.url == acquired.response.final_url == url
    assert acquired.document.captured == acquired.response.captured
    assert acquired.document.title == "Harbour to close"
    assert LEAD in acquired.document.text
