import type { z } from 'zod';
import { nearest } from '../base/nearest.ts';
import { type Route, valueAt } from '../base/route.ts';
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
  /** Undefined only where the data as a whole has another type. */
  readonly value: T | undefined;
  readonly drafts: readonly Draft[];
}

/** A mend can uncover another fault below it; deeper nests than this don't occur in our shapes. */
const MAX_PASSES = 12;

/**
 * Reads data with a shape. Each fault is a draft; the faulty part is then left out (or mended where the meaning is
 * plain) and the rest read again, so that one run shows all faults and the value is usable as far as it goes.
 */
export function readShape<T>(shape: Shape<T>, data: unknown, source: Written, base: Route = []): ShapeReading<T> {
  const drafts: Draft[] = [];
  const reported = new Set<string>();
  let rest: unknown = structuredClone(data);
  for (let pass = 0; pass < MAX_PASSES; pass += 1) {
    const result = shape.safeParse(rest);
    if (result.success) return { value: result.data, drafts };
    for (const issue of result.error.issues) {
      for (const fault of faultsOf(issue, rest, source, base)) {
        const key = JSON.stringify([fault.draft.route, fault.draft.message.id]);
        if (!reported.has(key)) drafts.push(fault.draft);
        reported.add(key);
        rest = fault.mend(rest);
      }
    }
  }
  return { value: undefined, drafts };
}

interface Fault {
  readonly draft: Draft;
  readonly mend: (data: unknown) => unknown;
}

function faultsOf(issue: z.core.$ZodIssue, data: unknown, source: Written, base: Route): Fault[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const route = [...base, ...path];
  if (issue.code === 'unrecognized_keys') {
    const known = issue.message.split(' ');
    return issue.keys.map((key) => ({
      draft: {
        message: message('shape.unknown-key', { key, nearest: nearest(key, known), known }),
        route: [...route, key],
        part: 'key',
      },
      mend: (value) => without(value, [...path, key]),
    }));
  }
  const found = valueAt(data, path);
  if (found === undefined && path.length > 0) {
    const key = String(path.at(-1));
    return [
      {
        draft: { message: message('shape.missing-key', { key }), route: route.slice(0, -1) },
        mend: (v) => without(v, path),
      },
    ];
  }
  const written = source.written(route) ?? showFound(found);
  const expected = issue.message as Expected;
  const mend = (value: unknown): unknown => {
    if (expected === 'text' && typeof found === 'number') return replaced(value, path, written);
    return typeof path.at(-1) === 'number' ? replaced(value, path, emptyOf(expected)) : without(value, path);
  };
  return [{ draft: { message: explain(issue, expected, found, written), route }, mend }];
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
    return message('shape.one-language', { given: /\p{Script=Han}/u.test(found) ? 'zh' : 'en' });
  }
  return message('shape.wrong-type', { expected, found: showFound(found) });
}

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

function emptyOf(expected: Expected): unknown {
  if (expected === 'map' || expected === 'bilingual') return {};
  return expected === 'list' ? [] : '';
}

function without(data: unknown, path: Route): unknown {
  const parent = valueAt(data, path.slice(0, -1));
  const last = path.at(-1);
  if (last === undefined) return undefined;
  if (Array.isArray(parent) && typeof last === 'number') parent[last] = undefined;
  else if (typeof parent === 'object' && parent !== null) delete (parent as Record<string | number, unknown>)[last];
  return data;
}

function replaced(data: unknown, path: Route, value: unknown): unknown {
  const parent = valueAt(data, path.slice(0, -1));
  const last = path.at(-1);
  if (last === undefined) return value;
  if (typeof parent === 'object' && parent !== null) (parent as Record<string | number, unknown>)[last] = value;
  return data;
}
