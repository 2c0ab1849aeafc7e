"""Rows in batches of about the same length, as padded tensors."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from bases import AnyTokenizer
from data import Row
from labels import LABELS

UNKNOWN = -100
"""A label that nobody gave: no loss (torch's own convention)."""
_POOL = 40
"""So many batches are sorted by length together."""


@dataclass(frozen=True)
class Batch:
    """Token ids [posts, tokens], where there are any, and labels by head."""

    ids: Tensor
    present: Tensor
    labels: dict[str, Tensor]
    rows: Sequence[Row]


def batches(
    rows: Sequence[Row], tokenizer: AnyTokenizer, size: int, seed: int | None = None
) -> Iterator[Batch]:
    """All rows once; with a seed in random order, without in order of length."""
    order = list(rows)
    pool = len(order)
    if seed is not None:
        random.Random(seed).shuffle(order)
        pool = size * _POOL
    for start in range(0, len(order), pool):
        read = [(tokenizer.ids(row.text), row) for row in order[start : start + pool]]
        read.sort(key=lambda one: len(one[0]))
        groups = [read[at : at + size] for at in range(0, len(read), size)]
        if seed is not None:
            random.Random(seed + start).shuffle(groups)
        yield from map(_padded, groups)


def _padded(read: list[tuple[list[int], Row]]) -> Batch:
    longest = max(len(ids) for ids, _ in read)
    ids = torch.zeros(len(read), longest, dtype=torch.long)
    for at, (tokens, _) in enumerate(read):
        ids[at, : len(tokens)] = torch.tensor(tokens)
    labels = {
        head: torch.tensor(
            [UNKNOWN if getattr(row, head) is None else getattr(row, head) for _, row in read]
        )
        for head in LABELS
    }
    # [PAD] is token 0 and stands nowhere else.
    return Batch(ids, ids > 0, labels, [row for _, row in read])
