"""Resolve: which claims answer the same question."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from checker.records import ArticleHead, Claim, Fact
from checker.resolve.cluster import clusters, links
from checker.resolve.coverage import with_events
from checker.resolve.evidence import Explanation, weigh
from checker.resolve.fact import fact_of
from checker.resolve.setting import Setting, settings_of

__all__ = ["Explanation", "explain", "resolve"]


def resolve(claims: Iterable[Claim], articles: Iterable[ArticleHead]) -> list[Fact]:
    """Group claims into facts, one question each; a claim that no other answers is a fact of its own.

    Blocks are clustered one by one, so the cost grows with the number of claims, not with its square. Facts come in
    order of their first claim's publication; the result does not depend on the order of the input.

    >>> resolve([], [])
    []
    """
    settings = with_events(settings_of(claims, articles))
    blocks: dict[str, list[Setting]] = defaultdict(list)
    for setting in settings:
        for key in setting.blocks:
            blocks[key].append(setting)
    found = [link for key in sorted(blocks) for link in links(blocks[key], key)]
    groups = clusters({setting.claim.id: setting for setting in settings}, found)
    return _facts(settings, {name: group[0] for group in groups for name in group})


def explain(one: Claim, other: Claim, articles: Iterable[ArticleHead], claims: Iterable[Claim]) -> Explanation:
    """Say in words why two claims are, or are not, taken to answer one question.

    ``claims`` are all claims of the two articles, for what an article lends its claims.
    """
    by_id = {setting.claim.id: setting for setting in with_events(settings_of(claims, articles))}
    return weigh(by_id[one.id], by_id[other.id])


def _facts(settings: list[Setting], group_of: dict[str, str]) -> list[Fact]:
    gathered: dict[str, list[Setting]] = {}
    for setting in settings:
        gathered.setdefault(group_of.get(setting.claim.id, setting.claim.id), []).append(setting)
    return [fact_of(cluster) for cluster in gathered.values()]
