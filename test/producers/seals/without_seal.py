"""Pages without a unit's seal, most of them with something else that is red. Each recipe returns a Shot. Tests never run this."""

import numpy as np

from seals import drawings
from seals.drawings import RED, Sheet
from seals.ink import imprint, stamp
from seals.page import BLACK, MM, Page
from seals.papers import LETTERHEAD, award, english, form, letter, letterhead, plain, star, table
from seals.pen import MARKER, loop, remark, strokes
from seals.scan import photographed, scanned
from seals.shots import as_jpeg, as_png, kind
from seals.stamps import arc, boxed, canvas, chop, line, ring
from seals.words import ROWS


@kind("clean-text", "none", dev=1, held=1)
def clean_text(rng, number):
    page = english(rng) if number == 1 else plain(rng)
    return as_png(page.shrink(0.66), "a page of text as a PDF shows it", colours=16) if number == 0 else as_jpeg(scanned(page, rng), "a scanned page of text")


@kind("letterhead", "none")
def red_letterhead(rng, number):
    page, _ = letterhead(rng, unit=["示例市人民政府文件", "示例市示例局示例科技有限公司文件", "示例大学"][number], starred=number != 2)
    return as_png(page.shrink(0.66), "an official document with red head and line, not sealed", colours=32) if number == 1 else as_jpeg(scanned(page, rng), "an official document with red head and line, scanned, not sealed")


@kind("round-logo", "none", dev=2, held=3)
def round_logo(rng, number):
    page, _ = letter(rng)
    draw, x, y, size = [(drawings.wave_logo, 25, 12, 18), (drawings.ring_logo, 160, 12, 26), (drawings.swoosh_logo, 80, 215, 42),
                        (drawings.ring_logo, 24, 10, 20), (drawings.wave_logo, 125, 205, 42)][number]
    draw(page, x, y, size, RED if number != 3 else (228, 60, 40))
    if number in (1, 3):
        page.text(x - 3 if number == 1 else x + 24, y + 13, "Example Tech", font="hei-bold", pt=16, colour=RED, anchor="rm" if number == 1 else "lm")
    return as_png(page.shrink(0.66), "a company's round red logo, flat", colours=40) if number % 2 == 0 else as_jpeg(scanned(page, rng), "a company's round red logo, printed and scanned")


@kind("crest", "none", dev=1, held=1)
def crest(rng, number):
    page, _ = letter(rng)
    mask = canvas(30, 30)
    for radius, width in [(15, 0.7), (9.6, 0.4)]:
        ring(mask, radius, radius, width)
    mask = arc(mask, ["示例大学", "示例职业学院"][number], 12.2, 12.2, 3.2, 3.4, 120, font="hei-bold")
    mask = arc(mask, "EXAMPLE UNIVERSITY", 12.2, 12.2, 1.2, 2.0, 130, bottom=True, font="hei-bold")
    mask = line(mask, ["学", "工"][number], 0, 9, 10, font="hei-bold")
    imprint(page, mask, *[(38, 18), (172, 18)][number], rng, crisp=True, ink=["red", "crimson"][number])
    return as_jpeg(scanned(page, rng) if number else page.shrink(0.66), "a university's round crest in red in the letterhead: two rings, words along them, no star")


@kind("emblem", "none")
def emblem(rng, number):
    page, _ = letterhead(rng, sign=False) if number == 1 else letter(rng)
    x, y, size = [(85, 205, 42), (90, 4, 26), (150, 8, 30)][number]
    drawings.badge(page, x, y, size)
    return as_jpeg(scanned(page, rng) if number else page.shrink(0.66), "a round emblem in red and gold, of nowhere")


@kind("flag", "none", dev=1, held=1)
def flag(rng, number):
    page = plain(rng, paragraphs=2)
    drawings.flag(page, *[(60, 190, 90), (120, 215, 60), (30, 185, 150)][number])
    return as_jpeg(page.shrink(0.66) if number == 1 else scanned(page, rng), "a red flag with yellow stars, no country's")


@kind("red-table", "none", dev=1, held=1)
def red_table(rng, number):
    page, colour = Page.blank(), (200, 30, 36)
    page.text(28, 26, "二、主要指标", font="hei-bold", pt=18, colour=colour)
    wide = [[f"指标{name}", str(rng.integers(10, 99)), str(rng.integers(10, 99)), f"{rng.integers(60, 99)}%"] for name in "甲乙丙丁戊己"]
    y = table(page, 28, 42, [50, 35, 35, 34], [["名称", "去年", "今年", "完成率"], *wide], colour=colour, head=colour if number != 1 else None,
              head_colour=(255, 255, 255) if number != 1 else colour, width=[0.4, 0.8, 0.3][number])
    page.text(28, y + 14, "三、基本信息", font="hei-bold", pt=18, colour=colour)
    table(page, 28, y + 28, [40, 114], ROWS, colour=colour, width=0.5)
    return as_jpeg(scanned(page, rng), "tables with red lines and red headings") if number else as_png(page.shrink(0.66), "tables with red lines, a red head and red headings", colours=40)


@kind("chart", "none")
def chart(rng, number):
    page = plain(rng, paragraphs=2)
    size = [75, 42, 60][number]
    drawings.pie(page, 105 - size / 2, 175, size, rng, hole=[0, 0.72, 0.8][number])
    if number == 2:
        drawings.pie(page, 24, 190, 44, rng, hole=0.86)
    page.text(105, 182 + size, "图 1　资金来源", pt=10, anchor="ma")
    return as_jpeg(scanned(page, rng) if number == 1 else page.shrink(0.66), "a pie or ring chart in red")


@kind("circled-word", "none")
def circled_word(rng, number):
    page, place = letter(rng) if number == 2 else (plain(rng), (0, 0))
    circles = [[(95, 60, 17, 5.5)], [(130, 68, 19, 17), (60, 96, 12, 5.5)], [(*place, 22, 20)]][number]
    for x, y, width, height in circles:
        loop(page, x, y, width, height, rng, width=[0.5, 0.6, 0.8][number])
    return as_jpeg(scanned(page, rng), "words circled by hand with a red pen")


@kind("boxed-stamp", "none")
def boxed_stamp(rng, number):
    page, place = letter(rng)
    words = ["已审核", "作废", "收讫"][number]
    imprint(page, boxed(words, width=46 if len(words) == 3 else 36), *place, rng, angle=[-8, -14, 6][number], wear=0.4)
    return as_jpeg(scanned(page, rng), f"a red rectangular stamp, {words}")


@kind("red-balls", "none")
def red_balls(rng, number):
    page = plain(rng, paragraphs=3)
    drawings.balls(page, 35, 185, 140, 75, rng, count=[4, 3, 5][number], fruit=number != 1)
    return as_jpeg(page.shrink(0.65), "a photograph of red balls" if number == 1 else "a photograph of tomatoes", 56)


@kind("traffic-sign", "none")
def traffic_sign(rng, number):
    page = plain(rng, paragraphs=3)
    for draw, x, y, size in [[(drawings.limit, 84, 185, 42)], [(drawings.no_entry, 60, 190, 40), (drawings.limit, 112, 190, 40)], [(drawings.limit, 120, 200, 50)]][number]:
        draw(page, x, y, size)
    return as_png(page.shrink(0.66), "round red traffic signs", colours=40) if number == 0 else as_jpeg(scanned(page, rng), "round red traffic signs, printed and scanned")


@kind("red-handwriting", "none")
def red_handwriting(rng, number):
    page, _ = letter(rng) if number else (plain(rng), None)
    remark(page, [120, 100, 30][number], [40, 228, 10][number], ["此处请补充", "同意，请办理", "已阅。王样本"][number], rng, height=[8, 11, 9][number])
    if number == 2:
        remark(page, 110, 200, "退回修改", rng, height=14)
    return as_jpeg(scanned(page, rng), "remarks written by hand in red")


@kind("red-code", "none", dev=1, held=1)
def red_code(rng, number):
    page, _ = letter(rng)
    drawings.code(page, *[(150, 245, 34), (30, 225, 42)][number], rng)
    return as_png(page.shrink(0.66), "a square code in red", colours=32) if number == 0 else as_jpeg(scanned(page, rng), "a square code in red, scanned")


@kind("arrows-and-lines", "none", dev=1, held=1)
def arrows_and_lines(rng, number):
    page = plain(rng)
    if number == 0:
        drawings.arrow(page, 150, 40, 100, 56)
        drawings.arrow(page, 60, 250, 110, 200, width=3)
    else:
        for y in [45.7, 53.1, 63.5, 70.9, 81.4, 88.8, 99.2]:
            left = rng.uniform(30, 90)
            strokes(page, [[(left, y + 1), (left + 20, y + rng.uniform(0.6, 1.4)), (left + rng.uniform(40, 80), y + 1)]], MARKER, 0.45, rng)
        for x, y in [(20, 45), (21, 63), (20, 99)]:
            strokes(page, [[(x, y), (x + 2, y + 3), (x + 7, y - 5)]], MARKER, 0.6, rng)
            drawings.arrow(page, 195, y, 178, y + 20, width=1.2)
    return as_jpeg(scanned(page, rng), "red arrows, underlines and ticks")


@kind("warm-photo", "none", dev=1, held=2)
def warm_photo(rng, number):
    page = [plain, english, lambda made: letterhead(made)[0]][number](rng)
    page = photographed(page, rng, colour=[(0.5, 0.22, 0.13), (0.55, 0.35, 0.2), (0.6, 0.12, 0.1)][number], light=[(1, 0.84, 0.6), (1, 0.8, 0.66), (1, 0.9, 0.75)][number], tilt=0.05, grain=0.01)
    return as_jpeg(page, ["a page in warm light on a reddish desk", "a page in pinkish light", "an official document with red head, unsealed, on a red cloth"][number], 55)


@kind("certificate", "none", dev=1, held=1)
def certificate(rng, number):
    page, _ = award(["荣誉证书", "获奖证书"][number], [(190, 25, 30), (196, 30, 36)][number])
    if number:
        for tail in [[(58, 165), (66, 168), (60, 194), (54, 188), (48, 190)], [(68, 168), (76, 165), (86, 190), (80, 188), (74, 194)]]:
            page.draw().polygon([(x * MM, y * MM) for x, y in tail], fill=(170, 15, 25))
        sheet = Sheet(36, 36)
        for turn in np.linspace(0, 2 * np.pi, 24, endpoint=False):
            sheet.disc(18 + 14.5 * np.cos(turn), 18 + 14.5 * np.sin(turn), 2.6, fill=(214, 40, 44))
        sheet.disc(18, 18, 14.5, fill=(214, 40, 44))
        sheet.disc(18, 18, 11, fill=(242, 196, 80))
        sheet.lay(page, 49, 142)
        star(page, 67, 160, 6, (206, 40, 40))
    return as_jpeg(page.shrink(0.5), "a certificate with a red border" + (" and a red rosette" if number else ""), 56)


@kind("name-chop", "none", dev=1, held=1)
def name_chop(rng, number):
    page, place = form(rng) if number == 1 else letter(rng)
    stamp(page, chop(["李示例印", "王样本印", "张举例印"][number], carved=number == 1, side=[19, 17, 21][number]), "square", *place, rng, angle=rng.uniform(-6, 6), wear=0.4, ink=["red", "red", "orange"][number])
    return as_jpeg(scanned(page, rng), "a person's square name chop alone, which is no unit's seal")


@kind("slide", "none", dev=1, held=1)
def slide(rng, number):
    page = Page.blank(254, 143)
    page.draw().rectangle((0, 0, 254 * MM, 20 * MM), fill=(192, 20, 28))
    page.text(10, 10, "示例市智慧交通：总体架构", font="hei-bold", pt=22, colour=(255, 255, 255), anchor="lm")
    for column in range(4):
        sheet = Sheet(40, 40)
        sheet.disc(20, 20, 19, fill=None if number else (205, 38, 43), outline=(205, 38, 43), width=1.4)
        sheet.word(20, 20, ["感知", "网络", "平台", "应用"][column], 9, (205, 38, 43) if number else (255, 255, 255))
        sheet.lay(page, 14 + column * 60, 42)
        page.text(34 + column * 60, 92, ["路口与车辆", "专网与公网", "数据与模型", "公交与停车"][column], font="hei", pt=14, colour=BLACK, anchor="ma")
        if column < 3:
            drawings.arrow(page, 56 + column * 60, 62, 72 + column * 60, 62, width=2, colour=LETTERHEAD)
    page.paragraph(14, 108, 226, "平台汇集公交、地铁、停车和慢行系统的数据，每五分钟更新一次。", font="hei", pt=14)
    return as_png(page.shrink(0.66), "a slide with red " + ("rings" if number else "discs") + " round words", colours=40)
