"""What looks like a number and is none: names, clock times, telephone numbers, scores, addresses."""

from __future__ import annotations

from checker.extract.dates import Context

_LONGEST = 15


def skipped(at: Context, index: int) -> int:
    """Where reading goes on after a look-alike that begins at a token; the token itself when there is none."""
    phrase = at.tongue.not_numbers.at(at.tokens, index)
    if phrase:
        return phrase.end
    percent = at.tongue.units.at(at.tokens, index)
    if percent and percent.end > index + 1 and percent.meaning.kind == "percent":
        return percent.end
    named = at.tongue.named_ordinals.at(at.tokens, index)
    if named:
        return named.end
    return _digits(at, index) if at.tokens[index].digits else _clock_words(at, index)


def _clock_words(at: Context, index: int) -> int:
    if at.tongue.clock_before.before(at.tokens, index):
        return index + 1
    return index


def _digits(at: Context, index: int) -> int:
    for look_alike in (_clock, _telephone, _name, _glued_word):
        end = look_alike(at, index)
        if end > index:
            return end
    return index


def _form(at: Context, index: int) -> str:
    return at.tokens[index].form if 0 <= index < len(at.tokens) else ""


def _glued(at: Context, index: int) -> bool:
    return 0 <= index < len(at.tokens) and not at.tokens[index].spaced


def _clock(at: Context, index: int) -> int:
    """10:30, 9 pm, at the hour of 7."""
    end = index + 1
    while _form(at, end) == ":" and _glued(at, end) and _glued(at, end + 1) and _form(at, end + 1)[:1].isdigit():
        end += 2
    if end > index + 1:
        return end
    after = at.tongue.clock_after.at(at.tokens, end)
    if after and not after.prefix and len(_form(at, index)) <= 5:
        return after.end
    return end if at.tongue.clock_before.before(at.tokens, index) else index


def _telephone(at: Context, index: int) -> int:
    """Long runs of digits, and three groups of digits between hyphens."""
    digits = _form(at, index)
    if digits.isdigit() and (len(digits) > _LONGEST or (digits[0] == "0" and len(digits) > 6) or _form(at, index - 1) == "+"):
        return index + 1
    end = index + 1
    while _form(at, end) == "-" and _glued(at, end) and _glued(at, end + 1) and _form(at, end + 1).isdigit():
        end += 2
    return end if end - index >= 5 else index


def _name(at: Context, index: int) -> int:
    """F-16, flight 447, resolution 2254."""
    if _form(at, index - 1) == "-" and _glued(at, index) and _glued(at, index - 1) and _is_word(at, index - 2):
        return index + 1
    if at.tongue.names_before.before(at.tokens, index):
        return index + 1
    if _form(at, index - 1) in ("#", "@", "_") or (_form(at, index - 1) == "." and _form(at, index - 2) in ("no", "nos")):
        return index + 1
    return index


def _is_word(at: Context, index: int) -> bool:
    """Whether a token before a hyphen makes a name with what follows; months and parts of periods do not."""
    form = _form(at, index)
    if not form[:1].isalpha() or form in at.tongue.numbers or form in at.tongue.stripper.prefixes:
        return False
    known = at.tongue.months.at(at.tokens, index) or at.tongue.parts_of_period.at(at.tokens, index)
    return known is None and at.tongue.age_before.at(at.tokens, index) is None


def _glued_word(at: Context, index: int) -> int:
    """Digits with letters of no meaning right behind them: 4x4, 747s, 3d."""
    after = at.tokens[index + 1] if index + 1 < len(at.tokens) else None
    if after is None or after.spaced or not (after.form.isascii() and after.form[0].isalpha()):
        return index
    tongue = at.tongue
    if after.form in tongue.scale_letters or after.form in tongue.ordinal_suffixes or after.form in ("s", "'s"):
        return index
    if tongue.units.at(at.tokens, index + 1) or tongue.stripper.prefixes:
        return index
    return index + 2
