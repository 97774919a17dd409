"""A page in pixels that knows where its seals are, whatever is done to it afterwards. Tests never run this."""

from dataclasses import dataclass, field, replace
from math import cos, pi, radians, sin

import numpy as np
from PIL import Image, ImageDraw

from seals.fonts import face

DPI = 150
MM = DPI / 25.4
WHITE = (255, 255, 255)
BLACK = (32, 31, 34)


@dataclass(frozen=True)
class Mark:
    """One seal: points spread evenly over its whole area, in pixels of the page; some may lie outside."""

    points: np.ndarray
    shape: str
    colour: str


@dataclass
class Page:
    image: Image.Image
    marks: list = field(default_factory=list)

    @classmethod
    def blank(cls, width=210, height=297, colour=WHITE):
        """An empty sheet; sizes in mm."""
        return cls(Image.new("RGB", (round(width * MM), round(height * MM)), colour))

    @property
    def size(self):
        """Width and height in mm."""
        return self.image.width / MM, self.image.height / MM

    def draw(self):
        return ImageDraw.Draw(self.image)

    def text(self, x, y, words, *, font="song", pt=12, colour=BLACK, anchor="la"):
        """Writes one line at mm; returns its right end in mm."""
        used = face(font, pt / 72 * DPI)
        self.draw().text((x * MM, y * MM), words, font=used, fill=colour, anchor=anchor)
        return x + used.getlength(words) / MM

    def paragraph(self, x, y, width, words, *, font="song", pt=12, leading=1.75, colour=BLACK, indent=2):
        """Sets text in lines of `width` mm, with so many characters of indent; returns the y after it."""
        used, line, step = face(font, pt / 72 * DPI), "　" * indent, pt * leading / 72 * 25.4
        for letter in words:
            if used.getlength(line + letter) > width * MM and letter not in "，。；：、）":
                self.text(x, y, line, font=font, pt=pt, colour=colour)
                y, line = y + step, ""
            line += letter
        self.text(x, y, line, font=font, pt=pt, colour=colour)
        return y + step

    def rule(self, x1, y1, x2, y2, width=0.3, colour=BLACK):
        """A straight line; all in mm."""
        self.draw().line((x1 * MM, y1 * MM, x2 * MM, y2 * MM), fill=colour, width=max(1, round(width * MM)))

    def ink(self, layer, x, y):
        """Multiplies an RGB picture (white: nothing) onto the page, its centre at these pixels; returns where it went."""
        left, top = round(x - layer.width / 2), round(y - layer.height / 2)
        sheet = Image.new("RGB", self.image.size, WHITE)
        sheet.paste(layer, (left, top))
        below, above = (np.asarray(part, dtype=np.float32) for part in (self.image, sheet))
        self.image = Image.fromarray((below * above / 255 + 0.5).astype(np.uint8))

    def put(self, picture, x, y):
        """Lays an RGBA picture onto the page, its upper left corner at mm."""
        self.image.paste(picture, (round(x * MM), round(y * MM)), picture)

    def labels(self):
        """Every seal of which something is on the page: its box in fractions of the page, and the share that is visible."""
        width, height = self.image.size
        found = []
        for mark in self.marks:
            inside = mark.points[((mark.points >= 0) & (mark.points < (width, height))).all(axis=1)]
            if len(inside) == 0:
                continue
            (left, top), (right, bottom) = inside.min(axis=0), inside.max(axis=0)
            box = {"x": left / width, "y": top / height, "w": (right - left) / width, "h": (bottom - top) / height}
            found.append({**{key: round(float(value), 4) for key, value in box.items()}, "shape": mark.shape,
                          "visible": round(len(inside) / len(mark.points), 2), "colour": mark.colour})
        return found

    def project(self, matrix, size, background=WHITE):
        """The page seen through a 3×3 matrix (old pixels → new pixels) on a picture of `size` pixels."""
        back = np.linalg.inv(matrix)
        coefficients = (back / back[2, 2]).flatten()[:8]
        image = self.image.transform(size, Image.Transform.PERSPECTIVE, tuple(coefficients), Image.Resampling.BICUBIC, fillcolor=background)
        return Page(image, [replace(mark, points=through(matrix, mark.points)) for mark in self.marks])

    def turn(self, degrees, background=WHITE):
        """Turned clockwise about its middle, on a sheet of the same size."""
        angle, (width, height) = radians(degrees), self.image.size
        there = np.array([[1, 0, width / 2], [0, 1, height / 2], [0, 0, 1]])
        return self.project(there @ np.array([[cos(angle), -sin(angle), 0], [sin(angle), cos(angle), 0], [0, 0, 1]]) @ np.linalg.inv(there), self.image.size, background)

    def quarter(self, times):
        """Turned clockwise by so many right angles, sheet and all."""
        page = self
        for _ in range(times):
            width, height = page.image.height, page.image.width
            page = page.project(np.array([[0, -1, width], [1, 0, 0], [0, 0, 1]], dtype=float), (width, height))
        return page

    def shrink(self, factor):
        """Resampled to this fraction of its pixels a side."""
        size = tuple(max(1, round(side * factor)) for side in self.image.size)
        return Page(self.image.resize(size, Image.Resampling.LANCZOS), [replace(mark, points=mark.points * factor) for mark in self.marks])


def star_points(x, y, radius, lean=0.0):
    """The ten corners of a five-pointed star about a point, in the units of its radius; upright unless it leans (radians)."""
    return [(x + r * sin(k * pi / 5 + lean), y - r * cos(k * pi / 5 + lean)) for k, r in enumerate([radius, radius * 0.382] * 5)]


def through(matrix, points):
    """Points (n×2) seen through a 3×3 matrix."""
    seen = np.column_stack([points, np.ones(len(points))]) @ matrix.T
    return seen[:, :2] / seen[:, 2:]


def corners_to(size, corners):
    """The matrix that takes the corners of a picture, clockwise from the upper left, to these four points."""
    width, height = size
    rows, values = [], []
    for (x, y), (u, v) in zip([(0, 0), (width, 0), (width, height), (0, height)], corners):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        values += [u, v]
    return np.append(np.linalg.solve(np.array(rows, dtype=float), np.array(values, dtype=float)), 1).reshape(3, 3)
