"""Fine-tunes the second reading. See docs/sentiment.md, "The second reading", for what it needs.

    python train.py --base DIR --data DIR --cases DIR … --matters FILE … --out DIR [--start DIR …]

`--base` is a folder as in bases.py, `--data` holds `english-train.jsonl.gz` and
`english-val.jsonl.gz`, and those of the other `--languages`, `--cases` our own cases, `--matters` what
is a matter for a person (`../matters/en.tsv`); of either, what is named twice is read twice as often.
`--out` takes checkpoints: a run that was stopped goes on from the last one. The same options, the
same weights on the same machine. Two runs of one thread each, with two seeds, and the mean of their
weights use two busy cores better than one run of two threads, whose threads wait for each other.
"""

import argparse
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as f

import data
import measure
import sources
import weights
from augment import augmented
from bases import AnyTokenizer, Base, base_in, tokenizer_of
from batches import UNKNOWN, Batch, batches
from data import Row
from labels import LABELS
from model import Model

SIZE = 64
RATE, RATE_OF_HEADS, LAYER_DECAY = 1.2e-4, 1e-3, 0.9
WARM_UP = 0.06
SMOOTHING = 0.05
AVERAGED, AVERAGED_EVERY = 0.97, 10
"""Weights are averaged over about the last 300 steps."""
CASES_EACH = 3
"""Each case is read so often an epoch: they are few beside the collected posts."""
HEAD_SHARE = {"sentiment": 1.0, "about": 0.5, "wants": 0.5, "matter": 0.5}
SAVED_EVERY = 25


def main() -> None:
    """Trains and leaves `best.npz` (averaged weights) and `vocabulary.txt` in `--out`."""
    options = _options()
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    options.out.mkdir(parents=True, exist_ok=True)
    base = base_in(options.base)
    collected = sources.collected(options, options.seed)
    cases, held = sources.cases(options)
    matters, unseen = data.parted(options.matters)
    if matters:
        matters = [*matters * options.each, *sources.ordinary(options)]
    vocabulary = _vocabulary(base, options, [*collected, *cases, *matters])
    tokenizer = tokenizer_of(vocabulary)
    model = Model(_first_weights(base, options, vocabulary), base.heads)
    for name, one in model.named_parameters():
        one.requires_grad = _depth(name) >= options.frozen
    sorts = [
        (collected, _priors(collected)),
        (_often(cases, options), _priors(cases)),
        (matters, _priors(matters)),
    ]
    _run(model, tokenizer, sorts, options)
    tensors = model.tensors()
    # Of matters each kind counts as often as it is there; elsewhere no class is favoured.
    tensors["heads.matter.bias"] += sorts[-1][1]["matter"].numpy()
    np.savez(options.out / "best.npz", **tensors)
    unread = {"cases kept back": held, "matters kept back": unseen}
    for name, rows in (sources.validation(options) | unread).items():
        if not rows:
            continue
        answers = measure.told(model, tokenizer, rows, options.half)
        for head in LABELS:
            if any(getattr(row, head) is not None for row in rows):
                print(name, head, measure.report(answers, head), flush=True)


def _often(cases: Sequence[Row], options: argparse.Namespace) -> list[Row]:
    twice = [row for row in cases if row.kind in options.twice]
    return [*cases, *twice] * options.each


def _run(
    model: Model, tokenizer: AnyTokenizer, sorts: list, options: argparse.Namespace
) -> None:
    """All epochs, from the last checkpoint where there is one; then the averaged weights."""
    steps = options.epochs * sum(-(-len(rows) // options.size) for rows, _ in sorts)
    optimiser = torch.optim.AdamW(_groups(model, options.rate), weight_decay=0.01, fused=True)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda at: _rate(at, steps))
    average = {
        name: one.detach().clone() for name, one in model.named_parameters() if one.requires_grad
    }
    parts = {"model": model, "optimiser": optimiser, "schedule": schedule}
    saved = options.out / "checkpoint.pt"
    done = _resumed(saved, parts, average) if saved.exists() else 0
    started, losses = time.time(), []
    for at, (batch, prior) in enumerate(_mixed(sorts, tokenizer, options)):
        if at < done:
            continue
        losses.append(_step(model, batch, prior, optimiser, options.half))
        schedule.step()
        if at % AVERAGED_EVERY == 0:
            _into_average(average, model, at)
        if (at + 1) % SAVED_EVERY == 0:
            speed = len(losses) / (time.time() - started)
            loss = np.mean(losses[-SAVED_EVERY:])
            print(f"{at + 1}/{steps} loss {loss:.4f}, {speed:.2f} steps/s", flush=True)
            _save(saved, parts, average, at + 1)
    model.load_state_dict(average, strict=False)


def _save(path: Path, parts: dict, average: dict[str, torch.Tensor], done: int) -> None:
    state = {name: part.state_dict() for name, part in parts.items()}
    more = {"average": average, "done": done, "random": torch.get_rng_state()}
    torch.save(state | more, path)


def _resumed(path: Path, parts: dict, average: dict[str, torch.Tensor]) -> int:
    """Puts everything back as it was saved; how many steps were done."""
    state = torch.load(path)
    for name, part in parts.items():
        part.load_state_dict(state[name])
    average.update(state["average"])
    torch.set_rng_state(state["random"])
    return state["done"]


def _mixed(sorts: list, tokenizer: AnyTokenizer, options: argparse.Namespace):
    """Batches of every source with its priors, evenly mixed, epoch after epoch."""
    for epoch in range(options.epochs):
        seed = options.seed * 1000 + epoch
        queues = []
        for rows, priors in sorts:
            changed = [augmented(row, seed + at) for at, row in enumerate(rows)]
            count = -(-len(rows) // options.size)
            queues.append((batches(changed, tokenizer, options.size, seed), priors, count))
        order = sorted(
            ((at + 0.5) / count, which)
            for which, (_, _, count) in enumerate(queues)
            for at in range(count)
        )
        for _, which in order:
            yield next(queues[which][0]), queues[which][1]


def _step(
    model: Model, batch: Batch, priors: dict, optimiser: torch.optim.Optimizer, half: bool
) -> float:
    with torch.autocast("cpu", torch.bfloat16, enabled=half):
        logits = model(batch.ids, batch.present)
    # With the logarithm of each class's share added here alone, the answers favour no class.
    loss = sum(
        HEAD_SHARE[head]
        * f.cross_entropy(
            logits[head] + priors[head],
            batch.labels[head],
            ignore_index=UNKNOWN,
            label_smoothing=SMOOTHING,
        )
        for head in LABELS
        if (batch.labels[head] != UNKNOWN).any()
    )
    optimiser.zero_grad()
    loss.backward()
    torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    optimiser.step()
    return loss.item()


def _priors(rows: Sequence[Row]) -> dict[str, torch.Tensor]:
    """The logarithm of each class's share among the rows, by head."""
    found = {}
    for head, labels in LABELS.items():
        counts = [1 + sum(getattr(row, head) == one for row in rows) for one in range(len(labels))]
        found[head] = torch.log(torch.tensor(counts) / sum(counts))
    return found


def _groups(model: Model, rate: float) -> list[dict]:
    """The lower a layer, the shorter its steps."""
    return [
        {
            "params": [one],
            "lr": RATE_OF_HEADS
            if "heads/" in name
            else rate * LAYER_DECAY ** (model.layers - _depth(name)),
        }
        for name, one in model.named_parameters()
        if one.requires_grad
    ]


def _depth(name: str) -> int:
    """How deep a parameter lies: 0 for embeddings, from 1 for layers; heads lie deepest."""
    if "layers/" in name:
        return 1 + int(name.split("layers/")[1].split("/")[0])
    return 0 if "embeddings/" in name else 1000


def _rate(at: int, steps: int) -> float:
    """Up in a straight line, then down to nothing."""
    up = max(1, int(WARM_UP * steps))
    return min((at + 1) / up, max(0.0, (steps - at) / (steps - up)))


@torch.no_grad()
def _into_average(average: dict[str, torch.Tensor], model: Model, at: int) -> None:
    kept = min(AVERAGED, at / (at + 10 * AVERAGED_EVERY))
    for name, one in model.named_parameters():
        if name in average:
            average[name].lerp_(one.detach(), 1 - kept)


def _vocabulary(base: Base, options: argparse.Namespace, rows: Sequence[Row]) -> list[str]:
    """What an earlier run in this folder, or the model it starts from, has; else a new one."""
    for folder in (options.out, *options.start):
        if (folder / "vocabulary.txt").exists():
            found = (folder / "vocabulary.txt").read_text("utf-8").splitlines()
            break
    else:
        found = base.vocabulary([row.text for row in rows])
    (options.out / "vocabulary.txt").write_text("\n".join(found) + "\n", "utf-8")
    return found


def _first_weights(
    base: Base, options: argparse.Namespace, vocabulary: list[str]
) -> dict[str, np.ndarray]:
    if options.start:
        return weights.mean(options.start)
    layers = [int(one) for one in options.layers.split(",")]
    return base.weights(vocabulary, layers)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    sources.add_to(parser)
    parser.add_argument(
        "--start", type=Path, nargs="*", default=[], help="earlier runs, whose mean is gone on from"
    )
    parser.add_argument("--layers", default="0,1,2,3,4,5", help="which of the package's")
    parser.add_argument(
        "--frozen",
        type=int,
        default=0,
        help="1: the embeddings stay as they are, 2: the lowest layer too, and so on",
    )
    parser.add_argument("--size", type=int, default=SIZE, help="posts a step")
    parser.add_argument("--epochs", type=int, default=1)
    parser.add_argument("--rate", type=float, default=RATE)
    parser.add_argument(
        "--each", type=int, default=CASES_EACH, help="times a case is read an epoch"
    )
    parser.add_argument(
        "--twice", nargs="*", default=[], help="kinds read twice as often as others"
    )
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1)
    return parser.parse_args()


if __name__ == "__main__":
    main()
