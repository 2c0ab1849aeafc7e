"""The mean of several runs, with the heads that only our own posts teach fitted anew on it.

    python heads.py --run DIR … --base DIR --data DIR --cases DIR … --matters FILE … --out DIR

The mean of runs from several rounds reads real posts better than any of them, but its heads for
`about`, `wants` and `matter` fit no run's encoder. Here they are logistic regressions over what the encoder
makes of the cases, and of what is a matter for a person; `--heads` fits some of them alone. `--out` takes `best.npz` and `vocabulary.txt`, as a run leaves them.
"""

import argparse
import shutil
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from sklearn.linear_model import LogisticRegression

import data
import sources
import weights
from augment import augmented
from bases import AnyTokenizer, base_in, tokenizer_in
from batches import batches
from data import Row
from model import Model

STRENGTH = {"about": 0.03, "wants": 0.03, "matter": 0.3}
"""How far the weights may go: the inverse of the penalty on their squares."""
AS_OFTEN_AS_THEY_ARE = {"matter"}
"""Elsewhere every label counts the same."""


def main() -> None:
    """Averages, fits the heads, prints how often they are right on cases kept back, writes."""
    options = _options()
    torch.set_num_threads(1)
    options.out.mkdir(parents=True, exist_ok=True)
    shutil.copy(options.run[0] / "vocabulary.txt", options.out)
    tokenizer = tokenizer_in(options.out)
    tensors = weights.mean(options.run)
    model = Model(tensors, base_in(options.base).heads).eval()
    kept, held = sources.cases(options)
    matters, unseen = data.parted(options.matters)
    kept = [*kept, *matters, *sources.ordinary(options)]
    held = [*held, *unseen]
    rows = [augmented(row, at) for at, row in enumerate(kept)] + kept
    means, rows = _means(model, tokenizer, rows, options.half)
    unseen, held = _means(model, tokenizer, held, options.half)
    for head in options.heads:
        fitted = _fitted(means, rows, head)
        tensors[f"heads.{head}.weight"], tensors[f"heads.{head}.bias"] = fitted
        print(head, f"{_right(unseen, held, head, *fitted):.1f} % of what was kept back")
    np.savez(options.out / "best.npz", **tensors)


@torch.no_grad()
def _means(
    model: Model, tokenizer: AnyTokenizer, rows: Sequence[Row], half: bool
) -> tuple[np.ndarray, list[Row]]:
    """What the heads read of each row [rows, hidden], and the rows in that order."""
    found, order = [], []
    for batch in batches(rows, tokenizer, 64):
        with torch.autocast("cpu", torch.bfloat16, enabled=half):
            found.append(model.mean(batch.ids, batch.present).float().numpy())
        order.extend(batch.rows)
    return np.concatenate(found), order


def _labels(rows: Sequence[Row], head: str) -> np.ndarray:
    """The label of each row, -1 where nobody said."""
    return np.array([-1 if getattr(row, head) is None else getattr(row, head) for row in rows])


def _fitted(means: np.ndarray, rows: Sequence[Row], head: str) -> tuple[np.ndarray, np.ndarray]:
    """Weights [labels, hidden] and biases."""
    labels = _labels(rows, head)
    known = labels >= 0
    weights_of = None if head in AS_OFTEN_AS_THEY_ARE else "balanced"
    regression = LogisticRegression(C=STRENGTH[head], max_iter=3000, class_weight=weights_of)
    regression.fit(means[known], labels[known])
    weight, bias = regression.coef_, regression.intercept_
    if len(weight) == 1:  # Two labels: scikit-learn gives the difference alone.
        weight, bias = np.concatenate([-weight / 2, weight / 2]), np.array([-bias[0], bias[0]]) / 2
    return weight.astype("f4"), bias.astype("f4")


def _right(
    means: np.ndarray, rows: Sequence[Row], head: str, weight: np.ndarray, bias: np.ndarray
) -> float:
    labels = _labels(rows, head)
    known = labels >= 0
    best = (means[known] @ weight.T + bias).argmax(axis=1)
    return float(100 * (best == labels[known]).mean())


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--run", type=Path, nargs="+", required=True)
    sources.add_to(parser)
    parser.add_argument("--heads", nargs="+", choices=STRENGTH, default=list(STRENGTH))
    return parser.parse_args()


if __name__ == "__main__":
    main()
