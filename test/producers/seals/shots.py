"""What a page of the set is: its pixels, its file, and what is to be said of it. Tests never run this."""

from dataclasses import dataclass

from seals.ink import stamp
from seals.page import Page
from seals.scan import jpeg, png
from seals.stamps import oval_seal, round_seal
from seals.words import UNITS

KINDS = {}


@dataclass
class Shot:
    """One finished page: `data` is the file, `suffix` its kind, `note` one line for whoever looks at it."""

    page: Page
    data: bytes
    suffix: str
    note: str


def kind(name, answer, *, dev=1, held=2):
    """Registers a recipe (rng, number) → Shot, made so many times for each set. `answer` is what a detector of red unit seals should say: seal, none or undecided."""
    def enter(recipe):
        KINDS[name] = (recipe, answer, dev, held)
        return recipe
    return enter


def as_jpeg(page, note, quality=55, **options):
    return Shot(page, jpeg(page, quality, **options), ".jpg", note)


def as_png(page, note, **options):
    return Shot(page, png(page, **options), ".png", note)


def unit_seal(rng, unit=None):
    """The round seal of a unit, or of a purpose of one, of 38 to 45 mm; returns the mask and its words."""
    unit = unit or str(rng.choice(UNITS))
    options = [{}, {}, {"lower": "合同专用章"}, {"code": "9900000012345"}, {"lower": "业务专用章", "code": "9900000054321"}, {"english": "EXAMPLE CITY"}, {"double": True}]
    chosen = options[rng.integers(len(options))]
    return round_seal(unit, diameter=int(rng.integers(38, 46)), **chosen), " ".join([unit, *[value for value in chosen.values() if isinstance(value, str)]])


def sealed(rng, paper, *, lean=14.0, **inking):
    """A paper (a function of papers.py) sealed by the unit that signs it; returns the page, the seal's words, and where its middle is in mm."""
    unit = str(rng.choice(UNITS))
    page, place = paper(rng, unit=unit)
    mask, words = unit_seal(rng, unit)
    stamp(page, mask, "round", *place, rng, angle=rng.uniform(-lean, lean), **inking)
    return page, words, place


def small_oval(rng):
    """The oval seal for invoices of a company."""
    name = str(rng.choice(["示例科技有限公司", "示例集团有限公司", "示例信息技术有限公司"]))
    return oval_seal(name, "919900000000000000", str(rng.choice(["发票专用章", "财务专用章"]))), name
