import type { ZipListing } from '../../../archive/zip.ts';
import type { ZipEntry } from '../../../archive/zip-entry.ts';
import { bytesOf } from '../../../base/bytes.ts';
import { sniffFormat } from '../../../facts/sniff.ts';
import type { Remains } from '../../../findings/messages/scrub.ts';
import { planJpeg } from '../jpeg.ts';
import { assembled } from '../pieces.ts';
import { planPng } from '../png.ts';
import { TakenLog } from '../taken.ts';
import { mayBeMarked, withoutMarks } from './marks.ts';
import { People } from './people.ts';
import { withoutPrinter } from './printer.ts';
import { shownProperties, withoutProperties } from './properties.ts';
import { ownerOf, type Relation, relationsIn, withoutOverrides, withoutRelations } from './relations.ts';
import { XmlFault } from './xml.ts';

/** A part of an office file is a few hundred kilobytes; one with 10,000 pages 32 MB. */
const MAX_PART = 32 << 20;
/** Bytes of pictures that are held in memory until the copy is written. */
const MAX_PICTURES = 128 << 20;
const ROOT = '_rels/.rels';
const TYPES = '[Content_Types].xml';
/** Relations of the whole document whose parts hold its properties. */
const PROPERTIES: ReadonlySet<string> = new Set(['core-properties', 'extended-properties', 'custom-properties']);

/** A part that is too large to be looked into. */
export class TooLarge extends Error {}

/** Goes through an office file, and gathers what its entries become. */
export class OfficePlanning {
  readonly replacements = new Map<string, Uint8Array | undefined>();
  readonly taken = new TakenLog();
  readonly #remains = new Set<Remains>();
  readonly #listing: ZipListing;
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  readonly #relations = new Map<string, readonly Relation[]>();
  readonly #people = new People();
  #pictureBytes = 0;

  constructor(listing: ZipListing) {
    this.#listing = listing;
    this.#entries = new Map(listing.entries.map((entry) => [entry.name, entry]));
  }

  get remains(): readonly Remains[] {
    return [...this.#remains];
  }

  /** Throws an XmlFault, a ZipEntryError, or {@link TooLarge}. */
  async run(): Promise<this> {
    for (const { name } of this.#listing.entries) {
      if (name.endsWith('.rels')) this.#relations.set(name, relationsIn(name, await this.#text(name)));
    }
    const dropped = this.#drop();
    const shown = await this.#shown();
    for (const { type, target } of this.#relations.get(ROOT) ?? []) {
      if (PROPERTIES.has(type)) await this.#edit(target, (xml) => withoutProperties(xml, shown, this.taken));
    }
    for (const { name, isFolder, bytes } of this.#listing.entries) {
      if (isFolder || bytes === 0 || dropped.has(name)) continue;
      if (this.#relations.has(name)) {
        await this.#edit(name, (xml) => withoutRelations(name, xml, dropped, this.taken));
        await this.#unprint(name, dropped);
      } else if (mayBeMarked(name)) {
        await this.#edit(name, (xml) => withoutMarks(name, xml, this.#people, this.taken));
      } else if (/\/media\/[^/]+\.(jpe?g|png)$/i.test(name)) await this.#picture(name);
      else if (/\/(embeddings|activeX)\/./.test(name)) this.#remains.add('embedded-files');
    }
    if (dropped.size > 0) await this.#edit(TYPES, (xml) => withoutOverrides(xml, dropped));
    return this;
  }

  /** Takes away the small picture of the first page, printers, and marks of an organisation's own. */
  #drop(): ReadonlySet<string> {
    const dropped = new Set<string>();
    const drop = (name: string): void => {
      if (!this.#entries.has(name)) return;
      dropped.add(name);
      this.replacements.set(name, undefined);
    };
    for (const [owner, relations] of this.#relations) {
      for (const { type, target, isOutside } of relations) {
        if (isOutside || !this.#entries.has(target)) continue;
        const what = type === 'printerSettings' ? 'printer' : owner === ROOT ? OF_ALL[type] : undefined;
        if (what === undefined) continue;
        this.taken.add(what);
        drop(target);
      }
    }
    return dropped;
  }

  async #shown(): Promise<ReadonlySet<string>> {
    const shown = new Set<string>();
    for (const { name } of this.#listing.entries) {
      if (!/^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/.test(name)) continue;
      for (const property of shownProperties(await this.#text(name))) shown.add(property);
    }
    return shown;
  }

  /** A page that names a printer's settings which are gone would be a fault. */
  async #unprint(relations: string, dropped: ReadonlySet<string>): Promise<void> {
    const gone = (this.#relations.get(relations) ?? []).filter(({ target }) => dropped.has(target));
    const ids = new Set(gone.filter(({ type }) => type === 'printerSettings').map(({ id }) => id));
    if (ids.size > 0) await this.#edit(ownerOf(relations), (xml) => withoutPrinter(xml, ids));
  }

  async #picture(name: string): Promise<void> {
    const entry = this.#entries.get(name);
    if (entry === undefined) return;
    if (this.#pictureBytes + entry.bytes > MAX_PICTURES) {
      this.#remains.add('embedded-files');
      return;
    }
    const source = bytesOf(await this.#bytes(entry, MAX_PICTURES));
    const format = sniffFormat(source);
    const plan = format === 'jpeg' ? planJpeg(source) : format === 'png' ? planPng(source) : undefined;
    const told = plan?.taken.list() ?? [];
    if (plan === undefined || told.length === 0) return;
    this.taken.add('pictures');
    if (told.some(({ what }) => what === 'place')) this.taken.add('place');
    this.#pictureBytes += entry.bytes;
    this.replacements.set(name, await assembled(source, plan.pieces));
  }

  async #edit(name: string, edit: (xml: string) => string): Promise<void> {
    if (!this.#entries.has(name)) return;
    const before = await this.#text(name);
    const after = edit(before);
    if (after !== before) this.replacements.set(name, new TextEncoder().encode(after));
  }

  /** As it is by now. */
  async #text(name: string): Promise<string> {
    const entry = this.#entries.get(name);
    const bytes = this.replacements.get(name) ?? (entry && (await this.#bytes(entry, MAX_PART)));
    return bytes === undefined ? '' : decoded(bytes);
  }

  async #bytes(entry: ZipEntry, most: number): Promise<Uint8Array> {
    if (entry.bytes > most) throw new TooLarge(entry.name);
    const chunks: Uint8Array[] = [];
    for await (const chunk of this.#listing.openEntry(entry, most)) chunks.push(chunk);
    return Buffer.concat(chunks);
  }
}

const OF_ALL: Readonly<Record<string, 'preview' | 'label'>> = { thumbnail: 'preview', classificationlabels: 'label' };

/** Office files are UTF-8; a few writers use UTF-16. */
function decoded(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return withoutDeclaration(new TextDecoder('utf-16le').decode(bytes));
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new XmlFault('neither UTF-8 nor UTF-16');
  }
}

/** Written anew it is UTF-8, which needs none. */
const withoutDeclaration = (xml: string): string => xml.replace(/^<\?xml[^>]*\?>/, '');
