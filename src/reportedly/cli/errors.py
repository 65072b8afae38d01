"""How a command fails: one line on stderr and exit code 2, never a traceback that nobody asked for."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, TextIO

import click

from reportedly.errors import ReportedlyError
from reportedly.present.safe import one_line

# What shells give a program that Ctrl-C ended: 128 and the number of SIGINT.
INTERRUPTED = 130
STANDARD_OUTPUT = "standard output"
_DEBUG = "reportedly.debug"


class Refused(click.ClickException):
    """Nothing came of it; says why in one line."""

    exit_code = 2

    def show(self, file: IO[Any] | None = None) -> None:
        complain(self.message)


def complain(message: str) -> None:
    """One line on stderr, whatever is in it."""
    say(f"reportedly: {one_line(message)}")


def say(words: str) -> None:
    """The words on stderr as they are, unless nobody reads it any more."""
    with _read_or_not(sys.stderr):
        print(words, file=sys.stderr)  # noqa: T201


def tell(words: str) -> None:
    """A line on standard output of what was done; what is still to be done is, though nobody reads on."""
    with _read_or_not(sys.stdout):
        click.echo(words)


@contextmanager
def _read_or_not(stream: TextIO) -> Iterator[None]:
    """What is written there goes nowhere once nobody reads it."""
    try:
        yield
    except OSError as error:
        if not is_closed_pipe(error):
            raise
        turn_away(stream)


def turn_away(stream: TextIO) -> None:
    """What is still to be written there goes nowhere, and the end of the program can't fail of it."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


@contextmanager
def _while_read() -> Iterator[None]:
    """Ends well where whoever reads our output has seen enough; click would end with exit code 1."""
    try:
        yield
    except OSError as error:
        if not is_closed_pipe(error):
            raise
        turn_away(sys.stdout)
        raise click.exceptions.Exit(0) from None


def remember_debug(ctx: click.Context, _option: click.Parameter, debug: bool) -> bool:
    """Callback of --debug: tells the group above the command that tracebacks are wanted."""
    ctx.meta[_DEBUG] = debug
    return debug


class Commands(click.Group):
    """A group that knows a file from a command, and says whatever stops a command in one line."""

    def main(self, *args: Any, **extra: Any) -> Any:  # noqa: ANN401 - as click has it
        try:
            return super().main(*args, **extra)
        except OSError as error:  # while a help page is printed, which no command is there to answer for
            complain(f"{STANDARD_OUTPUT}: {unwritten(error)}")
            sys.exit(Refused.exit_code)

    @_while_read()
    def make_context(self, *args: Any, **extra: Any) -> click.Context:  # noqa: ANN401 - as click has it
        try:
            return super().make_context(*args, **extra)
        except click.UsageError as error:
            raise _in_one_line(error) from error

    @_while_read()
    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401 - as click has it
        try:
            return super().invoke(ctx)
        except ReportedlyError as error:
            raise Refused(str(error)) from error
        except click.UsageError as error:
            raise _in_one_line(error) from error
        except KeyboardInterrupt:
            complain("stopped")
            raise click.exceptions.Exit(INTERRUPTED) from None
        except (click.ClickException, click.exceptions.Exit, click.Abort):
            raise
        except Exception as error:
            if ctx.meta.get(_DEBUG) or is_closed_pipe(error):
                raise
            raise Refused(_internal(error)) from error

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        name = args[0]
        if self.get_command(ctx, name) is None and is_input(name):
            raise Refused(f"{name} is no command; to read it: reportedly read {name}")
        return super().resolve_command(ctx, args)


def is_input(word: str) -> bool:
    """Whether a word of the command line is a file or folder that is there, or a URL."""
    try:
        return "://" in word or Path(word).exists()
    except OSError:  # longer than a name may be
        return False


def unwritten(error: OSError) -> str:
    """Why results couldn't be written, and what to do about it."""
    return f"can't be written ({error.strerror}); choose another --output"


def _in_one_line(error: click.UsageError) -> click.ClickException:
    """What click tells in four lines. Whoever gives nothing at all is shown the help page instead."""
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        return error
    why = error.format_message().removesuffix(".")
    return Refused(f"{why}; see: {error.ctx.command_path} --help" if error.ctx else why)


def is_closed_pipe(error: Exception) -> bool:
    """Whoever read our output has seen enough (``| head``)."""
    return isinstance(error, OSError) and error.errno == errno.EPIPE


def _internal(error: Exception) -> str:
    return f"internal error: {type(error).__name__}: {error}; run it again with --debug and report what it prints"
