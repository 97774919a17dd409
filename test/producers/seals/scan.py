"""From paper to file: scanners, photocopiers, telephones. Tests never run this."""

import io

import numpy as np
from PIL import Image, ImageFilter

from seals.ink import blur, noise
from seals.page import DPI, Page, corners_to


def values(page):
    """The page's pixels as reals from 0 to 1."""
    return np.asarray(page.image, dtype=np.float32) / 255


def painted(page, pixels):
    """The same page with these pixels."""
    return Page(Image.fromarray((np.clip(pixels, 0, 1) * 255 + 0.5).astype(np.uint8)), page.marks)


def scanned(page, rng, *, dpi=98, lean=0.6, soft=0.45, grain=0.012, clip=0.965, gamma=1.0, edge=False, tone=(1, 1, 1)):
    """A flatbed scan: a little askew, a little soft, grainy. What is brighter than `clip` becomes white, as scanners do; `edge` leaves a lid's shadow."""
    page = page.turn(rng.uniform(-lean, lean)).shrink(dpi / DPI)
    page = Page(page.image.filter(ImageFilter.GaussianBlur(soft)), page.marks)
    pixels = values(page) ** gamma * np.asarray(tone, dtype=np.float32)
    if edge:
        width = pixels.shape[1]
        pixels = pixels * (1 - 0.35 * np.exp(-np.arange(width) / (0.008 * width)))[None, :, None]
    pixels = pixels + rng.normal(0, grain, pixels.shape[:2])[..., None]
    return painted(page, pixels / clip)


def grey(page, *, contrast=1.0):
    """All colour gone, in a picture that still has three channels."""
    light = values(page) @ np.array([0.299, 0.587, 0.114], dtype=np.float32)
    return painted(page, np.repeat(((light - 0.5) * contrast + 0.5)[..., None], 3, axis=2))


def photocopied(page, rng):
    """A black-and-white copy: hard contrast, specks of toner, uneven black."""
    page = grey(page, contrast=2.1)
    pixels = values(page)
    height, width = pixels.shape[:2]
    pixels = np.clip(pixels + 0.25 * (noise(rng, (width, height), 2)[..., None] - 0.4) * (pixels < 0.6), 0.09, 1)
    for x, y in zip(rng.integers(4, width - 4, 90), rng.integers(4, height - 4, 90)):
        pixels[y : y + rng.integers(1, 3), x : x + rng.integers(1, 3)] = 0.2
    return painted(page, pixels)


def desk(rng, size, colour):
    """A table top with grain along its length; colour is RGB from 0 to 1."""
    width, height = size
    grain = 0.6 * noise(rng, (width, height * 9), 55)[::9] + 0.4 * noise(rng, (width, height * 4), 14)[::4]
    return np.asarray(colour, dtype=np.float32) * (0.78 + 0.4 * grain[..., None])


def photographed(page, rng, *, pixels=1020, colour=(0.45, 0.31, 0.2), light=(1.0, 0.95, 0.85), shade=0.35, moire=0.0, tilt=0.07, grain=0.018):
    """Held over a desk and photographed by telephone: perspective, a shadow across, warm light, dark corners; `moire` as from a screen."""
    width, height = page.image.size
    frame = (round(width * 1.12), round(height * 1.1))
    jitter = rng.uniform(-tilt, tilt, (4, 2)) * width + np.array([frame[0] - width, frame[1] - height]) / 2
    corners = [(x + dx, y + dy) for (x, y), (dx, dy) in zip([(0, 0), (width, 0), (width, height), (0, height)], jitter)]
    matrix = corners_to((width, height), corners)
    cover = Page(Image.new("RGB", page.image.size, (255, 255, 255))).project(matrix, frame, (0, 0, 0))
    sheet = blur(values(cover)[..., 0], 1.2)[..., None]
    fallen = np.roll(blur(values(cover)[..., 0], 14), (10, 12), axis=(0, 1))[..., None]
    seen = page.project(matrix, frame)
    picture = values(seen) * 0.94 * sheet + desk(rng, frame, colour) * (1 - 0.5 * fallen) * (1 - sheet)
    across, down = np.meshgrid(np.linspace(-1, 1, frame[0]), np.linspace(-1, 1, frame[1]))
    way = rng.uniform(0, 2 * np.pi)
    front = across * np.cos(way) + down * np.sin(way) + 0.25 * (noise(rng, frame, 420) - 0.5)
    shadow = 1 - shade / (1 + np.exp(-(front - 0.35) * 7))
    corner = 1 - 0.16 * (across**2 + down**2)
    picture = picture * (shadow * corner)[..., None] * np.asarray(light, dtype=np.float32)
    if moire:
        waves = np.sin((across * 61 + down * 13 + 2 * down**2) * 2.1)[..., None] * np.sin((across * 9 + down * 47) * 1.3)[..., None]
        picture = picture * (1 + moire * waves * np.array([1.0, -0.6, 0.8], dtype=np.float32))
    taken = painted(seen, picture * 1.12).shrink(pixels / frame[1])
    soft = Page(taken.image.filter(ImageFilter.GaussianBlur(0.7)), taken.marks)
    return painted(soft, values(soft) + rng.normal(0, grain, values(soft).shape))


def jpeg(page, quality, *, grey_only=False, times=1, dpi=DPI):
    """The page as a JPEG, coded anew so many times."""
    image = page.image.convert("L") if grey_only else page.image
    for _ in range(times):
        data = io.BytesIO()
        image.save(data, "JPEG", quality=quality, optimize=True, dpi=(dpi, dpi))
        image = Image.open(io.BytesIO(data.getvalue()))
    return data.getvalue()


def png(page, *, colours=48, bilevel=False, dpi=DPI):
    """The page as a PNG with a palette, or of black and white alone."""
    data = io.BytesIO()
    image = page.image.convert("L").point(lambda level: 255 if level > 150 else 0).convert("1") if bilevel else page.image.quantize(colours, dither=Image.Dither.NONE)
    image.save(data, "PNG", optimize=True, dpi=(dpi, dpi))
    return data.getvalue()
