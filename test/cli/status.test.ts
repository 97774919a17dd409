import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../src/base/width.ts';
import type { JsonReport } from '../../src/report/contract.ts';
import type { JsonStatus } from '../../src/report/status/contract.ts';
import { dossierHere } from './here.ts';
import { copyOf, dossier, jsonOf, READY, temporary } from './run.ts';

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../docs/status.schema.json'), 'utf8')) as object;
const example = (id: string): string => join(import.meta.dirname, '../../examples', id, 'dossier.yaml');
const EXAMPLES = [
  ...Object.entries(READY),
  ...Object.entries(READY).map(([id, asOf]): [string, string] => [`${id}-broken`, asOf]),
];

/** The example with parts of its manifest replaced. */
function changed(id: string, ...changes: readonly (readonly [string, string])[]): string {
  const file = join(copyOf(id), 'dossier.yaml');
  let text = readFileSync(file, 'utf8');
  for (const [from, to] of changes) {
    expect(text).toContain(from);
    text = text.replace(from, to);
  }
  writeFileSync(file, text);
  return file;
}

const page = async (file: string, ...more: readonly string[]) =>
  (await dossierHere(['status', file, '--all', '--as-of', '2025-05-20', ...more])).stdout;

describe.each(EXAMPLES)('status of %s', (id, asOf) => {
  test('as JSON, it is what its schema says, and agrees with validate', async () => {
    const ran = await dossierHere(['status', example(id), '--as-of', asOf, '--format', 'json']);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    const status = jsonOf<JsonStatus>(ran);
    const validator = new Ajv2020({ strict: false }).compile(schema);
    expect(validator(status), JSON.stringify(validator.errors)).toBe(true);

    const report = jsonOf<JsonReport>(
      await dossierHere(['validate', example(id), '--as-of', asOf, '--format', 'json']),
    );
    expect(status.verdict).toBe(report.verdict);
    expect(status.counts).toEqual(report.counts);
    const apply = report.rules.filter((rule) => rule.phase === 'apply' && rule.outcome !== 'not-applicable');
    expect(status.phases[0]).toMatchObject({ phase: 'apply', applicable: apply.length });
  });

  test.each([80, 120])('for people, no line is longer than %i columns, in either language', async (columns) => {
    const terminal = { columns, colors: false, interactive: false };
    const ran = await dossierHere(['status', example(id), '--as-of', asOf, '--lang', 'both'], () => ({ terminal }));
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    // A path without a gap may be longer than the terminal.
    const long = ran.stdout.split('\n').filter((line) => displayWidth(line) > columns && /\S\s+\S/.test(line));
    expect(long).toEqual([]);
    expect(ran.stdout).not.toMatch(/undefined|\[object|NaN|[ \t]$/m);
  });
});

describe('the page', () => {
  test('0 through the real binary although the submission is not ready, in both languages', async () => {
    const args = ['status', example('wsca-china-2025-broken'), '--all', '--as-of', '2025-06-10'];
    const ran = await dossier([...args, '--lang', 'both']);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    const order = [
      '结论：还不能提交',
      '还差什么',
      '完成情况',
      '接下来',
      'Verdict: not ready',
      'What remains',
      'How far it is',
      'What comes next',
      '各阶段',
      'Phases',
      '就绪表（',
      'Readiness sheet (',
    ];
    const at = order.map((text) => ran.stdout.indexOf(text));
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    expect(at.every((index) => index > 0)).toBe(true);
  });

  test('an own score that is left out is a dash, and no sum is compared with the full marks', async () => {
    const file = changed('wsca-china-2025', ['    relevance: 9\n', '']);
    const text = await page(file, '--lang', 'en');
    expect(text).toMatch(/^ +Relevance .* — +1$/m);
    expect(text).toContain('Own scores: 72 for 9 of the 10 dimensions');
  });

  test('with supports or without, and whatever it says, validate says the same', async () => {
    const supports = /^ +(#.*)?\n? *supports: .*\n/gm;
    const findings = async (file: string) => {
      const ran = await dossierHere(['validate', file, '--as-of', '2025-05-20', '--format', 'json']);
      return [ran.code, jsonOf<JsonReport>(ran).findings];
    };
    const file = changed('wsca-china-2025');
    const before = await findings(file);
    writeFileSync(file, readFileSync(file, 'utf8').replace('supports: [innovation,', 'supports: [inovation,'));
    expect(await findings(file)).toEqual(before);
    expect(await page(file)).toMatch(/did\s+you\s+mean\s+innovation\?/);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(supports, ''));
    expect(readFileSync(file, 'utf8')).not.toContain('supports');
    expect((await findings(file))[0]).toBe(before[0]);
    expect(await page(file)).toMatch(/No material says yet which dimension it\s+supports/);
  });

  test('in another phase, files are still read for the sheet', async () => {
    const text = await page(example('wsca-china-2025'), '--phase', 'finalist');
    expect(text).toContain('finalist phase');
    expect(text).toContain('智能停车解决方案');
    expect(text).toMatch(/^ {2}finalist \(now\): \d+ of \d+ requirements met$/m);
    expect(text).toMatch(/^ {2}application: (\d+) of \1 requirements met$/m);
  });

  test('nothing in a manifest commands the terminal', async () => {
    const file = changed(
      'wsca-china-2025',
      ['案例一：智慧公交', '"案例\\u001b[31m一"'],
      ['示例市交通运输局', '"示例\\u001b[2J局"'],
    );
    expect(await page(file, '--lang', 'zh')).not.toContain('\u001b');
  });

  test('2 where it isn’t known which award it is for, with what to do', async () => {
    const file = changed('wsca-china-2025', ['program: wsca-china-2025', 'program: wsca-2025']);
    const ran = await dossierHere(['status', file]);
    expect(ran).toMatchObject({ code: undefined });
    const real = await dossier(['status', file, '--lang', 'en']);
    expect(real).toMatchObject({ code: 2, stdout: '' });
    expect(real.stderr).toContain('dossier validate');
  });

  test('2 where there is no manifest', async () => {
    const ran = await dossier(['status'], { cwd: temporary(), lang: 'zh_CN.UTF-8' });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('找不到申报清单');
  });
});

describe('status --ics', () => {
  const ics = async (...args: string[]) =>
    (await dossierHere(['status', example('wsca-china-2025-broken'), '--as-of', '2025-05-26', '--ics', ...args]))
      .stdout;

  test('another reader takes it: the deadline in UTC, with reminders, and the plan as whole days', async () => {
    const text = await ics();
    const calendar = new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0]);
    const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    const deadline = events.find(({ uid }) => uid.includes('window.closes'));
    expect(deadline?.endDate.toJSDate().toISOString()).toBe('2025-06-15T16:00:00.000Z');
    expect(deadline?.summary).toMatch(/[一-龥].* \/ .*[A-Za-z]/);
    expect(deadline?.component.getAllSubcomponents('valarm').length).toBe(5);
    const plan = events.filter(({ uid }) => uid.includes('plan.'));
    expect(plan.length).toBeGreaterThan(2);
    for (const one of plan) {
      expect(one.startDate.isDate).toBe(true);
      expect(one.startDate.toJSDate() < new Date('2025-06-16')).toBe(true);
      // At nine of the day itself, by the clock of whoever reads it.
      const trigger = String(one.component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger'));
      const day = one.startDate.toString();
      expect(Date.parse(trigger) - Date.parse(`${day}T09:00:00Z`)).toBeLessThanOrEqual(12 * 3_600_000);
      expect(Date.parse(trigger) - Date.parse(`${day}T09:00:00Z`)).toBeGreaterThanOrEqual(-14 * 3_600_000);
      expect(one.description).toMatch(/建议|advice/);
    }
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  });

  test('lines end as the format wants, none is longer than 75 bytes, and a later run has the same ids', async () => {
    const text = await ics();
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const lines = text.split('\r\n');
    expect(lines.join('')).not.toContain('\n');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(text).not.toContain('\ufffd');
    const ids = (all: string): string[] => all.replaceAll('\r\n ', '').match(/^UID:.*$/gm) ?? [];
    const later = (await dossierHere(['status', example('wsca-china-2025-broken'), '--as-of', '2025-05-27', '--ics']))
      .stdout;
    expect(ids(later).filter((id) => ids(text).includes(id))).toEqual(ids(later));
  });

  test('into a file, never over another', async () => {
    const cwd = copyOf('wsca-china-2025');
    const args = ['status', '--as-of', '2025-05-26', '--ics', '-o', '日程.ics', '--lang', 'zh'];
    expect(await dossier(args, { cwd })).toMatchObject({ code: 0 });
    expect(readFileSync(join(cwd, '日程.ics'), 'utf8')).toContain('BEGIN:VCALENDAR');
    expect(await dossier(args, { cwd })).toMatchObject({ code: 2, stdout: '' });
    expect(await dossier([...args, '--force'], { cwd })).toMatchObject({ code: 0 });
  });
});

test('init offers supports and own scores without asking for them', async () => {
  const folder = join(temporary(), 'new');
  const named = ['--program', 'wsca-china-2025', '--category', 'mobility', '--yes'];
  await dossierHere(['init', folder, ...named]);
  const text = readFileSync(join(folder, 'dossier.yaml'), 'utf8');
  expect(text).toMatch(/^# {2}selfScore:\n# {4}innovation: {2}# /m);
  expect(text.match(/^ {4}supports: \[\]$/gm)).toHaveLength(3);
  expect(text.match(/^ {4}# {3}innovation {2}创新性/gm)).toHaveLength(2);
});
