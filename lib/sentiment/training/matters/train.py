"""Trains what tells escalations by their words, one network for all languages.

    python train.py --words FILE --vectors FILE --out FILE [--all]

`--words` is what words.ts wrote, `--vectors` what vectors.py did. One line in eight, by blocks, is
kept back and told of; `--all` learns from those too, for what ships. `--out` takes the file.
"""

import argparse
import json
import random
from collections import Counter
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as f

import file
from network import WIDTH, Network

LABELS = (
    "none selfHarm minor death injury fire safety threat discrimination privacy legal press".split()
)
EPOCHS, BATCH, RATE, SMOOTHING = 12, 64, 3e-3, 0.05
MOST_WORDS = 120
KNOWN_FROM = 3
"""A word that stands in so many of our own posts learns a vector of its own beside the given one."""
POOL = 20
BLOCK, BLOCKS, KEPT_BACK = 20, 8, 3
"""Posts of two languages may tell of the same, at the same place of their files."""


def main() -> None:
    """Reads, trains, tells how it does on what was kept back, writes."""
    options = _options()
    torch.set_num_threads(1)
    torch.manual_seed(options.seed)
    chance = random.Random(options.seed)
    posts = [json.loads(line) for line in options.words.read_text("utf-8").splitlines()]
    learned, unseen, ordinary = _parted(posts, options.all)
    vectors = np.load(options.vectors)
    words, given, learns = _table(learned, vectors["words"].tolist(), vectors["vectors"])
    network = Network(given, _principal(vectors["vectors"]), learns, len(LABELS))
    read = [(_rows(post, words), LABELS.index(post["kind"])) for post in learned]
    _train(network, read, chance)
    for name, some in (("kept back", unseen), ("ordinary", ordinary)):
        _tell(name, network, [(_rows(post, words), post) for post in some])
    spelled = [word for word in words if words[word] > 1]
    with torch.no_grad():
        table = network.vectors(torch.tensor([words[word] for word in spelled])).numpy()
    parts = {
        "head": network.head.weight,
        "headBias": network.head.bias,
        # A row of span times width weights for each filter.
        **{f"kernel{at}": one.weight.transpose(1, 2) for at, one in enumerate(network.filters)},
        **{f"kernelBias{at}": one.bias for at, one in enumerate(network.filters)},
    }
    arrays = {name: one.detach().numpy().reshape(-1) for name, one in parts.items()}
    file.write(options.out, LABELS, spelled, table, arrays)
    print(options.out.stat().st_size, "bytes")


def _parted(posts: list[dict], takes_all: bool) -> tuple[list[dict], list[dict], list[dict]]:
    """What to learn from, what is kept back of ours, and of ordinary posts."""
    learned, unseen, ordinary, seen = [], [], [], Counter()
    for post in posts:
        origin, language = post["from"], post["language"]
        at = seen[origin, language]
        seen[origin, language] += 1
        if origin == "matters":
            is_kept = at // BLOCK % BLOCKS == KEPT_BACK
            (unseen if is_kept and not takes_all else learned).append(post)
        elif origin == "cases":
            learned.append(post)
        elif origin == "ordinary":
            # Half of them, or a sixth of the English ones, is as many as there are matters.
            if at % 4 == 3:
                ordinary.append(post)
            elif at % (6 if language == "en" else 2) == 0:
                learned.append(post)
        elif origin == "kept back":
            ordinary.append(post)
    return learned, unseen, ordinary


def _table(
    posts: list[dict], given_words: list[str], vectors: np.ndarray
) -> tuple[dict[str, int], torch.Tensor, torch.Tensor]:
    """The row of each word (0 is padding, 1 what nobody knows), given vectors, and who learns."""
    seen = Counter(word for post in posts if post["from"] != "ordinary" for _, word, _ in post["tokens"])
    often = [word for word, count in seen.items() if count >= KNOWN_FROM]
    spelled = list(dict.fromkeys([*given_words, *often]))
    words = {word: at + 2 for at, word in enumerate(spelled)}
    given = np.zeros((len(words) + 2, vectors.shape[1]), "f4")
    given[2 : 2 + len(given_words)] = _centred(vectors)
    learns = torch.zeros(len(words) + 2)
    learns[[words[word] for word in often]] = 1
    return words, torch.tensor(given), learns


def _centred(vectors: np.ndarray) -> np.ndarray:
    return (vectors - vectors.mean(0)) / vectors.std()


def _principal(vectors: np.ndarray) -> torch.Tensor:
    """The directions in which words differ most, each as wide as the others."""
    rows = _centred(vectors)
    values, directions = np.linalg.eigh(rows.T @ rows / len(rows))
    widest = directions[:, ::-1][:, :WIDTH] / np.sqrt(values[::-1][:WIDTH])
    return torch.tensor((0.5 * widest).astype("f4"))


def _rows(post: dict, words: dict[str, int]) -> list[int]:
    return [_row(kind, word, words) for kind, word, _ in post["tokens"][:MOST_WORDS]]


def _row(kind: str, word: str, words: dict[str, int]) -> int:
    """As `spellings` in matters.ts looks for it."""
    for one in _spellings(word):
        if one in words:
            return words[one]
    return 1


def _spellings(word: str):
    yield word
    least = max(4, int(len(word) * 0.6))
    for end in range(len(word) - 1, least - 1, -1):
        yield word[:end]
    for start in range(1, len(word) - 4):
        yield word[start:]


def _train(network: Network, posts: list[tuple[list[int], int]], chance: random.Random) -> None:
    steps = EPOCHS * (len(posts) // BATCH)
    groups = [
        {"params": [network.own], "weight_decay": 0.3},
        {
            "params": [one for name, one in network.named_parameters() if name != "own"],
            "weight_decay": 0.01,
        },
    ]
    optimiser = torch.optim.AdamW(groups, lr=RATE)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda at: min((at + 1) / 100, max(0.0, (steps - at) / steps))
    )
    for epoch in range(EPOCHS):
        losses = []
        for batch in _batches(posts, chance):
            logits = network(_padded([words for words, _ in batch]))
            labels = torch.tensor([label for _, label in batch])
            loss = f.cross_entropy(logits, labels, label_smoothing=SMOOTHING)
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            schedule.step()
            losses.append(loss.item())
        print(f"{epoch + 1}/{EPOCHS} loss {np.mean(losses):.4f}", flush=True)
    network.eval()


def _batches(posts: list, chance: random.Random) -> list[list]:
    """All posts once, those of about the same length together."""
    order = list(posts)
    chance.shuffle(order)
    pools = [order[at : at + BATCH * POOL] for at in range(0, len(order), BATCH * POOL)]
    for pool in pools:
        pool.sort(key=lambda post: len(post[0]))
    found = [pool[at : at + BATCH] for pool in pools for at in range(0, len(pool), BATCH)]
    chance.shuffle(found)
    return found


def _padded(posts: list[list[int]]) -> torch.Tensor:
    longest = max(1, *map(len, posts))
    return torch.tensor([post + [0] * (longest - len(post)) for post in posts])


@torch.no_grad()
def _tell(name: str, network: Network, posts: list[tuple[list[int], dict]]) -> None:
    """How often what is kept back is told right, by how likely it must be."""
    if not posts:
        return
    table = network.vectors(torch.arange(len(network.given)))
    told = [network(_padded([words]), table).softmax(1)[0] for words, _ in posts]
    likely = np.array([1 - float(one[0]) for one in told])
    is_matter = np.array([post["kind"] != "none" for _, post in posts])
    for least in (0.3, 0.4, 0.5, 0.6, 0.7, 0.8):
        rates = [100 * (likely[one] >= least).mean() for one in (is_matter, ~is_matter) if one.any()]
        print(name, least, " and ".join(f"{rate:.1f} %" for rate in rates), len(posts))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("words", "vectors", "out"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


if __name__ == "__main__":
    main()
