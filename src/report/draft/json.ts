import type { CallPlace } from '../../programs/draft/call-text.ts';
import type { JsonDraft } from './contract.ts';
import type { DraftReport } from './report.ts';
import { draftWordsEn } from './words.en.ts';
import { draftWordsZh } from './words.zh.ts';

const placed = ({ unit, number, page }: CallPlace, section: string): JsonDraft['proposals'][number]['place'] => ({
  ...{ unit, number, page: page ?? null, section },
});

/** The proposals as one object, `dossier-draft/1`; its schema is docs/draft.schema.json. */
export const jsonDraft = ({ file, draft, proposals, bare, folder }: DraftReport): JsonDraft => ({
  format: 'dossier-draft/1',
  file,
  sentences: draft.sentences,
  proposals: proposals.map(({ proposal, decision }) => {
    const { kind, topic, params, level, phase = 'apply', sure, open, quote, place, section } = proposal;
    return {
      ...{ kind, topic, title: { zh: draftWordsZh.title(topic, params), en: draftWordsEn.title(topic, params) } },
      ...{ params: { ...params }, level, phase, sure, quote, place: placed(place, section), decision },
      open: open.map((one) => ({ question: one, text: { zh: draftWordsZh.open[one], en: draftWordsEn.open[one] } })),
    };
  }),
  notUnderstood: draft.notUnderstood.map(({ quote, place, section }) => ({ quote, place: placed(place, section) })),
  unreadPages: [...bare],
  folder: folder ?? null,
});
