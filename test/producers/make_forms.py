"""Makes test/files/forms/: the outputs are committed; tests never run this and never need the tools."""

import tempfile
from pathlib import Path

from docx_parts import box, cell, control, field_box, field_text, paragraph, row, run_of, symbol, table, word_file
from tools import FILES, fix_zip_dates, run, soffice

FORMS = FILES / "forms"
DATE = "2025-05-20T09:00:00"

HTML = """<html><head><meta charset="utf-8"><title>示例市智慧案例申报表</title></head><body>
<p>示例市智慧案例申报表</p>
<p>申报单位（盖章）：____________________</p>
<p>填报日期：&nbsp;&nbsp;&nbsp;&nbsp;年&nbsp;&nbsp;&nbsp;月&nbsp;&nbsp;&nbsp;日</p>
<table border="1">
<tr><td>案例名称*</td><td colspan="3">一城一网智慧出行</td></tr>
<tr><td>申报单位</td><td>示例科技有限公司</td><td>单位性质</td><td>□政府 ☑企业 □其他</td></tr>
<tr><td rowspan="2">联系人</td><td>姓名：张示例</td><td>职务</td><td></td></tr>
<tr><td>电话：</td><td>邮箱</td><td>mobility@city.example</td></tr>
<tr><td colspan="4">案例简介（限500字）</td></tr>
<tr><td colspan="4"><p>本案例由XX单位建设，覆盖全市。</p><p>（请从背景、做法、成效三方面填写）</p></td></tr>
<tr><td colspan="4">团队成员</td></tr>
</table>
<p>主要完成人</p>
<table border="1">
<thead><tr><th>序号</th><th>姓名</th><th>单位</th><th>分工</th></tr></thead>
<tbody><tr><td>1</td><td>李样本</td><td>示例科技有限公司</td><td>总体设计</td></tr>
<tr><td>2</td><td>待补充</td><td></td><td></td></tr><tr><td>3</td><td></td><td></td><td></td></tr></tbody>
</table></body></html>"""


def by_libreoffice():
    with tempfile.TemporaryDirectory() as name:
        source = Path(name) / "form.html"
        source.write_text(HTML, "utf-8")
        odt = Path(name) / "form.odt"
        soffice(source, odt, "odt:writer8", infilter="HTML (StarWriter)")
        soffice(odt, FORMS / "zh-libreoffice.docx", "docx:MS Word 2007 XML")
        soffice(odt, FORMS / "zh-libreoffice.rtf", "rtf")
    fix_zip_dates(FORMS / "zh-libreoffice.docx", DATE)


def by_docx_library():
    """The npm library docx, installed for this alone."""
    with tempfile.TemporaryDirectory() as name:
        run("npm", "install", "--no-audit", "--no-fund", "--prefix", name, "docx@9.15.2")
        script = Path(name) / "form.mjs"
        script.write_text((Path(__file__).parent / "docx_library_form.mjs").read_text("utf-8"), "utf-8")
        run("node", script, FORMS / "en-docx-library.docx")
    fix_zip_dates(FORMS / "en-docx-library.docx", DATE)


def by_hand():
    body = [
        paragraph("优秀案例申报书"),
        paragraph("申报单位：", run_of("            ", underline=True)),
        paragraph("联系电话：138 0000 0000    传真：________"),
        paragraph("本单位自愿参评，承诺材料真实有效。"),
        table(
            row(cell("一、基本信息", span=6)),
            row(cell("项目名称", span=1), cell("城市大脑（MAXX版）", span=5)),
            row(cell("所属领域"), cell(control("示例：出行", kind="drop-down", items=["出行", "治理", "能源"], prompt=True, title="领域"), span=2), cell("实施日期"), cell(control("2024年6月", kind="date"), span=2)),
            row(cell("是否首次申报"), cell(box("是", checked=True), " ", box("否", checked=False), span=2), cell("获奖情况"), cell(symbol("F0FE"), "有 ", symbol("F0A8"), "无", span=2)),
            row(cell("联系人", merge="restart"), cell("姓　　名"), cell("王样例"), cell("手机"), cell("待补充", span=2)),
            row(cell(merge="continue"), cell("电子邮箱"), cell(), cell("微信"), cell("无", span=2)),
            row(cell("获得荣誉", span=1), cell(table(row(cell("级别"), cell("国家级")), row(cell("年份"), cell())), span=5)),
            row(cell("主要创新点", "（限300字）", span=6)),
            row(cell("", "", span=6)),
            row(cell("经济效益"), cell("节约成本      万元", span=2), cell("服务人数"), cell("      万人", span=2)),
            row(cell("单位意见"), cell("", "（盖章）        年    月    日", span=5)),
        ),
        paragraph("附表：项目团队"),
        table(
            row(cell("团队成员", merge="restart"), cell("姓名", shade=True), cell("单位", shade=True), cell("职务/职称", shade=True)),
            row(cell(merge="continue"), cell("赵一"), cell("××单位"), cell("工程师")),
            row(cell(merge="continue"), cell(), cell(), cell()),
        ),
        paragraph("主管部门推荐意见："),
        paragraph(control("单击或点击此处输入文字。", kind="text", prompt=True, title="推荐意见", tag="opinion")),
        paragraph("经办人：", field_text("     ", name="Officer")),
        paragraph("已阅读须知 ", field_box("Read", checked=False)),
        paragraph(run_of("内部备注：不要提交", hidden=True)),
        paragraph(run_of("由样式隐藏", style="Secret"), "可见的话。"),
        paragraph("参见", '<w:fldSimple w:instr="REF a" w:dirty="true"><w:r><w:t>错误!未找到引用源。</w:t></w:r></w:fldSimple>'),
        paragraph('<w:ins w:id="1" w:author="审稿人甲"><w:r><w:t>新加的一句。</w:t></w:r></w:ins><w:del w:id="2" w:author="审稿人乙"><w:r><w:delText>删掉的一句。</w:delText></w:r></w:del>'),
    ]
    word_file(FORMS / "zh-handmade.docx", "".join(body), comments=[("审稿人甲", "请核对")], header="XX市申报材料", protection="forms",
              template="file:///C:/templates/form.dotx", macros=True)


def by_msoffice_password():
    """A file with the names of the streams that Office writes around a document with a password; nothing is in them."""
    sector = bytearray(512)
    sector[:8] = bytes.fromhex("d0cf11e0a1b11ae1")
    sector[24:34] = bytes([0x3E, 0, 3, 0, 0xFE, 0xFF, 9, 0, 6, 0])
    directory = bytearray(512)
    for at, name in enumerate(["Root Entry", "EncryptionInfo", "EncryptedPackage"]):
        written = name.encode("utf-16-le")
        directory[at * 128 : at * 128 + len(written)] = written
    (FORMS / "password-handmade.docx").write_bytes(sector + directory)


if __name__ == "__main__":
    FORMS.mkdir(parents=True, exist_ok=True)
    by_hand()
    by_msoffice_password()
    by_libreoffice()
    by_docx_library()
