"""The one who speaks: the noun phrase in front of a verb of saying, or behind it."""

from __future__ import annotations

from typing import Final, NamedTuple

from checker.extract.context import Context
from checker.extract.source_words import (
    LONGEST,
    goes_on,
    is_day,
    is_name,
    known,
    office_in,
    start_of,
    tells,
    widened,
    words,
)
from checker.lexicon.roles import PLACE
from checker.places.gazetteer import place_names

_ASIDE: Final = 20
_CLOSER: Final = 12
_SPEECH: Final = frozenset('":')
_BEFORE_HEADLINE: Final = frozenset('.:-,"')


class Speaker(NamedTuple):
    """Whom words of saying credit, as folded words.

    ``name`` is the last word of someone named without an office, which the article may tell elsewhere.
    """

    source: str
    name: str | None = None


def in_front(at: Context, verb: int) -> Speaker | None:
    """The subject that ends right before a verb, or before a comma and what is said of it: Kim, the mayor, said."""
    end = before_asides(at, verb)
    if at.form(end - 1) == ",":
        return _with_apposition(at, end - 1)
    if at.form(end - 1) == ")":
        end = next((index for index in range(end - 1, 0, -1) if at.form(index) == "("), end)
    return _told_by(at, start_of(at, end), end)


def before_asides(at: Context, verb: int) -> int:
    """Where the subject of a verb ends: in front of an adverb, an auxiliary and the day of the saying."""
    end = verb
    while end:
        aside = at.tongue.speaking_asides.before(at.tokens, end)
        if aside is None and not is_day(at, end - 1):
            break
        end = aside.start if aside else end - 1
    return end


def _with_apposition(at: Context, comma: int) -> Speaker | None:
    opens = next((index for index in range(comma - 1, max(0, comma - _ASIDE), -1) if at.form(index) == ","), None)
    if opens is None:
        return None
    subject, office = _told_by(at, start_of(at, opens), opens), office_in(at, opens + 1, comma)
    if subject and subject.name and office:
        return Speaker(f"{office} {subject.source}")
    return subject if subject and (office or not subject.name) else None


def _told_by(at: Context, start: int, end: int) -> Speaker | None:
    """Of a noun phrase in front of its verb: an office and what follows it, else the name at its end."""
    found = known(at, start, end)
    if found:
        return Speaker(words(at, widened(at, start, found), end))
    run = end
    while run > start and is_name(at, run - 1):
        run -= 1
    if run == end or at.form(end - 1) in at.tongue.nobody or at.form(run - 1) in at.tongue.and_words:
        return None
    if at.form(run - 1) not in at.tongue.of_speakers:
        return Speaker(words(at, run, end), at.form(end - 1))
    members = at.form(run - 1) in at.tongue.noun_links and run - start > 1
    return Speaker(words(at, start, end)) if members else None


def behind(at: Context, first: int) -> Speaker | None:
    """The subject behind a verb, or whom "according to" credits, from a token on."""
    start = _past_asides(at, first)
    end = start
    while end < len(at.tokens) and end - start < LONGEST and goes_on(at, end) and not tells(at, end):
        end += 1
    return _whole_phrase(at, start, end) if at.tongue.attaches else _named_first(at, start, end)


def _past_asides(at: Context, first: int) -> int:
    start = first
    while start < len(at.tokens):
        aside = at.tongue.speaking_asides.at(at.tokens, start)
        article = at.form(start) in at.tongue.definite | at.tongue.one_articles
        if aside is None and not article and not is_day(at, start):
            break
        start = aside.end if aside else start + 1
    return start


def in_headline(at: Context, verb: int) -> Speaker | None:
    """Where the verb stands first, an office or a country that begins the sentence in front of it nevertheless."""
    start = start_of(at, verb)
    if start == verb or at.joined(verb) or (start and at.form(start - 1) not in _BEFORE_HEADLINE):
        return None
    office = known(at, start, verb)
    if office:
        return Speaker(words(at, office.start, verb))
    return Speaker(words(at, verb - 1, verb)) if _is_country(at, verb - 1) else None


def _whole_phrase(at: Context, start: int, end: int) -> Speaker | None:
    """Where the verb stands first: an office, a country, or anyone behind whom the words begin that were said."""
    if start == end:
        return None
    if known(at, start, end):
        return Speaker(words(at, start, end))
    closes = any(_speech_at(at, index) for index in range(end, min(end + _CLOSER, len(at.tokens))))
    if (closes or _speech_at(at, _past_asides(at, end))) and at.form(end - 1) not in at.tongue.nobody:
        return Speaker(words(at, start, end), at.form(end - 1))
    return Speaker(at.form(start)) if _is_country(at, start) else None


def _speech_at(at: Context, index: int) -> bool:
    return at.form(index) in at.tongue.same_speaker or at.form(index) in _SPEECH


def speech_follows(at: Context, index: int) -> bool:
    """Whether what was said begins at a token, or behind a preposition there: pointed out that, pointed to that."""
    start = _past_asides(at, index)
    return _speech_at(at, start) or (at.form(start) in at.tongue.noun_breaks and _speech_at(at, start + 1))


def _is_country(at: Context, index: int) -> bool:
    token = at.tokens[index]
    return bool(token.roles & PLACE) and "/" not in place_names().get((token.form,), "/")


def _named_first(at: Context, start: int, end: int) -> Speaker | None:
    """Where a name stands first: the name and an office in it or behind it, or an office alone."""
    run = start
    while run < end and is_name(at, run):
        run += 1
    office = known(at, start, end)
    if run == start:
        return Speaker(words(at, widened(at, start, office), end)) if office else None
    if office and (office.start < run or (office.start == run and at.form(office.end) not in at.tongue.of_speakers)):
        return Speaker(words(at, start, max(run, office.end)))
    name, aside = words(at, start, run), run + (at.form(run) == ",")
    told = office_in(at, aside, min(aside + LONGEST, len(at.tokens)))
    return Speaker(f"{told} {name}") if told else Speaker(name, at.form(run - 1))
