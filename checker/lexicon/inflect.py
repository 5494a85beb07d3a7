"""The regular forms of a word, by the endings of its class in the language file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from checker.language_file import Inflection
from checker.lexicon.phrases import plain

_SHORTEST_DUAL: Final = 3


class Form(NamedTuple):
    """One folded form of an entry.

    ``dual`` says *two* by itself, ``active`` what its subject does; ``base`` is the form that the entry is listed
    under, ``listed`` one that it lists.
    """

    text: str
    dual: bool = False
    active: bool = False
    base: bool = False
    listed: bool = False


def forms(entry: str, inflections: Iterable[Inflection]) -> Iterator[Form]:
    """Every form of an entry ``base/irregular/irregular``; of a phrase, as it stands and with its first word inflected.

    A dual that is listed too stays a dual where its ending says so, as that of feminine nouns does.

    >>> [form.text for form in forms("truck", [Inflection(add="s")])]
    ['truck', 'trucks']
    """
    given = "/" in entry
    parts = [plain(part.strip()) for part in entry.split("/")]
    duals = {form.text for form in _inflected(parts[0], "", [rule for rule in inflections if _only_dual(rule)], given)}
    for number, text in enumerate(parts):
        if text in duals:
            continue
        yield Form(text, base=number == 0, listed=True)
        head, space, rest = text.partition(" ")
        if not rest:
            yield from _inflected(head, "", inflections, given)
        elif head.isascii():
            yield from _last_inflected(text, inflections, given)
            yield from _inflected(head, space + rest, inflections, given)


def _only_dual(rule: Inflection) -> bool:
    """Whether a regular form can be nothing but a dual, since its ending takes the place of another one."""
    return rule.dual and bool(rule.ends)


def _last_inflected(text: str, inflections: Iterable[Inflection], given: bool) -> Iterator[Form]:
    """The plural of a compound in a language that puts it at the end (air strikes)."""
    lead, _, last = text.rpartition(" ")
    yield from (
        Form(f"{lead} {made.text}", made.dual, made.active) for made in _inflected(last, "", inflections, given)
    )


def _inflected(word: str, rest: str, inflections: Iterable[Inflection], given: bool) -> Iterator[Form]:
    for rule in inflections:
        if rule.given is not None and rule.given != given:
            continue
        ends = plain(rule.ends)
        if not word.endswith(ends) or _any_end(word, rule.not_ends) or _any_start(word, rule.not_starts):
            continue
        if rule.starts and not _any_start(word, rule.starts):
            continue
        if not _second_letter(word, rule) or (rule.dual and len(word) < _SHORTEST_DUAL):
            continue
        yield Form(word[: len(word) - len(ends)] + plain(rule.add) + rest, rule.dual, rule.active)


def _second_letter(word: str, rule: Inflection) -> bool:
    second = word[1:2]
    return second not in map(plain, rule.not_second) and (not rule.second or second in map(plain, rule.second))


def _any_end(word: str, endings: Iterable[str]) -> bool:
    return any(word.endswith(plain(ending)) for ending in endings)


def _any_start(word: str, beginnings: Iterable[str]) -> bool:
    return any(word.startswith(plain(beginning)) for beginning in beginnings)
