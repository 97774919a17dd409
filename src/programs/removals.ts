import { folderOf } from '../base/paths.ts';
import { message } from '../findings/catalogue.ts';
import type { Draft } from '../findings/draft.ts';
import type { Finding } from '../findings/finding.ts';
import type { Removal } from './laying.ts';
import type { Dangling } from './references.ts';

const isWithin = (path: string, top: string): boolean =>
  path.startsWith(top) && /^([.[]|$)/.test(path.slice(top.length));

/** Whether a reference that leads nowhere is one to what an overlay removed. */
function isTo(removal: Removal, { what, name }: Dangling['to']): boolean {
  if (removal.what !== 'field') return removal.what === what && removal.name === name;
  if (what === 'attribute') return removal.name === name;
  return isWithin(name, `fields.${removal.name}`) || name === `materials.${removal.name}`;
}

/** A built-in base is in order, and has no lines: what is wrong with its rules now is the overlay's doing. */
const isOfBuiltin = ({ place }: Finding): boolean => place?.route[0] === 'extends';

/**
 * References that lead nowhere, as findings. Where an overlay took away what a rule of its base refers to, the overlay
 * is at fault and not the rule; that is said once for all such rules, where the overlay does it.
 */
export function danglingFindings(
  dangling: readonly Dangling[],
  removals: readonly Removal[],
  ofRules: (draft: Draft) => Finding,
): Finding[] {
  const findings: Finding[] = [];
  const orphans = new Map<string, { rules: Set<string>; name: string; say: (draft: Draft) => Finding }>();
  for (const { rule, to, draft } of dangling) {
    const finding = ofRules(draft);
    const removal = removals.findLast((candidate) => isTo(candidate, to));
    const { from, route } = removal?.piece ?? {};
    const say = (what: Draft): Finding =>
      from === undefined ? ofRules({ ...draft, ...what }) : from.finding({ ...what, route: route ?? [], part: 'key' });
    const removed = removal && folderOf(say(draft).place?.file ?? '');
    const ofBase = removed !== undefined && finding.place?.file !== `${removed}/rules.yaml`;
    if (!ofBase && !isOfBuiltin(finding)) {
      findings.push(finding);
      continue;
    }
    const key = JSON.stringify([to.name, say(draft).place]);
    const orphan = orphans.get(key) ?? { rules: new Set(), name: to.name, say };
    orphan.rules.add(rule);
    orphans.set(key, orphan);
  }
  const told = [...orphans.values()].map(({ rules, name, say }) =>
    say({ message: message('pack.still-needed', { name, rules: [...rules] }) }),
  );
  return [...findings, ...told];
}
