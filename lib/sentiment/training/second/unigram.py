"""Text to token ids: XLM-R's unigram pieces, in lower case, over a pruned vocabulary.

The same steps as the extension's reader (`second/unigram.ts`); 0, 1, 2 and 5 are tokenizer.py's:

3. Sign by sign: lower case, NFKC; control signs, Latin and Arabic vowel marks, the Arabic
   lengthening sign, emoji's shades and variation selectors go. Spaces part; each punctuation mark,
   symbol (category So), Chinese sign and mark of ours is a word of its own.
4. A word is made of the pieces whose scores sum to the most; the first one begins with ▁ where the
   word is not joined to another or to a sign. A sign without a piece is [UNK].
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence

from tokenizer import LONGEST_TEXT, LONGEST_WORD, MARKS, MOST_TOKENS, STRETCHED

SPACE = "▁"
UNKNOWN_SCORE = -30.0
"""Lower than any piece's, so that unknown signs are never chosen where pieces are known."""
_GONE = re.compile("[\u0300-\u036f\u0640\u064b-\u065f\u0670\ufe00-\ufe0f\U0001f3fb-\U0001f3ff]")


class Unigram:
    """Token ids of posts. `vocabulary`: a piece and its score a line, parted by a tab; special ones have none."""

    def __init__(self, vocabulary: Sequence[str]) -> None:
        parted = [line.split("\t") for line in vocabulary]
        self.id = {piece: at for at, (piece, *_) in enumerate(parted)}
        self._score = {piece: float(score[0]) for piece, *score in parted if score}
        self._longest = max(len(piece) for piece in self.id)
        self._known: dict[str, list[int]] = {}

    def ids(self, text: str, most: int = MOST_TOKENS) -> list[int]:
        """Ids of a post, with [CLS] and [SEP], `most` at most."""
        inner: list[int] = []
        for word in words(text):
            if len(inner) >= most - 2:
                break
            inner += self._of_word(word)
        return [self.id["[CLS]"], *inner[: most - 2], self.id["[SEP]"]]

    def _of_word(self, word: str) -> list[int]:
        if word in self._known:
            return self._known[word]
        mark = MARKS.get(word)
        found = [self.id[mark]] if mark else self._best(word)
        self._known[word] = found
        return found

    def _best(self, word: str) -> list[int]:
        """The pieces whose scores sum to the most; of equals the one found first."""
        if len(word) > LONGEST_WORD:
            return [self.id["[UNK]"]]
        best: list[tuple[float, int, int]] = [(0.0, 0, 0)]
        for end in range(1, len(word) + 1):
            start = end - 1
            top = (best[start][0] + UNKNOWN_SCORE, start, self.id["[UNK]"])
            for start in range(end - 1, max(-1, end - 1 - self._longest), -1):
                score = self._score.get(word[start:end])
                if score is not None and best[start][0] + score > top[0]:
                    top = (best[start][0] + score, start, self.id[word[start:end]])
            best.append(top)
        found = []
        end = len(word)
        while end > 0:
            _, start, which = best[end]
            found.append(which)
            end = start
        return found[::-1]


def words(text: str) -> list[str]:
    """The words of a text, ▁ before those that stand by themselves."""
    squeezed = STRETCHED.sub(r"\1\1", text[:LONGEST_TEXT])
    found: list[str] = []
    joined, open_ = False, False
    for sign in folded(squeezed):
        if sign.isspace():
            joined = open_ = False
        elif is_word(sign):
            found.append(sign)
            joined, open_ = sign not in MARKS, False
        elif open_:
            found[-1] += sign
        else:
            found.append(sign if joined else SPACE + sign)
            open_ = True
    return found


def folded(text: str) -> Iterable[str]:
    """The signs of a text as they are read."""
    for sign in text:
        for part in unicodedata.normalize("NFKC", sign.lower()):
            is_gone = unicodedata.category(part)[0] == "C" and not part.isspace()
            if not is_gone and not _GONE.match(part):
                yield part


def is_word(sign: str) -> bool:
    """Whether a sign is a word of its own: punctuation, symbols, emoji, our marks."""
    kind = unicodedata.category(sign)
    is_ascii = sign < "\x7f" and not sign.isalnum()
    is_ideograph = "\u4e00" <= sign <= "\u9fff"
    return sign in MARKS or is_ascii or is_ideograph or kind[0] == "P" or kind == "So"
