"""Where the bundled rules and language data lie, in a wheel and in an editable install."""

from __future__ import annotations

from pathlib import Path

_HERE = Path(__file__).resolve().parent


def rules_folder() -> Path:
    """The bundled pack: inside the package of a wheel, beside it in a checkout."""
    installed = _HERE / "rules_pack"
    return installed if installed.is_dir() else _HERE.parent / "rules"


def languages_folder() -> Path:
    """One YAML file per language."""
    return _HERE / "languages"
