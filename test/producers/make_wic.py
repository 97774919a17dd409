"""Makes examples/wic-awards-2026*/: the outputs are committed; tests never run this and never need the tools."""

import tempfile
from pathlib import Path

import damage
from markup import read
from pictures import jpeg_pdf, picture, scan, street_svg
from tools import EXAMPLES, browser, office, run

GOOD, BAD = EXAMPLES / "wic-awards-2026", EXAMPLES / "wic-awards-2026-broken"


def bare_scan(text, out, size):
    """Pages of a text as 8-bit images without any compression, in a PDF of exactly `size` bytes: big for a reader, small for git."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        office(text, folder / "page.pdf", size=11, line="130%")
        # The widest A4 image whose bytes still fit; what is missing after that is a comment.
        dots = int((size - 30_000) / (842 / 595)) ** 0.5
        run("pdftoppm", "-gray", "-aa", "no", "-aaVector", "no", "-f", 1, "-l", 1, "-singlefile", "-scale-to-x", int(dots), "-scale-to-y", int(dots * 842 / 595), "-png", folder / "page.pdf", folder / "p")
        run("convert", folder / "p.png", "-strip", "-quality", 100, folder / "p.jpg")
        jpeg_pdf(folder / "p.jpg", folder / "scan.pdf", 595, 842, text.meta["date"])
        run("qpdf", "--static-id", "--stream-data=uncompress", "--decode-level=all", folder / "scan.pdf", folder / "bare.pdf")
        damage.pad_to(folder / "bare.pdf", out, size)


def ready():
    office(read("wic-paper"), GOOD / "papers/论文1_Paper1.pdf", size=10.5, line="130%")
    scan(read("wic-patent"), GOOD / "patents/专利证书_Patent.pdf", seal=("示例国专利登记机关", "（示例章）"), place="+380+640", size=13)
    scan(read("wic-award"), GOOD / "awards/获奖证书_Award.jpg", seal=("示例省通信学会", "（示例章）"), place="+380+560", size=13, turn=-0.4)
    browser(read("wic-standard"), GOOD / "standards/国际标准_International-Standard.pdf", size=11)
    office(read("wic-evaluation"), GOOD / "reports/评价报告_Evaluation.pdf", font="Noto Sans CJK SC", size=11, line="125%")


def broken():
    bare_scan(read("wic-evaluation"), BAD / "reports/大文件.pdf", 5_242_881)
    bare_scan(read("wic-paper2"), BAD / "papers/论文2_Paper2.pdf", 5_100_000)
    scan(read("wic-patent"), BAD / "patents/Patent-Certificate.pdf", seal=("示例国专利登记机关", "（示例章）"), place="+380+640", size=13, quality=25)
    picture(street_svg(), BAD / "awards/现场照片_Scene.bmp", 320, 180, extra=["-colors", "64", "-type", "palette"])
    picture(street_svg(), BAD / "awards/手机照片_Phone-Photo.heic", 800, 450, quality=40)


if __name__ == "__main__":
    ready()
    broken()
