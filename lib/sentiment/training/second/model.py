"""The transformer in torch, its parameters under the names of the file that ships."""

import math

import numpy as np
import torch
import torch.nn.functional as f
from torch import Tensor, nn

from labels import LABELS


class Model(nn.Module):
    """Encoder and heads. `tensors`: weights by name (weights.py); heads are added where they lack."""

    def __init__(self, tensors: dict[str, np.ndarray], heads: int, dropout: float = 0.1) -> None:
        super().__init__()
        self.heads, self.dropout = heads, dropout
        self.hidden = tensors["embeddings.word"].shape[1]
        self.layers = len({name.split(".")[1] for name in tensors if name.startswith("layers.")})
        # Parameters' names must have no dots.
        self.weight = nn.ParameterDict(
            {
                name.replace(".", "/"): nn.Parameter(torch.tensor(np.array(values)))
                for name, values in (self._new_heads() | tensors).items()
            }
        )

    def forward(self, ids: Tensor, present: Tensor) -> dict[str, Tensor]:
        """Logits of each head. `ids` [posts, tokens]; `present` is False where a post has ended."""
        mean = f.dropout(self.mean(ids, present), self.dropout, self.training)
        return {head: self._linear(mean, f"heads.{head}").float() for head in LABELS}

    def mean(self, ids: Tensor, present: Tensor) -> Tensor:
        """What the heads read: the mean of a post's tokens [posts, hidden]."""
        x = f.embedding(ids, self._of("embeddings.word"))
        x = self._norm(x + self._of("embeddings.position")[: ids.shape[1]], "embeddings.norm")
        x = f.dropout(x, self.dropout, self.training)
        mask = present[:, None, None, :]
        for at in range(self.layers):
            x = self._layer(x, mask, f"layers.{at}")
        shares = present.to(x.dtype) / present.sum(dim=1, keepdim=True)
        return (x * shares[:, :, None]).sum(dim=1)

    def tensors(self) -> dict[str, np.ndarray]:
        """The weights by name, as they are now."""
        return {
            name.replace("/", "."): values.detach().float().numpy().copy()
            for name, values in self.weight.items()
        }

    def _layer(self, x: Tensor, mask: Tensor, name: str) -> Tensor:
        posts, tokens, _ = x.shape

        def part(which: str) -> Tensor:
            values = self._linear(x, f"{name}.{which}")
            return values.view(posts, tokens, self.heads, -1).transpose(1, 2)

        mixed = f.scaled_dot_product_attention(
            part("query"),
            part("key"),
            part("value"),
            mask,
            scale=1 / math.sqrt(self.hidden // self.heads),
        )
        mixed = mixed.transpose(1, 2).reshape(posts, tokens, self.hidden)
        mixed = f.dropout(self._linear(mixed, f"{name}.attention_out"), self.dropout, self.training)
        x = self._norm(x + mixed, f"{name}.attention_norm")
        inner = self._linear(f.gelu(self._linear(x, f"{name}.intermediate")), f"{name}.output")
        return self._norm(x + f.dropout(inner, self.dropout, self.training), f"{name}.output_norm")

    def _of(self, name: str) -> nn.Parameter:
        return self.weight[name.replace(".", "/")]

    def _linear(self, x: Tensor, name: str) -> Tensor:
        return f.linear(x, self._of(f"{name}.weight"), self._of(f"{name}.bias"))

    def _norm(self, x: Tensor, name: str) -> Tensor:
        weight, bias = self._of(f"{name}.weight"), self._of(f"{name}.bias")
        return f.layer_norm(x, (self.hidden,), weight, bias, 1e-12)

    def _new_heads(self) -> dict[str, np.ndarray]:
        random = np.random.default_rng(5)
        new: dict[str, np.ndarray] = {}
        for head, labels in LABELS.items():
            shape = (len(labels), self.hidden)
            new[f"heads.{head}.weight"] = random.normal(0, 0.02, shape).astype("f4")
            new[f"heads.{head}.bias"] = np.zeros(len(labels), "f4")
        return new
