"""Red things that are no seals: emblems, flags, charts, signs, fruit. Each draws onto a page, at mm. Tests never run this."""

from math import cos, pi, sin

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from seals.fonts import face
from seals.ink import noise
from seals.page import MM, star_points
from seals.papers import star

RED = (206, 32, 41)
GOLD = (249, 206, 72)
UP = 4


class Sheet:
    """A drawing of width × height mm at four times the page's pixels, clear where nothing is drawn."""

    def __init__(self, width, height):
        self.scale = MM * UP
        self.image = Image.new("RGBA", (round(width * self.scale), round(height * self.scale)), (255, 255, 255, 0))
        self.pen = ImageDraw.Draw(self.image)

    def disc(self, x, y, radius, fill=None, outline=None, width=0.0):
        box = [side * self.scale for side in (x - radius, y - radius, x + radius, y + radius)]
        self.pen.ellipse(box, fill=fill, outline=outline, width=round(width * self.scale))

    def shape(self, points, fill):
        self.pen.polygon([(x * self.scale, y * self.scale) for x, y in points], fill=fill)

    def slice(self, x, y, radius, start, end, fill):
        self.pen.pieslice([side * self.scale for side in (x - radius, y - radius, x + radius, y + radius)], start, end, fill=fill)

    def word(self, x, y, text, height, fill, font="hei-bold"):
        self.pen.text((x * self.scale, y * self.scale), text, font=face(font, height * self.scale), fill=fill, anchor="mm")

    def lay(self, page, x, y):
        small = self.image.resize(tuple(side // UP for side in self.image.size), Image.Resampling.LANCZOS)
        page.put(small, x, y)


def wave_logo(page, x, y, size, colour=RED):
    """A filled disc with white waves: a water company, perhaps."""
    sheet, half = Sheet(size, size), size / 2
    sheet.disc(half, half, half * 0.98, fill=colour)
    for number in range(3):
        top = half * (0.75 + 0.32 * number)
        line = [(t * size, top + half * 0.1 * sin(t * 4 * pi)) for t in np.linspace(0.12, 0.88, 60)]
        sheet.shape(line + [(px, py + half * 0.13) for px, py in reversed(line)], (255, 255, 255))
    sheet.lay(page, x, y)


def ring_logo(page, x, y, size, colour=RED, letter="E"):
    """A thick ring round a letter: a company's mark."""
    sheet, half = Sheet(size, size), size / 2
    sheet.disc(half, half, half * 0.98, outline=colour, width=size * 0.09)
    sheet.word(half, half * 0.98, letter, size * 0.55, colour)
    sheet.lay(page, x, y)


def swoosh_logo(page, x, y, size, colour=RED):
    """Two thirds of a ring that grows thinner, and a dot."""
    sheet, half = Sheet(size, size), size / 2
    outer = [(half + half * 0.95 * cos(t), half + half * 0.95 * sin(t)) for t in np.linspace(0.4, 5.2, 90)]
    inner = [(half * 1.09 + half * 0.68 * cos(t), half * 0.97 + half * 0.7 * sin(t)) for t in np.linspace(5.2, 0.4, 90)]
    sheet.shape(outer + inner, colour)
    sheet.disc(half * 1.35, half * 0.75, half * 0.28, fill=(242, 140, 40))
    sheet.lay(page, x, y)


def badge(page, x, y, size):
    """A round emblem of nowhere: red field, golden rim, mountains under stars, ears of grain, a cogwheel below."""
    sheet, half = Sheet(size, size), size / 2
    sheet.disc(half, half, half * 0.97, fill=GOLD)
    sheet.disc(half, half * 0.95, half * 0.74, fill=(200, 22, 30))
    for place, radius in [((0, -0.42), 0.17), ((-0.3, -0.2), 0.08), ((0.3, -0.2), 0.08)]:
        sheet.shape(star_points(half + place[0] * half, half * 0.95 + place[1] * half, radius * half), GOLD)
    for left, top, right in [(-0.55, 0.12, 0.15), (-0.2, -0.05, 0.45), (0.1, 0.15, 0.58)]:
        sheet.shape([(half * (1 + left), half * 1.36), (half * (1 + (left + right) / 2), half * (1 + top)), (half * (1 + right), half * 1.36)], GOLD)
    for side in (-1, 1):
        for angle in np.linspace(0.25, 2.5, 15):
            at = (half + side * half * 0.86 * sin(angle), half - half * 0.86 * cos(angle))
            sheet.disc(*at, half * 0.075, fill=(222, 150, 30), outline=(190, 40, 30), width=0.15)
    sheet.disc(half, half * 1.62, half * 0.24, fill=GOLD, outline=(200, 22, 30), width=size * 0.02)
    for angle in np.linspace(0, 2 * pi, 12, endpoint=False):
        sheet.disc(half + half * 0.25 * cos(angle), half * 1.62 + half * 0.25 * sin(angle), half * 0.05, fill=(222, 150, 30))
    sheet.disc(half, half * 1.62, half * 0.1, fill=(200, 22, 30))
    sheet.lay(page, x, y)


def flag(page, x, y, width):
    """A red flag with three yellow stars over two yellow stripes; no country's."""
    page.draw().rectangle((x * MM, y * MM, (x + width) * MM, (y + width * 2 / 3) * MM), fill=(222, 41, 16))
    for number, radius in enumerate([0.07, 0.11, 0.07]):
        star(page, x + width * (0.25 + 0.25 * number), y + width * 0.24, width * radius, (255, 222, 0))
    for top in (0.47, 0.56):
        page.draw().rectangle((x * MM, (y + width * top) * MM, (x + width) * MM, (y + width * (top + 0.04)) * MM), fill=(255, 222, 0))


def pie(page, x, y, size, rng, *, hole=0.0):
    """A pie chart with much red in it; `hole` (0 to 1) makes it a ring."""
    sheet, half, start = Sheet(size, size), size / 2, -90.0
    for share, colour in zip(rng.dirichlet([6, 3, 2, 2]) * 360, [(205, 38, 43), (238, 125, 49), (165, 165, 165), (226, 84, 88)]):
        sheet.slice(half, half, half * 0.98, start, start + share, colour)
        start += share
    if hole:
        sheet.disc(half, half, half * hole, fill=(255, 255, 255))
        sheet.word(half, half, "91%", size * 0.16, (205, 38, 43))
    sheet.lay(page, x, y)


def no_entry(page, x, y, size):
    """The round traffic sign with a white bar."""
    sheet, half = Sheet(size, size), size / 2
    sheet.disc(half, half, half * 0.98, fill=(196, 18, 32))
    sheet.shape([(half * 0.3, half * 0.84), (half * 1.7, half * 0.84), (half * 1.7, half * 1.16), (half * 0.3, half * 1.16)], (255, 255, 255))
    sheet.lay(page, x, y)


def limit(page, x, y, size):
    """The round traffic sign with a red rim round a number."""
    sheet, half = Sheet(size, size), size / 2
    sheet.disc(half, half, half * 0.98, fill=(255, 255, 255), outline=(200, 20, 32), width=size * 0.1)
    sheet.word(half, half, "40", size * 0.48, (20, 20, 20))
    sheet.lay(page, x, y)


def code(page, x, y, size, rng, colour=(200, 30, 38)):
    """A square of modules with the three finder squares of a QR code; it holds nothing."""
    cells = (rng.random((29, 29)) < 0.48).astype(np.uint8)
    for row, column in [(0, 0), (0, 22), (22, 0)]:
        cells[max(0, row - 1) : row + 8, max(0, column - 1) : column + 8] = 0
        cells[row : row + 7, column : column + 7] = 1
        cells[row + 1 : row + 6, column + 1 : column + 6] = 0
        cells[row + 2 : row + 5, column + 2 : column + 5] = 1
    picture = Image.fromarray(cells * 255).resize((round(size * MM),) * 2, Image.Resampling.NEAREST)
    page.image.paste(colour, (round(x * MM), round(y * MM)), picture)


def arrow(page, x1, y1, x2, y2, width=2.2, colour=(226, 30, 36)):
    """A straight arrow from one point to another."""
    length = np.hypot(x2 - x1, y2 - y1)
    along, over = np.array([x2 - x1, y2 - y1]) / length, np.array([y1 - y2, x2 - x1]) / length
    start, end = np.array([x1, y1]), np.array([x2, y2])
    neck = end - along * width * 2.6
    points = [start + over * width / 2, neck + over * width / 2, neck + over * width * 1.4, end, neck - over * width * 1.4, neck - over * width / 2, start - over * width / 2]
    page.draw().polygon([tuple(point * MM) for point in points], fill=colour)


def balls(page, x, y, width, height, rng, *, count=5, fruit=True):
    """A photograph of tomatoes (or red balls) on a table, drawn by shading spheres; sizes in mm."""
    size = (round(width * MM), round(height * MM))
    across, down = np.meshgrid(np.arange(size[0]), np.arange(size[1]))
    picture = np.array([0.62, 0.52, 0.42]) * (0.75 + 0.35 * (0.6 * noise(rng, size, 110) + 0.4 * noise(rng, size, 5))[..., None]) * (0.75 + 0.35 * (down / size[1]))[..., None]
    radius = size[1] / 4.4
    for number in range(count):
        cx, cy = size[0] * (number + 0.6 + rng.uniform(-0.1, 0.1)) / (count + 0.2), size[1] * (0.45 + 0.22 * (number % 2)) + rng.uniform(-8, 8)
        dx, dy = (across - cx) / radius, (down - cy) / (radius * (0.88 if fruit else 1))
        shadow = np.exp(-(((across - cx - radius * 0.25) / radius) ** 2 + ((down - cy - radius * 0.85) / (radius * 0.35)) ** 2))
        picture = picture * (1 - 0.6 * shadow[..., None])
        far = dx**2 + dy**2
        depth = np.sqrt(np.clip(1 - far, 0, 1))
        lit = np.clip(-0.45 * dx - 0.6 * dy + 0.66 * depth, 0, 1)[..., None]
        shine = (np.clip(-0.4 * dx - 0.55 * dy + 0.73 * depth, 0, 1) ** 40)[..., None]
        ball = np.array([0.82, 0.10, 0.07]) * (0.28 + 0.8 * lit) + 0.75 * shine
        cover = np.clip((1 - far) * radius / 2, 0, 1)[..., None]
        picture = picture * (1 - cover) + ball * cover
        if fruit:
            for angle in np.linspace(0, 2 * pi, 5, endpoint=False) + rng.uniform(0, 1):
                leaf = ((dx - 0.22 * cos(angle)) * cos(angle) + (dy + 0.5 - 0.12 * sin(angle)) * sin(angle)) ** 2 / 0.05 + ((dx - 0.22 * cos(angle)) * sin(angle) - (dy + 0.5 - 0.12 * sin(angle)) * cos(angle)) ** 2 / 0.004
                picture = np.where((leaf < 1)[..., None], np.array([0.2, 0.42, 0.14]) * (0.7 + 0.5 * lit), picture)
    image = Image.fromarray((np.clip(picture + rng.normal(0, 0.02, picture.shape), 0, 1) * 255).astype(np.uint8))
    page.image.paste(image.filter(ImageFilter.GaussianBlur(0.8)), (round(x * MM), round(y * MM)))
