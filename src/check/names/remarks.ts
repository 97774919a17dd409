import { hasHan } from '../../base/scripts.ts';
import { message } from '../../findings/catalogue.ts';
import type { NameSide, Pinyin } from '../../findings/messages/names.ts';
import { CHARACTER_LOOKS, type Look, type NameText } from './cares.ts';
import { hanForms, simplified } from './han-forms.ts';
import type { Named } from './named.ts';
import { personPinyin } from './pinyin.ts';
import { type Remark, sideRemarks, surnameRemarks } from './sides.ts';
import { spellingRemarks } from './spellings.ts';
import { WRITING_LOOKS } from './writing.ts';

/** Longer texts are no names, and looking into them would take its time. */
const MOST_CHARACTERS = 500;
const MOST_ROUNDS = 4;

/** A name with everything that is to be said of it. */
export interface LookedAt {
  readonly named: Named;
  readonly remarks: readonly Remark[];
  /** The pinyin of a person without an English name. */
  readonly pinyin?: Pinyin;
}

/**
 * Looks at every name with all the care there is; what is said are hints, since whether a name is right, only its bearer
 * knows. `mainland`: whether Simplified characters are the rule and names are spelt in pinyin.
 */
export function lookAtNames(names: readonly Named[], mainland: boolean, lineOf: (named: Named) => number): LookedAt[] {
  const pinyinOf = (han: string): Pinyin | undefined => (mainland ? personPinyin(han) : undefined);
  const looks = [...CHARACTER_LOOKS, ...WRITING_LOOKS];
  const short = names.filter((named) => textsOf(named).every(isShort));
  const spellings = spellingRemarks(short, lineOf);
  return names.map((named): LookedAt => {
    const texts = textsOf(named);
    const long = texts.find((one) => !isShort(one));
    if (long !== undefined) {
      const said = message('names.too-long', { length: Array.from(long.text).length, limit: MOST_CHARACTERS });
      return { named, remarks: [{ message: said, side: long.side, undecided: true }] };
    }
    const lacksEnglish =
      named.kind === 'person' && named.zh !== undefined && (named.en === undefined || hasHan(named.en));
    const pinyin = lacksEnglish ? pinyinOf(named.zh ?? '') : undefined;
    const remarks = [
      ...sideRemarks(named, () => pinyin),
      ...surnameRemarks(named, pinyinOf),
      ...texts.flatMap((text) => textRemarks(text, looks, mainland)),
      ...(spellings.get(named) ?? []),
    ];
    return { named, remarks, ...(pinyin !== undefined && { pinyin }) };
  });
}

const isShort = ({ text }: NameText): boolean => text.length <= MOST_CHARACTERS;

/** The texts of a name, without the line end of a YAML block. */
function textsOf(named: Named): NameText[] {
  const { kind } = named;
  return (['zh', 'en', 'file'] as const satisfies readonly NameSide[]).flatMap((side) => {
    const text = named[side]?.replace(/\n+$/u, '');
    return text === undefined ? [] : [{ text, side, kind }];
  });
}

/** What the looks find, each with the text that all of them together would make of it. */
function textRemarks(name: NameText, looks: readonly Look[], mainland: boolean): Remark[] {
  let text = name.text;
  const cares = looks.flatMap((look) => {
    const care = look({ ...name, text });
    if (care === undefined) return [];
    text = care.fixed;
    return [care];
  });
  const at = { side: name.side, suggestion: settled({ ...name, text }, looks) };
  const said = cares.map((care): Remark => ({ message: care.say(at), side: name.side }));
  return [...said, ...formRemarks({ ...name, text: at.suggestion }, mainland)];
}

/** What is put right may bring together what is then wrong in another way: an accent, and the letter that it belongs to. */
function settled(name: NameText, looks: readonly Look[]): string {
  let { text } = name;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const better = looks.reduce((now, look) => look({ ...name, text: now })?.fixed ?? now, text);
    if (better === text) break;
    text = better;
  }
  return text;
}

/** Traditional characters in a mainland name, and both in one name anywhere. */
function formRemarks({ text, side }: NameText, mainland: boolean): Remark[] {
  if (side === 'en') return [];
  const { traditional: characters, simplified: others } = hanForms(text);
  if (characters.length === 0 || (others.length === 0 && !mainland)) return [];
  const at = { side, suggestion: simplified(text), characters };
  const said =
    others.length > 0 ? message('names.mixed', { ...at, simplified: others }) : message('names.traditional', at);
  return [{ message: said, side }];
}
