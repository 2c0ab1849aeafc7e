"""The file that ships: int8 weights with a scale for each row, the rest in 32 bits.

'ARD2', the header's length (u32, little-endian), the header (JSON), then from the next multiple of
16 bytes the data; offsets count from there and are multiples of 16. A tensor of type i8 has its
row's factors, f32, at `scale`. Names are listed in weights.py.
"""

import json
import struct
from pathlib import Path

import numpy as np

from labels import LABELS
from tokenizer import MOST_TOKENS

Tensors = dict[str, np.ndarray]


def write(path: Path, tensors: Tensors, heads: int, more: dict) -> None:
    """Writes the model. `more` goes into the header: date, scores, sharpness."""
    data = bytearray()
    entries = []

    def put(values: np.ndarray) -> int:
        data.extend(bytes(-len(data) % 16))
        start = len(data)
        data.extend(values.tobytes())
        return start

    for name, values in tensors.items():
        entry = {"name": name, "shape": list(values.shape)}
        if is_quantised(name):
            rows, scales = quantised(values)
            entries.append(entry | {"type": "i8", "offset": put(rows), "scale": put(scales)})
        else:
            entries.append(entry | {"type": "f32", "offset": put(values.astype("<f4"))})
    header = {
        "version": 1,
        "layers": layer_count(tensors),
        "hidden": tensors["embeddings.word"].shape[1],
        "heads": heads,
        "intermediate": tensors["layers.0.intermediate.weight"].shape[0],
        "maxTokens": MOST_TOKENS,
        "gelu": "erf",
        "eps": 1e-12,
        "pool": "mean",
        "labels": LABELS,
        **more,
        "tensors": entries,
    }
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-(8 + len(text)) % 16)
    path.write_bytes(b"ARD2" + struct.pack("<I", len(text)) + text + bytes(data))


def read(path: Path) -> tuple[dict, Tensors]:
    """Header and tensors, the int8 ones multiplied out."""
    raw = path.read_bytes()
    length = struct.unpack("<I", raw[4:8])[0]
    header = json.loads(raw[8 : 8 + length])
    start = -(-(8 + length) // 16) * 16

    def values(kind: str, offset: int, shape: list[int]) -> np.ndarray:
        count = int(np.prod(shape))
        return np.frombuffer(raw, kind, count, start + offset).reshape(shape)

    tensors = {}
    for entry in header["tensors"]:
        shape = entry["shape"]
        if entry["type"] == "i8":
            scales = values("<f4", entry["scale"], [shape[0], 1])
            tensors[entry["name"]] = values("i1", entry["offset"], shape) * scales
        else:
            tensors[entry["name"]] = values("<f4", entry["offset"], shape)
    return header, tensors


def is_quantised(name: str) -> bool:
    """Whether a tensor is stored in int8: embeddings and the layers' matrices."""
    is_matrix = name.endswith(".weight") and "norm." not in name and not name.startswith("heads.")
    return is_matrix or name in ("embeddings.word", "embeddings.position")


def quantised(values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Whole numbers from -127 to 127 and each row's factor."""
    scales = np.maximum(np.abs(values).max(axis=1), 1e-8).astype("<f4") / np.float32(127)
    return np.rint(values / scales[:, None]).astype("i1"), scales.astype("<f4")


def layer_count(tensors: Tensors) -> int:
    """How many layers a model has."""
    return len({name.split(".")[1] for name in tensors if name.startswith("layers.")})
