"""What a sentence says of a subject that stands before its verb, or that is what follows: the dead are three men."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from checker.extract.context import Context
from checker.extract.happened import Figure, Happening
from checker.lexicon.telling_roles import BREAKS

_LONGEST_LIST: Final = 16


def has_subject(at: Context, others: Sequence[Figure], happening: Happening) -> bool:
    """Whether a verb's ending says that its subject, a figure, stands before it: twenty were killed and 200 hurt."""
    ended = at.tongue.attaches and at.form(happening.end - 1).endswith(at.tongue.verb_endings)
    return ended and any(other.end == happening.start for other in others)


def begins_anew(at: Context, figure: Figure, others: Sequence[Figure], happening: Happening) -> bool:
    """Whether a figure opens a clause with a verb of its own behind another: 37 were killed and 31 others were hurt."""
    verb = happening.start - 1
    if at.tongue.attaches or happening.noun or at.form(verb) not in at.tongue.auxiliaries:
        return False
    joined = at.form(happening.end) in at.tongue.and_words and figure.first <= happening.end + 2
    return joined and any(other.end == verb for other in others) and _has_verb(at, figure.end)


def _has_verb(at: Context, start: int) -> bool:
    """Whether an auxiliary stands behind a figure in its clause."""
    forms = [at.form(index) for index in range(start, min(start + _LONGEST_LIST, len(at.tokens)))]
    ends = next((place for place, form in enumerate(forms) if form in BREAKS), len(forms))
    return any(form in at.tongue.auxiliaries for form in forms[:ends])


def is_predicate(at: Context, figure: Figure, happening: Happening) -> bool:
    """Whether a figure stands in the list of who those of a noun are: the dead are a crew of ten and 40 passengers."""
    if not happening.noun or not (at.form(happening.end) in at.tongue.copulas or _came_to(at, figure)):
        return False
    way = range(happening.end + 1, figure.first)
    breaks = at.tongue.credit_verbs | at.tongue.clauses | at.tongue.same_speaker | at.tongue.relative | {".", ";", ":"}
    return len(way) <= _LONGEST_LIST and not any(at.has(index, breaks) for index in way)


def _came_to(at: Context, figure: Figure) -> bool:
    """Whether a verb whose ending says that its subject stands before it is what leads to a figure: they became 43."""
    verb = figure.first - 1
    return at.tongue.attaches and at.has(verb, at.tongue.reached) and at.form(verb).endswith(at.tongue.verb_endings)


def is_passive(at: Context, happening: Happening) -> bool:
    """Whether a word says what was done to its subject, an adverb between: were killed, have been safely rescued."""
    return word_before(at, happening) in at.tongue.auxiliaries


def word_before(at: Context, happening: Happening) -> str:
    """The word before one that tells what happened, past an adverb: "was" of "was seriously injured"."""
    before = happening.start - 1
    adverb = at.form(before) in at.tongue.adverbs or at.form(before).endswith(at.tongue.adverb_endings)
    return at.form(before - (bool(at.tongue.adverb_endings) and adverb))
