"""How large the HTML report of a folder is, how long it takes to write, and how long a browser takes to open it.

Usage: python benchmarks/html_report.py FOLDER [--language en|ar] [--runs N]

The articles are checked once and this is not timed. Writing is ``checker.render`` alone, in wall time: the first run,
which also compiles the template, and the median of all. Opening is the time to the end of the page's load event in a
headless Chromium, median; it is left out where selenium, Chromium or its driver is missing.
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
import time
from importlib.util import find_spec
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from checker import Report, check, render

if TYPE_CHECKING:
    from selenium.webdriver import Chrome

ARGUMENTS = ("--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking")


def writing(report: Report, language: str, runs: int) -> tuple[str, list[float]]:
    """The page and the seconds of each run."""
    seconds = []
    for _ in range(runs):
        began = time.perf_counter()
        page = render(report, "html", language=language)
        seconds.append(time.perf_counter() - began)
    return page, seconds


def opening(page: str, runs: int) -> list[float]:
    """The seconds of each run; empty without a browser."""
    binary, driver = shutil.which("chromium") or shutil.which("google-chrome"), shutil.which("chromedriver")
    if not (find_spec("selenium") and binary and driver):
        return []
    from selenium import webdriver

    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        file = Path(folder, "report.html")
        file.write_text(page, encoding="utf-8")
        options = webdriver.ChromeOptions()
        options.binary_location = binary
        for argument in (*ARGUMENTS, f"--user-data-dir={folder}/profile"):
            options.add_argument(argument)
        with webdriver.Chrome(options=options, service=webdriver.ChromeService(driver)) as browser:
            return [_opened(browser, file.as_uri()) for _ in range(runs)]


def _opened(browser: Chrome, address: str) -> float:
    browser.get("about:blank")
    browser.get(address)
    return float(browser.execute_script("return performance.getEntriesByType('navigation')[0].loadEventEnd")) / 1000


def told(report: Report, page: str, written: list[float], opened: list[float]) -> str:
    """The figures, one a line."""
    counts = f"{len(report.articles):,} ({len(report.claims):,} claims, {len(report.findings):,} findings)"
    lines = [
        f"articles      {counts}",
        f"size          {len(page.encode()) / 1e6:.2f} MB",
        f"writing       {median(written):.2f} s (the first time {written[0]:.2f} s)",
    ]
    return "\n".join([*lines, f"opening       {median(opened):.2f} s"] if opened else lines)


def main() -> None:
    """Measure the folder on the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter, usage=argparse.SUPPRESS
    )
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.add_argument("--language", default="en", metavar="LANGUAGE", help="language of the page (en)")
    parser.add_argument("--runs", type=int, default=5, metavar="N", help="how often to write and to open (5)")
    options = parser.parse_args()
    report = check([options.folder], language=options.language)
    page, written = writing(report, options.language, options.runs)
    print(told(report, page, written, opening(page, options.runs)))


if __name__ == "__main__":
    main()
