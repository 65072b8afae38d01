"""The page with the form."""

from __future__ import annotations

from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from reportedly.errors import Rejected
from reportedly.present.assets import asset
from reportedly.present.html import digest
from reportedly.present.safe import one_line
from reportedly.version import __version__
from reportedly.web.articles import Sent
from reportedly.web.guards import REQUEST_BYTES


def form_page(sent: Sent, refusal: Rejected | None = None) -> str:
    """The form, filled in with what was sent, and above it why that couldn't be read."""
    return _template().render(
        sent=sent,
        refusal=one_line(str(refusal)) if refusal else None,
        style=_style(),
        version=__version__,
        megabytes=REQUEST_BYTES // 1_000_000,
    )


@cache
def policy() -> str:
    """The page's Content-Security-Policy: its own style, its own form, and nothing else."""
    return f"default-src 'none'; style-src '{digest(_style())}'; form-action 'self'; base-uri 'none'"


@cache
def _style() -> str:
    return asset("palette.css") + asset("form.css")


@cache
def _template() -> Template:
    pages = Environment(loader=PackageLoader("reportedly.web"), autoescape=True, undefined=StrictUndefined)
    return pages.get_template("form.html")
