import type { CalledSubmission, scopeMessages } from '../../findings/messages/scope.ts';
import type { HowWords } from '../how-words.ts';
import type { Words } from '../wording.ts';
import { listed, quoted, quotedName } from './phrases.ts';

const WHOSE = { ledger: '同一申报单位的全部申报', batch: '同一推荐单位报送的全部申报' } as const;

/** “项目名称”（文件夹） */
function called({ title, folder }: CalledSubmission): string {
  if (title.zh === '') return folder === undefined ? '（未写名称的一份）' : `（未写名称，在${quotedName(folder)}）`;
  return quoted(title.zh) + (folder === undefined ? '' : `（${quotedName(folder)}）`);
}

const which = (all: readonly CalledSubmission[]): string => (all.length === 0 ? '' : `：${listed(all.map(called))}`);

const among = (group: string | undefined): string => (group === undefined ? '这里' : quoted(group));

/** 几份申报一起判断的规则无法判断的原因 */
export const scopeWords: Words<keyof typeof scopeMessages> = {
  'scope.alone': {
    what: (p) => `这一条要看${WHOSE[p.scope]}，在这里看不全，无法判断。`,
    fix: (p) =>
      p.scope === 'ledger'
        ? '把各份申报一起检查（dossier validate 后面写存放它们的文件夹）；已由人核对过的，在 attest 下写明规则（rule）、确认人（by）和日期（on）。'
        : '这一条由推荐单位把关：推荐单位把各份申报一起检查（dossier recommend）。不影响您检查和打包。',
  },
  'scope.no-recommender': {
    what: () => '这一条要看推荐单位是谁、属于哪一类，现在不知道，无法判断。',
    fix: () =>
      '在 recommendation.yaml 的 recommender 下写明推荐单位的名称（name）和类型（kind），再运行 dossier recommend。',
  },
  'relation.too-often': {
    what: (p) =>
      `${quotedName(p.label.zh)}中的${quoted(p.value)}共出现 ${p.count} 次，最多 ${p.limit} 次${which(p.which)}。`,
    fix: () => '请核对名称；确实超出的，只保留限额以内的几处。',
  },
  'scope.too-many': {
    what: (p) => `${among(p.group)}最多报 ${p.limit} 份，现在有 ${p.count} 份${which(p.which)}。`,
    fix: (p) =>
      `${p.limit === 0 ? '' : `请确定保留哪 ${p.limit} 份；`}${p.limit === 0 ? '请把这' : '其余'} ${p.count - p.limit} 份撤回，已列入推荐名单的从名单中移出。`,
  },
  'scope.too-few': {
    what: (p) => `${among(p.group)}至少要报 ${p.limit} 份，现在只有 ${p.count} 份${which(p.which)}。`,
    fix: (p) => `请补报 ${p.limit - p.count} 份，并列入推荐名单。`,
  },
  'scope.twice': {
    what: (p) => `${quotedName(p.label.zh)}是${quoted(p.value)}，与另一份申报${called(p.other)}相同。`,
    fix: () => '同样的只能有一份：请确定保留哪一份，另一份撤回；填写有误的，请改正。',
  },
};

export const scopeHow: Pick<HowWords, 'how.scope' | 'how.at-most-times'> = {
  'how.scope': (p) =>
    `把${WHOSE[p.scope]}放在一起看，以一起检查的各份为准，其他渠道报送的本工具看不到；单独检查一份时无法判断。`,
  'how.at-most-times': (p) =>
    `${quotedName(p.label.zh)}中同样的内容最多出现 ${p.limit} 次，同一份申报里只算一次；全角半角、大小写和空格不同的视为相同。`,
};
