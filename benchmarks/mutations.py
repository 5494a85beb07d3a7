"""Switches off one comparison, one qualifier or one safeguard at a time: at least one case of the pack must notice.

``python benchmarks/mutations.py`` prints a line for each and leaves with 1 when one can be switched off unnoticed.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from typing import Any, get_args

from checker import compare as _compare  # noqa: F401  (so that every module that is changed is loaded)
from checker.authoring.kind_cases import kind_outcomes
from checker.authoring.outcome import Outcome
from checker.authoring.pack import Pack, load_pack
from checker.authoring.rule_cases import rule_outcomes
from checker.records import Claim, Qualifier, Quantity

Mutation = Callable[[], Any]
Passed = Mapping[tuple[str, str, int], bool]
HEDGES = [name for name in get_args(Qualifier) if name != "exact"]


def outcomes(pack: Pack, kinds: bool) -> Passed:
    """Which cases of the pack come out right."""
    found: list[Outcome] = [one for rule in pack.own_rules for one in rule_outcomes(rule, pack.rules, pack.words)]
    if kinds:
        found += [one for kind, path in pack.own_kinds for one in kind_outcomes(kind, path, pack.words)]
    return {(one.owner, one.section, one.number): one.passed for one in found}


@contextmanager
def replaced(module: str, name: str, make: Callable[[Any], Any]) -> Iterator[None]:
    """Put another object in the place of a module's, in every module of the package that has imported it."""
    old = getattr(sys.modules[module], name)
    new = make(old)
    homes = [
        (found, key)
        for found in list(sys.modules.values())
        if getattr(found, "__name__", "").startswith("checker")
        for key, value in list(vars(found).items())
        if value is old
    ]
    for home, key in homes:
        vars(home)[key] = new
    try:
        yield
    finally:
        for home, key in homes:
            vars(home)[key] = old


@contextmanager
def without_comparison(name: str) -> Iterator[None]:
    """A comparison that finds nothing."""
    table = sys.modules["checker.compare"]._FIND
    old, table[name] = table[name], lambda rule, context: iter(())
    try:
        yield
    finally:
        table[name] = old


def read_as_exact(hedge: str) -> Any:
    """The comparison takes a hedged figure for an exact one."""

    def make(old: Callable[..., Any]) -> Callable[..., Any]:
        return lambda value, *more: old(_plain(value, hedge), *more)

    return replaced("checker.compare.intervals", "interval", make)


def _plain(value: Quantity, hedge: str) -> Quantity:
    if value.qualifier != hedge:
        return value
    return value.model_copy(update={"qualifier": "exact", "low": value.best, "high": value.best})


def not_extracted(hedge: str) -> Any:
    """The words of a hedge are not read."""

    def make(old: Callable[..., list[Claim]]) -> Callable[..., list[Claim]]:
        def claims_of(*article: Any) -> list[Claim]:
            return [
                claim.model_copy(update={"value": _plain(claim.value, hedge)})
                if isinstance(claim.value, Quantity)
                else claim
                for claim in old(*article)
            ]

        return claims_of

    return replaced("checker.extract.article_claims", "claims_of", make)


def always(module: str, name: str, answer: object) -> Any:
    """A function that gives one answer to everything."""
    return replaced(module, name, lambda old: lambda *_, **__: answer)


@contextmanager
def property_of(module: str, owner: str, name: str, answer: object) -> Iterator[None]:
    """A property or method that gives one answer to everything."""
    home = getattr(sys.modules[module], owner)
    old = vars(home)[name]
    setattr(home, name, property(lambda self: answer) if isinstance(old, property) else lambda *_, **__: answer)
    try:
        yield
    finally:
        setattr(home, name, old)


def unwidened() -> Any:
    """No rule has any tolerance."""
    return replaced_method("checker.compare.intervals", "Interval", "widened", lambda self, *_: self)


@contextmanager
def replaced_method(module: str, owner: str, name: str, new: Callable[..., Any]) -> Iterator[None]:
    """Another method in the place of a class's."""
    home = getattr(sys.modules[module], owner)
    old = vars(home)[name]
    setattr(home, name, new)
    try:
        yield
    finally:
        setattr(home, name, old)


def figures_without(change: Mapping[str, Any]) -> Any:
    """What an article says of its figures is lost: a modality, an older figure, a source, a date."""

    def make(old: Callable[..., list[Claim]]) -> Callable[..., list[Claim]]:
        return lambda *article: [claim.model_copy(update=dict(change)) for claim in old(*article)]

    return replaced("checker.extract.article_claims", "claims_of", make)


def hard_numbers() -> Any:
    """A round number is taken for a counted one."""
    interval = sys.modules["checker.compare.intervals"].Interval
    return replaced(
        "checker.compare.intervals", "_written", lambda old: lambda value, *_: interval(value.best, value.best)
    )


def mutations() -> Iterator[tuple[str, Mutation, bool]]:
    """Name and switch of each, and whether the cases of kinds can notice."""
    for name in sys.modules["checker.compare"]._FIND:
        yield f"comparison {name}", partial(without_comparison, name), False
    for hedge in HEDGES:
        yield f"comparison reads {hedge} as exact", partial(read_as_exact, hedge), False
        yield f"words of {hedge} are not read", partial(not_extracted, hedge), True
    yield "a round number is as hard as a counted one", hard_numbers, False
    yield "no tolerance", unwidened, False
    yield "no event ever settles", lambda: always("checker.compare.pair", "settled_for", False), False
    yield "every figure varies", lambda: figure_growth("varies"), False
    yield "every figure is fixed", lambda: figure_growth("fixed"), False
    yield (
        "sources are not heard",
        lambda: property_of("checker.compare.pair", "Pair", "named_sources_differ", False),
        False,
    )
    yield "planned and feared figures are asserted", lambda: figures_without({"modality": "asserted"}), True
    yield "older figures of a sentence stay", lambda: figures_without({"superseded": False}), True
    yield "parts are not known", lambda: figures_without({"part_of": None}), False
    yield "groups of people are not known", lambda: figures_without({"who": None}), True
    yield "places are not known", lambda: figures_without({"place": None}), False
    yield "dates of events are not known", lambda: figures_without({"when": None}), False


def figure_growth(growth: str) -> Any:
    """All kinds behave alike in time."""

    def make(old: Callable[..., Any]) -> Callable[..., Any]:
        def context_of(*arguments: Any, **more: Any) -> Any:
            context = old(*arguments, **more)
            kinds = {name: kind.model_copy(update={"growth": growth}) for name, kind in context.kinds.items()}
            return replace(context, kinds=kinds)

        return context_of

    return replaced("checker.compare.context", "context_of", make)


def main() -> int:
    """Print what notices each mutation."""
    pack = load_pack()
    usual = {kinds: outcomes(pack, kinds) for kinds in (False, True)}
    unnoticed = 0
    for name, mutation, kinds in mutations():
        with mutation():
            now = outcomes(pack, kinds)
        broken = [case for case, passed in usual[kinds].items() if passed and not now[case]]
        unnoticed += not broken
        first = " ".join(map(str, broken[0])) if broken else "NOTHING"
        print(f"{len(broken):4d}  {name:45}  {first}", flush=True)
    wrong = sum(not passed for passed in usual[True].values())
    print(f"{unnoticed} unnoticed; before any change {wrong} of {len(usual[True])} cases come out wrong")
    return int(bool(unnoticed))


if __name__ == "__main__":
    sys.exit(main())
