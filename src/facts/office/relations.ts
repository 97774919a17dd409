import type { OfficeParts } from './parts.ts';
import { attribute, tagsOf } from './tags.ts';

/** The parts that a part refers to, by the ids that it uses for them; none for what is outside the file. */
export async function relationsOf(parts: OfficeParts, part: string): Promise<ReadonlyMap<string, string>> {
  const cut = part.lastIndexOf('/');
  const folder = part.slice(0, cut);
  const relations = new Map<string, string>();
  for (const tag of tagsOf((await parts.read(`${folder}/_rels${part.slice(cut)}.rels`)) ?? '')) {
    if (tag.name !== 'Relationship' || attribute(tag, 'TargetMode') === 'External') continue;
    relations.set(attribute(tag, 'Id') ?? '', absolute(folder, attribute(tag, 'Target') ?? ''));
  }
  return relations;
}

/** A target as the name of a part: `../slides/slide1.xml` from `ppt/notesSlides` is `ppt/slides/slide1.xml`. */
function absolute(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = folder.split('/');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
