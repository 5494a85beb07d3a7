"""The table of settings in docs/configuration.md, written from the settings themselves."""

from __future__ import annotations

from checker.configuration import KEYS, Setting, shown


def settings_table() -> str:
    """The table as Markdown.

    >>> settings_table().splitlines()[0]
    '| setting | what | values | default | in the environment |'
    """
    rows = ["| setting | what | values | default | in the environment |", "|---|---|---|---|---|"]
    for key in KEYS:
        [(_, default, _)] = shown([Setting(key.name, key.default, "")])
        values = ", ".join(f"`{word}`" for word in key.words) or key.sort
        rows.append(f"| `{key.name}` | {key.what} | {values} | {default} | `{key.variable}` |")
    return "\n".join(rows) + "\n"
