"""A piece of evidence: a weight and what it says; weights add up, the threshold is where two claims are one question.

The weights are log-odds in spirit, set by hand so that each can be explained: a shared town and day weigh about as much
as a different kind of event takes away.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

THRESHOLD: Final = 2.5
NEVER: Final = -100.0
"""The weight that rules out one question, whatever else is alike."""

Evidence = tuple[float, str]
NOTHING: Final[Evidence] = (0.0, "")


@dataclass(frozen=True)
class Explanation:
    """Why two claims are, or are not, taken to answer one question."""

    same: bool
    score: float
    reasons: tuple[str, ...]

    @property
    def possible(self) -> bool:
        """Whether nothing rules one question out."""
        return self.score > NEVER
