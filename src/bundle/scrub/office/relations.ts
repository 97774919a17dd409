import type { TakenLog } from '../taken.ts';
import { attribute, editAttributes, isEndTag, tagName, tokensOf } from './xml.ts';

/** What one part of a document says of its relation to another. */
export interface Relation {
  readonly id: string;
  /** The last step of its type. */
  readonly type: string;
  /** The part's name, without the slash before it; of what lies outside, its address. */
  readonly target: string;
  readonly isOutside: boolean;
}

/** The relations in a `.rels` part. Throws an XmlFault. */
export function relationsIn(name: string, xml: string): Relation[] {
  return Array.from(tokensOf(xml)).flatMap(({ kind, text }) => {
    const relation = kind === 'tag' ? relationOf(name, text) : undefined;
    return relation === undefined ? [] : [relation];
  });
}

/** The part to which a `.rels` part belongs; empty for that of the whole document. */
export const ownerOf = (name: string): string => name.replace(/(^|\/)_rels\/([^/]*)\.rels$/, '$1$2');

function relationOf(name: string, tag: string): Relation | undefined {
  if (isEndTag(tag) || tagName(tag) !== 'Relationship') return undefined;
  const stated = attribute(tag, 'Target') ?? '';
  const isOutside = attribute(tag, 'TargetMode') === 'External';
  const type = attribute(tag, 'Type')?.replace(/^.*\//, '') ?? '';
  return { id: attribute(tag, 'Id') ?? '', type, isOutside, target: isOutside ? stated : partName(name, stated) };
}

/** Targets count from the folder of the owner. */
function partName(name: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = ownerOf(name).split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** A path on somebody's machine or in their network. */
const LOCAL = /^(?:file:|[a-z]:[\\/]|\\\\)/i;

/** The `.rels` part without relations to `dropped` parts, and with no more of paths on somebody's machine than the name. */
export function withoutRelations(name: string, xml: string, dropped: ReadonlySet<string>, taken: TakenLog): string {
  const out: string[] = [];
  for (const { kind, text } of tokensOf(xml)) {
    const relation = kind === 'tag' ? relationOf(name, text) : undefined;
    if (relation === undefined) out.push(text);
    else if (relation.isOutside && LOCAL.test(relation.target)) {
      taken.add('path', relation.target);
      out.push(
        editAttributes(text, ({ local, value }) =>
          local === 'Target' ? value.replace(/^.*[\\/]/s, '') || 'file' : undefined,
        ),
      );
    } else if (relation.isOutside || !dropped.has(relation.target)) out.push(text);
  }
  return out.join('');
}

/** The list of what each part is, without `dropped` parts. */
export function withoutOverrides(xml: string, dropped: ReadonlySet<string>): string {
  return Array.from(tokensOf(xml))
    .filter(({ kind, text }) => {
      if (kind !== 'tag' || tagName(text) !== 'Override') return true;
      return !dropped.has(attribute(text, 'PartName')?.replace(/^\//, '') ?? '');
    })
    .map(({ text }) => text)
    .join('');
}
