"""Word files put together by hand, part by part, with what few programs write: controls, fields, symbols, tracked changes."""

import zipfile
from xml.sax.saxutils import escape

MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SPACES = f'xmlns:w="{MAIN}" xmlns:r="{OFFICE}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'


def run_of(text, *, underline=False, hidden=False, style=None):
    style = f'<w:rStyle w:val="{style}"/>' if style else ""
    look = style + ("<w:vanish/>" if hidden else "") + ('<w:u w:val="single"/>' if underline else "")
    look = f"<w:rPr>{look}</w:rPr>" if look else ""
    return f'<w:r>{look}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def inline(part):
    return part if part.startswith("<") else run_of(part) if part else ""


def paragraph(*parts):
    return f"<w:p>{''.join(map(inline, parts))}</w:p>"


def control(text, *, kind, items=(), prompt=False, title="", tag=""):
    types = {"text": "<w:text/>", "date": '<w:date><w:dateFormat w:val="yyyy-M-d"/></w:date>',
             "drop-down": "<w:dropDownList>" + "".join(f'<w:listItem w:displayText="{item}" w:value="{item}"/>' for item in items) + "</w:dropDownList>"}
    properties = (f'<w:alias w:val="{title}"/>' if title else "") + (f'<w:tag w:val="{tag}"/>' if tag else "") + ("<w:showingPlcHdr/>" if prompt else "")
    return f"<w:sdt><w:sdtPr>{properties}{types[kind]}</w:sdtPr><w:sdtContent>{run_of(text)}</w:sdtContent></w:sdt>"


def box(label, *, checked):
    return (f'<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="{int(checked)}"/></w14:checkbox></w:sdtPr><w:sdtContent>'
            f'{run_of("☒" if checked else "☐")}</w:sdtContent></w:sdt>{run_of(label)}')


def symbol(code):
    return f'<w:r><w:sym w:font="Wingdings" w:char="{code}"/></w:r>'


def field(data, code, result):
    part = lambda kind, inner="": f'<w:r><w:fldChar w:fldCharType="{kind}">{inner}</w:fldChar></w:r>'
    shown = part("separate") + run_of(result) if result else ""
    return f'{part("begin", f"<w:ffData>{data}</w:ffData>")}<w:r><w:instrText>{code}</w:instrText></w:r>{shown}{part("end")}'


def field_text(text, *, name):
    return field(f'<w:name w:val="{name}"/><w:textInput/>', "FORMTEXT", text)


def field_box(name, *, checked):
    return field(f'<w:name w:val="{name}"/><w:checkBox><w:default w:val="{int(checked)}"/></w:checkBox>', "FORMCHECKBOX", "")


def cell(*parts, span=1, merge=None, shade=False):
    """Texts are paragraphs of their own; runs and controls side by side share one; a table is followed by an empty one."""
    properties = (f'<w:gridSpan w:val="{span}"/>' if span > 1 else "") + {None: "", "restart": '<w:vMerge w:val="restart"/>', "continue": "<w:vMerge/>"}[merge]
    properties += '<w:shd w:val="clear" w:fill="D9D9D9"/>' if shade else ""
    if any(part.startswith("<w:tbl>") for part in parts):
        inner = "".join(parts) + "<w:p/>"
    elif any(part.startswith("<") for part in parts):
        inner = paragraph(*parts)
    else:
        inner = "".join(paragraph(part) for part in parts) or "<w:p/>"
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inner}</w:tc>"


def row(*cells):
    return f"<w:tr>{''.join(cells)}</w:tr>"


def table(*rows):
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{''.join(rows)}</w:tbl>"


def relations(*links):
    inner = "".join(f'<Relationship Id="r{at}" Type="{OFFICE}/{kind}" Target="{goal}"{mode}/>' for at, (kind, goal, mode) in enumerate(links))
    return f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{inner}</Relationships>'


def word_file(path, body, *, comments, header, protection, template, macros):
    outside = ' TargetMode="External"'
    noted = "".join(f'<w:comment w:id="{at}" w:author="{author}">{paragraph(text)}</w:comment>' for at, (author, text) in enumerate(comments))
    secret = '<w:style w:type="character" w:styleId="Base"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="character" w:styleId="Secret"><w:basedOn w:val="Base"/></w:style>'
    parts = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        "_rels/.rels": relations(("officeDocument", "word/document.xml", "")),
        "word/document.xml": f"<w:document {SPACES}><w:body>{body}<w:sectPr/></w:body></w:document>",
        "word/styles.xml": f"<w:styles {SPACES}>{secret}</w:styles>",
        "word/comments.xml": f"<w:comments {SPACES}>{noted}</w:comments>",
        "word/header1.xml": f"<w:hdr {SPACES}>{paragraph(header)}</w:hdr>",
        "word/settings.xml": f'<w:settings {SPACES}><w:documentProtection w:edit="{protection}" w:enforcement="1"/></w:settings>',
        "word/_rels/settings.xml.rels": relations(("attachedTemplate", template, outside)),
        "word/_rels/document.xml.rels": relations(("header", "header1.xml", ""), ("hyperlink", "https://city.example/", outside)),
    }
    if macros:
        parts["word/vbaProject.bin"] = "no macro, only its name"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for name, text in parts.items():
            entry = zipfile.ZipInfo(name, (2025, 5, 20, 9, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            made.writestr(entry, text if name.endswith(".bin") else f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n{text}')
