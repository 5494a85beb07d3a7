"""``checker why``: why two claims are, or are not, taken to answer one question."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Final

from checker.cli.choices import OneOf
from checker.cli.effective import add_rules, settle
from checker.cli.inputs import add_inputs, articles
from checker.cli.outputs import write
from checker.cli.tables import tables
from checker.problem import InputError, Problem, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.records import ArticleHead, Claim

SUMMARY: Final = "say why two claims are, or are not, taken to answer one question"
EXAMPLES: Final = """\
examples:
  checker claims archive/ --format jsonl       the claims and their ids
  checker why one:2 two:1 archive/             what speaks for and against one question, with its weight
  checker why one:2 two:1 archive/ --format json"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the two claims and the articles to find them in."""
    parser.add_argument("one", metavar="CLAIM", help="the id of a claim, as `checker claims --format jsonl` gives it")
    parser.add_argument("other", metavar="CLAIM", help="the id of another claim")
    add_inputs(parser)
    parser.add_argument("--format", type=OneOf("text", "json"), default="text", metavar="FORMAT", help="text or json")
    add_rules(parser)


def run(options: argparse.Namespace) -> int:
    """Print the explanation; InputError, with the nearest id, when there is no such claim."""
    from checker.reports.text.same_question import as_json, as_text
    from checker.resolve import explain, resolve

    settle(options)
    heads, claims = _claims(options)
    one, other = _named(options.one, claims), _named(options.other, claims)
    told = explain(one, other, heads, claims)
    together = any({one.id, other.id} <= set(fact.claims) for fact in resolve(claims, heads))
    write([(as_json if options.format == "json" else as_text)(one, other, told, together=together)])
    return 0


def _claims(options: argparse.Namespace) -> tuple[list[ArticleHead], list[Claim]]:
    from checker.extract import extract
    from checker.records import Article

    words = tables(options)
    heads: list[ArticleHead] = []
    claims: list[Claim] = []
    for each in articles(options):
        if isinstance(each, Article):
            heads.append(each.head)
            claims += extract(each, words)
    return heads, claims


def _named(name: str, claims: Sequence[Claim]) -> Claim:
    found = next((claim for claim in claims if claim.id == name), None)
    if found is None:
        near = did_you_mean(name, [claim.id for claim in claims])
        raise InputError([Problem(name, 0, 0, f"no claim of these articles has this id{near}")])
    return found
