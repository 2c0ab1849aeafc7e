"""Writes the model that ships, and answers of it that the reader must give as well.

    python export.py --run DIR … --base DIR --data DIR --cases DIR … --matters FILE … --out DIR

`--run`: what train.py left, the mean of several runs. `--out` takes `model.bin`, `vocabulary.txt` and `golden.json`: texts,
their token ids, and the logits of each head.
"""

import argparse
import json
import shutil
from collections.abc import Sequence
from pathlib import Path

import numpy as np

import data
import measure
import model_file
import reference
import sources
import weights
from bases import AnyTokenizer, base_in, tokenizer_in
from labels import LABELS
from model import Model
from texts import TEXTS


def main() -> None:
    """Quantises, finds each head's sharpness, measures, writes."""
    options = _options()
    options.out.mkdir(parents=True, exist_ok=True)
    shutil.copy(options.run[0] / "vocabulary.txt", options.out)
    tokenizer = tokenizer_in(options.run[0])
    trained = weights.mean(options.run)
    heads = base_in(options.base).heads
    path = options.out / "model.bin"
    model_file.write(path, trained, heads, {})
    tensors = model_file.read(path)[1]
    unseen = {"cases": sources.cases(options)[1], "matters": data.parted(options.matters)[1]}
    validation = sources.validation(options)
    model = Model(tensors, heads)
    read = {
        kind: measure.told(model, tokenizer, rows, options.half)
        for kind, rows in (validation | unseen).items()
    }
    for kind, answers in read.items():
        for head in LABELS:
            if any(getattr(row, head) is not None for row, _ in answers):
                print(kind, head, measure.report(answers, head), flush=True)
    if options.brand_posts:
        rows = [row for path in options.brand_posts.glob("*.gz") for row in data.to_brands(path)]
        read["brand posts"] = measure.told(model, tokenizer, rows, options.half)
        print("brand posts", measure.report(read["brand posts"], "sentiment"), flush=True)
    of_all = [one for answers in read.values() for one in answers]
    given = options.sharpness or [sharpest(of_all, head) for head in LABELS]
    sharpness = dict(zip(LABELS, given, strict=True))
    scores = {
        language: round(float(np.mean(measure.recalls(read[language], "sentiment"))), 2)
        for language in validation
    }
    more = {"date": options.date, "scores": scores, "sharpness": sharpness}
    model_file.write(path, trained, heads, more)
    print(more, path.stat().st_size)
    golden = [answer(tensors, heads, tokenizer, text) for text in TEXTS]
    text = ",\n".join(json.dumps(one, ensure_ascii=False) for one in golden)
    (options.out / "golden.json").write_text(f"[\n{text}\n]\n", "utf-8")


def sharpest(answers: Sequence, head: str) -> float:
    """The factor of the logits that makes the labels likeliest, every class counting the same."""
    known = [(row, logits[head]) for row, logits in answers if getattr(row, head) is not None]
    truth = np.array([getattr(row, head) for row, _ in known])
    logits = np.stack([one for _, one in known])
    share = np.bincount(truth, minlength=logits.shape[1])[truth]

    def loss(factor: float) -> float:
        sharp = logits * factor
        likely = sharp - np.log(np.exp(sharp).sum(axis=1, keepdims=True))
        return float((-likely[np.arange(len(truth)), truth] / share).sum())

    return min((at / 100 for at in range(20, 301)), key=loss)


def answer(tensors: model_file.Tensors, heads: int, tokenizer: AnyTokenizer, text: str) -> dict:
    """What the reference says of a text."""
    ids = tokenizer.ids(text)
    logits = reference.logits(tensors, heads, ids)
    rounded = {head: [round(float(one), 4) for one in logits[head]] for head in LABELS}
    return {"text": text, "ids": ids, "logits": rounded}


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--run", type=Path, nargs="+", required=True)
    sources.add_to(parser)
    parser.add_argument("--brand-posts", type=Path, help="to fit the sharpness to as well")
    parser.add_argument(
        "--sharpness", type=float, nargs=len(LABELS), help="of each head, in place of what fits"
    )
    parser.add_argument("--date", default="", help="yyyy-mm-dd, for the header")
    return parser.parse_args()


if __name__ == "__main__":
    main()
