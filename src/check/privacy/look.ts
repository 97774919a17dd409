import { findIdentifiers } from '../../base/identifiers/find.ts';
import { findLocalPaths } from '../../base/identifiers/local-path.ts';
import { masked, maskedName, maskedPath, maskedText } from '../../base/identifiers/mask.ts';
import { baseName } from '../../base/paths.ts';
import type { Facet, Inspection } from '../../facts/facts.ts';
import type { MetadataEntry } from '../../facts/metadata/metadata.ts';
import { findMarks } from '../secrecy/marks.ts';
import { marksOf } from '../secrecy/secrecy.ts';
import { PrivacyList, type PrivacyPart, type PrivacyPlace, type Unread } from './item.ts';

/** What has to be found out about a file. */
export const PRIVACY_FACETS: ReadonlySet<Facet> = new Set(['passages', 'metadata']);

/** Names that programs put in by themselves. */
const NOBODY =
  /^(administrator|admin|user|root|guest|owner|author|unknown|default|pc|windows( \d+)?( user)?|microsoft( office)?( user)?|微软用户|用户|未知|作者|libreoffice|openoffice.*|python-docx|openpyxl|apache poi|wps( office|_\d+)?)$/i;
/** Such names are an office's, not a person's. */
const OFFICE =
  /(公司|集团|局|委|厅|处|部|院|所|中心|大学|学校|协会|学会|联盟|银行|医院|政府|办公室|工作室)$|\b(co|ltd|inc|corp|gmbh|company|university|institute|office|bureau|authority|department|government|city|group|association|council|centre|center|committee|alliance|team)\b/i;
const PEOPLE = /(作者|姓名|联系人|负责人|经办|编制人|审核人|author|owner|manager|contact|checked by)/i;
const PATH = /[A-Za-z]:[\\/]|\\\\[^\\\s]+\\|file:\/\/|\/(Users|home)\/[^/\s]/;
/** What a scan of somebody's papers is called. */
const DOCUMENT = /(身份证(?!明)|护照|户口[本簿]|银行卡|驾驶证|\bpassport\b|\bid[ _-]?card\b)/i;

/** Everything personal in a file: in its name, its texts and its metadata, and its marks of secrecy. */
export function privacyOf(file: string, inspection: Inspection, expected: ReadonlySet<string>): PrivacyPart {
  const list = new PrivacyList(expected);
  const name = baseName(file);
  addIdentifiers(list, name, { in: 'name' });
  const document = DOCUMENT.exec(name)?.[0];
  if (document !== undefined) list.add('id-document', document, document, false, { in: 'name' });
  for (const { mark, places } of marksOf(file, inspection)) {
    for (const place of places) list.add('mark', mark, mark, false, place);
  }
  if (!inspection.ok) {
    return { file: maskedText(file), items: list.items(), unread: [{ what: 'message', message: inspection.message }] };
  }
  const { passages, metadata } = inspection.facts;
  if (passages?.known) {
    for (const { place, text } of passages.value.passages) {
      addIdentifiers(list, text, place);
      addPaths(list, text, place);
    }
  }
  if (metadata?.known) for (const entry of metadata.value.entries) addEntry(list, entry);
  return { file: maskedText(file), items: list.items(), unread: unreadOf(inspection.facts) };
}

function unreadOf({ passages, metadata }: Extract<Inspection, { ok: true }>['facts']): Unread[] {
  const bare = passages?.known ? passages.value.bare : [];
  const cut = [passages, metadata].some((fact) => fact?.known && !fact.value.whole);
  const messages = [passages, metadata].flatMap((fact) => (fact?.known === false ? [fact.message] : []));
  return [
    ...messages.map((message): Unread => ({ what: 'message', message })),
    ...(bare.length > 0 ? [{ what: 'pages', pages: bare } as const] : []),
    ...(cut ? [{ what: 'rest' } as const] : []),
  ];
}

/** What identifies a person in a text; the code of a company is public. */
export function addIdentifiers(list: PrivacyList, text: string, place: PrivacyPlace): void {
  for (const one of findIdentifiers(text)) {
    if (one.kind !== 'credit-code') list.add(one.kind, one.value, masked(one), one.sure, place);
  }
}

/** Where something lay on somebody's computer: it tells the names of users, machines and folders. */
export function addPaths(list: PrivacyList, text: string, place: PrivacyPlace): void {
  for (const { value, sure } of findLocalPaths(text)) list.add('path', value, maskedPath(value), sure, place);
}

function addEntry(list: PrivacyList, { kind, name: entry, value }: MetadataEntry): void {
  const place = { in: 'metadata', entry } as const;
  addIdentifiers(list, value, place);
  for (const { mark } of findMarks(value)) list.add('mark', mark, mark, false, place);
  if (kind === 'place') list.add('place', value, value.replaceAll(/\.\d+/g, '.***'), true, place);
  else if (kind === 'device') list.add('device', value, maskedName(value), true, place);
  else if (kind === 'organisation') list.add('organisation', value, maskedText(value), true, place);
  else if (PATH.test(value)) list.add('path', value, maskedPath(value), true, place);
  else if (kind === 'person' || PEOPLE.test(entry)) {
    for (const person of value.split(/[;；、]/)) {
      const name = person.trim();
      if (name === '' || NOBODY.test(name)) continue;
      if (OFFICE.test(name)) list.add('organisation', name, maskedText(name), true, place);
      else list.add('name', name, maskedName(name), kind === 'person', place);
    }
  }
}
