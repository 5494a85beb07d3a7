"""Values and dates of publication in the words of the reader's language."""

from __future__ import annotations

from checker.days import interval_words
from checker.records import ArticleHead, Period, Value
from checker.reports.text.units import amount_words
from checker.reports.text.words import words


def value_words(value: Value, language: str) -> str:
    """A value with its qualifier and unit.

    >>> from checker.records import Quantity
    >>> value_words(Quantity(low=80000, high=None, best=80000, qualifier="more_than", unit="people"), "en")
    'more than 80,000'
    >>> value_words(Quantity(low=100, high=None, best=100, qualifier="order", unit="people"), "en")
    'hundreds'
    """
    if isinstance(value, Period):
        return interval_words(f"{value.start}/{value.end}", language)
    if value.qualifier == "order" and value.unit in (None, "people") and value.best in words(language).orders:
        return words(language).orders[int(value.best)]
    ends = (value.low, value.best, value.high)
    low, best, high = (amount_words(value.best if each is None else each, value.unit, language) for each in ends)
    return words(language).qualifiers[value.qualifier].format(value=best, low=low, high=high)


def published_words(head: ArticleHead, language: str) -> str:
    """When an article was published, or that this is not known.

    >>> published_words(ArticleHead(id="a", path="a.md", language="en", published="2024-09-09T10:00:00"), "en")
    '9 Sep 2024'
    """
    if head.published:
        return interval_words(head.published[:10], language)
    if head.not_before:
        return words(language).not_before.format(day=interval_words(head.not_before, language))
    return words(language).undated
