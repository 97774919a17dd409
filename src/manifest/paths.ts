/** One step of a path: a key and, where it is a list, which of its items. */
export interface PathStep {
  readonly key: string;
  readonly items: 'all' | { readonly key: string; readonly word: string } | undefined;
}

const STEP = /^([^[\]]*)(?:\[(?:([^[\]=]+)=([^[\]]*))?\])?$/;

/** The steps of a path such as `fields.people[role=lead].name`; a step that is written otherwise is a key as it stands. */
export function pathSteps(path: string): PathStep[] {
  return splitSteps(path).map((step) => {
    const [, key = step, filter, word = ''] = STEP.exec(step) ?? [];
    if (filter !== undefined) return { key, items: { key: filter, word } };
    return { key, items: step.endsWith('[]') ? 'all' : undefined };
  });
}

/** A dot between brackets belongs to a word. */
const splitSteps = (path: string): string[] => path.split(/\.(?![^[]*\])/);

/** The path without what it asks of items: `fields.people[].name`. */
export const bare = (path: string): string => path.replaceAll(/\[[^\]]*\]/g, '[]');

/** Of a path through several submissions what leads on within one: `submissions[].fields.title` → `fields.title`. */
export const withinSubmission = (path: string): string | undefined => /^submissions\[[^\]]*\]\.(.+)$/.exec(path)?.[1];
