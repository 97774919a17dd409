import type { Manifest, Material, PartBilingual } from '../../src/manifest/manifest.ts';
import type { Program } from '../../src/programs/program.ts';
import { loadPack, PACK } from '../programs/pack.ts';

/** A material as far as its name goes. */
export interface Named {
  readonly slot?: string;
  readonly file?: string;
  readonly title?: PartBilingual;
}

/** A manifest of these materials, of an applicant called so. */
export function manifestOf(materials: readonly Named[], more: Partial<Manifest> = {}): Manifest {
  return {
    data: {},
    category: 'city',
    applicantName: { zh: '示例市', en: 'Example City' },
    contact: { name: {} },
    delivery: { to: [], cc: [] },
    materials: materials.map(
      ({ slot = 'case', file = 'cases/a.pdf', title = {} }, index): Material => ({
        route: ['materials', index],
        slot,
        file,
        safe: file,
        title,
        attributes: {},
      }),
    ),
    attestations: [],
    waivers: [],
    ...more,
  };
}

/** The small pack of the tests, with lines more in program.yaml and these rules. */
export function programWith(lines: string, ...rules: readonly string[]): Program {
  const { program, findings } = loadPack(rules, {
    'program.yaml': `${PACK['program.yaml']}${lines}`,
    'slots.yaml': `${PACK['slots.yaml']}other: {label: {zh: 其他, en: Other}, folder: other}\n`,
  });
  if (program === undefined) throw new Error(JSON.stringify(findings.map(({ message }) => message)));
  return program;
}
