"""What a run learns from and is measured by, as its options say."""

import argparse
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import data
from data import Row

ORDINARY = {"english": 16}
"""One in so many collected posts is taken as no matter for anybody, of other languages one in `FEW`."""
FEW = 12


def add_to(parser: argparse.ArgumentParser) -> None:
    """The options that train.py, heads.py and export.py share."""
    for name in ("base", "data", "out"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    for name in ("cases", "matters"):
        parser.add_argument(f"--{name}", type=Path, nargs="*", default=[])
    parser.add_argument(
        "--languages",
        nargs="+",
        default=["english"],
        help="of the collected posts: english german/2, where one in two is read",
    )
    parser.add_argument(
        "--whole",
        dest="half",
        action="store_false",
        help="in 32 bits: faster on a processor without bfloat16",
    )


def collected(options: argparse.Namespace, nth: int = 0) -> list[Row]:
    """Collected posts to learn from; of those that are thinned others with another `nth`."""
    found = []
    for language, less in _languages(options):
        found += _train(options, language)[nth % less :: less]
    return found


def ordinary(options: argparse.Namespace) -> list[Row]:
    """Collected posts as no matter for anybody."""
    return [
        row
        for language, _ in _languages(options)
        for row in data.ordinary(_train(options, language), ORDINARY.get(language, FEW))
    ]


def validation(options: argparse.Namespace) -> dict[str, list[Row]]:
    """Collected posts to choose by, by language."""
    return {
        language: data.collected(options.data / f"{language}-val.jsonl.gz")
        for language, _ in _languages(options)
    }


def cases(options: argparse.Namespace) -> tuple[list[Row], list[Row]]:
    """Cases to learn from, and those kept back."""
    kept, held = data.split([row for folder in options.cases for row in data.cases(folder)])
    return _to_brand(kept), _to_brand(list(dict.fromkeys(held)))


def _to_brand(rows: Sequence[Row]) -> list[Row]:
    return [replace(row, text=data.to_brand(row.text)) for row in rows]


def _languages(options: argparse.Namespace) -> list[tuple[str, int]]:
    parted = [named.partition("/") for named in options.languages]
    return [(language, int(less or 1)) for language, _, less in parted]


def _train(options: argparse.Namespace, language: str) -> list[Row]:
    return data.collected(options.data / f"{language}-train.jsonl.gz")
