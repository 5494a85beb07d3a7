"""The verbs of ``checker rules``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from checker.cli.choices import folder
from checker.cli.outputs import write
from checker.problem import InputError, Problem

if TYPE_CHECKING:
    from checker.authoring.difference import Difference
    from checker.authoring.outcome import Outcome
    from checker.authoring.pack import Pack
    from checker.records import Finding

_BUNDLED: Final = "bundled"


def list_rules(options: argparse.Namespace) -> int:
    """A table of every rule."""
    from checker.authoring.explanation import levels
    from checker.authoring.pack import load_pack

    rows = [
        (
            rule.id,
            levels(rule),
            rule.compare,
            ", ".join(rule.about.kinds) or "every kind",
            _cases(rule),
            _short(rule.path),
        )
        for rule in load_pack(options.rules).rules
    ]
    write([_table(rows, ("rule", "levels", "compares", "kinds", "cases", "file"), (None, 24, None, 40, None, None))])
    return 0


def _cases(rule: Any) -> str:
    return f"{len(rule.fails)} + {len(rule.passes)}" + (f" + {len(rule.todo)} to do" if rule.todo else "")


def _short(path: str) -> str:
    """The file as the user named it; one of the bundled pack by its place in it."""
    from checker.pack import rules_folder

    own = Path(path)
    return f"rules/{own.name}" if own.parent == rules_folder() else own.as_posix()


def _table(rows: Sequence[Sequence[object]], headers: Sequence[str], widths: Sequence[int | None] | None = None) -> str:
    from tabulate import tabulate

    return tabulate(rows, headers=headers, tablefmt="simple", maxcolwidths=widths, disable_numparse=True) + "\n"


def show(options: argparse.Namespace) -> int:
    """Explain a rule or a kind."""
    from checker.authoring.explanation import explanation
    from checker.authoring.pack import load_pack

    write([explanation(options.name, load_pack(options.rules)) + "\n"])
    return 0


def new(options: argparse.Namespace) -> int:
    """Write a skeleton, and the schema beside it."""
    from checker.authoring.skeleton import new_files

    for path, text in new_files(options.sort, options.name, options.into):
        path.parent.mkdir(parents=True, exist_ok=True)
        write([text], path)
        print(f"wrote {path.as_posix()}")
    return 0


def lint_rules(options: argparse.Namespace) -> int:
    """Name every mistake; 1 when there is any."""
    from checker.authoring.lint import lint

    folders = _folders(options)
    problems = lint(folders)
    for problem in problems:
        print(problem)
    sys.stdout.flush()
    print(_counted(len(problems), "mistake", "mistakes"), file=sys.stderr)
    return int(bool(problems))


def test(options: argparse.Namespace) -> int:
    """Run the cases of the folders' rules and kinds; 1 when one comes out wrong."""
    from checker.authoring.coverage import uncovered
    from checker.authoring.outcome import told
    from checker.authoring.pack import load_pack

    pack = load_pack(_folders(options))
    outcomes = []
    for outcome in _outcomes(pack):
        outcomes.append(outcome)
        if not outcome.passed:
            print(told(outcome), end="\n\n")
    gaps = uncovered(pack.own_rules, pack.own_kinds, outcomes) if options.coverage else []
    for gap in gaps:
        print(gap)
    failed = sum(not one.passed for one in outcomes)
    todo = sum(one.section == "todo" for one in outcomes)
    print(_summary(len(outcomes), failed, todo, len(gaps) if options.coverage else None))
    return int(bool(failed or gaps))


def _outcomes(pack: Pack) -> Iterator[Outcome]:
    from checker.authoring.kind_cases import kind_outcomes
    from checker.authoring.rule_cases import rule_outcomes

    for kind, path in pack.own_kinds:
        yield from kind_outcomes(kind, path, pack.words)
    for rule in pack.own_rules:
        yield from rule_outcomes(rule, pack.rules, pack.words)


def _summary(cases: int, failed: int, todo: int, gaps: int | None) -> str:
    said = [_counted(cases, "case", "cases"), f"{failed} failed"]
    said += [f"{todo} to do"] if todo else []
    said += [f"{_counted(gaps, 'gap', 'gaps')} in what they cover"] if gaps is not None else []
    return ", ".join(said)


def _counted(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"


def _folders(options: argparse.Namespace) -> tuple[Path, ...]:
    """The folders of the command line, else those of the settings."""
    import os

    from checker.configuration import settings

    return tuple(options.folders) or tuple(settings({}, os.environ, Path())["rules"].value)


def diff(options: argparse.Namespace) -> int:
    """Say what a change of rules does to a corpus; always 0, for a difference is no mistake."""
    from checker.authoring.difference import difference
    from checker.read import read
    from checker.records import Article

    old, new = (_pack_folders(name) for name in (options.old, options.new))
    articles = [one for one in read(options.paths) if isinstance(one, Article)]
    if not articles:
        raise InputError([Problem(" ".join(options.paths), 0, 0, "there is no article in it")])
    write(_told(difference(old, new, articles)))
    return 0


def _pack_folders(name: str) -> tuple[Path, ...]:
    if name == _BUNDLED:
        return ()
    try:
        return (folder(name),)
    except argparse.ArgumentTypeError as error:
        raise InputError([Problem(str(error), 0, 0, "expected a folder of rules, or the word bundled")]) from error


def _told(found: Difference) -> Iterator[str]:
    rows = [
        (one.rule, one.old, one.new, f"{one.old_rate:.1f}", f"{one.new_rate:.1f}", f"{one.new - one.old:+d}")
        for one in found.changes
    ]
    headers = ("rule", "old", "new", "old per 1,000", "new per 1,000", "change")
    yield _table(rows, headers) if rows else "no findings with either\n"
    read = _counted(found.articles, "article", "articles")
    yield f"\n{read}, {len(found.appeared)} appear, {len(found.vanished)} vanish\n"
    yield from (_finding("+", one) for one in found.appeared)
    yield from (_finding("-", one) for one in found.vanished)
    for old, new in found.releveled:
        yield _finding(f"~ {old.level} to", new)


def _finding(sign: str, one: Finding) -> str:
    return f"{sign} {one.level}  {one.rule}  {one.message}  ({one.primary}, {one.fingerprint})\n"


def schema(options: argparse.Namespace) -> int:
    """Print a JSON Schema."""
    from checker.authoring.schema import schema_text

    write([schema_text(options.sort)])
    return 0


def docs(options: argparse.Namespace) -> int:
    """Print the page of all rules."""
    from checker.authoring.pack import load_pack
    from checker.authoring.reference import reference

    write([reference(load_pack(options.rules))])
    return 0
