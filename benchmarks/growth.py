"""How time and memory of ``checker check`` grow with the corpus, on synthetic corpora each ten times the one before.

Usage: python benchmarks/growth.py [--sizes N ...] [--keep FOLDER]

Each size is checked in a process of its own, on one core, with a report of JSON lines. Time is that of the processor,
by stage (start-up counts with reading), memory the largest of the process (Linux and macOS). Below each size stands how
many times as much it needs as the one before it; what grows linearly stays at ten.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import nullcontext
from importlib import import_module
from pathlib import Path
from typing import Any, Final, NamedTuple

from synthetic_corpus import write_corpus

_MEGABYTE: Final = 1e6
_RSS_UNIT: Final = 1 if sys.platform == "darwin" else 1024
_STAGES: Final = {"resolve": "checker.check", "compare": "checker.check", "_write": "checker.cli.check_command"}
"""Every stage after extraction by the name of its function, with the module that calls it by that name."""


class Run(NamedTuple):
    """One size: what went in, what came out, what it took (seconds by stage, bytes)."""

    articles: int
    size: int
    found: Counter[str]
    seconds: dict[str, float]
    memory: int


def measured(folder: Path, articles: int) -> Run:
    """Write a corpus and check it in a process of its own."""
    corpus, report = folder / f"corpus-{articles}", folder / f"report-{articles}.jsonl"
    size = write_corpus(corpus, articles)
    process = subprocess.Popen([sys.executable, __file__, "--one", str(corpus), str(report)], stdout=subprocess.PIPE)
    assert process.stdout is not None
    stages: dict[str, float] = json.loads(process.stdout.read() or "{}")
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"the check of {articles} articles left with {os.waitstatus_to_exitcode(status)}")
    total = usage.ru_utime + usage.ru_stime
    seconds = {"read, extract": total - sum(stages.values()), **stages, "all": total}
    return Run(articles, size, _counted(report), seconds, usage.ru_maxrss * _RSS_UNIT)


def _counted(report: Path) -> Counter[str]:
    """How many records of each sort stand in a report of JSON lines."""
    with report.open(encoding="utf-8") as lines:
        return Counter(line.split('"', 4)[3] for line in lines)


def check_one(corpus: str, report: str) -> int:
    """Check a corpus in this process and print the seconds of each stage; returns the exit code of the check."""
    from checker.cli import main as checker

    spent: dict[str, float] = defaultdict(float)
    for name, home in _STAGES.items():
        module = import_module(home)
        setattr(module, name, _timed(getattr(module, name), name.strip("_"), spent))
    code = checker(["check", corpus, "--format", "jsonl", "--output", report, "--exit-zero"])
    print(json.dumps(spent))
    return code


def _timed(stage: Callable[..., Any], name: str, spent: dict[str, float]) -> Callable[..., Any]:
    def timed(*arguments: Any, **options: Any) -> Any:
        began = time.process_time()
        done = stage(*arguments, **options)
        spent[name] += time.process_time() - began
        return done

    return timed


def told(runs: Iterable[Run]) -> Iterator[str]:
    """The table: a line for each size, and one for how many times as much it is."""
    before: list[float] = []
    for run in runs:
        stages = [f"{name} s" for name in run.seconds]
        if not before:
            yield _row(["articles", "text MB", "claims", "facts", "findings", *stages, "memory MB"])
        found = [float(run.found[name]) for name in ("claim", "fact", "finding")]
        sizes = [run.size / _MEGABYTE, *found]
        figures = [float(run.articles), *sizes, *run.seconds.values(), run.memory / _MEGABYTE]
        if before:
            yield _row([f"x {now / then:.1f}" for now, then in zip(figures, before, strict=True)])
        seconds = [f"{figure:,.1f}" for figure in run.seconds.values()]
        yield _row([f"{run.articles:,}", *(f"{size:,.0f}" for size in sizes), *seconds, f"{figures[-1]:,.0f}"])
        before = figures


def _row(cells: Iterable[str]) -> str:
    return " ".join(f"{cell:>{width}}" for cell, width in zip(cells, _WIDTHS, strict=True))


_WIDTHS: Final = (9, 8, 8, 8, 9, 16, 10, 10, 8, 8, 10)


def main() -> int:
    """Measure every size and print the table line by line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter, usage=argparse.SUPPRESS
    )
    parser.add_argument("--sizes", type=int, nargs="+", default=[1000, 10_000, 100_000], metavar="N")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="where corpora and reports stay (nowhere)")
    parser.add_argument("--one", nargs=2, metavar=("CORPUS", "REPORT"), help="check one corpus, in this process")
    options = parser.parse_args()
    if options.one:
        return check_one(*options.one)
    with nullcontext(options.keep) if options.keep else tempfile.TemporaryDirectory() as folder:
        for line in told(measured(Path(folder), size) for size in options.sizes):
            print(line, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
