import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Log, Result } from 'sarif';
import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { JsonReport } from '../../src/report/contract.ts';
import { dossierInside } from './here.ts';
import { BIN, copyOf, dossier, jsonOf, type Ran, READY, runProgram, temporary } from './run.ts';

const AS_OF = ['--as-of', '2025-05-20'];

/** Elements of an XML text, each with its attributes and the text in it. Throws where it isn't well-formed. */
function elementsOf(xml: string): { name: string; attributes: Record<string, string>; text: string }[] {
  const found: ReturnType<typeof elementsOf> = [];
  const open: (typeof found)[number][] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const one = { name, attributes, text: '' };
    found.push(one);
    open.push(one);
  });
  parser.on('text', (text) => {
    const top = open.at(-1);
    if (top) top.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return found;
}

/** What a workflow command says, as GitHub reads it. */
function commandOf(line: string): { command: string; properties: Record<string, string>; text: string } {
  const match = /^::(\w+) ([^:]*)::(.*)$/s.exec(line);
  const plain = (text: string): string =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%');
  const pairs = (match?.[2] ?? '')
    .split(',')
    .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]);
  return {
    command: match?.[1] ?? '',
    properties: Object.fromEntries(pairs.map(([key = '', value = '']) => [key, plain(value)])),
    text: plain(match?.[3] ?? ''),
  };
}

describe.each(Object.keys(READY).flatMap((id) => [id, `${id}-broken`]))('%s', (example) => {
  const ran: Record<string, Ran> = {};
  let report: JsonReport;
  let parent = '';
  beforeAll(async () => {
    parent = temporary();
    copyOf(example, join(parent, 'my 申报'));
    const day = READY[example.replace('-broken', '') as keyof typeof READY];
    for (const format of ['json', 'sarif', 'junit', 'github'])
      ran[format] = await dossierInside(['validate', 'my 申报', '--as-of', day, '--format', format], { cwd: parent });
    report = jsonOf<JsonReport>(ran['json'] as Ran);
  });
  const out = (format: string): string => ran[format]?.stdout ?? '';

  test('all formats end with the same exit code', () => {
    const codes = Object.values(ran).map(({ code }) => code);
    expect(new Set(codes)).toEqual(new Set([report.verdict === 'ready' ? 0 : 1]));
  });

  test('SARIF has every rule and every finding, with its place', () => {
    const log: Log = JSON.parse(out('sarif'));
    expect(log.version).toBe('2.1.0');
    const [run] = log.runs;
    const rules = run?.tool.driver.rules ?? [];
    expect(report.rules.filter(({ id }) => !rules.some((rule) => rule.id === id))).toEqual([]);
    const results: readonly Result[] = run?.results ?? [];
    expect(results.length).toBe(report.findings.length);
    for (const [at, finding] of report.findings.entries()) {
      const { ruleId, ruleIndex = -1, message, locations = [], level, kind } = results[at] ?? { message: {} };
      expect(rules[ruleIndex]?.id).toBe(ruleId);
      expect(ruleId).toBe(finding.rule ?? finding.message);
      expect([kind, level]).toEqual(['fail', finding.severity === 'advice' ? 'note' : finding.severity]);
      expect(message.text).toContain(finding.text.en);
      expect(message.text).toContain(finding.text.zh);
      const { artifactLocation, region } = locations[0]?.physicalLocation ?? {};
      expect(artifactLocation?.uri).toBe('my%20%E7%94%B3%E6%8A%A5/dossier.yaml');
      expect([region?.startLine, region?.startColumn]).toEqual([finding.place?.line, finding.place?.column]);
    }
    const clause = rules.find(({ id }) => id === report.rules[0]?.id);
    expect(clause?.help?.text).toContain(clause?.properties?.['quote']);
  });

  test('JUnit has a case for each rule; one fails exactly where the submission is held back', () => {
    const elements = elementsOf(out('junit'));
    const cases = elements.filter(({ name }) => name === 'testcase');
    const suite = elements.find(({ name }) => name === 'testsuite')?.attributes;
    expect(cases.length).toBe(report.rules.length + 1);
    expect(suite?.['tests']).toBe(String(cases.length));
    const failures = elements.filter(({ name }) => name === 'failure');
    expect(failures.length > 0).toBe(report.verdict === 'not-ready');
    expect(suite?.['failures']).toBe(String(failures.length));
    const held = report.findings.filter(({ severity, outcome }) => severity === 'error' && outcome === 'undecided');
    const endOf = (at: number) => {
      const found = cases[at];
      return found && elements[elements.indexOf(found) + 1];
    };
    // A rule that only a missing file keeps undecided is an echo in the report, and fails here all the same.
    const named = (outcome: string): string[] =>
      report.rules.flatMap((rule) => (rule.outcome === outcome ? rule.id : []));
    const failed = cases.flatMap(({ attributes }, at) => {
      const next = endOf(at);
      return next?.name === 'failure' ? `${attributes['classname']}/${attributes['name']?.split(' ')[0]}` : [];
    });
    const must = named('undecided').filter((id) => held.some(({ rule }) => rule === id));
    expect(must.filter((id) => !failed.includes(id))).toEqual([]);
    const undecided = failures.filter(({ attributes }) => attributes['type'] === 'undecided');
    expect(undecided.length).toBe(named('undecided').filter((id) => failed.includes(id)).length);
    const open = cases.filter((_, at) => ['failure', 'skipped'].includes(endOf(at)?.name ?? ''));
    const passed =
      named('passed').length + (open.some(({ attributes }) => attributes['classname'] === 'dossier') ? 0 : 1);
    expect(cases.length - open.length).toBe(passed);
    for (const { attributes } of undecided) expect(attributes['message']).toContain('待人工确认');
    const due = elements.filter(
      ({ name, attributes }) => name === 'skipped' && /not due/.test(attributes['message'] ?? ''),
    );
    expect(due.length).toBe(report.rules.filter(({ outcome }) => outcome === 'not-due').length);
  });

  test('GitHub is told of every finding that stands', () => {
    const commands = out('github')
      .split('\n')
      .filter((line) => line !== '')
      .map(commandOf);
    const standing = report.findings.filter(({ outcome }) => outcome !== 'waived');
    expect(commands.length).toBe(standing.length);
    for (const [at, finding] of standing.entries()) {
      const { command, properties, text } = commands[at] ?? { properties: {} as Record<string, string> };
      expect(command).toBe(finding.severity === 'advice' ? 'notice' : finding.severity);
      expect(properties['file']).toBe('my 申报/dossier.yaml');
      expect(properties['line']).toBe(finding.place ? String(finding.place.line) : undefined);
      expect(text).toContain(finding.text.zh);
      expect(text).toContain(finding.text.en);
    }
  });
});

test('texts of a manifest end no line and begin no command', async () => {
  const folder = copyOf('wsca-china-2025');
  const file = join(folder, 'dossier.yaml');
  const evil = '"50%, a:b\\n::error::x\\u001b[31m<script>&\\u202e"';
  writeFileSync(file, readFileSync(file, 'utf8').replace('category: mobility', `category: ${evil}`));
  const commands = await dossierInside(['validate', file, ...AS_OF, '--format', 'github']);
  expect(
    commands.stdout.split('\n').filter((line) => line !== '' && !/^::(error|warning|notice) file=/.test(line)),
  ).toEqual([]);
  expect(commands.stdout).toContain('50%25, a:b ::error::x');
  const junit = await dossierInside(['validate', file, ...AS_OF, '--format', 'junit']);
  expect(elementsOf(junit.stdout).some(({ text }) => text.includes('<script>&'))).toBe(true);
  const sarif = await dossierInside(['validate', file, ...AS_OF, '--format', 'sarif']);
  expect(sarif.stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
});

test('with --strict, warnings fail in every format', async () => {
  const folder = copyOf('wsca-china-2025');
  writeFileSync(join(folder, 'cases/多余.pdf'), '%PDF-1.7 nothing');
  const run = (...more: string[]): Promise<Ran> => dossierInside(['validate', folder, ...AS_OF, ...more]);
  expect((await run('--format', 'junit')).stdout).not.toContain('<failure');
  const strict = await run('--strict', '--format', 'junit');
  expect(strict).toMatchObject({ code: 1, stdout: expect.stringContaining('<failure') });
  const log: Log = JSON.parse((await run('--strict', '--format', 'sarif')).stdout);
  expect(log.runs[0]?.invocations?.[0]?.exitCode).toBe(1);
});

test('several submissions make one report', async () => {
  const office = temporary();
  copyOf('wsca-china-2025', join(office, 'a'));
  copyOf('wsca-china-2025', join(office, 'b'));
  const run = (format: string): Promise<Ran> =>
    dossierInside(['validate', '.', ...AS_OF, '--format', format], { cwd: office });
  const suites = elementsOf((await run('junit')).stdout).filter(({ name }) => name === 'testsuite');
  expect(suites.map(({ attributes }) => attributes['name'])).toEqual(['a/dossier.yaml', 'b/dossier.yaml', 'together']);
  const log: Log = JSON.parse((await run('sarif')).stdout);
  const files = log.runs[0]?.results?.map(({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation?.uri);
  expect(new Set(files)).toContain('b/dossier.yaml');
  const github = await run('github');
  expect(github.stdout).toContain('file=b/dossier.yaml');
});

describe('the GitHub Action of docs/ci.md', () => {
  interface Workflow {
    readonly jobs: Record<string, { readonly steps: readonly { readonly run?: string; readonly if?: string }[] }>;
  }
  const page = readFileSync(new URL('../../docs/ci.md', import.meta.url), 'utf8');
  const workflow = parse(/```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? '') as Workflow;
  const runs = Object.values(workflow.jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));

  test.skipIf(process.platform === 'win32')('its lines do what the page says', async () => {
    const work = temporary();
    copyOf('wsca-china-2025-broken', join(work, 'submissions'));
    mkdirSync(join(work, 'bin'));
    for (const [name, text] of [
      ['dossier', `exec "${process.execPath}" "${BIN}" "$@"`],
      ['npm', 'echo "$@"'],
    ] as const) {
      writeFileSync(join(work, 'bin', name), `#!/bin/sh\n${text}\n`);
      chmodSync(join(work, 'bin', name), 0o755);
    }
    const codes: (number | null)[] = [];
    for (const line of runs) {
      const ran = await runProgram('bash', ['-e', '-c', `export PATH="$PWD/bin:$PATH"; ${line}`], { cwd: work });
      codes.push(ran.code);
    }
    expect(runs.length).toBe(4);
    expect(codes).toEqual([0, 1, 0, 0]);
    expect(elementsOf(readFileSync(join(work, 'dossier-junit.xml'), 'utf8')).length).toBeGreaterThan(10);
    expect(JSON.parse(readFileSync(join(work, 'dossier.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' });
  });
});

test('an unknown format is a usage error that names the known ones', async () => {
  const ran = await dossier(['validate', '--format', 'sarf', '--lang', 'en']);
  expect(ran).toMatchObject({ code: 2, stdout: '' });
  expect(ran.stderr).toContain('sarif');
});
