"""Bytes of unknown encoding made text: UTF-8, UTF-16 and the 8-bit code pages that news still use."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from typing import BinaryIO, Final

from checker.read.page import Broken
from checker.records import Reason

_UTF_16_BOMS: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_CODE_PAGES: Final = ("cp1256", "cp1252", "iso8859_6")
_CUT: Final = ("unexpected end of data", "truncated data")
_CONTROLS: Final = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def decode(data: bytes) -> str:
    """The text of a whole file, without its byte order mark.

    Raises Broken, with line and column where known, for binary data and for bytes of no known encoding.

    >>> decode("caf\\u00e9".encode("utf-16"))
    'caf\\xe9'
    """
    if data.startswith(_UTF_16_BOMS):
        return _refuse_binary(_strictly(data, "utf-16"))
    silent = _silent_utf_16(data)
    if silent:
        return _refuse_binary(_strictly(data, silent))
    try:
        return _refuse_binary(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        return _refuse_binary(_in_code_page(data, error))


def lines_of(stream: BinaryIO) -> Iterator[str]:
    """The lines of a file one by one, each with its line end; only UTF-16 is held in memory as a whole.

    Raises Broken like ``decode``, at the line that cannot be decoded.
    """
    first = stream.readline()
    if first.startswith(_UTF_16_BOMS) or _silent_utf_16(first):
        yield from re.findall(r"[^\n]*\n|[^\n]+", decode(first + stream.read()))
        return
    if first:
        yield decode(first)
    yield from map(decode, stream)


def _strictly(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        before = data[: error.start].decode(encoding, "ignore")
        raise _badly_encoded(encoding, error, before) from error


def _badly_encoded(encoding: str, error: UnicodeDecodeError, before: str) -> Broken:
    """What a codec complains of, at the end of what it could read."""
    key = "encoding-cut" if error.reason in _CUT else "encoding-wrong"
    return Broken(Reason(key=key, fields={"encoding": encoding.upper()}), _end_of(before))


def _silent_utf_16(data: bytes) -> str | None:
    """UTF-16 without a byte order mark: spaces and line ends have a zero byte, nearly always on the same side."""
    if b"\0" not in data:
        return None
    zeros = {"utf-16-be": data[0::2].count(0), "utf-16-le": data[1::2].count(0)}
    rare, often = sorted(zeros.values())
    is_plausible = often > 2 and rare * 20 < often and len(data) < often * 40
    return max(zeros, key=lambda name: zeros[name]) if is_plausible else None


def _in_code_page(data: bytes, error: UnicodeDecodeError) -> str:
    """Any bytes can be read as windows-1256, so text that is nearly all UTF-8 is called broken UTF-8 instead."""
    text = data.decode("utf-8", "replace")
    wrong = text.count("\ufffd")
    if sum(map(text.count, set(text) - set(map(chr, range(128))))) - wrong > wrong:
        raise _badly_encoded("utf-8", error, data[: error.start].decode("utf-8")) from error
    return data.decode(_code_page(data))


def _code_page(data: bytes) -> str:
    from charset_normalizer import from_bytes

    best = from_bytes(data, cp_isolation=list(_CODE_PAGES), enable_fallback=False).best()
    if best is None:
        raise Broken(Reason(key="encoding-unknown"))
    return best.encoding


def _refuse_binary(text: str) -> str:
    found = _CONTROLS.search(text)
    if found:
        cause = Reason(key="control-character", fields={"code": f"{ord(found[0]):#04x}"})
        raise Broken(cause, _end_of(text[: found.start()]))
    return text


def _end_of(before: str) -> tuple[int, int]:
    """Line and column of the character that follows a text."""
    return before.count("\n") + 1, len(before) - before.rfind("\n")
