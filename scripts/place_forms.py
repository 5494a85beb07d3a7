"""The forms of a name that can mean a place on their own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from geonames_cities import ARABIC, latin

from checker.kind import bundled_kinds
from checker.language_file import language_files
from checker.lexicon.name_parts import name_parts
from checker.pack import rules_folder
from checker.places.demonyms import demonyms
from checker.places.gazetteer import FILE
from checker.places.sources import NeverFile
from checker.yaml_file import load, parse, read_text

WORD = re.compile(r"[^\W_]+(?:['.][^\W_]+)*")
ARTICLES = tuple(article for language in language_files() for article in language.prefixes.articles)


def forms_of(name: str, sure: bool) -> Iterator[tuple[str, frozenset[str]]]:
    """A name as spaced words, with and without its hyphens, apostrophes and article, and the words it must not be."""
    never, words = not_alone(sure, bare=False), " ".join(WORD.findall(latin(name).lower()))
    signs = words if ARABIC.search(name) else " ".join(name_parts(latin(name)))
    for spelled in dict.fromkeys((signs, words, re.sub("['.]", " ", words), re.sub("['.]", "", words))):
        yield spelled, never
    for article in ARTICLES if sure and words else ():
        if words.startswith(article) and name_parts(words)[0] not in never:
            yield words.removeprefix(article), not_alone(sure, bare=True)


def can_mean(form: str, sure: bool, small: bool, never: frozenset[str]) -> bool:
    """Whether a form can mean a place that is no country; most phrases can, a small place needs one in Arabic."""
    parts = name_parts(form)
    if len(parts) != 1:
        return bool(parts) and all(len(part) > 1 or part.isascii() for part in parts)
    if not sure and (len(parts[0]) < 4 or (small and not form.isascii())):
        return False
    return len(parts[0]) > 1 and parts[0] not in never


@cache
def not_alone(sure: bool, *, bare: bool) -> frozenset[str]:
    """Folded words that are no place on their own: those listed, and for names found every word of the kinds."""
    listed = load(FILE.with_name("never.yaml"), NeverFile)
    words = {*listed.ar, *listed.en, *(listed.bare if bare else ())}
    if not sure:
        kinds = [words.model_dump() for kind in bundled_kinds() for words in kind.words.values()]
        groups = [
            parse(read_text(rules_folder() / name), Path(name))[0] for name in ("populations.yaml", "events.yaml")
        ]
        words |= {
            *_texts([file.model_dump() for file in language_files()]),
            *_texts(kinds),
            *_texts(groups),
            *demonyms(),
        }
    return frozenset(" ".join(name_parts(word)) for entry in words for word in entry.split("/"))


def _texts(data: Any) -> Iterator[str]:
    """Every string of nested data."""
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict):
        yield from (text for value in data.values() for text in _texts(value))
    elif isinstance(data, list | tuple):
        yield from (text for value in data for text in _texts(value))
