"""Settings and where each comes from: the command line over the environment over a file over the default."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, NamedTuple

from checker.problem import InputError, Problem, did_you_mean

FILES: Final = ("checker.toml", "pyproject.toml")
_LEVELS: Final = ("error", "warning", "note", "never")


class Setting(NamedTuple):
    """The value of one key and what set it."""

    key: str
    value: Any
    origin: str


@dataclass(frozen=True)
class Key:
    """One thing that can be set: its default, what it is for, the words it takes, whether it is one path or many."""

    name: str
    default: Any
    what: str
    words: tuple[str, ...] = ()
    sort: str = "word"

    @property
    def variable(self) -> str:
        """The variable of the environment that sets it."""
        return f"CHECKER_{self.name.upper().replace('-', '_')}"


KEYS: Final = (
    Key("rules", (), "folders of rules and kinds beside the bundled ones", sort="folders"),
    Key("ledger", None, "the file of agreed figures", sort="file"),
    Key("baseline", None, "the file of findings that are put up with", sort="file"),
    Key("fail-on", "error", "leave with 1 from this level on", _LEVELS),
    Key("min-level", "note", "report findings from this level on", _LEVELS[:3]),
    Key("lang", None, "the language of what people read"),
    Key("color", "auto", "whether to colour", ("auto", "always", "never")),
)
_BY_NAME: Final = {key.name: key for key in KEYS}


class Found(NamedTuple):
    """The settings of a file: the file, and the value and the place (path:line) of each key."""

    file: Path
    values: Mapping[str, Any]
    places: Mapping[str, str]


def settings(given: Mapping[str, Any], environment: Mapping[str, str], start: Path) -> dict[str, Setting]:
    """Every key with its effective value.

    ``given`` holds what the command line says (None where it says nothing), ``start`` is the checked path, from which a
    file is looked for upwards. Raises InputError for a key or a value that is not known, wherever it stands.

    >>> settings({"fail-on": "note"}, {}, Path("/"))["fail-on"].origin
    'command line'
    """
    found = find(start)
    file = _of_file(found) if found else {}
    return {key.name: _effective(key, given, environment, file) for key in KEYS}


def _effective(
    key: Key, given: Mapping[str, Any], environment: Mapping[str, str], file: Mapping[str, Setting]
) -> Setting:
    if given.get(key.name) not in (None, [], ()):
        return Setting(key.name, given[key.name], "command line")
    if environment.get(key.variable):
        return Setting(key.name, _of_environment(key, environment[key.variable]), f"environment ({key.variable})")
    return file.get(key.name) or Setting(key.name, key.default, "default")


def find(start: Path) -> Found | None:
    """The nearest ``checker.toml``, or ``pyproject.toml`` with a table ``tool.checker``, in a folder or above it.

    Raises InputError for a file that is not TOML.
    """
    start = start.resolve()
    for folder in (start, *start.parents):
        for name in FILES:
            if (folder / name).is_file() and (found := _read(_near(folder / name))):
                return found
    return None


def _near(file: Path) -> Path:
    """The file as seen from here, where it lies below."""
    here = Path.cwd()
    return file.relative_to(here) if file.is_relative_to(here) else file


def _read(file: Path) -> Found | None:
    try:
        text = file.read_text(encoding="utf-8")
        data: dict[str, Any] = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise InputError([_not_toml(file, str(error))]) from error
    except (OSError, UnicodeDecodeError) as error:
        raise InputError([Problem(str(file), 0, 0, f"cannot be read: {error}")]) from error
    if file.name == FILES[0]:
        return Found(file, data, _places(file, text, data, ""))
    own = data.get("tool", {}).get("checker")
    return None if own is None else Found(file, own, _places(file, text, own, "[tool.checker]"))


def _not_toml(file: Path, said: str) -> Problem:
    import re

    told, _, place = said.partition(" (at ")
    numbers = [int(number) for number in re.findall(r"\d+", place)]
    line, column = numbers if len(numbers) == 2 else (0, 0)
    return Problem(str(file), line, column, f"not TOML: {told[0].lower()}{told[1:]}")


def _places(file: Path, text: str, values: Mapping[str, Any], table: str) -> dict[str, str]:
    """Path and line of each key: the first line after the table's that begins with it."""
    lines = text.splitlines()
    first = next((number for number, line in enumerate(lines) if line.strip() == table), -1) + 1 if table else 0
    places = {}
    for key in values:
        begins = (f"{key} ", f"{key}=", f'"{key}"', f"[{key}", f"{table[:-1]}.{key}")
        line = next((n for n, one in enumerate(lines[first:], first + 1) if one.strip().startswith(begins)), 1)
        places[key] = f"{file}:{line}"
    return places


def _of_file(found: Found) -> dict[str, Setting]:
    problems = [problem for key, value in found.values.items() if (problem := _mistake(key, value, found))]
    if problems:
        raise InputError(problems)
    folder = found.file.parent
    return {
        key: Setting(key, _value(_BY_NAME[key], value, folder), found.places[key])
        for key, value in found.values.items()
    }


def _mistake(key: str, value: Any, found: Found) -> Problem | None:
    path, _, line = found.places[key].rpartition(":")
    if key not in _BY_NAME:
        return Problem(path, int(line), 1, f"{key}: not a known key{did_you_mean(key, _BY_NAME)}")
    told = _wrong(_BY_NAME[key], value)
    return Problem(path, int(line), 1, f"{key}: {told}") if told else None


def _wrong(key: Key, value: Any) -> str:
    if key.sort == "folders":
        fine = isinstance(value, list) and all(isinstance(one, str) for one in value)
        return "" if fine else f"expected a list of folders, found {value!r}"
    if not isinstance(value, str):
        return f"expected words in quotes, found {value!r}"
    if key.words and value not in key.words:
        return f"found {value!r}, expected one of {', '.join(key.words)}{did_you_mean(value, key.words)}"
    return ""


def _value(key: Key, value: Any, folder: Path) -> Any:
    """A path is one from the file that names it, not from where the command is run."""
    if key.sort == "folders":
        return tuple(folder / one for one in value)
    return folder / value if key.sort == "file" else value


def _of_environment(key: Key, value: str) -> Any:
    import os

    read: Any = [one for one in value.split(os.pathsep) if one] if key.sort == "folders" else value
    told = _wrong(key, read)
    if told:
        raise InputError([Problem(key.variable, 0, 0, told)])
    return _value(key, read, Path())


def start_of(paths: Sequence[str], here: Path) -> Path:
    """Where to look for a file upwards from: the checked path's folder, this one for standard input.

    >>> start_of(["-"], Path("desk")).name
    'desk'
    """
    named = [Path(path) for path in paths if path != "-"]
    if not named:
        return here
    return named[0] if named[0].is_dir() else named[0].parent


def shown(found: Iterable[Setting]) -> list[tuple[str, str, str]]:
    """Key, value and origin of settings, in words.

    >>> shown([Setting("rules", (), "default")])
    [('rules', '-', 'default')]
    """
    return [(one.key, _shown(one.value), one.origin) for one in found]


def _shown(value: Any) -> str:
    if isinstance(value, tuple | list):
        return ", ".join(map(str, value)) or "-"
    return "-" if value is None else str(value)
