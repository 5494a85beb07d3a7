"""JSON Schema of the files that people write, from the models that read them; editors complete and check with it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from typing import Final

from pydantic import BaseModel

from checker.kind import Kind
from checker.ledger import Ledger
from checker.names import known_names
from checker.override import Override
from checker.rule import RuleFile

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
_MODELS: Final[Mapping[str, type[BaseModel]]] = {
    "rule": RuleFile,
    "override": Override,
    "kind": Kind,
    "ledger": Ledger,
}
HEADER: Final = "# yaml-language-server: $schema="


@cache
def schema_names() -> tuple[str, ...]:
    """The sorts of file that have a schema."""
    return tuple(_MODELS)


def file_name(name: str) -> str:
    """The name of a schema's file.

    >>> file_name("rule")
    'rule.schema.json'
    """
    return f"{name}.schema.json"


def schema_text(name: str) -> str:
    """The JSON Schema of one sort of file; groups of people are listed, places are too many to be.

    >>> '"additionalProperties": false' in schema_text("rule")
    True
    """
    schema = {"$schema": DIALECT, **_MODELS[name].model_json_schema()}
    if name == "rule":
        schema["$defs"]["About"]["properties"]["who"]["items"] = {"enum": sorted(known_names()["who"])}
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
