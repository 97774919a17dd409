import type { z } from 'zod';
import { nearest } from '../base/nearest.ts';
import { type Route, valueAt } from '../base/route.ts';
import { hasHan } from '../base/scripts.ts';
import { type Message, message } from '../findings/catalogue.ts';
import type { Draft } from '../findings/draft.ts';
import type { Expected } from '../findings/messages/shape.ts';
import type { Shape } from './shapes.ts';

/** Where the text of a scalar can be asked for: numbers lose their leading zeros once they are data. */
export interface Written {
  written(route: Route): string | undefined;
}

/** What a shape made of some data: the value as far as it goes, and everything that didn't fit. */
export interface ShapeReading<T> {
  /** Undefined where the data as a whole has another type, or lacks what the shape can't do without. */
  readonly value: T | undefined;
  readonly drafts: readonly Draft[];
}

/**
 * Reads data with a shape. Each fault is a draft; the faulty part is then left out (or mended where the meaning is
 * plain) and the rest read again, so that one run shows all faults and the value is usable as far as it goes.
 */
export function readShape<T>(shape: Shape<T>, data: unknown, source: Written, base: Route = []): ShapeReading<T> {
  const drafts: Draft[] = [];
  const reported = new Set<string>();
  const dropped: Route[] = [];
  let rest: unknown = structuredClone(data);
  for (let news = true; news; ) {
    const result = shape.safeParse(rest);
    if (result.success) return { value: result.data, drafts };
    news = false;
    for (const fault of result.error.issues.flatMap((issue) => faultsOf(issue, rest, source, base))) {
      const key = JSON.stringify(fault.path);
      if (reported.has(key)) continue;
      reported.add(key);
      news = true;
      drafts.push(fault.draft);
      if (fault.mend === 'drop') dropped.push(fault.path);
      else rest = fault.mend(rest);
    }
  }
  // Items go last, and from the end: the places of the others must not move while faults are still found.
  for (const path of dropped.toSorted((a, b) => Number(b.at(-1)) - Number(a.at(-1)))) {
    const items = valueAt(rest, path.slice(0, -1));
    if (Array.isArray(items)) items.splice(Number(path.at(-1)), 1);
  }
  return { value: dropped.length > 0 ? shape.safeParse(rest).data : undefined, drafts };
}

interface Fault {
  readonly draft: Draft;
  /** Where in the data, which may itself be a part of the source. */
  readonly path: Route;
  /** Data without the fault; `drop`: an item for which no empty one can stand in. */
  readonly mend: ((data: unknown) => unknown) | 'drop';
}

function faultsOf(issue: z.core.$ZodIssue, data: unknown, source: Written, base: Route): Fault[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const route = [...base, ...path];
  if (issue.code === 'invalid_union') {
    return meantOf(issue).flatMap((one) =>
      faultsOf({ ...one, path: [...issue.path, ...one.path] }, data, source, base),
    );
  }
  if (issue.code === 'unrecognized_keys') {
    const known = issue.message.split(' ');
    return issue.keys.map((key) => ({
      draft: {
        message: message('shape.unknown-key', { key, nearest: nearest(key, known), known }),
        route: [...route, key],
        part: 'key',
      },
      path: [...path, key],
      mend: (value) => without(value, [...path, key]),
    }));
  }
  const found = valueAt(data, path);
  if (found === undefined && path.length > 0) {
    const key = String(path.at(-1));
    const draft = { message: message('shape.missing-key', { key }), route: route.slice(0, -1) };
    return [{ draft, path, mend: (value) => value }];
  }
  const written = source.written(route) ?? showFound(found);
  const expected = issue.message as Expected;
  const draft = { message: explain(issue, expected, found, written), route };
  return [{ draft, path, mend: mendOf(expected, found, written, path) }];
}

/** Of shapes that would do, what is wrong by the one whose type the data has. */
function meantOf({ errors }: z.core.$ZodIssueInvalidUnion): readonly z.core.$ZodIssue[] {
  const meant = errors.find((own) => own.every(({ path, code }) => path.length > 0 || code === 'unrecognized_keys'));
  return meant ?? errors[0] ?? [];
}

function mendOf(expected: Expected, found: unknown, written: string, path: Route): Fault['mend'] {
  if (expected === 'text' && typeof found === 'number') return (value) => replaced(value, path, written);
  if (expected === 'bilingual' && typeof found === 'string') {
    return (value) => replaced(value, path, { [languageOf(found)]: found });
  }
  if (typeof path.at(-1) !== 'number') return (value) => without(value, path);
  const empty = emptyOf(expected);
  return empty === undefined ? 'drop' : (value) => replaced(value, path, empty);
}

function explain(issue: z.core.$ZodIssue, expected: Expected, found: unknown, written: string): Message {
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    return message('shape.not-one-of', { value: written, allowed, nearest: nearest(written, allowed) });
  }
  if (issue.code === 'invalid_format' || issue.code === 'too_big' || issue.code === 'too_small') {
    return message('shape.invalid', { detail: written });
  }
  if (expected === 'text' && typeof found === 'number') return message('shape.number-for-text', { written });
  if (expected === 'boolean') return message('shape.not-a-boolean', { written, meant: meantBoolean(written) });
  if (expected === 'date' || expected === 'moment') return message('shape.not-a-date', { written });
  if (expected === 'bilingual' && typeof found === 'string') {
    return message('shape.one-language', { given: languageOf(found) });
  }
  return message('shape.wrong-type', { expected, found: showFound(found) });
}

const languageOf = (text: string): 'zh' | 'en' => (hasHan(text) ? 'zh' : 'en');

const YES = /^(yes|y|on|true|是|对|有|√)$/i;
const NO = /^(no|n|off|false|否|不|无|×)$/i;

function meantBoolean(written: string): 'true' | 'false' | undefined {
  if (YES.test(written.trim())) return 'true';
  return NO.test(written.trim()) ? 'false' : undefined;
}

function showFound(found: unknown): string {
  if (found === null || found === undefined) return '';
  return typeof found === 'object' ? (Array.isArray(found) ? 'list' : 'map') : String(found);
}

/** What may stand in the place of a faulty item of a list; undefined where nothing empty is of that type. */
function emptyOf(expected: Expected): unknown {
  if (expected === 'map' || expected === 'bilingual') return {};
  if (expected === 'list') return [];
  return expected === 'text' ? '' : undefined;
}

function without(data: unknown, path: Route): unknown {
  const parent = valueAt(data, path.slice(0, -1));
  const last = path.at(-1);
  if (last === undefined) return undefined;
  if (typeof parent === 'object' && parent !== null) delete (parent as Record<string | number, unknown>)[last];
  return data;
}

function replaced(data: unknown, path: Route, value: unknown): unknown {
  const parent = valueAt(data, path.slice(0, -1));
  const last = path.at(-1);
  if (last === undefined) return value;
  if (typeof parent === 'object' && parent !== null) (parent as Record<string | number, unknown>)[last] = value;
  return data;
}
