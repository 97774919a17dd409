import { type PathFault, readRelativePath } from '../base/paths.ts';
import { type Message, message } from '../findings/catalogue.ts';
import type { Draft } from '../findings/draft.ts';
import type { SourceDocument } from '../source/document.ts';
import { readShape } from '../source/shape.ts';
import type { FieldDefinition } from './fields.ts';
import type { Attestation, Manifest, Material, PartBilingual, Phase, Waiver } from './manifest.ts';
import { type Asked, manifestShape, NEEDED } from './shape.ts';

/** The manifest as far as it can be read, and all that is wrong with it. */
export interface ManifestReading {
  readonly manifest: Manifest;
  readonly drafts: readonly Draft[];
}

type Data = Readonly<Record<string, unknown>>;

/** The program that a document names, before anything else of it is read. */
export function programNamed(source: SourceDocument): string | undefined {
  const name = (source.data as Data)['program'];
  return typeof name === 'string' && name.trim() !== '' ? name.trim() : undefined;
}

/** Reads a manifest against what its program asks. Never throws for bad content. */
export function parseManifest(source: SourceDocument, asked: Asked | undefined): ManifestReading {
  const { value, drafts } = readShape(manifestShape(asked), source.data, source);
  const data: Data = value ?? {};
  const found: Draft[] = drafts.map((draft) => meantByLabel(draft, asked));
  if (data['dossier'] === undefined && !found.some((d) => d.route?.[0] === 'dossier')) {
    found.push({ message: message('shape.missing-key', { key: 'dossier' }), route: [] });
  } else if (data['dossier'] !== undefined && data['dossier'] !== 1) {
    found.push({ message: message('manifest.version', { found: String(data['dossier']) }), route: ['dossier'] });
  }
  if (asText(data['program']) === undefined && !found.some((d) => d.route?.[0] === 'program')) {
    found.push({ message: message('shape.missing-key', { key: 'program' }), route: [] });
  }

  // Where the shape has found a fault already.
  const told = new Set(found.map(({ route }) => route?.join()));
  const materials = items(data['materials']).map((item, index) => readMaterial(item, index, found, told));
  const manifest: Manifest = {
    data,
    program: asText(data['program']),
    category: asText(data['category']),
    phase: asText(data['phase']) as Phase | undefined,
    applicantName: asBilingual(asMap(data['applicant'])['name']),
    contact: {
      name: asBilingual(asMap(data['contact'])['name']),
      email: asText(asMap(data['contact'])['email']),
    },
    delivery: readDelivery(asMap(data['delivery'])),
    materials,
    attestations: items(data['attest']).flatMap((item, index) => readAttestation(item, index, found, told)),
    waivers: items(data['waive']).flatMap((item, index) => readWaiver(item, index, found, told)),
  };
  return { manifest, drafts: found };
}

/** A choice written by its label (企业) is meant by its word (enterprise). */
function meantByLabel(draft: Draft, asked: Asked | undefined): Draft {
  const { message: said, route = [] } = draft;
  const [top, ...steps] = route.filter((step) => typeof step === 'string');
  if (said.id !== 'shape.not-one-of' || top !== 'fields' || asked === undefined) return draft;
  const field = steps.reduce<FieldDefinition | undefined>((at, step) => (at?.items ?? at)?.keys?.[step], {
    type: 'record',
    label: { zh: '', en: '' },
    keys: asked.fields,
  });
  const options = Object.entries(field?.options ?? field?.items?.options ?? {});
  const word = options.find(([, label]) => label.zh === said.params.value || label.en === said.params.value)?.[0];
  return word === undefined ? draft : { ...draft, message: message(said.id, { ...said.params, nearest: word }) };
}

/** Routes at which something has been said, joined. */
type Told = ReadonlySet<string | undefined>;

const asMap = (value: unknown): Data => (typeof value === 'object' && value !== null ? (value as Data) : {});
const items = (value: unknown): Data[] => (Array.isArray(value) ? value.map(asMap) : []);
const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
const asText = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
/** Composed (NFC): text that a Mac decomposed gives the same names and the same index. */
const asBilingual = (value: unknown): PartBilingual => {
  const { zh, en } = asMap(value);
  return { zh: asText(zh)?.normalize('NFC'), en: asText(en)?.normalize('NFC') };
};

function readDelivery(data: Data): Manifest['delivery'] {
  const { url, code, until } = asMap(data['link']);
  const address = asText(url);
  const link = address && { url: address, code: asText(code), until: asText(until) };
  return { to: texts(data['to']), cc: texts(data['cc']), ...(link && { link }) };
}

function readMaterial(item: Data, index: number, found: Draft[], told: Told): Material {
  const route = ['materials', index];
  const { slot, file, title, ...attributes } = item;
  const written = asText(file);
  let safe: string | undefined;
  lacks(item, ['slot'], route, found, told);
  if (written === undefined) {
    if (!told.has([...route, 'file'].join()))
      found.push({ message: message('manifest.file-blank', {}), route: [...route, 'file'] });
  } else {
    const path = readRelativePath(written);
    if (path.ok) safe = path.path;
    else {
      const at = { route: [...route, 'file'], subject: { file: written } };
      found.push({ message: explainPath(path.fault, written), ...at });
    }
  }
  return { route, slot: asText(slot), file: written, safe, title: asBilingual(title), attributes };
}

/** Why what a material gives as its file is of no use; undefined where it is a path. */
export function fileFault(file: string | undefined): Message | undefined {
  if (file === undefined) return message('manifest.file-blank', {});
  const path = readRelativePath(file);
  return path.ok ? undefined : explainPath(path.fault, file);
}

function explainPath(fault: PathFault, path: string): Message {
  switch (fault) {
    case 'empty':
      return message('path.empty', {});
    case 'control':
      return message('path.control', {});
    case 'absolute':
      return message('path.absolute', { path });
    case 'outside':
      return message('path.outside', { path });
    case 'backslash':
      return message('path.backslash', { path, fixed: path.replaceAll('\\', '/') });
  }
}

/** Reports the keys that an entry lacks, unless what stood there has been reported; tells whether any is missing. */
function lacks(item: Data, keys: readonly string[], route: (string | number)[], found: Draft[], told: Told): boolean {
  const missing = keys.filter((key) => asText(item[key]) === undefined);
  for (const key of missing) {
    if (!told.has([...route, key].join())) {
      found.push({ message: message('shape.missing-key', { key }), route });
    }
  }
  return missing.length > 0;
}

/** Reads a record of somebody's word, the one at `index` under `attest`; what it lacks is added to `found`. */
export function readAttestation(item: Data, index: number, found: Draft[], told: Told): Attestation[] {
  const route = ['attest', index];
  if (lacks(item, NEEDED.attestation, route, found, told)) return [];
  const said = (key: string): string => asText(item[key]) ?? '';
  return [
    {
      route,
      rule: said('rule'),
      by: said('by'),
      on: said('on'),
      file: asText(item['file']),
      item: asText(item['item']),
      note: asText(item['note']),
    },
  ];
}

function readWaiver(item: Data, index: number, found: Draft[], told: Told): Waiver[] {
  const route = ['waive', index];
  if (lacks(item, NEEDED.waiver, route, found, told)) return [];
  const said = (key: string): string => asText(item[key]) ?? '';
  return [
    {
      route,
      rule: said('rule'),
      reason: said('reason'),
      by: said('by'),
      until: said('until'),
      file: asText(item['file']),
      item: asText(item['item']),
    },
  ];
}
