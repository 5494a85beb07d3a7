"""Words of a file of rules or kinds, in each language of the reports."""

from __future__ import annotations

from checker.records.record import Record


class Wording(Record):
    """Words in each language; what a file says in one language only is said in all."""

    en: str
    ar: str

    def of(self, language: str) -> str:
        """The text in a language of the reports, on one line.

        >>> Wording(en="One question has one answer.", ar="").of("en")
        'One question has one answer.'
        """
        return " ".join((self.ar if language == "ar" else self.en).split())
