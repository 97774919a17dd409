import type { Format } from '../../../facts/facts.ts';
import { type Clue, type OpenQuestion, TODO } from '../proposal.ts';
import type { Sentence } from '../sentences.ts';
import { subjectNear } from '../subjects.ts';
import { type Cue, clue } from './cue.ts';

const FORMATS: readonly (readonly [RegExp, readonly Format[]])[] = [
  [/(?<![A-Za-z])PDF(?![A-Za-z])/i, ['pdf']],
  [/(?<![A-Za-z])(?:Word|docx?|WPS)(?![A-Za-z])/i, ['docx', 'doc']],
  [/(?<![A-Za-z])(?:Excel|xlsx?)(?![A-Za-z])/i, ['xlsx']],
  [/(?<![A-Za-z])(?:PPTX?|PowerPoint)(?![A-Za-z])/i, ['pptx']],
  [/(?<![A-Za-z])(?:JPE?G)(?![A-Za-z])/i, ['jpeg']],
  [/(?<![A-Za-z])PNG(?![A-Za-z])/i, ['png']],
  [/(?<![A-Za-z])TIFF?(?![A-Za-z])/i, ['tiff']],
  [/(?<![A-Za-z])mp4(?![A-Za-z\d])/i, ['mp4']],
  [/(?<![A-Za-z])MOV(?![A-Za-z])/, ['mov']],
  [/(?<![A-Za-z])AVI(?![A-Za-z])/, ['avi']],
];
/** A format is asked for, and not only spoken of. */
const ASKED =
  /格式|文件|文档|版(?!权)|电子|扫描|上传|保存|提交|\b(?:formats?|files?|documents?|version|upload|save|submit|PDFs?)\b|[(]/i;

const AGREES_WITH = /[与和同跟][^,。;]{1,20}(?:一致|相符|相同)/g;

const slotAt = (
  { plain, above }: Sentence,
  start: number,
  end: number,
  fallback?: string,
): { name: string; open: OpenQuestion[] } => {
  const found = subjectNear(plain, start, end, above, (one) => one.in === 'slot');
  const name = found?.subject.name ?? fallback;
  return name === undefined ? { name: TODO, open: ['which-slot'] } : { name, open: ['slot-guessed'] };
};

function formats(sentence: Sentence): Clue[] {
  // What a file has to agree with is of another format.
  const plain = sentence.plain.replaceAll(AGREES_WITH, (one) => ' '.repeat(one.length));
  if (!ASKED.test(plain)) return [];
  // One list of formats is one rule: PDF, JPG or PNG.
  const groups = new Map<string, { formats: Format[]; start: number; end: number; open: OpenQuestion[] }>();
  for (const [pattern, named] of FORMATS) {
    const match = pattern.exec(plain);
    if (match === null) continue;
    const end = match.index + match[0].length;
    const { name, open } = slotAt(sentence, match.index, end, /mp4|mov|avi/i.test(match[0]) ? 'video' : undefined);
    const group = groups.get(name) ?? { formats: [], start: match.index, end, open };
    group.formats.push(...named);
    groups.set(name, { ...group, start: Math.min(group.start, match.index), end: Math.max(group.end, end) });
  }
  return [...groups].map(([name, { formats: all, start, end, open }]) => ({
    ...{ kind: 'file', topic: 'formats', params: { slots: [name], formats: all } },
    ...{ sure: name === TODO ? 'medium' : 'high', open, start, end },
  }));
}

const ASPECT = /(?<!\d)(16\s*:\s*9|4\s*:\s*3|9\s*:\s*16|1\s*:\s*1)(?!\d)/;
const LINES = /(?<!\d)(2160|1440|1080|720)\s*[pP](?![A-Za-z])/;
const WIDTHS: Readonly<Record<string, number>> = { 2160: 3840, 1440: 2560, 1080: 1920, 720: 1280 };
const LEAST = /不低于|至少|以上|at least|or (?:higher|better|above)|minimum/i;
const SUBTITLES = /字幕|subtitles?|captions?/i;
function frames(sentence: Sentence): Clue[] {
  const { plain } = sentence;
  const found: Clue[] = [];
  const aspect = ASPECT.exec(plain);
  if (aspect !== null) {
    const { name, open } = slotAt(sentence, aspect.index, aspect.index + 4, 'video');
    found.push(
      clue(aspect, {
        kind: 'file',
        topic: 'frame',
        params: { slots: [name], aspect: (aspect[1] ?? '').replaceAll(' ', '') },
        sure: 'high',
        open,
      }),
    );
  }
  const lines = LINES.exec(plain);
  if (lines !== null) {
    const height = Number(lines[1]);
    const { name, open } = slotAt(sentence, lines.index, lines.index + 5, 'video');
    const pixels = LEAST.test(plain)
      ? { short_side: { at_least: height } }
      : { width: WIDTHS[String(height)] ?? height, height };
    found.push(
      clue(lines, {
        kind: 'file',
        topic: 'frame',
        params: { slots: [name], pixels, progressive: true },
        sure: 'high',
        open,
      }),
    );
  }
  const subtitles = SUBTITLES.exec(plain);
  if (subtitles !== null) {
    const zh = /中/.test(plain) || /Chinese/i.test(plain);
    const en = /英/.test(plain) || /English/i.test(plain);
    const languages = [...(zh ? ['zh'] : []), ...(en ? ['en'] : [])];
    found.push(
      clue(subtitles, {
        kind: 'file',
        topic: 'subtitles',
        params: { slots: ['video'], subtitles: { languages: languages.length > 0 ? languages : [TODO] } },
        sure: 'high',
        open: ['slot-guessed'],
      }),
    );
  }
  return found;
}

/** Formats of files, frames of videos, subtitles. */
export const fileCues: Cue = (sentence) => [...formats(sentence), ...frames(sentence)];
