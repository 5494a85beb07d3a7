"""What a YAML parser complains of, in reasons for someone who does not program."""

from __future__ import annotations

from typing import Final

from checker.records import Reason

_KEYS: Final = (
    ("'\\t' that cannot start", "yaml-tab"),
    ("character '%' that cannot start", "yaml-per-cent"),
    ("character '@' that cannot start", "yaml-at-sign"),
    ("character '`' that cannot start", "yaml-backtick"),
    ("mapping values are not allowed here", "yaml-colon"),
    ("found unexpected end of stream", "yaml-quote-open"),
    ("found undefined alias", "yaml-star"),
    ("but found another document", "yaml-second-document"),
    ("found unknown escape character", "yaml-backslash"),
    ("could not determine a constructor", "yaml-exclamation"),
    ("but got '<stream end>'", "yaml-bracket-open"),
    ("but got '}'", "yaml-brace-for-bracket"),
    ("but got ':'", "yaml-colon-in-brackets"),
    ("but got ']'", "yaml-bracket-for-brace"),
    ("but found '<block mapping start>'", "yaml-indented"),
    ("but found '?'", "yaml-key-in-list"),
    ("but found '<block sequence start>'", "yaml-item-indented"),
    ("but found '-'", "yaml-item-for-key"),
    ("but found '<scalar>'", "yaml-words-after"),
    ("expected <block end>, but found", "yaml-words-astray"),
    ("could not find expected ':'", "yaml-no-colon"),
    ("special characters are not allowed", "yaml-control"),
)
_DUPLICATE: Final = "found duplicate key "


def cause_of(said: str) -> Reason:
    """The reason that a parser's complaint comes to; one that is not known is told as it is.

    >>> cause_of("mapping values are not allowed here").key
    'yaml-colon'
    """
    if said.startswith(_DUPLICATE):
        return Reason(key="yaml-key-twice", fields={"key": said.removeprefix(_DUPLICATE).split('"')[1]})
    known = next((key for fragment, key in _KEYS if fragment in said), None)
    return Reason(key=known) if known else Reason(key="yaml-wrong", fields={"said": said})
