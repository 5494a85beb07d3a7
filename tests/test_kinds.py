"""Every kind file is a test: its examples hold exactly the claims of its kind that they list, in order."""

from __future__ import annotations

import unicodedata
from calendar import monthrange
from collections import Counter
from typing import Any

import pytest

from checker.extract import extract
from checker.kind import Kind, KindExample, bundled_kinds
from checker.pack import rules_folder
from checker.records import Article, Claim, Period, Quantity

PEOPLE_EXAMPLES = 6
OTHER_EXAMPLES = 3


def cases() -> list[Any]:
    return [
        pytest.param(kind, example, id=f"{kind.kind}-{language(example)}-{number}")
        for kind in bundled_kinds()
        for number, example in enumerate(kind.examples, 1)
    ]


def language(example: KindExample) -> str:
    """The language whose letters come first in the text."""
    directions = (unicodedata.bidirectional(char) for char in example.text)
    return next(("ar" if found == "AL" else "en" for found in directions if found in ("AL", "L")), "en")


@pytest.mark.parametrize(("kind", "example"), cases())
def test_example(kind: Kind, example: KindExample) -> None:
    article = Article(
        id="example", path="example.txt", language=language(example), published=example.published, text=example.text
    )
    found = [claim for claim in extract(article) if claim.kind == kind.kind]
    assert [told(claim, wanted) for claim, wanted in pairs(found, example)] == [
        complete(wanted) for wanted in example.claims
    ]


def pairs(found: list[Claim], example: KindExample) -> list[tuple[Claim, dict[str, Any]]]:
    """Each found claim with the expectation at its place; surplus claims are told without one."""
    surplus: list[dict[str, Any]] = [{}] * (len(found) - len(example.claims))
    return list(zip(found, [*example.claims, *surplus], strict=False))


def complete(wanted: dict[str, Any]) -> dict[str, Any]:
    """An expectation with what it leaves out: an exact figure that is asserted."""
    usual = (
        {"modality": "asserted"} if isinstance(wanted["value"], str) else {"qualifier": "exact", "modality": "asserted"}
    )
    return usual | wanted


def told(claim: Claim, wanted: dict[str, Any]) -> dict[str, Any]:
    """What a claim says, in the keys of an example; optional keys only where the example has them."""
    if isinstance(claim.value, Period):
        said: dict[str, Any] = {"value": shortest(claim.value), "modality": claim.modality}
    else:
        said = told_quantity(claim.value, wanted) | {"modality": claim.modality}
    return said | {key: getattr(claim, key) for key in ("quote", "who", "superseded") if key in wanted}


def told_quantity(value: Quantity, wanted: dict[str, Any]) -> dict[str, Any]:
    said: dict[str, Any] = {"value": value.best, "qualifier": value.qualifier}
    if "high" in wanted:
        said |= {"value": value.low, "high": value.high}
    if "unit" in wanted:
        said["unit"] = value.unit
    return {key: float(one) if key in ("value", "high") and one is not None else one for key, one in said.items()}


def shortest(period: Period) -> str:
    """A whole year as YYYY, a whole month as YYYY-MM, a day as it is, other periods as start/end."""
    if period.start == period.end:
        return period.start
    if period.start.endswith("-01-01") and period.end == period.start[:4] + "-12-31":
        return period.start[:4]
    head = period.start[:-3]
    if period.start.endswith("-01") and period.end[:-3] == head and period.end.endswith(last_day(head)):
        return head
    return f"{period.start}/{period.end}"


def last_day(month: str) -> str:
    year, number = month.split("-")[-2:]
    return str(monthrange(int(year) if year else 2000, int(number))[1])


@pytest.mark.parametrize("kind", bundled_kinds(), ids=lambda kind: kind.kind)
def test_examples_in_both_languages(kind: Kind) -> None:
    least = PEOPLE_EXAMPLES if kind.counts == "people" and kind.words else OTHER_EXAMPLES
    holding = Counter(language(example) for example in kind.examples if example.claims)
    nothing = Counter(language(example) for example in kind.examples if example.nothing)
    assert min(holding["ar"], holding["en"]) >= least
    assert min(nothing["ar"], nothing["en"]) >= 1
    assert all(example.nothing != bool(example.claims) for example in kind.examples)


def test_a_file_is_named_after_its_kind() -> None:
    assert [kind.kind for kind in bundled_kinds()] == [
        path.stem for path in sorted(rules_folder().glob("kinds/*.yaml"))
    ]


def test_a_counted_noun_belongs_to_one_kind() -> None:
    owners: dict[tuple[str, str], set[str]] = {}
    for kind in bundled_kinds():
        for tongue, words in kind.words.items():
            for form in (form for entry in (*words.counted, *words.weak) for form in entry.split("/")):
                owners.setdefault((tongue, form), set()).add(kind.kind)
    assert {form: kinds for form, kinds in owners.items() if len(kinds) > 1} == {}


@pytest.mark.parametrize("kind", bundled_kinds(), ids=lambda kind: kind.kind)
def test_no_word_is_listed_twice(kind: Kind) -> None:
    for words in kind.words.values():
        for entries in (words.counted, words.nouns, words.verbs, words.weak):
            assert [entry for entry, times in Counter(entries).items() if times > 1] == []
