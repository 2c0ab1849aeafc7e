"""Scores of a model on labelled rows."""

from collections.abc import Sequence

import numpy as np
import torch

from bases import AnyTokenizer
from batches import UNKNOWN, batches
from data import Row
from labels import LABELS
from model import Model


@torch.no_grad()
def told(
    model: Model, tokenizer: AnyTokenizer, rows: Sequence[Row], half: bool = True
) -> list[tuple[Row, dict[str, np.ndarray]]]:
    """Each row with the logits of each head; `half` computes in bfloat16, about twice as fast."""
    model.eval()
    found = []
    for batch in batches(rows, tokenizer, 64):
        with torch.autocast("cpu", torch.bfloat16, enabled=half):
            logits = {head: one.numpy() for head, one in model(batch.ids, batch.present).items()}
        for at, row in enumerate(batch.rows):
            found.append((row, {head: logits[head][at] for head in LABELS}))
    model.train()
    return found


def recalls(answers: Sequence[tuple[Row, dict[str, np.ndarray]]], head: str) -> list[float]:
    """Recall of each class of a head, in percent; nan where no row has it."""
    truth = np.array([_label(row, head) for row, _ in answers])
    best = np.array([logits[head].argmax() for _, logits in answers])
    return [
        float(100 * (best[truth == one] == one).mean()) if (truth == one).any() else float("nan")
        for one in range(len(LABELS[head]))
    ]


def _label(row: Row, head: str) -> int:
    value = getattr(row, head)
    return UNKNOWN if value is None else value


def report(answers: Sequence[tuple[Row, dict[str, np.ndarray]]], head: str) -> str:
    """Macro-recall, the recalls and accuracy, as one line."""
    known = [one for one in answers if getattr(one[0], head) is not None]
    each = recalls(known, head)
    right = np.mean([logits[head].argmax() == getattr(row, head) for row, logits in known])
    parts = " ".join(f"{one:.0f}" for one in each)
    return f"{np.nanmean(each):.2f} ({parts}), accuracy {100 * right:.1f}, {len(known)} rows"
