"""What a report tells of a rule that was applied."""

from __future__ import annotations

from checker.record import Level, Record


class RuleHead(Record):
    """A rule without its examples: the gravest level that it can raise, the kinds that it speaks of, and why it is."""

    id: str
    level: Level
    kinds: tuple[str, ...] = ()
    why: str

    @property
    def title(self) -> str:
        """The name in words."""
        return self.id.replace("-", " ").capitalize()
