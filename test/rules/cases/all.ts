import type { Case } from '../case.ts';
import { acts, ways } from './delivery.ts';
import { cites, claims, figures } from './evidence.ts';
import { attest, file, name, order } from './files.ts';
import { form } from './form.ts';
import { all_of, any_of, k_of, none_of } from './groups.ts';
import { layout } from './layout.ts';
import { media } from './media.ts';
import { day, delivery, inform, relative, window } from './outside.ts';
import { agree, answers, translation } from './pairs.ts';
import { preflight } from './preflight.ts';
import { seal } from './seals.ts';
import { text } from './texts.ts';
import { compare, count, length, present, unique, value } from './values.ts';
import { bases, clocks, counted, ends, rounds } from './window.ts';

/** The cases of every rule kind. */
export const CASES: Readonly<Record<string, readonly Case[]>> = {
  ...{ present, count, length, value, compare, day, unique, text, name, order, inform },
  ...{ any_of, all_of, none_of, k_of },
  ...{
    preflight,
    layout,
    form,
    seal,
    claims,
    cites,
    figures,
    agree,
    translation,
    answers,
    file: [...file, ...media],
    delivery: [...delivery, ...ways],
    attest: [...attest, ...acts],
    window: [...window, ...relative, ...ends, ...clocks, ...rounds, ...counted, ...bases],
  },
};
