import type { Manifest, Phase } from '../manifest/manifest.ts';
import type { Program } from '../programs/program.ts';
import { mailSubject } from './mail/subject.ts';
import { bundleNames, bundleStem } from './names.ts';

/** What a recipient sees before opening anything: the name of the bundle, and the subject of the mail. */
export const outsideNames = (
  program: Program,
  manifest: Manifest,
  phase: Phase,
): { readonly archive: string; readonly subject: string } => ({
  archive: bundleStem(program, manifest, phase),
  subject: mailSubject(program, manifest),
});

/** What cases of a pack need to know of names. */
export const naming = { namesIn: bundleNames, namesOutside: outsideNames };
