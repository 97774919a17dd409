"""The outside programs. Their outputs are committed; tests never run this and never need the tools."""

import re
import shutil
import struct
import subprocess
import tempfile
from pathlib import Path

from web import page
from odt import flat_odt

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "examples"
FILES = ROOT / "test" / "files"


def run(*command, allowed=(0,), **options):
    """Runs a command, quietly; throws with its words when it fails."""
    done = subprocess.run([str(part) for part in command], capture_output=True, **options)
    if done.returncode not in allowed:
        raise RuntimeError(f"{command[0]}: {done.stderr.decode(errors='replace')[-600:]}")
    return done.stdout


def target(path):
    path.parent.mkdir(parents=True, exist_ok=True)
    return path


def fix_dates(path, date):
    """Overwrites the dates in an uncompressed Info dictionary, byte for byte, so that offsets still hold."""
    stamp = re.sub(r"\D", "", date)[:14].encode()
    data = path.read_bytes()
    data = re.sub(rb"\(D:\d{14}", b"(D:" + stamp, data)
    # Ghostscript repeats them in an XMP packet.
    path.write_bytes(re.sub(rb"(<xmp:\w+Date>)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d", rb"\g<1>" + date[:19].encode(), data))


def fix_zip_dates(path, date):
    """Overwrites the time of every part of a zip, in the central directory and in the local headers."""
    year, month, day, hour, minute, second = (int(part) for part in re.findall(r"\d+", date)[:6])
    stamp = struct.pack("<HH", hour << 11 | minute << 5 | second // 2, (year - 1980) << 9 | month << 5 | day)
    data = bytearray(path.read_bytes())
    at = struct.unpack_from("<I", data, data.rindex(b"PK\5\6") + 16)[0]
    while data[at : at + 4] == b"PK\1\2":
        name, extra, note = struct.unpack_from("<HHH", data, at + 28)
        local = struct.unpack_from("<I", data, at + 42)[0]
        data[at + 12 : at + 16] = data[local + 10 : local + 14] = stamp
        at += 46 + name + extra + note
    path.write_bytes(data)


def soffice(source, out, kind, *, infilter=None):
    """Converts `source` to `out` with LibreOffice; `kind` is its --convert-to argument."""
    with tempfile.TemporaryDirectory() as folder:
        extra = [f"--infilter={infilter}"] if infilter else []
        run("soffice", "--headless", "--norestore", f"-env:UserInstallation=file://{folder}/profile", *extra,
            "--convert-to", kind, "--outdir", f"{folder}/out", source, env={"HOME": folder, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TZ": "UTC"})
        made = next(Path(f"{folder}/out").iterdir())
        shutil.copyfile(made, target(out))


def office(text, out, **layout):
    """Writes a text with LibreOffice as .pdf, .docx, .doc or .odt, by the name of `out`."""
    kinds = {".pdf": "pdf:writer_pdf_Export", ".docx": "docx:MS Word 2007 XML", ".doc": "doc:MS Word 97", ".odt": "odt"}
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "source.fodt"
        source.write_text(flat_odt(text, **layout), "utf-8")
        soffice(source, out, kinds[out.suffix])
    if out.suffix == ".pdf":
        fix_dates(out, text.meta["date"])
    elif out.suffix in (".docx", ".odt"):
        fix_zip_dates(out, text.meta["date"])


def chromium(*arguments):
    with tempfile.TemporaryDirectory() as folder:
        run("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--hide-scrollbars", "--allow-file-access-from-files", f"--user-data-dir={folder}/profile", *arguments, env={"HOME": folder, "PATH": "/usr/bin:/bin", "TZ": "UTC"})


def browser(text, out, **layout):
    """Prints a text to PDF with Chromium."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "source.html"
        source.write_text(page(text, **layout), "utf-8")
        chromium("--no-pdf-header-footer", f"--print-to-pdf={target(out)}", source.as_uri())
    fix_dates(out, text.meta["date"])


def pages(path):
    return int(re.search(rb"Pages:\s+(\d+)", run("pdfinfo", path))[1])


def expect(path, count):
    """Throws unless a PDF has exactly this many pages: the texts are cut to fit."""
    found = pages(path)
    if found != count:
        raise RuntimeError(f"{path.name}: {found} pages, wanted {count}")
