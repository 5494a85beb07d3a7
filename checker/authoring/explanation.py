"""A rule or a kind explained: why it exists, how it compares and by which source, its cases, and how to silence it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from checker.authoring.pack import Pack
from checker.compare.methods import methods
from checker.kind import Kind
from checker.problem import InputError, Problem, did_you_mean
from checker.rule import Example, Rule

_WIDTH = 100


def explanation(name: str, pack: Pack) -> str:
    """Everything there is to know about the rule or the kind of a name.

    Raises InputError, with the nearest name, when there is neither.
    """
    rules = {rule.id: rule for rule in pack.rules}
    kinds = pack.words.kinds
    if name in rules:
        return "\n".join(_of_rule(rules[name]))
    if name in kinds:
        return "\n".join(_of_kind(kinds[name], pack))
    hint = did_you_mean(name, {*rules, *kinds}) or "; `checker rules list` shows them all"
    raise InputError([Problem(name, 0, 0, f"no such rule or kind{hint}")])


def levels(rule: Rule) -> str:
    """The level of every verdict that the rule can come to.

    >>> from checker.rule import load_rules
    >>> levels(next(rule for rule in load_rules() if rule.id == "part-exceeds-whole"))
    'mismatch: warning'
    """
    return ", ".join(f"{verdict}: {rule.level.of(verdict)}" for verdict in methods()[rule.compare].verdicts)


def silencing(rule: str) -> tuple[str, ...]:
    """The three ways to silence a rule, one a line."""
    return (
        f'one place    <!-- checker: ignore {rule} reason="..." --> in the paragraph, or alone above it',
        f'one article  checker: ignore {rule} reason="..." in the front matter',
        f"everywhere   a file my-rules/{rule}.yaml with off: true and why: ...",
    )


def _of_rule(rule: Rule) -> Iterator[str]:
    method = methods()[rule.compare]
    yield f"{rule.id}  ({levels(rule)})"
    yield from ("", rule.title.of("en")) if rule.title else ()
    yield from ("", *_wrapped(rule.why.of("en")), "")
    yield from _section("how", f"{rule.compare}: {method.method}")
    yield from _section("source", method.source)
    yield from _section("about", about(rule))
    yield from _section("file", rule.path)
    for title, examples in (("must be found", rule.fails), ("must pass", rule.passes), ("to do", rule.todo)):
        yield from _examples(title, examples)
    yield from ("", "to silence it", *(f"  {line}" for line in silencing(rule.id)))


def about(rule: Rule) -> str:
    """What a rule speaks of, in words.

    >>> from checker.rule import load_rules
    >>> about(next(rule for rule in load_rules() if rule.id == "money-disagrees"))
    'money; tolerance 5.00 per cent'
    """
    said = [", ".join(rule.about.kinds) or "every kind"]
    said += [
        f"{key} {', '.join(getattr(rule.about, key))}"
        for key in ("who", "place", "when", "source")
        if getattr(rule.about, key)
    ]
    said += [f"the same {', '.join(rule.same)}"] if rule.same else []
    said += [f"within {rule.within.days} days"] if rule.within.days is not None else []
    said += [f"within one {rule.within.place}"] if rule.within.place else []
    said += [f"tolerance {rule.tolerance.relative * 100:g} per cent"] if rule.tolerance.relative else []
    said += [f"tolerance {rule.tolerance.absolute:g}"] if rule.tolerance.absolute else []
    said += [_settled(rule)] if rule.settled_after is not None else []
    return "; ".join(said)


def _settled(rule: Rule) -> str:
    after = "the kind's number of" if rule.settled_after == "kind" else str(rule.settled_after)
    return f"events that were over {after} days before"


def _section(title: str, text: str) -> Iterator[str]:
    first, *more = _wrapped(text, _WIDTH - 10)
    yield f"{title:<9} {first}"
    yield from (f"{'':<9} {line}" for line in more)


def _examples(title: str, examples: Sequence[Example]) -> Iterator[str]:
    if not examples:
        return
    yield from ("", title)
    for example in examples:
        verdict = f"  ({example.verdict})" if example.verdict else ""
        yield f"  - {example.what}{verdict}"
        for document in example.documents:
            known = ", ".join(part for part in (document.outlet, document.published) if part)
            yield from (
                f"      {line}" for line in _wrapped(f"{known}: {document.text}" if known else document.text, 92)
            )


def _wrapped(text: str, width: int = _WIDTH) -> list[str]:
    from textwrap import wrap

    return wrap(" ".join(text.split()), width) or [""]


def _of_kind(kind: Kind, pack: Pack) -> Iterator[str]:
    file = next(path for folder in reversed(pack.folders) if (path := _file(folder, kind)).is_file())
    growth = {"cumulative": "only grows", "varies": "goes up and down", "fixed": "never changes"}[kind.growth]
    settled = f"; settled {kind.settles_after} days after the event" if kind.settles_after is not None else ""
    yield f"{kind.kind}  (kind of claim: {kind.label.get('en', kind.kind)})"
    yield ""
    yield from _section("counts", kind.counts)
    yield from _section("in time", f"its figure {growth}{settled}")
    yield from _section(
        "rules", ", ".join(rule.id for rule in pack.rules if kind.kind in rule.about.kinds) or "none names it"
    )
    yield from _section("file", str(file))
    for title, wanted in (("is read in", True), ("is not read in", False)):
        yield from ("", title)
        for example in kind.examples:
            if bool(example.claims) == wanted:
                values = ", ".join(str(claim["value"]) for claim in example.claims)
                yield from (
                    f"  - {line}" for line in _wrapped(f"{values + ': ' if values else ''}{example.text}", 94)[:1]
                )


def _file(folder: Path, kind: Kind) -> Path:
    return folder / "kinds" / f"{kind.kind}.yaml"
