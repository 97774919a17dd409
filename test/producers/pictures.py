"""Seals, scans and photographs. Their outputs are committed; tests never run this and never need the tools."""

import tempfile
from pathlib import Path

from tools import chromium, fix_dates, office, run, target

STAR = "0,-46 10.8,-14.9 43.7,-14.2 17.5,5.7 27,37.2 0,18.4 -27,37.2 -17.5,5.7 -43.7,-14.2 -10.8,-14.9"


def seal_svg(name, foot):
    """A round seal with an arched name, a star and a straight line below, as offices draw them."""
    return f"""<svg xmlns="http://www.w3.org/2000/svg" width="500" height="500" viewBox="-160 -160 320 320">
<g fill="none" stroke="#d0021b" stroke-width="7"><circle r="148"/></g><path id="arc" d="M -92 62 A 111 111 0 1 1 92 62" fill="none"/>
<g fill="#d0021b" font-family="'Noto Serif CJK SC'" font-weight="bold" text-anchor="middle"><polygon points="{STAR}"/>
<text font-size="40"><textPath href="#arc" startOffset="50%" textLength="{min(430, 48 * len(name))}">{name}</textPath></text>
<text y="96" font-size="30">{foot}</text></g></svg>"""


def shot(svg, out, width, height):
    """Draws an SVG to a PNG of this many pixels on white."""
    with tempfile.TemporaryDirectory() as folder:
        html = Path(folder) / "a.html"
        html.write_text(f'<!doctype html><meta charset="utf-8"><style>body{{margin:0}}svg{{display:block}}</style>{svg}', "utf-8")
        chromium(f"--screenshot={out}", f"--window-size={width},{height}", html.as_uri())


def jpeg_pdf(jpeg, out, width, height, date):
    """A PDF of one page that is only this JPEG, made by Ghostscript; sizes in points."""
    program = f"({jpeg}) viewJPEG showpage"
    run("gs", "-q", "-dNOSAFER", "-dBATCH", "-dNOPAUSE", "-sDEVICE=pdfwrite", f"-dDEVICEWIDTHPOINTS={width}",
        f"-dDEVICEHEIGHTPOINTS={height}", "-dPassThroughJPEGImages=true", f"-sOutputFile={target(out)}", "viewjpeg.ps", "-c", program)
    fix_dates(out, date)


def scan(text, out, *, seal=None, place="+560+1050", dpi=110, quality=38, turn=0.5, grey=False, **layout):
    """A printed, stamped and scanned page: `out` is a .jpg, or a .pdf with nothing but that image. `seal` is (name, foot)."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        office(text, folder / "page.pdf", **layout)
        run("pdftoppm", "-r", dpi, "-gray", "-png", "-f", 1, "-l", 1, "-singlefile", folder / "page.pdf", folder / "page")
        last = folder / "paper.png"
        paper = "#202020,#ffffff" if grey else "#1f1f22,#fdfbf4"
        run("convert", folder / "page.png", "-colorspace", "sRGB", "-type", "TrueColor", "+level-colors", paper, last)
        if seal:
            shot(seal_svg(*seal), folder / "seal.png", 500, 500)
            side = round(dpi * 4.2 / 2.54)
            run("convert", last, "(", folder / "seal.png", "-resize", f"{side}x{side}", "-rotate", "-7",
                "-blur", "0x0.4", ")", "-geometry", place, "-compose", "multiply", "-composite", folder / "stamped.png")
            last = folder / "stamped.png"
        run("convert", last, "-virtual-pixel", "white", "-distort", "SRT", turn, "-seed", 7, "-attenuate", "0.12", "+noise", "Gaussian",
            *(["-colorspace", "Gray"] if grey else []), "-strip", "-units", "PixelsPerInch", "-density", dpi, "-quality", quality, folder / "scan.jpg")
        if out.suffix == ".pdf":
            jpeg_pdf(folder / "scan.jpg", out, 595, 842, text.meta["date"])
        else:
            target(out).write_bytes((folder / "scan.jpg").read_bytes())


def picture(svg, out, width, height, *, quality=70, extra=()):
    """An SVG of 1600x900 as a picture file of this many pixels, by the name of `out`; soft and grainy like a photograph when it is a JPEG."""
    with tempfile.TemporaryDirectory() as name:
        png = Path(name) / "a.png"
        shot(svg, png, 1600, 900)
        grain = ["-blur", "0x0.7", "-seed", 3, "-attenuate", "0.15", "+noise", "Gaussian"] if out.suffix == ".jpg" else []
        run("convert", png, *grain, "-resize", f"{width}x{height}!", "-strip", *extra, "-quality", quality, target(out))


def street_svg(width=1600, height=900, caption="公交专用"):
    """A street in perspective: towers, a red bus lane with its words, a bus."""
    towers = "".join(
        f'<rect x="{x}" y="{430 - h}" width="{w}" height="{h}" fill="{c}"/>' + "".join(
            f'<rect x="{x + 12 + 26 * i}" y="{446 - h + 30 * j}" width="12" height="16" fill="#f4e7b0" opacity=".8"/>'
            for i in range((w - 16) // 26) for j in range((h - 20) // 30))
        for x, w, h, c in [(0, 150, 300, "#6d7f91"), (165, 110, 210, "#8593a2"), (290, 140, 150, "#9aa7b4"),
                           (1150, 130, 170, "#97a5b3"), (1300, 120, 250, "#7f8fa0"), (1435, 165, 340, "#6a7b8d")])
    return f"""<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 1600 900">
<defs><linearGradient id="s" x2="0" y2="1"><stop stop-color="#7fb2e0"/><stop offset="1" stop-color="#e6eef5"/></linearGradient></defs>
<rect width="1600" height="430" fill="url(#s)"/>{towers}<rect y="430" width="1600" height="470" fill="#7d8a72"/>
<polygon points="700,430 900,430 1600,900 0,900" fill="#55585c"/><polygon points="700,430 760,430 470,900 0,900" fill="#a5493f"/>
<g stroke="#f3f3ee" stroke-width="9"><path d="M760 430 L470 900"/><path stroke-dasharray="34 26" d="M830 430 L1040 900"/></g>
<g fill="#f6f4ea" font-family="'Noto Sans CJK SC'" font-weight="bold" text-anchor="middle" font-size="64">
<g transform="translate(372,812) skewX(-26) scale(1.3,.62)"><text>{caption}</text></g></g>
<g transform="translate(610,430)"><rect width="160" height="150" rx="14" fill="#1d7a5f"/><rect x="12" y="16" width="136" height="62" fill="#cfe3ee"/>
<rect x="30" y="88" width="100" height="20" fill="#111"/><text x="80" y="104" font-family="'Noto Sans CJK SC'" font-size="17" fill="#ffb347" text-anchor="middle">示例 1 路</text>
<circle cx="26" cy="124" r="10" fill="#fff6c8"/><circle cx="134" cy="124" r="10" fill="#fff6c8"/><rect x="14" y="146" width="28" height="16"/><rect x="118" y="146" width="28" height="16"/></g></svg>"""
