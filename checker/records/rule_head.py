"""What a report tells of a rule that was applied."""

from __future__ import annotations

from checker.records.record import Level, Record


class Why(Record):
    """Why a rule is one, in each language; what a file says in one language only is said in all."""

    en: str
    ar: str

    def of(self, language: str) -> str:
        """The text in a language of the reports, on one line.

        >>> Why(en="One question has one answer.", ar="").of("en")
        'One question has one answer.'
        """
        return " ".join((self.ar if language == "ar" else self.en).split())


class RuleHead(Record):
    """A rule without its examples: the gravest level that it can raise, the kinds that it speaks of, and why it is."""

    id: str
    level: Level
    kinds: tuple[str, ...] = ()
    why: Why

    @property
    def title(self) -> str:
        """The name in words."""
        return self.id.replace("-", " ").capitalize()
