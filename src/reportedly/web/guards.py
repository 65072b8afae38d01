"""What is not let in: requests that are too large, and on this machine alone those that come by a strange name."""

from __future__ import annotations

from http import HTTPStatus
from ipaddress import ip_address
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

# The longest articles of newspapers are about 0.1 MB of text, and pages with all their markup seldom above 2 MB.
REQUEST_BYTES = 5_000_000
# Twice the longest pieces of magazines; one such text takes about ten seconds, and others wait for it.
TEXT_CHARACTERS = 150_000


class SizeLimit:
    """Middleware: a request of more than ``limit`` bytes is status 413, however it says or hides its size."""

    def __init__(self, app: ASGIApp, *, limit: int) -> None:
        self._app = app
        self._limit = limit

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request, of which no more than the limit is ever taken in."""
        await self._app(scope, _counted(receive, self._limit), send)


def _counted(receive: Receive, limit: int) -> Receive:
    size = 0

    async def receive_some() -> Message:
        nonlocal size
        message = await receive()
        size += len(message.get("body", b""))
        if size > limit:
            why = f"the request is larger than {limit // 1_000_000} MB"
            raise HTTPException(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, why)
        return message

    return receive_some


class LocalOnly:
    """Middleware: no page of the web may reach this server through a name of its own (DNS rebinding)."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request, refused with status 400 where it isn't addressed to this machine."""
        if scope["type"] == "http" and not is_local(_name(Headers(scope=scope).get("host", ""))):
            answer = PlainTextResponse("This server answers only to 127.0.0.1 and localhost.\n", HTTPStatus.BAD_REQUEST)
            await answer(scope, receive, send)
            return
        await self._app(scope, receive, send)


def is_local(host: str) -> bool:
    """Whether a name or address is this machine's own and can't be reached from another."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _name(host: str) -> str:
    """A ``Host`` header without its port."""
    try:
        return urlsplit(f"//{host}").hostname or ""
    except ValueError:
        return ""
