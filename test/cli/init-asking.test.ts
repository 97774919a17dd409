import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Asker, Choice } from '../../src/commands/world.ts';
import type { JsonReport } from '../../src/report/contract.ts';
import { isMissing } from '../tools/missing.ts';
import { dossierHere, type RanHere } from './here.ts';
import { BIN, contentsOf, jsonOf, runProgram, temporary } from './run.ts';

/** Somebody who answers by what is asked; the first pattern that a question matches decides. */
function answering(answers: readonly (readonly [RegExp, string | boolean])[], asked: string[] = []): Asker {
  const given = (question: string): string | boolean | undefined => {
    asked.push(question);
    return answers.find(([pattern]) => pattern.test(question))?.[1];
  };
  return {
    choose: async (question, choices: readonly Choice[]) => {
      const wanted = given(question) ?? '';
      expect(choices.map((choice) => choice.value)).toContain(wanted);
      return String(wanted);
    },
    text: async (question, check) => {
      const answer = String(given(question) ?? '');
      expect(check?.(answer) ?? true).toBe(true);
      return answer;
    },
    confirm: async (question, byDefault) => Boolean(given(question) ?? byDefault),
  };
}

function initAsking(folder: string, ask: Asker, ...args: string[]): Promise<RanHere> {
  return dossierHere(['init', folder, '--lang', 'en', ...args], (world) => ({
    ask: () => ask,
    terminal: { ...world.terminal, interactive: true },
  }));
}

describe('answers', () => {
  test('go into the manifest as they were given', async () => {
    const folder = temporary();
    const name = '示例市: “智慧” #1';
    const ran = await initAsking(
      folder,
      answering([
        [/global award/i, 'false'],
        [/which call/i, 'wsca-china-2025'],
        [/category/i, 'mobility'],
        [/organisation|applicant.*Chinese/i, name],
        [/Chinese/, '示例'],
        [/English/, 'Example: it\'s "quoted"'],
        [/country/i, 'cn'],
        [/mail/i, 'no-reply@city.example'],
        [/phone/i, '01000000000'],
      ]),
    );
    expect(ran).toMatchObject({ code: 0, error: undefined });
    const written = parse(readFileSync(join(folder, 'dossier.yaml'), 'utf8')) as {
      applicant: { name: { zh: string; en: string }; country: string };
      contact: { email: string; phone: string };
    };
    expect(written).toMatchObject({ program: 'wsca-china-2025', category: 'mobility' });
    expect(written.applicant.name.en).toBe('Example: it\'s "quoted"');
    expect([name, '示例']).toContain(written.applicant.name.zh);
    expect(written.applicant.country).toBe('CN');
    expect(written.contact).toMatchObject({ email: 'no-reply@city.example', phone: '01000000000' });
    const checked = await dossierHere(['validate', join(folder, 'dossier.yaml'), '--format', 'json']);
    const ids = jsonOf<JsonReport>(checked).findings.map((finding) => finding.message);
    expect(ids.filter((id) => /^source\.|^shape\.(?!missing-key)/.test(id))).toEqual([]);
  });

  test('what is named on the command line is not asked again, and what is left for later stays open', async () => {
    const folder = temporary();
    const asked: string[] = [];
    const nobody = answering([], asked);
    const ran = await initAsking(folder, nobody, '--program', 'wic-awards-2026', '--category', 'basic-research');
    expect(ran.code).toBe(0);
    expect(asked.join('\n')).not.toMatch(/which call|category/i);
    expect(asked.length).toBeGreaterThan(5);
    expect(parse(readFileSync(join(folder, 'dossier.yaml'), 'utf8'))).toMatchObject({
      category: 'basic-research',
      contact: { email: null, phone: null },
    });
  });

  test('the fields of the award are asked only when wanted, and numbers are checked', async () => {
    const folder = temporary();
    const asked: string[] = [];
    const checks: ((answer: string) => string | true)[] = [];
    const eager = answering([[/now\?/i, true]], asked);
    const ask: Asker = {
      ...eager,
      text: async (question, check) => {
        if (check !== undefined) checks.push(check);
        return eager.text(question, check);
      },
    };
    const ran = await initAsking(folder, ask, '--program', 'wsca-china-2025', '--category', 'mobility');
    expect(ran.code).toBe(0);
    expect(asked.length).toBeGreaterThan(20);
    expect(checks.some((check) => check('many') !== true && check('12') === true && check('') === true)).toBe(true);
  });

  test('breaking off writes nothing', async () => {
    const folder = temporary();
    const ask: Asker = {
      ...answering([
        [/global award/i, 'false'],
        [/which call/i, 'wsca-china-2025'],
        [/category/i, 'mobility'],
      ]),
      text: () => Promise.reject(Object.assign(new Error('broken off'), { name: 'ExitPromptError' })),
    };
    expect((await initAsking(folder, ask)).error).toMatchObject({ name: 'ExitPromptError' });
    expect(contentsOf(folder)).toEqual({});
  });
});

describe('the way through the questions', () => {
  const NAMES = ['--program', 'wiotc-cases-2025'];
  /** Answers one after the other; throws as Ctrl-C does where there are no more. */
  const inOrder = (answers: string[], shown: string[] = [], before: (string | undefined)[] = []): Asker => {
    const next = (question: string): string => {
      shown.push(question);
      const answer = answers.shift();
      if (answer === undefined) throw Object.assign(new Error('broken off'), { name: 'ExitPromptError' });
      return answer;
    };
    return {
      choose: async (question) => next(question),
      text: async (question, _, earlier) => {
        before.push(earlier);
        return next(question);
      },
      confirm: async (question) => next(question) === 'yes',
    };
  };
  const run = (folder: string, ask: Asker, memory: Map<string, string> = new Map()) =>
    dossierHere(['init', folder, '--lang', 'zh', ...NAMES], (world) => ({
      ask: () => ask,
      terminal: { ...world.terminal, interactive: true },
      memory: { recall: (key) => memory.get(key), remember: (key, text) => void memory.set(key, text) },
    }));
  const written = (folder: string): unknown => parse(readFileSync(join(folder, 'dossier.yaml'), 'utf8'));

  test('back, and the answer before is kept by Enter', async () => {
    const folder = temporary();
    const before: (string | undefined)[] = [];
    const ask = inOrder(['示例市', 'Exmaple', '<', 'Example', 'cn', '', '', '', '', 'no', 'yes'], [], before);
    expect(await run(folder, ask)).toMatchObject({ code: 0, error: undefined });
    expect(written(folder)).toMatchObject({ applicant: { name: { zh: '示例市', en: 'Example' }, country: 'CN' } });
    expect(before.slice(0, 4)).toEqual([undefined, undefined, undefined, 'Exmaple']);
  });

  test('broken off, it goes on with the next question; the summary shows all and lets one be changed', async () => {
    const folder = temporary();
    const memory = new Map<string, string>();
    expect((await run(folder, inOrder(['示例市', 'Example']), memory)).error).toMatchObject({
      name: 'ExitPromptError',
    });
    expect(contentsOf(folder)).toEqual({});
    const shown: string[] = [];
    const rest = ['yes', 'cn', '', '', '', '', 'no', 'no', 'applicant.name.en', 'Example City', 'yes'];
    expect(await run(folder, inOrder(rest, shown), memory)).toMatchObject({ code: 0 });
    expect(shown[0]).toContain('上次在这里填到一半，已有 2 项');
    expect(shown[1]).toContain('国家代码');
    expect(shown.at(-1)).toContain('申报单位名称（英文）  Example City');
    expect(written(folder)).toMatchObject({ applicant: { name: { zh: '示例市', en: 'Example City' } } });
    // What has been written isn't offered again.
    expect([...memory.values()]).toEqual(['[]']);
  });

  test('the words of the call stand under a question', async () => {
    const shown: string[] = [];
    const notes: (string | undefined)[] = [];
    const asker = inOrder([], shown);
    const noting: Asker = {
      ...asker,
      text: (question, check, before, note) => {
        notes.push(note);
        return asker.text(question, check, before);
      },
    };
    await run(temporary(), noting);
    expect(shown).toEqual(['申报单位名称（中文）']);
    expect(notes).toEqual([expect.stringMatching(/^\S+：“/)]);
  });
});

/** Types into a program in a pseudo terminal: each step waits until the screen shows a text, then types keys. */
const TERMINAL = `
import json, os, pty, select, sys, time
steps, argv = json.loads(sys.argv[1]), sys.argv[2:]
pid, fd = pty.fork()
if pid == 0:
    os.environ['TERM'] = 'xterm'
    os.execv(argv[0], argv)
seen, everything, end = b'', b'', time.time() + 20
def read():
    global seen, everything
    if not select.select([fd], [], [], 0.1)[0]: return True
    try: got = os.read(fd, 65536)
    except OSError: return False
    seen += got; everything += got
    return got != b''
for wait, keys in steps:
    while wait.encode() not in seen and time.time() < end and read(): pass
    if wait.encode() not in seen: sys.exit('waited for ' + wait + ' in ' + seen.decode('utf-8', 'replace'))
    seen = b''
    time.sleep(0.1)
    os.write(fd, keys.encode())
while time.time() < end and read(): pass
code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
print(json.dumps({'code': code, 'screen': everything.decode('utf-8', 'replace')}))
`;

const [DOWN, ENTER, CTRL_C] = ['\u001b[B', '\r', '\u0003'];

async function atTerminal(
  folder: string,
  args: readonly string[],
  steps: readonly (readonly [wait: string, keys: string])[],
): Promise<{ code: number; screen: string }> {
  const command = [process.execPath, BIN, 'init', folder, '--lang', 'zh', ...args];
  const ran = await runProgram('python3', ['-c', TERMINAL, JSON.stringify(steps), ...command], { lang: 'C.UTF-8' });
  expect(ran.stderr).toBe('');
  return JSON.parse(ran.stdout) as { code: number; screen: string };
}

describe.skipIf(isMissing('python3', '-c', 'import pty'))('at a terminal (skipped without python3 and its pty)', () => {
  test('arrow keys choose, Chinese is typed, and the manifest is written', async () => {
    const folder = join(temporary(), 'new');
    const { code, screen } = await atTerminal(
      folder,
      [],
      [
        ['申报哪一项征集', DOWN + ENTER],
        ['申报单位名称（中文）', `示例科技有限公司${ENTER}`],
        ['申报单位名称（英文）', `Example Tech${ENTER}`],
        ['国家代码', `cn${ENTER}`],
        ['联系人姓名（中文）', ENTER],
        ['联系人姓名（英文）', ENTER],
        ['联系邮箱', `iot@tech.example${ENTER}`],
        ['联系电话', ENTER],
        ['现在就填写', ENTER],
        ['就这样写入吗', ENTER],
      ],
    );
    expect(code, screen).toBe(0);
    expect(parse(readFileSync(join(folder, 'dossier.yaml'), 'utf8'))).toMatchObject({
      program: 'wiotc-cases-2025',
      applicant: { name: { zh: '示例科技有限公司', en: 'Example Tech' }, country: 'CN' },
      contact: { email: 'iot@tech.example', phone: null },
    });
  });

  test('y and n are understood in Chinese, whatever Enter alone would say', async () => {
    const later = [
      '申报单位名称（英文）',
      '国家代码',
      '联系人姓名（中文）',
      '联系人姓名（英文）',
      '联系邮箱',
      '联系电话',
    ];
    const begin: [string, string][] = [
      ['申报单位名称（中文）', `示例科技有限公司${ENTER}`],
      ...later.map((question): [string, string] => [question, ENTER]),
    ];
    const said = async (...steps: [string, string][]) => {
      const folder = join(temporary(), 'new');
      const { code } = await atTerminal(folder, ['--program', 'wiotc-cases-2025'], [...begin, ...steps]);
      expect(existsSync(folder)).toBe(false);
      return code;
    };
    // No is what Enter would say to the first question, yes to the second: what comes next shows which was taken.
    expect(await said(['现在就填写', `y${ENTER}`], ['单位类型', CTRL_C])).toBe(130);
    expect(await said(['现在就填写', ENTER], ['就这样写入吗', `n${ENTER}`], ['改哪一项', CTRL_C])).toBe(130);
  });

  test('Ctrl-C ends with 130 and nothing is written', async () => {
    const folder = join(temporary(), 'new');
    const { code, screen } = await atTerminal(
      folder,
      ['--program', 'wiotc-cities-2025'],
      [
        ['申报单位名称（中文）', `示例市${ENTER}`],
        ['申报单位名称（英文）', CTRL_C],
      ],
    );
    expect(code, screen).toBe(130);
    expect(screen).toContain('已中断');
    expect(existsSync(folder)).toBe(false);
  });
});
