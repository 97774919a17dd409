"""Seals as they are cut: masks in which white takes ink. Names and codes are invented. Tests never run this."""

import numpy as np
from PIL import Image, ImageChops, ImageDraw

from seals.fonts import face
from seals.page import star_points

# Pixels per mm of a mask: fine enough that pressing can round corners and fill gaps.
FINE = 16


def canvas(width, height):
    """An empty mask with 3 mm of margin, for ink that bleeds; sizes in mm."""
    return Image.new("L", (round((width + 6) * FINE), round((height + 6) * FINE)), 0)


def glyph(mask, letter, x, y, width, height, degrees=0, font="song-bold"):
    """One character stretched to width × height mm, its middle at mm from the middle of the mask."""
    used = face(font, height * FINE * 1.3)
    left, top, right, bottom = used.getbbox(letter)
    tile = Image.new("L", (right - left, bottom - top), 0)
    ImageDraw.Draw(tile).text((-left, -top), letter, font=used, fill=255)
    if "\u4e00" <= letter <= "\u9fff":
        tile = tile.resize((round(width * FINE), round(height * FINE)), Image.Resampling.LANCZOS)
    else:
        tile = tile.resize((max(1, round(tile.width * height * FINE / max(tile.height, used.size * 0.72))),
                            max(1, round(tile.height * height * FINE / (used.size * 0.72)))), Image.Resampling.LANCZOS)
    tile = tile.rotate(-degrees, expand=True, resample=Image.Resampling.BICUBIC)
    sheet = Image.new("L", mask.size, 0)
    sheet.paste(tile, (round(mask.width / 2 + x * FINE - tile.width / 2), round(mask.height / 2 + y * FINE - tile.height / 2)))
    return ImageChops.lighter(mask, sheet)


def arc(mask, words, rx, ry, width, height, sweep, *, bottom=False, font="song-bold"):
    """Words along an ellipse (radii in mm to the middle of the characters), centred at the top or at the bottom, over `sweep` degrees."""
    fine = np.radians(np.linspace(-sweep / 2, sweep / 2, 721))
    xs, ys = rx * np.sin(fine), ry * np.cos(fine) * (1 if bottom else -1)
    way = np.concatenate([[0], np.cumsum(np.hypot(np.diff(xs), np.diff(ys)))])
    for number, letter in enumerate(words):
        angle = np.interp(way[-1] * (number + 0.5) / len(words), way, fine)
        x, y = rx * np.sin(angle), ry * np.cos(angle)
        lean = np.degrees(np.arctan2(x / rx**2, y / ry**2))
        mask = glyph(mask, letter, x, y if bottom else -y, width, height, -lean if bottom else lean, font)
    return mask


def ring(mask, rx, ry, width):
    """An elliptic ring whose outer radii and width are in mm."""
    middle, outer = (mask.width / 2, mask.height / 2), (rx * FINE, ry * FINE)
    box = (middle[0] - outer[0], middle[1] - outer[1], middle[0] + outer[0], middle[1] + outer[1])
    ImageDraw.Draw(mask).ellipse(box, outline=255, width=round(width * FINE))


def star(mask, radius, y=0):
    """A five-pointed star of this radius, so far below the middle; in mm."""
    points = star_points(mask.width / 2, mask.height / 2 + y * FINE, radius * FINE)
    ImageDraw.Draw(mask).polygon(points, fill=255)


def line(mask, words, y, width, height, gap=0.4, font="song-bold"):
    """A straight line of words about the middle, y mm below it."""
    for number, letter in enumerate(words):
        x = (number - (len(words) - 1) / 2) * (width + gap)
        mask = glyph(mask, letter, x, y, width, height, font=font)
    return mask


def round_seal(name, *, lower="", code="", english="", diameter=42, double=False, rim=1.2):
    """A unit's round seal: the name along the ring, a star, perhaps a line below it, a code or English along the lower arc."""
    radius = diameter / 2
    mask = canvas(diameter, diameter)
    ring(mask, radius, radius, rim)
    if double:
        ring(mask, radius - rim - 0.8, radius - rim - 0.8, 0.35)
    inner = radius - rim - (1.9 if double else 0.8)
    height = diameter * (0.125 if len(name) < 12 else 0.115)
    width = min(height * 0.9, (inner - height / 2) * np.radians(262) / len(name) * 0.92)
    sweep = min(262, np.degrees(len(name) * width * (1.9 if len(name) < 8 else 1.4) / (inner - height / 2)))
    mask = arc(mask, name, inner - height / 2, inner - height / 2, width, height, sweep)
    star(mask, diameter * (0.155 if lower or english else 0.17), -0.5 if lower else 0)
    if lower:
        mask = line(mask, lower, diameter * 0.25, diameter * 0.082, diameter * 0.1)
    if code:
        mask = arc(mask, code, inner - 0.9, inner - 0.9, 1.1, 1.7, 62, bottom=True, font="hei-bold")
    if english:
        mask = arc(mask, english, inner - 1.3, inner - 1.3, 1.4, 2.2, min(100, len(english) * 6.6), bottom=True, font="hei-bold")
    return mask


def oval_seal(name, middle, lower, *, width=45, height=30):
    """An oval seal, as for invoices: the name along the upper arc, a number across the middle, the purpose below."""
    mask = canvas(width, height)
    ring(mask, width / 2, height / 2, 0.9)
    ring(mask, width / 2 - 1.4, height / 2 - 1.4, 0.3)
    mask = arc(mask, name, width / 2 - 4.4, height / 2 - 4.3, 3.0, 4.2, 210)
    mask = line(mask, middle, 0.6, 1.65, 2.4, gap=0.2, font="hei-bold")
    return line(mask, lower, height * 0.25, 3.0, 3.6, gap=0.6)


def chop(name, *, side=19, carved=False):
    """A square name chop of four characters; `carved` is white on red, else red on white with a rim."""
    mask = canvas(side, side)
    edge, far = 3 * FINE, (3 + side) * FINE
    ImageDraw.Draw(mask).rounded_rectangle((edge, edge, far, far), radius=FINE, outline=255, width=round(1.1 * FINE))
    half = side * 0.215
    letters = Image.new("L", mask.size, 0)
    for letter, x, y in zip(name, [half, half, -half, -half], [-half, half, -half, half]):
        letters = glyph(letters, letter, x, y, side * 0.38, side * 0.38, font="kai")
    if carved:
        ImageDraw.Draw(mask).rounded_rectangle((edge, edge, far, far), radius=FINE, fill=255)
        return ImageChops.subtract(mask, letters)
    return ImageChops.lighter(mask, letters)


def boxed(words, *, width=46, height=20):
    """The rectangular stamp of an office's clerk, with two or three characters."""
    mask = canvas(width, height)
    ImageDraw.Draw(mask).rounded_rectangle((3 * FINE, 3 * FINE, (3 + width) * FINE, (3 + height) * FINE), radius=FINE, outline=255, width=round(1.1 * FINE))
    return line(mask, words, 0, 10.5, 11, gap=2.2, font="hei-bold")
