import { findIdentifiers } from '../../base/identifiers/find.ts';
import { masked, maskedText } from '../../base/identifiers/mask.ts';
import { lengthIn } from '../../base/lengths.ts';
import { hasHan, hasLatin } from '../../base/scripts.ts';
import { message } from '../../findings/catalogue.ts';
import type { Draft } from '../../findings/draft.ts';
import type { Evidence } from '../evidence.ts';
import { ruleKind } from '../kind.ts';
import { holds, limitsOf } from '../limits.ts';
import { squashed } from '../words.ts';
import { examplesOf, sentencesOf } from './describe.ts';
import { type Named, namesIn, whichOf } from './named.ts';
import { type Params, params } from './params.ts';
import { templateFaults, tokensOf } from './template.ts';

const ALLOWED = {
  ascii: /[\x20-\x7e]/u,
  'letters-digits': /[\p{L}\p{M}\p{N}]/u,
  'english-letters-digits': /[A-Za-z\d]/u,
} as const;

function* characterFaults(p: Params, { name, stem }: Named): Generator<Draft> {
  const { characters, also = '' } = p;
  if (characters !== undefined) {
    const odd = [...new Set(stem)].filter((char) => !ALLOWED[characters].test(char) && !also.includes(char));
    if (odd.length > 0) yield { message: message('name.characters', { name, characters: odd }) };
  }
  if (p.single_spaces && /\s{2}|^\s|\s$/u.test(stem)) yield { message: message('name.spaces', { name }) };
  const unit = p.unit ?? 'characters';
  const length = unit === 'bytes' ? new TextEncoder().encode(name).length : lengthIn('characters-with-spaces', name);
  for (const { op, limit } of limitsOf(p))
    if (!holds(op, length, limit)) yield { message: message('name.length', { name, length, op, limit, unit }) };
}

const PERSONAL = ['id-number', 'passport', 'bank-card', 'mobile', 'landline'] as const;

function* personalFaults(p: Params, { name }: Named): Generator<Draft> {
  if (p.no_personal_data === undefined) return;
  const found = findIdentifiers(name).filter(({ kind, sure }) => sure && PERSONAL.some((one) => one === kind));
  if (found.length === 0) return;
  const about = { name: maskedText(name), shown: found.map(masked) };
  if (p.no_personal_data === 'warn') yield { message: message('name.personal-perhaps', about), remark: true };
  else yield { message: message('name.personal', about) };
}

function* scriptFaults(p: Params, { name, stem }: Named): Generator<Draft> {
  if (!p.bilingual) return;
  if (!hasHan(stem)) yield { message: message('name.script', { name, missing: 'han' }) };
  if (!hasLatin(stem)) yield { message: message('name.script', { name, missing: 'latin' }) };
}

function* numberFaults(p: Params, { name, stem }: Named, wanted: number): Generator<Draft> {
  if (!p.numbered) return;
  const written = /^\d{1,4}(?!\d)/u.exec(stem)?.[0];
  if (written === undefined || Number(written) !== wanted)
    yield { message: message('name.number', { name, wanted: String(wanted).padStart(2, '0') }) };
}

function* faultsOf(p: Params, evidence: Evidence): Generator<Draft> {
  const seen = new Set<string>();
  for (const [index, named] of namesIn(p, evidence).entries()) {
    const at = (drafts: Iterable<Draft>): Draft[] => Array.from(drafts, (draft) => ({ ...draft, ...named.at }));
    yield* at(scriptFaults(p, named));
    yield* at(templateFaults(p, evidence, named, index + 1));
    yield* at(characterFaults(p, named));
    yield* at(numberFaults(p, named, index + 1));
    yield* at(personalFaults(p, named));
    const key = squashed(named.name);
    if (p.unique && seen.has(key)) yield { ...named.at, message: message('name.twice', { name: named.name }) };
    seen.add(key);
  }
}

/** `name`: how files, the bundle, the subject of the mail or an answer that is a title are named. */
export const name = ruleKind('name', params, {
  refers: (p) => ({
    slots: p.slots,
    paths: p.of === undefined || whichOf(p) !== undefined ? [] : [p.of],
    tokens: tokensOf(p),
  }),
  applies: (p, evidence) => namesIn(p, evidence).length > 0,
  check: faultsOf,
  describe: (p, names) => ({ how: sentencesOf(p, names), examples: examplesOf(p, names) }),
});
