"""Lists every output with bytes, pages, share of Han, producer, and what the checkers say. Tests never need it.

Throws where a file holds a trace of the machine: a home or temporary folder, or a user's name.
"""

import re
import subprocess
import zipfile

from tools import EXAMPLES, FILES

TRACES = re.compile(rb"/home/|/root/|/tmp/|/Users/|root@|localhost")


def words(*command):
    done = subprocess.run([str(part) for part in command], capture_output=True)
    return done.stdout.decode("utf-8", "replace") + done.stderr.decode("utf-8", "replace")


def han(text):
    count, latin = len(re.findall(r"[\u3400-\u9fff]", text)), len(re.findall(r"[A-Za-z]+", text))
    return f"{count / (count + latin):.0%}" if count + latin else "no text"


def pdf_line(path):
    info = dict(re.findall(r"^(\w[\w ]*):\s+(.*)$", words("pdfinfo", path), re.M))
    check = words("qpdf", "--check", path)
    state = "qpdf: clean" if "No syntax or stream encoding errors" in check else "qpdf: " + check.strip().splitlines()[-1][-70:]
    walked = words("qpdf", "--json", "--json-key=pages", path).count('"pageposfrom1"')
    return f"pages {info.get('Pages')} walked {walked} · Han {han(words('pdftotext', path, '-'))} · {info.get('Producer')} · encrypted {info.get('Encrypted')} · {state}"


def zip_line(path):
    with zipfile.ZipFile(path) as parts:
        everything = b"".join(parts.read(name) for name in parts.namelist())
        assert not TRACES.search(everything), path
        body = next((n for n in parts.namelist() if n in ("word/document.xml", "content.xml")), None)
        text = re.sub(r"<[^>]+>", " ", parts.read(body).decode("utf-8")) if body else ""
        return f"{len(parts.namelist())} parts · Han {han(text)}"


def line(path):
    data = path.read_bytes()
    found = TRACES.search(data)
    assert not found, (path, found)
    if data[:4] == b"%PDF":
        return pdf_line(path)
    if data[:2] == b"PK":
        return zip_line(path)
    return words("file", "-b", path).strip()[:110]


if __name__ == "__main__":
    for path in sorted([*EXAMPLES.rglob("*"), *FILES.rglob("*")]):
        if path.is_file() and path.name not in ("dossier.yaml",):
            print(f"{path.relative_to(EXAMPLES.parent)} · {path.stat().st_size} · {line(path)}")
