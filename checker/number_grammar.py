"""The schema of a language file, its part on numbers: cardinals, ordinals, hedges and ranges."""

from __future__ import annotations

from pydantic import Field

from checker.records import Record

Words = tuple[str, ...]


class Scale(Record):
    """A word that multiplies what stands before it; ``dual`` forms mean two of it."""

    value: int
    words: Words
    dual: Words = ()


class NumberWords(Record):
    """Cardinals by value, and what may stand between their parts.

    ``joined_only`` words are numbers only inside a compound; ``dozens`` count like nouns (two dozen); ``fractions`` are
    parts of one by their value ("1/3"), ``fraction_plurals`` take a number before them (two *thirds*); ``orders`` are
    vague (*dozens of*), and a scale after one of the ``few`` is too; a ``handful`` has a value without one.
    ``bare_scales``: the word thousand alone is one thousand. ``long_tens`` take the units up to nineteen
    (soixante-dix-sept), ``tens_links`` may stand before them. ``weak`` number words are other words before a noun with
    an article and after ``not_after``; ``weak_orders`` need an ``order_links`` or one of ``after_orders`` behind them.
    ``after_one`` words make one day a number of days and no day to come. ``times`` say how often (twice).

    After ``every`` a second number makes a ratio, after ``one_in`` only of a one, and after ``one_of`` where it is in
    words and counts nothing; after ``per`` it is no more than what a rate is reckoned on. ``point_reversed`` letters
    between digits are what wire services write for a point, the fraction before it and the whole behind it, for so a
    line from right to left shows it. ``decimal_letters`` multiply as capitals glued to a decimal fraction,
    ``money_letters`` as capitals behind a number after the sign of a currency.
    """

    words: dict[int, Words]
    joined_only: dict[int, Words] = Field(default_factory=dict)
    scales: tuple[Scale, ...]
    dozens: dict[int, Words] = Field(default_factory=dict)
    and_words: Words = ()
    but_words: Words = ()
    one_articles: Words = ()
    ten_after_unit: bool = False
    bare_scales: bool = False
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
    handful: dict[int, Words] = Field(default_factory=dict)
    point: Words = ()
    point_reversed: Words = ()
    decimal_letters: dict[str, int] = Field(default_factory=dict)
    money_letters: dict[str, int] = Field(default_factory=dict)
    minus: Words = ()
    over: Words = ()
    one_in: Words = ()
    one_of: Words = ()
    every: Words = ()
    per: Words = ()
    after_one: Words = ()
    not_before: Words = ()
    not_numbers: Words = ()


class Ordinals(Record):
    """Ordinals by value; ``suffixes`` make one of digits (21st), ``named`` phrases hold none.

    Behind a noun of a ``series`` digits with an article are one (the 14th batch).
    """

    words: dict[int, Words]
    joined: dict[int, Words] = Field(default_factory=dict)
    tens: dict[int, Words] = Field(default_factory=dict)
    ten_after: Words = ()
    suffixes: Words = ()
    series: Words = ()
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
    change: Words = ()
    change_back: Words = ()
