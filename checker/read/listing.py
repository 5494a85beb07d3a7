"""Which files the user means, and a short name for each that no other has."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from checker.problem import InputError, Problem, did_you_mean
from checker.read.formats import formats


def listed(paths: Sequence[Path | str]) -> list[Path]:
    """Every file that the paths mean, each once: folders are searched, in order of name, hidden files left out.

    Raises InputError, all at once, for paths that do not exist and folders without any readable file.
    """
    problems: list[Problem] = []
    found: dict[str, Path] = {}
    for path in map(Path, paths):
        files, problem = _files(path)
        found |= {os.path.realpath(file): file for file in files if os.path.realpath(file) not in found}
        problems += [Problem(str(path), 0, 0, problem)] if problem else []
    if problems:
        raise InputError(problems)
    return list(found.values())


def _files(path: Path) -> tuple[list[Path], str]:
    if not path.is_dir():
        return ([path], "") if path.exists() else ([], f"no such file or folder{_nearest(path)}")
    files = list(_inside(path))
    known = ", ".join(sorted(formats()))
    return files, "" if files else f"no file in this folder can be read (looked for {known})"


def _inside(folder: Path) -> Iterator[Path]:
    for current, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith(".") and Path(name).suffix.lower() in formats():
                yield Path(current, name)


def _nearest(path: Path) -> str:
    """The name most like the first missing part of a path, among its neighbours on disk."""
    missing = next(part for part in (*reversed(path.parents), path) if not part.exists())
    if not missing.parent.is_dir():
        return ""
    return did_you_mean(missing.name, (found.name for found in missing.parent.iterdir()))


def names_of(files: Sequence[Path]) -> list[str]:
    """A name for each file: its stem, with as many parent folders before it as it takes to be unique.

    Files that differ in their suffix alone keep it, and so do names with a ``#``, which numbers articles in a file.

    >>> names_of([Path("a/x.md"), Path("b/x.md"), Path("b/y.md")])
    ['a/x', 'b/x', 'y']
    """
    whole = [Path(os.path.abspath(file)) for file in files]
    stems = Counter(path.with_suffix("") for path in whole)
    parts = [_kept(path, stems[path.with_suffix("")] > 1).parts for path in whole]
    depths = [1] * len(parts)
    while True:
        names = ["/".join(part[-depth:]) for part, depth in zip(parts, depths, strict=True)]
        counts = Counter(names)
        clashing = [i for i, name in enumerate(names) if counts[name] > 1 and depths[i] < len(parts[i])]
        if not clashing:
            return names
        for index in clashing:
            depths[index] += 1


def _kept(path: Path, ambiguous: bool) -> Path:
    return path if ambiguous or "#" in path.stem else path.with_suffix("")
