"""YAML 1.2 files read into models, with every mistake answered by file, line, column and the nearest valid word."""

from __future__ import annotations

import hashlib
import json
import types
from pathlib import Path
from typing import Annotated, Any, TypeVar, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError

from checker.problem import InputError, Problem, did_you_mean
from checker.yaml_mistakes import in_plain_words

Model = TypeVar("Model", bound=BaseModel)
Places = dict[str, list[int]]
_LARGEST = 2_000_000
_DEEPEST = 30
_MOST = 200_000
_CACHE_VERSION = "2"


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
        raise InputError(_problems(error, path, places, model)) from error


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
    from ruamel.yaml import YAML
    from ruamel.yaml.error import MarkedYAMLError
    from ruamel.yaml.reader import ReaderError

    try:
        tree = YAML(typ="rt").load(text)
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


def _plain(node: Any, at: str, places: Places, path: Path, depth: int) -> Any:
    """Plain data of a ruamel tree; fills ``places`` with line and column of every key and item."""
    if depth > _DEEPEST:
        raise InputError([Problem(str(path), *places[at], f"nested deeper than {_DEEPEST} levels")])
    if len(places) > _MOST:
        raise InputError([Problem(str(path), *places[at], f"more than {_MOST} values, its repetitions counted")])
    if _tag(node):
        raise InputError([Problem(str(path), *places[at], f"{_tag(node)}: tags are not read; put quotes around it")])
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
    return str(value) if value else ""


def _problems(error: ValidationError, path: Path, places: Places, model: type[BaseModel]) -> list[Problem]:
    found = []
    for one in error.errors():
        known = _known_keys(model, one["loc"][:-1])
        at = _nearest_place(one["loc"], places)
        found.append(Problem(str(path), *at, _say(one, known)))
    return sorted(set(found), key=lambda p: (p.line, p.column, p.message))


def _say(error: Any, known: list[str]) -> str:
    key = str(error["loc"][-1]) if error["loc"] else "the file"
    kind = error["type"]
    if kind == "extra_forbidden":
        return f"{key}: not a known key{did_you_mean(key, known)}"
    if kind == "missing":
        return f"{key}: this key is missing"
    if kind in ("literal_error", "enum"):
        options = [w.strip(" '") for w in error["ctx"]["expected"].replace(" or ", ",").split(",")]
        return f"{key}: found {error['input']!r}, expected one of {', '.join(options)}" + did_you_mean(
            str(error["input"]), options
        )
    said = error["msg"][0].lower() + error["msg"][1:]
    return f"{key}: {said.removeprefix('value error, ')}; found {error['input']!r}"


def _nearest_place(loc: tuple[int | str, ...], places: Places) -> list[int]:
    """The place of the longest known beginning of an error's location."""
    for length in range(len(loc), -1, -1):
        at = "".join(f"/{part}" for part in loc[:length])
        if at in places:
            return places[at]
    return [1, 1]


def _known_keys(model: Any, loc: tuple[int | str, ...]) -> list[str]:
    """The keys that a model allows at a location of its data."""
    here = [model]
    for part in loc:
        here = [inner for kind in here for inner in _inner(kind, part)]
    return sorted({name for kind in here for option in _options(kind) for name in _fields(option)})


def _fields(kind: Any) -> list[str]:
    if not (isinstance(kind, type) and issubclass(kind, BaseModel)):
        return []
    return [field.alias or name for name, field in kind.model_fields.items()]


def _options(kind: Any) -> list[Any]:
    """The alternatives of a possibly optional or annotated type."""
    origin = get_origin(kind)
    if origin is Annotated:
        return _options(get_args(kind)[0])
    if origin in (Union, types.UnionType):
        return [option for arg in get_args(kind) for option in _options(arg)]
    return [kind]


def _inner(kind: Any, part: int | str) -> list[Any]:
    found = []
    for option in _options(kind):
        origin, args = get_origin(option), get_args(option)
        if isinstance(option, type) and issubclass(option, BaseModel):
            by_key = {field.alias or name: field.annotation for name, field in option.model_fields.items()}
            if part in by_key:
                found.append(by_key[part])
        elif origin in (list, tuple, set, frozenset):
            found.append(args[0])
        elif origin is dict:
            found.append(args[1])
    return found
