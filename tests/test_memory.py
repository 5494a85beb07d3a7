"""What a run holds while it lasts: a handful of texts at a time, and one set of field names for all claims."""

from __future__ import annotations

import weakref
from collections.abc import Iterator

from checker import Article, Claim, check_articles, load_rules
from checker.check import HANDFUL

WRITTEN = 4 * HANDFUL


def article(number: int) -> Article:
    """An article whose figures disagree with those of its neighbours."""
    text = (
        f"A fire in the Libyan city of Tobruk killed {20 + number} people on Monday and wounded {40 + number} others."
    )
    return Article(id=f"a{number:02}", path=f"a{number:02}.txt", language="en", published="2019-04-02", text=text)


def written(alive: list[int]) -> Iterator[Article]:
    """Articles that note how many of those before them are still held when the next is asked for."""
    before: list[weakref.ref[Article]] = []
    for number in range(WRITTEN):
        made = article(number)
        before.append(weakref.ref(made))
        yield made
        del made
        alive.append(sum(one() is not None for one in before[:-1]))


def test_texts_are_let_go_by_the_handful() -> None:
    alive: list[int] = []
    report = check_articles(written(alive), load_rules())
    assert len(report.articles) == WRITTEN
    assert max(alive) < HANDFUL


def test_claims_share_the_names_of_their_fields() -> None:
    claims = check_articles(map(article, range(3)), load_rules()).claims
    sets = {id(kept.model_fields_set) for claim in claims for kept in (claim, claim.model_copy(update={"fact": None}))}
    assert len(sets) == 1
    assert claims[0].model_fields_set == set(Claim.model_fields)
