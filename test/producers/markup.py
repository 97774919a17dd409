"""Reads the producers' texts. Their outputs are committed; tests never run this and never need the tools.

A text is lines: `key: value` lines up to the first empty line (title, date, lang, author), then blocks:
`# title`, `## heading`, `### heading`, `> centred line`, `---` page break, `| a | b |` table rows (the first
row is a header, unless the line before it is `|form|`: then each row is a label and a value), else a paragraph.
`{name}` in a text is filled in from the `fill` of `read`.
"""

from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).parent


@dataclass
class Block:
    kind: str  # title, h2, h3, centre, break, table, form, p
    text: str = ""
    rows: list = field(default_factory=list)


@dataclass
class Text:
    meta: dict
    blocks: list

    @property
    def zh(self):
        return self.meta.get("lang", "zh") == "zh"


MARKS = [("### ", "h3"), ("## ", "h2"), ("# ", "title"), ("> ", "centre")]


def parse(source):
    head, _, body = source.partition("\n\n")
    meta = dict(line.split(": ", 1) for line in head.splitlines() if ": " in line)
    blocks, form = [], False
    for line in body.splitlines():
        line = line.strip()
        if not line.startswith("|"):
            form = False
        if not line:
            continue
        if line == "|form|":
            form = True
            blocks.append(Block("form"))
        elif line.startswith("|"):
            cells = [cell.strip() for cell in line.strip("|").split("|")]
            if not form and (not blocks or blocks[-1].kind != "table"):
                blocks.append(Block("table"))
            blocks[-1].rows.append(cells)
        elif line == "---":
            blocks.append(Block("break"))
        else:
            mark = next((m for m in MARKS if line.startswith(m[0])), ("", "p"))
            blocks.append(Block(mark[1], line[len(mark[0]) :]))
    return Text(meta, blocks)


def read(*names, fill=None):
    """The texts of these names, one after the other on new pages, with the first one's metadata."""
    texts = [parse((HERE / "text" / f"{name}.md").read_text("utf-8").format_map(fill or {})) for name in names]
    first = texts[0]
    for other in texts[1:]:
        first.blocks += [Block("break"), *other.blocks]
    return first
