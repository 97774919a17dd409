import { says } from '../says.ts';

/** What can be wrong with a program pack beyond the shape of its YAML. */
export const packMessages = {
  'pack.file-missing': says<{ name: string }>('error'),
  'pack.version': says<{ found: string }>('error'),
  'pack.kind-unknown': says<{ kind: string; nearest: string | undefined; known: readonly string[] }>('error'),
  'pack.rule-twice': says<{ id: string }>('error'),
  'pack.reference-unknown': says<{
    what: 'path' | 'slot' | 'attribute' | 'list' | 'category';
    name: string;
    nearest: string | undefined;
  }>('error'),
  'pack.sheet-reference-unknown': says<{
    what: 'path' | 'slot' | 'attribute' | 'list' | 'category' | 'rule' | 'word';
    name: string;
    nearest: string | undefined;
  }>('error'),
  'pack.dimension-twice': says<{ id: string }>('error'),
  'pack.id-form': says<{ id: string }>('error'),
} as const;
