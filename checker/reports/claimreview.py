"""Export to schema.org: each fact's claims as ``Claim``, each finding as a ``ClaimReview``, in JSON-LD."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, Final

from checker.records import Quantity, Report
from checker.reports.address import as_uri
from checker.reports.case import Answers, Case, Cited, docket
from checker.reports.telling import Telling, telling_of
from checker.reports.visible import one_line, web_address

SUFFIX: Final = ".jsonld"
_TERMS: Final = "urn:claim-consistency-checker:terms:"
_CONTEXT: Final = [
    "https://schema.org",
    {
        "checker": _TERMS,
        "contradicts": {"@id": "checker:contradicts", "@type": "@id"},
        "supersedes": {"@id": "checker:supersedes", "@type": "@id"},
        "verdict": "checker:verdict",
        "rule": "checker:rule",
        "confidence": "checker:confidence",
        "figure": "checker:figure",
    },
]
_AGENT: Final = {"@type": "SoftwareApplication", "name": "claim-consistency-checker"}
_CONTRADICTIONS: Final = ("conflict", "disputed", "mismatch")
_SUCCESSIONS: Final = ("update", "revision")


def render(report: Report, *, language: str = "en", color: bool = False, width: int = 100) -> str:
    """A JSON-LD graph of every fact that several claims answer, and of every finding.

    Nothing is rated true or false: a review names the verdict on the claims together (``alternateName``), and our own
    terms ``contradicts`` and ``supersedes`` say how they stand to each other, and ``figure`` what each one says.

    >>> '"@graph": []' in render(Report(articles=(), unreadable=(), claims=(), facts=(), findings=(), rules=()))
    True
    """
    telling = telling_of(report, language)
    known = docket(report)
    found = {claim for one in report.findings for claim in (one.primary, *one.related)}
    answers = [one for one in known.answers if len(one.cited) > 1 or found.intersection(one.fact.claims)]
    relations = _relations(known.cases)
    claims = [_claim(cited, one, relations, telling) for one in answers for cited in one.cited]
    reviews = [_review(case, telling) for case in known.cases]
    graph = {"@context": _CONTEXT, "@graph": [*claims, *reviews]}
    return json.dumps(graph, ensure_ascii=False, indent=2) + "\n"


def _identity(name: str, id: str) -> str:
    return f"urn:claim-consistency-checker:{name}:{as_uri(id)}"


def _relations(cases: Iterable[Case]) -> dict[str, dict[str, list[str]]]:
    """For each claim (id) the claims that it contradicts, and those that it supersedes."""
    found: dict[str, dict[str, list[str]]] = {}
    for case in cases:
        for other in case.related:
            later, earlier = _in_time(case.primary, other)
            if case.finding.verdict in _CONTRADICTIONS:
                _relate(found, case.primary, "contradicts", other)
                _relate(found, other, "contradicts", case.primary)
            elif case.finding.verdict in _SUCCESSIONS:
                _relate(found, later, "supersedes", earlier)
    return found


def _relate(found: dict[str, dict[str, list[str]]], one: Cited, term: str, other: Cited) -> None:
    known = found.setdefault(one.claim.id, {}).setdefault(term, [])
    identity = _identity("claim", other.claim.id)
    known.extend([identity] if identity not in known else [])


def _in_time(one: Cited, other: Cited) -> tuple[Cited, Cited]:
    """The later and the earlier of two claims, by the day they speak of, else the day of their article."""
    later, earlier = sorted((one, other), key=_moment, reverse=True)
    return later, earlier


def _moment(cited: Cited) -> str:
    return (cited.claim.as_of or cited.article.published or "").rpartition("/")[2]


def _claim(
    cited: Cited, answers: Answers, relations: dict[str, dict[str, list[str]]], telling: Telling
) -> dict[str, Any]:
    claim = cited.claim
    node: dict[str, Any] = {
        "@type": "Claim",
        "@id": _identity("claim", claim.id),
        "text": one_line(claim.sentence or claim.quote),
        "name": f"{telling.fact(answers.fact)}: {telling.value(claim.value)}",
        "about": {"@id": _identity("fact", answers.fact.id), "@type": "Thing", "name": telling.fact(answers.fact)},
        "appearance": _article(cited),
        **relations.get(claim.id, {}),
    }
    if claim.source:
        node["author"] = {"@type": "Organization", "name": one_line(claim.source)}
    if isinstance(claim.value, Quantity):
        node["figure"] = _amount(claim.value)
    return node


def _amount(value: Quantity) -> dict[str, Any]:
    ends = {"value": value.best, "minValue": value.low, "maxValue": value.high}
    numbers = {name: _number(end) for name, end in ends.items() if end is not None}
    unit = {"unitText": value.unit} if value.unit else {}
    return {"@type": "PropertyValue", "name": value.qualifier, **numbers, **unit}


def _number(value: Any) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)


def _article(cited: Cited) -> dict[str, Any]:
    article = cited.article
    node: dict[str, Any] = {"@type": "NewsArticle", "identifier": article.path, "inLanguage": article.language}
    node |= {"headline": one_line(article.title)} if article.title else {}
    node |= {"datePublished": article.published} if article.published else {}
    node |= {"publisher": {"@type": "Organization", "name": one_line(article.outlet)}} if article.outlet else {}
    return node | ({"url": article.url} if web_address(article.url) else {})


def _review(case: Case, telling: Telling) -> dict[str, Any]:
    finding = case.finding
    return {
        "@type": "ClaimReview",
        "@id": _identity("finding", finding.fingerprint),
        "claimReviewed": one_line(finding.message),
        "reviewBody": one_line(" ".join(telling.why(case))),
        "author": _AGENT,
        "itemReviewed": [{"@id": _identity("claim", one.claim.id)} for one in case.cited],
        "reviewRating": {
            "@type": "Rating",
            "alternateName": telling.interface.verdicts[finding.verdict].name,
        },
        "verdict": finding.verdict,
        "rule": finding.rule,
        "confidence": finding.confidence,
    }
