"""A page for Chromium from a text. Its outputs are committed; tests never need the tools."""

from html import escape
from pathlib import Path

FONTS = Path(__file__).resolve().parents[2] / "node_modules/@expo-google-fonts/noto-sans-sc"
# Chromium writes a TrueType font as one subset; from the CFF fonts of the system it makes hundreds of Type 3 glyphs.
FACES = "".join(
    f"@font-face {{ font-family: 'Example SC'; font-weight: {weight}; src: url({(FONTS / name).as_uri()}); }}\n"
    for weight, name in [(400, "400Regular/NotoSansSC_400Regular.ttf"), (700, "700Bold/NotoSansSC_700Bold.ttf")]
)
CSS = """
@page {{ size: A4; margin: 2.2cm 2.4cm; }}
body {{ font-family: {font}; font-size: {size}pt; line-height: 1.6; margin: 0; }}
h1 {{ text-align: center; font-size: 1.6em; }} h2 {{ font-size: 1.2em; margin: .6em 0 .3em; }} h3 {{ font-size: 1.05em; margin: .4em 0 .2em; }}
p {{ margin: .25em 0; text-align: justify; text-indent: {indent}; }} p.centre {{ text-align: center; text-indent: 0; }}
table {{ border-collapse: collapse; width: 100%; margin: .5em 0; font-size: .92em; }}
td, th {{ border: 1px solid #333; padding: 3px 6px; text-align: left; vertical-align: middle; }} th {{ background: #eaf1f8; }}
.brk {{ break-before: page; }}
"""


def page(text, *, size=12, font=None):
    """The text as one HTML string for A4; `size` in pt."""
    font = font or ("'Example SC'" if text.zh else "'Nimbus Sans', sans-serif")
    out, pending = [], False
    for block in text.blocks:
        if block.kind == "break":
            pending = True
            continue
        mark = ' class="brk"' if pending else ""
        pending = False
        words = escape(block.text)
        if block.kind in ("table", "form"):
            rows = []
            for index, row in enumerate(block.rows):
                cells = []
                for at, cell in enumerate(row):
                    tag = "th" if (at == 0 if block.kind == "form" else index == 0) else "td"
                    cells.append(f"<{tag}>{escape(cell)}</{tag}>")
                rows.append(f"<tr>{''.join(cells)}</tr>")
            out.append(f"<table{mark}>{''.join(rows)}</table>")
        elif block.kind == "centre":
            out.append(f'<p class="centre{" brk" if mark else ""}">{words}</p>')
        else:
            tag = {"title": "h1", "h2": "h2", "h3": "h3", "p": "p"}[block.kind]
            out.append(f"<{tag}{mark}>{words}</{tag}>")
    lang, indent = ("zh-CN", "2em") if text.zh else ("en", "0")
    style = FACES + CSS.format(font=font, size=size, indent=indent)
    head = f'<meta charset="utf-8"><title>{escape(text.meta["title"])}</title><style>{style}</style>'
    return f'<!doctype html><html lang="{lang}"><head>{head}</head><body>{"".join(out)}</body></html>'
