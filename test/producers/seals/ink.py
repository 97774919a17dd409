"""Ink and paper: how a cut seal prints. Tests never run this."""

import numpy as np
from PIL import Image, ImageFilter

from seals.page import MM, Mark
from seals.stamps import FINE

# What each ink lets through of red, green and blue at full strength.
INKS = {
    "red": (0.83, 0.13, 0.17),
    "orange": (0.90, 0.27, 0.14),
    "crimson": (0.76, 0.08, 0.22),
    "pink": (0.90, 0.32, 0.42),
    "purple": (0.58, 0.10, 0.25),
    "grey": (0.24, 0.24, 0.25),
}


def noise(rng, size, cell):
    """Smooth noise of about 0 to 1 with spots of `cell` pixels; size is (width, height)."""
    width, height = (max(2, round(side / cell) + 1) for side in size)
    small = Image.fromarray((rng.random((height, width)) * 255).astype(np.uint8))
    return np.asarray(small.resize(size, Image.Resampling.BICUBIC), dtype=np.float32) / 255


def blur(values, radius):
    """Gaussian blur of values from 0 to 1; radius in pixels."""
    image = Image.fromarray((np.clip(values, 0, 1) * 255).astype(np.uint8))
    return np.asarray(image.filter(ImageFilter.GaussianBlur(radius)), dtype=np.float32) / 255


def press(mask, rng, *, wear=0.35, bleed=0.12, tilt=0.25):
    """How much ink lies where, 0 to about 1.2. `wear` makes gaps, `bleed` (mm) rounds and fills, `tilt` presses one side less."""
    size = mask.size
    across, down = np.meshgrid(np.linspace(-1, 1, size[0]), np.linspace(-1, 1, size[1]))
    way = rng.uniform(0, 2 * np.pi)
    lean = (across * np.cos(way) + down * np.sin(way)) * tilt
    broad, middle, grain = (noise(rng, size, cell * FINE) for cell in (9, 1.6, 0.28))
    pressure = 1 - wear * (0.9 * broad + 0.5 * middle) - np.maximum(0, lean + tilt * 0.3)
    cut = np.asarray(mask, dtype=np.float32) / 255
    soft = blur(cut, bleed * FINE)
    printed = np.clip((soft - 0.55 + 0.28 * pressure + 0.12 * (grain - 0.5)) * 3.2, 0, 1)
    gaps = np.clip((grain * 0.8 + middle * 0.4 + pressure * 1.3 - 0.35 - wear * 0.75) * 2.6, 0, 1)
    rim = 0.3 * np.clip(soft - blur(cut, 0.6 * FINE), 0, 1)
    return printed * gaps * (0.62 + 0.38 * np.clip(pressure, 0, 1) + rim)


def dye(amount, ink, strength):
    """The RGB picture of so much ink on white: what the paper still reflects, by the law of absorption."""
    reflected = np.asarray(INKS[ink], dtype=np.float32)[None, None, :] ** (amount[..., None] * strength)
    return Image.fromarray((reflected * 255 + 0.5).astype(np.uint8))


def area(mask, shape):
    """Points all over the area of a seal, within its ring or its rim, in pixels from the middle of the mask."""
    left, top, right, bottom = mask.getbbox()
    xs, ys = np.meshgrid(np.linspace(-1, 1, 81), np.linspace(-1, 1, 81))
    within = np.ones_like(xs, dtype=bool) if shape == "square" else xs**2 + ys**2 <= 1
    half, middle = np.array([right - left, bottom - top]) / 2, np.array([left + right, top + bottom]) / 2
    return np.column_stack([xs[within], ys[within]]) * half + middle - np.array(mask.size) / 2


def imprint(page, mask, x, y, rng, *, angle=0.0, ink="red", strength=1.0, crisp=False, **pressing):
    """Prints a mask with its middle at mm, turned clockwise by degrees. `crisp` is as a computer draws it: flat colour, no texture."""
    amount = np.asarray(mask, dtype=np.float32) / 255 if crisp else press(mask, rng, **pressing)
    picture = dye(amount, ink, strength).rotate(-angle, expand=True, resample=Image.Resampling.BICUBIC, fillcolor=(255, 255, 255))
    picture = picture.resize(tuple(round(side * MM / FINE) for side in picture.size), Image.Resampling.LANCZOS)
    page.ink(picture, x * MM, y * MM)


def stamp(page, mask, shape, x, y, rng, *, angle=0.0, ink="red", colour=None, **inking):
    """Prints a seal as `imprint` does, and notes on the page where it is; `colour` is what its label says, else that of the ink."""
    imprint(page, mask, x, y, rng, angle=angle, ink=ink, **inking)
    turn = np.radians(angle)
    spin = np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]])
    page.marks.append(Mark(area(mask, shape) @ spin * MM / FINE + np.array([x, y]) * MM, shape, colour or ("grey" if ink == "grey" else "red")))
