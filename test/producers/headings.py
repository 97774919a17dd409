"""Headings by styles and tags, from LibreOffice: python3 headings.py OUT"""

import json
import pathlib
import subprocess
import sys

out = pathlib.Path(sys.argv[1]).resolve()
out.mkdir(parents=True, exist_ok=True)
WORDS = ["Overview", "Intellectual Merit", "Broader Impacts"]
TAGGED = "pdf:writer_pdf_Export:" + json.dumps({"UseTaggedPDF": {"type": "boolean", "value": "true"}})


def convert(source, target, *more):
    subprocess.run(["soffice", "--headless", *more, "--convert-to", target, "--outdir", str(out), str(source)], check=True)


def make(name, marked, kept):
    """The first `marked` headings have a heading style, the others are only bold."""
    parts = [
        (f"<h1>{words}</h1>" if at < marked else f"<p><b>{words}</b></p>") + "<p>Example text.</p>"
        for at, words in enumerate(WORDS)
    ]
    page = out / f"{name}-libreoffice.html"
    page.write_text(f"<html><body>{''.join(parts)}</body></html>")
    convert(page, "docx:MS Word 2007 XML", "--infilter=HTML (StarWriter)")
    word = page.with_suffix(".docx")
    page.unlink()
    if kept == "pdf":
        convert(word, TAGGED)
        word.unlink()


make("tagged", 3, "pdf")
make("two", 2, "docx")
make("none", 0, "pdf")
