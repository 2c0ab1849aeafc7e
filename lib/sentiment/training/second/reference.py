"""The model in numpy, as the extension's reader computes it: what parity is measured against.

Layer norm's epsilon is 1e-12, the activation the exact GELU (erf). The heads read the mean of the
last layer's vectors over all tokens, [CLS] and [SEP] too.
"""

from math import erf

import numpy as np

from labels import LABELS
from model_file import Tensors, layer_count

_erf = np.vectorize(erf, otypes=[np.float64])


def logits(tensors: Tensors, heads: int, ids: list[int]) -> dict[str, np.ndarray]:
    """What each head says of one post, before softmax."""
    x = tensors["embeddings.word"][ids] + tensors["embeddings.position"][: len(ids)]
    x = _norm(x, tensors, "embeddings.norm")
    for at in range(layer_count(tensors)):
        name = f"layers.{at}"
        x = _norm(x + _attention(x, tensors, heads, name), tensors, f"{name}.attention_norm")
        inner = _linear(x, tensors, f"{name}.intermediate")
        inner = inner * 0.5 * (1 + _erf(inner / np.sqrt(2)))
        x = _norm(x + _linear(inner, tensors, f"{name}.output"), tensors, f"{name}.output_norm")
    mean = x.mean(axis=0, keepdims=True)
    return {head: _linear(mean, tensors, f"heads.{head}")[0] for head in LABELS}


def _attention(x: np.ndarray, tensors: Tensors, heads: int, layer: str) -> np.ndarray:
    count, hidden = x.shape

    def part(name: str) -> np.ndarray:
        values = _linear(x, tensors, f"{layer}.{name}")
        return values.reshape(count, heads, hidden // heads).transpose(1, 0, 2)

    scores = part("query") @ part("key").transpose(0, 2, 1) / np.sqrt(hidden // heads)
    shares = np.exp(scores - scores.max(axis=-1, keepdims=True))
    shares /= shares.sum(axis=-1, keepdims=True)
    mixed = (shares @ part("value")).transpose(1, 0, 2).reshape(count, hidden)
    return _linear(mixed, tensors, f"{layer}.attention_out")


def _linear(x: np.ndarray, tensors: Tensors, name: str) -> np.ndarray:
    return x @ tensors[f"{name}.weight"].T + tensors[f"{name}.bias"]


def _norm(x: np.ndarray, tensors: Tensors, name: str) -> np.ndarray:
    centred = x - x.mean(axis=-1, keepdims=True)
    spread = np.sqrt((centred**2).mean(axis=-1, keepdims=True) + 1e-12)
    return centred / spread * tensors[f"{name}.weight"] + tensors[f"{name}.bias"]
