"""`reportedly ledger …`: what one may ask for; what is done is in ``keeping``."""

from __future__ import annotations

from pathlib import Path

import click

from reportedly.cli import options


@click.group(no_args_is_help=True)
@options.ledger
def ledger(ledger: Path | None) -> None:
    """What a ledger holds, and its care."""


@ledger.command()
@click.argument("query", nargs=-1)
@options.output(("table", "json"))
@options.ledger
@options.debug
def ls(query: tuple[str, ...], format: str, output: Path | None, ledger: Path | None, debug: bool) -> None:
    """The articles, by day; with QUERY those whose text has all its words."""
    from reportedly.cli import keeping  # noqa: PLC0415 - --help must not wait for it

    keeping.list_articles(ledger, " ".join(query), format=format, output=output)


@ledger.command()
@click.argument("article")
@options.output(("table", "json"))
@options.ledger
@options.debug
def show(article: str, format: str, output: Path | None, ledger: Path | None, debug: bool) -> None:
    """One article as it was read and as people put it right, and where its bytes came from.

    ARTICLE is the first digits of its id, at least six.
    """
    from reportedly.cli import keeping  # noqa: PLC0415

    keeping.show_article(ledger, article, format=format, output=output)


@ledger.command()
@click.argument("article")
@click.option("--text", is_flag=True, help="Every publication of its text, not only this one.")
@click.option("--yes", is_flag=True, help="Don't ask.")
@options.ledger
@options.debug
def forget(article: str, text: bool, yes: bool, ledger: Path | None, debug: bool) -> None:
    """Removes an article for good: a digest and a date stay, and no word of it.

    ARTICLE is the first digits of its id, at least six. What other publications have, too, stays with them. It isn't
    added again, unless with: reportedly add --forgotten.
    """
    from reportedly.cli import caring  # noqa: PLC0415

    caring.forget_article(ledger, article, whole_text=text, sure=yes)


@ledger.command()
@options.ledger
@options.debug
def verify(ledger: Path | None, debug: bool) -> None:
    """Checks the file, every digest and every span; exit code 2 where anything isn't as it was put in."""
    from reportedly.cli import caring  # noqa: PLC0415

    caring.verify_ledger(ledger)


@ledger.command()
@click.option("--all", "everything", is_flag=True, help="Read again even what this version has read.")
@options.jobs
@options.ledger
@options.debug
def rebuild(everything: bool, jobs: int, ledger: Path | None, debug: bool) -> None:
    """Reads again what another version of the reader has read, and computes everything else anew.

    Texts, bytes and decisions stay as they are; decisions that no longer fit are listed.
    """
    from reportedly.cli import caring  # noqa: PLC0415

    caring.rebuild_ledger(ledger, everything=everything, processes=jobs, debug=debug)


@ledger.command()
@click.option("--orphaned", is_flag=True, help="Only those that no longer fit, with why.")
@options.output(("table", "json"))
@options.ledger
@options.debug
def decisions(orphaned: bool, format: str, output: Path | None, ledger: Path | None, debug: bool) -> None:
    """The log of what people decided, in the order in which they did."""
    from reportedly.cli import keeping  # noqa: PLC0415

    keeping.list_decisions(ledger, orphaned=orphaned, format=format, output=output)


@ledger.group(no_args_is_help=True)
def archive() -> None:
    """One file with a whole ledger, digests and all."""


@archive.command("out")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--full-text", is_flag=True, help="With the articles themselves; mind their publishers' copyright.")
@click.option("--ratings", is_flag=True, help="With what people think of sources and claims.")
@options.ledger
@options.debug
def archive_out(file: Path, full_text: bool, ratings: bool, ledger: Path | None, debug: bool) -> None:
    """Writes the ledger to FILE.

    Only with --full-text can it be taken in again; else it holds what was found, and of the articles quoted words.
    """
    from reportedly.cli import archiving  # noqa: PLC0415

    archiving.write_archive(ledger, file, full_text=full_text, ratings=ratings)


@archive.command("in")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@options.ledger
@options.debug
def archive_in(file: Path, ledger: Path | None, debug: bool) -> None:
    """Takes in what FILE has and the ledger lacks, once every digest is checked."""
    from reportedly.cli import archiving  # noqa: PLC0415

    archiving.read_archive(ledger, file)
