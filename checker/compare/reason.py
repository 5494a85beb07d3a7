"""The sentences that say why claims are comparable and what their difference amounts to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from checker.compare.context import Context
from checker.compare.moment import event_end
from checker.compare.pair import Pair, two_currencies
from checker.records import Claim, Fact, Quantity, Verdict

_VERDICTS: dict[Verdict, str] = {
    "disputed": "Each figure is credited to a source of its own: the sources disagree.",
    "revision": "A figure of this kind only grows, yet the later article has the smaller one.",
    "update": "The later article has the larger figure, as is usual while an event runs.",
}


def reasons(fact: Fact, pair: Pair, verdict: Verdict, context: Context) -> tuple[str, ...]:
    """Why the two claims answer one question, what time says, and what the words leave open."""
    said = [
        f"Comparable: {question(fact, context)}; {_time(pair)}.",
        _VERDICTS.get(verdict, ""),
        _copies(pair, context),
        _hedges(pair),
    ]
    return tuple(sentence for sentence in said if sentence)


def question(fact: Fact, context: Context) -> str:
    """The question that the claims of a fact answer, as the beginning of a sentence."""
    kind = context.kinds.get(fact.kind)
    group = f" ({fact.who.replace(' ', ', ')})" if fact.who else ""
    place = f", {place_label(fact.place)}" if fact.place else ""
    event = f", {fact.event}" if fact.event else ""
    return f"both give the same figure, {kind.label['en'] if kind else fact.kind}{group}{place}{event}"


def place_label(key: str, language: str = "en") -> str:
    """The name of a place for readers; the key itself where the gazetteer does not have it."""
    from checker.places import label

    try:
        return label(key, language)
    except KeyError:
        return key


def _time(pair: Pair) -> str:
    if pair.within_article:
        return "they stand in one article"
    if pair.settled:
        end = event_end([pair.first, pair.second])
        over = f" in {end.year}" if end else ""
        return f"the event was over{over}, long before either article, so its figure can no longer grow"
    if pair.order == "unknown":
        return "at least one article has no date, so growth cannot be ruled out"
    return "they speak of the same time" if pair.order == "same" else "one article is later than the other"


def _copies(pair: Pair, context: Context) -> str:
    """A note where one of the figures stands in a text that several articles print."""
    for claim in (pair.first, pair.second):
        printed = context.printed.get(claim.id)
        copies = [name for name, head in context.printed.items() if printed and head.id == printed.id]
        articles = {context.claims[name].article for name in copies if _same_words(context.claims[name], claim)}
        if len(articles) > 1:
            return f"{len(articles)} articles print one text with {claim.quote!r}; they count as one source."
    return ""


def _same_words(one: Claim, other: Claim) -> bool:
    return one.sentence.split() == other.sentence.split()


def _hedges(pair: Pair) -> str:
    """A note where only the pragmatic reading sets the figures apart, or only the currency."""
    if two_currencies(pair.first, pair.second):
        return "The number is the same, the currency is not."
    hedged = None if pair.strict else next(_hedged((pair.first, pair.second)), None)
    if hedged is None:
        return ""
    other = pair.second if hedged is pair.first else pair.first
    return f'"{hedged.quote}" does not exclude "{other.quote}" word for word, but no editor would write it of that.'


def _hedged(claims: Iterable[Claim]) -> Iterator[Claim]:
    return (claim for claim in claims if isinstance(claim.value, Quantity) and claim.value.qualifier != "exact")
