"""Mistakes that a file can have and still be read: words that silently match nothing, cases that are missing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from checker.authoring.language import language_of_example
from checker.authoring.pack import Pack, load_pack
from checker.compare.methods import methods
from checker.kind import Kind
from checker.problem import InputError, Problem
from checker.rule import Example, Rule, RuleFile
from checker.yaml_file import parse, read_text

_OPTIONS = ("same", "within", "tolerance", "qualifiers", "settled_after", "reconcile")


def lint(paths: Sequence[Path] = ()) -> list[Problem]:
    """Every mistake of the rules and kinds in folders or files at once, of the bundled pack when none is given.

    >>> lint()
    []
    """
    try:
        pack = load_pack(paths)
    except InputError as error:
        return list(error.problems)
    found = [problem for rule in pack.own_rules for problem in _of_rule(rule)]
    return found + [problem for kind, path in pack.own_kinds for problem in _of_kind(kind, path, pack)]


def _of_rule(rule: Rule) -> Iterator[Problem]:
    places = parse(read_text(Path(rule.path)), Path(rule.path))[1]
    for at, told in (*_without_effect(rule), *_without_cases(rule)):
        line, column = places.get(at, [1, 1])
        yield Problem(rule.path, line, column, told)


def _without_effect(rule: Rule) -> Iterator[tuple[str, str]]:
    """Keys that the comparison does not look at, and levels of verdicts that it cannot come to."""
    method = methods()[rule.compare]
    for key in _OPTIONS:
        if key not in method.reads and getattr(rule, key) != RuleFile.model_fields[key].default:
            yield f"/{key}", f"{key}: compare: {rule.compare} does not look at it; delete it"
    for verdict in rule.level.model_fields_set:
        if verdict not in method.verdicts:
            known = ", ".join(method.verdicts)
            yield f"/level/{verdict}", f"{verdict}: compare: {rule.compare} never comes to it, only to {known}"


def _without_cases(rule: Rule) -> Iterator[tuple[str, str]]:
    for section in ("fails", "passes"):
        examples: tuple[Example, ...] = getattr(rule, section)
        told = {language_of_example(document.text) for example in examples for document in example.documents}
        if not examples:
            yield "", f"{section}: a rule without such a case is not tested; add one in each language"
        elif missing := {"ar", "en"} - told:
            yield f"/{section}", f"{section}: no document in {', '.join(sorted(missing))}"


def _of_kind(kind: Kind, path: Path, pack: Pack) -> Iterator[Problem]:
    places = parse(read_text(path), path)[1]
    for at, told in (*_taken(kind, pack), *_untold(kind)):
        line, column = places.get(at, [1, 1])
        yield Problem(str(path), line, column, told)


def _taken(kind: Kind, pack: Pack) -> Iterator[tuple[str, str]]:
    """Counted nouns that another kind counts already: the figure would go to that one, whatever this file says."""
    owners = {
        (language, form): other.kind
        for other in pack.words.kinds.values()
        if other.kind != kind.kind
        for language, words in other.words.items()
        for entry in (*words.counted, *words.weak)
        for form in entry.split("/")
    }
    for language, words in kind.words.items():
        for key in ("counted", "weak"):
            for number, entry in enumerate(getattr(words, key)):
                if owner := next(
                    (owners[language, form] for form in entry.split("/") if (language, form) in owners), ""
                ):
                    at = f"/words/{language}/{key}/{number}"
                    yield at, f"{entry}: the kind {owner} counts this word already; one word belongs to one kind"


def _untold(kind: Kind) -> Iterator[tuple[str, str]]:
    for language in sorted(kind.words):
        texts = [one for one in kind.examples if language_of_example(one.text) == language]
        if not any(one.claims for one in texts):
            yield "", f"examples: none in {language} that holds a claim"
        if not any(one.nothing for one in texts):
            yield "", f"examples: none in {language} with nothing: true"
    for number, one in enumerate(kind.examples):
        if one.nothing == bool(one.claims):
            yield f"/examples/{number}", "expected either claims or nothing: true"
