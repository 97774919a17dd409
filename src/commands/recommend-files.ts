import { showClosing } from '../base/instants.ts';
import type { Bilingual, Langs } from '../base/language.ts';
import { baseName } from '../base/paths.ts';
import { namePart, safeName } from '../bundle/name-part.ts';
import { type Note, noteText } from '../bundle/summary/note.ts';
import type { Summary } from '../bundle/summary/summary.ts';
import { writeSummaryXlsx } from '../bundle/summary/summary-xlsx.ts';
import { byApplicant } from '../check/across/applicants.ts';
import type { Message } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import type { CalledSubmission } from '../findings/messages/scope.ts';
import type { Recommendation } from '../manifest/recommendation.ts';
import type { Examined } from './examine.ts';
import type { LookedTogether } from './look-together.ts';
import { refuseOccupied } from './occupied.ts';
import { parentFolder } from './paths.ts';
import { from } from './recommend-list.ts';
import type { World } from './world.ts';
import { writeAside } from './write-aside.ts';

interface Checked {
  readonly recommendation: Recommendation;
  readonly summary: Summary;
  readonly looked: LookedTogether;
  readonly listFile: string;
}

const TABLE = '汇总表_Summary.xlsx';
const LONGEST = 40;

/** Writes the summary table and a note to each applicant; gives the paths. Nothing is written where one may not be replaced. */
export async function writeFiles(
  world: World,
  checked: Checked,
  { out, force, langs }: { readonly out: string; readonly force: boolean; readonly langs: Langs },
): Promise<string[]> {
  const { summary, listFile } = checked;
  const folder = out.replace(/\/+$/, '');
  const files = new Map<string, Uint8Array | string>([[`${folder}/${TABLE}`, await writeSummaryXlsx(summary, langs)]]);
  for (const note of notesOf(checked)) {
    const [first] = note.rows;
    const { zh, en = '' } = first?.applicant ?? {};
    const rank = String(first?.rank ?? 0).padStart(Math.max(2, String(summary.rows.length).length), '0');
    // Who gives no name is known by where the submission lies.
    const place = from(parentFolder(listFile), first?.manifest ?? '').replace(/\/[^/]*\.ya?ml$/iu, '');
    const whose = namePart(zh ?? en, LONGEST) || namePart(place, LONGEST);
    const name = safeName(`${rank}_${whose}_补正通知_Note`, 'txt');
    files.set(`${folder}/${name}`, noteText(summary, note));
  }
  for (const path of files.keys()) refuseOccupied(world, path, force);
  if (world.files.stat(folder) === undefined) world.disk.makeFolder(folder);
  for (const [path, data] of files) await writeAside(world, path, async (aside) => world.disk.writeFile(aside, data));
  return [...files.keys()];
}

/** One note for all submissions of an applicant; who gives no name gets one for each. */
function notesOf({ recommendation, summary, looked }: Checked): Note[] {
  const all = looked.submissions.map(({ examined }) => examined);
  const named = byApplicant(all);
  const alone = all.filter((one) => !named.some((group) => group.includes(one))).map((one) => [one]);
  const between = [...looked.together.filter(({ ofOneApplicant }) => ofOneApplicant), ...looked.across];
  return [...named, ...alone].map((group) => {
    const own = new Set(group.map(({ manifestFile }) => manifestFile));
    return {
      rows: summary.rows.filter(({ manifest }) => own.has(manifest)),
      between: between.filter(({ place }) => place !== undefined && own.has(place.file)).map(told),
      until: untilOf(recommendation, group),
    };
  });
}

/** Where a recommender keeps submissions is nobody else’s concern. */
function told({ message, ...finding }: Finding): Finding {
  const bare = Object.entries(message.params).map(([key, value]) => {
    if (key === 'manifest') return [key, baseName(String(value))];
    if (key === 'which') return [key, (value as readonly CalledSubmission[]).map(unplaced)];
    return [key, key === 'other' && isCalled(value) ? unplaced(value) : value];
  });
  return { ...finding, message: { ...message, params: Object.fromEntries(bare) } as Message };
}

const isCalled = (value: unknown): value is CalledSubmission =>
  typeof value === 'object' && value !== null && 'title' in value;

const unplaced = ({ title }: CalledSubmission): CalledSubmission => ({ title, folder: undefined });

/** The day that the recommender sets, or the call's own closing moment while that is still ahead. */
function untilOf({ replyBy }: Recommendation, group: readonly Examined[]): Bilingual | undefined {
  if (replyBy !== undefined) return { zh: `${replyBy}（含当日）`, en: replyBy };
  const ahead = group.flatMap(({ result, asOf, program }) =>
    result.rules.flatMap(({ closes }) =>
      program === undefined || closes === undefined || closes.first <= asOf
        ? []
        : [{ closes: closes.first, zone: program.zone }],
    ),
  );
  const [next] = ahead.toSorted((a, b) => a.closes - b.closes);
  if (next === undefined) return undefined;
  const day = showClosing(next.closes, next.zone);
  return { zh: `${day}（征集的截止时间）`, en: `${day} (when the call closes)` };
}
