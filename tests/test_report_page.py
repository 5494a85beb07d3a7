"""The page's parts: words, sentences, axes and timelines, and how large the page gets."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path
from typing import Any, get_args

import pytest
from report_fixtures import LANGUAGES, many, report, writer

import checker.reports
from checker.cli.baseline_command import FILE
from checker.cli.commands import parse
from checker.records import Claim, Confidence, Level, Quantity, Report, Verdict
from checker.reports.case import docket
from checker.reports.html.island import FIELDS
from checker.reports.html.plot import Plot, timeline
from checker.reports.html.scale import columns, labelled, scale
from checker.reports.interface import Interface, interface, interface_languages
from checker.reports.marked import Part, marked
from checker.reports.telling import Telling

REPORTS = Path(checker.reports.__file__).parent
FIVE_MEGABYTES = 5_000_000


def shape(value: Any) -> Any:
    """The keys of nested words, and the fields that each word names."""
    if isinstance(value, dict):
        return {key: shape(inner) for key, inner in value.items()}
    return sorted(re.findall(r"{(\w+)}", value))


def test_every_language_has_the_same_words() -> None:
    shapes = [shape(interface(language).model_dump(exclude={"language", "direction"})) for language in LANGUAGES]
    assert interface_languages() == tuple(sorted(LANGUAGES))
    assert shapes[0] == shapes[1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_cover_every_level_verdict_and_confidence(language: str) -> None:
    words: Interface = interface(language)
    assert set(words.levels) == set(get_args(Level))
    assert set(words.verdicts) == set(get_args(Verdict))
    assert set(words.confidences) == set(get_args(Confidence))


@pytest.mark.parametrize("group", ["page", "headings", "summary", "silence", "fields", "counts"])
def test_every_word_is_used(group: str) -> None:
    sources = [path for path in REPORTS.rglob("*") if path.suffix in (".py", ".j2")]
    used = "\n".join(path.read_text(encoding="utf-8") for path in sources)
    keys = getattr(interface("en"), group)
    forms = (f"{group}.{{}}", f'{group}["{{}}"]', f"{group}['{{}}']")
    known = {key for key in keys if any(form.format(key) in used for form in forms)}
    by_name = {"fields": set(FIELDS), "counts": {"articles", "claims", "facts", "unreadable"}}
    assert set(keys) == known | by_name.get(group, set())


def test_a_thousand_articles_stay_small() -> None:
    large = many(112)
    text = writer("to_html")(large)
    assert len(large.articles) > 1000
    assert len(text.encode("utf-8")) < FIVE_MEGABYTES
    assert text.count('<article class="card') == len(large.findings)


def test_articles_without_room_are_named_and_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("checker.reports.html.page._SENTENCES", 500)
    text = writer("to_html")(report("disagreements"))
    left_out = int(re.findall(r"sentences of (\d+) articles", text)[0])
    assert 0 < left_out < 9
    assert text.count('<p class="sheet brief"') == left_out
    assert text.count('<details class="sheet"') == 9 - left_out


def test_a_record_is_found_where_the_page_says_its_paths_begin() -> None:
    text = writer("to_html")(_below("/archive/", report("disagreements")))
    assert "<code>/archive/news/</code>" in text
    assert text.count("/archive/") == 1


def _below(folder: str, found: Report) -> Report:
    heads = (one.model_copy(update={"path": f"{folder}{one.path}"}) for one in found.articles)
    return found.model_copy(update={"articles": tuple(heads)})


@pytest.mark.parametrize("language", LANGUAGES)
def test_commands_of_the_page_can_be_given(language: str) -> None:
    text = writer("to_html")(report("disagreements"), language=language)
    commands = set(re.findall(r"(?m)^(?:<pre.*<code>)?checker (\w.*?)(?:</code>.*)?$", text))
    assert {parse(command.split()).baseline for command in commands} == {None, Path(FILE)}


def test_a_file_name_is_in_no_language() -> None:
    found = report("disagreements")
    heads = tuple(one.model_copy(update={"title": None}) for one in found.articles)
    text = writer("to_html")(found.model_copy(update={"articles": heads}))
    assert set(re.findall(r'<h3 lang="(\w*)"', text)) == {""}
    assert set(re.findall(r'<h3 lang="(\w*)"', writer("to_html")(found))) == {"ar", "en"}


def claim(id: str, start: int, end: int) -> Claim:
    return Claim(
        id=id,
        article="a",
        start=start,
        end=end,
        line=1,
        column=1,
        end_line=1,
        end_column=1,
        quote="",
        kind="killed",
        value=Quantity(low=1, high=1, best=1),
    )


@pytest.mark.parametrize(
    ("spans", "texts"),
    [
        ([], ["ten of twelve died"]),
        ([(10, 13)], ["[ten]", " of twelve died"]),
        ([(10, 13), (17, 23)], ["[ten]", " of ", "[twelve]", " died"]),
        ([(10, 23), (17, 23)], ["[ten of twelve]", " died"]),
        ([(17, 28)], ["ten of ", "[twelve died]"]),
        ([(17, 99)], ["ten of ", "[twelve died]"]),
        ([(2, 13)], ["[ten]", " of twelve died"]),
    ],
)
def test_sentences_are_cut_at_their_figures(spans: list[tuple[int, int]], texts: list[str]) -> None:
    claims = [claim(str(number), *span) for number, span in enumerate(spans)]
    parts = marked("ten of twelve died", 10, claims)
    assert [f"[{part.text}]" if part.claims else part.text for part in parts] == texts
    assert "".join(part.text for part in parts) == "ten of twelve died"


def test_figures_that_overlap_share_a_part() -> None:
    claims = [claim("whole", 0, 6), claim("part", 4, 6)]
    assert marked("two of us", 0, claims)[0] == Part("two of", tuple(claims))


@pytest.mark.parametrize(
    ("values", "ticks"),
    [
        ([3, 4], [3, 4]),
        ([80_000, 100_000], [80_000, 85_000, 90_000, 95_000, 100_000]),
        ([10, 90], [0, 25, 50, 75, 100]),
        ([150, 20_000], [100, 1_000, 10_000, 100_000]),
        ([7, 7], [6, 8]),
        ([0, 0], [0, 1]),
        ([2.5, 2.7], [2.5, 2.6, 2.7]),
        ([-4, 12], [-5, 0, 5, 10, 15]),
    ],
)
def test_axes(values: list[float], ticks: list[float]) -> None:
    axis = scale(values)
    assert list(axis.ticks) == pytest.approx(ticks)
    assert all(0 <= axis.at(value) <= 1 for value in values)
    assert [axis.at(value) for value in sorted(values)] == sorted(axis.at(value) for value in values)


@pytest.mark.parametrize(
    "days", [[1], [1, 1], [1, 1, 1, 500], [1, 2, 3, None], [None, None], [None], list(range(40)), [5] * 30]
)
def test_days_stand_in_order_and_apart(days: list[int | None]) -> None:
    places = columns(days)
    dated = [place for day, place in sorted((d, p) for d, p in zip(days, places, strict=True) if d is not None)]
    undated = [place for day, place in zip(days, places, strict=True) if day is None]
    assert dated == sorted(dated)
    assert len(set(places)) == len(places)
    assert all(-1e-9 <= place <= 1 + 1e-9 for place in places)
    assert not (dated and undated) or max(dated) < min(undated)


def test_labels_do_not_touch() -> None:
    places = [0.0, 0.05, 0.1, 0.4, 0.5, 0.97, 1.0]
    kept = [places[index] for index in labelled(places)]
    assert kept[0] == 0.0
    assert kept[-1] == 1.0
    assert all(after - before > 0.15 for before, after in pairwise(kept))


@pytest.fixture
def toll() -> Plot:
    answers = next(one for one in docket(report("disagreements")).answers if one.fact.id == "dead")
    plot = timeline(answers, frozenset({"derna-4:1", "derna-3:2"}), Telling("en"))
    assert plot
    return plot


def test_timeline_draws_every_claim(toll: Plot) -> None:
    by_title = {mark.title.partition(" ·")[0]: mark for mark in toll.marks}
    assert len(toll.marks) == 7
    assert by_title["at least 150"].open == "up"
    assert by_title["up to 20,000"].open == "down"
    assert by_title["up to 20,000"].faint
    assert by_title["2,300"].faint
    assert [mark.title[:5] for mark in toll.marks if mark.hot] == ["5,300", "4,100"]


def test_timeline_tells_outlets_apart_and_larger_values_higher(toll: Plot) -> None:
    first, fallen = toll.marks[0], next(mark for mark in toll.marks if mark.title.startswith("4,100"))
    assert toll.outlets[-1] == "outlet not stated"
    assert len({mark.outlet for mark in toll.marks}) == len(toll.outlets) == 5
    assert fallen.y < first.y


def test_timeline_labels_days_and_the_undated(toll: Plot) -> None:
    labels = [tick.label for tick in toll.days]
    assert labels[0] == "11 Sep 2023"
    assert labels[-1] == "undated"


def test_ranges_have_bars() -> None:
    answers = next(one for one in docket(report("disagreements")).answers if one.fact.id == "missing")
    plot = timeline(answers, frozenset(), Telling("en"))
    assert plot
    ranged, rounded = plot.marks
    assert ranged.bar
    assert ranged.bar[0] < ranged.bar[1]
    assert (ranged.soft, rounded.soft) == (False, True)


def test_one_value_makes_no_timeline() -> None:
    answers = next(one for one in docket(report("disagreements")).answers if one.fact.id == "share")
    assert timeline(answers, frozenset(), Telling("en")) is None
