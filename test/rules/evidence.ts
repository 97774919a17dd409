import type { FileFacts, Inspection, TextFacts, VideoFacts } from '../../src/facts/facts.ts';
import { known, unknown } from '../../src/facts/facts.ts';
import { type Message, message } from '../../src/findings/catalogue.ts';
import type { CloudLink, Material } from '../../src/manifest/manifest.ts';
import type { Evidence } from '../../src/rules/evidence.ts';

/** A film in which a call finds nothing wrong. */
export const VIDEO: VideoFacts = {
  seconds: 60,
  width: 1920,
  height: 1080,
  aspect: 16 / 9,
  scan: 'progressive',
  videoCodec: 'AVC',
  subtitles: ['zh', 'en'],
  beside: [],
};

/** One material of a made-up submission. */
export interface MadeMaterial {
  readonly slot: string;
  readonly file?: string;
  /** What inspection found; the reason where it found nothing; absent: the manifest gives no usable path. */
  readonly facts?: Partial<FileFacts> | Message;
  /** The name in the bundle. */
  readonly name?: string;
  readonly title?: { readonly zh?: string; readonly en?: string };
  readonly attributes?: Readonly<Record<string, unknown>>;
}

/** The parts of a made-up submission that a case is about. */
export interface Made {
  readonly data?: Readonly<Record<string, unknown>>;
  readonly materials?: readonly MadeMaterial[];
  readonly offered?: Readonly<Record<string, readonly string[]>>;
  readonly categoryLabel?: { readonly zh: string; readonly en: string };
  readonly lists?: Readonly<Record<string, readonly string[]>>;
  /** Any moment with an offset. */
  readonly asOf?: string;
  readonly deadline?: string;
  readonly to?: readonly string[];
  /** The name of the bundle, the subject of the mail, and what tokens of templates stand for. */
  readonly archive?: string;
  readonly subject?: string;
  readonly said?: Readonly<Record<string, string>>;
  readonly cc?: readonly string[];
  readonly link?: CloudLink;
}

const DAMAGED = message('pdf.corrupt', { reason: 'no page tree' });

/** Facts of a PDF with so many pages; `damaged`: it doesn't open. */
export const pdf = (pages: number | 'damaged', more: Partial<FileFacts> = {}): Partial<FileFacts> => ({
  format: 'pdf',
  extension: 'pdf',
  pages: pages === 'damaged' ? unknown(DAMAGED) : known({ pages, remarks: [] }),
  ...more,
});

/** Facts of a file with this text inside. */
export const withText = (text: string): Partial<FileFacts> => ({ text: known<TextFacts>({ text }) });

/** Facts of a PDF whose pages have these texts. */
export const withPages = (...pages: readonly string[]): Partial<FileFacts> => ({
  ...pdf(pages.length),
  text: known<TextFacts>({ text: pages.join('\n'), pages }),
});

const isMessage = (facts: Partial<FileFacts> | Message): facts is Message => 'id' in facts;

function inspection(file: string, facts: Partial<FileFacts> | Message): Inspection {
  if (isMessage(facts)) return { ok: false, message: facts };
  return {
    ok: true,
    facts: { file, real: file, bytes: 1000, modified: 0, format: 'pdf', extension: 'pdf', ...facts },
    remarks: [],
  };
}

/** Evidence of a made-up submission; labels are the paths and slots themselves. */
export function evidenceOf(made: Made): Evidence {
  const named = (made.materials ?? []).map((material, index) => ({
    ...material,
    file: material.file ?? `${index}.pdf`,
    index,
  }));
  const materials = named.map(
    ({ slot, file, index, title = {}, attributes = {} }): Material => ({
      route: ['materials', index],
      slot,
      file,
      title,
      attributes,
    }),
  );
  const { category } = made.data ?? {};
  const of = (material: Material) => named[materials.indexOf(material)];
  const label = (text: string) => ({ zh: text, en: text });
  return {
    manifest: {
      data: { ...made.data, materials: named.map(({ slot, file, attributes }) => ({ slot, file, ...attributes })) },
      category: typeof category === 'string' ? category : undefined,
      applicantName: {},
      contact: { name: {} },
      delivery: { to: made.to ?? [], cc: made.cc ?? [], link: made.link },
      materials,
      attestations: [],
      waivers: [],
    },
    inspect: (material) => {
      const facts = of(material)?.facts;
      return facts && inspection(material.file ?? '', facts);
    },
    bundleName: (material) => of(material)?.name,
    archiveName: made.archive,
    mailSubject: made.subject,
    said: (token, material) => (token === 'title.zh' ? material?.title.zh : made.said?.[token]),
    labelOf: label,
    offered: (attribute) => made.offered?.[attribute],
    optionsAt: () => ({}),
    slotLabel: label,
    categoryLabel: made.categoryLabel,
    listLabel: label,
    lists: made.lists ?? {},
    asOf: Date.parse(made.asOf ?? '2025-06-01T00:00:00Z'),
    today: (made.asOf ?? '2025-06-01').slice(0, 10),
    deadline: made.deadline,
  };
}
