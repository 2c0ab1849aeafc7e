"""The network in torch: filters over one, two and three words, as `lib/sentiment/cnn.ts` runs it."""

import torch
import torch.nn.functional as f
from torch import Tensor, nn

WIDTH, FILTERS, SPANS = 32, 32, (1, 2, 3)
HIDDEN_DROPOUT, VECTOR_DROPOUT, WORD_DROPOUT = 0.3, 0.15, 0.15


class Network(nn.Module):
    """`given` [words, n]: vectors that words come with; `projection` [n, WIDTH]: how they are first
    seen; `learns` [words]: whose vectors are learned beside. The first row is padding."""

    def __init__(self, given: Tensor, projection: Tensor, learns: Tensor, labels: int) -> None:
        super().__init__()
        self.given, self.learns = given, learns[:, None]
        self.projection = nn.Parameter(projection)
        self.own = nn.Parameter(torch.zeros(len(given), WIDTH))
        self.filters = nn.ModuleList([nn.Conv1d(WIDTH, FILTERS, span) for span in SPANS])
        self.head = nn.Linear(len(SPANS) * FILTERS + WIDTH, labels)

    def vectors(self, words: Tensor) -> Tensor:
        """The vectors of words [n] by their rows."""
        return self.given[words] @ self.projection + self.own[words] * self.learns[words]

    def forward(self, posts: Tensor, table: Tensor | None = None) -> Tensor:
        """Logits of posts [posts, words], 0 where one has ended; `table`: all words' vectors."""
        if table is None:
            words, at = torch.unique(posts, return_inverse=True)
            x = self.vectors(words)[at]
        else:
            x = table[posts]
        there = posts > 0
        kept = there & (torch.rand(posts.shape) > WORD_DROPOUT) if self.training else there
        x = f.dropout(x * kept[:, :, None], VECTOR_DROPOUT, self.training)
        counts = there.sum(1, keepdim=True)
        rows = f.pad(x.transpose(1, 2), (1, 1))
        found = [self._strongest(one, rows, counts) for one in self.filters]
        mean = 0.5 * x.sum(1) / counts.clamp(min=1).sqrt()
        return self.head(f.dropout(torch.cat([*found, mean], 1), HIDDEN_DROPOUT, self.training))

    def _strongest(self, one: nn.Conv1d, rows: Tensor, counts: Tensor) -> Tensor:
        """What each filter of a span finds at most, within a post and the empty rows around it."""
        answers = f.relu(one(rows))
        places = torch.arange(answers.shape[2])[None] + one.kernel_size[0]
        return (answers * (places <= counts + 2)[:, None, :]).amax(2)
