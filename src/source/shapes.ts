import * as z from 'zod';
import { readDuration, readSpan } from '../base/calendar.ts';
import { isCalendarDay, isZone, readMoment } from '../base/instants.ts';
import { readPattern } from '../base/pattern/pattern.ts';
import { pointsOf } from '../base/type-sizes.ts';
import { isWebAddress } from '../base/web-address.ts';
import type { Expected } from '../findings/messages/shape.ts';

/** What a part of a YAML file must look like; reading with it gives a `T`. */
export type Shape<T> = z.ZodType<T>;
export type Read<S> = S extends z.ZodType<infer T> ? T : never;

/** zod's own sentences are not used: each shape names what it expects, and the catalogue has the words. */
const expecting = (what: Expected): { error: Expected } => ({ error: what });

export const text = (): z.ZodString => z.string(expecting('text'));
export const number = (): z.ZodNumber => z.number(expecting('number'));
export const integer = (): z.ZodNumber => z.number(expecting('integer')).int(expecting('integer'));
export const boolean = (): z.ZodBoolean => z.boolean(expecting('boolean'));
export const anything = (): z.ZodUnknown => z.unknown();

/** Points, or the Chinese name of a size of type, such as `五号`. */
export const typeSize = (): Shape<number | string> =>
  z.unknown().refine((value) => pointsOf(value) !== undefined, expecting('type-size')) as Shape<number | string>;

/** One shape or the other. */
export const either = <A, B>(one: Shape<A>, other: Shape<B>): Shape<A | B> => z.union([one, other]);

/** One value: neither a list nor a map. */
export const scalar = (): Shape<unknown> => z.unknown().refine((value) => typeof value !== 'object', expecting('text'));

/** A regular expression that takes no search, `ZX-\d{4}`. */
export const pattern = (): Shape<string> =>
  z.string(expecting('text')).refine((value) => readPattern(value) !== undefined, expecting('pattern'));

/** A place in the manifest: `fields.total`, `each.amount`. */
const isPlace = (value: unknown): boolean => typeof value === 'string' && /^[a-z_]+\.\S+$/i.test(value);

/** A number, a time (`3 years`) or a place in the manifest. */
export const compared = (): Shape<number | string> =>
  z
    .unknown()
    .refine(
      (value) =>
        Number.isFinite(value) || isPlace(value) || (typeof value === 'string' && readDuration(value) !== undefined),
      expecting('limit'),
    )
    .meta({ type: ['number', 'string'] }) as Shape<number | string>;

const isDayWord = (value: unknown): boolean =>
  value === 'today' || value === 'deadline' || readSpan(String(value)) !== undefined;

/** `today`, `deadline`, a day, a month or a year, or a place in the manifest. */
export const dayOrPath = (): Shape<number | string> =>
  z
    .unknown()
    .refine((value) => isPlace(value) || isDayWord(value), expecting('day-or-path'))
    .meta({ type: ['number', 'string'] }) as Shape<number | string>;

/** Width to height, `16:9`. */
export const ratio = (): Shape<string> => z.string(expecting('text')).regex(/^[1-9]\d{0,4}:[1-9]\d{0,4}$/);

/** A real calendar day, `2025-06-15`. */
export const day = (): Shape<string> =>
  z.string(expecting('date')).refine(isCalendarDay, expecting('date')).meta({ format: 'date' });

/** A day or a moment, with or without an offset: `2025-06-15`, `2025-06-15T24:00`, `2025-06-15T12:00+08:00`. */
export const moment = (): Shape<string> =>
  z.string(expecting('moment')).refine((value) => readMoment(value) !== undefined, expecting('moment'));

/** An IANA time zone, `Asia/Shanghai`. */
export const zone = (): Shape<string> => z.string(expecting('zone')).refine(isZone, expecting('zone'));

/** An IANA time zone, or one of these words for where the clock is. */
export const zoneOr = (words: readonly string[]): Shape<string> =>
  z.string(expecting('zone')).refine((value) => words.includes(value) || isZone(value), expecting('zone'));

/** A time of day, `17:00`; the end of the day is `24:00`. */
export const clock = (): Shape<string> =>
  z.string(expecting('moment')).regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/, expecting('moment'));

/** A day of the month, 1 to 31, or the word `last`. */
export const monthDay = (): Shape<number | 'last'> =>
  z
    .unknown()
    .refine(
      (value) => value === 'last' || (Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 31),
      expecting('integer'),
    ) as Shape<number | 'last'>;

/** A number of days or the like: whole, not negative, and no more than ten years of them. */
export const span = (): z.ZodNumber => integer().min(0, expecting('integer')).max(3660, expecting('integer'));

/** A web address, such as `https://city.example/call`. */
export const address = (): Shape<string> => z.string(expecting('address')).refine(isWebAddress, expecting('address'));

/** An email address, `office@city.example`. */
export const email = (): Shape<string> =>
  z.string(expecting('email')).refine((value) => /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(value), expecting('email'));

/** One of a closed list of words. */
export const choice = <const V extends readonly [string, ...string[]]>(values: V): Shape<V[number]> =>
  z.enum(values, expecting('choice')) as unknown as Shape<V[number]>;

const bilingualError = {
  error: (issue: { code: string }): string => (issue.code === 'unrecognized_keys' ? 'zh en' : 'bilingual'),
};

/** A text in both languages; each may still be missing, which is for the rules to judge. */
export const bilingual = (): Shape<{ zh?: string | undefined; en?: string | undefined }> =>
  z.strictObject({ zh: text().optional(), en: text().optional() }, bilingualError);

/** A text in both languages, both required. */
export const bothLanguages = (): Shape<{ zh: string; en: string }> =>
  z.strictObject({ zh: text(), en: text() }, bilingualError);

export const list = <T>(item: Shape<T>): z.ZodArray<Shape<T>> => z.array(item, expecting('list'));

/** A map with these keys and no others. */
export const map = <S extends z.ZodRawShape>(shape: S): z.ZodObject<S, z.core.$strict> =>
  z.strictObject(shape, { error: (issue) => (issue.code === 'unrecognized_keys' ? known(shape) : 'map') });

/** The same keys, each of which may be missing. */
export const allOptional = (shape: z.ZodRawShape): z.ZodRawShape =>
  Object.fromEntries(Object.entries(shape).map(([key, value]) => [key, z.optional(value)]));

/** A shape that may refer to itself; `name`: what it is called where a JSON Schema refers to it. */
export const lazy = <T>(make: () => Shape<T>, name?: string): Shape<T> =>
  name === undefined ? z.lazy(make) : z.lazy(make).meta({ id: name });

const known = (shape: object): string => Object.keys(shape).join(' ');

/** A map whose keys are free and whose values are all of one shape. */
export const table = <T>(value: Shape<T>): Shape<Record<string, T>> => z.record(z.string(), value, expecting('map'));

/** A map with at least these keys; others are left out of what is read. */
export const open = <S extends z.ZodRawShape>(shape: S): z.ZodObject<S, z.core.$strip> =>
  z.object(shape, expecting('map'));

export const literal = <const V extends string>(value: V): Shape<V> =>
  z.literal(value, expecting('choice')) as Shape<V>;
export const nullable = <T>(shape: Shape<T>): Shape<T | null> => shape.nullable();

/** A shape as JSON Schema: draft 2020-12, or the older draft that editors know best. */
export const toJsonSchema = (
  shape: Shape<unknown>,
  target: 'draft-2020-12' | 'draft-7' = 'draft-2020-12',
): Record<string, unknown> => z.toJSONSchema(shape, { target });
