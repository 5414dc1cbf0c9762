"""Order keys: strings that sort as rows should stand, so that moving a row writes one row.

A key is eight base-36 digits and, where a row was put between two others, a fraction after them.
Appending counts the digits up, so a list that only grows keeps short keys. Ties are broken by row id.
"""

from __future__ import annotations

from collections.abc import Sequence

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_WHOLE = 8
_START = 36**_WHOLE // 2


def between(before: str | None, after: str | None) -> str:
    """A key that sorts strictly between `before` and `after`; None means the end on that side.

    Raises ValueError when `before` does not sort before `after`.
    """
    if before is None and after is None:
        return _whole(_START)
    if after is None:
        assert before is not None
        return _whole(int(before[:_WHOLE], 36) + 1)
    if before is None:
        return _whole(int(after[:_WHOLE], 36) - 1)
    if before >= after:
        raise ValueError("the first key must sort before the second")
    return _midpoint(before, after)


def spread(before: str | None, after: str | None, count: int) -> Sequence[str]:
    """`count` keys in order between the two, as short as halving makes them."""
    if count == 0:
        return []
    if before is None or after is None:
        keys: list[str] = []
        for _ in range(count):
            if after is None:
                keys.append(between(keys[-1] if keys else before, None))
            else:
                keys.insert(0, between(None, keys[0] if keys else after))
        return keys
    middle = between(before, after)
    left = (count - 1) // 2
    return [*spread(before, middle, left), middle, *spread(middle, after, count - 1 - left)]


def _whole(number: int) -> str:
    digits = ""
    for _ in range(_WHOLE):
        number, rest = divmod(number, 36)
        digits = _DIGITS[rest] + digits
    return digits


def _midpoint(low: str, high: str) -> str:
    apart = int(high[:_WHOLE], 36) - int(low[:_WHOLE], 36)
    if apart > 1:
        return _whole(int(low[:_WHOLE], 36) + apart // 2)
    fraction = _above(low[_WHOLE:]) if apart else _fraction(low[_WHOLE:], high[_WHOLE:])
    return low[:_WHOLE] + fraction


def _fraction(low: str, high: str) -> str:
    """A short fraction between two others; `high` is not empty and does not end in "0"."""
    low_digit = _DIGITS.index(low[0]) if low else 0
    high_digit = _DIGITS.index(high[0])
    if low_digit == high_digit:
        return high[0] + _fraction(low[1:], high[1:])
    if high_digit - low_digit > 1:
        return _DIGITS[(low_digit + high_digit) // 2]
    return high[0] if len(high) > 1 else _DIGITS[low_digit] + _above(low[1:])


def _above(low: str) -> str:
    """A short fraction that sorts after `low`."""
    if not low:
        return "i"
    digit = _DIGITS.index(low[0])
    return _DIGITS[(digit + 37) // 2] if digit < 35 else "z" + _above(low[1:])
