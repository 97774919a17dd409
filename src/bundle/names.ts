import { extensionOf } from '../base/paths.ts';
import type { Manifest, Material, PartBilingual, Phase } from '../manifest/manifest.ts';
import type { Program } from '../programs/program.ts';

interface Longest {
  readonly zh: number;
  readonly en: number;
}

/**
 * Longest names, in UTF-16 units. Windows unpacks `stem.zip` into `stem/stem/entry` and takes 260 units in all: two
 * stems, an entry and some thirty for the folder above stay below.
 */
const IN_ENTRY: Longest = { zh: 30, en: 40 };
const LONGEST_STEM = 76;

/** Characters that Windows refuses in names, controls, and marks that change the direction of text. */
const REFUSED = /[\\/:*?"<>|\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** A text as part of a file name: NFC, nothing that any system refuses, spaces as hyphens, cut between words. */
function namePart(text: string, longest: number): string {
  const clean = text
    .normalize('NFC')
    .replace(REFUSED, ' ')
    .replace(/[,;，；]+|\.(?=[\s,;]|$)/gu, ' ')
    .trim()
    .replace(/\s+/g, '-')
    .replace(/-{2,}/g, '-');
  return cut(clean, longest).replace(/^[-_.]+|[-_.]+$/g, '');
}

function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  let end = longest;
  if (/[\ud800-\udbff]/.test(text[end - 1] ?? '')) end -= 1;
  const short = text.slice(0, end);
  const hyphen = short.lastIndexOf('-');
  return /[A-Za-z]/.test(text[end] ?? '') && hyphen > longest / 2 ? short.slice(0, hyphen) : short;
}

function joinParts(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('_');
}

function bilingualPart(text: PartBilingual, longest: Longest): string {
  const zh = namePart(text.zh ?? '', longest.zh);
  const en = namePart(text.en ?? '', longest.en);
  return zh === en ? zh : joinParts(zh, en);
}

/** The number of an entry in reading order; the index is number 0. */
export function entryNumber(index: number, count: number): string {
  return String(index).padStart(count > 99 ? 3 : 2, '0');
}

/**
 * The name of each material in the bundle: number in reading order, then its title in both languages (or its slot's
 * label, where the slot is named so or there is no title), then the extension of the file. Numbers keep names apart.
 */
export function bundleNames(program: Program, manifest: Manifest): ReadonlyMap<Material, string> {
  const { materials } = manifest;
  return new Map(
    materials.map((material, index) => {
      const slot = program.slots[material.slot ?? ''];
      const untitled = material.title.zh === undefined && material.title.en === undefined;
      const text = slot !== undefined && (slot.named_by_slot || untitled) ? slot.label : material.title;
      const stem = joinParts(entryNumber(index + 1, materials.length), bilingualPart(text, IN_ENTRY));
      const extension = /^[a-z0-9]{1,8}$/.exec(extensionOf(material.safe ?? ''))?.[0] ?? '';
      return [material, extension === '' ? stem : `${stem}.${extension}`];
    }),
  );
}

/**
 * The bundle's own name, without an extension: `WSCA-China-2025_mobility_示例市_Example-City`. A later phase has a bundle
 * of its own: what was submitted first is not to be replaced.
 */
export function bundleStem(program: Program, manifest: Manifest, phase: Phase): string {
  const about = joinParts(namePart(program.short, 24), namePart(manifest.category ?? '', 24));
  const head = phase === 'apply' ? about : joinParts(about, phase);
  const { zh = '', en = '' } = manifest.applicantName;
  const chinese = namePart(zh, 16);
  const left = LONGEST_STEM - head.length - chinese.length - 2;
  return joinParts(head, chinese === en ? chinese : joinParts(chinese, namePart(en, left)));
}
