"""The reasons of findings and of files not read in sentences, one file per language with the same keys in each."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Final

from pydantic import RootModel

from checker.records import Reason
from checker.yaml_cache import cached_tree

_FOLDER: Final = Path(__file__).resolve().parent


class _Sentences(RootModel[dict[str, str]]):
    """The file of one language."""


@cache
def sentences(language: str) -> dict[str, str]:
    """Every sentence of a language by its key; FileNotFoundError when there is no such language.

    >>> sentences("en")["currencies"]
    'The number is the same, the currency is not.'
    """
    text = (_FOLDER / f"{language}.yaml").read_text(encoding="utf-8")
    return _Sentences.model_validate(cached_tree(text)[0]).root


def sentence(reason: Reason, language: str, question: str = "", apart: Callable[[str], str] = str) -> str:
    """A reason in words.

    ``question`` is what the figures answer, in that language; ``apart`` sets each quote, name and number apart from
    the sentence around it.

    >>> sentence(Reason(key="published", fields={"day": "2024-03-06"}), "en")
    'The article was published on 2024-03-06.'
    """
    fields = {"question": question, **reason.fields}
    return sentences(language)[reason.key].format(**{name: apart(said) for name, said in fields.items()})
