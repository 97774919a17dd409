"""Makes test/files/: the outputs are committed; tests never run this and never need the tools."""

import tempfile
from pathlib import Path

from exif import tag_jpeg
from film import interlaced, turned, upright
from markup import parse
from pictures import picture, street_svg
from tools import FILES, browser, fix_zip_dates, office, run, soffice

SHEET = "序号,名称,数值\n1,示例市公交日均客运量（万人次）,147.3\n2,示例市停车泊位（万个）,41.8\n"
ODP = """<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.presentation">
<office:automatic-styles><style:page-layout style:name="pl"><style:page-layout-properties fo:page-width="28cm" fo:page-height="15.75cm"/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="m" style:page-layout-name="pl"/></office:master-styles>
<office:body><office:presentation>{pages}</office:presentation></office:body></office:document>"""
SLIDE = """<draw:page draw:name="p{0}" draw:master-page-name="m"><draw:frame svg:x="2cm" svg:y="2cm" svg:width="24cm" svg:height="4cm">
<draw:text-box><text:p>{1}</text:p></draw:text-box></draw:frame></draw:page>"""
SHORT = """title: 一页样例 One Page
date: 2025-05-20T09:00:00
lang: zh
author: 示例市

# 一页样例 One Page
这是一页由{maker}生成的中文样例，提到了智能公共交通与停车。It has one English sentence.
"""


def pictures():
    photo = FILES / "jpeg-imagemagick-orientation.jpg"
    picture(street_svg(), photo, 320, 180, quality=60)
    tag_jpeg(photo, orientation=6, gps=True)
    for suffix, extra in [("png", ["-depth", "8", "-colors", "32"]), ("gif", ["-colors", "32"]), ("tiff", ["-compress", "LZW"]), ("webp", []), ("bmp", ["-colors", "16", "-type", "palette"]), ("heic", []), ("avif", [])]:
        picture(street_svg(), FILES / f"{suffix}-imagemagick.{suffix}", 160, 90, quality=50, extra=extra)
    turned(FILES / "mov-ffmpeg-rotated.mov")
    interlaced(FILES / "mp4-ffmpeg-interlaced.mp4")
    upright(FILES / "mp4-ffmpeg-upright.mp4")


def documents(folder):
    for suffix, kind, source in [("xlsx", "xlsx:Calc MS Excel 2007 XML", "sheet.csv"), ("ods", "ods", "sheet.csv"),
                                 ("pptx", "pptx:Impress MS PowerPoint 2007 XML", "slides.fodp")]:
        (folder / "sheet.csv").write_text(SHEET, "utf-8")
        slides = "".join(SLIDE.format(at, words) for at, words in enumerate(["示例市智慧出行", "Example City mobility"]))
        (folder / "slides.fodp").write_text(ODP.format(pages=slides), "utf-8")
        filters = "CSV:44,34,UTF8" if source.endswith("csv") else None
        soffice(folder / source, FILES / f"{suffix}-libreoffice.{suffix}", kind, infilter=filters)
        fix_zip_dates(FILES / f"{suffix}-libreoffice.{suffix}", "2025-05-20T09:00:00")
    for suffix in ("docx", "doc", "odt"):
        office(parse(SHORT.format(maker="文字处理软件")), FILES / f"{suffix}-libreoffice.{suffix}")


def portable():
    plain = FILES / "pdf-libreoffice.pdf"
    office(parse(SHORT.format(maker="文字处理软件")), plain)
    browser(parse(SHORT.format(maker="浏览器")), FILES / "pdf-chromium.pdf")
    # The system's CFF font: Chromium writes each glyph as Type 3.
    browser(parse(SHORT.format(maker="浏览器")), FILES / "pdf-chromium-type3.pdf", font="'Noto Sans CJK SC'")
    run("qpdf", "--static-id", "--object-streams=generate", plain, FILES / "pdf-qpdf-object-streams.pdf")
    run("qpdf", "--static-id", "--linearize", plain, FILES / "pdf-qpdf-linearized.pdf")
    run("qpdf", "--static-id", "--static-aes-iv", "--encrypt", "", "example-owner", 256, "--modify=none", "--", plain, FILES / "pdf-qpdf-no-editing.pdf")
    run("qpdf", "--static-id", "--static-aes-iv", "--encrypt", "example", "example-owner", 256, "--", plain, FILES / "pdf-qpdf-password.pdf")
    # A scan saved again by another program: other bytes, the same picture.
    scan = FILES.parent.parent / "examples/wsca-china-2025/form/申报表-盖章扫描.pdf"
    run("gs", "-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=pdfwrite", "-o", FILES / "pdf-ghostscript-scan.pdf", scan)


if __name__ == "__main__":
    pictures()
    with tempfile.TemporaryDirectory() as name:
        documents(Path(name))
        portable()
