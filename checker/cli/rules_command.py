"""``checker rules``: list, show, begin, check and test rules and kinds, and see what a change of them does."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from checker.cli import rules_verbs
from checker.cli.choices import OneOf, folder_or_file
from checker.cli.effective import add_rules, settle

SUMMARY: Final = "list, show, begin, check and test rules and kinds"
EXAMPLES: Final = """\
examples:
  checker rules list --rules my-rules/         every rule: id, levels, what it compares, examples, file
  checker rules show figures-disagree          the same as checker explain
  checker rules new kind aid-boats             a commented file to write over, in my-rules/kinds/
  checker rules lint my-rules/                 every mistake at once: path:line:column
  checker rules test my-rules/ --coverage      run the cases inside the files
  checker rules diff bundled my-rules/ archive/   what a change of rules does to a corpus

exit codes: 0 nothing wrong, 1 a mistake or a case that comes out wrong, 2 wrong usage or files that cannot be read"""

_SORTS: Final = ("rule", "kind", "override", "ledger")
_LAYOUT: Final[dict[str, Any]] = {"formatter_class": argparse.RawDescriptionHelpFormatter, "allow_abbrev": False}


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the verbs, each with arguments of its own."""
    verbs = parser.add_subparsers(title="verbs", metavar="VERB", required=True, dest="verb")

    def verb(name: str, run: Callable[[argparse.Namespace], int], summary: str) -> argparse.ArgumentParser:
        own = verbs.add_parser(name, help=summary, description=f"{summary[0].upper()}{summary[1:]}.", **_LAYOUT)
        own.set_defaults(do=run)
        return own

    add_rules(verb("list", rules_verbs.list_rules, "a table of every rule"))
    show = verb("show", rules_verbs.show, "explain a rule or a kind")
    show.add_argument("name", metavar="NAME", help="a rule or a kind")
    add_rules(show)
    _add_new(verb("new", rules_verbs.new, "write a commented skeleton of a rule or a kind"))
    _add_folders(verb("lint", rules_verbs.lint_rules, "name every mistake of rules and kinds at once"))
    test = verb("test", rules_verbs.test, "run the cases inside rules and kinds")
    _add_folders(test)
    test.add_argument("--coverage", action="store_true", help="fail for a rule or a message field that no case tries")
    _add_diff(verb("diff", rules_verbs.diff, "say which findings appear and vanish between two packs"))
    schema = verb("schema", rules_verbs.schema, "print the JSON Schema of a file")
    schema.add_argument("sort", nargs="?", type=OneOf(*_SORTS), default="rule", metavar="SORT", help=", ".join(_SORTS))
    add_rules(verb("docs", rules_verbs.docs, "print the page of all rules and kinds as Markdown"))


def _add_new(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("sort", type=OneOf("rule", "kind"), metavar="rule|kind", help="what to begin")
    parser.add_argument("name", metavar="NAME", help="its name: small letters and hyphens")
    parser.add_argument(
        "--in", dest="into", type=Path, default=Path("my-rules"), metavar="DIR", help="default: my-rules"
    )


def _add_folders(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "folders",
        nargs="*",
        type=folder_or_file,
        metavar="PATH",
        help="a folder of rules, or one file of it (default: the folders of the settings, else the bundled ones)",
    )


def _add_diff(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("old", metavar="OLD", help="a folder of rules, or the word bundled")
    parser.add_argument("new", metavar="NEW", help="a folder of rules, or the word bundled")
    parser.add_argument("paths", nargs="+", metavar="CORPUS", help="files and folders of articles")


def run(options: argparse.Namespace) -> int:
    """Do what the verb says."""
    if "rules" in options:
        settle(options)
    return int(options.do(options))
