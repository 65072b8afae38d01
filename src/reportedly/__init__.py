"""Reads news and answers one question: who says so?

    >>> import reportedly
    >>> reading = reportedly.read("article.html", outlet="The Harbour Courant")  # doctest: +SKIP
    >>> for statement in reading.statements:  # doctest: +SKIP
    ...     print([source.label for source in reading.chain(statement)])

    >>> with reportedly.Ledger("harbour.sqlite") as ledger:  # doctest: +SKIP
    ...     ledger.add("article.html")
    ...     for claim in ledger.claims():
    ...         print(claim.label, claim.origins)

Importing this is light: the reader and its weights are loaded by the first call of ``read``, SQLAlchemy by ``Ledger``.
"""

from __future__ import annotations

from os import PathLike, fspath
from typing import TYPE_CHECKING, Any

from reportedly.errors import LedgerError, ModelError, Rejected, ReportedlyError
from reportedly.version import __version__

if TYPE_CHECKING:
    from reportedly.ledger import Ledger
    from reportedly.model.reading import Reading

__all__ = ["Ledger", "LedgerError", "ModelError", "Rejected", "ReportedlyError", "__version__", "read"]


def __getattr__(name: str) -> Any:  # noqa: ANN401 - whichever is asked for
    if name == "Ledger":
        from reportedly.ledger import Ledger  # noqa: PLC0415 - importing this package stays light

        return Ledger
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def read(
    text_or_path: str | PathLike[str] | None = None,
    *,
    text: str | None = None,
    outlet: str | None = None,
    published: str | None = None,
    url: str | None = None,
) -> Reading:
    """Who says what, through whom, in one article.

    text_or_path: a file of plain text or HTML, an ``http(s)://`` address (fetched once, the response kept), or the
    article's own words: a string with a line break in it is taken for words. text: the words, whatever is in them;
    give exactly one of the two. outlet, published (``2025-03-14``, or a moment with its zone), url: what is known of
    the publication; they override what a page says of itself.

    Returns a ``Reading``: its ``document``, the ``sources`` and the ``statements`` in the order of the text, each span
    a range of code points into ``document.text``; ``to_json()`` gives the public JSON. The same article gives the same
    reading, always.

    Raises ``Rejected`` where the article can't be read (it says where, why and what to do about it), ``ModelError``
    where the weights are damaged, and ``TypeError`` where not exactly one article is given.
    """
    from reportedly.acquire import Given  # noqa: PLC0415 - importing this package stays light
    from reportedly.batch import read_one, read_text  # noqa: PLC0415

    if (text is None) == (text_or_path is None):
        raise TypeError("read() takes one article: a path, an address, or text=…")
    given = Given(outlet, published, url)
    if isinstance(text_or_path, str) and "\n" in text_or_path:
        text = text_or_path
    if text is not None:
        return read_text(text, given)
    return read_one(fspath(text_or_path or ""), given).found
