"""The web application: a form, its answer as a page, and the same for programs as JSON.

Nothing that is sent is kept, and nothing is fetched: an address that comes with an article is only noted.
"""

from __future__ import annotations

from http import HTTPStatus

from fastapi import FastAPI, Request
from fastapi.responses import HTMLResponse, JSONResponse
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException

from reportedly.errors import Rejected
from reportedly.present.html import policy, reading_page
from reportedly.version import __version__
from reportedly.web import forms
from reportedly.web.articles import Sent, read_row, read_sent
from reportedly.web.guards import REQUEST_BYTES, LocalOnly, SizeLimit, is_local

_HEADERS = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


def app(host: str = "127.0.0.1") -> FastAPI:
    """The application as it listens on ``host``; on this machine alone it answers only to this machine's names.

    ``GET /`` is the form; ``POST /`` answers it with the page of a reading. ``POST /api/read`` takes an article as
    ``article.schema.json`` has it, with text or html, and gives its reading as ``reading.schema.json`` has it; where
    the article can't be read, status 422 and ``{"error": {"where", "why", "remedy"}}``.
    """
    web = FastAPI(title="reportedly", version=__version__, openapi_url=None)
    web.add_middleware(SizeLimit, limit=REQUEST_BYTES)
    if is_local(host):
        web.add_middleware(LocalOnly)
    web.add_api_route("/", _show_form, methods=["GET"])
    web.add_api_route("/", _read_form, methods=["POST"])
    web.add_api_route("/api/read", _read_json, methods=["POST"])
    web.add_exception_handler(HTTPException, _explain)
    return web


async def _show_form() -> HTMLResponse:
    return _page(forms.form_page(Sent()), forms.policy())


async def _read_form(request: Request) -> HTMLResponse:
    """The reading as a page; the form again, with the reason, where the article can't be read."""
    sent = await Sent.of(request)
    try:
        reading = await run_in_threadpool(read_sent, sent)
    except Rejected as refusal:
        return _page(forms.form_page(sent, refusal), forms.policy(), HTTPStatus.UNPROCESSABLE_ENTITY)
    return _page("".join(reading_page([reading], back="/")), policy())


async def _read_json(request: Request) -> JSONResponse:
    try:
        reading = await run_in_threadpool(read_row, await request.body())
    except Rejected as refusal:
        reason = {"where": refusal.where, "why": refusal.why, "remedy": refusal.remedy}
        return JSONResponse({"error": reason}, HTTPStatus.UNPROCESSABLE_ENTITY, _HEADERS)
    return JSONResponse(reading.to_json(), headers=_HEADERS)


async def _explain(request: Request, error: Exception) -> HTMLResponse | JSONResponse:
    """Whatever else can't be answered: no such page, too large, a broken form. A person gets the form again."""
    status, why = (error.status_code, error.detail) if isinstance(error, HTTPException) else (500, "internal error")
    if request.url.path == "/":
        refusal = Rejected("the form", why, "paste the text of one article, or choose a smaller file")
        return _page(forms.form_page(Sent(), refusal), forms.policy(), HTTPStatus(status))
    reason = {"where": request.url.path, "why": why, "remedy": "GET / for the form, POST /api/read for programs"}
    return JSONResponse({"error": reason}, status, _HEADERS)


def _page(html: str, policy: str, status: HTTPStatus = HTTPStatus.OK) -> HTMLResponse:
    return HTMLResponse(html, status, {**_HEADERS, "Content-Security-Policy": policy})
