"""A language file compiled: every table that the reading of figures asks, keyed by folded form."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from functools import cache

from checker.fold import FRACTION_SIGNS
from checker.language_file import LanguageFile, language_files
from checker.lexicon.meanings import MonthName, NumberWord, Unit, month_names, number_words, unit_duals, unit_words
from checker.lexicon.phrases import Phrases, plain
from checker.lexicon.syntax import Syntax
from checker.lexicon.syntax import phrases as _phrases
from checker.lexicon.syntax import word_set as _set
from checker.lexicon.token import Stripper
from checker.records import Modality, Qualifier

__all__ = ["MonthName", "NumberWord", "Tongue", "Unit", "tongues"]


class Tongue(Syntax):
    """One language, ready to read figures with."""

    def __init__(self, file: LanguageFile) -> None:
        super().__init__(file)
        self.file = file
        self.language = file.language
        self.stripper = Stripper(file.prefixes)
        self._set_numbers(file)
        self._set_words(file)
        self._set_units(file)
        self._set_dates(file)
        self.starts = frozenset(self._starts())
        self.seeds = self.starts.union(prefix + word for prefix in self.stripper.prefixes for word in self.starts)

    def _set_numbers(self, file: LanguageFile) -> None:
        numbers = file.numbers
        words = list(number_words(file))
        self.numbers = {word: number for word, number in words if word.isalpha()}
        long = [(word, number) for word, number in words if not word.isalpha()]
        self.long_numbers = Phrases(long) if long else None
        self.attaches = bool(file.prefixes.conjunctions)
        self.joints = frozenset(map(plain, file.prefixes.conjunctions))
        self.articles = frozenset(prefix for prefix in self.stripper.prefixes if prefix.endswith(_articles(file)))
        self.bare_scales = numbers.bare_scales
        self.groups = file.thousands_signs
        self.tens_links = _set(numbers.tens_links)
        self.times = dict(_pairs(numbers.times))
        self.weak_numbers = _set(numbers.weak)
        self.number_not_after = _set(numbers.not_after)
        self.weak_orders = _set(numbers.weak_orders)
        self.after_orders = _set(numbers.after_orders)
        self.dozens = {plain(word): value for value, words in numbers.dozens.items() for word in words}
        self.orders = {plain(word): value for value, words in numbers.orders.items() for word in words}
        self.fractions = _by_word(numbers.fractions)
        self.fraction_plurals = _by_word(numbers.fraction_plurals)
        self.and_words = _set(numbers.and_words)
        self.but_words = _set(numbers.but_words)
        self.one_articles = _set(numbers.one_articles)
        self.fraction_articles = _set(numbers.fraction_articles)
        self.order_links = _set(numbers.order_links)
        self.of_scale = self.order_links | self.one_articles
        self.few = _phrases(numbers.few)
        self.handful = Phrases([(word, value) for value, words in numbers.handful.items() for word in words])
        self.point = _set(numbers.point)
        self.point_reversed = _set(numbers.point_reversed)
        self.minus = _set(numbers.minus)
        self.over = _phrases(numbers.over)
        self.every = _phrases(numbers.every)
        self.per = _phrases(numbers.per)
        self.one_in, self.one_of = map(_phrases, (numbers.one_in, numbers.one_of))
        self.after_one = _set(numbers.after_one)
        self.not_before = _phrases(numbers.not_before)
        self.not_numbers = _phrases((*numbers.not_numbers, *file.ordinals.named))
        self.ordinals = dict(_pairs(file.ordinals.words))
        self.denominators = self.ordinals | {word: round(1 / part) for word, part in self.fraction_plurals.items()}
        self.ordinals_joined = dict(_pairs(file.ordinals.joined))
        self.ordinal_tens = dict(_pairs(file.ordinals.tens))
        self.ten_after = _set(file.ordinals.ten_after)
        self.series = _set(file.ordinals.series)
        self.ordinal_suffixes = _set(file.ordinals.suffixes)

    def _set_words(self, file: LanguageFile) -> None:
        hedges = file.qualifiers.items()
        before = [(word, name) for name, hedge in hedges for word in (*hedge.before, *hedge.verbs)]
        verbs: defaultdict[str, list[tuple[str, Qualifier]]] = defaultdict(list)
        for verb, name in ((verb.split(), name) for name, hedge in hedges for verb in hedge.verbs):
            verbs[" ".join(map(plain, verb[1:]))].append((verb[0], name))
        after: list[tuple[str, Qualifier]] = [(word, name) for name, hedge in hedges for word in hedge.after]
        self.hedges_before = Phrases[Qualifier](before)
        self.hedge_verbs = Phrases(verbs.pop("", []))
        self.linked_hedge_verbs = {link: Phrases(entries) for link, entries in verbs.items()}
        self.hedge_subjects = _set(file.hedge_subjects)
        self.hedges_after = Phrases(after)
        self.fillers = _set(file.qualifier_fillers)
        self.between = _phrases(file.ranges.between)
        self.both = _set(file.ranges.both)
        self.range_from = _set(file.ranges.from_)
        self.range_to = _set(file.ranges.to)
        self.either = _set(file.ranges.either)
        self.change = _set(file.ranges.change)
        self.change_back = _phrases(file.ranges.change_back)
        self.names_before = _phrases(file.names_before)
        self.weak_names_before = _phrases(file.weak_names_before)
        self.names_after = _phrases(file.names_after)
        self.numbered_places = _phrases(file.numbered_places)
        modality: list[tuple[str, Modality]] = [(word, name) for name, words in file.modality.items() for word in words]
        self.modality = Phrases(modality)
        self.definite, self.member_links = map(_set, (file.definite, file.member_links))
        self.same_time, self.same_place = map(_phrases, (file.same_time, file.same_place))
        self.earlier, self.had = _phrases((*file.earlier, *file.had)), _set(file.had)
        self.not_told = _phrases(file.not_told)
        self.locators = _set(file.locators)
        self.beside = _set(file.beside)
        self.not_before_names = tuple(map(plain, file.prefixes.not_before_names))
        self.counted_endings = tuple(map(plain, file.counted_endings))
        self.passive = _set(file.passive)
        self.auxiliaries = self.passive - self.and_words
        self.reaching, self.of_people, self.there = map(_phrases, (file.reaching, file.of_people, file.there))
        self.clauses = _set(file.clauses)
        self.same_clause = _phrases(file.same_clause)
        self.future_prefixes = tuple(map(plain, file.future_prefixes))
        self.also = _phrases(file.also)
        self.dual_endings = tuple(map(plain, file.dual_endings))
        self.parts = _phrases(file.parts)
        self.wholes = _phrases(file.wholes)
        self.others = _set(file.others)
        self.besides = _set(file.besides)
        self.noun_breaks = _set(file.noun_breaks) | _set(file.verbs)
        self.verbs, self.adverbs, self.openers = map(_set, (file.verbs, file.adverbs, file.openers))
        self.within, self.faint_parts, self.ahead = map(_set, (file.within, file.faint_parts, file.ahead))
        self.since, self.superlatives, self.putting = map(_set, (file.since, file.superlatives, file.putting))
        self.reached_by, self.put_at = map(_set, (file.reached_by, file.put_at))
        endings = (file.verb_endings, file.adverb_endings, file.plural_endings)
        self.verb_endings, self.adverb_endings, self.plural_endings = (tuple(map(plain, each)) for each in endings)
        self.noun_links = _set(file.noun_links)
        self.no_nouns = self.noun_links | self.and_words | self.adverbs

    def _set_units(self, file: LanguageFile) -> None:
        units = file.units
        self.units = Phrases[Unit](unit_words(file))
        self.signs_before = _set(units.signs_before)
        self.weights, self.unit_fillers = units.weights, _set(units.between)
        self.percent_before = _phrases(units.percent_before)
        self.measures_before = Phrases(
            [(word, name) for name, words in units.measures_before.items() for word in words]
        )
        self.unit_duals = unit_duals(file)
        self.long_times = _set(word for name in ("decade", "century") for word in units.time.get(name, ()))
        self.lone_units = _set(word for words in units.time.values() for word in words) - self.unit_duals
        self.whole = _set(units.whole)
        self.weak_times = _set(units.weak_times)
        self.time_passed = _set(units.time_passed)
        self.lasting = _set(units.lasting)
        self.of_time = _phrases(units.of_time)
        self.vague_times = _set(units.vague_times)
        self.scale_letters = {plain(word): value for word, value in file.scale_letters.items()}
        self.decimal_letters = {plain(word): value for word, value in file.numbers.decimal_letters.items()}
        self.money_letters = {plain(word): value for word, value in file.numbers.money_letters.items()}
        self.age_before = _phrases(file.ages.before)
        self.age_after = _phrases(file.ages.after)
        self.age_joined = _phrases(file.ages.joined)
        self.age_reached = _set(file.ages.reached)
        self.age_of = _set(file.ages.of)
        self.age_bare = _phrases(file.ages.bare)
        self.whose = _set(file.ages.whose)
        self.age_closers = _set(file.ages.closers)
        self.terms = _set(file.ages.terms)
        self.age_in_brackets = file.ages.in_brackets

    def _set_dates(self, file: LanguageFile) -> None:
        dates = file.dates
        self.months = Phrases[MonthName](month_names(file))
        self.day_after_month = dates.day_after_month
        self.capital_months = file.script == "latin" and not dates.lower_case
        self.bare_years = dates.bare_years
        self.last_first = dates.last_first
        self.this_first = _set(dates.this_first)
        self.day_words = _set(dates.day_words)
        self.year_words = _set(file.units.time.get("year", ()))
        self.clock_in_ordinals = dates.clock_in_ordinals
        self.decade_after = _phrases(dates.decade_after)
        self.weekdays = dict(_pairs(dates.weekdays))
        self.year_before = _set(dates.year_before)
        self.hijri_after = _set(dates.hijri_after)
        self.eras = self.hijri_after.union(_set(dates.year_after))
        self.date_prepositions = _phrases(dates.preposition_before)
        self.date_of = _phrases(dates.of)
        self.parts_of_period = Phrases([(word, part) for part, words in dates.parts.items() for word in words])
        self.seasons = {plain(word): name for name, words in dates.seasons.items() for word in words}
        self.decades = dict(_pairs(dates.decades))
        self.last = _set(dates.last)
        self.next = _set(dates.next)
        self.this = _set(dates.this)
        self.relative_days = Phrases([(word, day) for day, words in dates.relative_days.items() for word in words])
        self.ago = _set(dates.ago)
        self.ago_after = _set(dates.ago_after)
        self.other_days = _phrases(dates.other_days)
        self.clock_before = _phrases(dates.clock_before)
        self.clock_after = _phrases(dates.clock_after)

    def _starts(self) -> Iterator[str]:
        """Every word with which a figure can begin that has no digit."""
        yield from self.numbers
        yield from self.long_numbers.first_words() if self.long_numbers else ()
        yield from self.dozens
        yield from self.orders
        yield from self.fractions
        yield from self.unit_duals
        yield from self.long_times
        yield from self.times
        yield from FRACTION_SIGNS
        yield from self.ordinals
        yield from self.ordinals_joined
        yield from self.ordinal_tens
        yield from self.decades
        yield from self.months.first_words()


def _articles(file: LanguageFile) -> tuple[str, ...]:
    return tuple(map(plain, (*file.prefixes.articles, *file.prefixes.merged)))


def _pairs(names: Mapping[int, Iterable[str]]) -> Iterator[tuple[str, int]]:
    return ((plain(word), number) for number, words in names.items() for word in words)


def _by_word(fractions: Mapping[str, Iterable[str]]) -> dict[str, Decimal]:
    found = {}
    for text, words in fractions.items():
        part = Fraction(text)
        for word in words:
            found[plain(word)] = Decimal(part.numerator) / Decimal(part.denominator)
    return found


@cache
def tongues() -> dict[str, Tongue]:
    """Every language by its code."""
    return {file.language: Tongue(file) for file in language_files()}
