"""How time and memory of ``checker check`` grow with the corpus, on synthetic corpora each ten times the one before.

Usage: python benchmarks/growth.py [--sizes N ...] [--keep FOLDER]

The whole command is measured as a process: start-up, reading, extraction, comparison and a report of JSON lines. Time
is that of the clock and of all cores, memory the largest of the process (Linux and macOS). The last columns say how
many times as much a size needs as the one before it; what grows linearly stays at ten.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import NamedTuple

from synthetic_corpus import write_corpus

_MEGABYTE = 1e6
_RSS_UNIT = 1 if sys.platform == "darwin" else 1024


class Run(NamedTuple):
    """One size: what went in, what came out, what it took (seconds, bytes)."""

    articles: int
    size: int
    claims: int
    facts: int
    findings: int
    wall: float
    cpu: float
    memory: int


def measured(folder: Path, articles: int) -> Run:
    """Write a corpus and check it."""
    corpus, report = folder / f"corpus-{articles}", folder / f"report-{articles}.jsonl"
    size = write_corpus(corpus, articles)
    options = ["--format", "jsonl", "--output", str(report), "--exit-zero"]
    began = time.perf_counter()
    process = subprocess.Popen([sys.executable, "-m", "checker", "check", str(corpus), *options])
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - began
    if status:
        raise SystemExit(f"checker check left with {os.waitstatus_to_exitcode(status)} on {articles} articles")
    said = _counted(report)
    cpu, memory = usage.ru_utime + usage.ru_stime, usage.ru_maxrss * _RSS_UNIT
    return Run(articles, size, said["claim"], said["fact"], said["finding"], wall, cpu, memory)


def _counted(report: Path) -> Counter[str]:
    """How many records of each sort stand in a report of JSON lines."""
    with report.open(encoding="utf-8") as lines:
        return Counter(line.split('"', 4)[3] for line in lines)


def told(runs: Iterable[Run]) -> Iterator[str]:
    """The table, a line for each size."""
    yield " articles  text MB   claims    facts  findings    wall s     CPU s  memory MB   wall x    CPU x  memory x"
    before: Run | None = None
    for run in runs:
        counts = f"{run.articles:9,} {run.size / _MEGABYTE:8.1f} {run.claims:8,} {run.facts:8,} {run.findings:9,}"
        yield f"{counts} {run.wall:9.1f} {run.cpu:9.1f} {run.memory / _MEGABYTE:10.0f} {_ratios(before, run)}".rstrip()
        before = run


def _ratios(before: Run | None, run: Run) -> str:
    if before is None:
        return ""
    return f"{run.wall / before.wall:8.1f} {run.cpu / before.cpu:8.1f} {run.memory / before.memory:9.1f}"


def main() -> None:
    """Measure every size and print the table line by line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter, usage=argparse.SUPPRESS
    )
    parser.add_argument("--sizes", type=int, nargs="+", default=[1000, 10_000, 100_000], metavar="N")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="where corpora and reports stay (nowhere)")
    options = parser.parse_args()
    with nullcontext(options.keep) if options.keep else tempfile.TemporaryDirectory() as folder:
        for line in told(measured(Path(folder), size) for size in options.sizes):
            print(line, flush=True)


if __name__ == "__main__":
    main()
