import type { Bilingual } from '../../base/language.ts';
import type { Route } from '../../base/route.ts';
import type { CalledSubmission } from '../../findings/messages/scope.ts';
import type { Manifest, Material } from '../../manifest/manifest.ts';
import { withinSubmission } from '../../manifest/paths.ts';
import type { Evidence } from '../../rules/evidence.ts';
import { labelOver, RECOMMENDER, SUBMISSIONS } from '../../rules/scope.ts';

/** Who sends submissions in, as the recommendation gives it. */
export type Recommender = Readonly<Record<string, unknown>>;

/** What rules on several submissions look at: the data of each under `submissions`, all their files, and the recommender. */
export function evidenceTogether(
  all: readonly Evidence[],
  called: readonly CalledSubmission[],
  recommender: Recommender | undefined,
): Evidence {
  const [first] = all;
  if (first === undefined) throw new Error('no submission');
  const owners = new Map<Material, { readonly evidence: Evidence; readonly material: Material }>();
  for (const [index, evidence] of all.entries()) {
    for (const material of evidence.manifest.materials) {
      owners.set({ ...material, route: [SUBMISSIONS, index, ...material.route] }, { evidence, material });
    }
  }
  const ask = <T>(material: Material, look: (evidence: Evidence, own: Material) => T): T | undefined => {
    const owner = owners.get(material);
    return owner && look(owner.evidence, owner.material);
  };
  const manifest: Manifest = {
    data: {
      [SUBMISSIONS]: all.map((evidence) => evidence.manifest.data),
      ...(recommender && { [RECOMMENDER]: recommender }),
    },
    applicantName: {},
    contact: { name: {} },
    delivery: { to: [], cc: [] },
    materials: [...owners.keys()],
    attestations: [],
    waivers: [],
  };
  return {
    ...first,
    manifest,
    inspect: (material) => ask(material, (evidence, own) => evidence.inspect(own)),
    bundleName: (material) => ask(material, (evidence, own) => evidence.bundleName(own)),
    called,
    optionsAt: (path) => first.optionsAt(withinSubmission(path) ?? path),
    labelOf: (path): Bilingual => labelOver(path, first.labelOf),
    categoryLabel: undefined,
  };
}

/** Which of the submissions a route leads into, and where in it; undefined where it leads to none of them. */
export function routeWithin(route: Route): { readonly index: number; readonly route: Route } | undefined {
  const [head, index, ...rest] = route;
  return head === SUBMISSIONS && typeof index === 'number' ? { index, route: rest } : undefined;
}
