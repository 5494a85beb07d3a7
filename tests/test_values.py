"""The corpus of values is read: every form alone and in sentences, and nothing out of look-alikes."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from values_corpus import Case, Entry, article_of, carriers, cases, entries, files, nothing, told, wanted

from checker.extract import extract, figures
from checker.records import Quantity

LOOK_ALIKES = 100
FORMS = 500


def params() -> list[Any]:
    return [
        pytest.param(
            case,
            id=case.name,
            marks=pytest.mark.xfail(reason=case.entry.todo, strict=True, raises=AssertionError)
            if case.entry.todo
            else (),
        )
        for case in cases()
    ]


@pytest.mark.parametrize("case", params())
def test_form(case: Case) -> None:
    """Exactly the figures that the text holds, with exactly their words."""
    for text, quotes in case.texts:
        article = article_of(text, case.language, case.entry.published)
        like = wanted(case.entry)
        found = figures(article)
        said = [(one.quote, told(one, like[min(place, len(like) - 1)])) for place, one in enumerate(found)]
        assert said == list(zip(quotes, like, strict=True)), text
        assert [article.text[one.start : one.end] for one in found] == [one.quote for one in found]


def changes() -> list[Any]:
    return [
        pytest.param(case, id=case.name)
        for case in cases()
        if case.entry.superseded is not None and not case.entry.todo
    ]


@pytest.mark.parametrize("case", changes())
def test_the_old_value_of_a_change_is_superseded(case: Case) -> None:
    for text, _ in case.texts:
        claims = extract(article_of(text, case.language))
        old = {float(claim.value.best): claim.superseded for claim in claims if isinstance(claim.value, Quantity)}
        assert old == {value: value == case.entry.superseded for value in case.entry.values}, text


@pytest.mark.parametrize("text", ["A few fishermen stayed in the harbour.", "A few people were killed."])
def test_a_few_claim_nothing(text: str) -> None:
    assert len(figures(article_of(text, "en"))) == 1
    assert extract(article_of(text, "en")) == []


def look_alikes() -> list[Any]:
    return [
        pytest.param(sentence, language, id=f"{language}-{topic}-{number}")
        for language, topics in nothing().items()
        for topic, sentences in topics.items()
        for number, sentence in enumerate(sentences, 1)
    ]


@pytest.mark.parametrize(("sentence", "language"), look_alikes())
def test_nothing(sentence: str, language: str) -> None:
    found = figures(article_of(sentence, language))
    assert [(one.quote, one.value) for one in found] == [], sentence


def test_the_carriers_hold_no_figure() -> None:
    for kind in (carriers().quantity, carriers().date):
        for language, sentences in kind.items():
            for sentence in sentences:
                assert figures(article_of(sentence.format(form=""), language, "2016-07-05")) == [], sentence


def test_the_corpus_is_large_and_has_both_languages() -> None:
    look = Counter(language for language, topics in nothing().items() for some in topics.values() for _ in some)
    forms = Counter(case.language for case in cases())
    assert min(look["ar"], look["en"]) >= LOOK_ALIKES
    assert min(forms["ar"], forms["en"]) >= FORMS


@pytest.mark.parametrize("file", files())
def test_a_form_has_one_value(file: str) -> None:
    owners: dict[tuple[str, str, str | None], Entry] = {}
    for entry in entries(file):
        assert entry.forms or entry.sentences
        assert (entry.value is not None) + bool(entry.values) + bool(entry.date) == 1
        for language, forms in (*entry.forms.items(), *entry.sentences.items()):
            for form in forms:
                assert owners.setdefault((language, form, entry.published), entry) is entry, form
