import { type Html, html } from '../../bundle/web-page/html.ts';
import type { Judged } from '../../check/judge.ts';
import { OUTCOME_WORDS } from '../outcome-words.ts';
import { both, bothOf } from './both.ts';
import type { PageWords } from './words.ts';
import { pageWords } from './words-of.ts';

/** Signs beside the words, for whoever skims. */
const SIGNS: Readonly<Record<Judged['outcome'], string>> = {
  passed: '✓',
  failed: '✗',
  undecided: '?',
  waived: '○',
  'not-applicable': '–',
  'not-due': '–',
};

/** Every rule with its clause and how it ended; folded up, and printed only where it is unfolded. */
export function rulesSection(rules: readonly Judged[]): Html {
  if (rules.length === 0) return html``;
  const head = (label: keyof PageWords & ('outcome' | 'clause' | 'demand')): Html =>
    html`<th scope="col">${both((lang) => pageWords(lang)[label])}</th>`;
  const rows = rules.map(
    ({
      rule,
      outcome,
      attestations,
    }) => html`<tr data-outcome="${outcome}"><td>${SIGNS[outcome]} ${both((lang) => OUTCOME_WORDS[outcome][lang])}</td>
<td>${rule.basis.clause}</td><td>${bothOf(rule.title)} <span class="rule">${rule.id}</span>
<q>${rule.basis.quote}</q>${attestations.map(({ by, on }) => html` <span class="rule">${both((lang) => pageWords(lang).by(by, on))}</span>`)}</td></tr>
`,
  );
  return html`<details><summary><h2>${both((lang) => pageWords(lang).checklist(rules.length))}</h2></summary>
<table class="rules"><thead><tr>${head('outcome')}${head('clause')}${head('demand')}</tr></thead><tbody>${rows}</tbody></table></details>`;
}
