"""Whether credited sources are somebody, and whether two are one and the same, as far as their words tell."""

from __future__ import annotations

from functools import cache

from checker.lexicon.tongue import tongues


def one_source(first: str, second: str) -> bool:
    """Whether two sources, as folded words, have a word in common that names someone.

    >>> one_source("governor ann pell", "the governor of norland")
    True
    """
    return not _naming(first).isdisjoint(_naming(second))


def are_named(*sources: str | None) -> bool:
    """Whether each source is somebody: not missing, and not mere information.

    >>> are_named("health ministry", None), are_named("health ministry", "army")
    (False, True)
    """
    return all(source and _words("unnamed").isdisjoint(source.split()) for source in sources)


def _naming(source: str) -> frozenset[str]:
    return frozenset(source.split()) - _words("of_speakers") - _words("definite") - _words("noun_breaks")


@cache
def _words(table: str) -> frozenset[str]:
    """The words of one table of every language."""
    return frozenset(word for tongue in tongues().values() for word in getattr(tongue, table))
