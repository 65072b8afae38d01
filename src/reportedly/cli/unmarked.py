"""Paths that stand after the one of --in without an --in of their own, as a shell's ``--in *.html`` leaves them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile
from pathlib import PurePath

import click

from reportedly.acquire.formats import READ_SUFFIXES
from reportedly.cli.errors import Refused, complain, is_input

_OPTION = "--in"


@dataclass(frozen=True, slots=True)
class _Beside:
    """A path of --in, and a word right after it."""

    path: str
    word: str

    @property
    def advice(self) -> str:
        return f"--in takes one path, and {self.word} is another; to ask both: --in {self.path} --in {self.word}"


class AsksInputs(click.Command):
    """A command with --in, which takes no path for something to look for."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Raises Refused where what stands after a path of --in is one, too, and is no argument that may be one."""
        words = list(_beside(args))
        another = next((beside for beside in words if is_input(beside.word)), None)
        try:
            rest = super().parse_args(ctx, args)
        except click.UsageError as error:
            if another is not None:
                raise Refused(another.advice) from error
            raise
        if any(isinstance(one.type, click.Path) for one in self.params if isinstance(one, click.Argument)):
            return rest
        if another is not None:
            raise Refused(f"{another.advice}; what to look for stands before --in")
        for beside in words:
            if _looks_like_a_path(beside.word):
                complain(f"{beside.word}: no such file or folder, so no other path of --in; it is looked for as it is")
        return rest


def _beside(args: list[str]) -> Iterator[_Beside]:
    """The words between each --in with its path and the next option."""
    for at, arg in enumerate(args):
        option, joined, path = arg.partition("=")
        if option != _OPTION:
            continue
        words = [path, *args[at + 1 :]] if joined else args[at + 1 :]
        for word in takewhile(lambda word: not word.startswith("-"), words[1:]):
            yield _Beside(words[0], word)


def _looks_like_a_path(word: str) -> bool:
    return len(PurePath(word).parts) > 1 or word.lower().endswith(READ_SUFFIXES)
