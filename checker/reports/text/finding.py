"""One finding in words: what disagrees, who says what, and why that can be compared."""

from __future__ import annotations

from typing import Final

from checker.reports.case import Case
from checker.reports.telling import Telling
from checker.reports.text.cited import cited_lines
from checker.reports.text.direction import isolated, lines_of
from checker.reports.text.paint import paint

_INDENT: Final = "  "


def finding_lines(case: Case, telling: Telling, *, color: bool, width: int) -> list[str]:
    """A finding: heading, message, the sentences that disagree, and the reasons."""
    cited = cited_lines(case.cited, language=telling.language, color=color, width=width)
    return [
        _heading(case, telling, color),
        *_message(case, telling, width),
        "",
        *cited,
        "",
        *_wrapped(" ".join(telling.why(case)), width),
    ]


def _heading(case: Case, telling: Telling, color: bool) -> str:
    level = telling.interface.levels[case.finding.level].one
    return f"{paint(level, case.finding.level, color)}  {case.finding.rule}  {isolated(telling.fact(case.fact))}"


def _message(case: Case, telling: Telling, width: int) -> list[str]:
    known = telling.interface
    verdict = known.verdicts[case.finding.verdict].name
    said = f"{telling.message(case)} ({verdict}{known.listed}{known.confidences[case.finding.confidence]})"
    return _wrapped(said, width)


def _wrapped(text: str, width: int) -> list[str]:
    return [_INDENT + isolated(line, like=text) for line in lines_of(text, width - len(_INDENT))]
