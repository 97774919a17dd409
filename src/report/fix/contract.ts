import { FIX_KINDS } from '../../manifest/fix/fix.ts';
import { boolean, choice, integer, list, literal, map, type Read, text } from '../../source/shapes.ts';

/** `validate --fix --format json` */
export const fixShape = map({
  format: literal('dossier-fix/1'),
  /** Whether the manifests were changed; otherwise this is what would be. */
  written: boolean(),
  manifests: list(
    map({
      manifest: text(),
      changed: boolean(),
      fixes: list(map({ kind: choice(FIX_KINDS), count: integer() })),
      /** In unified format; empty where only the encoding changes. */
      diff: text(),
    }),
  ),
});

export type JsonFix = Read<typeof fixShape>;
