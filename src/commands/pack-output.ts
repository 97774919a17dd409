import { clean } from '../base/clean.ts';
import { showBytes } from '../base/sizes.ts';
import type { CopiesRecord } from '../bundle/copies/record.ts';
import type { BundlePlan } from '../bundle/plan.ts';
import type { PackedEntry } from '../bundle/receipt.ts';
import type { Finding } from '../findings/finding.ts';
import { jsonBook } from '../report/book/json.ts';
import type { JsonPack } from '../report/contract.ts';
import { findingLines, type HumanStyle } from '../report/human.ts';
import { jsonFinding } from '../report/json.ts';
import { paragraph } from '../report/lines.ts';
import { makePaint } from '../report/paint.ts';
import type { Ui } from '../report/ui.ts';
import { uiOf } from '../report/ui-of.ts';
import type { WrittenBook } from './bundle/book.ts';
import type { WrittenDraft } from './bundle/mail.ts';
import type { WrittenUpload } from './bundle/upload.ts';
import type { Examined } from './examine.ts';

/** What packing wrote, and where it lies. */
export interface Packed {
  readonly folder: string;
  /** A bundle that was there before is gone. */
  readonly replaced: boolean;
  readonly zip: { readonly path: string; readonly bytes: number; readonly sha256: string };
  readonly entries: readonly PackedEntry[];
  readonly mail: readonly WrittenDraft[];
  readonly portal: WrittenUpload | undefined;
  readonly book: WrittenBook | undefined;
  readonly receipt: string;
  readonly copies: readonly CopiesRecord[];
  /** What came to light only while writing. */
  readonly findings: readonly Finding[];
}

/** What was packed as one object, `dossier-pack/1`. */
export function packedJson(packed: Packed, examined: Examined): JsonPack {
  return {
    format: 'dossier-pack/1',
    verdict: examined.result.verdict,
    bundle: { ...packed.zip, entries: packed.entries.map((entry) => ({ ...entry })) },
    mail: packed.mail.map(({ to, attachments, plain, ...draft }) => ({
      ...draft,
      text: plain.path,
      to: [...to],
      attachments: [...attachments],
    })),
    portal: packed.portal === undefined ? null : { path: packed.portal.path, sheet: packed.portal.sheet.path },
    book: packed.book === undefined ? null : jsonBookOf(packed.book),
    receipt: packed.receipt,
    copies: [...packed.copies],
    findings: [...examined.result.findings, ...packed.findings].map(jsonFinding),
  };
}

const jsonBookOf = ({ plan, layout, path, bytes, sha256 }: WrittenBook): JsonPack['book'] =>
  jsonBook(plan, layout, { path, bytes, sha256 });

const speaking =
  (style: HumanStyle) =>
  (pick: (ui: Ui) => string): string[] =>
    style.langs.flatMap((lang) => paragraph(pick(uiOf(lang)), 0, style));

/** What was packed, for people: the folder once, and in it each thing in the languages spoken, with the name of its file. */
export function packedText(packed: Packed, { delivery }: BundlePlan, style: HumanStyle, forced: boolean): string {
  const paint = makePaint(style.colors);
  const { folder, zip, mail, portal, book } = packed;
  const spoken = speaking(style);
  const inside = (path: string): string => `  ${path.slice(folder.length + 1)}`;
  const lines = packed.findings.flatMap((finding) => findingLines(finding, { lineOf: () => undefined }, style, paint));
  if (forced) lines.push(...spoken((ui) => ui.packedForced).map((line) => paint.severity.error(line)));
  const entries = packed.entries.length;
  lines.push(
    ...spoken((ui) => ui.packed(showBytes(zip.bytes), entries, packed.replaced)).map((line) => paint.good(line)),
    `  ${folder}/`,
    ...spoken((ui) => ui.bundle),
    inside(zip.path),
    `  SHA-256 ${zip.sha256}`,
  );
  if (delivery.channel === 'email') lines.push(...mailLines(mail, delivery.to, spoken, inside));
  if (portal !== undefined) {
    lines.push(...spoken((ui) => ui.portalFolder(portal.url)), `${inside(portal.path)}/`);
    lines.push(...spoken((ui) => ui.fillInSheet), inside(portal.sheet.path));
  }
  if (book !== undefined) {
    const { length } = book.plan.outside;
    lines.push(...spoken((ui) => ui.book(book.layout.pages, length)), inside(book.path));
  }
  lines.push(...spoken((ui) => ui.receipt), inside(packed.receipt));
  return `${lines.join('\n')}\n`;
}

function mailLines(
  drafts: Packed['mail'],
  to: readonly string[],
  spoken: (pick: (ui: Ui) => string) => string[],
  inside: (path: string) => string,
): string[] {
  if (to.length === 0) return spoken((ui) => ui.noAddress);
  if (drafts.length === 0) return spoken((ui) => ui.noDraft);
  return [
    ...spoken((ui) => ui.mailDrafts(drafts.length, clean(to.join(', ')))),
    ...drafts.map(({ path }) => inside(path)),
    ...spoken((ui) => ui.mailText),
    ...drafts.map(({ plain }) => inside(plain.path)),
  ];
}

/** What would be packed, for people. `ofBook`: what has to be said of the combined PDF, where one was asked for. */
export function plannedText(
  plan: BundlePlan,
  folder: string,
  ofBook: readonly Finding[] | undefined,
  style: HumanStyle,
): string {
  const spoken = speaking(style);
  const lines = [...spoken((ui) => ui.wouldPack), `  ${folder}/`, `  ${plan.stem}.zip`];
  for (const { name, twin, facts, material } of plan.materials) {
    const also = twin === undefined ? '' : `  = ${twin}`;
    lines.push(`    ${name}${also}  ${showBytes(facts.bytes)}  <- ${clean(material.file ?? '')}`);
  }
  const made = [plan.indexPdf, plan.indexXlsx, plan.indexCsv, plan.sums].filter((name) => name !== undefined);
  lines.push(...made.map((name) => `    ${name}`));
  if (ofBook !== undefined) {
    const paint = makePaint(style.colors);
    lines.push(`  ${plan.book}`);
    lines.push(...ofBook.flatMap((finding) => findingLines(finding, { lineOf: () => undefined }, style, paint)));
  }
  const { delivery } = plan;
  if (delivery.channel === 'portal') lines.push(...spoken((ui) => ui.wouldUpload(delivery.url)));
  else {
    const to = clean(delivery.to.join(', '));
    lines.push(...spoken((ui) => (to === '' ? ui.noAddress : ui.wouldMail(to))));
  }
  lines.push(...spoken((ui) => ui.wouldReceipt));
  return `${lines.join('\n')}\n`;
}
