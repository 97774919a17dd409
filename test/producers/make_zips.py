"""Makes test/files/zips/: what partners send. The outputs are committed; tests never run this and never need the tools."""

import os
import struct
import tempfile
import unicodedata
import zipfile
import zlib
from pathlib import Path

from tools import FILES, run

ZIPS = FILES / "zips"
STAMP = 1747702800  # 2025-05-20T01:00:00Z
DATE = (2025, 5, 20, 9, 0, 0)
ENV = {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TZ": "Asia/Shanghai"}
CONTENT = {
    "申报材料/01_申报表.docx": "示例市申报表\n" * 20,
    "申报材料/02_案例介绍.pdf": "示例市智慧出行案例\n" * 30,
    "申报材料/附件/目录.txt": "一、申报表\n二、案例介绍\n",
    "申报材料/readme.txt": "Example City\n",
}
TRADITIONAL = {
    "申報材料/01_申報表.docx": "範例市申報表\n" * 20,
    "申報材料/02_案例介紹.pdf": "範例市智慧出行案例\n" * 30,
    "申報材料/readme.txt": "Example City\n",
}


class RawName(zipfile.ZipInfo):
    """An entry as the zip programs of Windows in China write it: the name in the system's code page, no flag."""

    encoding = "gbk"

    def _encodeFilenameFlags(self):
        return self.filename.encode(self.encoding), 0


def by_code_page(out, encoding, content):
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, text in content.items():
            entry = RawName(name, DATE)
            entry.encoding, entry.create_system, entry.compress_type = encoding, 0, zipfile.ZIP_DEFLATED
            made.writestr(entry, text.encode())


def laid_out(folder, content):
    for name, text in content.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())
    for path in sorted(folder.rglob("*"), reverse=True):
        os.utime(path, (STAMP, STAMP), follow_symlinks=False)


def by_tools():
    """Info-ZIP, 7-Zip and bsdtar as they are."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        laid_out(folder, CONTENT)
        where = {"cwd": folder, "env": ENV}
        for out in ZIPS.glob("*-*.zip"):
            if out.name.split("-")[1] in ("bsdtar.zip", "infozip.zip", "7z.zip"):
                out.unlink()
        run("bsdtar", "--format", "zip", "-cf", ZIPS / "utf8-bsdtar.zip", "申报材料", **where)
        run("zip", "-X", "-q", "-r", ZIPS / "utf8-infozip.zip", "申报材料", **where)
        run("7z", "a", "-tzip", "-bso0", ZIPS / "utf8-7z.zip", "申报材料", **where)


def gbk_by_bsdtar():
    """Files whose names are GBK on disk, as on a Linux server of the 2000s; bsdtar in the C locale takes the bytes as they are."""
    with tempfile.TemporaryDirectory() as name:
        base = os.fsencode(name)
        for path, text in CONTENT.items():
            target = os.path.join(base, path.encode("gbk"))
            os.makedirs(os.path.dirname(target), exist_ok=True)
            with open(target, "wb") as file:
                file.write(text.encode())
            os.utime(target, (STAMP, STAMP))
        run("bsdtar", "--format", "zip", "-cf", ZIPS / "gbk-bsdtar.zip", "申报材料".encode("gbk").decode("utf-8", "surrogateescape"),
            cwd=name, env={**ENV, "LANG": "C", "LC_ALL": "C"})


def mixed_by_infozip():
    """Info-ZIP on Linux, with all that a Linux folder can hold: junk, names that Windows refuses, a link, a password, an empty folder."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        laid_out(folder, {
            "材料/材料/申报表:终稿?.txt": "示例\n", "材料/材料/Cases/a.txt": "1\n", "材料/材料/cases/A.txt": "2\n", "材料/材料/aux.txt": "3\n",
            "材料/材料/Thumbs.db": "x", "材料/材料/~$申报表.docx": "x", "材料/材料/.~lock.表.ods#": "x", "材料/材料/保密.txt": "机密\n",
            "材料/材料/setup.exe": "MZ", "材料/材料/宏.docm": "PK", "材料/材料/里面.zip": "PK",
        })
        (folder / "材料/材料/空").mkdir()
        (folder / "材料/材料/链接.txt").symlink_to("申报表.txt")
        where = {"cwd": folder, "env": ENV}
        out = ZIPS / "mixed-infozip.zip"
        out.unlink(missing_ok=True)
        run("zip", "-X", "-q", "-y", "-r", out, "材料", "-x", "*保密.txt", **where)
        run("zip", "-X", "-q", "-P", "example", out, "材料/材料/保密.txt", **where)


def apple_double():
    """A resource fork file with one empty entry, as macOS keeps extended attributes."""
    return struct.pack(">II16sHIII", 0x00051607, 0x00020000, b"Mac OS X        ", 1, 2, 38, 0)


def macos_by_hand(out):
    """
    MADE BY HAND, in the shape that Archive Utility of macOS gives its zips: names in UTF-8 NFD without the flag, made by
    Unix 2.1, sizes after the data, the extra field UX, folders, .DS_Store, and __MACOSX/._name beside what has attributes.
    """
    content = [("申报材料/", None), ("申报材料/.DS_Store", b"\0\0\0\1Bud1"), ("__MACOSX/", None), ("__MACOSX/申报材料/", None), ("__MACOSX/申报材料/._.DS_Store", apple_double())]
    for name, text in {**CONTENT, "申报材料/Café_ガイド.txt": "é\n"}.items():
        head, _, tail = name.rpartition("/")
        content += [(name, text.encode()), (f"__MACOSX/{head}/._{tail}", apple_double())]
    body, directory = b"", b""
    time = DATE[3] << 11 | DATE[4] << 5 | DATE[5] // 2
    date = (DATE[0] - 1980) << 9 | DATE[1] << 5 | DATE[2]
    for name, data in content:
        raw = unicodedata.normalize("NFD", name).encode()
        at, is_folder = len(body), data is None
        data = data or b""
        packer = zlib.compressobj(6, zlib.DEFLATED, -15)
        packed = b"" if is_folder else packer.compress(data) + packer.flush()
        flags, method, sums = (0, 0, (0, 0, 0)) if is_folder else (8, 8, (zlib.crc32(data), len(packed), len(data)))
        ux = struct.pack("<II", STAMP, STAMP)
        local_extra = struct.pack("<HH", 0x5855, 12) + ux + struct.pack("<HH", 501, 20)
        body += struct.pack("<IHHHHHIIIHH", 0x04034B50, 10 if is_folder else 20, flags, method, time, date, 0, 0, 0, len(raw), len(local_extra))
        body += raw + local_extra + packed
        if not is_folder:
            body += struct.pack("<IIII", 0x08074B50, *sums)
        extra = struct.pack("<HH", 0x5855, 8) + ux
        mode = 0o40755 if is_folder else 0o100644
        directory += struct.pack("<IHHHHHHIIIHHHHHII", 0x02014B50, 0x0315, 10 if is_folder else 20, flags, method, time, date, *sums, len(raw), len(extra), 0, 0, 0, mode << 16, at)
        directory += raw + extra
    end = struct.pack("<IHHHHIIH", 0x06054B50, 0, 0, len(content), len(content), len(directory), len(body), 0)
    out.write_bytes(body + directory + end)


if __name__ == "__main__":
    ZIPS.mkdir(parents=True, exist_ok=True)
    by_code_page(ZIPS / "gbk-python.zip", "gbk", CONTENT)
    by_code_page(ZIPS / "big5-python.zip", "big5", TRADITIONAL)
    by_tools()
    gbk_by_bsdtar()
    mixed_by_infozip()
    macos_by_hand(ZIPS / "macos-by-hand.zip")
