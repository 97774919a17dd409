"""Makes examples/wsca-china-2025*/: the outputs are committed; tests never run this and never need the tools."""

import tempfile
from pathlib import Path

import damage
from exif import tag_jpeg
from film import film
from markup import Block, read
from pictures import picture, scan, street_svg
from tools import EXAMPLES, browser, expect, office, run

GOOD, BAD = EXAMPLES / "wsca-china-2025", EXAMPLES / "wsca-china-2025-broken"
SEAL = ("示例市交通运输局", "（示例章）")
SANS = "Noto Sans CJK SC"


def one_page_each(text):
    """A copy in which every heading begins a page."""
    blocks = []
    for block in text.blocks:
        blocks += ([Block("break")] if block.kind == "h2" else []) + ([] if block.kind == "break" else [block])
    text.blocks = blocks
    return text


def ready():
    office(read("wsca-form"), GOOD / "form/申报表.docx", size=11, line="120%")
    scan(read("wsca-stamped"), GOOD / "form/申报表-盖章扫描.pdf", seal=SEAL, place="+400+770", size=12, line="130%")
    office(read("wsca-bus"), GOOD / "cases/案例1-智慧公交.pdf", size=12.5, line="158%")
    expect(GOOD / "cases/案例1-智慧公交.pdf", 4)
    browser(read("wsca-parking"), GOOD / "cases/案例2-智能停车.pdf")
    expect(GOOD / "cases/案例2-智能停车.pdf", 3)
    office(read("wsca-shuttle"), GOOD / "cases/案例3-自动驾驶接驳.pdf", size=12, line="125%", font=SANS)
    expect(GOOD / "cases/案例3-自动驾驶接驳.pdf", 10)
    photo = GOOD / "images/公交车道.jpg"
    picture(street_svg(), photo, 1600, 900)
    tag_jpeg(photo)
    film(GOOD / "video/宣传片.mp4")


def broken():
    office(read("wsca-form-en"), BAD / "form/Application-Form.docx", size=11, line="120%")
    eleven = BAD / "cases/案例1-自动驾驶接驳（含附录）.pdf"
    browser(read("wsca-shuttle", "wsca-shuttle-annex"), eleven, size=12)
    expect(eleven, 11)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        office(one_page_each(read("wsca-bus", "wsca-bus-annex")), folder / "12.pdf", size=13, line="140%", font=SANS)
        expect(folder / "12.pdf", 12)
        damage.lie_about_pages(folder / "12.pdf", BAD / "cases/案例2-智慧公交（十页版）.pdf", 10)
        office(read("wsca-parking"), folder / "p.docx", size=11)
        (BAD / "cases/案例3-智能停车.pdf").write_bytes((folder / "p.docx").read_bytes())
        office(read("wsca-parking"), folder / "p.pdf", size=11)
        run("qpdf", "--static-id", "--static-aes-iv", "--encrypt", "example", "example-owner", 256, "--", folder / "p.pdf", BAD / "cases/案例4-智能停车（加密）.pdf")
        damage.cut(folder / "p.pdf", BAD / "cases/案例5-智能停车（传输中断）.pdf", 0.6)
    (BAD / "cases/案例6-空文件.pdf").write_bytes(b"")


if __name__ == "__main__":
    ready()
    broken()
