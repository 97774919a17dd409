"""Flat OpenDocument from a text, for LibreOffice. Its outputs are committed; tests never need the tools."""

from xml.sax.saxutils import escape

NAMESPACES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in [("office", "office"), ("style", "style"), ("text", "text"), ("table", "table"),
                         ("meta", "meta"), ("fo", "xsl-fo-compatible"), ("svg", "svg-compatible")]
) + ' xmlns:dc="http://purl.org/dc/elements/1.1/"'


def paragraph_style(name, size, *, font, bold=False, align="start", indent="0cm", above="0cm", line="150%", brk=False, keep=False):
    weight = "bold" if bold else "normal"
    keep = ' fo:keep-with-next="always"' if keep else ""
    page = ' fo:break-before="page"' if brk else ""
    return (
        f'<style:style style:name="{name}" style:family="paragraph"><style:paragraph-properties fo:text-align="{align}" '
        f'fo:text-indent="{indent}" fo:margin-top="{above}" fo:margin-bottom="0.1cm" fo:line-height="{line}"{page}{keep}/>'
        f'<style:text-properties style:font-name="{font}" style:font-name-asian="{font}" fo:font-size="{size}pt" '
        f'style:font-size-asian="{size}pt" fo:font-weight="{weight}" style:font-weight-asian="{weight}"/></style:style>'
    )


def table_xml(block, number, widths):
    columns = "".join(f'<table:table-column table:style-name="c{number}_{i}"/>' for i in range(len(widths)))
    rows = []
    for index, row in enumerate(block.rows):
        cells = []
        for at, cell in enumerate(row):
            strong = at == 0 if block.kind == "form" else index == 0
            inner = "".join(
                f'<text:p text:style-name="{"cellb" if strong else "cell"}">{escape(part)}</text:p>' for part in cell.split("<br>")
            )
            cells.append(f'<table:table-cell table:style-name="box" office:value-type="string">{inner}</table:table-cell>')
        rows.append(f'<table:table-row table:style-name="row">{"".join(cells)}</table:table-row>')
    return f'<table:table table:name="T{number}" table:style-name="full">{columns}{"".join(rows)}</table:table>'


def column_widths(block, total):
    count = len(block.rows[0])
    if block.kind == "form":
        return [total * 0.24, total * 0.76]
    longest = [max(4, min(24, max(len(row[i]) for row in block.rows))) for i in range(count)]
    return [total * value / sum(longest) for value in longest]


def body_xml(text, total):
    out, columns, number, pending = [], [], 0, False
    for block in text.blocks:
        if block.kind == "break":
            pending = True
            continue
        if pending:
            # An empty paragraph would move the page's first line down, so headings carry the break themselves.
            if block.kind in ("h2", "title"):
                out.append(f'<text:p text:style-name="{block.kind}brk">{escape(block.text)}</text:p>')
                pending = False
                continue
            out.append('<text:p text:style-name="brk"/>')
            pending = False
        if block.kind in ("table", "form"):
            number += 1
            widths = column_widths(block, total)
            columns += [
                f'<style:style style:name="c{number}_{i}" style:family="table-column"><style:table-column-properties '
                f'style:column-width="{width:.2f}cm"/></style:style>' for i, width in enumerate(widths)
            ]
            out += [table_xml(block, number, widths), '<text:p text:style-name="gap"/>']
        else:
            out.append(f'<text:p text:style-name="{block.kind}">{escape(block.text)}</text:p>')
    return "".join(out), "".join(columns)


def flat_odt(text, *, size=12, line="150%", font=None, landscape=False, margin=2.5):
    """The text as one .fodt string on A4 with page numbers; `size` in pt."""
    font = font or ("Noto Serif CJK SC" if text.zh else "DejaVu Serif")
    wide, high = (29.7, 21.0) if landscape else (21.0, 29.7)
    body, columns = body_xml(text, wide - 2 * margin)
    indent = f"{size * 2 * 0.0353:.2f}cm" if text.zh else "0cm"
    title, date, author = (escape(text.meta.get(key, "")) for key in ("title", "date", "author"))
    language = 'fo:language="en" fo:country="US" style:language-asian="zh" style:country-asian="CN"'
    styles = "".join([
        paragraph_style("p", size, font=font, align="justify", indent=indent, line=line),
        paragraph_style("title", size + 8, font=font, bold=True, align="center", above="0.4cm", line="130%", keep=True),
        paragraph_style("titlebrk", size + 8, font=font, bold=True, align="center", line="130%", brk=True, keep=True),
        paragraph_style("h2", size + 3, font=font, bold=True, above="0.35cm", line="130%", keep=True),
        paragraph_style("h2brk", size + 3, font=font, bold=True, line="130%", brk=True, keep=True),
        paragraph_style("h3", size + 1, font=font, bold=True, above="0.2cm", line="130%", keep=True),
        paragraph_style("centre", size, font=font, align="center", line=line),
        paragraph_style("cell", size - 1.5, font=font, line="125%"),
        paragraph_style("cellb", size - 1.5, font=font, bold=True, line="125%"),
        paragraph_style("gap", 5, font=font, line="100%"),
        paragraph_style("brk", 2, font=font, line="100%", brk=True),
        paragraph_style("foot", 9, font=font, align="center", line="100%"),
    ])
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document {NAMESPACES} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:meta><dc:title>{title}</dc:title><meta:initial-creator>{author}</meta:initial-creator><dc:creator>{author}</dc:creator>
<meta:creation-date>{date}</meta:creation-date><dc:date>{date}</dc:date></office:meta>
<office:font-face-decls><style:font-face style:name="{font}" svg:font-family="'{font}'"/></office:font-face-decls>
<office:styles><style:default-style style:family="paragraph"><style:text-properties {language}/></style:default-style>{styles}</office:styles>
<office:automatic-styles>{columns}
<style:style style:name="full" style:family="table"><style:table-properties style:width="{wide - 2 * margin:.2f}cm" table:align="margins"/></style:style>
<style:style style:name="row" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>
<style:style style:name="box" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000" fo:padding="0.12cm" style:vertical-align="middle"/></style:style>
<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="{wide}cm" fo:page-height="{high}cm"
 style:print-orientation="{"landscape" if landscape else "portrait"}" fo:margin="{margin}cm" fo:margin-top="2.2cm" fo:margin-bottom="1.6cm"/>
<style:footer-style><style:header-footer-properties fo:min-height="0.6cm" fo:margin-top="0.3cm"/></style:footer-style></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"><style:footer>
<text:p text:style-name="foot">— <text:page-number/> —</text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text>{body}</office:text></office:body></office:document>"""
