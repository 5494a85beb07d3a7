"""The examples inside a kind file, extracted and held against what they must hold."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from pathlib import Path
from typing import Any

from checker.authoring.language import language_of_example
from checker.authoring.outcome import Outcome, trace
from checker.extract import extract
from checker.kind import ExampleClaim, Kind, KindExample
from checker.lexicon import Lexicon
from checker.records import Article, Claim, Period
from checker.yaml_file import parse, read_text


def kind_outcomes(kind: Kind, path: Path, words: Lexicon) -> Iterator[Outcome]:
    """What comes of every example of a kind."""
    places = parse(read_text(path), path)[1]
    for number, example in enumerate(kind.examples):
        line = places.get(f"/examples/{number}", [0, 0])[0]
        yield _outcome(kind, path, line, number + 1, example, words)


def _outcome(kind: Kind, path: Path, line: int, number: int, example: KindExample, words: Lexicon) -> Outcome:
    read = extract(_article(example), words)
    own = [claim for claim in read if claim.kind == kind.kind]
    wanted = [_complete(claim) for claim in example.claims]
    found = [_said(claim, like) for claim, like in zip_longest(own, example.claims[: len(own)])]
    return Outcome(
        path=str(path),
        line=line,
        owner=kind.kind,
        section="examples",
        number=number,
        what=" ".join(example.text.split())[:80],
        passed=wanted == found,
        expected=_listed(kind, wanted),
        found=_listed(kind, found),
        trace=trace(read),
        fired=bool(own),
        fields=frozenset({language_of_example(example.text)}) if own else frozenset(),
    )


def _article(example: KindExample) -> Article:
    language = language_of_example(example.text)
    return Article(id="example", path="example.txt", language=language, published=example.published, text=example.text)


def _complete(wanted: ExampleClaim) -> dict[str, Any]:
    """An expectation with what it leaves out: an exact figure that is asserted."""
    usual = {"modality": "asserted"} | ({} if isinstance(wanted["value"], str) else {"qualifier": "exact"})
    return usual | wanted


def _said(claim: Claim, like: ExampleClaim | None) -> dict[str, Any]:
    """What a claim says, in the keys of an expectation; all that matters when there is none."""
    value = claim.value
    keys: Any = like or {}
    if isinstance(value, Period):
        said: dict[str, Any] = {"value": shortest(value), "modality": claim.modality}
    else:
        said = {"value": float(value.best), "qualifier": value.qualifier, "modality": claim.modality}
        if "high" in keys:
            low, high = (None if one is None else float(one) for one in (value.low, value.high))
            said |= {"value": low, "high": high}
        said |= {"unit": value.unit} if "unit" in keys else {}
    return said | {key: getattr(claim, key) for key in ("quote", "who", "superseded") if key in keys}


def shortest(period: Period) -> str:
    """A whole year as YYYY, a whole month as YYYY-MM, a day as it is, other periods as start/end.

    >>> shortest(Period(start="2021-01-01", end="2021-12-31"))
    '2021'
    """
    start, end = period.start, period.end
    if start == end:
        return start
    if start.endswith("-01-01") and end == f"{start[:4]}-12-31":
        return start[:4]
    month = start[:-3]
    whole = start.endswith("-01") and end[:-3] == month and end.endswith(_last_day(month))
    return month if whole else f"{start}/{end}"


def _last_day(month: str) -> str:
    year, number = month.split("-")[-2:]
    return str(monthrange(int(year) if year else 2000, int(number))[1])


def _listed(kind: Kind, claims: Sequence[dict[str, Any]]) -> str:
    return "; ".join(", ".join(f"{key} {_plain(value)}" for key, value in one.items()) for one in claims) or (
        f"no claim of {kind.kind}"
    )


def _plain(value: object) -> str:
    return f"{value:,g}" if isinstance(value, float) and abs(value) < 1e6 else str(value)
