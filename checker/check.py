"""The whole job: the verbs, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from functools import partial
from itertools import chain, islice
from pathlib import Path
from typing import Final

from checker.compare import compare
from checker.compare.rule_heads import head_of
from checker.extract import extract_all
from checker.kind import head_of_kind
from checker.ledger import LedgerEntry, load_ledger
from checker.lexicon import Lexicon, lexicon
from checker.pack import rules_folder
from checker.read import read
from checker.records import Article, ArticleHead, Claim, Fact, Report, Unreadable
from checker.resolve import resolve
from checker.rule import Rule, load_rules
from checker.silencing import Compare, Silencer
from checker.suppression import Suppression, head_of_unused, suppressions

HANDFUL: Final = 16
"""How many articles are read together: of fewer each takes longer, of more none takes less."""


def check(
    paths: Sequence[Path | str],
    *,
    rules: Sequence[Path] = (),
    ledger: Path | None = None,
    language: str = "en",
    today: date | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> Report:
    """Read files and folders and report where their figures disagree.

    ``rules`` are folders of rules and kinds to add to the bundled ones, ``ledger`` a file of agreed figures,
    ``language`` is that of the messages, ``today`` and ``progress`` are those of ``read``. Raises InputError for a path
    that does not exist, a folder with nothing to read and a mistake in a rule.

    >>> check(["fixtures/articles"]).findings[0].level  # doctest: +SKIP
    'error'
    """
    known = load_rules([rules_folder(), *rules])
    words = lexicon(tuple(rules))
    agreed = load_ledger(ledger, words.kinds) if ledger else ()
    articles = read(paths, today=today, progress=progress)
    return check_articles(articles, known, words=words, ledger=agreed, language=language)


def check_articles(
    articles: Iterable[Article | Unreadable],
    rules: Sequence[Rule],
    *,
    words: Lexicon | None = None,
    ledger: Sequence[LedgerEntry] = (),
    language: str = "en",
) -> Report:
    """Report where the figures of articles disagree; each article's text is let go once its claims are extracted.

    ``words`` is the lexicon of the kinds, by default that of the bundled pack.

    >>> check_articles([], ()).findings
    ()
    """
    words = words or lexicon()
    heads: list[ArticleHead] = []
    unreadable: list[Unreadable] = []
    claims: list[Claim] = []
    silent: list[Suppression] = []
    for some in _handfuls(articles):
        texts = [each for each in some if isinstance(each, Article)]
        unreadable += [each for each in some if isinstance(each, Unreadable)]
        heads += [article.head for article in texts]
        claims += chain.from_iterable(extract_all(texts, words))
        silent += chain.from_iterable(suppressions(article, (rule.id for rule in rules)) for article in texts)
        del some, texts
    facts = resolve(claims, heads)
    _give_facts(claims, facts)
    judge = partial(compare, rules=rules, kinds=words.kinds.values(), ledger=ledger, language=language)
    report = Report(
        articles=tuple(heads),
        unreadable=tuple(unreadable),
        claims=tuple(claims),
        facts=tuple(facts),
        findings=tuple(judge(facts, claims, heads)),
        rules=tuple(rule.id for rule in rules),
        rule_heads=tuple(map(head_of, rules)),
        kind_heads=tuple(head_of_kind(words.kinds[name]) for name in sorted({claim.kind for claim in claims})),
    )
    return _silenced(report, silent, judge, language) if silent else report


def _handfuls(articles: Iterable[Article | Unreadable]) -> Iterator[list[Article | Unreadable]]:
    """A few articles at a time, which are let go when the next are asked for."""
    rest = iter(articles)
    while some := list(islice(rest, HANDFUL)):
        yield some
        del some


def _silenced(report: Report, silent: Sequence[Suppression], judge: Compare, language: str) -> Report:
    """The report with what the articles' comments silence put aside, and with the comments that silence nothing."""
    silencer = Silencer(silent, report, judge, language)
    left = silencer.left(report.findings)
    unused, mistakes = silencer.unused()
    changed = {
        "findings": (*left, *unused),
        "unreadable": (*report.unreadable, *mistakes),
        "suppressed": tuple(silencer.silenced),
        "rule_heads": (*report.rule_heads, *([head_of_unused()] if unused else [])),
    }
    return report.model_copy(update=changed)


def _give_facts(claims: list[Claim], facts: Iterable[Fact]) -> None:
    """Write the id of its fact into each claim; one after the other, so that no claim is held twice."""
    fact_of = {claim: fact.id for fact in facts for claim in fact.claims}
    for place, claim in enumerate(claims):
        claims[place] = claim.model_copy(update={"fact": fact_of.get(claim.id)})
