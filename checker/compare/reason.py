"""Why claims are comparable and what their difference amounts to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from checker.compare.context import Context
from checker.compare.moment import event_end
from checker.compare.pair import Pair, two_currencies
from checker.records import Claim, Fact, Quantity, Reason, Verdict

_VERDICTS: dict[Verdict, str] = {"disputed": "sources-differ", "revision": "falls", "update": "grows"}


def reasons(pair: Pair, verdict: Verdict, context: Context) -> tuple[Reason, ...]:
    """Why the two claims answer one question, what time says, and what the words leave open."""
    amounts_to = [Reason(key=_VERDICTS[verdict])] if verdict in _VERDICTS else []
    return (_comparable(pair), *amounts_to, *_copies(pair, context), *_hedges(pair))


def _comparable(pair: Pair) -> Reason:
    if pair.within_article:
        return Reason(key="comparable-in-one-article")
    if pair.settled:
        end = event_end([pair.first, pair.second])
        said = Reason(key="comparable-settled-by", fields={"year": str(end.year)}) if end else None
        return said or Reason(key="comparable-settled")
    if pair.order == "unknown":
        return Reason(key="comparable-undated")
    return Reason(key="comparable-same-time" if pair.order == "same" else "comparable-later")


def _copies(pair: Pair, context: Context) -> Iterator[Reason]:
    """A note where one of the figures stands in a text that several articles print."""
    for claim in (pair.first, pair.second):
        articles = context.copies(claim)
        if len(articles) > 1:
            yield Reason(key="copies", fields={"articles": str(len(articles)), "quote": claim.quote})
            return


def _hedges(pair: Pair) -> Iterator[Reason]:
    """A note where only the pragmatic reading sets the figures apart, or only the currency."""
    if two_currencies(pair.first, pair.second):
        yield Reason(key="currencies")
        return
    hedged = None if pair.strict else next(_hedged((pair.first, pair.second)), None)
    if hedged is not None:
        other = pair.second if hedged is pair.first else pair.first
        yield Reason(key="hedged", fields={"hedged": hedged.quote, "other": other.quote})


def _hedged(claims: Iterable[Claim]) -> Iterator[Claim]:
    return (claim for claim in claims if isinstance(claim.value, Quantity) and claim.value.qualifier != "exact")


def question(fact: Fact, context: Context) -> str:
    """The question that the claims of a fact answer, in English."""
    kind = context.kinds.get(fact.kind)
    group = f" ({fact.who.replace(' ', ', ')})" if fact.who else ""
    place = f", {place_label(fact.place)}" if fact.place else ""
    event = f", {fact.event}" if fact.event else ""
    return f"{kind.label['en'] if kind else fact.kind}{group}{place}{event}"


def place_label(key: str, language: str = "en") -> str:
    """The name of a place for readers; the key itself where the gazetteer does not have it."""
    from checker.places import label

    try:
        return label(key, language)
    except KeyError:
        return key
