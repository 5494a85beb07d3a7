"""How fast articles are read and their claims extracted, as a ratio to what this machine needs to count their words.

Usage: python benchmarks/throughput.py FOLDER [--startups N]

One process, one core, CPU time. Words are counted (``str.split``) over the same texts in the same run, so the ratio can
be compared between machines. Extraction is warmed up on the first article: languages and kinds are compiled once.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from itertools import islice
from pathlib import Path
from statistics import median
from typing import TypeVar

from checker import Article, read
from checker.check import HANDFUL
from checker.extract import extract_all

Result = TypeVar("Result")


@dataclass
class Clock:
    """CPU seconds by the name of what they were spent on."""

    spent: dict[str, float] = field(default_factory=dict)

    def time(self, name: str, work: Callable[[], Result]) -> Result:
        """Do the work and add its CPU time to a name."""
        began = time.process_time()
        done = work()
        self.spent[name] = self.spent.get(name, 0.0) + time.process_time() - began
        return done


@dataclass
class Amount:
    """What went through."""

    articles: int = 0
    size: int = 0
    words: int = 0
    claims: int = 0


def measured(folder: Path) -> tuple[Amount, Clock]:
    """Read and extract a folder, a handful of articles at a time, as a check does."""
    amount, clock = Amount(), Clock()
    articles = iter(read([folder]))
    while some := clock.time("read", lambda: list(islice(articles, HANDFUL))):
        texts = [article for article in some if isinstance(article, Article)]
        if not amount.articles:
            extract_all(texts[:1])
        amount.articles += len(texts)
        amount.size += sum(len(article.text.encode()) for article in texts)
        amount.words += sum(len(clock.time("words", article.text.split)) for article in texts)
        amount.claims += sum(map(len, clock.time("extract", partial(extract_all, texts))))
    return amount, clock


def startup(times: int) -> float:
    """Median wall time of ``checker --version`` in seconds."""
    return median(_version() for _ in range(times))


def _version() -> float:
    began = time.perf_counter()
    subprocess.run([sys.executable, "-m", "checker", "--version"], check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - began


def told(amount: Amount, clock: Clock, start: float) -> str:
    """The figures, one a line."""
    read_time, extract_time, words_time = (clock.spent[name] for name in ("read", "extract", "words"))
    megabytes = amount.size / 1e6
    return "\n".join(
        [
            f"articles      {amount.articles:,} ({megabytes:.2f} MB, {amount.words:,} words, {amount.claims:,} claims)",
            f"reading       {amount.articles / read_time:,.0f} articles/s, {megabytes / read_time:.2f} MB/s",
            f"extraction    {amount.articles / extract_time:,.0f} articles/s, {megabytes / extract_time:.2f} MB/s",
            f"word count    {amount.words / words_time:,.0f} words/s, {megabytes / words_time:.0f} MB/s",
            f"ratio         extraction takes {extract_time / words_time:.1f} times as long as counting the words",
            f"start-up      {start * 1000:.0f} ms (checker --version)",
        ]
    )


def main() -> None:
    """Measure the folder on the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter, usage=argparse.SUPPRESS
    )
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.add_argument("--startups", type=int, default=7, metavar="N", help="how often to start (7)")
    options = parser.parse_args()
    amount, clock = measured(options.folder)
    if not amount.articles:
        parser.exit(2, f"{options.folder}: no article could be read\n")
    print(told(amount, clock, startup(options.startups)))


if __name__ == "__main__":
    main()
