"""Folded text is comparable, and its offsets are those of the text."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.fold import IGNORED, bare, fold
from checker.language_file import language_files
from checker.records import Record
from checker.word_plane import DIGIT, word_plane, word_set, words
from checker.yaml_file import load

BOUNDED = settings(derandomize=True, max_examples=100, deadline=None)
SPELLINGS = Path(__file__).resolve().parent.parent / "fixtures" / "reading" / "folding.yaml"
OF_LANGUAGES = "".join(
    char for each in language_files() for char in each.alphabet + "".join((*each.letters, *each.letters.values()))
)
CHARACTERS = st.characters(codec="utf-8")
TEXTS = st.text(CHARACTERS | st.sampled_from(OF_LANGUAGES + "Az09 .,\n"))


class Spellings(Record):
    """Ways to write one word, and words that must stay apart."""

    same: tuple[tuple[str, ...], ...]
    apart: tuple[tuple[str, ...], ...]


KNOWN = load(SPELLINGS, Spellings)


@BOUNDED
@given(TEXTS)
def test_as_long_as_the_text(text: str) -> None:
    assert len(fold(text)) == len(text)


@BOUNDED
@given(TEXTS)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert bare(fold(bare(fold(text)))) == bare(fold(text))


@BOUNDED
@given(TEXTS)
def test_every_character_folds_by_itself(text: str) -> None:
    """So that an offset in one is an offset in the other, and both ways of folding agree."""
    assert fold(text) == "".join(map(fold, text))


@BOUNDED
@given(TEXTS)
def test_line_ends_stay_where_they_are(text: str) -> None:
    assert [at for at, char in enumerate(fold(text)) if char == "\n"] == [
        at for at, char in enumerate(text) if char == "\n"
    ]


@BOUNDED
@given(TEXTS)
def test_bare_text_has_nothing_to_ignore(text: str) -> None:
    assert IGNORED not in bare(fold(text))


@pytest.mark.parametrize("forms", KNOWN.same, ids=lambda forms: forms[-1])
def test_spellings_of_one_word(forms: tuple[str, ...]) -> None:
    assert {bare(fold(form)) for form in forms} == {bare(fold(forms[-1]))}


@pytest.mark.parametrize("forms", KNOWN.apart, ids=lambda forms: forms[-1])
def test_words_that_stay_apart(forms: tuple[str, ...]) -> None:
    assert len({bare(fold(form)) for form in forms}) == len(forms)


@BOUNDED
@given(TEXTS)
def test_a_plane_has_a_byte_for_each_character(text: str) -> None:
    assert len(word_plane(fold(text))) == len(text)


@BOUNDED
@given(TEXTS)
def test_a_plane_loses_no_figure(text: str) -> None:
    """A line has its digit, or every word that may be one of a figure, in the plane too."""
    folded = fold(text)
    plane = word_plane(folded)
    if re.search("[0-9]", folded):
        assert DIGIT in plane
    elif DIGIT not in plane:
        whole = re.findall(r"[^\W\d_]\w*", folded.replace(IGNORED, ""))
        assert not [word for word in whole if word_set([word]).isdisjoint(words(plane))]
