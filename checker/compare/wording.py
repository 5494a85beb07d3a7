"""A disagreement put into words: its message, its fingerprint, its finding."""

from __future__ import annotations

import hashlib

from checker.compare.context import Context, Disagreement
from checker.compare.reason import place_label, question
from checker.compare.reconcile import suggestion
from checker.days import interval_words
from checker.names import who_words
from checker.records import Claim, Finding, Level, Quantity
from checker.rule import Rule
from checker.rule_parts import LEDGER_FIELDS
from checker.sentences import sentence


def finding(rule: Rule, found: Disagreement, context: Context, language: str) -> Finding:
    """The finding of a rule for one disagreement."""
    reasons = (*found.reasons, *suggestion(rule, found, context))
    return Finding(
        rule=rule.id,
        level=level(rule, found),
        confidence=found.confidence,
        verdict=found.verdict,
        message=message(rule, found, context, language),
        fact=found.fact.id,
        primary=found.first.id,
        related=tuple(claim.id for claim in (found.second, *found.others) if claim.id != found.first.id),
        fingerprint=fingerprint(rule, found),
        why=tuple(sentence(one, "en", question(found.fact, context)) for one in reasons),
        reasons=reasons,
    )


def level(rule: Rule, found: Disagreement) -> Level:
    """The rule's level for the verdict; a vague figure at an unknown time is worth a note at most."""
    told = rule.level.of(found.verdict)
    vague = any(getattr(claim.value, "qualifier", None) == "order" for claim in (found.first, found.second))
    return "note" if vague and found.confidence == "low" and told != "silent" else told


def message(rule: Rule, found: Disagreement, context: Context, language: str) -> str:
    """The rule's message with its fields filled in.

    A field about which nothing is known is written as a dash.
    """
    template = rule.message.ar if language == "ar" else rule.message.en
    kind = context.kinds.get(found.fact.kind)
    fields = {
        "kind": kind.label.get(language, kind.kind) if kind else found.fact.kind,
        "who": who_words(found.fact.who, language) if found.fact.who else None,
        "place": place_label(found.fact.place, language) if found.fact.place else None,
        "when": _days(found.first.when or found.second.when, language),
        "first": found.first.quote,
        "second": found.second.quote,
        "first_outlet": _outlet(found.first, context),
        "second_outlet": _outlet(found.second, context),
        "articles": str(len({claim.article for claim in (found.first, found.second, *found.others)})),
        **dict.fromkeys(LEDGER_FIELDS),
        **found.fields,
        "agreed_as_of": _days(found.fields.get("agreed_as_of"), language),
    }
    return " ".join(template.format(**{name: value or "-" for name, value in fields.items()}).split())


def _days(interval: str | None, language: str) -> str | None:
    return interval_words(interval, language) if interval else None


def _outlet(claim: Claim, context: Context) -> str:
    head = context.head(claim)
    return head.outlet or head.title or head.id


def fingerprint(rule: Rule, found: Disagreement) -> str:
    """Sixteen hexadecimal digits that stay the same when lines move: rule, question and the two figures."""
    fact = found.fact
    figures = sorted(_figure(claim) for claim in (found.first, found.second))
    parts = [rule.id, fact.kind, fact.who or "", fact.place or "", *figures]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]


def _figure(claim: Claim) -> str:
    value = claim.value
    if isinstance(value, Quantity):
        return f"{claim.article} {value.qualifier} {value.best.normalize()}"
    return f"{claim.article} {value.start}/{value.end}"
