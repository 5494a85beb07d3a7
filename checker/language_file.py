"""The schema of a language file: the grammar of figures, one YAML file per language."""

from __future__ import annotations

from functools import cache
from typing import Literal

from pydantic import Field

from checker.number_grammar import Hedge, NumberWords, Ordinals, RangeWords, Words
from checker.pack import languages_folder
from checker.records import Modality, Qualifier, Record
from checker.speech_words import SpeechWords
from checker.yaml_file import load


class Inflection(Record):
    """One regular form of a word class.

    A base that ends in ``ends``, begins with one of ``starts`` and not with ``not_starts``, has one of ``second`` and
    not of ``not_second`` as its second letter, and does not end in one of ``not_ends`` takes ``add`` in the place of
    ``ends``. ``given``: only for entries that name (true) or do not name (false) an irregular form themselves. ``dual``
    forms mean two of it; ``active`` forms tell what their subject does, so that a figure in front of them is not what
    it was done to.
    """

    ends: str = ""
    not_ends: Words = ()
    starts: Words = ()
    not_starts: Words = ()
    second: Words = ()
    not_second: Words = ()
    add: str
    given: bool | None = None
    dual: bool = False
    active: bool = False


class Prefixes(Record):
    """Letters that are written onto the next word: their combinations are conjunction, preposition, article."""

    conjunctions: Words = ()
    prepositions: Words = ()
    articles: Words = ()
    merged: dict[str, str] = Field(default_factory=dict)
    not_before_names: Words = ()


class PartedVerb(Record):
    """Verbs that tell nothing by themselves where one of ``closes`` stands behind them: they lost ... their lives."""

    verbs: Words
    closes: Words


class Units(Record):
    """What figures are measured in: percent, money, time, measures; ``duals`` say two of it in one word.

    Beside a ``whole`` word, behind a ``lasting`` one and before an ``of_time`` phrase a unit of time is one of it (a
    whole week); ``vague_times`` are an order of it (decades), and so are ``weak_times`` behind words for time passed.
    ``hundredths`` are the coins of which a hundred make one of a currency, ``signs_before`` words that stand for one in
    front of its number (Rs 500), ``weights`` currencies whose word is that of a weight too, before what is weighed;
    ``between`` are words that may part a number from its unit (three long hours).

    Names of currencies and measures after a number come from the CLDR too (by way of Babel); these are what it lacks.
    """

    percent: Words = ()
    percent_before: Words = ()
    points: Words = ()
    basis_points: Words = ()
    time: dict[str, Words] = Field(default_factory=dict)
    duals: Words = ()
    whole: Words = ()
    vague_times: Words = ()
    weak_times: Words = ()
    time_passed: Words = ()
    lasting: Words = ()
    of_time: Words = ()
    measures: dict[str, Words] = Field(default_factory=dict)
    measures_before: dict[str, Words] = Field(default_factory=dict)
    currencies: dict[str, Words] = Field(default_factory=dict)
    hundredths: dict[str, Words] = Field(default_factory=dict)
    signs_before: Words = ()
    weights: dict[str, str] = Field(default_factory=dict)
    between: Words = ()


class Ages(Record):
    """What makes a number of years an age.

    In brackets behind a word of ``terms`` it is a sentence; ``bare`` words stand right behind the number, ``whose``
    before its decade (her 50s), ``reached`` right before a number of years, ``of`` somewhat before it.
    """

    before: Words = ()
    after: Words = ()
    joined: Words = ()
    bare: Words = ()
    whose: Words = ()
    reached: Words = ()
    of: Words = ()
    in_brackets: bool = False
    terms: Words = ()
    closers: Words = ()


class Dates(Record):
    """Month names in every regional naming, and the words around dates.

    ``weak_months`` are other words too and need a date or a preposition beside them, ``faint_months`` always a date.
    ``bare_years``: a lone number of four digits is a year even before a noun. ``day_after_month``: October 7.
    ``last_first``: last, next and this stand before their noun; ``this_first``: these words do in any case.
    ``day_words`` may stand before the name of a day. ``clock_in_ordinals``: the hours are said as ordinals.
    ``other_days`` hold a word of ``relative_days`` and mean another day (*that day*).
    ``lower_case``: the names of months are written small.
    """

    months: dict[int, Words] = Field(default_factory=dict)
    short_months: dict[int, Words] = Field(default_factory=dict)
    weak_months: Words = ()
    faint_months: Words = ()
    day_after_month: bool = False
    lower_case: bool = False
    bare_years: bool = False
    last_first: bool = False
    this_first: Words = ()
    hijri_months: dict[int, Words] = Field(default_factory=dict)
    weekdays: dict[int, Words] = Field(default_factory=dict)
    year_before: Words = ()
    year_after: Words = ()
    hijri_after: Words = ()
    preposition_before: Words = ()
    of: Words = ()
    parts: dict[str, Words] = Field(default_factory=dict)
    seasons: dict[str, Words] = Field(default_factory=dict)
    decades: dict[int, Words] = Field(default_factory=dict)
    decade_after: Words = ()
    last: Words = ()
    next: Words = ()
    this: Words = ()
    relative_days: dict[int, Words] = Field(default_factory=dict)
    other_days: Words = ()
    ago: Words = ()
    ago_after: Words = ()
    clock_before: Words = ()
    clock_after: Words = ()
    clock_in_ordinals: bool = False
    day_words: Words = ()


class LanguageFile(SpeechWords):
    """One language: how its letters fold, how its words inflect, and how it writes and credits figures.

    ``thousands_signs`` group digits by three; every other point or comma between digits is a decimal sign.
    ``names_before`` a number and ``names_after`` it make it part of a name, ``numbered_places`` with capital letters,
    ``weak_names_before`` where no counted noun follows.
    """

    language: str
    name: str
    script: Literal["arabic", "latin"]
    alphabet: str
    letters: dict[str, str] = Field(default_factory=dict)
    inflections: dict[Literal["people", "things", "nouns", "verbs"], tuple[Inflection, ...]] = Field(
        default_factory=dict
    )
    prefixes: Prefixes = Prefixes()
    thousands_signs: str = ","
    scale_letters: dict[str, int] = Field(default_factory=dict)
    numbers: NumberWords
    ordinals: Ordinals
    qualifiers: dict[Qualifier, Hedge]
    qualifier_fillers: Words = ()
    hedge_subjects: Words = ()
    ranges: RangeWords = RangeWords()
    units: Units = Units()
    ages: Ages = Ages()
    dates: Dates = Dates()
    abbreviations: Words = ()
    names_before: Words = ()
    weak_names_before: Words = ()
    names_after: Words = ()
    numbered_places: Words = ()
    definite: Words = ()
    member_links: Words = ()
    modality: dict[Modality, Words] = Field(default_factory=dict)
    also: Words = ()
    passive: Words = ()
    perfect: Words = ()
    by: Words = ()
    totals: Words = ()
    within: Words = ()
    adverb_endings: Words = ()
    reaching: Words = ()
    of_people: Words = ()
    there: Words = ()
    reached_by: Words = ()
    put_at: Words = ()
    putting: Words = ()
    clauses: Words = ()
    same_clause: Words = ()
    future_prefixes: Words = ()
    purpose: Words = ()
    only: Words = ()
    not_told: Words = ()
    particles: Words = ()
    parted: tuple[PartedVerb, ...] = ()
    all_of: Words = ()
    names_of: Words = ()
    numbers_of: Words = ()
    reached: Words = ()
    exchange: Words = ()
    relative: Words = ()
    may: Words = ()
    imperfect: Words = ()
    locators: Words = ()
    beside: Words = ()
    same_time: Words = ()
    same_place: Words = ()
    earlier: Words = ()
    had: Words = ()
    counted_endings: Words = ()
    not_duals: Words = ()
    dual_endings: Words = ()
    construct_endings: Words = ()
    dual_marks: Words = ()
    copulas: Words = ()
    their_number: Words = ()
    parts: Words = ()
    wholes: Words = ()
    others: Words = ()
    besides: Words = ()
    noun_breaks: Words = ()
    verb_endings: Words = ()
    verbs: Words = ()
    adverbs: Words = ()
    openers: Words = ()
    since: Words = ()
    superlatives: Words = ()
    ahead: Words = ()
    faint_parts: Words = ()
    plural_endings: Words = ()
    noun_links: Words = ()


@cache
def language_files() -> tuple[LanguageFile, ...]:
    """Every language of the package, in order of file name; InputError when one is broken."""
    return tuple(load(path, LanguageFile) for path in sorted(languages_folder().glob("*.yaml")))
