"""``checker completion``: the lines that make a shell complete commands, options and names."""

from __future__ import annotations

import argparse
from typing import Final

from checker.cli.choices import OneOf
from checker.cli.completion import SHELLS, script
from checker.cli.outputs import write

SUMMARY: Final = "print what makes a shell complete commands, options, and the names of formats, rules and kinds"
EXAMPLES: Final = """\
examples:
  eval "$(checker completion bash)"            in ~/.bashrc
  eval "$(checker completion zsh)"             in ~/.zshrc, after compinit
  checker completion fish | source             in ~/.config/fish/config.fish"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the shell."""
    parser.add_argument("shell", type=OneOf(*SHELLS), metavar="SHELL", help=", ".join(SHELLS))


def run(options: argparse.Namespace) -> int:
    """Print the script."""
    write([script(options.shell).rstrip() + "\n"])
    return 0
