"""Markdown: for a comment on a pull request, or the summary of a workflow."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from checker.records import Level, Report, RuleHead, Unreadable
from checker.reports.case import Case, Cited, docket, heads, level_counts
from checker.reports.marked import around
from checker.reports.telling import Telling, telling_of
from checker.reports.visible import one_line

SUFFIX: Final = ".md"
_LONGEST: Final = 60_000
_SENTENCE: Final = 280
_ICONS: Final[dict[Level, str]] = {"error": "\u274c", "warning": "\u26a0\ufe0f", "note": "\u2139\ufe0f", "silent": ""}
_MARKUP: Final = re.compile(r"([\\`*_\[\]~|])")
_FIRST: Final = re.compile(r"^(\d*)([-+#=.)])")
_LIVE: Final = re.compile(r"(@|#(?=\d)|https?:(?=//)|www\.)", re.IGNORECASE)
_ENTITIES: Final = (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"))
# Mentions and references are found in the finished page, so that only a break inside them stops them.
_BREAK: Final = "<!-- -->"


def render(report: Report, *, language: str = "en", color: bool = False, width: int = 100) -> str:
    """The counts, then each finding with its sentences, worst first, as many as fit in a comment (65,536 characters).

    >>> render(Report(articles=(), unreadable=(), claims=(), facts=(), findings=(), rules=())).splitlines()[0]
    '## Claim consistency report'
    """
    telling = telling_of(report, language)
    head = [f"## {telling.interface.title}", "", *_summary(report, telling), ""]
    sections = ["\n".join(_section(case, telling)) for case in docket(report).cases]
    tail = [*_unreadable(report.unreadable, telling), *_rules(report, telling)]
    fitting = _fitting(sections, _LONGEST - sum(map(len, (*head, *tail))))
    hidden = len(sections) - len(fitting)
    rest = [telling.interface.summary["hidden"].format(count=hidden)] if hidden else []
    return "\n".join([*head, *fitting, *rest, *tail]).rstrip() + "\n"


def _fitting(sections: Iterable[str], room: int) -> list[str]:
    kept: list[str] = []
    for section in sections:
        room -= len(section) + 1
        if room < 0:
            break
        kept.append(section)
    return kept


def _summary(report: Report, telling: Telling) -> list[str]:
    interface = telling.interface
    counts = {interface.levels[level].many: count for level, count in level_counts(report).items()}
    counts |= {interface.counts["articles"]: len(report.articles), interface.counts["claims"]: len(report.claims)}
    said = [] if report.findings else [interface.summary["clean"], ""]
    return [*said, f"| {' | '.join(counts)} |", "|" + " --: |" * len(counts), _row(counts.values())]


def _row(cells: Iterable[object]) -> str:
    return f"| {' | '.join(map(str, cells))} |"


def _section(case: Case, telling: Telling) -> list[str]:
    interface, finding = telling.interface, case.finding
    level = f"{_ICONS[finding.level]} {interface.levels[finding.level].one}".strip()
    verdict = interface.verdicts[finding.verdict]
    kind = interface.listed.join((verdict.name, interface.confidences[finding.confidence]))
    claims = [line for one in case.cited for line in _claim(one, telling)]
    why = [f"- {begun(_harmless(reason))}" for reason in telling.why(case)]
    return [
        f"### {level}: {escaped(telling.fact(case.fact))}",
        "",
        f"{begun(_harmless(telling.message(case)))} `{_code(finding.rule)}` ({kind})",
        "",
        *claims,
        *([f"**{interface.headings['why']}**", "", *why, ""] if why else []),
        f"**{interface.headings['advice']}** {verdict.advice}",
        "",
    ]


def _claim(cited: Cited, telling: Telling) -> list[str]:
    """The value and where it comes from, and the sentence as a quotation, in which a browser finds the direction."""
    before, figure, after = around(cited.claim, _SENTENCE)
    sentence = f"{escaped(before, keep_ends=True)}**{escaped(figure)}**{escaped(after, keep_ends=True)}"
    return [
        f"**{escaped(telling.value(cited.claim.value))}** `{_code(telling.position(cited))}` "
        + _harmless(telling.origin(cited)),
        "",
        f"> {begun(sentence.strip())}",
        "",
    ]


def _code(text: str) -> str:
    """Text for a code span: a backtick would end it."""
    return text.replace("`", "'")


def escaped(text: str, *, keep_ends: bool = False) -> str:
    """Text on one line in which nothing is markup, an HTML tag, a mention, a reference, or an address made a link.

    ``keep_ends`` keeps one space where the text began or ended with white space.

    >>> escaped("*a* <i>"), escaped("to @b")
    ('\\\\*a\\\\* &lt;i&gt;', 'to @<!-- -->b')
    """
    line = _harmless(one_line(text))
    if not keep_ends or not line:
        return line
    return " " * text[:1].isspace() + line + " " * text[-1:].isspace()


def _harmless(line: str) -> str:
    """A line that the report itself has put together, escaped; the directions that it sets stay."""
    line = _MARKUP.sub(r"\\\1", line)
    for char, entity in _ENTITIES:
        line = line.replace(char, entity)
    return _LIVE.sub(rf"\1{_BREAK}", line)


def begun(line: str) -> str:
    """An escaped line whose first characters make no list, heading or rule of it.

    >>> begun("1. a"), begun("4,100")
    ('1\\\\. a', '4,100')
    """
    return _FIRST.sub(r"\1\\\2", line)


def _rules(report: Report, telling: Telling) -> list[str]:
    """Why each rule that found something is a rule."""
    known = heads(report)
    found = sorted({one.rule for one in report.findings})
    lines = [f"- `{_code(rule)}` {_explained(known[rule], telling.language)}" for rule in found if known[rule].why.en]
    return ["", f"### {telling.interface.headings['rules']}", "", *lines] if lines else []


def _explained(rule: RuleHead, language: str) -> str:
    return f"**{escaped(rule.heading(language))}** {escaped(rule.why.of(language))}"


def _unreadable(unreadable: tuple[Unreadable, ...], telling: Telling) -> list[str]:
    if not unreadable:
        return []
    lines = [f"- `{_code(telling.spot(one))}` {_harmless(telling.cause(one))}" for one in unreadable]
    return [f"### {telling.interface.headings['unreadable']}", "", *lines]
