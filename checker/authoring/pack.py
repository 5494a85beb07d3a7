"""Rules and kinds of some folders with the files they came from, and the whole pack that they stand in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from checker.kind import Kind, load_kinds
from checker.lexicon import Lexicon, lexicon
from checker.pack import rules_folder
from checker.rule import Rule, load_rules


@dataclass(frozen=True)
class Pack:
    """The bundled rules and those of further folders; ``folders`` are all of them, ``own`` those looked at."""

    folders: tuple[Path, ...]
    own: tuple[Path, ...]
    rules: tuple[Rule, ...]
    words: Lexicon

    @property
    def own_rules(self) -> list[Rule]:
        """The rules whose files lie in the folders looked at."""
        return [rule for rule in self.rules if Path(rule.path).parent in self.own]

    @property
    def own_kinds(self) -> list[tuple[Kind, Path]]:
        """The kinds of the folders looked at, with their files."""
        return [
            (kind, folder / "kinds" / f"{kind.kind}.yaml")
            for folder in self.own
            for kind in load_kinds(folder / "kinds")
        ]


def load_pack(folders: Sequence[Path] = ()) -> Pack:
    """The pack of the bundled rules and further folders; without any the bundled ones are looked at.

    Raises InputError with the mistakes of all files at once.

    >>> len(load_pack().own_rules) == len(load_pack().rules)
    True
    """
    every = (rules_folder(), *folders)
    return Pack(every, tuple(folders) or (rules_folder(),), load_rules(every), lexicon(tuple(folders)))
