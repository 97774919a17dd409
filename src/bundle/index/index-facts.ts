import { showClosing, showInstant } from '../../base/instants.ts';
import type { Bilingual } from '../../base/language.ts';
import { valueAt } from '../../base/route.ts';
import { showBytes } from '../../base/sizes.ts';
import { makeEvidence } from '../../check/evidence.ts';
import { windowOf } from '../../check/status/windows.ts';
import type { Manifest } from '../../manifest/manifest.ts';
import { namesOf } from '../../programs/names.ts';
import type { Checked, Program, Rule } from '../../programs/program.ts';
import { meets } from '../../rules/condition.ts';
import type { Evidence } from '../../rules/evidence.ts';
import { zoneName } from '../../wording/zone-name.ts';
import { inBoth } from '../in-both.ts';
import type { BundlePlan } from '../plan.ts';
import type { IndexFact } from '../writers/index-model.ts';
import type { MaterialTotals } from './index-words.ts';

/**
 * What the index says of the whole bundle, in the order of its cover. Of the call only what the pack has a clause for:
 * where the call is silent, that is what it says.
 */
export function indexFacts(program: Program, manifest: Manifest, plan: BundlePlan): IndexFact[] {
  const category = program.categories[manifest.category ?? ''];
  const contact = contactOf(manifest);
  return [
    ...(category ? [{ label: inBoth(({ label }) => label.category), value: [category] }] : []),
    {
      label: inBoth(({ label }) => label.edition),
      value: [inBoth(({ edition, phase }) => edition(program.edition, phase[plan.phase]))],
    },
    { label: inBoth(({ label }) => label.total), value: [inBoth(({ total }) => total(totalsOf(plan)))] },
    ...(contact ? [{ label: inBoth(({ label }) => label.contact), value: [contact] }] : []),
    { label: inBoth(({ label }) => label.delivery), value: [deliveryOf(program, plan)] },
    { label: inBoth(({ label }) => label.closing), value: closingsOf(program, manifest, plan) },
    {
      label: inBoth(({ label }) => label.bundle),
      value: [{ zh: `${plan.stem}.zip`, en: `${plan.stem}.zip` }, inBoth(({ filesIn }) => filesIn(countFiles(plan)))],
    },
    { label: inBoth(({ label }) => label.rules), value: rulesOf(program) },
  ];
}

function totalsOf({ materials }: BundlePlan): MaterialTotals {
  const pages = materials.flatMap(({ facts }) => (facts.pages?.known ? [facts.pages.value.pages] : []));
  const bytes = materials.reduce((sum, { facts }) => sum + facts.bytes, 0);
  return {
    materials: materials.length,
    pages: pages.reduce((sum, count) => sum + count, 0),
    unpaged: materials.length - pages.length,
    size: showBytes(bytes),
    bytes,
  };
}

/** The materials, and what is made for them. */
const countFiles = ({ materials, indexCsv }: BundlePlan): number => materials.length + (indexCsv === undefined ? 3 : 4);

function contactOf({ contact: { name, email }, data }: Manifest): Bilingual | undefined {
  const phone = valueAt(data, ['contact', 'phone']);
  const reached = [email, typeof phone === 'string' ? phone : undefined];
  const parts = (called: string | undefined): string[] =>
    [called, ...reached].filter((part) => part !== undefined && part.trim() !== '') as string[];
  if (parts(name.zh ?? name.en).length === 0) return undefined;
  return inBoth(({ contact }, lang) => contact(parts(lang === 'zh' ? (name.zh ?? name.en) : (name.en ?? name.zh))));
}

function deliveryOf(program: Program, { delivery: planned }: BundlePlan): Bilingual {
  const { channel, steps } = program.delivery;
  const clauses = [
    ...new Set(program.rules.filter(({ kind }) => kind === 'delivery').map(({ basis }) => basis.clause)),
  ];
  const first = steps[0]?.clause;
  const cited = clauses.length === 0 && first !== undefined ? [first] : clauses;
  return inBoth(({ delivery, cited: cite }) => {
    const said =
      planned.channel === 'portal'
        ? delivery.portal(planned.url)
        : channel === 'unstated' || planned.to.length === 0
          ? delivery.unstated(planned.to.join(', '))
          : delivery.email(planned.to.join(', '));
    return channel === 'unstated' || cited.length === 0 ? said : cite(said, cited);
  });
}

/** Until when what this phase demands must be done. */
function closingsOf(program: Program, manifest: Manifest, { phase }: BundlePlan): Bilingual[] {
  const evidence = makeEvidence({ program, manifest, inspections: new Map(), bundleNames: new Map(), asOf: 0 });
  const rules = program.rules.filter(
    (rule) => rule.kind === 'window' && rule.level === 'must' && rule.phase === phase && meets(rule.when, evidence),
  );
  if (rules.length === 0) return [inBoth(({ noWindow }) => noWindow)];
  return rules.map((rule) => closingOf(program, rule, evidence));
}

function closingOf(program: Program, rule: Rule, evidence: Evidence): Bilingual {
  const { opens, closes } = windowOf(rule, evidence) ?? {};
  const described = rule.check.describe(namesOf(program)).how.find((sentence) => sentence.id === 'how.window');
  const { zoneStated } = described?.params ?? { zoneStated: false };
  return inBoth(({ window, openEnd, cited }, lang) => {
    if (closes === undefined) return cited(openEnd(rule.title[lang]), [rule.basis.clause]);
    const zone = closes.firstZone;
    const shown = {
      opens: opens === undefined ? undefined : showInstant(opens.last, zone),
      closes: showClosing(closes.first, zone),
      zone: zoneName(zone, lang),
      zoneStated,
    };
    return cited(window(shown), [rule.basis.clause]);
  });
}

/** The pack that judged, the overlays on it, and when each was compared with the call. */
function rulesOf({ id, edition, checked, lineage }: Program): Bilingual[] {
  const base = compared(
    lineage?.base.checked ?? checked,
    inBoth(({ rules }) => rules(lineage?.base.id ?? id, edition)),
  );
  const overlays = (lineage?.overlays ?? []).map(({ name, named, checked: own }) =>
    // A path is of the applicant's machine: its last part names the layer.
    compared(
      own,
      inBoth(({ overlay }, lang) => overlay(name?.[lang] ?? named.split(/[/\\]/).findLast(Boolean) ?? named)),
    ),
  );
  return [base, ...overlays];
}

const compared = (checked: Checked | undefined, what: Bilingual): Bilingual =>
  inBoth((words, lang) =>
    checked === undefined ? words.unchecked(what[lang]) : words.checked(what[lang], checked.on, checked.against[lang]),
  );
