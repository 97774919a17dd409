"""Makes test/files/draft/call.docx and call.pdf from call.txt with LibreOffice and Ghostscript, and call-gbk.txt: python3 test/producers/make_draft.py"""
import pathlib
import subprocess
import tempfile

FOLDER = pathlib.Path(__file__).parent.parent / "files" / "draft"
TEXT = FOLDER / "call.txt"


def convert(extension: str) -> None:
    with tempfile.TemporaryDirectory() as profile:
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", extension]
            + ["--outdir", str(FOLDER), str(TEXT)],
            check=True,
            capture_output=True,
        )


if __name__ == "__main__":
    (FOLDER / "call-gbk.txt").write_bytes(TEXT.read_text("utf-8").encode("gb18030"))
    convert("docx")
    convert("pdf")
    pdf = FOLDER / "call.pdf"
    smaller = pdf.with_suffix(".small")
    subprocess.run(["gs", "-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=pdfwrite", f"-sOutputFile={smaller}", str(pdf)], check=True)
    smaller.replace(pdf)
