"""The commands that list what each article holds: a table for people, or one object a line for scripts."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, TypeVar

from checker.cli.choices import OneOf, add_language, new_file
from checker.cli.effective import add_rules, settle
from checker.cli.inputs import add_inputs, articles
from checker.cli.outputs import write
from checker.cli.tables import tables
from checker.cli.terminal import Progress, language, width

if TYPE_CHECKING:
    from checker.lexicon import Lexicon
    from checker.records import Article, Record, Unreadable
    from checker.reports.telling import Telling

Found = TypeVar("Found", bound="Record")
Extract = Callable[["Article", "Lexicon"], Sequence[Found]]
Table = Callable[["Article", Sequence[Found], int, "Telling"], str]


def add_listing(parser: argparse.ArgumentParser) -> None:
    """Declare what to read and how to list it."""
    add_inputs(parser)
    parser.add_argument(
        "--format",
        type=OneOf("table", "jsonl"),
        default="table",
        metavar="FORMAT",
        help="table (default), or jsonl: one object a line",
    )
    add_language(parser)
    add_rules(parser)
    parser.add_argument("--output", type=new_file, metavar="FILE", help="write to a file, not to standard output")


def list_each(options: argparse.Namespace, extract: Extract[Found], table: Table[Found]) -> int:
    """Extract from each article as it is read and write what was found at once; the exit code is always 0."""
    from checker.kind import head_of_kind
    from checker.reports.telling import Telling, labels

    settle(options)
    words = tables(options)
    columns, spoken = width(bool(options.output)), language(options.lang)
    telling = Telling(spoken, labels(map(head_of_kind, words.kinds.values()), spoken))

    def shown(article: Article) -> str:
        if options.format == "jsonl":
            return "".join(record.model_dump_json() + "\n" for record in extract(article, words))
        return table(article, extract(article, words), columns, telling)

    with Progress() as progress:
        write(_pieces(articles(options, progress, spoken), shown, spoken), options.output)
    return 0


def _pieces(found: Iterable[Article | Unreadable], shown: Callable[[Article], str], spoken: str) -> Iterator[str]:
    from checker.records import Article
    from checker.unreadable import problem_of

    for each in found:
        if isinstance(each, Article):
            yield shown(each)
        else:
            print(problem_of(each, spoken), file=sys.stderr)
