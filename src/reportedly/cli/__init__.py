"""The command line. What it needs to show its help is light; the rest is imported by the command that runs."""

from reportedly.cli.commands import main

__all__ = ["main"]
