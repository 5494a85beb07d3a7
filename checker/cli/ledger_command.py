"""``checker ledger``: the newsroom's agreed figures."""

from __future__ import annotations

import argparse
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from checker.cli.check_command import add_checks, checked
from checker.cli.choices import add_language
from checker.cli.effective import add_rules, settle
from checker.cli.inputs import add_inputs
from checker.cli.outputs import write
from checker.cli.terminal import language
from checker.problem import InputError, Problem

if TYPE_CHECKING:
    from checker.ledger import LedgerEntry
    from checker.records import Fact, Report

SUMMARY: Final = "keep the newsroom's agreed figures"
EXAMPLES: Final = """\
examples:
  checker ledger add 19a6e8493cb403a1 archive/ --value 80000 --source "Ministry of Defence"
  checker ledger list
  checker check draft.md --ledger facts.yaml   every figure against the agreed ones

The fingerprint of a finding stands in every report (--format json, sarif, csv); its first digits are enough."""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the verbs, each with arguments of its own."""
    verbs = parser.add_subparsers(title="verbs", metavar="VERB", required=True, dest="verb")
    add = verbs.add_parser("add", help="agree on the figure of a finding", allow_abbrev=False)
    add.set_defaults(do=_add)
    add.add_argument("finding", metavar="FINGERPRINT", help="that of a finding, or its first digits")
    add_inputs(add)
    add.add_argument("--value", type=number, required=True, metavar="N", help="the agreed figure")
    add.add_argument("--source", required=True, metavar="WORDS", help="who says so")
    add.add_argument("--as-of", type=day, metavar="DATE", help="the day on which it held")
    add.add_argument("--note", metavar="WORDS", help="what colleagues should know")
    add_language(add)
    add_rules(add)
    add_checks(add)
    listed = verbs.add_parser("list", help="a table of the agreed figures", allow_abbrev=False)
    listed.set_defaults(do=_list)
    add_rules(listed)
    listed.add_argument("--ledger", type=Path, metavar="FILE", help="the file of agreed figures")


def number(value: str) -> Decimal:
    """A number, with or without commas between its thousands.

    >>> number("80,000")
    Decimal('80000')
    """
    try:
        return Decimal(value.replace(",", ""))
    except InvalidOperation:
        raise argparse.ArgumentTypeError(f"{value}: expected a number such as 80000") from None


def day(value: str) -> str:
    """A day in ISO 8601."""
    from datetime import date

    try:
        return date.fromisoformat(value).isoformat()
    except ValueError:
        raise argparse.ArgumentTypeError(f"{value}: expected a day such as 2024-03-01") from None


def run(options: argparse.Namespace) -> int:
    """Do what the verb says."""
    settle(options)
    return int(options.do(options))


def _file(options: argparse.Namespace) -> Path:
    from checker.ledger import FILE

    return options.ledger or Path(FILE)


def _add(options: argparse.Namespace) -> int:
    """Add the figure of a finding to the ledger, which is made when there is none."""
    from checker.ledger import with_entry

    file = _file(options)
    if not file.exists():
        options.ledger = None
    entry = _entry(_fact(checked(options, language(options.lang)), options.finding), options)
    text = file.read_text(encoding="utf-8") if file.exists() else ""
    write([with_entry(text, entry)], file)
    print(f"{file.as_posix()}: {entry.kind} {entry.figure}, {entry.source}")
    return 0


def _fact(report: Report, fingerprint: str) -> Fact:
    """The fact of a finding; InputError when no finding, or more than one, has such a fingerprint."""
    found = {one.fact for one in report.findings if one.fingerprint.startswith(fingerprint)}
    if len(found) != 1:
        told = (
            "more than one finding begins like this" if found else "no finding of these articles has this fingerprint"
        )
        raise InputError([Problem(fingerprint, 0, 0, told)])
    return next(fact for fact in report.facts if fact.id in found)


def _entry(fact: Fact, options: argparse.Namespace) -> LedgerEntry:
    from pydantic import ValidationError

    from checker.ledger import LedgerEntry
    from checker.names import event_keys

    parts: dict[str, Any] = {"event": None, "when": None}
    for word in (fact.event or "").split():
        parts["event" if word in event_keys() else "when"] = word
    told = {"value": options.value, "source": options.source, "as_of": options.as_of, "note": options.note}
    try:
        return LedgerEntry(kind=fact.kind, who=fact.who, place=fact.place, **parts, **told)
    except ValidationError as error:
        raise InputError([Problem(options.finding, 0, 0, error.errors()[0]["msg"])]) from error


def _list(options: argparse.Namespace) -> int:
    from tabulate import tabulate

    from checker.ledger import load_ledger
    from checker.lexicon import lexicon

    rows = [
        (
            one.kind,
            one.who or "",
            one.place or "",
            one.event or "",
            one.when or "",
            one.figure,
            one.as_of or "",
            one.source,
        )
        for one in load_ledger(_file(options), lexicon(tuple(options.rules)).kinds)
    ]
    headers = ("kind", "who", "place", "event", "when", "figure", "as of", "source")
    write([tabulate(rows, headers=headers, tablefmt="simple", disable_numparse=True) + "\n"])
    return 0
