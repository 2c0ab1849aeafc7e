"""Text to token ids: BERT's uncased WordPiece over a pruned vocabulary, with tokens of our own.

The same steps as the extension's reader, in this order:

0. Marked already (`BrandMatcher.marked`): ¤ where the brand is named, ¢ a rival, @ another account,
   ⌁ a link. Each of these signs is a token of its own: [BRAND], [RIVAL], [USER], [LINK].
1. The text is cut to 2,000 code points.
2. A sign that is no digit or space stands at most twice in a row ("sooo!!!" is "soo!!").
3. BERT's basic tokenizer: control signs go, lower case, NFD without combining marks, spaces part,
   every punctuation mark and Chinese sign is a piece. Also every symbol (category So: emoji) is one;
   emoji modifiers (U+1F3FB to U+1F3FF) go.
4. WordPiece, longest first; a piece of over 32 signs, or one that cannot be made, is [UNK].
5. [CLS], at most `most - 2` tokens, [SEP].
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator

SPECIAL = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[BRAND]", "[RIVAL]", "[USER]", "[LINK]")
MOST_TOKENS = 64
LONGEST_TEXT = 2000
LONGEST_WORD = 32

MARKS = {"¤": "[BRAND]", "¢": "[RIVAL]", "@": "[USER]", "⌁": "[LINK]"}
STRETCHED = re.compile(r"([^\d\s])\1{2,}")


class Tokenizer:
    """Token ids of posts. `vocabulary`: the tokens, each at its id."""

    def __init__(self, vocabulary: Iterable[str]) -> None:
        self.id = {token: at for at, token in enumerate(vocabulary)}

    def ids(self, text: str, most: int = MOST_TOKENS) -> list[int]:
        """Ids of a post, with [CLS] and [SEP], `most` at most."""
        inner = [self.id[piece] for word in words(text) for piece in self._pieces(word)]
        return [self.id["[CLS]"], *inner[: most - 2], self.id["[SEP]"]]

    def _pieces(self, word: str) -> list[str]:
        if word in SPECIAL:
            return [word]
        if len(word) > LONGEST_WORD:
            return ["[UNK]"]
        found: list[str] = []
        start = 0
        while start < len(word):
            piece = next(self._known(word, start), None)
            if piece is None:
                return ["[UNK]"]
            found.append(piece)
            start += len(piece) - (2 if start > 0 else 0)
        return found

    def _known(self, word: str, start: int) -> Iterator[str]:
        before = "##" if start > 0 else ""
        for end in range(len(word), start, -1):
            if before + word[start:end] in self.id:
                yield before + word[start:end]


def words(text: str) -> list[str]:
    """The pieces that WordPiece is done on, special tokens among them."""
    squeezed = STRETCHED.sub(r"\1\1", text[:LONGEST_TEXT])
    plain = unicodedata.normalize("NFD", squeezed.lower())
    return [MARKS.get(piece, piece) for piece in "".join(map(_spaced, plain)).split()]


def _spaced(sign: str) -> str:
    """A sign with spaces around it where it is a piece of its own, or nothing where it goes."""
    if sign.isspace():
        return " "
    kind = unicodedata.category(sign)
    if kind == "Mn" or kind[0] == "C" or "\U0001f3fb" <= sign <= "\U0001f3ff":
        return ""
    is_mark = sign in MARKS or (sign < "\x7f" and not sign.isalnum())
    is_own = is_mark or kind[0] == "P" or kind == "So" or "\u4e00" <= sign <= "\u9fff"
    return f" {sign} " if is_own else sign
