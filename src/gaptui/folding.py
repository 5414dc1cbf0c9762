"""Letters without case, accents and what nobody sees: how texts are compared when somebody searches.

It knows neither what is searched nor where it is kept.
"""

from __future__ import annotations

import unicodedata

# Classes of marks that make an accented letter of a plain one; vowels of Indic and Thai letters are marks, too.
_ACCENTS = frozenset({1, 8, *range(10, 37), *range(200, 256)})

# Signs that choose how the letter before them is drawn; and what `clean` makes of half a letter.
_VARIANTS = range(0xFE00, 0xFE10)
_NO_LETTER = chr(0xFFFD)

ALONE = (
    r"[\W_\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u31f0-\u31ff"
    r"\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)
"""A pattern: signs, and letters of the scripts that are written without spaces (Thai to Khmer, kana, Chinese)."""


def fold(text: str) -> str:
    """The text without case, accents and what nobody sees; each letter for itself."""
    return text.translate(_FOLDED)


def fold_letter(letter: str) -> str:
    """What becomes of one letter: nothing, one letter or several."""
    return _FOLDED[ord(letter)]


def _folded(letter: str) -> str:
    if letter.isspace():
        return " "
    if "\ud800" <= letter <= "\udfff":
        return _NO_LETTER
    return _plain(_plain(letter).casefold())


def _plain(text: str) -> str:
    return "".join(
        letter
        for letter in unicodedata.normalize("NFKD", text)
        if not (
            unicodedata.combining(letter) in _ACCENTS
            or ord(letter) in _VARIANTS
            or unicodedata.category(letter) in ("Cc", "Cf")
        )
    )


class _Folded(dict[int, str]):
    """Letters as they were asked for."""

    def __missing__(self, code: int) -> str:
        self[code] = folded = _folded(chr(code))
        return folded


_FOLDED = _Folded()
