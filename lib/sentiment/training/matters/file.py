"""The file that ships, as `lib/sentiment/sections.ts` reads it: a header, then lists of numbers."""

import json
import struct
from pathlib import Path

import numpy as np

BUCKETS = 4096
WIDEST = 2.6
"""A vector's numbers are cut at so many standard deviations."""
ZERO_LEVEL = 8


def write(
    path: Path,
    labels: list[str],
    words: list[str],
    vectors: np.ndarray,
    arrays: dict[str, np.ndarray],
) -> None:
    """`vectors` [words, width] go into four bits a number, `arrays` into 32."""
    starts, prints, order = _word_table([hash_word(word) for word in words])
    levels, steps = _levels(vectors[order])
    lists = {
        "starts": starts,
        "prints": prints,
        "vectors": levels,
        "steps": steps,
        **{name: values.astype("<f4") for name, values in arrays.items()},
    }
    places, end = {}, 0
    for name, values in lists.items():
        places[name] = [_NAMES[values.dtype.str], end, len(values)]
        end = -(-(end + values.nbytes) // 4) * 4
    header = {"labels": labels, "filters": len(arrays["kernelBias0"])}
    text = json.dumps({"header": header, "places": places}, separators=(",", ":")).encode()
    body = bytearray(-(-(8 + len(text)) // 4) * 4 + end)
    body[: 8 + len(text)] = b"ADS1" + struct.pack("<I", len(text)) + text
    for name, values in lists.items():
        at = len(body) - end + places[name][1]
        body[at : at + values.nbytes] = values.tobytes()
    path.write_bytes(bytes(body))


_NAMES = {"<u2": "u16", "|u1": "u8", "<f4": "f32"}


def hash_word(word: str) -> int:
    """As `hashWord` in hash.ts: FNV-1a over UTF-16 units, then the end of MurmurHash3."""
    value = 0x811C9DC5
    units = word.encode("utf-16-le")
    for low, high in zip(units[::2], units[1::2], strict=True):
        value = (value ^ (low | high << 8)) * 0x01000193 & 0xFFFFFFFF
    value = (value ^ value >> 16) * 0x85EBCA6B & 0xFFFFFFFF
    value = (value ^ value >> 13) * 0xC2B2AE35 & 0xFFFFFFFF
    return value ^ value >> 16


def _word_table(hashes: list[int]) -> tuple[np.ndarray, np.ndarray, list[int]]:
    """As `buildWordTable` in word-table.ts; one that collides with an earlier one is left out."""
    buckets: list[dict[int, int]] = [{} for _ in range(BUCKETS)]
    for at, value in enumerate(hashes):
        buckets[value >> 20].setdefault(value & 0xFFFF, at)
    pairs = [sorted(bucket.items()) for bucket in buckets]
    starts = np.cumsum([0, *map(len, pairs)]).astype("<u2")
    prints = np.array([one for bucket in pairs for one, _ in bucket], "<u2")
    return starts, prints, [at for bucket in pairs for _, at in bucket]


def _levels(vectors: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Two numbers a byte, and what a level is worth for each number of a vector."""
    steps = (WIDEST * np.sqrt((vectors**2).mean(0)) / (ZERO_LEVEL - 1)).astype("<f4")
    exact = np.rint(vectors / steps).clip(-ZERO_LEVEL, ZERO_LEVEL - 1)
    flat = (exact + ZERO_LEVEL).astype("u1").reshape(-1)
    return flat[::2] << 4 | flat[1::2], steps
