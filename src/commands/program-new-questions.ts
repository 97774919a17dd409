import type { Bilingual, Langs } from '../base/language.ts';
import { baseName } from '../base/paths.ts';
import { readDeadline, readZone } from '../programs/draft/answered.ts';
import { readFormats } from '../report/new-pack/formats.ts';
import type { NewPack, NewSlot, TitleAsked } from '../report/new-pack/pack.ts';
import { speak } from './questions.ts';
import type { World } from './world.ts';

/** What the id of a pack looks like. */
export const PACK_ID = /^[a-z0-9][a-z0-9-]*$/;
export const PACK_ID_FORM = {
  zh: '请只用小写英文字母、数字和短横线，以字母或数字开头。',
  en: 'use lower-case letters, digits and hyphens, a letter or digit first.',
} as const;

const ZONE_HERE = 'Asia/Shanghai';

/** Asks at the terminal what a new pack has to say; what the call doesn’t say stays unsaid. */
export async function askNewPack(world: World, folder: string, langs: Langs): Promise<NewPack> {
  const asker = world.ask(langs);
  const say = (zh: string, en: string): string => speak(langs, { zh, en });
  const checked =
    (fits: (answer: string) => boolean, form: Bilingual) =>
    (answer: string): string | true =>
      fits(answer.trim()) ? true : speak(langs, form);
  const given = checked((answer) => answer !== '', { zh: '请填写。', en: 'Please answer.' });
  const text = async (zh: string, en: string, check = given, byDefault?: string): Promise<string> =>
    (await asker.text(`${say(zh, en)}${langs.at(-1) === 'zh' ? '：' : ':'}`, check, byDefault)).trim();
  const choose = <T extends string>(question: string, labels: Readonly<Record<T, Bilingual>>): Promise<T> =>
    asker.choose(
      question,
      Object.entries<Bilingual>(labels).map(([value, label]) => ({ value, label: speak(langs, label) })),
    ) as Promise<T>;

  const named = baseName(folder);
  const id = await text(
    '编号（小写英文），如 example-award-2026',
    'Id, such as example-award-2026',
    checked((answer) => PACK_ID.test(answer), PACK_ID_FORM),
    PACK_ID.test(named) ? named : undefined,
  );
  const name = {
    zh: await text('征集的中文名称', 'Name in Chinese'),
    en: await text('征集的英文名称', 'Name in English'),
  };
  const edition = await text('哪一届，如 2026', 'Edition, such as 2026', given, /\d{4}/.exec(id)?.[0]);
  const source = {
    zh: await text('通知的中文标题', 'Title of the call in Chinese'),
    en: await text('通知的英文标题', 'Title of the call in English'),
  };
  const zone = await text(
    '按哪里的时间，如 北京时间',
    'Time zone, such as Beijing time or Europe/Brussels',
    checked((answer) => readZone(answer) !== undefined, {
      zh: '没有这个时区。请写 北京时间，或 Europe/Brussels 这样的名称。',
      en: 'There is no such zone. Write Beijing time, or a name such as Europe/Brussels.',
    }),
    langs.includes('zh') ? '北京时间' : world.zone(),
  );
  const closes = await text(
    '截止时间，如 2026年5月31日17:00；通知没有写的，直接按回车',
    'Deadline, such as 2026-05-31 17:00; only Enter where the call has none',
    checked((answer) => answer === '' || readDeadline(answer) !== undefined, {
      zh: '看不明白。请写成 2026年5月31日，或 2026年5月31日17:00。',
      en: 'This can’t be read. Write 2026-05-31, or 2026-05-31 17:00.',
    }),
  );
  const channel = await choose<NewPack['channel']>(say('怎样报送', 'How it is handed in'), {
    email: { zh: '邮件', en: 'by mail' },
    portal: { zh: '网上填报', en: 'on a web site' },
    unstated: { zh: '通知没有写', en: 'the call doesn’t say' },
  });
  const email = channel === 'email';
  const to =
    channel === 'unstated'
      ? undefined
      : await text(
          email ? '收件邮箱' : '网址，以 https:// 开头',
          email ? 'Mail address' : 'Web address, with https://',
          email
            ? checked((answer) => /^[^\s@]+@[^\s@]+$/.test(answer), {
                zh: '请写邮箱地址，如 award@example.org。',
                en: 'Write a mail address, such as award@example.org.',
              })
            : checked((answer) => /^https?:\/\/\S+$/.test(answer), {
                zh: '请写完整的网址，以 https:// 开头。',
                en: 'Write the whole address, with https://.',
              }),
        );
  const title = await choose<TitleAsked>(
    say('通知要求写项目名称吗', 'Does the call ask for the title of the project'),
    {
      zh: { zh: '要，用中文', en: 'yes, in Chinese' },
      en: { zh: '要，用英文', en: 'yes, in English' },
      both: { zh: '要，中文和英文都要', en: 'yes, in Chinese and English' },
      any: { zh: '要，没有说用哪种语言', en: 'yes, in no language that it names' },
      unstated: { zh: '没有提到', en: 'it doesn’t say' },
    },
  );

  /** `form 申报表 / Application form`, one after the other until an empty line. */
  const next = async (what: Bilingual, example: string, count: number, needed: boolean) => {
    const first = needed && count === 0;
    const answer = await text(
      `${what.zh} ${count + 1}，写 编号 中文 / 英文，如 ${example}${first ? '' : `；没有${count === 0 ? '' : '别的'}了就按回车`}`,
      `${what.en} ${count + 1}, as id Chinese / English, such as ${example}${first ? '' : '; only Enter when done'}`,
      (given) => {
        if (given.trim() === '') return first ? say('至少写一种。', 'At least one.') : true;
        return LABELLED.test(given.trim()) ? true : say(`请写成：${example}`, `Write: ${example}`);
      },
    );
    const [, id, zh, en] = LABELLED.exec(answer) ?? [];
    return id === undefined || zh === undefined || en === undefined
      ? undefined
      : ([id, { zh: zh.trim(), en: en.trim() }] as const);
  };
  const categories: Record<string, Bilingual> = {};
  for (;;) {
    const category = await next(CATEGORY, 'research 科研类 / Research', Object.keys(categories).length, false);
    if (category === undefined) break;
    categories[category[0]] = category[1];
  }
  const slots: Record<string, NewSlot> = {};
  for (;;) {
    const slot = await next(MATERIAL, 'form 申报表 / Application form', Object.keys(slots).length, true);
    if (slot === undefined) break;
    const [id, label] = slot;
    const needed = await choose<'yes' | 'no' | 'unstated'>(
      say(`“${label.zh}”必须交吗`, `Must "${label.en}" be handed in`),
      {
        yes: { zh: '必须交', en: 'yes' },
        no: { zh: '选交', en: 'no, it may be' },
        unstated: { zh: '通知没有写', en: 'the call doesn’t say' },
      },
    );
    const formats = await text(
      `“${label.zh}”可用的格式：PDF、Word、JPG、MP4 等，可写几种；通知没有写的，按回车`,
      `Formats for "${label.en}": PDF, Word, JPG, MP4…, several if need be; only Enter where the call doesn’t say`,
      checked((answer) => readFormats(answer) !== undefined, {
        zh: '看不明白。请写 PDF、Word、Excel、PPT、JPG、PNG、MP4 这样的格式，用顿号隔开。',
        en: 'This can’t be read. Write formats such as PDF, Word, Excel, PPT, JPG, PNG, MP4, with commas between.',
      }),
    );
    slots[id] = { label, needed: needed === 'yes', formats: readFormats(formats) ?? [] };
  }
  return {
    id,
    edition,
    name,
    source,
    zone: readZone(zone) ?? ZONE_HERE,
    closes: readDeadline(closes),
    channel,
    to,
    title,
    categories,
    slots,
  };
}

const CATEGORY: Bilingual = { zh: '类别', en: 'Category' };
const MATERIAL: Bilingual = { zh: '材料', en: 'Material' };
const LABELLED = /^([a-z][a-z0-9-]*)\s+([^/／]+)[/／](.+)$/;
