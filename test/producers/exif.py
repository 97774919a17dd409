"""The tags that a camera writes into a JPEG (Exif APP1). Its outputs are committed; tests never need the tools."""

import struct

ASCII, SHORT, RATIONAL = 2, 3, 5


def directory(entries, start):
    """One little-endian IFD whose first byte lies `start` bytes into the TIFF block."""
    head, tail = struct.pack("<H", len(entries)), b""
    at = start + 2 + 12 * len(entries) + 4
    for tag, kind, value in sorted(entries):
        if kind == ASCII:
            data, count = value.encode("ascii") + b"\0", len(value) + 1
        elif kind == RATIONAL:
            data, count = b"".join(struct.pack("<II", *pair) for pair in value), len(value)
        else:
            code = "<H" if kind == SHORT else "<I"
            data, count = struct.pack(code, value), 1
        if len(data) <= 4:
            field = data.ljust(4, b"\0")
        else:
            field = struct.pack("<I", at + len(tail))
            tail += data + b"\0" * (len(data) % 2)
        head += struct.pack("<HHI", tag, kind, count) + field
    return head + struct.pack("<I", 0) + tail


def tiff_block(orientation, moment, gps):
    first = [
        (0x010F, ASCII, "Example Optics"), (0x0110, ASCII, "EC-100"), (0x0112, SHORT, orientation),
        (0x011A, RATIONAL, [(72, 1)]), (0x011B, RATIONAL, [(72, 1)]), (0x0128, SHORT, 2), (0x0132, ASCII, moment),
    ]
    photo = [
        (0x829A, RATIONAL, [(1, 250)]), (0x829D, RATIONAL, [(8, 1)]), (0x8827, SHORT, 100), (0x9003, ASCII, moment),
        (0x9004, ASCII, moment), (0x920A, RATIONAL, [(35, 1)]),
    ]
    # A place in the open sea: zero degrees north, zero degrees east.
    place = [(0x0001, ASCII, "N"), (0x0002, RATIONAL, [(0, 1)] * 3), (0x0003, ASCII, "E"), (0x0004, RATIONAL, [(0, 1)] * 3)]
    links = [(0x8769, 4, 0)] + ([(0x8825, 4, 0)] if gps else [])
    photo_at = 8 + len(directory(first + links, 8))
    place_at = photo_at + len(directory(photo, photo_at))
    links = [(0x8769, 4, photo_at)] + ([(0x8825, 4, place_at)] if gps else [])
    body = directory(first + links, 8) + directory(photo, photo_at)
    return b"II*\0" + struct.pack("<I", 8) + body + (directory(place, place_at) if gps else b"")


def tag_jpeg(path, *, orientation=1, moment="2025:05:12 08:15:00", gps=False):
    """Puts an Exif segment right after the start of a JPEG."""
    data = path.read_bytes()
    assert data[:2] == b"\xff\xd8"
    exif = b"Exif\0\0" + tiff_block(orientation, moment, gps)
    path.write_bytes(data[:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + data[2:])
