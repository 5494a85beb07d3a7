"""The words around dates: which tell of publication, which belong to a sentence, which make a year one."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from checker.records import Record
from checker.yaml_file import load

Words = tuple[str, ...]


class DateWords(Record):
    """``datelines.yaml``, as its comments say."""

    published: Words
    bylines: Words
    silent: Words
    in_sentence: Words
    year_after: Words
    counted: Words
    limits: Words
    since: Words
    future: Words


@cache
def date_words() -> DateWords:
    """The bundled words; InputError when the file is broken."""
    return load(Path(__file__).with_name("datelines.yaml"), DateWords)
