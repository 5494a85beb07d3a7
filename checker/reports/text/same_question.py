"""Why two claims are, or are not, taken to answer one question, for a person and for a script."""

from __future__ import annotations

import json
from typing import Final

from checker.records import Claim
from checker.reports.text.direction import isolated
from checker.reports.visible import one_line
from checker.resolve.evidence import THRESHOLD, Explanation

_VERDICT: Final = {True: "one question", False: "two questions"}


def as_text(one: Claim, other: Claim, told: Explanation, *, together: bool) -> str:
    """The two figures with their sentences, the verdict with its score, and each piece of evidence with its weight.

    ``together`` says whether they stand in one fact, which other claims between them may bring about or prevent.
    """
    cited = [
        f"{claim.id}  {isolated(one_line(claim.quote))}\n  {isolated(one_line(claim.sentence))}"
        for claim in (one, other)
    ]
    score = f"{_VERDICT[told.same]}: the evidence adds up to {told.score:+.2f}, and {THRESHOLD} is enough"
    verdict = score if told.possible else f"{_VERDICT[told.same]}: this rules it out, whatever else is alike"
    fact = "Among all claims they stand in one fact." if together else "Among all claims they stand in two facts."
    return "\n".join([*cited, "", verdict, *(f"  {reason}" for reason in told.reasons), "", fact]) + "\n"


def as_json(one: Claim, other: Claim, told: Explanation, *, together: bool) -> str:
    """One object: the ids, whether they are one question, the score (null when ruled out), the reasons, the fact."""
    score = round(told.score, 2) if told.possible else None
    said = {
        "claims": [one.id, other.id],
        "same": told.same,
        "score": score,
        "reasons": list(told.reasons),
        "fact": together,
    }
    return json.dumps(said, ensure_ascii=False) + "\n"
