"""The page in a real browser: it fetches nothing, runs nothing of an article, and can be read and used by anyone."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from itertools import combinations, pairwise
from pathlib import Path
from typing import Any

import pytest
from report_fixtures import LANGUAGES, many, report, writer

from checker.records import Report
from checker.reports.interface import interface

webdriver = pytest.importorskip("selenium.webdriver", reason="selenium is not installed")
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
ARGUMENTS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)
# Contrast as WCAG 2.1 reckons it, of a color against what is behind an element.
COLORS = """
const canvas = document.createElement("canvas").getContext("2d", {willReadFrequently: true});
const rgba = (color) => {
  canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = color; canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data].map((part, n) => (n < 3 ? part : part / 255));
};
const over = (front, back) => back.map((part, n) => n < 3 ? front[n] * front[3] + part * (1 - front[3]) : 1);
const background = (element) => {
  const layers = [];
  for (let one = element; one; one = one.parentElement) layers.push(rgba(getComputedStyle(one).backgroundColor));
  return layers.reverse().reduce((below, layer) => over(layer, below), [255, 255, 255, 1]);
};
const light = (color) => {
  const linear = (part) => (part <= .04045 ? part / 12.92 : ((part + .055) / 1.055) ** 2.4);
  const [r, g, b] = color.slice(0, 3).map((part) => linear(part / 255));
  return .2126 * r + .7152 * g + .0722 * b;
};
const contrast = (ink, back) => {
  const [a, b] = [light(over(ink, back)), light(back)].sort((x, y) => y - x);
  return (a + .05) / (b + .05);
};
"""
# Every text that is shown: [text, ratio, what level AA asks of its size].
TEXTS = """
const found = [];
for (const element of document.querySelectorAll("body *:not(script):not(style)")) {
  const own = [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.data.trim()).join(" ");
  if (!own.trim() || !element.checkVisibility({visibilityProperty: true})) continue;
  const style = getComputedStyle(element);
  const ratio = contrast(rgba(element.closest("svg") ? style.fill : style.color), background(element));
  const size = parseFloat(style.fontSize);
  const large = size >= 24 || (size >= 18.66 && style.fontWeight >= 700);
  found.push([own.slice(0, 40), ratio, large ? 3 : 4.5]);
}
return found;
"""
# Everything that a plot draws for a claim, and what a reader fills in: [class, ratio], the better of line and surface.
SHAPES = """
const paint = (color, opacity) => {
  const [r, g, b, a] = color === "none" ? [0, 0, 0, 0] : rgba(color);
  return [r, g, b, a * opacity];
};
const drawn = [...document.querySelectorAll(".plot g > use, .plot .bar, .plot .ring")].map((shape) => {
  const style = getComputedStyle(shape);
  const inks = [style.fill, style.stroke].map((color) => paint(color, +style.opacity));
  return [shape.className.baseVal, Math.max(...inks.map((ink) => contrast(ink, background(shape.closest(".plot")))))];
});
const fields = [...document.querySelectorAll("select, input[type=search], button")].map((field) =>
  [field.tagName, contrast(rgba(getComputedStyle(field).borderTopColor), background(field.parentElement))]);
return [...drawn, ...fields];
"""
# For every plot the boxes of its labels: left, top, right, bottom. A line of text is higher than its letters.
LABELS = """
const box = ({left, top, right, bottom}) => [left, top + (bottom - top) * .15, right, bottom - (bottom - top) * .15];
return [...document.querySelectorAll(".course svg[role=img]")].map((plot) =>
  [...plot.querySelectorAll("text")].filter((text) => text.checkVisibility())
    .map((text) => box(text.getBoundingClientRect())));
"""


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    binary = next((path for name in BROWSERS if (path := shutil.which(name))), None)
    driver = shutil.which("chromedriver")
    if not (binary and driver):
        pytest.skip("no Chromium with its driver on this machine")
    options = webdriver.ChromeOptions()
    options.binary_location = binary
    for argument in (*ARGUMENTS, f"--user-data-dir={tmp_path_factory.mktemp('profile')}"):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    one = webdriver.Chrome(options=options, service=webdriver.ChromeService(driver))
    yield one
    one.quit()


class Desk:
    """A browser with a page on it."""

    def __init__(self, driver: Any, folder: Path) -> None:
        self.driver = driver
        self.folder = folder

    def show(self, shown: Report, *, language: str = "en", dark: bool = False, width: int = 1280) -> None:
        """Open a report; what the browser did before is forgotten."""
        path = self.folder / "report.html"
        path.write_text(writer("to_html")(shown, language=language), encoding="utf-8")
        self.set("Emulation.setScriptExecutionDisabled", value=False)
        self.set("Emulation.setDeviceMetricsOverride", width=width, height=900, deviceScaleFactor=1, mobile=width < 600)
        self.set_media(scheme="dark" if dark else "light")
        self.driver.get("about:blank")
        self.logs("browser"), self.logs("performance")
        self.driver.get(path.as_uri())

    def set(self, command: str, **values: Any) -> None:
        self.driver.execute_cdp_cmd(command, values)

    def set_media(self, media: str = "", scheme: str = "light") -> None:
        wanted = {"prefers-color-scheme": scheme, "prefers-reduced-motion": "reduce"}
        features = [{"name": name, "value": value} for name, value in wanted.items()]
        self.set("Emulation.setEmulatedMedia", media=media, features=features)

    def logs(self, name: str) -> list[dict[str, Any]]:
        return list(self.driver.get_log(name))

    def requests(self) -> list[str]:
        """The addresses that the page asked for."""
        messages = [json.loads(entry["message"])["message"] for entry in self.logs("performance")]
        return [m["params"]["request"]["url"] for m in messages if m["method"] == "Network.requestWillBeSent"]

    def run(self, script: str, *values: Any) -> Any:
        return self.driver.execute_script(script, *values)

    def one(self, selector: str) -> Any:
        return self.driver.find_element("css selector", selector)

    def levels(self) -> list[str]:
        """The levels of the findings that are shown, in order."""
        shown = "document.querySelectorAll('.card:not([hidden])')"
        return list(self.run(f"return [...{shown}].map((card) => card.dataset.level)"))

    def choose(self, name: str, label: str) -> None:
        script = "const [name, label] = arguments; const s = document.querySelector(`select[name=${name}]`);"
        script += "s.value = [...s.options].find((o) => o.text.includes(label)).value;"
        self.run(script + "s.dispatchEvent(new Event('input', {bubbles: true}))", name, label)

    def press(self, key: str) -> None:
        self.driver.switch_to.active_element.send_keys(key)


@pytest.fixture
def desk(browser: Any, tmp_path: Path) -> Desk:
    return Desk(browser, tmp_path)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["disagreements", "hostile", "no-findings", "empty"])
def test_fetches_nothing_and_complains_of_nothing(desk: Desk, name: str, language: str) -> None:
    desk.show(report(name), language=language)
    assert [url for url in desk.requests() if not url.startswith("data:")] == [desk.driver.current_url]
    assert desk.logs("browser") == []
    assert desk.driver.title == interface(language).title


def test_no_script_of_an_article_runs(desk: Desk) -> None:
    desk.show(report("hostile"))
    desk.run("for (const one of document.querySelectorAll('details')) one.open = true")
    desk.one("#c0").click()
    assert desk.driver.title == "Claim consistency report"
    assert desk.run("return document.scripts.length") == 2
    assert desk.run("return document.querySelectorAll('main a:not([href^=\"#\"])').length") == 0
    assert "<svg onload=alert(2)>" in desk.one("#record-body").text
    assert desk.logs("browser") == []


def test_filters(desk: Desk) -> None:
    desk.show(report("disagreements"))
    assert desk.levels() == ["error", "warning", "warning", "note"]
    desk.one("input[value=warning]").click()
    assert desk.levels() == ["error", "note"]
    assert desk.one("#shown").text == "2 of 4 findings shown"
    desk.one("button[type=reset]").click()
    desk.driver.execute_async_script("setTimeout(arguments[0])")
    assert len(desk.levels()) == 4
    for name, label, levels in (
        ("rule", "Part exceeds whole", ["warning"]),
        ("outlet", "The Meridian", ["warning", "warning"]),
        ("fact", "missing", ["note"]),
    ):
        desk.choose(name, label)
        assert desk.levels() == levels
        desk.choose(name, "All")


@pytest.mark.parametrize(
    ("words", "levels"), [("kabul", []), ("AFGHANISTAN qatar", ["error"]), ("4,500", ["warning"]), ("nobody", [])]
)
def test_search(desk: Desk, words: str, levels: list[str]) -> None:
    desk.show(report("disagreements"))
    desk.one("input[type=search]").send_keys(words)
    assert desk.levels() == levels
    assert desk.one("#none-shown").is_displayed() is (not levels)


def test_a_figure_shows_its_record_and_gives_the_keyboard_back(desk: Desk) -> None:
    desk.show(report("disagreements"))
    desk.run("document.getElementById('c0').focus()")
    desk.press("\ue007")
    assert desk.one("#record").is_displayed()
    assert "more than 100,000" in desk.one("#record-body").text
    assert "news/al-minbar.md:8:28" in desk.one("#record-body").text
    desk.press("\ue00c")
    assert not desk.one("#record").is_displayed()
    assert desk.run("return document.activeElement.id") == "c0"


def test_everything_is_reached_by_the_keyboard(desk: Desk) -> None:
    desk.show(report("disagreements"))
    reached = []
    for _ in range(90):
        desk.press("\ue004")
        reached.append(desk.run("const e = document.activeElement; return e.id || e.name || e.className || e.tagName"))
    assert reached[0] == "skip"
    assert {"level", "rule", "outlet", "fact", "words", "c0", "c14"} <= set(reached)


@pytest.mark.parametrize("language", LANGUAGES)
def test_directions(desk: Desk, language: str) -> None:
    desk.show(report("disagreements"), language=language)
    quotes = desk.run(
        "return [...document.querySelectorAll('blockquote')].map((q) => [q.lang, getComputedStyle(q).direction])"
    )
    places = desk.run(
        "return [...document.querySelectorAll('.card .clipping')].map((one) => one.getBoundingClientRect().left)"
    )
    assert {(lang, direction) for lang, direction in quotes} == {("ar", "rtl"), ("en", "ltr")}
    assert (places[0] > places[1]) is (language == "ar")


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_contrast(desk: Desk, language: str, dark: bool) -> None:
    desk.show(report("disagreements"), language=language, dark=dark)
    desk.run("for (const one of document.querySelectorAll('details')) one.open = true")
    desk.one("#c0").click()
    texts = desk.run(COLORS + TEXTS)
    shapes = desk.run(COLORS + SHAPES)
    assert len(texts) > 200
    assert {"bar", "arrow", "ring", "SELECT", "INPUT", "BUTTON"} <= {shape for shape, _ in shapes}
    assert [(text, round(ratio, 2)) for text, ratio, least in texts if ratio < least] == []
    assert [(shape, round(ratio, 2)) for shape, ratio in shapes if ratio < 3] == []


@pytest.mark.parametrize("width", [320, 390, 768])
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_screen_is_too_narrow(desk: Desk, language: str, width: int) -> None:
    desk.show(report("disagreements"), language=language, width=width)
    desk.run("for (const one of document.querySelectorAll('details')) one.open = true")
    assert desk.run("return document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("width", [320, 390, 1280])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_plot_is_seen_whole_and_its_labels_stand_apart(desk: Desk, language: str, width: int) -> None:
    desk.show(report("disagreements"), language=language, width=width)
    plots = desk.run(LABELS)
    assert len(plots) > 2
    for labels in plots:
        assert all(left >= 0 and right <= width and bottom - top >= 7 for left, top, right, bottom in labels)
        assert [pair for pair in combinations(labels, 2) if overlap(*pair)] == []


def overlap(one: list[float], other: list[float]) -> bool:
    """Whether two boxes (left, top, right, bottom) have an area in common."""
    across = min(one[2], other[2]) - max(one[0], other[0])
    return across > 0 and min(one[3], other[3]) - max(one[1], other[1]) > 0


def test_landmarks_headings_and_names(desk: Desk) -> None:
    desk.show(report("disagreements"))
    for landmark in ("header.top", "nav[aria-label]", "main", "footer.bottom", "form[role=search][aria-label]"):
        assert desk.one(landmark)
    levels = desk.run("return [...document.querySelectorAll('h1,h2,h3,h4')].map((h) => +h.tagName[1])")
    unnamed = desk.run(
        "return [...document.querySelectorAll('a,button,select,input,summary,[role=img],[role=region]')]"
        ".filter((e) => !(e.textContent.trim() || e.ariaLabel || e.labels?.length)).map((e) => e.outerHTML)"
    )
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert unnamed == []


def test_links_open_what_is_folded_away_or_filtered_out(desk: Desk) -> None:
    desk.show(many(2))
    sheet = desk.one("details.sheet")
    assert sheet.get_attribute("open") is None
    desk.run("location.hash = 'c0'")
    desk.driver.execute_async_script("setTimeout(arguments[0], 50)")
    assert desk.one("#c0").is_displayed()
    desk.one("input[value=error]").click()
    card = desk.one(".card")
    assert not card.is_displayed()
    desk.run("location.hash = arguments[0].id", card)
    desk.driver.execute_async_script("setTimeout(arguments[0], 50)")
    assert card.is_displayed()


def test_without_scripts_everything_is_still_there(desk: Desk) -> None:
    desk.show(report("disagreements"))
    desk.set("Emulation.setScriptExecutionDisabled", value=True)
    desk.driver.refresh()
    assert not desk.one("#filters").is_displayed()
    assert [card.is_displayed() for card in desk.driver.find_elements("css selector", ".card")] == [True] * 4
    assert desk.one("#c0").is_displayed()


def test_print_leaves_out_what_paper_cannot_do(desk: Desk) -> None:
    desk.show(report("disagreements"), dark=True)
    desk.set_media(media="print", scheme="dark")
    assert not desk.one("#filters").is_displayed()
    assert desk.one(".card").is_displayed()
    assert desk.run("return getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
