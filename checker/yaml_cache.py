"""YAML texts that were read before, kept as JSON by their content, which is read much faster."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

from checker.yaml_tree import Places, tree

_VERSION = "3"


def cached_tree(text: str) -> tuple[Any, Places]:
    """The same as ``tree``, from the user's cache where it is there."""
    from platformdirs import user_cache_path

    key = hashlib.sha256(f"{_VERSION}\n{text}".encode()).hexdigest()
    cached = user_cache_path("claim-consistency-checker") / "yaml" / f"{key}.json"
    try:
        data, places = json.loads(cached.read_text(encoding="utf-8"))
        return data, places
    except (OSError, ValueError):
        pass
    data, places = tree(text)
    _store(cached, json.dumps([data, places], ensure_ascii=False))
    return data, places


def _store(path: Path, text: str) -> None:
    """Write the cache entry in one move; a cache that cannot be written only costs time."""
    import os
    import tempfile

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent)
        with os.fdopen(handle, "w", encoding="utf-8") as out:
            out.write(text)
        os.replace(name, path)
    except OSError:
        return
