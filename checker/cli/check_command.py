"""``checker check``: where do the articles disagree?"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from checker.cli.changed_files import add_changed_files, changed_files
from checker.cli.choices import OneOf, add_language, completed_by, new_file
from checker.cli.effective import add_rules, settle
from checker.cli.inputs import add_inputs, articles
from checker.cli.outputs import write
from checker.cli.tables import tables
from checker.cli.targets import Target, target, targets
from checker.cli.terminal import Progress, language, wants_color, width
from checker.reports import formats

if TYPE_CHECKING:
    from checker.records import Report

SUMMARY: Final = "say where articles disagree"
EXAMPLES: Final = """\
examples:
  checker check archive/                       a report to read; leaves with 1 when there is an error
  checker check draft.md archive/              a draft against the archive
  checker check - archive/ --stdin-filename archive/draft.md < draft.md
  checker check archive/ --format json --exit-zero
  checker check archive/ --format text --format json=report.json --fail-on warning
  checker check archive/ --rules my-rules/     with rules of your own beside the bundled ones
  git diff -z --name-only --diff-filter=d main -- archive | checker check archive --changed-files -

exit codes: 0 nothing at or above --fail-on, 1 findings, 2 wrong usage, rules or input"""

_LEVELS: Final = ("error", "warning", "note")
_NEVER: Final = "never"


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what to read, what to report and when to fail."""
    add_inputs(parser)
    add = parser.add_argument
    written = add(
        "--format",
        type=target,
        action="append",
        default=[],
        metavar="FORMAT[=FILE]",
        help="how to write the report, repeated for several: text (default), json ...",
    )
    completed_by(written, formats)
    add("--output", type=new_file, metavar="FILE", help="write to a file, not to standard output")
    add(
        "--fail-on",
        type=OneOf(*_LEVELS, _NEVER),
        metavar="LEVEL",
        help="leave with 1 when there is a finding of this level or above: error (default), warning, note, never",
    )
    add(
        "--min-level",
        type=OneOf(*_LEVELS),
        metavar="LEVEL",
        help="report findings of this level and above: error, warning, note (default)",
    )
    add_language(parser)
    add("--exit-zero", action="store_true", help="leave with 0 whatever is found")
    add("--quiet", action="store_true", help="print one line: how much was read, and how many findings of each level")
    add_changed_files(parser)
    add_rules(parser)
    add_checks(parser)
    add(
        "--color",
        type=OneOf("auto", "always", "never"),
        metavar="WHEN",
        help="auto (default: on a terminal, unless NO_COLOR is set), always, never",
    )


def add_checks(parser: argparse.ArgumentParser) -> None:
    """Declare the files that a check is held against."""
    parser.add_argument("--ledger", type=Path, metavar="FILE", help="the file of agreed figures")
    parser.add_argument("--baseline", type=Path, metavar="FILE", help="a file of findings that are put up with")


def run(options: argparse.Namespace) -> int:
    """Check, write the report in every format asked for, and say by the exit code whether it is bad news."""
    from checker.changed import of_changed

    settle(options)
    wanted = targets(options.format, options.output, quiet=options.quiet)
    spoken = language(options.lang)
    changed = changed_files(options)
    report = _known_left_out(checked(options, spoken), options.baseline)
    report = report if changed is None else of_changed(report, changed)
    shown = at_least(report, options.min_level)
    if options.quiet or Target("text", None) not in wanted:
        _tell(report, spoken)
    for each in wanted:
        _write(shown, each, spoken, options)
    return exit_code(report, _NEVER if options.exit_zero else options.fail_on)


def checked(options: argparse.Namespace, spoken: str) -> Report:
    """The report on what the options name, with the rules, kinds and agreed figures that they name."""
    from checker.check import check_articles
    from checker.ledger import load_ledger
    from checker.pack import rules_folder
    from checker.rule import load_rules

    rules = load_rules([rules_folder(), *options.rules])
    words = tables(options)
    agreed = load_ledger(options.ledger, words.kinds) if options.ledger else ()
    with Progress() as progress:
        return check_articles(articles(options, progress, spoken), rules, words=words, ledger=agreed, language=spoken)


def _known_left_out(report: Report, file: Path | None) -> Report:
    """The report without the findings of a baseline; what no longer occurs is told, so that the baseline shrinks."""
    if file is None:
        return report
    from checker.baseline import load_baseline, without

    left, stale = without(report, load_baseline(file))
    for one in stale:
        print(f"{file}: no longer found, delete it: {one.fingerprint} {one.rule}: {one.message}", file=sys.stderr)
    return left


def _tell(report: Report, spoken: str) -> None:
    """Scripts read the report; what could not be read is told to the person."""
    from checker.unreadable import problem_of

    for found in report.unreadable:
        print(problem_of(found, spoken), file=sys.stderr)


def _write(report: Report, wanted: Target, spoken: str, options: argparse.Namespace) -> None:
    from checker.reports import pieces
    from checker.reports.text.summary import summary_line

    to_file = wanted.file is not None
    if options.quiet and not to_file:
        write([summary_line(report, spoken) + "\n"])
        return
    colored = wants_color(options.color, to_file)
    write(pieces(report, wanted.format, language=spoken, color=colored, width=width(to_file)), wanted.file)


def at_least(report: Report, level: str) -> Report:
    """The report with the findings of a level and above."""
    enough = _LEVELS[: _LEVELS.index(level) + 1]
    findings = tuple(one for one in report.findings if one.level in enough)
    suppressed = tuple(one for one in report.suppressed if one.finding.level in enough)
    return report.model_copy(update={"findings": findings, "suppressed": suppressed})


def exit_code(report: Report, fail_on: str) -> int:
    """1 when a finding is of the level ``fail_on`` or above, else 0."""
    if fail_on == _NEVER:
        return 0
    return int(bool(at_least(report, fail_on).findings))
