"""Every rule file is a test: its ``fails`` raise it, its ``passes`` do not, through the whole of the five verbs."""

from __future__ import annotations

import unicodedata
from collections import Counter
from pathlib import Path

import pytest

from checker.check import check_articles
from checker.problem import InputError
from checker.records import Article, Report
from checker.rule import NOT_RULES, Document, Example, Rule, comparisons, load_rules

RULES = load_rules()
LEAST = 1


def cases(kind: str) -> list[object]:
    return [
        pytest.param(rule, example, id=f"{rule.id}-{number}")
        for rule in RULES
        for number, example in enumerate(getattr(rule, kind), 1)
    ]


def language(text: str) -> str:
    """The language whose letters come first in a text."""
    directions = (unicodedata.bidirectional(char) for char in text)
    return next(("ar" if found == "AL" else "en" for found in directions if found in ("AL", "L")), "en")


def article(number: int, document: Document) -> Article:
    name = f"document-{number}"
    return Article(
        id=name,
        path=f"{name}.txt",
        language=document.language or language(document.text),
        published=document.published,
        outlet=document.outlet,
        title=document.title,
        text=document.text,
    )


def report(example: Example, rules: tuple[Rule, ...]) -> Report:
    articles = [article(number, document) for number, document in enumerate(example.documents, 1)]
    return check_articles(articles, rules, ledger=example.ledger)


@pytest.mark.parametrize(("rule", "example"), cases("fails"))
def test_fails(rule: Rule, example: Example) -> None:
    found = report(example, RULES)
    loud = [each for each in found.findings if each.level in ("warning", "error") or each.rule == rule.id]
    told = [(finding.rule, finding.verdict) for finding in loud]
    assert told == [(rule.id, example.verdict)], [(claim.kind, claim.quote, claim.fact) for claim in found.claims]


@pytest.mark.parametrize(("rule", "example"), cases("passes"))
def test_passes(rule: Rule, example: Example) -> None:
    found = report(example, RULES)
    assert found.claims, "an example without claims passes by itself"
    assert [finding.message for finding in found.findings if finding.level in ("warning", "error")] == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_examples_in_both_languages(rule: Rule) -> None:
    for examples in (rule.fails, rule.passes):
        told = Counter(language(document.text) for example in examples for document in example.documents)
        assert min(told["ar"], told["en"]) >= LEAST
    assert all(example.verdict for example in rule.fails)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_messages_name_both_figures(rule: Rule) -> None:
    for example in rule.fails:
        for finding in report(example, (rule,)).findings:
            assert finding.message
            assert "{" not in finding.message
            assert finding.why


def test_every_comparison_has_a_rule() -> None:
    assert {rule.compare for rule in RULES} == set(comparisons())


def test_mistakes_of_all_files_at_once(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / f"{name}.yaml").write_text("about: {}\n", encoding="utf-8")
    with pytest.raises(InputError) as caught:
        load_rules([tmp_path])
    assert {Path(problem.path).stem for problem in caught.value.problems} == {"one", "two"}


def test_a_later_folder_replaces_a_rule(tmp_path: Path) -> None:
    from checker.pack import rules_folder

    text = (rules_folder() / "figure-falls.yaml").read_text(encoding="utf-8")
    (tmp_path / "figure-falls.yaml").write_text(text + "\nlevel: {revision: silent}\n", encoding="utf-8")
    rules = {rule.id: rule for rule in load_rules([rules_folder(), tmp_path])}
    assert rules["figure-falls"].level.revision == "silent"
    assert len(rules) == len(RULES)


def test_word_lists_are_not_rules(tmp_path: Path) -> None:
    for name in NOT_RULES:
        (tmp_path / name).write_text("anything: at all\n", encoding="utf-8")
    assert load_rules([tmp_path]) == ()
