import { boolean, choice, list, type map, type Read, text } from '../../source/shapes.ts';
import { limitParams } from '../limits.ts';

/** Which names a rule may look at, beside answers. */
export const NAMES_OF = ['bundle-files', 'source-files', 'archive', 'mail-subject'] as const;
export type NamesOf = (typeof NAMES_OF)[number];

/** Which characters may stand in a name: any of ASCII, letters and digits of any script, those of English alone. */
export const CHARACTER_SETS = ['ascii', 'letters-digits', 'english-letters-digits'] as const;

/** What the `name` kind can ask of names. */
export const params = {
  /** One of {@link NAMES_OF}, or the path of an answer, such as `fields.title`; absent: the files as they are named in the bundle. */
  of: text().optional(),
  slots: list(text()).optional(),
  /** In Chinese and in English; the extension doesn't count. */
  bilingual: boolean().optional(),
  /** What the name has to be: `案例征集+{fields.title.zh}+{contact.phone}`; the extension doesn't count. */
  template: text().optional(),
  /** Any of these may stand where the template has one of them. */
  separators: list(text()).optional(),
  /** Which characters may stand in it before the extension, and which `also`. */
  characters: choice(CHARACTER_SETS).optional(),
  also: text().optional(),
  /** Its length with the extension. */
  ...limitParams,
  unit: choice(['characters', 'bytes']).optional(),
  /** They begin with 01, 02 … in their order, without a gap. */
  numbered: boolean().optional(),
  no_personal_data: choice(['warn', 'forbid']).optional(),
  single_spaces: boolean().optional(),
  unique: boolean().optional(),
};

export type Params = Read<ReturnType<typeof map<typeof params>>>;
