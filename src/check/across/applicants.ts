import type { Manifest } from '../../manifest/manifest.ts';
import { isBlank } from '../../rules/select.ts';
import { squashed } from '../../rules/words.ts';

/** What names are compared by: width, case and spaces make no difference; what says nothing is like nothing. */
export const comparable = (...names: readonly (string | undefined)[]): string[] =>
  names.flatMap((name) => (isBlank(name) ? [] : [squashed(name ?? '')]));

/**
 * Puts submissions of one applicant together, in their order; an equal name in either language makes two applicants
 * the same, also by way of a third. Who gives no name belongs to nobody.
 */
export function byApplicant<T extends { readonly manifest: Manifest }>(submissions: readonly T[]): T[][] {
  // Names of one applicant hang together as a tree; its root stands for the applicant.
  const above = new Map<string, string>();
  const rootOf = (name: string): string => {
    const up = above.get(name);
    if (up === undefined) return name;
    const root = rootOf(up);
    above.set(name, root);
    return root;
  };
  const namesOf = ({ manifest: { applicantName } }: T): string[] => comparable(applicantName.zh, applicantName.en);
  for (const submission of submissions) {
    const [first, other] = namesOf(submission).map(rootOf);
    if (first !== undefined && other !== undefined && first !== other) above.set(other, first);
  }
  const groups = new Map<string, T[]>();
  for (const submission of submissions) {
    const [name] = namesOf(submission);
    if (name === undefined) continue;
    const group = groups.get(rootOf(name));
    if (group === undefined) groups.set(rootOf(name), [submission]);
    else group.push(submission);
  }
  return [...groups.values()];
}
