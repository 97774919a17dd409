import { type Clue, type OpenQuestion, TODO } from '../proposal.ts';
import { subjectNear, subjectsIn } from '../subjects.ts';
import { type Cue, clue, DUTY } from './cue.ts';
import { templateIn } from './templates.ts';

const NAMES =
  /(?:文件|附件|材料|压缩包)(?:的)?(?:命名|名称?(?=[须应以按为格]))|命名(?:规则|格式|方式|为|须|应)?|以[“"'].{2,40}[”"']命名|文件名|name (?:the |all |your |each )?files?|file ?names?/gi;
const SUBJECT_LINE = /邮件(?:主题|标题)|(?:主题|标题)(?:注明|请注明|格式)|注明[“"']|subject line|e-?mail subject/i;
const BOTH =
  /中英文(?:双语)?|中英双语|双语|(?:both )?Chinese and English|bilingual|Chinese-English|英汉|中文(?:和|及|与)英文/i;
const INDEX = /目录|清单|索引|index list|list of (?:attachments|materials)|table of contents/i;
const CHINESE =
  /(?:用|以|使用|须为|应为)(?:规范)?(?:中文|汉语|简体中文)(?!和|及|与|英|域名)|中文(?:填写|撰写|书写|编写)|(?:written|completed|submitted|prepared|filled in) in Chinese(?! and)|in Chinese only/i;
const ENGLISH =
  /(?:用|以|使用|须为|应为)英[文语](?!和)|英[文语](?:填写|撰写|书写|版)|英文申[请报]表|(?:written|completed|submitted|prepared|filled in) in English(?! and| or)|in English only|English only|only in English|must be in English/i;
const TRANSLATED =
  /译[成为]中文|翻译[成为]?中文|附中文(?:译|翻译)|中文译文|translated into (?:English|Chinese)|with (?:an )?English translation/i;

/** In which languages texts, files and names are. */
export const languageCues: Cue = ({ plain }) => {
  const found: Clue[] = [];
  const slotOf = (start: number, end: number): { slots: string[]; open: OpenQuestion[] } => {
    const named = subjectsIn(plain, 'slot')
      .filter(({ name }) => name !== 'index' && name !== 'video')
      .map(({ name }) => name);
    if (named.length > 0) return { slots: named, open: ['slot-guessed'] };
    const near = subjectNear(plain, start, end, '', (one) => one.in === 'slot');
    return near === undefined
      ? { slots: [TODO], open: ['which-slot'] }
      : { slots: [near.subject.name], open: ['slot-guessed'] };
  };
  const [naming, ...furtherNames] = plain.matchAll(NAMES);
  const both = BOTH.exec(plain);
  const line = SUBJECT_LINE.exec(plain);
  const names = naming !== undefined && (DUTY.test(plain) || both !== null || /格式|命名/.test(plain));
  if (names && naming !== undefined) {
    const { slots, open } = slotOf(naming.index, naming.index + naming[0].length);
    const asks = both === null ? { template: templateIn(plain) } : { bilingual: true };
    found.push(
      clue(naming, {
        kind: 'name',
        topic: both === null ? 'naming' : 'bilingual-names',
        params: { slots, ...asks },
        sure: 'high',
        open: both === null ? [...open, 'template'] : open,
      }),
    );
    // A second template for other files.
    for (const [at, match] of furtherNames.entries()) {
      const own = plain.slice(match.index, furtherNames[at + 1]?.index);
      if (!/^以[“"']/.test(match[0]) || both !== null) continue;
      found.push(
        clue(match, {
          kind: 'name',
          topic: 'naming',
          params: { slots, template: templateIn(own) },
          sure: 'medium',
          open: [...open, 'template'],
        }),
      );
    }
  } else if (line !== null) {
    const params = { of: 'mail-subject', template: templateIn(plain) };
    found.push(clue(line, { kind: 'name', topic: 'naming', params, sure: 'high', open: ['template'] }));
  }
  const index = INDEX.exec(plain);
  if (
    index !== null &&
    /附|提供|提交|attach|include|provide/i.test(plain) &&
    !/不/.test(plain.slice(Math.max(0, index.index - 4), index.index))
  ) {
    found.push(clue(index, { kind: 'delivery', topic: 'index', params: { index: true }, sure: 'medium' }));
  } else if (both !== null && !names && !/字幕|subtitle/i.test(plain)) {
    const near = subjectNear(plain, both.index, both.index + both[0].length, '', (one) => one.in === 'answer');
    const of = near?.near ? near.subject.name : TODO;
    const sure = DUTY.test(plain) || /完成|填写|complete|fill/i.test(plain) ? 'high' : 'low';
    found.push(
      clue(both, {
        kind: 'present',
        topic: 'bilingual',
        params: { of: [of], languages: ['zh', 'en'] },
        sure,
        open: [of === TODO ? 'which-answer' : 'answer-guessed'],
      }),
    );
  }
  for (const [language, pattern] of [
    ['zh', CHINESE],
    ['en', ENGLISH],
  ] as const) {
    const match = pattern.exec(plain);
    if (match === null || both !== null) continue;
    const { slots, open } = slotOf(match.index, match.index + match[0].length);
    const extra: OpenQuestion[] = /如果|如需|若|计划|\bif\b/i.test(plain) ? ['condition'] : [];
    found.push(
      clue(match, {
        kind: 'text',
        topic: 'language',
        params: { slots, language },
        sure: 'high',
        open: [...open, ...extra],
      }),
    );
  }
  const translated = TRANSLATED.exec(plain);
  if (translated !== null && found.length === 0)
    found.push(
      clue(translated, {
        kind: 'translation',
        topic: 'language',
        params: { original: [TODO], translations: [TODO] },
        sure: 'high',
        open: ['which-slot'],
      }),
    );
  return found;
};
