"""The papers that seals are put on: letters, forms, contracts, official documents, plans. Each returns a Page and where a seal belongs, in mm. Tests never run this."""

from seals.fonts import face
from seals.page import BLACK, DPI, MM, Page, star_points
from seals.words import DATES, ENGLISH, ROWS, SENTENCES, TITLES, UNITS

LETTERHEAD = (214, 26, 33)


def some(rng, count):
    return "".join(rng.permutation(SENTENCES)[:count])


def letter(rng, *, unit=None, sign=True, colour=(255, 255, 255)):
    """A letter: title, paragraphs, and at the lower right the unit's name over the date, where the seal goes."""
    page, font = Page.blank(colour=colour), str(rng.choice(["song", "song", "wqy", "hei"]))
    top = rng.uniform(24, 40)
    page.text(105, top, str(rng.choice(TITLES)), font="song-bold", pt=20, anchor="ma")
    y = page.paragraph(28, top + 20, 155, f"{rng.choice(UNITS)}：", font=font, pt=14, indent=0)
    for _ in range(rng.integers(1, 4)):
        y = page.paragraph(28, y, 155, some(rng, 2), font=font, pt=14)
    y = y + rng.uniform(8, 95)
    if sign:
        page.text(150, y, unit or str(rng.choice(UNITS)), font=font, pt=14, anchor="ma")
        page.text(150, y + 10, str(rng.choice(DATES)), font=font, pt=14, anchor="ma")
    return page, (150 + rng.uniform(-8, 8), y + rng.uniform(2, 9))


def plain(rng, *, paragraphs=4):
    """A page from the middle of a report, in Chinese."""
    page, y = Page.blank(), 40
    page.text(28, 28, "三、建设情况", font="hei-bold", pt=15)
    for _ in range(paragraphs):
        y = page.paragraph(28, y, 155, some(rng, 2), pt=12) + 3
    page.text(105, 280, f"— {rng.integers(2, 40)} —", pt=10, anchor="ma")
    return page


def english(rng, *, paragraphs=2):
    """A page of a report in English."""
    page, used = Page.blank(), face("song", 12 / 72 * DPI)
    page.text(28, 28, "3. How the project was built", font="hei-bold", pt=15)
    y = 42
    for _ in range(paragraphs):
        line = ""
        for word in " ".join(rng.permutation(ENGLISH)).split():
            if used.getlength(f"{line} {word}") > 155 * MM:
                page.text(28, y, line)
                y, line = y + 7, ""
            line = f"{line} {word}".strip()
        page.text(28, y, line)
        y += 10
    return page


def table(page, left, top, widths, rows, *, height=10, colour=BLACK, head=None, pt=11, head_colour=BLACK, width=0.3):
    """A ruled table; `head` is the fill of its first row. Sizes in mm. Returns the y below it."""
    right, bottom = left + sum(widths), top + height * len(rows)
    if head:
        page.draw().rectangle((left * MM, top * MM, right * MM, (top + height) * MM), fill=head)
    for number in range(len(rows) + 1):
        page.rule(left, top + height * number, right, top + height * number, width, colour)
    for number in range(len(widths) + 1):
        x = left + sum(widths[:number])
        page.rule(x, top, x, bottom, width, colour)
    for line, row in enumerate(rows):
        for number, cell in enumerate(row):
            page.text(left + sum(widths[:number]) + 2.5, top + height * (line + 0.5), cell, pt=pt, anchor="lm", colour=head_colour if line == 0 else BLACK)
    return bottom


def form(rng, *, unit=None):
    """An application form: a table of entries, then the box of the unit's opinion, where the seal goes."""
    page = Page.blank()
    page.text(105, 26, "示例奖项申报表", font="song-bold", pt=20, anchor="ma")
    y = table(page, 25, 44, [38, 122], [ROWS[number] for number in sorted(rng.permutation(len(ROWS))[:6])], height=11)
    for heading in ["项目简介", "申报单位意见"]:
        page.draw().rectangle((25 * MM, y * MM, 185 * MM, (y + 72) * MM), outline=BLACK, width=2)
        page.rule(63, y, 63, y + 72)
        page.text(27.5, y + 34, heading, pt=11)
        page.paragraph(67, y + 5, 114, some(rng, 2 if heading == "项目简介" else 1), pt=11)
        y += 72
    page.text(120, y - 22, f"{unit or rng.choice(UNITS)}（盖章）", pt=11)
    page.text(130, y - 12, str(rng.choice(DATES)), pt=11)
    return page, (145 + rng.uniform(-10, 10), y - 20 + rng.uniform(-4, 3))


def contract(rng):
    """The last page of a contract, with room for both parties; two places for seals."""
    page = Page.blank()
    y = 30
    for number in range(3):
        y = page.paragraph(25, y, 160, f"第{'七八九'[number]}条　{some(rng, 2)}", pt=12, indent=0) + 2
    y = y + rng.uniform(14, 70)
    for x, party, unit in [(25, "甲方（盖章）：", "示例市示例局"), (112, "乙方（盖章）：", "示例科技有限公司")]:
        page.text(x, y, party, pt=12)
        page.text(x, y + 12, unit, pt=12)
        page.text(x, y + 26, "代表签字：", pt=12)
        page.text(x, y + 40, str(rng.choice(DATES)), pt=12)
    return page, (58 + rng.uniform(-5, 8), y + 20 + rng.uniform(-5, 6)), (145 + rng.uniform(-6, 9), y + 20 + rng.uniform(-5, 6))


def star(page, x, y, radius, colour):
    """A five-pointed star standing upright, its middle at mm."""
    page.draw().polygon([(px * MM, py * MM) for px, py in star_points(x, y, radius)], fill=colour)


def letterhead(rng, *, unit="示例市人民政府示例办公室文件", starred=True, sign=True):
    """An official document under a red head and a red line, with or without the star in it."""
    page = Page.blank()
    pt = min(40, 150 / len(unit) / 25.4 * 72)
    page.text(105, 32, unit, font="song-bold", pt=pt, colour=LETTERHEAD, anchor="ma")
    page.text(105, 66, f"示例发〔2025〕{rng.integers(1, 90)}号", pt=14, anchor="ma")
    for left, right in [(26, 99), (111, 184)] if starred else [(26, 184)]:
        page.rule(left, 80, right, 80, 0.9, LETTERHEAD)
    if starred:
        star(page, 105, 80, 4.6, LETTERHEAD)
    page.text(105, 92, str(rng.choice(TITLES)), font="song-bold", pt=20, anchor="ma")
    y = page.paragraph(28, 108, 155, f"{rng.choice(UNITS)}：", pt=15, indent=0)
    for _ in range(rng.integers(1, 3)):
        y = page.paragraph(28, y, 155, some(rng, 2), pt=15)
    y = y + rng.uniform(14, 40)
    if sign:
        page.text(148, y, unit.removesuffix("文件"), pt=15, anchor="ma")
        page.text(148, y + 11, str(rng.choice(DATES)), pt=15, anchor="ma")
    return page, (148 + rng.uniform(-6, 6), y + rng.uniform(2, 8))


def award(title, red):
    """A certificate, broad, in a double red border; the seal goes over the giver's name."""
    page = Page.blank(297, 210, (255, 251, 240))
    for inset, width in [(8, 3.2), (13, 0.7)]:
        page.draw().rectangle((inset * MM, inset * MM, (297 - inset) * MM, (210 - inset) * MM), outline=red, width=round(width * MM))
    page.text(148, 42, title, font="song-bold", pt=52, colour=red, anchor="ma")
    page.paragraph(45, 90, 207, "示例科技有限公司：你单位的示例市智慧交通一体化平台在示例奖项评选中获得优秀案例，特发此证，以资鼓励。", font="kai", pt=24, leading=1.8)
    page.text(210, 160, "示例奖项组委会", font="kai", pt=20, anchor="ma")
    page.text(210, 172, "2025年6月", font="kai", pt=20, anchor="ma")
    return page, (212, 168)
