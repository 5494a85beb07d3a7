"""Paths of articles as the machines that read reports want them."""

from __future__ import annotations

import re
from collections.abc import Collection
from posixpath import commonpath
from typing import Final
from urllib.parse import quote

_DRIVE: Final = re.compile(r"[A-Za-z]:[/\\]")


def with_slashes(path: str) -> str:
    """A path with forward slashes and no leading ``./``, the same on every system.

    >>> with_slashes("./news\\\\may.md")
    'news/may.md'
    """
    return path.replace("\\", "/").removeprefix("./")


def shared_folder(paths: Collection[str]) -> str:
    """The deepest folder that holds all absolute paths, with a slash at its end; empty for relative ones.

    >>> shared_folder(["/archive/may/a.md", "/archive/june/b.md"]), shared_folder(["may/a.md", "may/b.md"])
    ('/archive/', '')
    """
    rooted = all(path.startswith("/") for path in paths) or all(map(_DRIVE.match, paths))
    if not paths or not rooted:
        return ""
    folders = [with_slashes(path).rpartition("/")[0] or "/" for path in paths]
    shared = commonpath(folders)
    return f"{shared.rstrip('/')}/" if shared else ""


def as_uri(path: str) -> str:
    """A path as a URI reference: relative paths stay relative, absolute ones become ``file:`` URIs.

    >>> as_uri("a b.md"), as_uri("/news/a.md"), as_uri("C:\\\\news\\\\a.md")
    ('a%20b.md', 'file:///news/a.md', 'file:///C:/news/a.md')
    """
    plain = with_slashes(path)
    if _DRIVE.match(path):
        return "file:///" + quote(plain, safe="/:")
    return f"file://{quote(plain)}" if plain.startswith("/") else quote(plain)
