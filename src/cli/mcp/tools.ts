import type { Lang } from '../../base/language.ts';
import type { ExitCode } from '../../commands/exit.ts';
import { quietly } from '../../commands/quietly.ts';
import type { World } from '../../commands/world.ts';
import { PHASES } from '../../manifest/manifest.ts';
import type { JsonReport } from '../../report/contract.ts';
import type { JsonPrograms } from '../../report/reference/contract.ts';
import type { JsonStatus } from '../../report/status/contract.ts';
import { boolean, choice, list, map, type Read, text } from '../../source/shapes.ts';
import { programsBriefly, reportBriefly, statusBriefly } from './briefly.ts';

/** What a tool gives: the contract's JSON, and a short text. */
export interface Told {
  readonly json: Record<string, unknown>;
  readonly text: string;
}

/** Longer than any path or word. */
const word = () => text().max(4096);
const lang = choice(['zh', 'en']).optional().describe('language of the text that comes with the result');
const manifest = word().describe('path of dossier.yaml, or of the folder in which it lies, from the root');
const moment = {
  asOf: word().optional().describe('rehearse as of a day or moment, such as 2025-06-15 or 2025-06-15T23:59+08:00'),
  phase: choice(PHASES).optional().describe('phase of the award; absent: as the manifest says'),
};

export const INPUTS = {
  validate: map({ manifest, ...moment, strict: boolean().optional().describe('warnings fail too'), lang }),
  status: map({ manifest, ...moment, lang }),
  explain: map({
    words: list(word()).max(100).describe('ids of rules, clauses or messages, as reports give them in square brackets'),
    program: word().optional().describe('id of the call, or the folder of its pack'),
    lang,
  }),
  programs: map({ lang }),
  init: map({
    folder: word().describe('a new or empty folder, from the root; nothing that is there is overwritten'),
    program: word().describe('id of the call, as the tool programs lists them'),
    category: word().optional().describe('id of the category'),
    lang,
  }),
} as const;

type Tools = { readonly [T in keyof typeof INPUTS]: (world: World, given: Read<(typeof INPUTS)[T]>) => Promise<Told> };

const JSON_FORMAT = { format: 'json' } as const;

async function jsonOf<T extends object>(world: World, command: (world: World) => Promise<ExitCode>): Promise<T> {
  return JSON.parse((await quietly(world, command)).text) as T;
}

const told = (json: object, short: string): Told => ({ json: { ...json }, text: short });
const inLang = (asked: Lang | undefined): Lang => asked ?? 'zh';

/** The tools of the server. Paths are as the world takes them. */
export const TOOLS: Tools = {
  validate: async (world, { manifest: file, lang: asked, ...options }) => {
    const { validate } = await import('../../commands/validate.ts');
    const json = await jsonOf<JsonReport>(world, (quiet) => validate(quiet, [file], { ...options, ...JSON_FORMAT }));
    return told(json, reportBriefly(json, inLang(asked)));
  },
  status: async (world, { manifest: file, lang: asked, ...options }) => {
    const { status } = await import('../../commands/status.ts');
    const json = await jsonOf<JsonStatus>(world, (quiet) => status(quiet, file, { ...options, ...JSON_FORMAT }));
    return told(json, statusBriefly(json, inLang(asked)));
  },
  explain: async (world, { words, program, lang: asked }) => {
    const { explain } = await import('../../commands/explain.ts');
    const json = await jsonOf<object>(world, (quiet) => explain(quiet, words, { ...JSON_FORMAT, program }));
    const { text: short } = await quietly(world, (quiet) => explain(quiet, words, { lang: inLang(asked), program }));
    return told(json, short);
  },
  programs: async (world, { lang: asked }) => {
    const { programs } = await import('../../commands/programs.ts');
    const json = await jsonOf<JsonPrograms>(world, (quiet) => programs(quiet, JSON_FORMAT));
    return told(json, programsBriefly(json, inLang(asked)));
  },
  init: async (world, { folder, program, category, lang: asked }) => {
    const { init } = await import('../../commands/init.ts');
    const options = { program, category, lang: inLang(asked), yes: true };
    const { text: short } = await quietly(world, (quiet) => init(quiet, folder, options));
    return told({ manifest: `${folder}/dossier.yaml` }, short);
  },
};
