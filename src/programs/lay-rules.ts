import { message } from '../findings/catalogue.ts';
import { entriesOf, isFields, itemsOf, listOfPieces, mapOfPieces, type Piece, partOf } from '../source/pieces.ts';
import { byKey, isPartial, type Lay, type Laying, nothingToChange, nothingToRemove, replace } from './laying.ts';
import { ruleShape } from './shape.ts';

const NEEDED = ['kind', 'title', 'level', 'clause'];
const COMMON = Object.keys(ruleShape);
const layKeys = byKey({ what: 'key', lay: () => replace });

const idOf = (rule: Piece): string | undefined => {
  const { value } = partOf(rule, 'id');
  return typeof value === 'string' ? value : undefined;
};
const clauseOf = (rule: Piece): unknown => partOf(partOf(rule, 'clause'), 'id').value;

/** A weight that the base gave a rule beside its level says nothing of it at another level. */
function layWeight(laying: Laying, base: Piece, over: Piece): Piece {
  const level = partOf(over, 'level').value;
  const weight = partOf(over, 'severity').value;
  const laid = layKeys(laying, base, over);
  if (level === undefined || weight !== undefined || level === partOf(base, 'level').value) return laid;
  return mapOfPieces(new Map(entriesOf(laid).filter(([key]) => key !== 'severity')), laid);
}

/** A rule of another kind keeps what every rule has; the parameters of its former kind mean nothing any more. */
function layRule(laying: Laying, base: Piece, over: Piece): Piece {
  const kind = partOf(over, 'kind').value;
  if (kind === undefined || kind === partOf(base, 'kind').value) return layWeight(laying, base, over);
  const common = entriesOf(base).filter(([key]) => COMMON.includes(key));
  return layWeight(laying, mapOfPieces(new Map(common), base), over);
}

const renamed = (rule: Piece, base: Piece): Piece =>
  mapOfPieces(new Map([...entriesOf(rule), ['id', partOf(base, 'id')]]), rule);

/** A new rule stands after the last one of its clause, else at the end. */
function placeNew(rules: Piece[], rule: Piece): void {
  const clause = clauseOf(rule);
  const before = clause === undefined ? -1 : rules.findLastIndex((other) => clauseOf(other) === clause);
  rules.splice(before < 0 ? rules.length : before + 1, 0, rule);
}

/** Rules are laid by their ids: a known one is changed or, with `remove: true`, left out; any other is new. */
const layList: Lay = (laying, base, over) => {
  if (!Array.isArray(over.value)) return over;
  const rules = itemsOf(base);
  const known = rules.flatMap((rule) => idOf(rule) ?? []);
  const seen = new Set<string>();
  for (const mine of itemsOf(over)) {
    const id = idOf(mine);
    if (id === undefined || !isFields(mine.value)) {
      rules.push(mine);
      continue;
    }
    if (seen.has(id)) {
      const twice = message('pack.rule-twice', { id });
      laying.findings.push(laying.over.finding({ message: twice, route: [...mine.route, 'id'] }));
      continue;
    }
    seen.add(id);
    const at = known.includes(id) ? rules.findIndex((rule) => idOf(rule) === id) : -1;
    const theirs = rules[at];
    const idPiece = partOf(mine, 'id');
    if (mine.value['remove'] === true) {
      if (theirs === undefined) nothingToRemove(laying, 'rule', id, known, idPiece);
      else rules.splice(at, 1);
    } else if (theirs !== undefined) rules[at] = layRule(laying, theirs, mine);
    else if (!isPartial(mine, NEEDED)) placeNew(rules, mine);
    else {
      const meant = nothingToChange(laying, 'rule', id, known, NEEDED, idPiece);
      const near = rules.findIndex((rule) => meant !== undefined && idOf(rule) === meant);
      const base = rules[near];
      // Read as what was probably meant, but under the id of the base, so that no other fault is missed or made.
      if (base !== undefined) rules[near] = layRule(laying, base, renamed(mine, base));
    }
  }
  return listOfPieces(rules, over);
};

/** rules.yaml */
export const layRules: Lay = byKey({ what: 'key', lay: () => layList });

/** The rules with the document that each one's clause is in, for a base whose call isn't that of the overlay. */
export function signed(rules: Piece, title: Piece): Piece {
  const items = itemsOf(partOf(rules, 'rules')).map((rule) => {
    const clause = partOf(rule, 'clause');
    if (!isFields(clause.value) || 'source' in clause.value) return rule;
    const withSource = mapOfPieces(new Map([...entriesOf(clause), ['source', title]]), clause);
    return mapOfPieces(new Map([...entriesOf(rule), ['clause', withSource]]), rule);
  });
  const list = listOfPieces(items, partOf(rules, 'rules'));
  return mapOfPieces(new Map([...entriesOf(rules), ['rules', list]]), rules);
}
