import type { Bilingual } from '../../base/language.ts';
import type { Manifest, Material } from '../../manifest/manifest.ts';
import { fieldAt } from '../../programs/labels.ts';
import { namesOf } from '../../programs/names.ts';
import type { Program } from '../../programs/program.ts';
import { dimensionsOf, SUPPORTS } from '../../programs/sheet.ts';
import { isCitedAs } from '../../rules/cites.ts';
import { isBlank, reach, textsIn } from '../../rules/select.ts';
import { inBoth } from '../in-both.ts';

/**
 * What a material is evidence for, by the manifest's own words: the dimensions that its entry names, and the claims and
 * answers that name it. Undefined where it says nothing; words that are none of the sheet's dimensions say nothing.
 */
export function provesOf(program: Program, manifest: Manifest, material: Material): Bilingual | undefined {
  const said = [dimensionsNamed(program, material), ...claimsNaming(program, manifest, material)].filter(
    (one) => one !== undefined,
  );
  if (said.length === 0) return undefined;
  return inBoth(({ semicolon }, lang) => said.map((one) => one[lang]).join(semicolon));
}

function dimensionsNamed({ sheet }: Program, { attributes }: Material): Bilingual | undefined {
  const said = attributes[SUPPORTS];
  if (sheet === undefined || !Array.isArray(said)) return undefined;
  const labels = dimensionsOf(sheet).filter(({ id }) => said.includes(id));
  if (labels.length === 0) return undefined;
  return {
    zh: labels.map(({ label }) => label.zh).join('、'),
    en: labels.map(({ label }) => label.en).join('; '),
  };
}

/** What the answers say for which they name the material, once each. */
function claimsNaming(program: Program, { data }: Manifest, material: Material): Bilingual[] {
  const paths = new Set(program.rules.flatMap(({ check }) => check.citations));
  const claims = [...paths].flatMap((path) => {
    const at = path.lastIndexOf('.');
    const [parent, key] = [path.slice(0, at), path.slice(at + 1).replace(/\[\]$/, '')];
    return reach(data, parent).flatMap(({ value }) => {
      const record = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
      return textsIn(record[key]).some((name) => isCitedAs(material, name))
        ? [claimIn(program, parent, key, record)]
        : [];
    });
  });
  return claims.filter(({ zh, en }, at) => claims.findIndex((other) => other.zh === zh && other.en === en) === at);
}

/** The first text beside the name of the evidence, quoted; where there is none, what the answer is called. */
function claimIn(program: Program, parent: string, key: string, record: Record<string, unknown>): Bilingual {
  const keys = Object.entries(fieldAt(program, parent)?.keys ?? {});
  const [text] = keys
    .filter(([other, { type }]) => other !== key && (type === 'text' || type === 'bilingual'))
    .map(([other]) => record[other])
    .filter((value) => !isBlank(value));
  if (text === undefined) return namesOf(program).labelOf(parent);
  const { zh, en } = typeof text === 'object' ? (text as Partial<Bilingual>) : { zh: String(text), en: String(text) };
  return inBoth(({ claim }, lang) => claim((lang === 'zh' ? (zh ?? en) : (en ?? zh)) ?? ''));
}
