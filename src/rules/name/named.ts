import { baseName, stemOf } from '../../base/paths.ts';
import type { Draft } from '../../findings/draft.ts';
import type { Material } from '../../manifest/manifest.ts';
import type { Evidence } from '../evidence.ts';
import { isBlank, selectMaterials, selectPath, textsAt } from '../select.ts';
import { NAMES_OF, type NamesOf, type Params } from './params.ts';

/** A name that a rule looks at. */
export interface Named {
  readonly name: string;
  /** Without the extension, where it is that of a file. */
  readonly stem: string;
  readonly at: Pick<Draft, 'route' | 'subject'>;
  readonly material?: Material | undefined;
}

/** Which names the rule looks at; undefined where these are answers. */
export const whichOf = ({ of = 'bundle-files' }: Params): NamesOf | undefined => NAMES_OF.find((which) => which === of);

const whole = (name: string | undefined, route: NonNullable<Draft['route']>): Named[] =>
  name === undefined || isBlank(name) ? [] : [{ name, stem: name, at: { route } }];

/** The names that a rule looks at, in the manifest's order. */
export function namesIn(p: Params, evidence: Evidence): Named[] {
  const which = whichOf(p);
  if (which === 'archive') return whole(evidence.archiveName, ['applicant']);
  if (which === 'mail-subject') return whole(evidence.mailSubject, ['delivery']);
  if (which === undefined)
    return selectPath(evidence, p.of ?? '')
      .flatMap(({ value, route }) => textsAt(value, route))
      .flatMap(({ text, route }) => whole(text.trim(), route));
  const materials = p.slots === undefined ? evidence.manifest.materials : selectMaterials(evidence.manifest, p.slots);
  return materials.flatMap((material) => {
    const { file = '', route } = material;
    const name = which === 'source-files' ? baseName(file) : evidence.bundleName(material);
    const at = { route: [...route, which === 'source-files' ? 'file' : 'title'], subject: { file } };
    return name === undefined || name === '' ? [] : [{ name, stem: stemOf(name), at, material }];
  });
}
