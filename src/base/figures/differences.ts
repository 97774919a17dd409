import { significant } from './decimal.ts';
import type { Figure } from './figure.ts';

/** A figure that one of two texts doesn't have, and what the other has in its place where that can be told. */
export interface FigureDifference<F extends Figure = Figure> {
  readonly one: F | undefined;
  readonly other: F | undefined;
  /** They have the same digits and are of another magnitude, as 1.2亿 and 1.2 billion. */
  readonly magnitude: boolean;
}

/** Figures that only one has, beyond which nobody asks what stands instead. */
const MAX_PAIRED = 1000;
/** How far from its place a figure is looked for, as a share of all figures. */
const NEAR = 0.12;

const unitsAgree = (a: Figure, b: Figure): boolean => a.unit === b.unit || a.unit === undefined || b.unit === undefined;

/** The same moment, or one of which the other says no more than a part: the year of a month, a day without its year. */
function datesAgree(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.startsWith('--')) return long.endsWith(short.slice(1)) || short === long;
  return short === long || (/^\d{4}$/.test(short) && long.startsWith(short));
}

/** A minus isn't answered by a number that nothing says is below nothing. */
function signsAgree(a: Figure, b: Figure): boolean {
  if (a.negative === 'sign') return b.negative !== undefined;
  return b.negative !== 'sign' || a.negative !== undefined;
}

function agree(a: Figure, b: Figure): boolean {
  if (a.kind === 'date' && b.kind === 'date') return datesAgree(a.value, b.value);
  if (!signsAgree(a, b)) return false;
  // 2,000 sensors and 2000 个 may read like a year to one of the two.
  return a.value === b.value && unitsAgree(a, b);
}

/** Square metres of a mu, and how far a converted area may be from the other: it is rounded. */
const MU = 2000 / 3;
const ROUNDED = 0.02;

/** 3万亩 and 2,000 hectares are one area. */
function sameArea(a: Figure, b: Figure): boolean {
  const [mu, metres] = a.unit === 'mu' ? [a, b] : [b, a];
  if (mu.unit !== 'mu' || metres.unit !== 'm²') return false;
  const area = Number(mu.value) * MU;
  return Math.abs(Number(metres.value) - area) <= ROUNDED * area;
}

/** The figures of one text that another doesn't give, each once. */
function without<F extends Figure>(figures: readonly F[], other: readonly F[]): F[] {
  const byValue = new Map<string, F[]>();
  const years = new Map<string, F[]>();
  const put = (map: Map<string, F[]>, key: string, figure: F): unknown =>
    map.set(key, [...(map.get(key) ?? []).slice(-20), figure]);
  const days = other.filter(({ kind, value }) => kind === 'date' && value.length > 4);
  for (const figure of other) put(byValue, figure.value, figure);
  for (const figure of days) put(years, figure.value.slice(0, 4), figure);
  const endings = new Set(days.map(({ value }) => value.slice(-6)));
  const areas = other.filter(({ unit }) => unit === 'mu' || unit === 'm²').slice(0, MAX_PAIRED);
  const seen = new Set<string>();
  return figures.filter((figure) => {
    const key = `${figure.value} ${figure.unit ?? ''} ${figure.negative === 'sign' ? '-' : ''}`;
    if (seen.has(key)) return false;
    seen.add(key);
    const { kind, value } = figure;
    const same = byValue.get(value) ?? [];
    if (same.some((one) => agree(figure, one))) return false;
    if (kind !== 'date') return !areas.some((one) => sameArea(figure, one));
    if (/^\d{4}$/.test(value)) return !years.has(value);
    // 6月1日 for 1 June 2025, and the other way round.
    return !(value.startsWith('--') ? endings.has(value.slice(1)) : byValue.has(`-${value.slice(4)}`));
  });
}

interface Placed<F extends Figure> {
  readonly figure: F;
  /** Where among all figures of its text it stands, 0 to 1. */
  readonly share: number;
}

function placed<F extends Figure>(left: readonly F[], all: readonly F[]): Placed<F>[] {
  const index = new Map(all.map((figure, at) => [figure, at / Math.max(1, all.length - 1)]));
  return left.map((figure) => ({ figure, share: index.get(figure) ?? 0 }));
}

/**
 * In which figures two texts differ that should say the same, in the order of the first. How often a figure is given
 * makes no difference. A loose figure may answer one of the other text, but isn't missed itself.
 */
export function figureDifferences<F extends Figure>(one: readonly F[], other: readonly F[]): FigureDifference<F>[] {
  const [left, right] = [placed(without(one, other), one), placed(without(other, one), other)];
  const partners = new Map<Placed<F>, { readonly of: Placed<F>; readonly magnitude: boolean }>();
  const taken = new Set<Placed<F>>();
  const pair = (magnitude: boolean, fits: (a: Placed<F>, b: Placed<F>) => boolean): void => {
    if (left.length > MAX_PAIRED || right.length > MAX_PAIRED) return;
    for (const a of left) {
      if (partners.has(a)) continue;
      const fitting = right.filter((b) => !taken.has(b) && (!a.figure.loose || !b.figure.loose) && fits(a, b));
      const [of] = fitting.toSorted((b, c) => Math.abs(b.share - a.share) - Math.abs(c.share - a.share));
      if (of === undefined) continue;
      partners.set(a, { of, magnitude });
      taken.add(of);
    }
  };
  const alike = ({ figure: a }: Placed<F>, { figure: b }: Placed<F>): boolean => a.kind === b.kind && unitsAgree(a, b);
  pair(
    true,
    (a, b) =>
      alike(a, b) &&
      a.figure.kind === 'amount' &&
      a.figure.value !== b.figure.value &&
      significant(a.figure.value) === significant(b.figure.value),
  );
  const near = (a: Placed<F>, b: Placed<F>): boolean =>
    alike(a, b) && Math.abs(a.share - b.share) <= Math.max(NEAR, 2 / Math.max(one.length, other.length));
  pair(false, (a, b) => near(a, b) && a.figure.unit === b.figure.unit);
  pair(false, near);
  const found = left.flatMap((a): FigureDifference<F>[] => {
    const partner = partners.get(a);
    if (partner !== undefined) return [{ one: a.figure, other: partner.of.figure, magnitude: partner.magnitude }];
    return a.figure.loose ? [] : [{ one: a.figure, other: undefined, magnitude: false }];
  });
  const rest = right
    .filter((b) => !taken.has(b) && !b.figure.loose)
    .map(({ figure }) => ({ one: undefined, other: figure, magnitude: false }));
  return [...found, ...rest];
}
