"""Labelled posts as rows for training: collected ones, and our own cases."""

import gzip
import hashlib
import html
import json
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from labels import LABELS


@dataclass(frozen=True)
class Row:
    """A post with what is known of it: indices into LABELS, None where nobody said."""

    text: str
    sentiment: int | None
    about: int | None = None
    wants: int | None = None
    matter: int | None = None
    kind: str = ""


def collected(path: Path) -> list[Row]:
    """`{text, label}` a line, gzip; 0 negative, 1 neutral, 2 positive."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    return [Row(marked(_unquoted(html.unescape(row["text"]))), row["label"]) for row in rows]


def to_brands(path: Path) -> list[Row]:
    """`{text, label, brand}` a line, gzip: posts that name a brand."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    return [Row(marked(row["text"], row["brand"]), row["label"]) for row in rows]


def marked(text: str, brand: str | None = None) -> str:
    """A text as the extension marks it: ¤ for the brand, ¢ for a rival, @ and ⌁ for accounts, links."""
    text = _LINK.sub("⌁", unicodedata.normalize("NFC", text))
    if brand:
        text = re.sub(rf"[@#]?(?<!\w){re.escape(brand)}(?!\w)", "¤", text, flags=re.IGNORECASE)
    text = _ACCOUNT.sub("@", text)
    return text.replace("[BRAND]", "¤").replace("[RIVAL]", "¢")


_LINK = re.compile(r"https?:\S*|www\.\S+|\bhttps?\b", re.IGNORECASE)
_ACCOUNT = re.compile(r"@[\w.-]*\w")


def _unquoted(text: str) -> str:
    """Some were collected as cells of a table, quotes doubled."""
    if len(text) > 1 and text[0] == text[-1] == '"':
        text = text[1:-1]
    return text.replace('""', '"')


def cases(folder: Path) -> list[Row]:
    """Every case in the `*.jsonl` of a folder, each text once."""
    found: dict[str, Row] = {}
    for path in sorted(folder.glob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            case = json.loads(line)
            found[case["text"]] = Row(
                marked(case["text"]),
                LABELS["sentiment"].index(case["sentiment"]),
                None if case.get("about") is None else int(case["about"]),
                None if case.get("wants") is None else LABELS["wants"].index(case["wants"]),
                _matter(case),
                case["kind"],
            )
    return list(found.values())


_NO_MATTER = LABELS["matter"].index("none")


def _matter(case: dict) -> int | None:
    """What matter for a person a case is; of those that do not say some may be one, most are none."""
    if case.get("matter"):
        return LABELS["matter"].index(case["matter"])
    may_be = case["kind"].startswith("esc_") or case["kind"] in ("condolence", "disaster")
    return None if may_be else _NO_MATTER


def matters(path: Path) -> list[Row]:
    """`kind<TAB>text` a line: what is a matter for a person, and what only looks like one."""
    lines = [line.split("\t") for line in path.read_text("utf-8").splitlines()]
    found = {text: LABELS["matter"].index(kind) for kind, text in lines}
    return [Row(to_brand(marked(text)), None, matter=kind) for text, kind in found.items()]


def parted(paths: Sequence[Path]) -> tuple[list[Row], list[Row]]:
    """Matters to learn from, and those kept back: as `split` does, but of several languages blocks.

    Posts of two languages may tell of the same, in the same place of their files.
    """
    if len(set(paths)) == 1:
        return split(matters(paths[0]))
    kept: list[Row] = []
    held: list[Row] = []
    for path in paths:
        for at, row in enumerate(matters(path)):
            is_held = at // _BLOCK % _BLOCKS == _KEPT_BACK
            (held if is_held else kept).append(row)
    return kept, list(dict.fromkeys(held))


_BLOCK, _BLOCKS, _KEPT_BACK = 20, 8, 3


def ordinary(collected: Sequence[Row], every: int = 16) -> list[Row]:
    """One in so many of the collected posts, as no matter for anybody."""
    return [
        Row(to_brand(row.text.replace("@", "¤", 1)), None, matter=_NO_MATTER)
        for row in collected[::every]
    ]


def to_brand(text: str) -> str:
    """What is read names the brand, or is said to it: see `readAgain`."""
    return text if "¤" in text else f"¤ {text}"


def split(cases: Sequence[Row]) -> tuple[list[Row], list[Row]]:
    """Cases to learn from, and one in eight, the same ones always, to choose by."""
    kept: list[Row] = []
    held: list[Row] = []
    for row in cases:
        digest = hashlib.sha256(row.text.encode()).digest()
        (held if digest[0] < 32 else kept).append(row)
    return kept, held
