"""Makes test/files/layout/: PDFs whose pages, margins, type and lines are known. The outputs are committed; tests never run this."""

import tempfile
from pathlib import Path

from tools import FILES, chromium, fix_dates, run, soffice

OUT = FILES / "layout"
DATE = "2025-05-20T09:00:00"
NAMESPACES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in [("office", "office"), ("style", "style"), ("text", "text"), ("fo", "xsl-fo-compatible"), ("svg", "svg-compatible")]
)
ZH = "示例市在全市范围内推广智能公共交通与停车服务，居民用一张卡就能换乘公交、地铁和公共自行车，候车时间平均缩短了四分之一。"
EN = "Example City runs buses, trams and bicycles on one card, and the time that people wait has become shorter by a quarter. "


def style(name, size, *, line, font="AR PL UKai CN"):
    return (
        f'<style:style style:name="{name}" style:family="paragraph"><style:paragraph-properties fo:line-height="{line}" fo:margin-top="0cm" '
        f'fo:margin-bottom="0cm" fo:text-align="justify"/><style:text-properties style:font-name="{font}" style:font-name-asian="{font}" '
        f'fo:font-size="{size}pt" style:font-size-asian="{size}pt"/></style:style>'
    )


def office():
    """A4, 28 mm left, 25 mm right, 30 mm above, 27 mm below; 14 pt on 22 pt; header and number of each page in the margins; a note in 9 pt."""
    fonts = "".join(f'<style:font-face style:name="{name}" svg:font-family="\'{name}\'"/>' for name in ("AR PL UKai CN",))
    layout = (
        '<style:page-layout style:name="sheet"><style:page-layout-properties fo:page-width="210mm" fo:page-height="297mm" fo:margin-left="28mm" '
        'fo:margin-right="25mm" fo:margin-top="15mm" fo:margin-bottom="12mm"/>'
        '<style:header-style><style:header-footer-properties svg:height="15mm" style:dynamic-spacing="false"/></style:header-style>'
        '<style:footer-style><style:header-footer-properties svg:height="15mm" style:dynamic-spacing="false"/></style:footer-style></style:page-layout>'
    )
    edge = style("edge", 10.5, line="100%")
    master = (
        '<style:master-page style:name="Standard" style:page-layout-name="sheet"><style:header><text:p text:style-name="edge">示例市申报材料</text:p></style:header>'
        '<style:footer><text:p text:style-name="edge">第<text:page-number text:select-page="current"/>页</text:p></style:footer></style:master-page>'
    )
    words = "".join(f'<text:p text:style-name="body">{number}是这样做的：{ZH * 6}</text:p>' for number in "甲乙丙丁戊己庚") + '<text:p text:style-name="note">注：数据截至示例年底。</text:p>'
    source = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {NAMESPACES} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">'
        f"<office:font-face-decls>{fonts}</office:font-face-decls>"
        f'<office:automatic-styles>{layout}{edge}{style("body", 14, line="22pt")}{style("note", 9, line="100%")}</office:automatic-styles>'
        f"<office:master-styles>{master}</office:master-styles><office:body><office:text>{words}</office:text></office:body></office:document>"
    )
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "layout.fodt"
        path.write_text(source, "utf-8")
        soffice(path, OUT / "libreoffice-a4.pdf", "pdf:writer_pdf_Export")
    fix_dates(OUT / "libreoffice-a4.pdf", DATE)


def browser():
    """Letter, margins of one inch; 11 pt on 14 pt in two pages of one column; two links to the web, one into the page; a note in 8 pt."""
    style = (
        "@page { size: Letter; margin: 1in; } body { font: 11pt/14pt 'DejaVu Serif'; margin: 0; } p { margin: 0; text-align: justify; }"
        ".note { font: 8pt/14pt 'DejaVu Sans'; } a { color: inherit; }"
    )
    words = "".join(f"<p>{EN * 7}</p>" for _ in range(8))
    links = '<p id="top">See <a href="https://city.example/report">the report</a>, <a href="mailto:office@city.example">the office</a> and <a href="#top">the top</a>.</p>'
    html = f'<!doctype html><html lang="en"><meta charset="utf-8"><title>Layout</title><style>{style}</style><body>{links}{words}<p class="note">Figures as of the end of the example year.</p></body></html>'
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "layout.html"
        path.write_text(html, "utf-8")
        chromium("--no-pdf-header-footer", f"--print-to-pdf={OUT / 'chromium-letter.pdf'}", path.as_uri())
    fix_dates(OUT / "chromium-letter.pdf", DATE)
    run("qpdf", "--deterministic-id", OUT / "chromium-letter.pdf", "--rotate=+90:2", OUT / "qpdf-turned.pdf")


def ghostscript():
    """A4 across, 20 pt from the left; two columns of Helvetica in 8 pt on 9 pt, one of Times in 12 pt below; a grey word in 90 pt at a slant."""
    line = "(A line of small type that runs on and on to the end of its column.)"
    source = f"""%!PS
<< /PageSize [842 595] >> setpagedevice
/Helvetica findfont 8 scalefont setfont
0 1 19 {{ dup 9 mul 560 exch sub 20 exch moveto {line} show 9 mul 555 exch sub 430 exch moveto {line} show }} for
/Times-Roman findfont [12 0 0 12 0 0] makefont setfont
0 1 5 {{ 15 mul 300 exch sub 20 exch moveto (Larger type on lines that leave room, across a landscape page, 12 points on 15.) show }} for
gsave 300 60 translate 45 rotate 0.8 setgray /Helvetica findfont 90 scalefont setfont 0 0 moveto (DRAFT) show grestore
showpage
"""
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "layout.ps"
        path.write_text(source)
        run("gs", "-q", "-sDEVICE=pdfwrite", "-dAutoRotatePages=/None", "-o", OUT / "ghostscript-columns.pdf", path)
    fix_dates(OUT / "ghostscript-columns.pdf", DATE)


if __name__ == "__main__":
    OUT.mkdir(exist_ok=True)
    office()
    browser()
    ghostscript()
