"""Completion of the command line by the shell, with the library argcomplete."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator
from typing import Final

from checker.cli.choices import OneOf, completed_by

SHELLS: Final = ("bash", "zsh", "fish")
_ASKED: Final = "_ARGCOMPLETE"


def complete(parser: argparse.ArgumentParser) -> None:
    """Answer a shell that asks for completions, and leave; nothing otherwise."""
    if _ASKED not in os.environ:
        return
    import argcomplete

    for action in _arguments(parser):
        if isinstance(action.type, OneOf):
            completed_by(action, lambda known=action.type.known: known)  # type: ignore[misc]
    argcomplete.autocomplete(parser)


def script(shell: str) -> str:
    """The lines that a shell reads to complete ``checker``; ``shell`` is one of SHELLS.

    >>> "checker" in script("fish")
    True
    """
    from argcomplete.shell_integration import shellcode

    return shellcode(["checker"], shell=shell)


def _arguments(parser: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    for action in parser._actions:
        yield action
        if isinstance(action, argparse._SubParsersAction):
            for each in action.choices.values():
                yield from _arguments(each)
