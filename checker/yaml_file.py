"""YAML 1.2 files read into models, with every mistake answered by file, line, column and the nearest valid word."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from checker.model_mistakes import problems_of
from checker.problem import InputError, Problem
from checker.sentences import sentence
from checker.yaml_cache import cached_tree
from checker.yaml_tree import NotYaml, Places, tree

Model = TypeVar("Model", bound=BaseModel)
_LARGEST = 2_000_000


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
    data, places = _read(cached_tree, text, path)
    try:
        return model.model_validate(data)
    except ValidationError as error:
        raise InputError(problems_of(error, path, places, model)) from error


def parse(text: str, path: Path) -> tuple[Any, Places]:
    """Plain data of YAML text, uncached, and the line and column of every key; ``path`` only names the file.

    Raises InputError where the text is not YAML.
    """
    return _read(tree, text, path)


def _read(reading: Callable[[str], tuple[Any, Places]], text: str, path: Path) -> tuple[Any, Places]:
    try:
        return reading(text)
    except NotYaml as error:
        raise InputError([Problem(str(path), error.line, error.column, sentence(error.cause, "en"))]) from error
