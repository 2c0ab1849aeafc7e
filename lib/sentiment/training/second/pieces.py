"""Prunes XLM-R's pieces to what posts in our languages use, and gives emoji and our marks vectors."""

import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence

import numpy as np
from wordfreq import top_n_list, word_frequency

from e5 import E5
from emoji import EMOJI
from tokenizer import SPECIAL
from unigram import SPACE, Unigram, folded, words

SHARE = {"de": 0.93, "fr": 0.93, "es": 0.93, "pt": 0.93, "it": 0.93, "ar": 0.94, "hi": 0.94, "en": 0.85}
"""Of each language as it is written, by `wordfreq`: so much is made of the pieces that are kept."""
WORDS = 30_000
SEEN = 7
"""Rarer ones are kept when the posts have them so often."""
MARKS = {"[BRAND]": "company", "[RIVAL]": "competitor", "[USER]": "someone", "[LINK]": "http"}
"""The word whose vector a mark of ours starts from."""
_SINGLE = ((0x20, 0x250), (0x600, 0x700), (0x900, 0x980))
"""Letters that are kept by themselves: Latin, Arabic, Devanagari."""


def pruned(base: E5, texts: Iterable[str]) -> list[str]:
    """Special tokens, emoji, and the pieces to keep with their scores: a vocabulary as `Unigram` reads it."""
    spelled = _spelled(base)
    every = [*SPECIAL, *(f"{piece}\t{base.scores[at]:.3f}" for piece, at in spelled.items())]
    tokenizer = Unigram(every)
    names = [line.split("\t")[0] for line in every]
    seen = Counter(names[at] for text in texts for at in tokenizer.ids(text, 1000))
    common = set().union(*(_common(tokenizer, names, language) for language in SHARE))
    kept = [
        line
        for line, piece in zip(every, names, strict=True)
        if piece not in EMOJI
        and piece not in SPECIAL
        and (piece in common or seen[piece] >= SEEN or _is_letter(piece))
    ]
    likely = max(base.scores[at] for piece, at in spelled.items() if piece in EMOJI)
    return [*SPECIAL, *(f"{sign}\t{likely:.3f}" for sign in EMOJI), *kept]


def vectors(base: E5, vocabulary: Sequence[str]) -> np.ndarray:
    """The first vector of every line; what has no piece starts as the mean of its names'."""
    spelled, table = _spelled(base), base.word_vectors()
    every = [*SPECIAL, *(f"{piece}\t{base.scores[at]}" for piece, at in spelled.items())]
    tokenizer = Unigram(every)
    row_of = list(spelled.values())

    def of(piece: str) -> np.ndarray:
        if piece in _THEIRS:
            return table[base.pieces.index(_THEIRS[piece])]
        if piece in spelled:
            return table[spelled[piece]]
        named = tokenizer.ids(EMOJI.get(piece) or MARKS[piece])[1:-1]
        return table[[row_of[at - len(SPECIAL)] for at in named]].mean(axis=0)

    return np.stack([of(line.split("\t")[0]) for line in vocabulary])


_THEIRS = {"[PAD]": "<pad>", "[UNK]": "<unk>", "[CLS]": "<s>", "[SEP]": "</s>"}


def _spelled(base: E5) -> dict[str, int]:
    """Each piece as it is read, and its likeliest spelling's place; none across a word's end."""
    found: dict[str, int] = {}
    for at, piece in enumerate(base.pieces):
        if piece in _THEIRS.values():
            continue
        read = "".join(folded(piece))
        if not _is_in_a_word(read):
            continue
        if read not in found or base.scores[at] > base.scores[found[read]]:
            found[read] = at
    return found


def _is_in_a_word(piece: str) -> bool:
    found = words(piece.removeprefix(SPACE))
    return piece == SPACE or [word.removeprefix(SPACE) for word in found] == [piece.removeprefix(SPACE)]


def _common(tokenizer: Unigram, names: Sequence[str], language: str) -> set[str]:
    seen: Counter[str] = Counter()
    for word in top_n_list(language, WORDS):
        for at in tokenizer.ids(word)[1:-1]:
            seen[names[at]] += word_frequency(word, language)
    left = SHARE[language] * sum(seen.values())
    found = set()
    for piece, often in seen.most_common():
        if left <= 0:
            break
        found.add(piece)
        left -= often
    return found


def _is_letter(piece: str) -> bool:
    sign = piece.removeprefix(SPACE) or SPACE
    if len(sign) != 1:
        return False
    is_ours = any(start <= ord(sign) < end for start, end in _SINGLE)
    return sign == SPACE or is_ours or unicodedata.category(sign)[0] in "PS"
