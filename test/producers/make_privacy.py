"""Files with personal data and marks of secrecy, all invented. Their outputs are committed; tests never need the tools."""

import tempfile
from pathlib import Path

from tools import FILES, ROOT, fix_dates, fix_zip_dates, run, soffice, target

OUT = FILES / "privacy"
DATE = "2025-05-06T08:00:00"
NAMES = """xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"
 xmlns:presentation="urn:oasis:names:tc:opendocument:xmlns:presentation:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" """
META = f"""<office:meta><meta:initial-creator>张样本</meta:initial-creator><dc:creator>李样本</dc:creator><dc:date>{DATE}</dc:date>
<meta:creation-date>{DATE}</meta:creation-date><dc:title>示例市智慧公交</dc:title>
<meta:user-defined meta:name="Company">示例科技有限公司</meta:user-defined><meta:user-defined meta:name="联系人">赵样本</meta:user-defined></office:meta>"""


def document(kind, body, styles=""):
    media = "application/vnd.oasis.opendocument." + kind
    return f'<?xml version="1.0" encoding="UTF-8"?><office:document {NAMES} office:mimetype="{media}" office:version="1.2">{META}{styles}<office:body>{body}</office:body></office:document>'


def paragraphs(*lines):
    return "".join(f"<text:p>{line}</text:p>" for line in lines)


WORD = document(
    "text",
    f"""<office:text><text:tracked-changes><text:changed-region text:id="c1"><text:deletion>
<office:change-info><dc:creator>钱样本</dc:creator><dc:date>{DATE}</dc:date></office:change-info>
<text:p>内部资料</text:p></text:deletion></text:changed-region></text:tracked-changes>
<text:h text:outline-level="1">一、概况</text:h>
{paragraphs("公司建立了商业秘密保护制度。", "负责人身份证号：11010519491231002X，手机 138-1234-5678。")}
<text:p>联系邮箱 lisi@example.cn<office:annotation><dc:creator>孙样本</dc:creator><dc:date>{DATE}</dc:date><text:p>家庭住址：示例省示例市样本路 1 号</text:p></office:annotation>。</text:p>
<text:p>结尾<text:change text:change-id="c1"/></text:p>
<text:p>正文里的脚注<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>银行卡号 6222021234567890128</text:p></text:note-body></text:note></text:p>
</office:text>""",
    """<office:automatic-styles><style:page-layout style:name="P"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm"/><style:header-style/><style:footer-style/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="P"><style:header><text:p>机密★1年</text:p></style:header><style:footer><text:p>仅供内部使用</text:p></style:footer></style:master-page></office:master-styles>""",
)


def cell(value):
    return f'<table:table-cell office:value-type="string"><text:p>{value}</text:p></table:table-cell>'


def number(value):
    return f'<table:table-cell office:value-type="float" office:value="{value}"><text:p>{value}</text:p></table:table-cell>'


SHEET = document(
    "spreadsheet",
    f"""<office:spreadsheet><table:table table:name="联系人">
<table:table-row>{cell("姓名")}{cell("手机")}{cell("身份证号")}</table:table-row>
<table:table-row>{cell("张样本")}{number("13812345678")}{cell("440524198001010013")}</table:table-row></table:table>
<table:table table:name="投资"><table:table-row>{cell("总投资（元）")}{number("150000000")}</table:table-row></table:table></office:spreadsheet>""",
)


def frame(presentation, text):
    return f'<draw:frame presentation:class="{presentation}" svg:width="20cm" svg:height="3cm" svg:x="1cm" svg:y="1cm"><draw:text-box><text:p>{text}</text:p></draw:text-box></draw:frame>'


SLIDES = document(
    "presentation",
    f"""<office:presentation><draw:page draw:name="1">{frame("title", "示例市智慧公交")}</draw:page>
<draw:page draw:name="2">{frame("title", "联系 wang@example.com")}<presentation:notes>{frame("notes", "电话 010-62345678")}</presentation:notes></draw:page></office:presentation>""",
)


def office():
    with tempfile.TemporaryDirectory() as folder:
        for name, text, kind in [("word.fodt", WORD, "docx"), ("sheet.fods", SHEET, "xlsx"), ("slides.fodp", SLIDES, "pptx")]:
            source = Path(folder) / name
            source.write_text(text, encoding="utf-8")
            out = target(OUT / f"libreoffice.{kind}")
            soffice(source, out, kind)
            fix_zip_dates(out, DATE)
        out = OUT / "libreoffice.pdf"
        soffice(Path(folder) / "word.fodt", out, "pdf")
        fix_dates(out, DATE)


def pictures():
    red = ["-size", "64x48", "xc:#883322"]
    gps = ["-GPSLatitude=0.5", "-GPSLatitudeRef=N", "-GPSLongitude=0.25", "-GPSLongitudeRef=E"]
    camera = ["-Artist=Zhang Yangben", "-OwnerName=Li Yangben", "-SerialNumber=EC100-0042", "-Copyright=Example City", "-Model=EC-100"]
    for kind, tags in [("jpg", gps + camera), ("tiff", gps + camera[:1]), ("png", ["-PNG:Author=Zhang Yangben", "-XMP:Creator=Li Yangben"]),
                       ("webp", gps + camera + ["-XMP:Creator=Li Yangben"])]:
        out = target(OUT / f"exiftool.{kind}")
        run("convert", *red, "-strip", out)
        run("exiftool", "-q", "-overwrite_original", *tags, out)
    run("convert", *red, "-strip", OUT / "plain.jpg")


def film():
    out = target(OUT / "ffmpeg.mp4")
    run("ffmpeg", "-y", "-v", "error", "-f", "lavfi", "-i", "color=c=0x883322:s=64x48:d=0.2:r=10", "-c:v", "libx264", "-pix_fmt", "yuv420p", "-fflags", "+bitexact", "-flags:v", "+bitexact",
        "-metadata", "artist=Zhang Yangben", "-metadata", "location=+00.5000+000.2500/", "-metadata", "comment=C:\\Users\\zhangyb\\film.prproj", out)
    run("ffmpeg", "-y", "-v", "error", "-i", out, "-c", "copy", "-fflags", "+bitexact", "-metadata", "author=Li Yangben", OUT / "ffmpeg.mov")


if __name__ == "__main__":
    office()
    pictures()
    film()
