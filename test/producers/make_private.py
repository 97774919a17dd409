"""Makes test/files/private/: files that tell of people, places and machines. The outputs are committed; tests never run this."""

import shutil
import tempfile
from pathlib import Path

from odt import NAMESPACES
from tools import FILES, fix_zip_dates, run, soffice

OUT = FILES / "private"
DATE = "2025-05-20T09:00:00"
META = f"""<office:meta><dc:title>示例市旧方案 Old plan</dc:title><dc:creator>李样本</dc:creator><dc:date>{DATE}</dc:date>
<meta:initial-creator>张示例</meta:initial-creator><meta:creation-date>{DATE}</meta:creation-date><dc:subject>内部讨论</dc:subject>
<meta:keyword>草稿</meta:keyword><dc:description>只供内部</dc:description><meta:editing-cycles>7</meta:editing-cycles>
<meta:user-defined meta:name="文号">示例〔2025〕1 号</meta:user-defined></office:meta>"""
NOTE = f"""<office:annotation{{0}}><dc:creator>王批注</dc:creator><dc:date>{DATE}</dc:date><text:p>请核对数字 Check this figure</text:p></office:annotation>"""
CHANGE = f"<office:change-info><dc:creator>赵修订</dc:creator><dc:date>{DATE}</dc:date></office:change-info>"
MORE = ' xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:presentation="urn:oasis:names:tc:opendocument:xmlns:presentation:1.0"'

TEXT = f"""<?xml version="1.0" encoding="UTF-8"?><office:document {NAMESPACES} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
{META}<office:body><office:text><text:tracked-changes><text:changed-region text:id="a"><text:insertion>{CHANGE}</text:insertion></text:changed-region>
</text:tracked-changes><text:p>示例市公交日均客运量 147 万人次{NOTE.format('')}，<text:change-start text:change-id="a"/>比上年增长 3%<text:change-end text:change-id="a"/>。</text:p>
<text:p>Example City carries 1.47 million passengers a day.</text:p></office:text></office:body></office:document>"""
SHEET = f"""<?xml version="1.0" encoding="UTF-8"?><office:document {NAMESPACES} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
{META}<office:body><office:spreadsheet><table:table table:name="数据"><table:table-row><table:table-cell office:value-type="float" office:value="147">{NOTE.format('')}<text:p>147</text:p></table:table-cell>
</table:table-row></table:table></office:spreadsheet></office:body></office:document>"""
SLIDES = f"""<?xml version="1.0" encoding="UTF-8"?><office:document {NAMESPACES}{MORE} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.presentation">
{META}<office:automatic-styles><style:page-layout style:name="pl"><style:page-layout-properties fo:page-width="28cm" fo:page-height="15.75cm"/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="m" style:page-layout-name="pl"/></office:master-styles>
<office:body><office:presentation><draw:page draw:name="p1" draw:master-page-name="m"><draw:frame svg:x="2cm" svg:y="2cm" svg:width="24cm" svg:height="4cm">
<draw:text-box><text:p>示例市智慧出行</text:p></draw:text-box></draw:frame>{NOTE.format(' svg:x="1cm" svg:y="1cm"')}</draw:page></office:presentation></office:body></office:document>"""


def documents(folder):
    for name, text, kind in [("fodt", TEXT, "docx:MS Word 2007 XML"), ("fods", SHEET, "xlsx:Calc MS Excel 2007 XML"),
                             ("fodp", SLIDES, "pptx:Impress MS PowerPoint 2007 XML")]:
        source = folder / f"source.{name}"
        source.write_text(text, "utf-8")
        out = OUT / f"libreoffice.{kind[:4]}"
        soffice(source, out, kind)
        fix_zip_dates(out, DATE)
    # PDF/A-2b, tagged, with the comment as an annotation.
    options = '{"SelectPdfVersion":{"type":"long","value":"2"},"ExportNotes":{"type":"boolean","value":"true"}}'
    soffice(folder / "source.fodt", OUT / "libreoffice-pdfa.pdf", f"pdf:writer_pdf_Export:{options}")


def tagged(source, name, *tags):
    """A copy with tags that ExifTool writes."""
    shutil.copyfile(source, OUT / name)
    run("exiftool", "-overwrite_original", "-codedcharacterset=utf8", *tags, OUT / name)


PEOPLE = ["-XMP:Creator=张示例", "-XMP:Title=示例市内部", "-XMP:CreatorTool=Example Editor 1.0"]
EXIF = ["-EXIF:Artist=张示例", "-EXIF:Copyright=示例科技有限公司", "-EXIF:Make=Example Optics", "-EXIF:Model=EC-100",
        "-EXIF:Software=Example Editor 1.0", "-EXIF:SerialNumber=EX123456", "-EXIF:OwnerName=李样本", "-EXIF:DateTimeOriginal=2025:05:12 08:15:00",
        "-EXIF:GPSLatitude=0", "-EXIF:GPSLatitudeRef=N", "-EXIF:GPSLongitude=0", "-EXIF:GPSLongitudeRef=E", "-EXIF:UserComment=内部照片", "-EXIF:XPAuthor=王批注"]


def pictures(folder):
    thumb = FILES / "jpeg-imagemagick-orientation.jpg"
    tagged(FILES / "jpeg-imagemagick-orientation.jpg", "exiftool.jpg", *EXIF, *PEOPLE, "-IPTC:By-line=张示例", "-Comment=示例市内部", f"-ThumbnailImage<={thumb}")
    tagged(FILES / "png-imagemagick.png", "exiftool.png", *EXIF, *PEOPLE, "-EXIF:Orientation#=6", "-PNG:Author=张示例", "-PNG:Comment=只供内部", "-PNG:ModifyDate=2025:05:12 08:15:00")
    tagged(FILES / "webp-imagemagick.webp", "exiftool.webp", *EXIF, *PEOPLE, "-EXIF:Orientation#=6")


def films(folder):
    plain = folder / "plain.mp4"
    run("ffmpeg", "-v", "error", "-y", "-f", "lavfi", "-i", "color=c=navy:size=320x180:rate=10:duration=1", "-pix_fmt", "yuv420p", "-c:v", "libx264", "-crf", 45,
        "-metadata", "title=示例市内部", "-metadata", "artist=张示例", "-metadata", "location=+00.0000+000.0000/", "-metadata", "creation_time=2025-05-12T08:15:00Z",
        "-movflags", "+faststart", plain)
    tagged(plain, "ffmpeg.mp4", "-GPSCoordinates=0 0 0", "-XMP:Creator=张示例", "-UserData:Author=李样本")
    run("ffmpeg", "-v", "error", "-y", "-i", plain, "-c", "copy", "-metadata", "title=示例市内部", folder / "plain.mov")
    tagged(folder / "plain.mov", "ffmpeg.mov", "-Keys:GPSCoordinates=0 0 0", "-Keys:Make=Example Optics", "-Keys:Author=张示例")


if __name__ == "__main__":
    OUT.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        documents(Path(name))
        pictures(Path(name))
        films(Path(name))
