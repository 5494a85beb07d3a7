"""What a YAML parser complains of, in the words of someone who does not program."""

from __future__ import annotations

from typing import Final

_TOLD: Final = (
    ("'\\t' that cannot start", "a tab stands here; YAML wants spaces"),
    ("character '%' that cannot start", "a value that begins with % needs quotes around it"),
    ("character '@' that cannot start", "a value that begins with @ needs quotes around it"),
    ("character '`' that cannot start", "a value that begins with ` needs quotes around it"),
    (
        "mapping values are not allowed here",
        "no colon was expected here: quote a value that holds ': ', and do not indent a line below key: value",
    ),
    ("found unexpected end of stream", "the file ends inside quotes; a closing quote is missing"),
    ("found undefined alias", "a value that begins with * needs quotes around it"),
    ("but found another document", "a line of --- begins a second document; one file holds one"),
    ("found unknown escape character", "a backslash inside double quotes; write single quotes around the value"),
    ("could not determine a constructor", "a value that begins with ! needs quotes around it"),
    ("but got '<stream end>'", "the file ends inside brackets; a closing ] or } is missing"),
    ("but got '}'", "a } where a , or ] was expected; the bracket [ is still open"),
    ("but got ':'", "a colon inside brackets; the bracket opened above is not closed, or the value needs quotes"),
    ("but got ']'", "a ] where a , or } was expected; the brace { is still open"),
    ("but found '<block mapping start>'", "this line is indented differently from the lines it belongs to"),
    ("but found '?'", "a key where an item of a list was expected; begin the line with - or indent it"),
    ("but found '<block sequence start>'", "an item of a list that is indented differently from the items above it"),
    ("but found '-'", "an item of a list where a key was expected; lists stand under a key of their own"),
    ("but found '<scalar>'", "words after a closing bracket or quote; put quotes around the whole value"),
    ("expected <block end>, but found", "words that do not belong here; perhaps a quote or a bracket is not closed"),
    ("could not find expected ':'", "a key without its colon: expected key: value"),
    ("special characters are not allowed", "an invisible control character stands in the file"),
)
_DUPLICATE: Final = "found duplicate key "


def in_plain_words(said: str) -> str:
    """A parser's complaint in plain words; one that is not known stays as it is.

    >>> in_plain_words("mapping values are not allowed here")
    "no colon was expected here: quote a value that holds ': ', and do not indent a line below key: value"
    """
    if said.startswith(_DUPLICATE):
        key = said.removeprefix(_DUPLICATE).split('"')[1]
        return f"{key}: this key stands twice; keep one of them"
    return next((told for fragment, told in _TOLD if fragment in said), said)
