import type { Case } from '../case.ts';
import { compare } from './compare.ts';
import { compareDays } from './compare-days.ts';
import { cites, claims, figures } from './evidence.ts';
import { attest, file, name, order } from './files.ts';
import { form } from './form.ts';
import { all_of, any_of, k_of, none_of } from './groups.ts';
import { layout } from './layout.ts';
import { media } from './media.ts';
import { delivery, inform, relative, window } from './outside.ts';
import { agree, answers, translation } from './pairs.ts';
import { preflight } from './preflight.ts';
import { seal } from './seals.ts';
import { text } from './texts.ts';
import { more } from './value-forms.ts';
import { count, length, present, unique, value } from './values.ts';

/** The cases of every rule kind. */
export const CASES: Readonly<Record<string, readonly Case[]>> = {
  ...{ present, count, length, unique, text, name, order, attest, delivery, inform },
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
    value: [...value, ...more],
    compare: [...compare, ...compareDays],
    file: [...file, ...media],
    window: [...window, ...relative],
  },
};
