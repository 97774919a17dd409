"""Makes test/files/seals/: pages of the labelled set as offices pass them on. The outputs are committed; tests never run this."""

import base64
import json
import tempfile
from pathlib import Path

from exif import tag_jpeg
from tools import FILES, ROOT, fix_dates, run, soffice

SET = ROOT / "test" / "seals"
OUT = FILES / "seals"
DATE = "2025-05-20T09:00:00"
LINES = ["示例说明", "", "", "申报单位：示例研究院", "日期：2025年5月20日"]
PAGE = """<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text"><office:automatic-styles>
<style:style style:name="behind" style:family="graphic"><style:graphic-properties style:wrap="run-through" style:run-through="background"
 style:horizontal-pos="from-left" style:horizontal-rel="page" style:vertical-pos="from-top" style:vertical-rel="page"/></style:style>
</office:automatic-styles><office:body><office:text>{lines}<text:p><draw:frame draw:style-name="behind" text:anchor-type="paragraph"
 svg:x="2cm" svg:y="3cm" svg:width="4.2cm" svg:height="4.2cm"><draw:image><office:binary-data>{picture}</office:binary-data></draw:image></draw:frame></text:p>
</office:text></office:body></office:document>"""


def label_of(file):
    return next(one for one in json.loads((SET / "labels.json").read_text("utf-8")) if one["file"] == file)


def seal_from(file, out):
    """Cuts the seal out of a labelled page."""
    width, height = (int(part) for part in run("identify", "-format", "%w %h", SET / file).split())
    seal = label_of(file)["seals"][0]
    box = f"{round(seal['w'] * width)}x{round(seal['h'] * height)}+{round(seal['x'] * width)}+{round(seal['y'] * height)}"
    run("convert", SET / file, "-crop", box, "+repage", "-colors", 24, "-strip", out)


def written(out):
    """A page written by LibreOffice, with a picture of a seal behind its text."""
    with tempfile.TemporaryDirectory() as folder:
        seal = Path(folder) / "seal.png"
        seal_from("dev/electronic-1.png", seal)
        source = Path(folder) / "source.fodt"
        lines = "".join(f"<text:p>{line}</text:p>" for line in LINES)
        source.write_text(PAGE.format(lines=lines, picture=base64.b64encode(seal.read_bytes()).decode()), "utf-8")
        soffice(source, out, "pdf:writer_pdf_Export")
    fix_dates(out, DATE)


def scanned(out):
    """A scan as LibreOffice puts it into a PDF."""
    soffice(SET / "dev/low-resolution-1.jpg", out, "pdf:draw_pdf_Export")
    fix_dates(out, DATE)


def turned(out):
    """A page taken with the telephone on its side: the pixels lie, and EXIF says so."""
    run("convert", SET / "dev/cut-by-edge-1.jpg", "-rotate", "-90", "-strip", "-quality", "60", out)
    tag_jpeg(out, orientation=6)


if __name__ == "__main__":
    OUT.mkdir(parents=True, exist_ok=True)
    written(OUT / "pdf-libreoffice-seal.pdf")
    scanned(OUT / "pdf-libreoffice-scan.pdf")
    turned(OUT / "jpeg-imagemagick-seal-turned.jpg")
