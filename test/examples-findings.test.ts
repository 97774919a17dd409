import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { JsonReport } from '../src/report/contract.ts';

/**
 * What each broken example has to report: line of the manifest, rule (- where none speaks), message, in the report's
 * order. Written here a second time, so that renewing expected/ without reading it can't hide a change; that the
 * reports there are those of the tool, examples.test.ts checks.
 */
const FINDINGS: Readonly<Record<string, string>> = {
  'wsca-china-2025-broken': `
    9 - source.full-width-colon
    14 form-gov value.not-one-of
    15 applicant-cn value.not-one-of
    22 - shape.number-for-text
    26 channel delivery.address
    28 d06c present.missing
    28 d06c-feasibility present.missing
    31 - shape.unknown-key
    36 - source.duplicate-key
    40 - shape.one-language
    47 status value.not-one-of
    52 - shape.not-a-boolean
    82 cases-comp count.under
    84 form-blank-form attest.needed undecided
    84 lang-zh text.language
    86 case-pages pages.over
    92 case-pages pages.over
    94 case-supplier present.language-missing
    98 case-pdf format.extension-lies
    103 case-pdf pdf.password
    109 - manifest.slot-unknown
    110 - pdf.corrupt
    113 - file.empty
    116 - file.missing
    119 accept attest.needed undecided
    119 ip attest.needed undecided
    119 noinfringe attest.needed undecided
    122 - attest.rule-unknown
    125 - attest.in-future
    - window window.near
    37 no-research-words text.forbidden
    41 form-blank-placeholder text.placeholder
    41 form-blank-placeholder text.placeholder
    53 k-city count.under
    58 d03a present.missing
    62 d03b-metric text.no-number
    64 d04a-metric text.no-number
    74 d09 count.under
    92 - pdf.count-differs
    97 case-scenes present.missing
    28 d04b compare.no-number
    62 d03b-source text.mentions-none
    67 d05-groups count.under
  `,
  'wic-awards-2026-broken': `
    14 - manifest.bad-address
    23 bilingual present.language-missing
    26 joint-names text.mentions-not
    27 joint-names-en text.mentions-not
    29 contrib-max count.over
    33 bilingual present.script
    35 bilingual present.script
    53 area-max count.over
    55 - source.tab
    67 att-size bytes.over
    75 - path.backslash
    76 att-name name.script
    79 - file.missing
    84 att-name name.script
    86 section attest.needed undecided
    89 - shape.not-a-date
    100 - waive.expired
    - deadline window.closed
    9 cat-fit value.not-one-of
    18 claim claims.unbacked
    19 claim claims.unbacked
    51 contrib-name-each text.forbidden
    51 contrib-name-each text.forbidden
    52 contrib-name relation.twice
    53 area-max-differ relation.twice
    56 style present.missing
    58 claim claims.unbacked
    58 style-data text.no-number
    59 claim claims.unbacked
    66 att-core1st order.before
    71 att-size bytes.near
    66 evidence-used cites.unused
    70 evidence-used cites.unused
    74 evidence-used cites.unused
    78 evidence-used cites.unused
    82 evidence-used cites.unused
  `,
  'wiotc-cases-2025-broken': `
    11 - source.odd-space
    22 channel delivery.address
    26 - shape.not-one-of
    51 c3-econ-basis present.missing
    51 c3-econ compare.fails
    51 - source.full-width-comma
    53 - shape.not-a-boolean
    57 form-word file.not-opened undecided
    60 form-stamp-same agree.no-text undecided
    60 form-stamp-seal seal.not-looked undecided
    63 - image.unreadable
    65 - shape.not-a-date
    72 - path.absolute
    76 - path.outside
    80 - file.missing
    86 - attest.file-unknown
    90 - waive.rule-unknown
    - deadline window.zone-unstated
    24 c1 present.missing
    31 - source.full-width-quotes
    42 c2-iot text.mentions-none
    49 c2-practical value.not-one-of
    57 - word.legacy
    57 form-word-answers text.not-readable undecided
    57 form-word-clean form.other-format undecided
    60 form-stamp format.not-allowed
    55 c3-clean-report present.material-missing
  `,
  'wiotc-cities-2025-broken': `
    12 - manifest.kind-unknown
    14 - shape.one-language
    20 - shape.number-for-text
    22 b3-network present.missing
    22 venue present.missing
    34 - shape.not-one-of
    36 b3-rate present.missing
    37 b3 compare.fails
    39 - shape.wrong-type
    43 b4-basis present.missing
    43 b4-characteristics present.missing
    43 b4-characteristics present.missing
    43 b4-characteristics present.missing
    44 b4 compare.fails
    46 - shape.unknown-key
    50 - shape.not-a-boolean
    52 - source.full-width-comma
    57 - format.extension-lies
    69 - manifest.same-file-twice
    6 process-address delivery.no-address
    22 s3 present.missing
    31 basic-any-once relation.twice
    47 s4-companies compare.fails
    60 - pdf.restricted
    65 - pdf.damaged
    22 s1-stated present.missing
    22 s2-stated present.missing
    22 s4-stated present.missing
  `,
};

const lines = (text: string): string[] => text.trim().split(/\n\s*/);

describe.each(Object.entries(FINDINGS))('examples/%s', (id, wanted) => {
  it('reports exactly these findings', () => {
    const path = new URL(`../examples/${id}/expected/report.json`, import.meta.url);
    const report = JSON.parse(readFileSync(path, 'utf8')) as JsonReport;
    const found = report.findings.map(({ place, rule, message, outcome }) => {
      const short = rule?.split('/').at(-1) ?? '-';
      return `${place?.line ?? '-'} ${short} ${message}${outcome === 'failed' ? '' : ` ${outcome}`}`;
    });
    expect(found).toEqual(lines(wanted));
  });
});

const EXAMPLES = Object.keys(FINDINGS).flatMap((id) => [id, id.replace(/-broken$/, '')]);

describe.each(EXAMPLES)('examples/%s', (id) => {
  it('lists every rule of the program with its outcome', () => {
    const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
    const { rules } = JSON.parse(read(`examples/${id}/expected/report.json`)) as JsonReport;
    const program = id.replace(/-broken$/, '');
    const pack = parse(read(`templates/programs/${program}/rules.yaml`)) as { rules: { id: string }[] };
    expect(rules.map((rule) => rule.id)).toEqual(pack.rules.map((rule) => `${program}/${rule.id}`));
    for (const { outcome } of rules) {
      expect(['passed', 'failed', 'undecided', 'waived', 'not-applicable', 'not-due']).toContain(outcome);
    }
  });
});
