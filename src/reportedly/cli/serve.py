"""`reportedly serve`: the web page, for those who have installed the extra."""

from __future__ import annotations

import socket
from importlib.util import find_spec

import click

from reportedly.cli import options
from reportedly.errors import ReportedlyError

_OF_THE_EXTRA = ("fastapi", "jinja2", "python_multipart", "uvicorn")


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option("--port", default=8000, show_default=True, type=click.IntRange(1, 65535), help="The port to listen on.")
@options.debug
def serve(host: str, port: int, debug: bool) -> None:
    """A web page to paste an article into, and POST /api/read for programs.

    Nothing that is sent is kept. It has no log-in: let it listen on other addresses than 127.0.0.1 only where
    everyone who can reach it may use it.
    """
    missing = [name for name in _OF_THE_EXTRA if find_spec(name) is None]
    if missing:
        raise ReportedlyError(f"serve: {', '.join(missing)} not installed; run: pip install 'reportedly[web]'")
    import uvicorn  # noqa: PLC0415 - of the extra

    from reportedly.web import app  # noqa: PLC0415

    server = uvicorn.Server(uvicorn.Config(app(host), log_level="info" if debug else "warning", server_header=False))
    with _listener(host, port) as listener:
        click.echo(f"Open http://{_bracketed(host)}:{port} in a browser; Ctrl-C ends it.", err=True)
        server.run(sockets=[listener])


def _listener(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family)
    except OSError as error:
        why = f"can't listen there ({error.strerror})"
        raise ReportedlyError(f"{_bracketed(host)}:{port}: {why}; choose another --host or --port") from error


def _bracketed(host: str) -> str:
    return f"[{host}]" if ":" in host else host
