"""`reportedly serve`: the web page, for those who have installed the extra."""

from __future__ import annotations

import click

from reportedly.errors import ReportedlyError


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option("--port", default=8000, show_default=True, type=click.IntRange(1, 65535), help="The port to listen on.")
def serve(host: str, port: int) -> None:
    """A web page to paste an article into, and POST /read for programs.

    Nothing that is sent is kept. It has no log-in: let it listen on other addresses than 127.0.0.1 only where
    everyone who can reach it may use it.
    """
    try:
        import uvicorn

        from reportedly.web import app
    except ModuleNotFoundError as error:
        raise ReportedlyError(f"{error.name} is not installed; run: pip install 'reportedly[web]'") from error
    click.echo(f"Open http://{host}:{port} in a browser; Ctrl-C ends it.", err=True)
    uvicorn.run(app(host), host=host, port=port, log_level="warning", server_header=False)
