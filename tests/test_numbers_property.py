"""What our own spellers write is read back, whatever the wrapping of lines and the vowel marks."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from speller import arabic as ar
from speller import english as en
from speller.digits import DigitStyle, write
from speller.tables import arabic, english
from values_corpus import article_of, cases

from checker.extract import figures
from checker.records import Figure, Quantity

LARGEST = 10**12
EVERY_NUMBER_TO = 1200
# A longer run of digits without separators is a telephone number or the like.
LONGEST_UNGROUPED = 999_999_999
WIDTHS = (48, 90)
SHARE_OF_MARKS = 0.4
BOUNDED = settings(derandomize=True, max_examples=200, deadline=None)
FEWER = settings(BOUNDED, max_examples=80)
# Bare feminines of these are written like fractions and like other words; only a counted noun tells them apart.
AMBIGUOUS = (5, 7, 9, 10)


def numbers() -> st.SearchStrategy[int]:
    """Numbers of every length, and round ones, up to the largest."""
    lengths = st.integers(1, 12).flatmap(lambda length: st.integers(0, 10**length))
    rounded = st.builds(lambda head, zeros: head * 10**zeros, st.integers(1, 999), st.integers(0, 9))
    return st.one_of(lengths, rounded, st.just(LARGEST))


def arabic_styles() -> st.SearchStrategy[ar.ArabicStyle]:
    genders = st.sampled_from(("masculine", "feminine"))
    yes = st.booleans()
    return st.builds(ar.ArabicStyle, genders, yes, st.integers(0, 1), yes, st.integers(0, 2), yes)


def english_styles() -> st.SearchStrategy[en.EnglishStyle]:
    return st.builds(en.EnglishStyle, *[st.booleans()] * 6)


def arabic_words(number: int, style: ar.ArabicStyle) -> str:
    return ar.spell(number, style._replace(gender="masculine") if number in AMBIGUOUS else style)


def only(words: str, number: int) -> list[tuple[str, Decimal | None]]:
    """One figure: these words, this value."""
    return [(words, Decimal(number))]


def read(text: str, language: str) -> list[tuple[str, Decimal | None]]:
    """The words and the value of every figure of a text."""
    return [(figure.quote, exact(figure)) for figure in figures(article_of(text, language))]


def exact(figure: Figure) -> Decimal | None:
    """The value of an exact quantity; None for any other figure."""
    value = figure.value
    if not isinstance(value, Quantity) or value.qualifier != "exact" or not value.low == value.high == value.best:
        return None
    return value.best


@BOUNDED
@given(numbers(), arabic_styles(), st.sampled_from(arabic().carriers))
def test_arabic_words(number: int, style: ar.ArabicStyle, carrier: str) -> None:
    words = arabic_words(number, style)
    assert read(carrier.format(words=words), "ar") == only(words, number)


@BOUNDED
@given(numbers(), english_styles(), st.sampled_from(english().carriers))
def test_english_words(number: int, style: en.EnglishStyle, carrier: str) -> None:
    words = en.spell(number, style)
    assert read(carrier.format(words=words), "en") == only(words, number)


def test_every_small_number_in_arabic() -> None:
    wrong = []
    for number in range(EVERY_NUMBER_TO + 1):
        for style in (ar.ArabicStyle(), ar.ArabicStyle("feminine", oblique=True, split_hundreds=True)):
            words = arabic_words(number, style)
            if read(words, "ar") != only(words, number):
                wrong.append((number, words, read(words, "ar")))
    assert wrong == []


def test_every_small_number_in_english() -> None:
    wrong = []
    for number in range(EVERY_NUMBER_TO + 1):
        for style in (en.EnglishStyle(), en.EnglishStyle(and_=False, hyphens=False)):
            words = en.spell(number, style)
            if read(words, "en") != only(words, number):
                wrong.append((number, words, read(words, "en")))
    assert wrong == []


@pytest.mark.parametrize("language", ["ar", "en"])
@BOUNDED
@given(st.data())
def test_digits(language: str, data: st.DataObject) -> None:
    table = arabic() if language == "ar" else english()
    style = DigitStyle(data.draw(st.sampled_from(table.digits)), data.draw(st.sampled_from(table.group_signs)))
    number = data.draw(numbers() if style.sign else st.integers(0, LONGEST_UNGROUPED))
    carrier = data.draw(st.sampled_from(table.carriers))
    words = write(number, style)
    assert read(carrier.format(words=words), language) == only(words, number)


@cache
def corpus_sentences(language: str) -> tuple[str, ...]:
    """The last text of every case: the form in a sentence, or the sentence itself."""
    return tuple(case.texts[-1].text for case in cases() if case.language == language)


def paragraphs(language: str) -> st.SearchStrategy[str]:
    """Sentences of the corpus, several to a paragraph."""
    return st.lists(st.sampled_from(corpus_sentences(language)), min_size=1, max_size=4).map(" ".join)


@pytest.mark.parametrize("language", ["ar", "en"])
@FEWER
@given(st.data(), st.integers(*WIDTHS))
def test_the_wrapping_of_lines_changes_nothing(language: str, data: st.DataObject, width: int) -> None:
    text = data.draw(paragraphs(language))
    wrapped = rewrapped(text, width)
    assert found(wrapped, language) == found(text, language), wrapped


def rewrapped(text: str, width: int) -> str:
    """The text in lines of at most so many characters, of the same length: spaces become line ends."""
    lines = [""]
    for word in text.split(" "):
        if lines[-1] and len(lines[-1]) + 1 + len(word) > width:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}" if lines[-1] else word
    return "\n".join(lines)


def found(text: str, language: str) -> list[tuple[int, int, object]]:
    """Place and value of every figure, without the words as they were written."""
    return [
        (figure.start, figure.end, figure.value.model_copy(update={"said": ""}))
        for figure in figures(article_of(text, language, "2016-07-05"))
    ]


@FEWER
@given(paragraphs("ar"), st.integers(0, 2**32))
def test_vowel_marks_change_nothing(text: str, seed: int) -> None:
    marked, place = marked_text(text, Random(seed))
    wanted = [(place[start], place[end], value) for start, end, value in found(text, "ar")]
    assert found(marked, "ar") == wanted, marked


def marked_text(text: str, chance: Random) -> tuple[str, list[int]]:
    """The text with a mark after some of its letters, and where each of its characters, and its end, stand in it."""
    marked, place = "", []
    for char in text:
        place.append(len(marked))
        marked += char
        if char in arabic().marked_letters and chance.random() < SHARE_OF_MARKS:
            marked += chance.choice(arabic().marks)
    return marked, [*place, len(marked)]
