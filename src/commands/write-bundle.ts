import { readZip } from '../archive/zip.ts';
import { indexOf } from '../bundle/index-of.ts';
import { writeMailText } from '../bundle/mail-text.ts';
import type { BundlePlan } from '../bundle/plan.ts';
import { packedEntries, type Receipt } from '../bundle/receipt.ts';
import { rulesDigest } from '../bundle/rules-digest.ts';
import { writeSums } from '../bundle/sums.ts';
import { verifyBundle } from '../bundle/verify.ts';
import type { BundleIndex } from '../bundle/writers/index-model.ts';
import { writeIndexPdf } from '../bundle/writers/index-pdf.ts';
import { writeIndexXlsx } from '../bundle/writers/index-xlsx.ts';
import { writeMail } from '../bundle/writers/mail.ts';
import { FileChangedError } from '../bundle/writers/sources.ts';
import { type WrittenEntry, writeZip, type ZipInput } from '../bundle/writers/zip.ts';
import { findOnDisk } from '../facts/inspect.ts';
import { message } from '../findings/catalogue.ts';
import { unruled } from '../findings/draft.ts';
import type { Finding } from '../findings/finding.ts';
import type { Program } from '../programs/program.ts';
import { jsonFinding } from '../report/json.ts';
import type { Examined } from './examine.ts';
import type { Packed } from './pack-output.ts';
import { readPackNamed } from './program.ts';
import { replaceFolder, stagingFolder, UPLOAD_FOLDER } from './replace.ts';
import type { World } from './world.ts';

/**
 * Writes a bundle and what goes with it aside, reads the zip back, and only then puts the whole in place of what was
 * there. When anything fails, nothing of it stays and the old bundle stands.
 */
export async function writeBundle(
  world: World,
  examined: Examined,
  program: Program,
  plan: BundlePlan,
  folder: string,
): Promise<Packed> {
  const staging = stagingFolder(world, folder);
  try {
    const work = new Work(world, examined, program, plan, staging);
    const packed = await work.run();
    replaceFolder(world, staging, folder);
    return moved(packed, staging, folder);
  } catch (error) {
    world.disk.remove(staging);
    throw error;
  }
}

/** Paths as they are once the staging folder has taken its place. */
function moved(packed: Packed, staging: string, folder: string): Packed {
  const at = (path: string): string => folder + path.slice(staging.length);
  return {
    ...packed,
    folder,
    zip: { ...packed.zip, path: at(packed.zip.path) },
    mail: packed.mail.map((draft) => ({ ...draft, path: at(draft.path) })),
    portal: packed.portal && { ...packed.portal, path: at(packed.portal.path) },
    receipt: at(packed.receipt),
  };
}

class Work {
  readonly #findings: Finding[] = [];
  readonly #world: World;
  readonly #examined: Examined;
  readonly #program: Program;
  readonly #plan: BundlePlan;
  readonly #staging: string;

  constructor(world: World, examined: Examined, program: Program, plan: BundlePlan, staging: string) {
    this.#world = world;
    this.#examined = examined;
    this.#program = program;
    this.#plan = plan;
    this.#staging = staging;
  }

  async run(): Promise<Packed> {
    for (const file of this.#plan.leftOut) {
      this.#findings.push(unruled({ message: message('bundle.left-out', { file }), subject: { file } }, undefined));
    }
    const zipPath = `${this.#staging}/${this.#plan.stem}.zip`;
    const sums = new Map<string, string>();
    const written = await writeZip(this.#entries(sums), this.#world.disk.createFile(zipPath), ({ name, sha256 }) => {
      sums.set(name.slice(this.#plan.stem.length + 1), sha256);
    });
    await this.#readBack(zipPath, written);
    const zip = {
      path: zipPath,
      bytes: this.#world.files.stat(zipPath)?.bytes ?? 0,
      sha256: await this.#world.sha256(zipPath),
    };
    const index = this.#index(sums);
    const mail = await this.#mail(index, zip);
    const portal = await this.#portal();
    const entries = packedEntries(this.#plan, written);
    const receipt = `${this.#staging}/${this.#plan.stem}.receipt.json`;
    this.#world.disk.writeFile(receipt, `${JSON.stringify(await this.#receipt(zip, entries), null, 2)}\n`);
    return { folder: this.#staging, zip, entries, mail, portal, receipt, findings: this.#findings };
  }

  #index(sums: ReadonlyMap<string, string>): BundleIndex {
    return indexOf(this.#program, this.#examined.manifest, this.#plan, (name) => sums.get(name) ?? '');
  }

  /** The materials first; then the index, which needs their checksums; last the list of all checksums. */
  async *#entries(sums: ReadonlyMap<string, string>): AsyncGenerator<ZipInput> {
    const { stem, materials, indexPdf, indexXlsx, sums: list } = this.#plan;
    for (const { material, name, facts, method } of materials) {
      const path = findOnDisk(this.#world.files, `${this.#examined.folder}/${material.safe}`);
      const now = path === undefined ? undefined : this.#world.files.stat(path);
      if (path === undefined || now?.modified !== facts.modified)
        throw new FileChangedError(`${stem}/${name}`, facts.bytes, now?.bytes ?? 0);
      const open = (): ReturnType<World['files']['open']> => this.#world.files.open(path);
      yield { name: `${stem}/${name}`, method, source: { kind: 'file', open, bytes: facts.bytes } };
    }
    const index = this.#index(sums);
    const fonts = { regular: await this.#world.asset('font-regular'), bold: await this.#world.asset('font-bold') };
    const pdf = await writeIndexPdf(index, fonts);
    if (pdf.missing.length > 0) {
      const characters = pdf.missing.map(({ char, codePoint }) => `${char} (${codePoint})`).join(' ');
      this.#findings.push(unruled({ message: message('bundle.glyph-missing', { characters }) }, undefined));
    }
    yield { name: `${stem}/${indexPdf}`, method: 'store', source: { kind: 'bytes', data: pdf.bytes } };
    const xlsx = await writeIndexXlsx(index);
    yield { name: `${stem}/${indexXlsx}`, method: 'store', source: { kind: 'bytes', data: xlsx } };
    const text = writeSums([...sums].map(([name, sha256]) => ({ name, sha256 })));
    yield {
      name: `${stem}/${list}`,
      method: 'deflate',
      source: { kind: 'bytes', data: new TextEncoder().encode(text) },
    };
  }

  /** What was written is read again and compared, before anybody relies on it. */
  async #readBack(zipPath: string, written: readonly WrittenEntry[]): Promise<void> {
    const file = this.#world.files.open(zipPath);
    try {
      const verified = await verifyBundle(await readZip(file));
      const [fault] = verified.findings;
      const same = verified.entries.length === written.length;
      if (fault !== undefined || !same)
        throw new Error(`the bundle does not read back: ${fault?.message.id ?? 'entries'}`);
    } finally {
      file.close();
    }
  }

  async #mail(index: BundleIndex, zip: Packed['zip']): Promise<Packed['mail']> {
    const { delivery, stem } = this.#plan;
    if (delivery.channel !== 'email' || delivery.to.length === 0) return [];
    const { manifest } = this.#examined;
    const zipName = `${stem}.zip`;
    const about = { program: this.#program, manifest, index, zipName, zipBytes: zip.bytes, zipSha256: zip.sha256 };
    const { subject, text } = writeMailText(about);
    const name = manifest.contact.name.zh ?? manifest.contact.name.en ?? '';
    const open = (): ReturnType<World['files']['open']> => this.#world.files.open(zip.path);
    const draft = {
      ...(manifest.contact.email !== undefined && { from: { name, address: manifest.contact.email } }),
      to: delivery.to,
      cc: delivery.cc,
      subject,
      text,
      seed: zip.sha256,
      attachments: [{ name: zipName, open, bytes: zip.bytes, contentType: 'application/zip' }],
    };
    const path = `${this.#staging}/${stem}.eml`;
    const { bytes } = await writeMail(draft, this.#world.disk.createFile(path));
    return [{ path, to: delivery.to, subject, bytes, attachments: [zipName] }];
  }

  /** The index and the materials one by one, in the order in which they are to be uploaded. */
  async #portal(): Promise<Packed['portal']> {
    const { delivery, materials, stem, indexPdf } = this.#plan;
    if (delivery.channel !== 'portal') return undefined;
    const path = `${this.#staging}/${UPLOAD_FOLDER}`;
    this.#world.disk.makeFolder(path);
    const zip = this.#world.files.open(`${this.#staging}/${stem}.zip`);
    try {
      const listing = await readZip(zip);
      for (const name of [indexPdf, ...materials.map((material) => material.name)]) {
        const entry = listing.entries.find((candidate) => candidate.name === `${stem}/${name}`);
        if (entry === undefined) throw new Error(`the bundle does not read back: ${name}`);
        await this.#world.copy(listing.openEntry(entry), `${path}/${name}`);
      }
    } finally {
      zip.close();
    }
    return { path, url: delivery.url };
  }

  async #receipt(zip: Packed['zip'], entries: Receipt['entries']): Promise<Receipt> {
    const { manifest, result, source, manifestFile, folder } = this.#examined;
    const text = source.text;
    const named = manifest.program ?? '';
    const pack = (await readPackNamed(this.#world, named, folder))?.pack;
    return {
      format: 'dossier-receipt/1',
      tool: `dossier ${this.#world.version}`,
      packedAt: new Date(this.#world.now()).toISOString(),
      program: {
        id: this.#program.id,
        pack: named,
        edition: this.#program.edition,
        rules: pack && rulesDigest(pack),
      },
      phase: this.#examined.phase,
      asOf: new Date(this.#examined.asOf).toISOString(),
      verdict: result.verdict,
      forced: result.verdict !== 'ready',
      counts: result.counts,
      bundle: { name: `${this.#plan.stem}.zip`, bytes: zip.bytes, sha256: zip.sha256 },
      entries,
      manifest: { file: manifestFile, sha256: await this.#world.sha256(manifestFile), text },
      findings: [...result.findings, ...this.#findings].map(jsonFinding),
      attestations: unique(result.rules.flatMap((judged) => judged.attestations)).map(
        ({ route: _, ...record }) => record,
      ),
      waivers: unique(result.rules.flatMap((judged) => judged.waivers)).map(({ route: _, ...record }) => record),
    };
  }
}

/** One record may stand for several files. */
const unique = <T>(all: readonly T[]): T[] => [...new Set(all)];
