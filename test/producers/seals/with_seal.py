"""Pages with a seal of a unit, in red. Each recipe returns a Shot. Tests never run this."""

from dataclasses import replace
from functools import partial

import numpy as np
from PIL import Image, ImageFilter

from seals.drawings import swoosh_logo, wave_logo
from seals.ink import stamp
from seals.page import MM, Page
from seals.papers import award, contract, form, letter, letterhead, plain
from seals.pen import BLACK_INK, BLUE_INK, signature
from seals.scan import painted, photographed, scanned, values
from seals.shots import as_jpeg, as_png, kind, sealed, small_oval, unit_seal
from seals.stamps import chop, round_seal

LEAN = 14


def angle(rng):
    return rng.uniform(-LEAN, LEAN)


@kind("over-text", "seal", dev=2, held=3)
def over_text(rng, number):
    page, words, _ = sealed(rng, letter, ink=["red", "crimson", "red", "orange", "red"][number])
    return as_jpeg(scanned(page, rng), f"{words}, over the unit's name and the date")


@kind("over-table", "seal")
def over_table(rng, number):
    page, words, _ = sealed(rng, form, ink=["red", "red", "crimson"][number], wear=0.4)
    return as_jpeg(scanned(page, rng), f"{words}, over the lines of a form")


@kind("pale", "seal")
def pale(rng, number):
    page, words, _ = sealed(rng, letter, strength=[0.5, 0.38, 0.3][number], wear=0.45, ink=["red", "orange", "red"][number])
    return as_jpeg(scanned(page, rng), f"{words}, pressed with little ink")


@kind("worn", "seal")
def worn(rng, number):
    page, words, _ = sealed(rng, letter, wear=[0.72, 0.82, 0.75][number], tilt=[0.3, 0.3, 0.7][number], strength=0.9)
    return as_jpeg(scanned(page, rng), f"{words}, with gaps" + (", one side hardly pressed" if number == 2 else ""))


@kind("cut-by-edge", "seal")
def cut_by_edge(rng, number):
    page, _ = letter(rng, sign=False)
    mask, words = unit_seal(rng)
    x, y = [(200, 235), (150, 290), (7, 120)][number]
    stamp(page, mask, "round", x, y, rng, angle=angle(rng))
    return as_jpeg(scanned(page, rng, edge=number == 0), f"{words}, cut by the edge of the page")


@kind("across-pages", "seal")
def across_pages(rng, number):
    page = plain(rng)
    mask, words = unit_seal(rng)
    x, y = [(222, 150), (-11, 140), (217, 100)][number]
    stamp(page, mask, "round", x, y, rng, angle=angle(rng))
    return as_jpeg(scanned(page, rng, lean=0.2), f"{words}, a strip of a seal across the edges of several pages (骑缝章)")


@kind("two-seals", "seal")
def two_seals(rng, number):
    page, first, second = contract(rng)
    if number == 1:
        second = (first[0] + 33, first[1] + 6)
    for place, name in [(first, "示例市示例局"), (second, "示例科技有限公司")]:
        mask = round_seal(name, lower="" if name.endswith("局") else "合同专用章", diameter=40)
        stamp(page, mask, "round", *place, rng, angle=angle(rng), ink=["red", "crimson", "orange"][rng.integers(3)])
    if number == 2:
        stamp(page, chop("李示例印"), "square", second[0] - 4, second[1] + 24, rng, angle=3)
    notes = ["two parties' seals side by side", "two seals that overlap", "two parties' seals, and a name chop"]
    return as_jpeg(scanned(page, rng), notes[number])


@kind("with-signature", "seal")
def with_signature(rng, number):
    page, words, place = sealed(rng, letter)
    signature(page, place[0] - 24, place[1] + rng.uniform(-6, 6), rng, colour=[BLUE_INK, BLACK_INK, BLUE_INK][number], size=14)
    return as_jpeg(scanned(page, rng), f"{words}, signed across")


@kind("jpeg-noise", "seal")
def jpeg_noise(rng, number):
    page, words, _ = sealed(rng, form if number == 1 else letter, ink=["red", "crimson", "red"][number])
    quality = [14, 10, 18][number]
    return as_jpeg(scanned(page, rng, dpi=110, grain=0.03, clip=1.0), f"{words}, coded several times at quality {quality}", quality, times=3)


@kind("low-resolution", "seal")
def low_resolution(rng, number):
    page, words, _ = sealed(rng, letter)
    dpi = [72, 60, 72][number]
    return as_jpeg(scanned(page, rng, dpi=dpi, soft=0.55), f"{words}, at {dpi} dots per inch", 60, dpi=dpi)


@kind("phone-photo", "seal", dev=2, held=4)
def phone_photo(rng, number):
    page, words, _ = sealed(rng, form if number in (1, 4) else letter, ink=["red", "red", "crimson", "orange", "red", "red"][number], strength=0.8 if number == 5 else 1)
    colour = [(0.45, 0.31, 0.2), (0.25, 0.25, 0.27), (0.56, 0.36, 0.22), (0.7, 0.68, 0.64), (0.38, 0.2, 0.13), (0.3, 0.36, 0.4)][number]
    light = [(1, 0.95, 0.85), (1, 0.9, 0.72), (0.93, 0.97, 1), (1, 0.93, 0.8), (1, 0.85, 0.62), (1, 0.97, 0.92)][number]
    page = photographed(page, rng, colour=colour, light=light, shade=[0.35, 0.5, 0.3, 0.45, 0.4, 0.2][number], moire=0.09 if number == 5 else 0.0, tilt=0.05, grain=0.01)
    return as_jpeg(page, f"{words}, photographed by telephone" + (" from a screen" if number == 5 else ""), 55)


@kind("yellow-paper", "seal", dev=1, held=1)
def yellow_paper(rng, number):
    page, words, _ = sealed(rng, partial(letter, colour=[(244, 232, 198), (236, 219, 178)][number]), ink=["red", "crimson"][number])
    return as_jpeg(scanned(page, rng, clip=1.0, grain=0.008), f"{words}, on yellowed paper", 60)


@kind("turned-page", "seal")
def turned_page(rng, number):
    page, words, _ = sealed(rng, letter)
    turns = [1, 2, 3][number]
    return as_jpeg(scanned(page, rng, lean=2.5).quarter(turns), f"{words}, the page lies turned by {90 * turns}°")


@kind("small-on-poster", "seal", dev=1, held=1)
def small_on_poster(rng, number):
    page = Page.blank(420, 594, [(232, 241, 250), (250, 240, 226), (255, 255, 255)][number])
    page.draw().rectangle((0, 0, 420 * MM, 130 * MM), fill=[(28, 80, 150), (160, 60, 30), (30, 110, 90)][number])
    page.text(210, 60, "示例市智慧城市成果展", font="hei-bold", pt=72, colour=(255, 255, 255), anchor="mm")
    for row in range(3):
        page.draw().rectangle((30 * MM, (160 + row * 115) * MM, 190 * MM, (255 + row * 115) * MM), fill=tuple(int(v) for v in rng.integers(90, 210, 3)))
        page.paragraph(205, 162 + row * 115, 185, "平台汇集公交、地铁、停车和慢行系统的数据，每五分钟更新一次。", font="hei", pt=26)
    mask, words = unit_seal(rng)
    page.text(340, 540, "主办单位：示例市示例局", font="hei", pt=26, anchor="ma")
    stamp(page, mask, "round", 350, 545, rng, angle=angle(rng))
    return as_jpeg(page.shrink(0.36), f"{words}, small at the foot of an A2 poster", 55, dpi=54)


@kind("colour-shifted", "seal")
def colour_shifted(rng, number):
    page, words, _ = sealed(rng, letter)
    tone, gamma = [((1.0, 0.93, 0.98), 1.15), ((0.9, 0.98, 1.0), 0.8), ((1.0, 1.0, 0.88), 1.3)][number]
    page = scanned(page, rng, tone=tone, gamma=gamma, clip=1.0, grain=0.006)
    pixels = values(page)
    dull = pixels * 0.7 + 0.3 * pixels.mean(axis=2, keepdims=True)
    return as_jpeg(painted(page, dull), f"{words}, scanned with wrong colours ({['towards magenta, dark', 'towards blue, washed out', 'towards yellow, dark'][number]})", 56)


@kind("red-letterhead-and-seal", "seal")
def red_letterhead_and_seal(rng, number):
    head = ["示例市人民政府文件", "示例市示例局文件", "示例大学文件"][number]
    page, place = letterhead(rng, unit=head, starred=number != 1)
    mask = round_seal(head[:-2], diameter=42)
    stamp(page, mask, "round", *place, rng, angle=rng.uniform(-4, 4))
    return as_jpeg(scanned(page, rng), f"{head[:-2]}, an official document with red head, line and seal")


@kind("certificate-with-seal", "seal", dev=1, held=1)
def certificate_with_seal(rng, number):
    page, place = award(["荣誉证书", "获奖证书"][number], (192, 26, 32))
    stamp(page, round_seal("示例奖项组委会", diameter=42), "round", *place, rng, angle=angle(rng), crisp=number == 0)
    return as_jpeg(page.shrink(0.5) if number == 0 else scanned(page, rng, dpi=75, clip=1.0, grain=0.006), "示例奖项组委会, on a certificate with a red border", 56)


@kind("electronic", "seal")
def electronic(rng, number):
    page, words, _ = sealed(rng, letter, lean=0, crisp=True, ink=["red", "crimson", "red"][number], strength=[1.0, 1.0, 0.75][number])
    return as_png(page.shrink(0.64), f"{words}, an electronic seal on a page that was never printed", colours=32)


@kind("oval", "seal", dev=1, held=1)
def oval(rng, number):
    mask, words = small_oval(rng)
    page, place = (form if number else letter)(rng, unit=words)
    stamp(page, mask, "oval", *place, rng, angle=rng.uniform(-20, 20), ink=["red", "orange", "purple"][number])
    return as_jpeg(scanned(page, rng), f"{words}, an oval seal for invoices")


@kind("dark-ink", "seal", dev=1, held=2)
def dark_ink(rng, number):
    page, words, _ = sealed(rng, letter, ink="purple", strength=[1.0, 1.25, 1.1][number], bleed=[0.15, 0.3, 0.2][number])
    return as_jpeg(scanned(page, rng, gamma=1.2), f"{words}, in dark purplish red" + (", bled" if number == 1 else ""))


@kind("with-logo", "seal", dev=1, held=1)
def with_logo(rng, number):
    page, words, _ = sealed(rng, letter)
    [wave_logo, swoosh_logo][number](page, 24, 8, 15)
    return as_jpeg(scanned(page, rng), f"{words}, under a letterhead with a round red logo")


@kind("through-the-paper", "seal", dev=1, held=1)
def through_the_paper(rng, number):
    page, words, _ = sealed(rng, letter)
    back = Page.blank()
    stamp(back, round_seal("示例集团有限公司"), "round", *[(150, 120), (60, 200)][number], rng, angle=5, colour="through")
    mirrored = back.image.transpose(Image.Transpose.FLIP_LEFT_RIGHT).filter(ImageFilter.GaussianBlur(3))
    page.image = Image.fromarray((np.asarray(page.image) * (0.82 + 0.18 * np.asarray(mirrored) / 255.0)).astype(np.uint8))
    page.marks += [replace(mark, points=np.array([page.image.width, 0]) + mark.points * (-1, 1)) for mark in back.marks]
    return as_jpeg(scanned(page, rng), f"{words}; another seal shines through from the back, labelled as through")
