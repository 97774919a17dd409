import type { Bilingual } from '../base/language.ts';
import type { Inspection } from '../facts/facts.ts';
import type { CalledSubmission } from '../findings/messages/scope.ts';
import type { Manifest, Material } from '../manifest/manifest.ts';

/** What rules may look at. Everything in it is a value; nothing here reads a file or a clock. */
export interface Evidence {
  readonly manifest: Manifest;
  /** What inspection found in a material's file; undefined where the manifest gives no usable path. */
  readonly inspect: (material: Material) => Inspection | undefined;
  /** The name that a material gets in the bundle. */
  readonly bundleName: (material: Material) => string | undefined;
  /** The name of the bundle, without an extension, and the subject of the mail that goes with it; undefined where none is made. */
  readonly archiveName: string | undefined;
  readonly mailSubject: string | undefined;
  /** What a token of a template of names stands for, of the submission or of one material: `fields.title.zh`, `title.en`. */
  readonly said: (token: string, material: Material | undefined) => string | undefined;
  /** What a path of the manifest is called: `fields.title` → 标题 / Title. */
  readonly labelOf: (path: string) => Bilingual;
  /** The words that a program offers for an attribute of a material; undefined where any text will do. */
  readonly offered: (attribute: string) => readonly string[] | undefined;
  /** What the words are called that an answer is chosen from; nothing where any text will do. */
  readonly optionsAt: (path: string) => Readonly<Record<string, Bilingual>>;
  /** How submissions are told apart, in their order; absent where a rule looks at one alone. */
  readonly called?: readonly CalledSubmission[];
  readonly slotLabel: (slot: string) => Bilingual;
  /** What the submission's category is called; undefined where it has none that the program knows. */
  readonly categoryLabel: Bilingual | undefined;
  /** What a list of the program is called. */
  readonly listLabel: (name: string) => Bilingual;
  /** Word lists of the program, by name. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** The moment for which the rules are judged, in milliseconds since 1970. */
  readonly asOf: number;
  /** The day of that moment in the program's zone, `2025-06-01`. */
  readonly today: string;
  /** The last day of the phase that is judged, in the program's zone; undefined where the call or the manifest doesn't say. */
  readonly deadline: string | undefined;
}
