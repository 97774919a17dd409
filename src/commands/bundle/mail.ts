import { indexOf } from '../../bundle/index/index-of.ts';
import { writeMail } from '../../bundle/mail/mail.ts';
import { mailLimit } from '../../bundle/mail/mail-limits.ts';
import { splitForMail } from '../../bundle/mail/mail-parts.ts';
import { type MailBy, writeMailText } from '../../bundle/mail/mail-text.ts';
import { PARTS_NAME, writePartsList } from '../../bundle/mail/parts-list.ts';
import { writePlainMail } from '../../bundle/mail/plain.ts';
import type { PlannedMaterial } from '../../bundle/plan.ts';
import { sha256Of } from '../../bundle/writers/checksum.ts';
import { counted } from '../../bundle/writers/counted.ts';
import type { BundleIndex } from '../../bundle/writers/index-model.ts';
import { FileChangedError, type OpenSource } from '../../bundle/writers/sources.ts';
import type { ZipInput } from '../../bundle/writers/zip.ts';
import { message } from '../../findings/catalogue.ts';
import { unruled } from '../../findings/draft.ts';
import type { Finding } from '../../findings/finding.ts';
import type { BundleJob, WrittenFile } from './job.ts';
import { type WrittenZip, writeZipFile } from './zip.ts';

/** A mail that waits to be looked at and sent. */
export interface WrittenDraft {
  readonly path: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly bytes: number;
  readonly attachments: readonly string[];
  /** The same to be copied piece by piece. */
  readonly plain: WrittenFile;
}

export interface WrittenMail {
  readonly drafts: readonly WrittenDraft[];
  /** The zips of a bundle that was split. */
  readonly parts: readonly WrittenZip[];
  readonly findings: readonly Finding[];
}

/** How the name of a mail as text ends. */
const MAIL_TEXT_END = '.mail.txt';

const NO_MAIL: WrittenMail = { drafts: [], parts: [], findings: [] };

/**
 * Writes the mail that brings a bundle, or several where one would be over the limit of sender or recipient: each with
 * whole files in a zip of its own, and the same index, checksums and list of all parts in every one. `common`: what goes
 * into every part. Nothing where the bundle goes another way.
 */
export async function writeMails(
  job: BundleJob,
  whole: WrittenZip,
  common: readonly ZipInput[],
  asked: number | undefined,
): Promise<WrittenMail> {
  const { plan, examined, program } = job;
  const { delivery, stem } = plan;
  if (delivery.channel !== 'email' || delivery.to.length === 0) return NO_MAIL;
  const sums = new Map(whole.entries.map(({ name, sha256 }) => [name.slice(stem.length + 1), sha256]));
  const index = indexOf(program, examined.manifest, plan, (name) => sums.get(name) ?? '');
  const { link } = examined.manifest.delivery;
  const named = { ...whole, name: `${stem}.zip` };
  if (link !== undefined) {
    return { ...NO_MAIL, drafts: [await writeDraft(job, index, { kind: 'linked', zip: named, link }, whole)] };
  }
  const { email } = examined.manifest.contact;
  const limit = mailLimit(asked, email, [...delivery.to, ...delivery.cc]);
  const inOne: MailBy = { kind: 'attached', zip: named };
  const materials = new Set(plan.materials.map(({ name }) => `${stem}/${name}`));
  const frame = {
    folder: stem,
    common: whole.entries
      .filter(({ name }) => !materials.has(name))
      .map(({ name, bytes }) => ({ name: name.slice(stem.length + 1), bytes }))
      .concat({ name: PARTS_NAME, bytes: 512 * (1 + plan.materials.length) }),
    text: 2 * Buffer.byteLength(textOf(job, index, inOne).text) + 512 * plan.materials.length,
  };
  const split = splitForMail(plan.materials, whole.bytes, frame, limit.bytes);
  if (split.kind === 'whole') return { ...NO_MAIL, drafts: [await writeDraft(job, index, inOne, whole)] };
  const said = { limit: limit.bytes, by: limit.by, ...('provider' in limit && { provider: limit.provider }) };
  if (split.kind === 'impossible') {
    const files = split.tooLarge.map(({ material, facts }) => ({ file: material.file ?? '', bytes: facts.bytes }));
    const what = message('mail.file-too-large', { files, most: split.most, ...said });
    return { ...NO_MAIL, findings: [unruled({ message: what }, undefined)] };
  }
  const list: ZipInput = {
    name: `${stem}/${PARTS_NAME}`,
    method: 'deflate',
    source: { kind: 'bytes', data: new TextEncoder().encode(writePartsList(split.parts)) },
  };
  const parts = await writeParts(job, split.parts, [...common, list], sums);
  const all = parts.map((zip, at) => ({ ...zip, name: partName(stem, at, parts.length) }));
  const drafts: WrittenDraft[] = [];
  for (const [at, zip] of parts.entries()) {
    drafts.push(await writeDraft(job, index, { kind: 'part', number: at + 1, all }, zip));
  }
  const bytes = Math.ceil((whole.bytes * 78) / 57);
  const what = message('mail.split', { parts: parts.length, bytes, ...said });
  return { drafts, parts, findings: [unruled({ message: what }, undefined)] };
}

const partName = (stem: string, at: number, count: number): string => `${stem}_${at + 1}of${count}.zip`;

async function writeParts(
  job: BundleJob,
  split: readonly (readonly PlannedMaterial[])[],
  common: readonly ZipInput[],
  sums: ReadonlyMap<string, string>,
): Promise<WrittenZip[]> {
  const { stem } = job.plan;
  const parts: WrittenZip[] = [];
  for (const [at, materials] of split.entries()) {
    const part = await writeZipFile(job, partName(stem, at, split.length), materials, async () => common);
    for (const { name, bytes, sha256 } of part.entries) {
      // The sources are read again: what goes out must be what was packed and listed.
      const packed = sums.get(name.slice(stem.length + 1));
      if (packed !== undefined && packed !== sha256) throw new FileChangedError(name, bytes, bytes);
    }
    parts.push(part);
  }
  return parts;
}

function textOf(
  { program, examined, plan }: BundleJob,
  index: BundleIndex,
  by: MailBy,
): ReturnType<typeof writeMailText> {
  const files = { index: plan.indexPdf, sums: plan.sums };
  return writeMailText({ program, manifest: examined.manifest, index, files, by });
}

async function writeDraft(job: BundleJob, index: BundleIndex, by: MailBy, zip: WrittenZip): Promise<WrittenDraft> {
  const { world, examined, plan, staging } = job;
  const { delivery } = plan;
  if (delivery.channel !== 'email') throw new TypeError('only what goes by mail has a draft');
  const { contact } = examined.manifest;
  const attachment = zip.path.slice(staging.length + 1);
  const { subject, text } = textOf(job, index, by);
  const path = `${staging}/${attachment.replace(/\.zip$/, '.eml')}`;
  const progress = job.progress({ zh: '写邮件草稿', en: 'Writing the mail' }, zip.bytes);
  const open = (): OpenSource => counted(world.files.open(zip.path), progress.advance);
  const file = { name: attachment, open, bytes: zip.bytes, contentType: 'application/zip' };
  const attachments = by.kind === 'linked' ? [] : [file];
  const draft = {
    ...(contact.email !== undefined && {
      from: { name: contact.name.zh ?? contact.name.en ?? '', address: contact.email },
    }),
    to: delivery.to,
    cc: delivery.cc,
    subject,
    text,
    seed: zip.sha256,
    attachments,
  };
  try {
    const { bytes } = await writeMail(draft, world.disk.createFile(path));
    const names = attachments.map(({ name }) => name);
    const data = writePlainMail({ to: delivery.to, cc: delivery.cc, subject, text, attachments: names });
    const plain = { path: path.replace(/\.eml$/, MAIL_TEXT_END), bytes: data.length, sha256: sha256Of(data) };
    world.disk.writeFile(plain.path, data);
    return { path, to: delivery.to, subject, bytes, attachments: names, plain };
  } finally {
    progress.end();
  }
}
