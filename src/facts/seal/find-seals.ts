import { findCircles } from './circles.ts';
import { type Colours, coloursOf } from './colours.ts';
import { boxOf, type Ellipse, outlineShare } from './ellipse.ts';
import { PERHAPS, type SealMark } from './facts.ts';
import { lookOf, type SealLook } from './look-of.ts';
import { fittedTo } from './outline.ts';
import type { Raster } from './raster.ts';

/** Pages with a smaller share of coloured pixels are grey: no seal can be told from anything else by its colour. */
const GREY_PAGE = 0.0004;
/** Flatter than this it is an oval. */
const OVAL = 0.86;
/** With less of its outline on the page it is cut off. */
const WHOLE = 0.9;
/** Light falls more unevenly on paper before a camera. */
const PHOTO = 0.12;

/** What is seen on one page. */
interface PageSeen {
  readonly grey: boolean;
  /** If the page is a picture of paper: what took it. */
  readonly taken: 'scan' | 'photo';
  readonly marks: readonly SealMark[];
}

/** A candidate, and how much it looks like a seal. */
interface Weighed {
  readonly ellipse: Ellipse;
  readonly sure: number;
  /** Which of two over the same place is kept. */
  readonly rank: number;
}

/**
 * Looks for red round and oval seals. `raster`: a page, its longer side about 1,200 pixels.
 * The places are shares of the page's width and height, from its upper left corner, surest first.
 */
export function findSeals(raster: Raster): PageSeen {
  const colours = coloursOf(raster);
  const taken = colours.uneven > PHOTO ? 'photo' : 'scan';
  if (colours.coloured < GREY_PAGE) return { grey: true, taken, marks: [] };
  const marks = weighedOn(colours)
    .filter(({ sure }) => sure >= PERHAPS)
    .map(({ ellipse, sure }) => markOf(ellipse, sure, raster));
  return { grey: false, taken, marks };
}

/** All candidates, surest first, without those that lie over a surer one. */
function weighedOn(colours: Colours): Weighed[] {
  const weighed = findCircles(colours.red).map(({ ellipse: rough, votes }) => {
    const ellipse = fittedTo(colours.red, rough);
    const sure = surenessOf(lookOf(colours, ellipse));
    // Ovals fit into part of a ring too, but fewer edges point to their centre.
    return { ellipse, sure, rank: sure * (0.5 + Math.min(votes, 3) / 6) };
  });
  const kept: Weighed[] = [];
  for (const one of weighed.sort((a, b) => b.rank - a.rank)) {
    if (!kept.some((surer) => lieTogether(one.ellipse, surer.ellipse))) kept.push(one);
  }
  return kept;
}

/** They have nearly one centre, or the centre of one lies within the other. */
function lieTogether(one: Ellipse, surer: Ellipse): boolean {
  const apart = Math.hypot(one.x - surer.x, one.y - surer.y);
  return apart < 0.6 * Math.sqrt(one.a * one.b) || apart < 0.8 * Math.sqrt(surer.a * surer.b);
}

/** 0 up to `from`, 1 from `to` on, even in between. */
const ramp = (value: number, from: number, to: number): number =>
  Math.min(1, Math.max(0, (value - from) / (to - from)));

/**
 * How sure a look is that of a seal, 0 to 1: a closed ring, many strokes of text along it, mostly paper inside, no
 * other colour, and no end of red around. One that fails in any of these can't make up for it in another.
 */
function surenessOf(look: SealLook): number {
  return (
    ramp(look.ring, 0.5, 0.66) *
    ramp(look.ring - look.inner, 0.35, 0.55) *
    ramp(look.strokes, 4, 10) *
    ramp(look.filled, 0.02, 0.06) *
    (1 - ramp(look.filled, 0.6, 0.8)) *
    (1 - ramp(look.foreign, 0.05, 0.2)) *
    (1 - ramp(look.around, 0.35, 0.75)) *
    ramp(look.visible, 0.18, 0.4) *
    ramp(look.strength, 0.06, 0.12)
  );
}

function markOf(ellipse: Ellipse, sure: number, { width, height }: Raster): SealMark {
  const { left, top, right, bottom } = boxOf(ellipse);
  const share = (value: number, whole: number): number => Math.min(1, Math.max(0, value / whole));
  const x = share(left, width);
  const y = share(top, height);
  const flat = Math.min(ellipse.a, ellipse.b) / Math.max(ellipse.a, ellipse.b);
  return {
    x,
    y,
    width: share(right, width) - x,
    height: share(bottom, height) - y,
    shape: outlineShare(ellipse, { width, height }) < WHOLE ? 'cut' : flat < OVAL ? 'oval' : 'round',
    sure,
  };
}
