"""What a hand writes: strokes of a pen, signatures, remarks. Tests never run this."""

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from seals.fonts import face
from seals.page import MM, WHITE

BLUE_INK = (38, 52, 140)
BLACK_INK = (40, 38, 42)
RED_INK = (205, 40, 42)
MARKER = (222, 32, 38)


def smooth(points, steps=14):
    """A curve through all points, as Catmull and Rom laid it."""
    points = [points[0], *points, points[-1]]
    path = []
    for before, start, end, after in zip(points, points[1:], points[2:], points[3:]):
        for t in np.linspace(0, 1, steps, endpoint=False):
            a, b, c, d = (np.asarray(point, dtype=float) for point in (before, start, end, after))
            path.append(0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3))
    return [*path, np.asarray(points[-1], dtype=float)]


def strokes(page, lines, colour, width, rng):
    """Draws curves through points in mm, with the swelling of a pressed pen, in ink that lets print shine through."""
    layer = Image.new("RGB", tuple(side * 2 for side in page.image.size), WHITE)
    draw = ImageDraw.Draw(layer)
    for points in lines:
        path = np.array(smooth(points)) * MM * 2
        swell = np.interp(np.arange(len(path)), np.linspace(0, len(path), 7), rng.uniform(0.65, 1.15, 7)) * width * MM
        swell[:3] *= 0.7
        swell[-6:] *= np.linspace(1, 0.4, len(swell[-6:]))
        for (x, y), radius in zip(np.concatenate([np.linspace(a, b, 8, endpoint=False) for a, b in zip(path, path[1:])]), np.repeat(swell[:-1], 8)):
            draw.ellipse((x - radius, y - radius, x + radius, y + radius), fill=colour)
    layer = layer.resize(page.image.size, Image.Resampling.LANCZOS).filter(ImageFilter.GaussianBlur(0.4))
    page.ink(layer, page.image.width / 2, page.image.height / 2)


def signature(page, x, y, rng, *, colour=BLUE_INK, size=11):
    """A scrawl that could be three characters, from mm rightwards; each is a few quick strokes joined by a hook."""
    lines = []
    for number in range(3):
        left = x + number * size * 0.85
        around = rng.uniform(-1, 1, (9, 2)) * (0.42, 0.5) * np.array([size, size])
        order = np.argsort(np.arange(9) + rng.uniform(0, 3.2, 9))
        lines.append(np.array([left + size / 2, y]) + around[order])
        lines.append([(left + size * 0.1, y - size * rng.uniform(0, 0.4)), (left + size * 0.5, y - size * 0.25), (left + size * rng.uniform(0.8, 1.2), y - size * rng.uniform(0.2, 0.5))])
    lines.append([(x + size * 2.2, y + size * 0.2), (x + size * 2.9, y + size * 0.5), (x + size * 3.4, y - size * 0.3)])
    strokes(page, lines, colour, 0.42, rng)


def remark(page, x, y, words, rng, *, colour=RED_INK, height=9, slant=0.12):
    """Handwritten characters of this height in mm, each a little askew, from the upper left corner."""
    used = face("kai", height * MM * 2)
    for number, letter in enumerate(words):
        tile = Image.new("L", (round(height * MM * 2.6),) * 2, 0)
        ImageDraw.Draw(tile).text((height * MM * 0.3, height * MM * 0.2), letter, font=used, fill=255, stroke_width=1)
        bend = rng.uniform(-0.08, 0.08)
        tile = tile.transform(tile.size, Image.Transform.AFFINE, (rng.uniform(0.95, 1.1), slant, -12, bend, rng.uniform(0.95, 1.1), -4), Image.Resampling.BICUBIC)
        tile = tile.filter(ImageFilter.GaussianBlur(1.1)).point(lambda level: min(255, max(0, (level - 70) * 3)))
        tile = tile.resize((tile.width // 2, tile.height // 2), Image.Resampling.LANCZOS)
        layer = Image.composite(Image.new("RGB", tile.size, colour), Image.new("RGB", tile.size, WHITE), tile)
        page.ink(layer, (x + number * height * 0.98 + height / 2) * MM, (y + height / 2 + rng.uniform(-0.8, 0.8)) * MM)


def loop(page, x, y, half_width, half_height, rng, *, colour=MARKER, width=0.55):
    """A hand's ellipse around something, whose ends don't meet."""
    turn = np.linspace(-2.2, 2 * np.pi - 1.9, 16)
    wobble = 1 + rng.uniform(-0.06, 0.06, 16)
    strokes(page, [np.column_stack([x + half_width * wobble * np.cos(turn), y + half_height * wobble * np.sin(turn)])], colour, width, rng)
