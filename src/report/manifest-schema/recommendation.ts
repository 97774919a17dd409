import type { Langs } from '../../base/language.ts';
import { RECOMMENDATION_LABELS } from '../../manifest/labels.ts';
import { recommendationShape } from '../../manifest/recommendation.ts';
import { NEEDED } from '../../manifest/shape.ts';
import { type Program, titleOf } from '../../programs/program.ts';
import { toJsonSchema } from '../../source/shapes.ts';
import { FORMAT_VERSION } from './complaints.ts';
import { dress } from './dress.ts';
import type { JsonSchema } from './json-schema.ts';
import { inLanguage, type Note } from './notes.ts';
import { withKey } from './offers.ts';
import { ownNote } from './own-notes.ts';
import { recordsTogether } from './records.ts';
import { headed } from './schema.ts';
import { spoken } from './spoken.ts';

const NOTES: Readonly<Record<string, Note>> = {
  recommendation: {
    label: { zh: '名单格式', en: 'Format of the list' },
    help: { zh: '固定写 1。', en: 'Always 1.' },
  },
  recommender: { label: { zh: '推荐单位', en: 'Recommender' } },
  'recommender.kind': {
    label: { zh: '推荐单位类型', en: 'Kind of recommender' },
    help: { zh: '推荐名额按类型确定。', en: 'Quotas go by it.' },
  },
  reply_by: {
    label: { zh: '补正期限', en: 'Reply by' },
    help: {
      zh: '申报单位补正的最后一天（含当日），写进补正通知，例如 2026-05-20。',
      en: 'The last day on which applicants can hand in what is missing; told in the notes. Such as 2026-05-20.',
    },
  },
  submissions: {
    label: { zh: '推荐的申报', en: 'Submissions' },
    help: {
      zh: '按推荐次序，第一行是第 1 位，不设并列。',
      en: 'In order of merit: the first line has rank 1, and there are no ties.',
    },
  },
  'submissions[]': {
    label: { zh: '一份申报', en: 'A submission' },
    help: {
      zh: '申报清单或它所在文件夹的路径，相对于本名单，例如 甲单位/dossier.yaml。',
      en: 'The path of a manifest, or of its folder, from the folder of this list, such as first/dossier.yaml.',
    },
  },
  withdrawn: {
    label: { zh: '不推荐或已撤回的', en: 'Withdrawn' },
    help: {
      zh: '放在这里、但不推荐或已撤回的申报，不计名额，也不提醒漏列。',
      en: 'What lies here but is not recommended or was withdrawn: it takes no place, and is not missed on the list.',
    },
  },
  'withdrawn[]': { label: { zh: '一份申报', en: 'A submission' } },
  attest: {
    label: { zh: '推荐单位的确认', en: 'Attestations of the recommender' },
    help: {
      zh: '名额、次序、重复等要看多份申报的规则，本工具无法判断、由推荐单位核实后负责确认的。',
      en: 'Of rules on several submissions, such as quotas: what no program can decide, and who vouches for it.',
    },
  },
};

const ALWAYS = ['recommendation', 'submissions', ...NEEDED.attestation.map((key) => `attest[].${key}`)];

/** What a recommender's list looks like; with a program, its kinds of recommenders and its rules are offered. */
export function recommendationSchema(program: Program | undefined, langs: Langs): JsonSchema {
  const noteAt = (path: string): Note | undefined => noteOf(path, program);
  const bare = toJsonSchema(recommendationShape(), 'draft-7') as JsonSchema;
  const whole = dress(bare, '', { langs, noteAt, needed: ALWAYS });
  const named = withKey(whole, 'recommender', (recommender) =>
    withKey(withKey(recommender, 'name', orText), 'region', orText),
  );
  return headed(
    withKey(named, 'recommendation', (schema) => ({
      ...schema,
      const: 1,
      default: 1,
      errorMessage: spoken(langs, FORMAT_VERSION),
    })),
    langs,
    program === undefined ? { zh: '推荐名单', en: 'List of a recommender' } : titleOf(program),
  );
}

/** A name may be written without saying in which language. */
const orText = ({ anyOf = [], ...rest }: JsonSchema): JsonSchema => ({
  ...rest,
  anyOf: [{ type: 'string' }, ...anyOf],
});

function noteOf(path: string, program: Program | undefined): Note | undefined {
  if (path === 'attest[].file') return undefined;
  const label = RECOMMENDATION_LABELS[path];
  const own = Object.hasOwn(NOTES, path) ? NOTES[path] : label && { label };
  if (own !== undefined) return path === 'recommender.kind' ? { ...own, options: program?.recommending.kinds } : own;
  if (path === 'attest[].rule' && program !== undefined) {
    const note = ownNote(path);
    return note && { ...note, options: recordsTogether(program), prefix: `${program.id}/` };
  }
  if (path.startsWith('attest')) return ownNote(path);
  const cut = path.lastIndexOf('.');
  const above = cut < 0 ? undefined : noteOf(path.slice(0, cut), program);
  return above && inLanguage(above, path.slice(cut + 1));
}
