"""The facts, claims and articles of a report, told in one language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import Final

from checker.days import interval_words
from checker.names import who_words
from checker.records import ArticleHead, Claim, Fact, KindHead, Period, Reason, Report, Unreadable, Value
from checker.reports.case import Case, Cited
from checker.reports.interface import Interface, interface
from checker.reports.text.direction import isolated
from checker.reports.text.facts import fact_words, kind_words, place_words
from checker.reports.text.said import published_words, value_words
from checker.reports.text.words import Words, words
from checker.reports.visible import direction_of, one_line
from checker.sentences import sentence

_DAY: Final = "day"
# The days of a corpus are few and told thousands of times.
_KEPT: Final = 20_000


@dataclass(frozen=True)
class Telling:
    """Everything that a report says, in the words of ``language``; texts of articles made visible, on one line.

    ``kinds`` are the labels of kinds in that language; a kind that is not among them goes by that of the bundled pack.
    """

    language: str
    kinds: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def interface(self) -> Interface:
        """The words of the report itself."""
        return interface(self.language)

    @cached_property
    def words(self) -> Words:
        """The words for values and days, shared with the text report."""
        return words(self.language)

    def apart(self, text: str) -> str:
        """Text of an article, or a name, that keeps its own direction inside a sentence of the report."""
        return isolated(one_line(text), inside=self.interface.direction)

    def fact(self, fact: Fact) -> str:
        """The question of a fact."""
        return one_line(fact_words(fact, self.kind(fact), self.language))

    def value(self, value: Value) -> str:
        """A value with its qualifier and unit."""
        if isinstance(value, Period):
            return self.interval(f"{value.start}/{value.end}")
        return one_line(value_words(value, self.language))

    def interval(self, interval: str) -> str:
        """A day or a span of days."""
        return interval_words(interval, self.language)

    def kind(self, of: Claim | Fact) -> str:
        """What is counted."""
        return self.kinds.get(of.kind) or kind_words(of.kind, self.language)

    def who(self, claim: Claim) -> str:
        """The group of people; empty when none is said."""
        return who_words(claim.who, self.language) if claim.who else ""

    def place(self, claim: Claim) -> str:
        """The place; empty when none is known."""
        return one_line(place_words(claim.place, self.language)) if claim.place else ""

    def modality(self, claim: Claim) -> str:
        """How the figure is said: as a fact, planned, feared ..."""
        return self.interface.asserted if claim.modality == "asserted" else self.words.modalities[claim.modality]

    def published(self, article: ArticleHead) -> str:
        """When an article was published, or that it says no date."""
        return _published(article, self.language)

    def outlet(self, article: ArticleHead) -> str:
        """Who published an article, or that it does not say."""
        return one_line(article.outlet) if article.outlet else self.interface.no_outlet

    def credit(self, claim: Claim) -> str:
        """According to whom."""
        return self.words.credited.format(source=self.apart(claim.source)) if claim.source else self.words.uncredited

    def message(self, case: Case) -> str:
        """What is wrong, in one sentence, in the language that the figures were compared in."""
        said = one_line(case.finding.message)
        names = {name for one in case.cited for name in (one.claim.quote, one.article.outlet or one.article.title)}
        longest_first = sorted((one_line(name) for name in names if name), key=lambda name: (-len(name), name))
        own = re.compile(rf"(?<!\d)(?:{'|'.join(map(re.escape, longest_first))})(?!\d)")
        around = direction_of(own.sub("", said))
        return own.sub(lambda found: isolated(found[0], inside=around), said)

    def why(self, case: Case) -> list[str]:
        """What makes the claims comparable, in sentences."""
        question = one_line(fact_words(case.fact, self.kind(case.fact), self.language, between=self.interface.listed))
        return [sentence(self._dated(one), self.language, question, self.apart) for one in case.finding.reasons]

    def _dated(self, reason: Reason) -> Reason:
        """A reason whose day is in words."""
        told = {name: self.interval(said) if name == _DAY else said for name, said in reason.fields.items()}
        return Reason(key=reason.key, fields=told)

    def cause(self, found: Unreadable) -> str:
        """Why a file could not be read."""
        return sentence(found.cause, self.language, apart=self.apart)

    def values(self, cited: Sequence[Cited]) -> list[str]:
        """The different values of some claims, in their order."""
        return list(dict.fromkeys(self.value(one.claim.value) for one in cited))

    def position(self, cited: Cited) -> str:
        """Path, line and column of a claim, as editors and terminals can follow them."""
        return f"{one_line(cited.article.path)}:{cited.claim.line}:{cited.claim.column}"

    def spot(self, found: Unreadable) -> str:
        """Path of a file that could not be read, with line and column where they are known."""
        place = f":{found.line}:{found.column}" if found.line else ""
        return f"{one_line(found.path)}{place}"

    def origin(self, cited: Cited) -> str:
        """Outlet, date of publication and credited source of a claim."""
        return self.interface.listed.join(
            (self.apart(self.outlet(cited.article)), self.published(cited.article), self.credit(cited.claim))
        )


def telling_of(report: Report, language: str) -> Telling:
    """How a report is told in a language.

    >>> telling_of(Report(articles=(), unreadable=(), claims=(), facts=(), findings=(), rules=()), "en").language
    'en'
    """
    return Telling(language, labels(report.kind_heads, language))


def labels(kinds: Iterable[KindHead], language: str) -> dict[str, str]:
    """What kinds count, in a language, by the name of the kind."""
    return {kind.id: one_line(kind.label.of(language)) for kind in kinds}


@lru_cache(maxsize=_KEPT)
def _published(article: ArticleHead, language: str) -> str:
    return one_line(published_words(article, language))
