"""The sentences around those that hold claims: whom they credit, and in which of them a name stands."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from checker.extract.context import Context
from checker.extract.credit import Credit, credits_of
from checker.extract.sentences import Sentence, sentences_of
from checker.lexicon import Lexicon
from checker.records import Article

_NOBODY: Final = Credit()
_LINES: Final = 2


class Around(NamedTuple):
    """The sentences of an article's ``folded`` text, with figures or without; ``tokens_of`` reads one of them.

    ``told`` holds whom those credit that did not say it themselves, by where they begin; ``offices`` those of the names
    that were looked for.
    """

    article: Article
    folded: str
    lexicon: Lexicon
    tokens_of: Callable[[Sentence], Context]
    told: dict[int, Credit]
    offices: dict[str, str | None]

    def until(self, place: int) -> list[Sentence]:
        """The sentences before a place of the text, in its line and in the two before it."""
        found: list[Sentence] = []
        end = place
        for _ in range(1 + _LINES):
            start = self.folded.rfind("\n", 0, end) + 1
            found = [*sentences_of(self.article, self.folded, start, end, self.lexicon), *found]
            end = len(self.folded[:start].rstrip())
        return found

    def behind(self, place: int) -> Iterator[Sentence]:
        """The sentences from a place of the text on, in its line."""
        end = self.folded.find("\n", place)
        end = len(self.folded) if end < 0 else end
        return sentences_of(self.article, self.folded, place, end, self.lexicon)

    def credit(self, sentence: Sentence) -> Credit:
        """Whom a sentence credits, and whether that goes on with the one before."""
        if sentence.start in self.told:
            return self.told[sentence.start]
        return next(iter(credits_of(self.tokens_of(sentence))), _NOBODY)

    def before(self, place: int, reach: int) -> Credit | None:
        """The speaker of the last of some sentences before a place, if any credits one."""
        last = map(self.credit, reversed(self.until(place)[-reach:]))
        return next((credit for credit in last if credit.source), None)

    def naming(self, name: str) -> Iterator[Context]:
        """The sentences in which a word stands, as they are read."""
        past = 0
        for found in re.finditer(rf"\b{re.escape(name)}\b", self.folded):
            if found.start() >= past:
                line = self.folded.rfind("\n", 0, found.start()) + 1
                sentence = next(each for each in self.behind(line) if each.end > found.start())
                past = sentence.end
                yield self.tokens_of(sentence)
