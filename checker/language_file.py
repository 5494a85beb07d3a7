"""The schema of a language file: the grammar of figures, one YAML file per language."""

from __future__ import annotations

from functools import cache
from typing import Literal

from pydantic import Field

from checker.pack import languages_folder
from checker.records import Modality, Qualifier, Record
from checker.yaml_file import load

Words = tuple[str, ...]


class Inflection(Record):
    """One regular form of a word class.

    A base that ends in ``ends``, begins with one of ``starts`` and not with ``not_starts``, has one of ``second`` and not of
    ``not_second`` as its second letter, and does not end in one of
    ``not_ends`` takes ``add`` in the place of ``ends``. ``given``: only for entries that name (true) or do not name
    (false) an irregular form themselves. ``dual`` forms mean two of it; ``active`` forms tell what their subject does, so
    that a figure in front of them is not what it was done to.
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


class Scale(Record):
    """A word that multiplies what stands before it; ``dual`` forms mean two of it."""

    value: int
    words: Words
    dual: Words = ()


class NumberWords(Record):
    """Cardinals by value, and what may stand between their parts.

    ``joined_only`` words are numbers only inside a compound; ``dozens`` count like nouns (two dozen); ``fractions`` are
    parts of one by their value ("1/3"), ``fraction_plurals`` take a number before them (two *thirds*); ``orders`` are
    vague (*dozens of*), and a scale after one of the ``few`` is too. ``long_tens`` take the units up to nineteen
    (soixante-dix-sept), ``tens_links`` may stand before them. ``weak`` number words are other words before a noun with
    an article and after ``not_after``; ``weak_orders`` need an ``order_links`` or one of ``after_orders`` behind them.
    ``times`` say how often (twice); after ``every`` a second number makes a ratio.
    """

    words: dict[int, Words]
    joined_only: dict[int, Words] = Field(default_factory=dict)
    scales: tuple[Scale, ...]
    dozens: dict[int, Words] = Field(default_factory=dict)
    and_words: Words = ()
    but_words: Words = ()
    one_articles: Words = ()
    ten_after_unit: bool = False
    long_tens: tuple[int, ...] = ()
    tens_links: Words = ()
    fractions: dict[str, Words] = Field(default_factory=dict)
    fraction_plurals: dict[str, Words] = Field(default_factory=dict)
    fraction_articles: Words = ()
    orders: dict[int, Words] = Field(default_factory=dict)
    order_links: Words = ()
    weak_orders: Words = ()
    after_orders: Words = ()
    times: dict[int, Words] = Field(default_factory=dict)
    weak: Words = ()
    not_after: Words = ()
    few: Words = ()
    point: Words = ()
    minus: Words = ()
    over: Words = ()
    one_in: Words = ()
    every: Words = ()
    not_before: Words = ()
    not_numbers: Words = ()


class Ordinals(Record):
    """Ordinals by value; ``suffixes`` make one of digits (21st), ``named`` phrases hold none."""

    words: dict[int, Words]
    joined: dict[int, Words] = Field(default_factory=dict)
    tens: dict[int, Words] = Field(default_factory=dict)
    ten_after: Words = ()
    suffixes: Words = ()
    weak: Words = ()
    named: Words = ()


class Hedge(Record):
    """The words of one qualifier before or after its number; between ``verbs`` and it their subject may stand."""

    before: Words = ()
    verbs: Words = ()
    after: Words = ()


class RangeWords(Record):
    """What makes one range of two numbers: between A and B, from A to B, A or B; ``change`` words make it a change.

    After one of ``change_back`` the old value follows the new one (21 *after it was* 15).
    """

    between: Words = ()
    both: Words = ()
    from_: Words = Field(default=(), alias="from")
    to: Words = ()
    either: Words = ()
    dash: Words = ()
    change: Words = ()
    change_back: Words = ()


class Units(Record):
    """What figures are measured in: percent, money, time, measures; ``duals`` say two of it in one word.

    Names of currencies and measures after a number come from the CLDR too (by way of Babel); these are what it lacks.
    """

    percent: Words = ()
    percent_before: Words = ()
    points: Words = ()
    time: dict[str, Words] = Field(default_factory=dict)
    duals: Words = ()
    measures: dict[str, Words] = Field(default_factory=dict)
    measures_before: dict[str, Words] = Field(default_factory=dict)
    currencies: dict[str, Words] = Field(default_factory=dict)


class Ages(Record):
    """What makes a number of years an age; ``bare`` stand right behind the number, ``whose`` before its decade (her 50s)."""

    before: Words = ()
    after: Words = ()
    joined: Words = ()
    bare: Words = ()
    whose: Words = ()
    in_brackets: bool = False


class Dates(Record):
    """Month names in every regional naming, and the words around dates.

    ``weak_months`` are other words too and need a date or a preposition beside them, ``faint_months`` always a date.
    ``bare_years``: a lone number of four digits is a year even before a noun. ``day_after_month``: October 7.
    ``last_first``: last, next and this stand before their noun; ``this_first``: these words do in any case.
    ``day_words`` may stand before the name of a day. ``clock_in_ordinals``: the hours are said as ordinals.
    """

    months: dict[int, Words] = Field(default_factory=dict)
    short_months: dict[int, Words] = Field(default_factory=dict)
    weak_months: Words = ()
    faint_months: Words = ()
    day_after_month: bool = False
    bare_years: bool = False
    last_first: bool = False
    this_first: Words = ()
    hijri_months: dict[int, Words] = Field(default_factory=dict)
    weekdays: dict[int, Words] = Field(default_factory=dict)
    year_before: Words = ()
    year_after: Words = ()
    hijri_after: Words = ()
    preposition_before: Words = ()
    day_before: Words = ()
    of: Words = ()
    era: dict[str, Words] = Field(default_factory=dict)
    parts: dict[str, Words] = Field(default_factory=dict)
    seasons: dict[str, Words] = Field(default_factory=dict)
    decades: dict[int, Words] = Field(default_factory=dict)
    decade_after: Words = ()
    last: Words = ()
    next: Words = ()
    this: Words = ()
    relative_days: dict[int, Words] = Field(default_factory=dict)
    ago: Words = ()
    ago_after: Words = ()
    clock_before: Words = ()
    clock_after: Words = ()
    clock_in_ordinals: bool = False
    day_words: Words = ()


class LanguageFile(Record):
    """One language: how its letters fold, how its words inflect, and how it writes and credits figures."""

    language: str
    name: str
    script: Literal["arabic", "latin"]
    alphabet: str
    letters: dict[str, str] = Field(default_factory=dict)
    inflections: dict[Literal["people", "things", "nouns", "verbs"], tuple[Inflection, ...]] = Field(
        default_factory=dict
    )
    prefixes: Prefixes = Prefixes()
    decimal_sign: Literal[".", ","] = "."
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
    names_after: Words = ()
    numbered_places: Words = ()
    modality: dict[Modality, Words] = Field(default_factory=dict)
    also: Words = ()
    passive: Words = ()
    not_told: Words = ()
    locators: Words = ()
    same_time: Words = ()
    same_place: Words = ()
    counted_endings: Words = ()
    not_duals: Words = ()
    dual_endings: Words = ()
    parts: Words = ()
    wholes: Words = ()
    others: Words = ()
    clause_words: Words = ()
    noun_breaks: Words = ()
    noun_links: Words = ()
    credit_verbs: Words = ()
    credit_before: Words = ()
    credit_after: Words = ()
    sources: Words = ()


@cache
def language_files() -> tuple[LanguageFile, ...]:
    """Every language of the package, in order of file name; InputError when one is broken."""
    return tuple(load(path, LanguageFile) for path in sorted(languages_folder().glob("*.yaml")))
