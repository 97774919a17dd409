import { scalar } from '../draft/flow.ts';
import { type PackFiles, REMARK } from './files.ts';

/** A new edition of a pack: what differs from the one before. */
export function nextEditionFiles(base: string, id: string, edition: string, windows: readonly string[]): PackFiles {
  const dates = windows.map((rule) => `#   - id: ${rule}\n#     closes: "…"\n`).join('');
  return {
    'program.yaml': [
      '# 只写与上一届不同的，其余照旧。 / Only what differs from the edition before; the rest stays.',
      'pack: 1',
      `extends: ${scalar(base)}`,
      `id: ${scalar(id)}`,
      `edition: ${JSON.stringify(edition)}`,
      '',
    ].join('\n'),
    'rules.yaml': `# 先改期限：删去“rules: []”这一行和下面各行的“#”，填上新的日期。\n# First the dates: take away the line rules: [] and the # of those below, and fill them in.\nrules: []\n# rules:\n${dates}`,
  };
}

/** The first cases of a new edition: what is found now where nothing is filled in, for its author to go over. */
export function nextCasesFile(today: string, found: readonly string[]): string {
  return `${REMARK.cases}as_of: ${today}\nmanifest: {}\ncases:\n  - about: 什么都没有填 / nothing is filled in\n    finds:\n${found.map((line) => `      - ${line.startsWith('-') ? JSON.stringify(line) : line}\n`).join('')}`;
}
