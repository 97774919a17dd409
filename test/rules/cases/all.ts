import type { Case } from '../case.ts';
import { agree, cites, claims, figures } from './evidence.ts';
import { attest, file, name, order } from './files.ts';
import { media } from './media.ts';
import { day, delivery, inform, relative, window } from './outside.ts';
import { preflight } from './preflight.ts';
import { seal } from './seals.ts';
import { text } from './texts.ts';
import { compare, count, length, present, unique, value } from './values.ts';

/** The cases of every rule kind. */
export const CASES: Readonly<Record<string, readonly Case[]>> = {
  ...{ present, count, length, value, compare, day, unique, text, name, order, attest, delivery, inform },
  ...{ preflight, seal, claims, cites, figures, agree, file: [...file, ...media], window: [...window, ...relative] },
};
