import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LANGS } from '../../src/base/language.ts';
import { labelledIn, scored, scoreOf } from '../../src/cli/eval-draft-score.ts';
import { draftPage } from '../tools/draft-page.ts';

const score = (set: 'dev' | 'held') => {
  const file = join(import.meta.dirname, `${set}.yaml`);
  return scoreOf(labelledIn(file, readFileSync(file)).map(scored));
};

test.each(LANGS)('docs has the figures, in %s', async (lang) => {
  const page = draftPage(lang, score('dev'), score('held'));
  await expect(page).toMatchFileSnapshot(`../../docs/draft${lang === 'zh' ? '.zh' : ''}.md`);
});
