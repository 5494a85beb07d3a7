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
    """The bundled rules and those of further folders.

    ``folders`` are all of them, ``own`` those looked at; ``files`` are the only files looked at, when there are any.
    """

    folders: tuple[Path, ...]
    own: tuple[Path, ...]
    rules: tuple[Rule, ...]
    words: Lexicon
    files: tuple[Path, ...] = ()

    @property
    def own_rules(self) -> list[Rule]:
        """The rules whose files are looked at."""
        return [rule for rule in self.rules if self._looks_at(Path(rule.path))]

    @property
    def own_kinds(self) -> list[tuple[Kind, Path]]:
        """The kinds whose files are looked at, with these files."""
        found = ((kind, folder) for folder in self.own for kind in load_kinds(folder / "kinds"))
        placed = ((kind, folder / "kinds" / f"{kind.kind}.yaml") for kind, folder in found)
        return [(kind, path) for kind, path in placed if self._looks_at(path)]

    def _looks_at(self, path: Path) -> bool:
        if self.files:
            return path.resolve() in self.files
        return folder_of(path).resolve() in [folder.resolve() for folder in self.own]


def folder_of(path: Path) -> Path:
    """The folder of rules that a file lies in: that of a rule, and one further up for a kind.

    >>> folder_of(Path("my-rules/kinds/aid-boats.yaml")).as_posix()
    'my-rules'
    """
    if path.suffix != ".yaml":
        return path
    return path.parent.parent if path.parent.name == "kinds" else path.parent


def load_pack(paths: Sequence[Path] = ()) -> Pack:
    """The pack of the bundled rules and further folders; without any the bundled ones are looked at.

    A path can be one file of a folder: then only that is looked at. Raises InputError with the mistakes of all files.

    >>> len(load_pack().own_rules) == len(load_pack().rules)
    True
    """
    folders = tuple(dict.fromkeys(map(folder_of, paths)))
    files = tuple(path.resolve() for path in paths if folder_of(path) != path)
    further = tuple(folder for folder in folders if folder.resolve() != rules_folder().resolve())
    every = (rules_folder(), *further)
    return Pack(every, folders or (rules_folder(),), load_rules(every), lexicon(further), files)
