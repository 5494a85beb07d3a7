"""Which fields of a message hold something, read off the message itself."""

from __future__ import annotations

import re
from string import Formatter
from typing import Final

_NOTHING: Final = "-"


def rendered_fields(template: str, message: str) -> frozenset[str]:
    """The fields of a template that are filled in a message; a dash is nothing.

    >>> sorted(rendered_fields("{kind} ({place}): {first}", "people killed (-): 12 dead"))
    ['first', 'kind']
    """
    pattern, names = "", set()
    for literal, field, _, _ in Formatter().parse(template):
        pattern += re.sub(r"(\\?\s)+", r"\\s+", re.escape(literal))
        if field is None:
            continue
        pattern += f"(?P={field})" if field in names else f"(?P<{field}>.*?)"
        names.add(field)
    found = re.fullmatch(pattern, message, re.DOTALL)
    return frozenset(name for name, said in (found.groupdict() if found else {}).items() if said != _NOTHING)
