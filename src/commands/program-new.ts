import { isZone, readMoment, showInstant } from '../base/instants.ts';
import type { Bilingual, Langs } from '../base/language.ts';
import { relativePath } from '../base/paths.ts';
import { naming } from '../bundle/outside.ts';
import { judgeCase } from '../check/cases/judge.ts';
import { foundIn } from '../check/cases/result.ts';
import {
  type NewPack,
  newCasesFile,
  newPackFiles,
  nextCasesFile,
  nextEditionFiles,
  type PackFiles,
} from '../report/new-pack/files.ts';
import { SCHEMA_PARTS } from '../report/pack-schema/schema.ts';
import { authorPack } from './author-pack.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { UsageError } from './failure.ts';
import { langsOf, type SharedOptions } from './output.ts';
import { partLine, writePackSchemas } from './program-schema.ts';
import { soundProgram } from './sound-program.ts';
import type { Asker, World } from './world.ts';

export interface ProgramNewOptions extends SharedOptions {
  /** The pack of which this is a new edition. */
  readonly from?: string | undefined;
  readonly id?: string | undefined;
  readonly edition?: string | undefined;
}

/** `program new`: a pack that loads without a fault and its first cases, from questions or from the edition before. */
export async function programNew(world: World, folder: string, options: ProgramNewOptions): Promise<ExitCode> {
  if (world.files.stat(folder) !== undefined) {
    throw new UsageError({
      zh: `${folder} 已经存在，没有改动。请写一个新文件夹。`,
      en: `${folder} exists already and was left as it is. Name a new folder.`,
    });
  }
  const langs = langsOf(world, options.lang);
  if (options.from !== undefined) await fromEdition(world, folder, options.from, options);
  else if (world.terminal.interactive) await fromQuestions(world, folder, langs);
  else {
    throw new UsageError({
      zh: '要在终端里回答几个问题；不在终端里时，请用 --from 写明以哪个规则包为底本。',
      en: 'This asks a few questions, which needs a terminal; elsewhere name the edition before with --from.',
    });
  }
  await writePackSchemas(world, folder, { lang: options.lang });
  for (const lang of langs) {
    world.out(
      lang === 'zh'
        ? `已建立 ${folder}。接着改 rules.yaml 和 cases.yaml，再运行 dossier program check ${folder} 和 dossier program test ${folder}。\n`
        : `Written: ${folder}. Go on with rules.yaml and cases.yaml, then run dossier program check ${folder} and dossier program test ${folder}.\n`,
    );
  }
  return EXIT.ready;
}

const todayIn = (world: World, zone: string): string => showInstant(world.now(), zone).slice(0, 10);

/** Each file begins with the line by which editors find its schema. */
function write(world: World, folder: string, files: PackFiles): void {
  world.disk.makeFolder(folder);
  for (const [name, text] of Object.entries(files)) {
    const part = SCHEMA_PARTS.find((one) => name === `${one}.yaml`);
    world.disk.writeFile(`${folder}/${name}`, `${part === undefined ? '' : `${partLine(part)}\n`}${text}`);
  }
}

async function fromEdition(world: World, folder: string, from: string, options: ProgramNewOptions): Promise<void> {
  const program = await soundProgram(world, from, options, { zh: '没有建立规则包', en: 'no pack was written' });
  const { id = `${program.id}-next`, edition = `${program.edition}+1` } = options;
  if (!ID.test(id)) throw new UsageError({ zh: `编号“${id}”${ID_FORM.zh}`, en: `The id "${id}": ${ID_FORM.en}` });
  world.disk.makeFolder(folder);
  const base = world.packs.ids.includes(from) ? from : relativePath(world.files.real(folder), world.files.real(from));
  const windows = program.rules.filter(({ kind }) => kind === 'window').map((rule) => rule.id);
  write(world, folder, nextEditionFiles(base, id, edition, windows));
  const made = (await authorPack(world, folder)).program ?? program;
  const today = todayIn(world, program.zone);
  const ground = { program: made, manifest: {}, inspections: new Map(), ...naming };
  write(world, folder, { 'cases.yaml': nextCasesFile(today, foundIn(judgeCase(ground, { as_of: today }, {}))) });
}

const ID = /^[a-z0-9][a-z0-9-]*$/;
const ID_FORM = {
  zh: '请只用小写英文字母、数字和短横线，以字母或数字开头。',
  en: 'use lower-case letters, digits and hyphens, a letter or digit first.',
} as const;

async function fromQuestions(world: World, folder: string, langs: Langs): Promise<void> {
  const asker = world.ask(langs);
  const say = (text: Bilingual): string => langs.map((lang) => text[lang]).join(' / ');
  const given =
    (check?: (answer: string) => boolean, form: Bilingual = { zh: '请填写。', en: 'Please answer.' }) =>
    (answer: string): string | true =>
      answer.trim() !== '' && (check?.(answer.trim()) ?? true) ? true : say(form);
  const text = async (zh: string, en: string, check = given()): Promise<string> =>
    (await asker.text(say({ zh, en }), check)).trim();
  const id = await text(
    '编号，如 example-award-2026',
    'Id, such as example-award-2026',
    given((answer) => ID.test(answer), ID_FORM),
  );
  const name = {
    zh: await text('征集的中文名称', 'Name in Chinese'),
    en: await text('征集的英文名称', 'Name in English'),
  };
  const edition = await text('哪一届，如 2026', 'Edition, such as 2026');
  const source = {
    zh: await text('通知的中文标题', 'Title of the call in Chinese'),
    en: await text('通知的英文标题', 'Title of the call in English'),
  };
  const zone = await text(
    '时区，如 Asia/Shanghai',
    'Time zone, such as Asia/Shanghai',
    given(isZone, { zh: '没有这个时区。', en: 'There is no such zone.' }),
  );
  const closes = await text(
    '截止时间，如 2026-05-31 或 2026-05-31T17:00；通知没有写的，留空',
    'Deadline, such as 2026-05-31 or 2026-05-31T17:00; leave empty where the call has none',
    (answer) =>
      answer.trim() === '' || readMoment(answer.trim()) !== undefined
        ? true
        : say({ zh: '请写成 2026-05-31 这样。', en: 'Write it as 2026-05-31.' }),
  );
  const channel = (await asker.choose(say({ zh: '怎样报送', en: 'How it is handed in' }), [
    { value: 'email', label: say({ zh: '邮件', en: 'by mail' }) },
    { value: 'portal', label: say({ zh: '网上填报', en: 'on a web site' }) },
    { value: 'unstated', label: say({ zh: '通知没有写', en: 'the call doesn’t say' }) },
  ])) as NewPack['channel'];
  const to =
    channel === 'unstated'
      ? ''
      : await text(
          channel === 'email' ? '收件地址' : '网址，以 https:// 开头',
          channel === 'email' ? 'Address' : 'Web address, with https://',
        );
  const categories = await labelled(asker, say, { zh: '类别', en: 'Category' }, false);
  const slots = await labelled(asker, say, { zh: '材料', en: 'Material' }, true);
  const pack: NewPack = {
    id,
    edition,
    name,
    source,
    zone,
    closes: closes === '' ? undefined : closes,
    channel,
    to: to === '' ? undefined : to,
    categories,
    slots,
  };
  write(world, folder, { ...newPackFiles(pack), 'cases.yaml': newCasesFile(pack, todayIn(world, zone)) });
}

/** `form 申报表 / Application form`, one after the other until an empty line. */
async function labelled(
  asker: Asker,
  say: (text: Bilingual) => string,
  what: Bilingual,
  needed: boolean,
): Promise<Record<string, Bilingual>> {
  const found: Record<string, Bilingual> = {};
  for (;;) {
    const count = Object.keys(found).length;
    const answer = await asker.text(
      say({
        zh: `${what.zh} ${count + 1}：编号 中文 / 英文，如 form 申报表 / Application form；没有了就留空`,
        en: `${what.en} ${count + 1}: id Chinese / English, such as form 申报表 / Application form; empty when done`,
      }),
      (given) => {
        if (given.trim() === '') return needed && count === 0 ? say({ zh: '至少写一种。', en: 'At least one.' }) : true;
        return LABELLED.test(given.trim())
          ? true
          : say({ zh: '请写成：form 申报表 / Application form', en: 'Write: form 申报表 / Application form' });
      },
    );
    const [, id, zh, en] = LABELLED.exec(answer.trim()) ?? [];
    if (id === undefined || zh === undefined || en === undefined) return found;
    found[id] = { zh: zh.trim(), en: en.trim() };
  }
}

const LABELLED = /^([a-z][a-z0-9-]*)\s+([^/]+)\/(.+)$/;
