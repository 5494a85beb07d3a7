"""What a web page states of its article: JSON-LD of schema.org, ``<meta>``, the address and the language."""

from __future__ import annotations

import json
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any, Final

from checker.read.stated import NotADate, Stated, iso

_PUBLISHED: Final = (
    "article:published_time",
    "og:published_time",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "publishdate",
    "publish-date",
    "publication_date",
    "pubdate",
    "dc.date.issued",
    "dcterms.created",
    "dc.date",
    "date",
)
_OUTLET: Final = ("og:site_name", "application-name", "dc.publisher")
_URL: Final = ("canonical", "og:url")
_ARTICLE: Final = ("Article", "BlogPosting", "Report", "LiveBlogPosting")


class HtmlMetadata(HTMLParser):
    """Collects the metadata of a page."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self._meta: dict[str, str] = {}
        self._articles: list[dict[str, Any]] = []
        self._language = ""
        self._script: list[str] | None = None
        self.feed(source)
        self.close()

    @property
    def generator(self) -> str:
        """The program that says it made the page; empty when none does."""
        return self._meta.get("generator", "")

    def stated(self) -> Stated:
        """The metadata of the article; a date that is none is passed over, for the page is not the reader's mistake.

        Comments to the checker are not among it, they stand in the text.
        """
        linked = self._articles[0] if self._articles else {}
        publisher = linked.get("publisher")
        outlet = publisher.get("name") if isinstance(publisher, dict) else None
        language = linked.get("inLanguage")
        return Stated(
            published=_first_date([linked.get("datePublished"), *(self._meta.get(name) for name in _PUBLISHED)]),
            outlet=self._first(_OUTLET) or (outlet if isinstance(outlet, str) else None),
            url=self._first(_URL),
            language=language if isinstance(language, str) else self._language or None,
            comments=(),
        )

    def _first(self, names: tuple[str, ...]) -> str | None:
        return next((self._meta[name].strip() for name in names if self._meta.get(name, "").strip()), None)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take the metadata of one tag."""
        values = {name: value or "" for name, value in attrs}
        if tag == "meta":
            name = values.get("property") or values.get("name") or values.get("itemprop") or ""
            self._meta.setdefault(name.lower(), values.get("content", ""))
        elif tag == "link" and values.get("rel") == "canonical":
            self._meta.setdefault("canonical", values.get("href", ""))
        elif tag == "html":
            self._language = values.get("lang", "")
        elif tag == "script" and values.get("type") == "application/ld+json":
            self._script = []

    def handle_data(self, data: str) -> None:
        """Take a part of a JSON-LD script."""
        if self._script is not None:
            self._script.append(data)

    def handle_endtag(self, tag: str) -> None:
        """Read a JSON-LD script that has ended."""
        if tag == "script" and self._script is not None:
            self._articles += _articles("".join(self._script))
            self._script = None


def _first_date(values: list[Any]) -> str | None:
    for value in values:
        try:
            found = iso(value)
        except NotADate:
            continue
        if found:
            return found
    return None


def _articles(script: str) -> Iterator[dict[str, Any]]:
    """The articles of one JSON-LD script; one that is not JSON describes nothing."""
    try:
        found = json.loads(script)
    except (ValueError, RecursionError):
        return
    for node in found if isinstance(found, list) else [found]:
        graph = node.get("@graph") if isinstance(node, dict) else None
        for one in graph if isinstance(graph, list) else [node]:
            if isinstance(one, dict) and _is_article(one.get("@type")):
                yield one


def _is_article(kind: Any) -> bool:
    return any(str(one).endswith(_ARTICLE) for one in (kind if isinstance(kind, list) else [kind]))
