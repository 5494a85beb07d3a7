"""What a report tells of a rule that was applied."""

from __future__ import annotations

from checker.records.record import Level, Record
from checker.records.wording import Wording


class RuleHead(Record):
    """A rule without its examples: the gravest level that it can raise, the kinds that it speaks of, and why it is.

    ``title`` says in a few words what it finds; None where the file does not.
    """

    id: str
    level: Level
    kinds: tuple[str, ...] = ()
    title: Wording | None = None
    why: Wording

    def heading(self, language: str) -> str:
        """What the rule finds, in a language of the reports; the name in words where it has no title.

        >>> RuleHead(id="figures-disagree", level="error", why=Wording(en="", ar="")).heading("ar")
        'Figures disagree'
        """
        return self.title.of(language) if self.title else self.id.replace("-", " ").capitalize()
