import { bytesOf } from '../../base/bytes.ts';
import type { OfficeParts } from '../office/parts.ts';
import { attribute, tagsOf } from '../office/tags.ts';
import { type MetadataKind, MetadataList } from './metadata.ts';
import { jpegMetadata, pngMetadata } from './pictures.ts';

const PROPERTIES: Readonly<Record<string, MetadataKind>> = {
  'dc:creator': 'person',
  'cp:lastModifiedBy': 'person',
  'dc:title': 'text',
  'dc:subject': 'text',
  'dc:description': 'text',
  'cp:keywords': 'text',
  Manager: 'person',
  Company: 'organisation',
  Template: 'text',
  HyperlinkBase: 'text',
};

/** Attributes and elements in which the names of people stand who commented or changed something. */
const PEOPLE: readonly (readonly [part: RegExp, element: RegExp, attribute: string | undefined])[] = [
  [
    /^word\/(document|comments|(foot|end)notes|header\d*|footer\d*)\.xml$/,
    /^w:(ins|del|comment|\w+Change)$/,
    'w:author',
  ],
  [/^word\/people\.xml$/, /^w15:person$/, 'w15:author'],
  [/^xl\/(comments\/?[^/]*|comments\d*)\.xml$/, /^author$/, undefined],
  [/^xl\/persons\/[^/]+\.xml$/, /^person$/, 'displayName'],
  [/^xl\/revisions\/[^/]+\.xml$/, /^header$/, 'userName'],
  [/^ppt\/commentAuthors\.xml$/, /^p:cmAuthor$/, 'name'],
  [/^ppt\/authors\.xml$/, /^p188:author$/, 'name'],
];

/** What an office file says of people, companies and machines. Throws what unpacking throws. */
export async function officeMetadata(parts: OfficeParts, list: MetadataList): Promise<void> {
  for (const part of ['docProps/core.xml', 'docProps/app.xml']) {
    for (const { name, kind, before } of tagsOf((await parts.read(part)) ?? '')) {
      const of = PROPERTIES[name];
      if (of !== undefined && kind === 'close') list.add(of, name, before);
    }
  }
  await customProperties(parts, list);
  for (const [pattern, element, from] of PEOPLE) {
    for (const part of parts.names.filter((one) => pattern.test(one))) {
      for (const tag of tagsOf((await parts.read(part)) ?? '')) {
        if (!element.test(tag.name)) continue;
        if (from !== undefined) list.add('person', tag.name, attribute(tag, from));
        else if (tag.kind === 'close') list.add('person', tag.name, tag.before);
      }
    }
  }
  await paths(parts, list);
  await pictures(parts, list);
}

async function customProperties(parts: OfficeParts, list: MetadataList): Promise<void> {
  let property = '';
  for (const tag of tagsOf((await parts.read('docProps/custom.xml')) ?? '')) {
    if (tag.name === 'property') property = attribute(tag, 'name') ?? '';
    else if (tag.name.startsWith('vt:') && tag.kind === 'close') list.add('text', property, tag.before);
  }
}

/** Where the file, its template and what it links to lay on somebody's machine. */
async function paths(parts: OfficeParts, list: MetadataList): Promise<void> {
  for (const tag of tagsOf((await parts.read('xl/workbook.xml')) ?? '')) {
    if (tag.name === 'x15ac:absPath') list.add('text', tag.name, attribute(tag, 'url'));
  }
  for (const part of parts.names.filter((name) => name.endsWith('.rels'))) {
    for (const tag of tagsOf((await parts.read(part)) ?? '')) {
      const target = tag.name === 'Relationship' ? attribute(tag, 'Target') : undefined;
      if (target?.startsWith('file:')) {
        list.add('text', attribute(tag, 'Type')?.replace(/^.*\//, '') ?? 'Target', decoded(target));
      }
    }
  }
}

/** What photographs in it say. They come last: a document full of them may go beyond what is unpacked. */
async function pictures(parts: OfficeParts, list: MetadataList): Promise<void> {
  for (const part of parts.names) {
    const [, name = '', extension = ''] = /^\w+\/media\/([^/]+\.(jpe?g|png))$/i.exec(part) ?? [];
    if (name === '') continue;
    try {
      const source = bytesOf((await parts.bytes(part)) ?? new Uint8Array());
      const inside = new MetadataList();
      (/png/i.test(extension) ? pngMetadata : jpegMetadata)(source, inside);
      for (const { kind, name: entry, value } of inside.facts().entries) list.add(kind, `${name} ${entry}`, value);
    } catch {
      list.skip();
    }
  }
}

function decoded(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}
