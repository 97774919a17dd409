"""Makes test/seals/: pages with and without seals, and labels.json on what is on them. The outputs are committed; tests never run this.

Needs Pillow and numpy, and the Noto CJK, WenQuanYi Zen Hei and AR PL UKai fonts. Each page has a seed of its own,
so that a changed recipe changes only its own pages. `--only KIND` makes the pages of one kind again.
"""

import argparse
import json
import zlib
from pathlib import Path

import numpy as np

from seals import with_seal, without_colour, without_seal
from seals.shots import KINDS

OUT = Path(__file__).resolve().parents[1] / "seals"
RECIPES = (with_seal, without_seal, without_colour)


def make(name, number):
    """The page of this kind and number, as its label and its bytes."""
    recipe, answer, dev, _ = KINDS[name]
    part = "dev" if number < dev else "held"
    shot = recipe(np.random.default_rng(zlib.crc32(f"{name} {number}".encode())), number)
    file = f"{part}/{name}-{number + 1}{shot.suffix}"
    label = {"file": file, "set": part, "kind": name, "answer": answer, "seals": shot.page.labels(), "note": shot.note}
    return label, shot.data


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", choices=sorted(KINDS), help="make the pages of this kind alone")
    only = parser.parse_args().only
    table = OUT / "labels.json"
    labels = {label["file"]: label for label in json.loads(table.read_text("utf-8"))} if only else {}
    for name, (_, _, dev, held) in KINDS.items():
        if only in (None, name):
            for number in range(dev + held):
                label, data = make(name, number)
                labels[label["file"]] = label
                (OUT / label["set"]).mkdir(parents=True, exist_ok=True)
                (OUT / label["file"]).write_bytes(data)
    lines = ",\n".join(json.dumps(labels[file], ensure_ascii=False) for file in sorted(labels))
    table.write_text(f"[\n{lines}\n]\n", "utf-8")


if __name__ == "__main__":
    main()
