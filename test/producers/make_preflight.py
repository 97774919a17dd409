"""Makes test/files/preflight/: PDFs in which something is not as it should be. The outputs are committed; tests never run this."""

import tempfile
from pathlib import Path

from tools import FILES, run

OUT = FILES / "preflight"
PLAIN = FILES / "pdf-libreoffice.pdf"

FONTS = """%!PS
/Helvetica findfont 20 scalefont setfont 100 700 moveto (Example City) show
/Palatino-Roman findfont 20 scalefont setfont 100 600 moveto (Annual report) show
showpage
"""

def field():
    """A page with a signature field that nobody has signed."""
    text = "BT /F 20 Tf 100 700 Td (Example City) Tj ET"
    objects = [
        "<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [5 0 R] /SigFlags 3 >> >>",
        "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Annots [5 0 R] /Resources << /Font << /F 6 0 R >> >> >>",
        f"<< /Length {len(text)} >>\nstream\n{text}\nendstream",
        "<< /Type /Annot /Subtype /Widget /FT /Sig /T (Seal) /Rect [0 0 0 0] /P 3 0 R /F 4 >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    out, table = "%PDF-1.7\n", "0000000000 65535 f \n"
    for number, value in enumerate(objects, 1):
        table += f"{len(out):010d} 00000 n \n"
        out += f"{number} 0 obj\n{value}\nendobj\n"
    return f"{out}xref\n0 7\n{table}trailer\n<< /Size 7 /Root 1 0 R >>\nstartxref\n{len(out)}\n%%EOF\n"


def main():
    OUT.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        run("qpdf", "--deterministic-id", PLAIN, "--rotate=180:1", OUT / "qpdf-upside-down.pdf")
        run("qpdf", "--deterministic-id", PLAIN, "--add-attachment", FILES / "png-imagemagick.png", "--filename=草稿.png", "--", OUT / "qpdf-attachment.pdf")
        run("gs", "-q", "-sDEVICE=pdfwrite", "-o", folder / "a3.pdf", "-sPAPERSIZE=a3", "-c", "showpage")
        run("qpdf", "--deterministic-id", "--empty", "--pages", PLAIN, folder / "a3.pdf", "--", OUT / "ghostscript-blank-a3.pdf")
        (folder / "fonts.ps").write_text(FONTS)
        run("gs", "-q", "-sDEVICE=pdfwrite", "-dEmbedAllFonts=false", "-dSubsetFonts=false", "-o", OUT / "ghostscript-fonts.pdf", folder / "fonts.ps")
        run("convert", "-size", "620x877", "xc:#f4f1ea", "-seed", "1", "-attenuate", "0.3", "+noise", "Gaussian", "-quality", "60", folder / "blank.jpg")
        # Ghostscript's own way to put a JPEG on a page.
        run("gs", "-q", "-dNOSAFER", "-sDEVICE=pdfwrite", "-o", OUT / "ghostscript-blank-scan.pdf", "-sPAPERSIZE=a4", "-c",
            f"gsave 595 842 scale << /ImageType 1 /Width 620 /Height 877 /BitsPerComponent 8 /Decode [0 1 0 1 0 1] /ImageMatrix [620 0 0 -877 0 877] "
            f"/DataSource ({folder}/blank.jpg) (r) file /DCTDecode filter >> /DeviceRGB setcolorspace image grestore showpage", allowed=(0,))
        (folder / "field.pdf").write_text(field())
        run("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", folder / "k.pem", "-out", folder / "c.pem", "-days", "3650", "-subj", "/CN=Example City")
        run("openssl", "pkcs12", "-export", "-inkey", folder / "k.pem", "-in", folder / "c.pem", "-out", folder / "c.pfx", "-passout", "pass:x")
        run("mutool", "sign", "-s", folder / "c.pfx", "-P", "x", "-o", OUT / "mutool-signed.pdf", folder / "field.pdf", "5")


if __name__ == "__main__":
    main()
