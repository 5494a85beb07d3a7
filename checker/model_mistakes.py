"""What a model refuses in a file, said for the person who wrote the file: where, what was found, what was expected."""

from __future__ import annotations

import types
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any, Final, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from typing_extensions import is_typeddict

from checker.problem import Problem, did_you_mean

Places = Mapping[str, Sequence[int]]
Loc = tuple[int | str, ...]

_EXPECTED: Final = {
    "int": "a whole number",
    "decimal": "a number",
    "float": "a number",
    "bool": "true or false",
    "string": "words",
    "tuple": "a list, such as [one, two]",
    "model": "keys and values, one key: value a line",
    "dict": "keys and values, one key: value a line",
    "greater": "{ge} or more",
    "less": "less than {lt}",
    "too": "at least one, each on a line that begins with -",
}


def problems_of(error: ValidationError, path: Path, places: Places, model: type[BaseModel]) -> list[Problem]:
    """Every mistake of a file, in order of its lines."""
    by_place: dict[tuple[Sequence[int], str], list[Any]] = defaultdict(list)
    for one in _without_meant(error.errors(), model):
        at, name = _where(one, places)
        by_place[tuple(places[at]), name].append(one)
    found = [
        Problem.at(path, place, told) for (place, name), same in by_place.items() for told in _told(name, same, model)
    ]
    return sorted(set(found), key=lambda problem: (problem.line, problem.column, problem.message))


def _without_meant(errors: Sequence[Any], model: type[BaseModel]) -> list[Any]:
    """The errors without missing keys that are there, misspelt: one slip is one mistake."""
    meant = {
        (one["loc"][:-1], known)
        for one in errors
        if one["type"] == "extra_forbidden"
        for known in _known_keys(model, one["loc"][:-1])
        if did_you_mean(str(one["loc"][-1]), [known])
    }
    return [one for one in errors if one["type"] != "missing" or (one["loc"][:-1], one["loc"][-1]) not in meant]


def _where(one: Any, places: Places) -> tuple[str, str]:
    """The place of the longest known beginning of an error's location, and the key that it is about."""
    at, known = _nearest(one["loc"], places)
    if one["type"] in ("missing", "extra_forbidden"):
        return at, str(one["loc"][-1])
    names = [str(part) for part in one["loc"][:known] if isinstance(part, str)]
    if one["type"] == "value_error" and f"{at}/{_subject(one)}" in places:
        return f"{at}/{_subject(one)}", ""
    return at, names[-1] if names else ""


def _subject(one: Any) -> str:
    """The key that a message about several keys begins with."""
    return str(one["ctx"]["error"]).partition(":")[0]


def _nearest(loc: Loc, places: Places) -> tuple[str, int]:
    for length in range(len(loc), -1, -1):
        at = "".join(f"/{part}" for part in loc[:length])
        if at in places:
            return at, length
    return "", 0


def _told(name: str, same: Sequence[Any], model: type[BaseModel]) -> Iterable[str]:
    """What is said of the errors at one key; those of a choice between two shapes are one mistake."""
    expected = [said for one in same if (said := _expected(one))]
    if expected:
        hint = did_you_mean(str(same[0]["input"]), _words(same))
        yield f"{name or 'the file'}: found {_shown(same[0]['input'])}, expected {' or '.join(expected)}{hint}"
    for one in same:
        if one["type"] == "extra_forbidden":
            yield f"{name}: not a known key{did_you_mean(name, _known_keys(model, one['loc'][:-1]))}"
        elif one["type"] == "missing":
            yield f"{name}: this key is missing"
        elif not _expected(one):
            yield _other(name, one)


def _expected(one: Any) -> str:
    words = _words([one])
    if words:
        return f"one of {', '.join(words)}" if len(words) > 1 else words[0]
    return _EXPECTED.get(one["type"].partition("_")[0], "").format(**one.get("ctx", {}))


def _words(same: Iterable[Any]) -> list[str]:
    """The words that one of the errors would allow."""
    allowed = (one["ctx"]["expected"] for one in same if one["type"] in ("literal_error", "enum"))
    return [word.strip(" '") for said in allowed for word in said.replace(" or ", ",").split(",")]


def _other(name: str, one: Any) -> str:
    said = one["msg"].removeprefix("Value error, ")
    said = said[:1].lower() + said[1:]
    scalar = f"; found {one['input']!r}" if isinstance(one["input"], str | int | float) else ""
    return f"{name}: {said}{scalar}" if name else said


def _shown(value: Any) -> str:
    if value is None or value in ({}, [], ""):
        return "nothing"
    return repr(value) if len(repr(value)) <= 60 else f"{repr(value)[:57]}..."


def _known_keys(model: Any, loc: Loc) -> list[str]:
    """The keys that a model allows at a location of its data."""
    here = [model]
    for part in loc:
        here = [inner for kind in here for inner in _inner(kind, part)]
    return sorted({name for kind in here for option in _options(kind) for name in _fields(option)})


def _fields(kind: Any) -> list[str]:
    if is_typeddict(kind):
        return list(kind.__annotations__)
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
