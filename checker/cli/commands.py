"""The commands, found by looking: every module ``<name>_command.py`` of this package is one."""

from __future__ import annotations

import argparse
import pkgutil
import re
from collections.abc import Sequence
from importlib import import_module
from typing import Any, Final, Protocol, cast

from checker import __version__
from checker.cli.completion import complete
from checker.problem import did_you_mean

_SUFFIX: Final = "_command"
_DESCRIPTION: Final = "Reads the figures in news articles, Arabic and English, and says where they disagree."
_EXAMPLES: Final = """\
examples:
  checker check articles/                      where do the articles of a folder disagree?
  checker check draft.md archive/              does a draft disagree with the archive?
  checker claims draft.md                      what was understood: who, what, where, when, according to whom
  checker values draft.md                      every number and date that was read

exit codes: 0 nothing found, 1 findings at or above --fail-on, 2 wrong usage, rules or input
`checker COMMAND --help` tells more of each command."""

_LAYOUT: Final[dict[str, Any]] = {"formatter_class": argparse.RawDescriptionHelpFormatter, "allow_abbrev": False}


class Command(Protocol):
    """A module ``<name>_command.py``: one command, imported without anything heavy."""

    SUMMARY: str
    EXAMPLES: str

    def arguments(self, parser: argparse.ArgumentParser) -> None:
        """Declare the command's arguments."""

    def run(self, options: argparse.Namespace) -> int:
        """Do the job and return the exit code; raises InputError for what the user got wrong."""


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """The options of a command line, the command's ``run`` among them; leaves with 2, and a hint, when it is wrong."""
    parser = _parser()
    complete(parser)
    if argv and not argv[0].startswith("-") and argv[0] not in names():
        wrong = f"{argv[0]}: not a command, expected one of {', '.join(names())}{did_you_mean(argv[0], names())}"
        parser.error(wrong)
    options, surplus = parser.parse_known_args(argv)
    if surplus:
        options.parser.error(f"{surplus[0]}: not a known option{_nearest_option(options.parser, surplus[0])}")
    return options


def names() -> list[str]:
    """The name of every command, in order.

    >>> "check" in names()
    True
    """
    found = (module.name for module in pkgutil.iter_modules(import_module(__package__).__path__))
    return sorted(name.removesuffix(_SUFFIX) for name in found if name.endswith(_SUFFIX))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="checker", description=_DESCRIPTION, epilog=_EXAMPLES, **_LAYOUT)
    parser.add_argument("--version", action="version", version=f"checker {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for name in names():
        _add(commands, name, cast(Command, import_module(f"{__package__}.{name}{_SUFFIX}")))
    return parser


def _add(commands: argparse._SubParsersAction[argparse.ArgumentParser], name: str, command: Command) -> None:
    about = f"{command.SUMMARY[0].upper()}{command.SUMMARY[1:]}."
    own = commands.add_parser(name, help=command.SUMMARY, description=about, epilog=command.EXAMPLES, **_LAYOUT)
    command.arguments(own)
    own.set_defaults(run=command.run, parser=own)


def _nearest_option(parser: argparse.ArgumentParser, wrong: str) -> str:
    known = re.findall(r"--[a-z][a-z-]+", parser.format_help())
    return did_you_mean(wrong.partition("=")[0], known) if wrong.startswith("-") else ""
