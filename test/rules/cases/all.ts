import type { Case } from '../case.ts';
import { compare } from './compare.ts';
import { compareDays } from './compare-days.ts';
import { absence, grouped, inFiles } from './data.ts';
import { acts, ways } from './delivery.ts';
import { cites, claims, figures } from './evidence.ts';
import { attest, file, order } from './files.ts';
import { form } from './form.ts';
import { forms, share } from './forms.ts';
import { all_of, any_of, k_of, none_of } from './groups.ts';
import { headingCounts } from './heading-count.ts';
import { addresses, headings, languages } from './headings.ts';
import { layout } from './layout.ts';
import { layoutUndecided } from './layout-undecided.ts';
import { media } from './media.ts';
import { name } from './names.ts';
import { delivery, inform, relative, window } from './outside.ts';
import { between } from './pages.ts';
import { agree, answers, translation } from './pairs.ts';
import { preflight } from './preflight.ts';
import { references } from './references.ts';
import { relation } from './relations.ts';
import { seal } from './seals.ts';
import { text } from './texts.ts';
import { more } from './value-forms.ts';
import { count, length, present, value } from './values.ts';
import { bases, clocks, counted, ends, rounds } from './window.ts';
import { clockTimes, doneDays } from './window-clock.ts';

/** The cases of every rule kind. */
export const CASES: Readonly<Record<string, readonly Case[]>> = {
  ...{ relation, name, order, inform },
  ...{ any_of, all_of, none_of, k_of },
  ...{
    preflight,
    layout: [...layout, ...layoutUndecided],
    form,
    seal,
    claims,
    cites,
    references,
    figures,
    forms,
    agree: [...agree, ...share],
    translation,
    answers,
    text: [...text, ...headings, ...headingCounts, ...addresses, ...languages],
    present: [...present, ...absence],
    count: [...count, ...grouped],
    length: [...length, ...inFiles],
    value: [...value, ...more],
    compare: [...compare, ...compareDays],
    file: [...file, ...between, ...media],
    delivery: [...delivery, ...ways],
    attest: [...attest, ...acts],
    window: [...window, ...relative, ...ends, ...clocks, ...rounds, ...counted, ...bases, ...clockTimes, ...doneDays],
  },
};
