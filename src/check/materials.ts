import { isEmailAddress } from '../base/address.ts';
import { junkOf } from '../base/junk.ts';
import { nearest } from '../base/nearest.ts';
import { valueAt } from '../base/route.ts';
import { type Message, message } from '../findings/catalogue.ts';
import type { Draft } from '../findings/draft.ts';
import type { Material } from '../manifest/manifest.ts';
import type { Program } from '../programs/program.ts';
import type { CheckInput } from './input.ts';

/** What can be said of the materials whatever the program's rules: unknown slots, files that aren't there or don't open. */
export function* materialDrafts(input: CheckInput): Generator<Draft> {
  const slots = Object.keys(input.program.slots);
  const seen = new Set<string>();
  const contents = new Map<string, Material>();
  for (const material of input.manifest.materials) {
    if (material.slot !== undefined && !slots.includes(material.slot)) {
      const guess = nearest(material.slot, slots);
      yield {
        message: message('manifest.slot-unknown', { slot: material.slot, nearest: guess, known: slots }),
        route: [...material.route, 'slot'],
      };
    }
    if (material.safe === undefined) continue;
    const at = { route: [...material.route, 'file'], subject: { file: material.file ?? '' } };
    const inspection = input.inspections.get(material.safe);
    const { real = material.safe, sha256 = real } = inspection?.ok ? inspection.facts : {};
    const other = contents.get(sha256);
    if (seen.has(real)) yield { ...at, message: message('manifest.same-file-twice', { file: material.safe }) };
    else {
      if (other !== undefined) yield { ...at, message: sameContent(material, other) };
      for (const draft of fileDrafts(input, material)) yield { ...at, ...draft };
    }
    seen.add(real);
    contents.set(sha256, other ?? material);
  }
}

/** Two of one kind would be counted as two; of two kinds, one file may well serve both. */
function sameContent(material: Material, other: Material): Message {
  const names = { file: material.file ?? '', other: other.file ?? '' };
  return material.slot === other.slot
    ? message('manifest.same-content-twice', names)
    : message('manifest.same-content-elsewhere', names);
}

function* fileDrafts(input: CheckInput, material: Material): Generator<Draft> {
  const junk = junkOf(material.safe ?? '');
  if (junk !== undefined && junk !== 'hidden') {
    yield { message: message('disk.junk-named', { file: material.file ?? '', junk }) };
    return;
  }
  const inspection = input.inspections.get(material.safe ?? '');
  if (inspection === undefined) return;
  if (!inspection.ok) {
    yield { message: inspection.message };
    return;
  }
  for (const what of inspection.remarks) yield { message: what };
  const { pages } = inspection.facts;
  if (pages === undefined) return;
  if (!pages.known) yield { message: pages.message };
  else for (const what of pages.value.remarks) yield { message: what };
}

/** A phase in which the program asks nothing that can be judged is no phase to be ready in. */
export function* phaseDrafts({ program, phase }: CheckInput): Generator<Draft> {
  const judged = program.rules.some((rule) => rule.phase === phase && rule.kind !== 'inform');
  if (!judged) yield { message: message('manifest.phase-empty', { phase }), route: ['phase'] };
}

/** Addresses that the mail draft is written with; a wrong one makes a draft that can't be sent or answered. */
export function* addressDrafts({ manifest }: CheckInput): Generator<Draft> {
  const { email } = manifest.contact;
  const bad = (address: string): Draft['message'] => message('manifest.bad-address', { address });
  if (email !== undefined && !isEmailAddress(email)) yield { message: bad(email), route: ['contact', 'email'] };
  for (const key of ['to', 'cc'] as const) {
    for (const [index, address] of manifest.delivery[key].entries()) {
      if (!isEmailAddress(address.trim())) yield { message: bad(address), route: ['delivery', key, index] };
    }
  }
}

/** The kind of applicant is one that the program knows; a program without kinds takes any. */
export function* kindDrafts({ program, manifest }: CheckInput): Generator<Draft> {
  const known = Object.keys(program.applicantKinds);
  const kind = valueAt(manifest.data, ['applicant', 'kind']);
  if (known.length === 0 || typeof kind !== 'string' || kind.trim() === '' || known.includes(kind)) return;
  const route = ['applicant', 'kind'];
  yield {
    message: message('manifest.kind-unknown', { kind, nearest: meant(kind, program.applicantKinds), known }),
    route,
  };
}

/** The word that was most likely meant: the one of that name, or the one most like it. */
function meant(written: string, labels: Program['categories']): string | undefined {
  const words = Object.keys(labels);
  return words.find((word) => Object.values(labels[word] ?? {}).includes(written)) ?? nearest(written, words);
}

/** The category is one that the program knows; a program without categories needs none. */
export function* categoryDrafts({ program, manifest }: CheckInput): Generator<Draft> {
  const known = Object.keys(program.categories);
  if (known.length === 0) return;
  const { category } = manifest;
  if (category === undefined) yield { message: message('manifest.category-missing', { known }), route: ['category'] };
  else if (!known.includes(category)) {
    const guess = meant(category, program.categories);
    yield { message: message('manifest.category-unknown', { category, nearest: guess, known }), route: ['category'] };
  }
}
