import { type NamePiece, readTemplate } from '../../base/name-template.ts';
import { message } from '../../findings/catalogue.ts';
import type { Draft } from '../../findings/draft.ts';
import type { Evidence } from '../evidence.ts';
import { isBlank } from '../select.ts';
import { squashed } from '../words.ts';
import { type Named, whichOf } from './named.ts';
import type { Params } from './params.ts';

/** What no file name may hold, and therefore none has. */
const REFUSED = /[\\/:*?"<>|]/gu;

/** A name as it is compared: any separator that is accepted counts as the first of them. */
function plain(name: string, p: Params): string {
  const which = whichOf(p);
  const isFile = which !== undefined && which !== 'mail-subject';
  const squeezed = isFile ? squashed(name).replaceAll(REFUSED, '') : squashed(name);
  const [first = '', ...others] = (p.separators ?? []).map(squashed);
  return others.reduce((text, other) => (other === '' ? text : text.replaceAll(other, first)), squeezed);
}

const piecesOf = ({ template }: Params): readonly NamePiece[] =>
  template === undefined ? [] : readTemplate(template).pieces;

/** The tokens of a template, as the pack names them. */
export const tokensOf = (p: Params): string[] => piecesOf(p).map(({ token }) => token);

/** Those without which there is no name. */
export const neededTokens = (p: Params): string[] =>
  piecesOf(p).flatMap(({ token, optional }) => (optional ? [] : [token]));

/** Whether a name is what the template makes of the answers; where one of these isn't given, nobody can tell. */
export function* templateFaults(p: Params, evidence: Evidence, named: Named, number: number): Generator<Draft> {
  if (p.template === undefined) return;
  const { pieces, end } = readTemplate(p.template);
  const parts = pieces.map((piece) => {
    const value =
      piece.token === 'number' ? String(number).padStart(2, '0') : evidence.said(piece.token, named.material);
    return { ...piece, value: value ?? '' };
  });
  const missing = parts
    .filter(({ value, optional }) => isBlank(value) && !optional)
    .map(({ token }) => evidence.labelOf(token));
  if (missing.length > 0) {
    yield { message: message('name.template-open', { name: named.name, missing }), undecided: true };
    return;
  }
  const written = parts.map(({ before, open, value, close }) => before + (isBlank(value) ? '' : open + value + close));
  const wanted = written.join('') + end;
  if (plain(named.stem, p) !== plain(wanted, p))
    yield { message: message('name.template', { name: named.name, wanted, separators: p.separators ?? [] }) };
}
