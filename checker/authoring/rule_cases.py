"""The cases inside a rule file, run through all five verbs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from checker.authoring.language import language_of_example
from checker.authoring.outcome import Outcome, trace
from checker.authoring.rendered import rendered_fields
from checker.check import check_articles
from checker.lexicon import Lexicon
from checker.records import Article, Finding, Report
from checker.rule import Document, Example, Rule
from checker.yaml_file import parse, read_text


def articles(example: Example) -> list[Article]:
    """The documents of an example as articles.

    >>> articles(Example(what="One.", documents=(Document(text="Two died."),)))[0].id
    'document-1'
    """
    return [_article(number, document) for number, document in enumerate(example.documents, 1)]


def _article(number: int, document: Document) -> Article:
    name = f"document-{number}"
    return Article(
        id=name,
        path=f"{name}.txt",
        language=document.language or language_of_example(document.text),
        published=document.published,
        outlet=document.outlet,
        title=document.title,
        text=document.text,
    )


def report_of(example: Example, rules: Sequence[Rule], words: Lexicon, language: str = "en") -> Report:
    """What a pack of rules says of an example."""
    return check_articles(articles(example), rules, words=words, ledger=example.ledger, language=language)


def rule_outcomes(rule: Rule, rules: Sequence[Rule], words: Lexicon) -> Iterator[Outcome]:
    """What comes of every case of a rule, beside all the other rules of the pack."""
    places = parse(read_text(Path(rule.path)), Path(rule.path))[1]
    for section in ("fails", "passes", "todo"):
        for number, example in enumerate(getattr(rule, section)):
            line = places.get(f"/{section}/{number}", [0, 0])[0]
            yield _outcome(rule, rules, words, section, number + 1, line, example)


def _outcome(
    rule: Rule, rules: Sequence[Rule], words: Lexicon, section: str, number: int, line: int, example: Example
) -> Outcome:
    report = report_of(example, rules, words)
    own = [one for one in report.findings if one.rule == rule.id]
    right = _is_right(section, example, own)
    return Outcome(
        path=rule.path,
        line=line,
        owner=rule.id,
        section=section,
        number=number,
        what=example.what,
        passed=not right if section == "todo" else right,
        expected=_expected(rule, section, example),
        found=_found(report),
        trace=trace(report.claims, report),
        fired=bool(own),
        fields=_fields(rule, own, rules, words, example),
    )


def _is_right(section: str, example: Example, own: Sequence[Finding]) -> bool:
    """A case that passes may still show a figure that merely grew."""
    raises = section == "fails" or (section == "todo" and example.verdict is not None)
    if not raises:
        return all(one.verdict == "update" for one in own)
    return any(example.verdict in (None, one.verdict) for one in own)


def _expected(rule: Rule, section: str, example: Example) -> str:
    if section == "todo":
        return "a case that does not come out yet; it does, so move it to fails or passes"
    if section == "passes":
        return f"no finding of {rule.id}, unless an update"
    return f"{rule.id}, {example.verdict or 'any verdict'}"


def _found(report: Report) -> str:
    return (
        "; ".join(f"{one.rule}, {one.verdict} ({one.level}): {one.message}" for one in report.findings) or "no finding"
    )


def _fields(
    rule: Rule, own: Sequence[Finding], rules: Sequence[Rule], words: Lexicon, example: Example
) -> frozenset[str]:
    """The fields that hold something in the messages of all languages."""
    found = [rendered_fields(rule.message.en, one.message) for one in own]
    if own and rule.message.ar != rule.message.en:
        again = report_of(example, rules, words, "ar")
        found += [rendered_fields(rule.message.ar, one.message) for one in again.findings if one.rule == rule.id]
    return frozenset().union(*found)
