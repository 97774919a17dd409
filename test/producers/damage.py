"""Faults for the -broken examples. Its outputs are committed; tests never need the tools."""

import re

from tools import run, target


def lie_about_pages(source, out, says):
    """A qdf copy whose root /Pages says another /Count; every other byte is kept."""
    run("qpdf", "--qdf", "--object-streams=disable", "--no-original-object-ids", "--static-id", source, target(out))
    data = out.read_bytes()
    root = re.search(rb"/Type /Catalog.*?endobj", data, re.S) or re.search(rb"<<[^>]*/Pages (\d+) 0 R", data)
    number = re.search(rb"/Pages (\d+) 0 R", data[max(0, root.start() - 400) : root.end()])[1]
    start = data.index(b"\n" + number + b" 0 obj")
    end = data.index(b"endobj", start)
    changed = re.sub(rb"/Count \d+", b"/Count %d" % says, data[start:end], count=1)
    assert len(changed) == end - start, "the new count must be as wide as the old one"
    out.write_bytes(data[:start] + changed + data[end:])


def wrong_offsets(source, out, extra=b"% scanned to mail\n"):
    """Bytes put after the header, so that the table and startxref point past what they mean."""
    data = source.read_bytes()
    at = data.index(b"\n", data.index(b"%PDF-")) + 1
    target(out).write_bytes(data[:at] + extra + data[at:])


def cut(source, out, share):
    data = source.read_bytes()
    target(out).write_bytes(data[: int(len(data) * share)])


def lost_ends(source, out):
    """Zeros for the first kilobyte and no last fifth, as after a broken copy from a stick: no longer a zip at either end."""
    data = source.read_bytes()
    target(out).write_bytes((b"\0" * 1024 + data[1024:])[: int(len(data) * 0.8)])


def pad_to(source, out, size):
    """A comment before startxref makes the file exactly `size` bytes long; no offset moves."""
    data = source.read_bytes()
    at = data.rindex(b"startxref")
    missing = size - len(data)
    if not 3 <= missing < 60_000:
        raise RuntimeError(f"{source.name}: {missing} bytes short of {size}")
    target(out).write_bytes(data[:at] + b"%" + b" " * (missing - 2) + b"\n" + data[at:])
