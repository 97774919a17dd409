import { afterAll, describe, expect, test } from 'vitest';
import { LANGS } from '../src/base/language.ts';
import { worldHere } from './cli/here.ts';
import { copyOf, READY } from './cli/run.ts';
import { type Call, WATCH } from './guides/calls.ts';
import { followGuide } from './guides/follow.ts';
import { guidePage } from './guides/page.ts';

const world = worldHere();
afterAll(() => Promise.all([world.engines.pdf.close(), world.engines.video.close()]));

describe.each(Object.keys(READY) as Call[])('the guide to %s', (id) => {
  test.each(LANGS)('%s: followed from an empty folder, it leads to a bundle that verifies', async (lang) => {
    const { program } = await world.packs.load(id);
    if (program === undefined) throw new Error(id);
    const way = await followGuide(program, lang, copyOf(id));
    await expect(guidePage(program, lang, WATCH[id], way)).toMatchFileSnapshot(`../docs/guides/${id}.${lang}.md`);
  });
});
