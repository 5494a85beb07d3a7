"""The first text of a new rule or kind: commented, valid, with cases that pass, to be written over."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from checker.authoring.schema import file_name, schema_text
from checker.problem import InputError, Problem

_FOLDER: Final = Path(__file__).with_name("skeletons")
_NAME: Final = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
SCHEMAS: Final = ".schemas"
SORTS: Final = ("rule", "kind")


def new_files(sort: str, name: str, folder: Path) -> Iterator[tuple[Path, str]]:
    """The files of a new rule or kind in a folder of rules: its skeleton, and the schema that its header names.

    Raises InputError for a name that is none, and when the file is there already.

    >>> [path.as_posix() for path, _ in new_files("kind", "aid-boats", Path("my-rules"))]
    ['my-rules/kinds/aid-boats.yaml', 'my-rules/.schemas/kind.schema.json']
    """
    path = (folder / "kinds" if sort == "kind" else folder) / f"{name}.yaml"
    if not _NAME.fullmatch(name):
        raise InputError(
            [Problem(name, 0, 0, "not a name; expected small Latin letters and hyphens, such as aid-boats")]
        )
    if path.exists():
        raise InputError([Problem(str(path), 0, 0, "is there already; choose another name, or change that file")])
    template = (_FOLDER / f"{sort}.yaml").read_text(encoding="utf-8")
    yield path, template.format(name=name, words=name.replace("-", " "))
    yield folder / SCHEMAS / file_name(sort), schema_text(sort)
