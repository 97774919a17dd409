"""The typefaces of the seal set, by the names that offices give them. Tests never run this."""

from functools import cache

from PIL import ImageFont

NOTO = "/usr/share/fonts/opentype/noto/Noto"
FACES = {
    "song": (f"{NOTO}SerifCJK-Regular.ttc", 2),
    "song-bold": (f"{NOTO}SerifCJK-Bold.ttc", 2),
    "hei": (f"{NOTO}SansCJK-Regular.ttc", 2),
    "hei-bold": (f"{NOTO}SansCJK-Bold.ttc", 2),
    "wqy": ("/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc", 0),
    "kai": ("/usr/share/fonts/truetype/arphic/ukai.ttc", 0),
}


@cache
def face(name, size):
    """The face of this name, `size` in pixels."""
    path, index = FACES[name]
    return ImageFont.truetype(path, max(4, round(size)), index=index)
