"""YAML 1.2 text made plain data, with the place of every key."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from checker.records import Reason
from checker.yaml_mistakes import cause_of

if TYPE_CHECKING:
    from ruamel.yaml import YAML

Places = dict[str, list[int]]
_DEEPEST = 30
_MOST = 200_000
_YAML_TAGS = "tag:yaml.org,2002:"


class NotYaml(Exception):
    """What makes a text no YAML, at a line and a column (1-based, 0 where not known)."""

    def __init__(self, cause: Reason, place: Sequence[int]) -> None:
        super().__init__(cause, place)
        self.cause = cause
        self.line, self.column = place


def tree(text: str) -> tuple[Any, Places]:
    """Plain data of YAML text, and the line and column of every key by its path.

    Raises NotYaml at the first mistake.

    >>> tree("a: [1]")
    ({'a': [1]}, {'': [1, 1], '/a': [1, 1], '/a/0': [1, 5]})
    """
    from ruamel.yaml.error import MarkedYAMLError
    from ruamel.yaml.reader import ReaderError

    try:
        node = _reader().load(text)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = (mark.line + 1, mark.column + 1) if mark else (0, 0)
        raise NotYaml(cause_of(" ".join((error.problem or error.context or "").split())), place) from error
    except ReaderError as error:
        before = text[: error.position]
        place = before.count("\n") + 1, error.position - before.rfind("\n")
        raise NotYaml(cause_of(error.reason), place) from error
    except RecursionError as error:
        raise NotYaml(_too_deep(), (1, 1)) from error
    places: Places = {"": [1, 1]}
    return _plain(node, "", places, 0), places


def _too_deep() -> Reason:
    return Reason(key="yaml-deep", fields={"levels": str(_DEEPEST)})


def _reader() -> YAML:
    """A reader of YAML 1.2, which knows no dates: 2024-13-01 is words, not a date that cannot be."""
    from ruamel.yaml import YAML
    from ruamel.yaml.constructor import RoundTripConstructor

    class Constructor(RoundTripConstructor):
        pass

    Constructor.add_constructor(f"{_YAML_TAGS}timestamp", RoundTripConstructor.construct_yaml_str)
    reader = YAML(typ="rt")
    reader.Constructor = Constructor
    return reader


def _plain(node: Any, at: str, places: Places, depth: int) -> Any:
    """Plain data of a ruamel tree; fills ``places`` with line and column of every key and item."""
    if depth > _DEEPEST:
        raise NotYaml(_too_deep(), places[at])
    if len(places) > _MOST:
        raise NotYaml(Reason(key="yaml-long", fields={"most": str(_MOST)}), places[at])
    if _tag(node):
        raise NotYaml(Reason(key="yaml-tag", fields={"tag": _tag(node)}), places[at])
    if isinstance(node, dict):
        out = {}
        for key, value in node.items():
            inner = f"{at}/{key}"
            line, column = _place_of(node, key)
            places[inner] = [line + 1, column + 1]
            out[str(key)] = _plain(value, inner, places, depth + 1)
        return out
    if isinstance(node, list):
        for index in range(len(node)):
            line, column = node.lc.item(index)  # type: ignore[attr-defined]
            places[f"{at}/{index}"] = [line + 1, column + 1]
        return [_plain(value, f"{at}/{i}", places, depth + 1) for i, value in enumerate(node)]
    if node is None or isinstance(node, bool):
        return node
    if isinstance(node, int):
        return int(node)
    if isinstance(node, float):
        return float(node)
    return str(node)


def _place_of(node: Any, key: Any) -> tuple[int, int]:
    """Line and column of a key, from 0; a key merged in from elsewhere has none and is no YAML 1.2."""
    found = node.lc.data.get(key) if node.lc.data else None
    if found is None:
        raise NotYaml(Reason(key="yaml-merged"), (node.lc.line + 1, 1))
    return found[0], found[1]


def _tag(node: Any) -> str:
    """A tag written in the file (``!word``), which could ask a YAML reader to run code."""
    value = getattr(getattr(node, "tag", None), "value", None)
    return str(value).replace(_YAML_TAGS, "!!") if value else ""
