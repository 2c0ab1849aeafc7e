"""Small changes of rows, so that what does not matter is learned not to matter."""

import random
from dataclasses import replace

from data import Row


def augmented(row: Row, seed: int) -> Row:
    """The row with marks moved: who is named where says nothing of the sentiment."""
    chance = random.Random(seed)
    if row.about is None and row.matter is None:
        return replace(row, text=_named(row.text, chance))
    return replace(row, text=_varied(row.text, chance))


def _named(text: str, chance: random.Random) -> str:
    """A collected post names no brand: half the mentions become one, some posts get one."""
    if "@" in text:
        return text.replace("@", "¤", 1) if chance.random() < 0.5 else text
    return f"¤ {text}" if chance.random() < 0.15 else text


def _varied(text: str, chance: random.Random) -> str:
    """A case with the mention, the end or the link that posts have by accident."""
    roll = chance.random()
    if roll < 0.08:
        return f"@ {text}"
    if roll < 0.14:
        return f"{text} ⌁"
    if roll < 0.25:
        return text.rstrip(".!")
    if roll < 0.3 and not text.startswith("¤") and "¤" in text:
        return f"¤ {text}"
    return text
