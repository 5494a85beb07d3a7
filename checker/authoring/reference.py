"""The page docs/rules.md, written from the rules and kinds themselves."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from checker.authoring.explanation import about, levels
from checker.authoring.pack import Pack
from checker.compare.methods import methods
from checker.kind import Kind
from checker.rule import Comparison, Example, Rule

_HEAD = """\
# Rules and kinds

This page is written by `checker rules docs` from the files of `rules/`; a test keeps it current. How to write a rule or
a kind of your own is told in [writing-rules.md](writing-rules.md).
"""


def reference(pack: Pack) -> str:
    """The page as Markdown."""
    blocks = [_HEAD, *_tables(pack), "## The rules\n", *(_rule(rule) for rule in pack.own_rules)]
    blocks += ["## The comparisons\n", *(_method(name) for name in methods())]
    return "\n".join(blocks).rstrip() + "\n"


def _tables(pack: Pack) -> Iterator[str]:
    rows = [
        f"| [`{rule.id}`](#{rule.id}) | {rule.compare} | {levels(rule)} | {_cases(rule)} |" for rule in pack.own_rules
    ]
    yield "\n".join(["| rule | compares | levels | cases |", "|---|---|---|---|", *rows, ""])
    kinds = [_kind_row(kind) for kind, _ in pack.own_kinds]
    head = [
        "## The kinds of claim",
        "",
        "| kind | | counts | its figure | settled after | examples |",
        "|---|---|---|---|---|---|",
    ]
    yield "\n".join([*head, *kinds, ""])


def _cases(rule: Rule) -> str:
    return f"{len(rule.fails)} + {len(rule.passes)}"


def _kind_row(kind: Kind) -> str:
    growth = {"cumulative": "only grows", "varies": "goes up and down", "fixed": "never changes"}[kind.growth]
    settled = f"{kind.settles_after} days" if kind.settles_after is not None else ""
    label = f"{kind.label['en']}, {kind.label['ar']}"
    return f"| `{kind.kind}` | {label} | {kind.counts} | {growth} | {settled} | {len(kind.examples)} |"


def _rule(rule: Rule) -> str:
    title = f"**{rule.title.of('en')}.** " if rule.title else ""
    lines = [f"### {rule.id}", "", f"{title}{rule.why.of('en')}", ""]
    lines += [f"- **compares**: [{rule.compare}](#{rule.compare})", f"- **about**: {about(rule)}"]
    lines += [
        f"- **levels**: {levels(rule)}",
        f"- **says**: {rule.message.en}",
        f"- **file**: `rules/{Path(rule.path).name}`",
        "",
    ]
    lines += ["Must be found:", "", *_examples(rule.fails), "Must pass:", "", *_examples(rule.passes)]
    return "\n".join(lines)


def _examples(examples: Sequence[Example]) -> Iterator[str]:
    for example in examples:
        yield f"- {example.what}"
        for document in example.documents:
            known = ", ".join(part for part in (document.outlet, document.published) if part)
            yield f"  > {'*' + known + '*: ' if known else ''}{' '.join(document.text.split())}"
            yield "  >"
    yield ""


def _method(name: Comparison) -> str:
    method = methods()[name]
    lines = [f"### {name}", "", " ".join(method.method.split()), ""]
    lines += [f"- **source**: {' '.join(method.source.split())}"]
    lines += [f"- **reads**: {', '.join(f'`{key}`' for key in method.reads)}"]
    return "\n".join([*lines, f"- **verdicts**: {', '.join(method.verdicts)}", ""])
