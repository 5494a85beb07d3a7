"""The metadata that an article states: which keys are known, and what their values must be."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any, Final, TypedDict

from checker.read.dates import full_dates, plain
from checker.read.page import Broken
from checker.records import Comment, Reason
from checker.sentences import sentence

Place = Callable[[str], tuple[int, int]]
_WORDS: Final = ("title", "outlet", "url", "language")
_COMMENT: Final = "checker"


class NotADate(ValueError):
    """What makes words no date of publication."""

    def __init__(self, cause: Reason) -> None:
        super().__init__(sentence(cause, "en"))
        self.cause = cause


class Stated(TypedDict):
    """The metadata of one article but for its title, whose words need their place."""

    published: str | None
    outlet: str | None
    url: str | None
    language: str | None
    comments: tuple[Comment, ...]


def stated(values: Mapping[str, Any], place: Place) -> Stated:
    """Check the known keys; the others are nobody's business and pass.

    ``place`` gives line and column of a key. Raises Broken at the first wrong value.

    >>> stated({"published": "2016-07-05", "tags": []}, lambda key: (1, 1))["published"]
    '2016-07-05'
    """
    for key in _WORDS:
        if isinstance(values.get(key), list | dict):
            found = "list-for-words" if isinstance(values[key], list) else "keys-for-words"
            raise Broken(Reason(key=found, fields={"key": key}), place(key))
    try:
        published = iso(values.get("published"))
    except NotADate as error:
        raise Broken(error.cause, place("published")) from error
    outlet, url, language = (_words(values.get(key)) for key in _WORDS[1:])
    return Stated(
        published=published, outlet=outlet, url=url, language=language, comments=_comments(values.get(_COMMENT), place)
    )


def _comments(value: Any, place: Place) -> tuple[Comment, ...]:
    """What the key ``checker`` says, one comment or a list of them."""
    if value is None:
        return ()
    line, column = place(_COMMENT)
    said = value if isinstance(value, list) else [value]
    if not all(isinstance(one, str) for one in said):
        raise Broken(Reason(key="comment-not-words"), (line, column))
    return tuple(Comment(words=one, line=line, column=column) for one in said)


def _words(value: Any) -> str | None:
    return str(value).strip() or None if value is not None else None


def iso(value: Any) -> str | None:
    """A publication date in ISO 8601, from ISO 8601, RFC 5322 (feeds) or a full date in words; None of nothing.

    Raises NotADate for anything else.

    >>> iso("Tue, 05 Jul 2016 10:00:00 GMT")
    '2016-07-05T10:00:00+00:00'
    """
    if value is None or value == "":
        return None
    if not isinstance(value, str):
        raise NotADate(Reason(key="date-not-words", fields={"said": str(value)}))
    found = _iso_8601(value.strip()) or _rfc_5322(value) or _in_words(value)
    if not found:
        raise NotADate(Reason(key="date-not-full", fields={"said": value}))
    return found


def _iso_8601(value: str) -> str | None:
    try:
        return date.fromisoformat(value).isoformat()
    except ValueError:
        pass
    try:
        return datetime.fromisoformat(value).isoformat()
    except ValueError:
        return None


def _rfc_5322(value: str) -> str | None:
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(value).isoformat()
    except ValueError:
        return None


def _in_words(value: str) -> str | None:
    found = full_dates(plain(value))
    return found[0].day.isoformat() if found else None
