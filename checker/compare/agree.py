"""``agree``: figures of one fact that time does not explain must agree."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Final

from checker.compare.context import Context, Disagreement
from checker.compare.judgement import confidence, is_vague, verdict
from checker.compare.pair import Pair, disagreeing
from checker.compare.reason import reasons
from checker.records import Claim, Confidence, Fact, Verdict
from checker.rule import Rule

STRENGTH: Final[dict[Verdict, int]] = {"conflict": 3, "revision": 2, "disputed": 1, "update": 0}
_SURE: Final[dict[Confidence, int]] = {"high": 2, "medium": 1, "low": 0}
Judged = tuple[Pair, Verdict]
_NOT_HERE: Final[frozenset[Verdict]] = frozenset({"revision", "incomparable", "consistent"})


def find(rule: Rule, context: Context) -> Iterator[Disagreement]:
    """One disagreement for each fact that has any: its conflicts, else its disputes, else plain growth."""
    for fact, claims in context.about(rule):
        pairs = [pair for pair in disagreeing(claims, context, rule) if pair.settled or rule.settled_after is None]
        judged = [(pair, verdict(pair, context)) for pair in pairs]
        kept = [(pair, said) for pair, said in judged if said not in _NOT_HERE]
        if kept:
            falling = [(pair, said) for pair, said in judged if said == "revision"]
            yield one_of(fact, kept, context, also=falling)


def one_of(fact: Fact, judged: Sequence[Judged], context: Context, *, also: Sequence[Judged] = ()) -> Disagreement:
    """One disagreement of a fact: its gravest verdict, shown by its surest and widest pair.

    Vague figures only count when there are no others; ``also`` are further pairs that take part unless all is growth.
    """
    judged = [(pair, said) for pair, said in judged if not is_vague(pair)] or judged
    gravest = max((said for _, said in judged), key=lambda said: STRENGTH.get(said, 0))
    shown = max((pair for pair, said in judged if said == gravest), key=partial(_showing, gravest))
    least = min(STRENGTH.get(gravest, 0), 1)
    pairs = [pair for pair, said in (*judged, *also) if STRENGTH.get(said, 0) >= least > 0 or said == gravest]
    others = _in_order(fact, pairs, shown, context)
    why = reasons(shown, gravest, context)
    return Disagreement(fact, gravest, confidence(shown), shown.first, shown.second, others, why)


def _showing(said: Verdict, pair: Pair) -> tuple[int, bool, bool, object]:
    """How well a pair shows a verdict; a dispute is best shown where both articles name their sources."""
    named = said == "disputed" and bool(pair.first.source and pair.second.source)
    return _SURE[confidence(pair)], pair.strict, named, pair.gap


def _in_order(fact: Fact, pairs: Sequence[Pair], shown: Pair, context: Context) -> tuple[Claim, ...]:
    """The other claims that take part in any disagreeing pair, in the order of the fact."""
    taking_part = {claim.id for pair in pairs for claim in (pair.first, pair.second)}
    taking_part -= {shown.first.id, shown.second.id}
    return tuple(context.claims[name] for name in fact.claims if name in taking_part)
