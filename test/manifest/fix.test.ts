import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { nodeWorld } from '../../src/cli/node-world.ts';
import { lacksOf } from '../../src/commands/lacks.ts';
import { type Fixed, type FixFor, fixManifest } from '../../src/manifest/fix/fix.ts';
import { parseManifest } from '../../src/manifest/parse.ts';
import { manifestShape } from '../../src/manifest/shape.ts';
import { attributesOf } from '../../src/programs/program.ts';
import { readDocument } from '../../src/source/document.ts';

const world = nodeWorld();
afterAll(() => Promise.all([world.engines.pdf.close(), world.engines.video.close()]));

const ALWAYS = ['applicant.name', 'applicant.country', 'contact.name', 'contact.email', 'contact.phone'];

/** As if all that a program asks were missed. */
async function fixFor(id: string): Promise<FixFor> {
  const { program } = await world.packs.load(id);
  if (program === undefined) throw new Error(id);
  const asked = { fields: program.fields, attributes: attributesOf(program) };
  const missing = new Set([...ALWAYS, ...Object.keys(program.fields).map((name) => `fields.${name}`)]);
  return { asked, lacks: (data) => lacksOf(program, data, missing) };
}

const NOTHING: FixFor = { asked: undefined, lacks: () => [] };
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const fixed = (text: string, how = NOTHING): Fixed => fixManifest('dossier.yaml', bytes(text), how);

/** What reading a manifest finds, without places. */
function found(text: string, { asked }: FixFor): string[] {
  const source = readDocument('dossier.yaml', bytes(text));
  const { drafts } = parseManifest(source, asked);
  return [
    ...source.findings.map(({ message }) => message.id),
    ...drafts.map(({ message, route = [] }) => `${message.id} ${route.join('.')}`),
  ].toSorted();
}

const HEAD = 'dossier: 1\nprogram: wiotc-cases-2025\n';

describe('what is mended', () => {
  test.each([
    ['a full-width colon', `${HEAD}category：x\n`, `${HEAD}category: x\n`, { typing: 1 }],
    ['tabs', `${HEAD}contact:\n\temail: a@b.example\n`, `${HEAD}contact:\n  email: a@b.example\n`, { typing: 1 }],
    ['full-width quotes', `${HEAD}category: “x”\n`, `${HEAD}category: "x"\n`, { typing: 1 }],
    [
      'a phone number',
      `${HEAD}contact: { phone: 01012345678 } # 电话\n`,
      `${HEAD}contact: { phone: "01012345678" } # 电话\n`,
      { quotes: 1 },
    ],
    [
      'backslashes, in the words on the file too',
      `${HEAD}materials:\n  - slot: a\n    file: 'form\\a.pdf'\nattest:\n  - { rule: r, file: 'form\\a.pdf' }\n`,
      `${HEAD}materials:\n  - slot: a\n    file: 'form/a.pdf'\nattest:\n  - { rule: r, file: 'form/a.pdf' }\n`,
      { paths: 2 },
    ],
    [
      'keys in another order, each with its comments; what stands at the top stays there',
      `# 顶上的话\n\n# 材料\nmaterials: []\n\n# 联系人\ncontact:\n  # 邮箱\n  email: a@b.example\n\n${HEAD}`,
      `# 顶上的话\n\n${HEAD}# 联系人\ncontact:\n  # 邮箱\n  email: a@b.example\n\n# 材料\nmaterials: []\n\n`,
      { order: 1 },
    ],
    [
      'line ends of Windows stay',
      `${HEAD}category：x\n`.replaceAll('\n', '\r\n'),
      `${HEAD}category: x\n`.replaceAll('\n', '\r\n'),
      { typing: 1 },
    ],
  ])('%s', (_, before, after, counts) => {
    const how = { ...NOTHING, asked: { fields: {}, attributes: {} } };
    expect(fixed(before, how)).toEqual({ before, after, counts: expect.objectContaining(counts) });
    expect(fixed(after, how)).toEqual({ before: after, after, counts: {} });
  });

  test('yes and no, where only true or false will do', async () => {
    const { after, counts } = fixed(`${HEAD}fields:\n  showcase: yes  # 展示\n`, {
      ...(await fixFor('wiotc-cases-2025')),
      lacks: () => [],
    });
    expect(after).toBe(`${HEAD}fields:\n  showcase: true  # 展示\n`);
    expect(counts).toEqual({ words: 1 });
  });

  test('what is missing is put where it belongs, with nothing behind it', async () => {
    const how = await fixFor('wiotc-cases-2025');
    const { after, counts } = fixed(`${HEAD}contact:\n  email: a@b.example\n\nfields:\n  sector: smart-cities\n`, how);
    expect(counts).toEqual({ placeholders: 3, order: 1 });
    const data = parseDocument(after).toJS() as Record<string, Record<string, unknown>>;
    expect(Object.keys(data)).toEqual(['dossier', 'program', 'applicant', 'contact', 'fields']);
    expect(data['contact']).toEqual({ email: 'a@b.example', name: { zh: null, en: null }, phone: null });
    expect(data['applicant']).toMatchObject({ name: { zh: null, en: null }, country: null });
    const { sector, ...added } = data['fields'] ?? {};
    expect(sector).toBe('smart-cities');
    expect(Object.keys(added).length).toBeGreaterThan(5);
    expect(JSON.stringify(added).replaceAll(/"\w+":|[{},]|null/g, '')).toBe('');
    expect(fixed(after, how).counts).toEqual({});
  });

  test('another encoding becomes UTF-8, and nothing else', () => {
    const text = `${HEAD}category: x # 类别\n`;
    const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');
    expect(fixManifest('dossier.yaml', utf16, NOTHING)).toEqual({ before: text, after: text, counts: { encoding: 1 } });
  });
});

describe('what is left alone', () => {
  test.each([
    ['a syntax error', `${HEAD}contact: { email: [\nmaterials: []\n`],
    ['references', 'materials: &m []\ndossier: 1\nprogram: *m\n'],
    ['a key that nobody knows, among others in another order', 'materials: []\ndossier: 1\nsurprise: 1\nprogram: x\n'],
    ['a map in braces', '{ materials: [], dossier: 1, program: x }\n'],
    ['two documents', `${HEAD}---\n${HEAD}`],
    ['a text', 'hello\n'],
    ['nothing', ''],
    [
      'a full-width colon in a value, in a text block and in a comment',
      `${HEAD}category: "一：二"\nphase: |\n  一：二\n# 三：四\n`,
    ],
  ])('%s', (_, text) => {
    expect(fixed(text)).toMatchObject({ before: text, after: text, counts: {} });
  });

  test('a file so large that only its beginning was read', () => {
    const [head, limit] = [`${HEAD}category：x\n`, 1024 * 1024];
    const text = `${head}${'# x\n'.repeat(300_000)}`.slice(0, limit - (bytes(head).length - head.length));
    expect(fixed(text).counts).toEqual({ typing: 1 });
    expect(fixed(`${text}#`)).toEqual({ before: '', after: '', counts: {} });
  });

  test('bytes that are no text', () => {
    expect(fixManifest('dossier.yaml', Uint8Array.of(0xff, 0x80, 0xfe), NOTHING).counts).toEqual({});
  });
});

test('the order is that of the keys that a manifest has', () => {
  const { shape } = manifestShape(undefined) as unknown as { shape: Record<string, unknown> };
  const keys = Object.keys(shape);
  const shuffled = keys.toReversed().map((key) => `${key}: x\n`);
  const { after } = fixed(`\n${shuffled.join('')}`);
  expect(after.match(/^\w+/gm)).toEqual(keys);
});

const examples = readdirSync('examples').filter((name) => /^w/.test(name));

describe('nothing comes up that wasn’t there, and once is enough', () => {
  test.each(examples)('%s', async (name) => {
    const how = await fixFor(name.replace(/-broken$/, ''));
    const text = readFileSync(join('examples', name, 'dossier.yaml'), 'utf8');
    const { after } = fixed(text, how);
    const before = found(text, how);
    expect(found(after, how).filter((one) => !before.includes(one))).toEqual([]);
    const mended = /^source\.(?:tab|odd|tight|full-width)|backslash/;
    expect(found(after, how).filter((one) => mended.test(one))).toEqual([]);
    expect(fixed(after, how)).toMatchObject({ before: after, after, counts: {} });
  });

  const lines = readFileSync('examples/wiotc-cases-2025/dossier.yaml', 'utf8').split('\n');
  const spoilt = fc
    .array(
      fc.record({
        at: fc.nat(lines.length - 1),
        how: fc.constantFrom<(line: string) => string>(
          (line) => line.replace(': ', '：'),
          (line) => line.replace(/^ +/, '\t'),
          (line) => line.replace(/"([^"]*)"/, '“$1”'),
          (line) => line.replaceAll('/', '\\'),
          (line) => line.replace(/"(\+?[\d ]+)"/, '01012345678'),
          (line) => `${line}\r`,
          () => '',
        ),
      }),
      { minLength: 1, maxLength: 6 },
    )
    .map((changes) => {
      const changed = [...lines];
      for (const { at, how } of changes) changed[at] = how(changed[at] ?? '');
      return changed.join('\n');
    });

  test('whatever is spoilt: fixing twice changes nothing more, and no comment is lost', async () => {
    const how = await fixFor('wiotc-cases-2025');
    fc.assert(
      fc.property(spoilt, (text) => {
        const once = fixed(text, how);
        expect(fixed(once.after, how).after).toBe(once.after);
        const comments = (all: string): string[] => (all.match(/# .*/g) ?? []).map((one) => one.trim());
        const kept = comments(once.after);
        for (const comment of comments(text)) expect(kept).toContain(comment);
      }),
      { numRuns: 60 },
    );
  });
});
