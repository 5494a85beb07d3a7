"""JUnit: every article a suite, every finding a test that fails, so that any CI server can count them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Final
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from checker.records import ArticleHead, Report, Unreadable
from checker.reports.case import Case, docket
from checker.reports.telling import Telling, telling_of
from checker.reports.visible import one_line

SUFFIX: Final = ".xml"
_NAME: Final = "claim-consistency-checker"
_FAILING: Final = ("error", "warning")


def render(report: Report, *, language: str = "en", color: bool = False, width: int = 100) -> str:
    """One suite for each article: a test for each finding whose newest claim is in it, or one that passes.

    Errors and warnings fail (``type`` is the level), notes pass and are told in ``system-out``; an unreadable file is
    an error. Schema: Jenkins' xUnit plugin, junit-10.xsd.

    >>> "testsuites" in render(Report(articles=(), unreadable=(), claims=(), facts=(), findings=(), rules=()))
    True
    """
    cases: defaultdict[str, list[Case]] = defaultdict(list)
    for case in docket(report).cases:
        cases[case.newest.article.id].append(case)
    telling = telling_of(report, language)
    root = Element("testsuites", name=_NAME)
    for article in report.articles:
        _article_suite(root, article, cases[article.id], telling)
    for unreadable in report.unreadable:
        _unreadable_suite(root, unreadable, telling)
    _total(root)
    indent(root)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + tostring(root, encoding="unicode") + "\n"


def _article_suite(root: Element, article: ArticleHead, cases: Iterable[Case], telling: Telling) -> None:
    suite = _suite(root, article.path, article.id)
    for case in cases:
        _test(suite, case, telling)
    if not len(suite):
        SubElement(suite, "testcase", name=telling.interface.page["agrees"], classname=one_line(article.path))
    _count(suite)


def _test(suite: Element, case: Case, telling: Telling) -> None:
    level, name = case.finding.level, f"{telling.fact(case.fact)} [{telling.position(case.newest)}]"
    test = SubElement(suite, "testcase", name=name, classname=case.finding.rule)
    if level in _FAILING:
        SubElement(test, "failure", type=level, message=telling.message(case)).text = _told(case, telling)
    else:
        said = telling.interface.levels[level].one
        SubElement(test, "system-out").text = f"{said}: {telling.message(case)}\n{_told(case, telling)}"


def _told(case: Case, telling: Telling) -> str:
    lines = [
        f"{telling.value(one.claim.value)}  {telling.position(one)}  {telling.origin(one)}"
        for one in (case.newest, *case.others)
    ]
    return "\n".join([*lines, *telling.why(case)])


def _unreadable_suite(root: Element, unreadable: Unreadable, telling: Telling) -> None:
    suite = _suite(root, unreadable.path, unreadable.path)
    test = SubElement(suite, "testcase", name=telling.interface.page["read"], classname=one_line(unreadable.path))
    cause = telling.cause(unreadable)
    SubElement(test, "error", type="unreadable", message=cause).text = f"{telling.spot(unreadable)}  {cause}"
    _count(suite)


def _suite(root: Element, name: str, id: str) -> Element:
    return SubElement(root, "testsuite", name=one_line(name), id=one_line(id))


def _count(suite: Element) -> None:
    for attribute, path in (("tests", "testcase"), ("failures", "*/failure"), ("errors", "*/error")):
        suite.set(attribute, str(len(suite.findall(path))))


def _total(root: Element) -> None:
    for attribute in ("tests", "failures", "errors"):
        root.set(attribute, str(sum(int(suite.get(attribute, "0")) for suite in root)))
