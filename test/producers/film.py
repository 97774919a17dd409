"""Short films. Their outputs are committed; tests never run this and never need the tools."""

import tempfile
from pathlib import Path

from pictures import shot, street_svg
from tools import run, target

LINES = {
    "zho": ["示例市：一城一网，出行更简单", "公交优先，日均服务一百四十七万人次"],
    "eng": ["Example City: one network, easier trips", "Buses first: 1.47 million trips a day"],
}
EXACT = ["-fflags", "+bitexact", "-flags:v", "+bitexact", "-flags:a", "+bitexact", "-map_metadata", "-1"]


def subtitles(lines):
    times = [("00:00:00,100", "00:00:01,200"), ("00:00:01,300", "00:00:02,300")]
    return "\n".join(f"{i + 1}\n{a} --> {b}\n{line}\n" for i, ((a, b), line) in enumerate(zip(times, lines)))


def film(out):
    """2.4 s of 1920x1080 H.264 with silent AAC and two subtitle tracks, zh and en."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shot(street_svg(1920, 1080), folder / "a.png", 1920, 1080)
        inputs = []
        for code, lines in LINES.items():
            (folder / f"{code}.srt").write_text(subtitles(lines), "utf-8")
            inputs += ["-i", folder / f"{code}.srt"]
        run("ffmpeg", "-v", "error", "-y", "-loop", 1, "-framerate", 25, "-t", 2.4, "-i", folder / "a.png",
            "-f", "lavfi", "-t", 2.4, "-i", "anullsrc=r=44100:cl=stereo", *inputs,
            "-map", 0, "-map", 1, "-map", 2, "-map", 3, "-vf", "zoompan=z='1+on/900':d=1:s=1920x1080:fps=25,setsar=1,format=yuv420p",
            "-c:v", "libx264", "-preset", "slow", "-crf", 34, "-profile:v", "high", "-c:a", "aac", "-b:a", "32k", "-c:s", "mov_text",
            *EXACT, "-metadata:s:s:0", "language=zho", "-metadata:s:s:1", "language=eng", "-movflags", "+faststart", target(out))


def turned(out):
    """A QuickTime clip of 320x180 whose track says: turn by 90 degrees."""
    with tempfile.TemporaryDirectory() as name:
        plain = Path(name) / "plain.mov"
        run("ffmpeg", "-v", "error", "-y", "-f", "lavfi", "-i", "testsrc=size=320x180:rate=10:duration=1", "-pix_fmt", "yuv420p",
            "-c:v", "libx264", "-crf", 40, *EXACT, plain)
        # FFmpeg 5 writes the display matrix from this old tag; from version 6 on it is -display_rotation before -i.
        run("ffmpeg", "-v", "error", "-y", "-i", plain, "-c", "copy", *EXACT, "-metadata:s:v:0", "rotate=90", target(out))


def interlaced(out):
    """A DV-like clip: 720x576, interlaced, pixels wider than high (16:9 as shown)."""
    run("ffmpeg", "-v", "error", "-y", "-f", "lavfi", "-i", "testsrc=size=720x576:rate=50:duration=0.4",
        "-vf", "interlace,setsar=64/45,format=yuv420p", "-c:v", "mpeg2video", "-q:v", 20, "-flags", "+ilme+ildct", "-top", 1, *EXACT, target(out))


def upright(out):
    """A clip as telephones make it, 1080x1920, with subtitles in one language that isn't named."""
    with tempfile.TemporaryDirectory() as name:
        srt = Path(name) / "a.srt"
        srt.write_text(subtitles(LINES["zho"]), "utf-8")
        run("ffmpeg", "-v", "error", "-y", "-f", "lavfi", "-i", "color=c=navy:size=1080x1920:rate=10:duration=3", "-i", srt,
            "-map", 0, "-map", 1, "-pix_fmt", "yuv420p", "-c:v", "libx264", "-crf", 45, "-c:s", "mov_text", *EXACT, target(out))
