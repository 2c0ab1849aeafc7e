"""Prunes BERT's vocabulary to what posts use, and gives emoji and our marks their first vectors."""

from collections import Counter
from collections.abc import Iterable

import numpy as np

from emoji import EMOJI
from tokenizer import SPECIAL, Tokenizer

MARKS = {"[BRAND]": "company", "[RIVAL]": "competitor", "[USER]": "someone", "[LINK]": "http"}
"""The word whose vector a mark of ours starts from."""
COMMON = 5000
"""So many of BERT's first tokens are kept whatever the posts say: its list is by frequency."""
SEEN = 5
"""Rarer ones are kept when the posts have them so often."""


def pruned(full: list[str], texts: Iterable[str]) -> list[str]:
    """The tokens to keep: special ones, emoji, single signs, common words, what `texts` use."""
    tokenizer = Tokenizer([*SPECIAL, *full])
    names = [*SPECIAL, *full]
    seen: Counter[str] = Counter()
    for text in texts:
        seen.update(names[at] for at in tokenizer.ids(text, 1000))
    plain = [token for token in full if not token.startswith("[")]
    common = {token for token in plain[:COMMON] if token.isascii()}
    keep = [
        token
        for token in plain
        if token in common or seen[token] >= SEEN or _is_latin_letter(token)
    ]
    return [*SPECIAL, *EMOJI, *keep]


def _is_latin_letter(token: str) -> bool:
    sign = token.removeprefix("##")
    return len(sign) == 1 and sign < "\u0250"


def vectors(kept: list[str], full: list[str], table: np.ndarray) -> np.ndarray:
    """The rows of `kept` out of BERT's word vectors; emoji start as the mean of their names."""
    tokenizer = Tokenizer([*SPECIAL, *full])
    shift = len(SPECIAL)
    at = {token: row for row, token in enumerate(full)}

    def row(token: str) -> np.ndarray:
        named = EMOJI.get(token) or MARKS.get(token)
        if named is None:
            return table[at[token]]
        ids = [one - shift for one in tokenizer.ids(named)[1:-1]]
        return table[ids].mean(axis=0)

    return np.stack([row(token) for token in kept])
