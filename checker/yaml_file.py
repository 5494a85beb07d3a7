"""YAML 1.2 files read into models, with every mistake answered by file, line, column and the nearest valid word."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import BaseModel, ValidationError

from checker.model_mistakes import problems_of
from checker.problem import InputError, Problem
from checker.yaml_mistakes import in_plain_words

if TYPE_CHECKING:
    from ruamel.yaml import YAML

Model = TypeVar("Model", bound=BaseModel)
Places = dict[str, list[int]]
_LARGEST = 2_000_000
_DEEPEST = 30
_MOST = 200_000
_YAML_TAGS = "tag:yaml.org,2002:"
_CACHE_VERSION = "3"


def load(path: Path, model: type[Model]) -> Model:
    """Read a YAML file into a pydantic model.

    Raises InputError with every mistake of the file at once.

    >>> load(Path("rules/kinds/killed.yaml"), Kind)  # doctest: +SKIP
    """
    return validate(read_text(path), path, model)


def read_text(path: Path) -> str:
    """The text of a YAML file; InputError when it is missing, too large or not UTF-8."""
    try:
        if path.stat().st_size > _LARGEST:
            raise InputError([Problem(str(path), 0, 0, f"larger than {_LARGEST} bytes")])
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise InputError([Problem(str(path), 0, 0, error.strerror or str(error))]) from error
    except UnicodeDecodeError as error:
        raise InputError([Problem(str(path), 0, 0, f"not UTF-8: {error.reason} at byte {error.start}")]) from error


def validate(text: str, path: Path, model: type[Model]) -> Model:
    """Parse YAML text and validate it against a model; ``path`` only names the file in messages."""
    data, places = _parse_cached(text, path)
    try:
        return model.model_validate(data)
    except ValidationError as error:
        raise InputError(problems_of(error, path, places, model)) from error


def _parse_cached(text: str, path: Path) -> tuple[Any, Places]:
    from platformdirs import user_cache_path

    key = hashlib.sha256(f"{_CACHE_VERSION}\n{text}".encode()).hexdigest()
    cached = user_cache_path("claim-consistency-checker") / "yaml" / f"{key}.json"
    try:
        data, places = json.loads(cached.read_text(encoding="utf-8"))
        return data, places
    except (OSError, ValueError):
        pass
    data, places = parse(text, path)
    _store(cached, json.dumps([data, places], ensure_ascii=False))
    return data, places


def _store(path: Path, text: str) -> None:
    """Write the cache entry in one move; a cache that cannot be written only costs time."""
    import os
    import tempfile

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent)
        with os.fdopen(handle, "w", encoding="utf-8") as out:
            out.write(text)
        os.replace(name, path)
    except OSError:
        return


def parse(text: str, path: Path) -> tuple[Any, Places]:
    """Plain data of YAML text, uncached, and the line and column of every key; ``path`` only names the file.

    Raises InputError where the text is not YAML.
    """
    from ruamel.yaml.error import MarkedYAMLError
    from ruamel.yaml.reader import ReaderError

    try:
        tree = _reader().load(text)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (0, 0)
        said = " ".join((error.problem or error.context or "not YAML").split())
        raise InputError([Problem(str(path), line, column, in_plain_words(said))]) from error
    except ReaderError as error:
        before = text[: error.position]
        line, column = before.count("\n") + 1, error.position - before.rfind("\n")
        raise InputError([Problem(str(path), line, column, in_plain_words(error.reason))]) from error
    except RecursionError as error:
        raise InputError([Problem(str(path), 1, 1, f"nested deeper than {_DEEPEST} levels")]) from error
    places: Places = {"": [1, 1]}
    return _plain(tree, "", places, path, 0), places


def _reader() -> YAML:
    """A reader of YAML 1.2, which knows no dates: 2024-13-01 is words, not a date that cannot be."""
    from ruamel.yaml import YAML
    from ruamel.yaml.constructor import RoundTripConstructor

    class Constructor(RoundTripConstructor):
        pass

    Constructor.add_constructor(f"{_YAML_TAGS}timestamp", RoundTripConstructor.construct_yaml_str)
    reader = YAML(typ="rt")
    reader.Constructor = Constructor
    return reader


def _plain(node: Any, at: str, places: Places, path: Path, depth: int) -> Any:
    """Plain data of a ruamel tree; fills ``places`` with line and column of every key and item."""
    if depth > _DEEPEST:
        raise InputError([Problem.at(path, places[at], f"nested deeper than {_DEEPEST} levels")])
    if len(places) > _MOST:
        raise InputError([Problem.at(path, places[at], f"more than {_MOST} values, its repetitions counted")])
    if _tag(node):
        raise InputError([Problem.at(path, places[at], f"{_tag(node)}: put quotes around a value that begins with !")])
    if isinstance(node, dict):
        out = {}
        for key, value in node.items():
            inner = f"{at}/{key}"
            line, column = _place_of(node, key, path)
            places[inner] = [line + 1, column + 1]
            out[str(key)] = _plain(value, inner, places, path, depth + 1)
        return out
    if isinstance(node, list):
        for index in range(len(node)):
            line, column = node.lc.item(index)  # type: ignore[attr-defined]
            places[f"{at}/{index}"] = [line + 1, column + 1]
        return [_plain(value, f"{at}/{i}", places, path, depth + 1) for i, value in enumerate(node)]
    if node is None or isinstance(node, bool):
        return node
    if isinstance(node, int):
        return int(node)
    if isinstance(node, float):
        return float(node)
    return str(node)


def _place_of(node: Any, key: Any, path: Path) -> tuple[int, int]:
    """Line and column of a key, from 0; a key merged in from elsewhere has none and is no YAML 1.2."""
    found = node.lc.data.get(key) if node.lc.data else None
    if found is None:
        raise InputError([Problem(str(path), node.lc.line + 1, 1, "<<: merged keys are not read; write the keys out")])
    return found[0], found[1]


def _tag(node: Any) -> str:
    """A tag written in the file (``!word``), which could ask a YAML reader to run code."""
    value = getattr(getattr(node, "tag", None), "value", None)
    return str(value).replace(_YAML_TAGS, "!!") if value else ""
