"""What the tags of HTML do to the text in them."""

from __future__ import annotations

from typing import Final

WEIGHTS: Final = {"article": 4, "main": 2}
"""Parts of a page that hold its article, and how much the words in them count against those outside."""

VOID: Final = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
)
"""Tags that have no end."""

LEFT_OUT: Final = frozenset(
    {"script", "style", "noscript", "template", "nav", "footer", "aside", "button", "select", "textarea"}
    | {"svg", "iframe", "figcaption", "title"}
)
"""Tags whose text is not the article's. A form is not among them: some sites put the whole page into one."""

INLINE: Final = frozenset(
    {"a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "font", "i", "img", "ins", "kbd", "mark", "q"}
    | {"s", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr"}
    | {"script", "style", "noscript", "template"}
)
"""Tags that end no paragraph."""
