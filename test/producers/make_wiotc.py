"""Makes examples/wiotc-*: the outputs are committed; tests never run this and never need the tools."""

import tempfile
from pathlib import Path

import damage
from markup import Block, read
from pictures import scan
from tools import EXAMPLES, browser, office, run, target

CASES, CASES_BAD = EXAMPLES / "wiotc-cases-2025", EXAMPLES / "wiotc-cases-2025-broken"
CITIES, CITIES_BAD = EXAMPLES / "wiotc-cities-2025", EXAMPLES / "wiotc-cities-2025-broken"
SEAL = ("示例科技有限公司", "（示例章）")
PLACE = "+330+600"


def enterprises():
    """The list of 108 invented enterprises, twelve kinds of nine."""
    kinds = [("Lighting", "smart cities"), ("Sensor", "smart manufacturing"), ("Meter", "smart energy"), ("Robot", "smart manufacturing"),
             ("Farm", "digital agriculture"), ("Harbour", "transportation"), ("Clinic", "healthcare"), ("Home", "smart life"),
             ("Textile", "smart manufacturing"), ("Battery", "smart energy"), ("Bus", "transportation"), ("Tour", "smart tourism")]
    names = ["North", "South", "East", "West", "River", "Hill", "Lake", "Garden", "Bridge"]
    rows = [["No.", "Enterprise (fictional)", "Sector", "Visualised production", "Tracking and tracing", "Customisation", "Output 2024, USD million"]]
    for number in range(108):
        kind, sector = kinds[number % 12]
        output = 18 + (number * 37) % 91 + (number % 7) / 10
        rows.append([str(number + 1), f"Example {names[number // 12]} {kind} Co., Ltd.", sector, "yes", "yes", "yes", f"{output:.1f}"])
    text = read("gdc-list-head")
    text.blocks.append(Block("table", rows=rows))
    return text


def cases():
    office(read("oc-form"), CASES / "form/申报表_Application-Form.docx", size=10.5, line="120%")
    stamp = {"seal": SEAL, "place": PLACE, "size": 11, "line": "130%"}
    scan(read("oc-stamped"), CASES / "form/申报表盖章_Stamped.pdf", **stamp)
    scan(read("oc-licence"), CASES / "qualification/营业执照_Business-License.jpg", seal=("示例市市场监督管理局", "（示例章）"), place="+380+720", size=12)
    office(read("oc-use"), CASES / "support/应用证明_Proof-of-Use.pdf", size=11, line="130%")
    browser(read("oc-benefit"), CASES / "support/效益说明_Benefit.pdf")


def cases_broken():
    office(read("oc-form"), CASES_BAD / "form/Application-Form.doc", size=10.5, line="120%")
    words = "\r\n".join(" ".join([block.text, *(": ".join(row) for row in block.rows)]).strip() for block in read("oc-stamped").blocks)
    target(CASES_BAD / "form/Stamped-Form.txt").write_bytes((words + "\r\n").encode("utf-8"))
    damage.cut(CASES / "qualification/营业执照_Business-License.jpg", target(CASES_BAD / "qualification/营业执照_Business-License.jpg"), 0.5)
    proof = "应用证明\r\n\r\n示例科技有限公司的物联网路灯系统自2022年7月起在示例市使用，接入路灯六万一千二百盏，年节电两千六百七十万千瓦时。\r\n\r\n示例市城市照明管理处（虚构）\r\n2025年9月12日\r\n"
    target(CASES_BAD / "support/应用证明.txt").write_bytes(proof.encode("gbk"))


def cities():
    office(read("gdc-form"), CITIES / "form/Application-Form.docx", size=10.5, line="120%")
    office(read("gdc-recognition"), CITIES / "evidence/Recognition-Certificate.pdf", size=12)
    browser(read("gdc-gdp"), CITIES / "evidence/GDP-Statistics-2024.pdf", size=11)
    office(enterprises(), CITIES / "evidence/Enterprise-List.pdf", size=9.5, line="110%", landscape=True, margin=1.8)


def cities_broken():
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        office(read("gdc-gdp"), folder / "gdp.pdf", size=11)
        locked = target(CITIES_BAD / "evidence/GDP-Statistics-2024.pdf")
        run("qpdf", "--static-id", "--static-aes-iv", "--encrypt", "", "example-owner", 256, "--modify=none", "--", folder / "gdp.pdf", locked)
        office(read("gdc-form"), folder / "form.docx", size=10.5, line="120%")
        damage.lost_ends(folder / "form.docx", target(CITIES_BAD / "form/Application-Form.docx"))
    damage.wrong_offsets(CITIES / "evidence/Recognition-Certificate.pdf", CITIES_BAD / "evidence/Recognition-Certificate.pdf")


if __name__ == "__main__":
    cases()
    cases_broken()
    cities()
    cities_broken()
