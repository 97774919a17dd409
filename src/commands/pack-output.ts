import { showBytes } from '../base/sizes.ts';
import type { BundlePlan } from '../bundle/plan.ts';
import type { PackedEntry } from '../bundle/receipt.ts';
import type { Finding } from '../findings/finding.ts';
import type { Program } from '../programs/program.ts';
import type { JsonPack } from '../report/contract.ts';
import { findingLines, type HumanStyle } from '../report/human.ts';
import { jsonFinding } from '../report/json.ts';
import { makePaint } from '../report/paint.ts';
import { uiOf } from '../report/ui-of.ts';
import type { Examined } from './examine.ts';

/** What packing wrote, and where it lies. */
export interface Packed {
  readonly folder: string;
  readonly zip: { readonly path: string; readonly bytes: number; readonly sha256: string };
  readonly entries: readonly PackedEntry[];
  readonly mail: readonly {
    path: string;
    to: readonly string[];
    subject: string;
    bytes: number;
    attachments: readonly string[];
  }[];
  readonly portal: { readonly path: string; readonly url: string } | undefined;
  readonly receipt: string;
  /** What came to light only while writing. */
  readonly findings: readonly Finding[];
}

/** What was packed as one object, `dossier-pack/1`. */
export function packedJson(packed: Packed, examined: Examined): JsonPack {
  return {
    format: 'dossier-pack/1',
    verdict: examined.result.verdict,
    bundle: { ...packed.zip, entries: packed.entries.map((entry) => ({ ...entry })) },
    mail: packed.mail.map(({ to, attachments, ...draft }) => ({
      ...draft,
      to: [...to],
      attachments: [...attachments],
    })),
    portal: packed.portal === undefined ? null : { path: packed.portal.path },
    receipt: packed.receipt,
    findings: [...examined.result.findings, ...packed.findings].map(jsonFinding),
  };
}

/** What was packed, for people. */
export function packedText(packed: Packed, program: Program, style: HumanStyle, forced: boolean): string {
  const paint = makePaint(style.colors);
  const { zip, mail, portal } = packed;
  const lines = packed.findings.flatMap((finding) => findingLines(finding, { lineOf: () => undefined }, style, paint));
  for (const lang of style.langs) {
    const ui = uiOf(lang);
    if (forced) lines.push(paint.severity.error(ui.packedForced));
    lines.push(paint.good(ui.packed(zip.path, showBytes(zip.bytes), packed.entries.length)), ui.sums(zip.sha256));
    for (const draft of mail) lines.push(ui.mailDraft(draft.path, draft.to.join(', ')));
    if (portal !== undefined) lines.push(ui.portalFolder(portal.path, program.delivery.portal ?? portal.url));
    lines.push(ui.receipt(packed.receipt));
  }
  return `${lines.join('\n')}\n`;
}

/** What would be packed, for people. */
export function plannedText(plan: BundlePlan, folder: string, style: HumanStyle): string {
  const lines = style.langs.map((lang) => uiOf(lang).wouldPack(`${folder}/${plan.stem}.zip`));
  lines.push(
    ...plan.materials.map(({ name, facts, material }) => `  ${name}  ${showBytes(facts.bytes)}  <- ${material.file}`),
  );
  lines.push(`  ${plan.indexPdf}`, `  ${plan.indexXlsx}`, `  ${plan.sums}`);
  return `${lines.join('\n')}\n`;
}
