"""``never-falls``: a figure that only grows may not be smaller in a later article."""

from __future__ import annotations

from collections.abc import Iterator

from checker.compare.agree import one_of
from checker.compare.context import Context, Disagreement
from checker.compare.judgement import falls_later, verdict
from checker.compare.pair import disagreeing
from checker.rule import Rule


def find(rule: Rule, context: Context) -> Iterator[Disagreement]:
    """Each fact whose figure falls from an earlier article to a later one."""
    for fact, claims in context.about(rule):
        judged = [(pair, verdict(pair, context)) for pair in disagreeing(claims, context, rule)]
        falling = [(pair, said) for pair, said in judged if falls_later(pair, said)]
        if any(said == "revision" for _, said in falling):
            yield one_of(fact, falling, context, also=[(pair, said) for pair, said in judged if said == "disputed"])
