"""Pages of which colour says nothing: grey, copied, black and white. Tests never run this."""

from seals.papers import form, letter, plain
from seals.scan import grey, photocopied, photographed, scanned
from seals.shots import as_jpeg, as_png, kind, sealed


def toner(rng, number):
    """A sealed paper in black and grey, and the seal's words."""
    page, words, _ = sealed(rng, form if number % 2 else letter, ink="grey", strength=0.85)
    return page, words


@kind("grey-with-seal", "undecided")
def grey_with_seal(rng, number):
    page, words = toner(rng, number)
    return as_jpeg(grey(scanned(page, rng)), f"{words}, scanned in grey", grey_only=number != 1)


@kind("copy-with-seal", "undecided")
def copy_with_seal(rng, number):
    page, words = toner(rng, number)
    page = photocopied(scanned(page, rng, dpi=150, lean=0.3), rng)
    if number == 2:
        return as_jpeg(photographed(page, rng, pixels=1240, light=(1, 0.94, 0.82), tilt=0.03, grain=0.01), f"{words}, a black-and-white copy, photographed in colour", 55)
    page = scanned(page, rng,  tone=[(1, 0.99, 0.96), (0.98, 0.99, 1)][number], clip=1.0, grain=0.004)
    return as_jpeg(page, f"{words}, a black-and-white copy, scanned in colour", 56)


@kind("bilevel-with-seal", "undecided", dev=1, held=1)
def bilevel_with_seal(rng, number):
    page, words = toner(rng, number)
    return as_png(scanned(page, rng, dpi=140, grain=0), f"{words}, scanned in black and white", bilevel=True)


@kind("grey-without-seal", "undecided", dev=1, held=1)
def grey_without_seal(rng, number):
    page = plain(rng) if number else letter(rng)[0]
    return as_jpeg(grey(scanned(page, rng)), "scanned in grey, no seal", grey_only=number != 1)


@kind("bilevel-without-seal", "undecided", dev=1, held=1)
def bilevel_without_seal(rng, number):
    return as_png(scanned(plain(rng), rng, dpi=140, grain=0), "scanned in black and white, no seal", bilevel=True)
