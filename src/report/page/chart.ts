import { type Html, html } from '../../bundle/web-page/html.ts';
import type { SheetReading, SheetRow } from '../../check/status/sheet.ts';
import { SHORT } from '../../check/status/thin.ts';
import { thinText } from '../status/sheet.ts';
import { statusWords } from '../status/words-of.ts';
import { both, bothOf } from './both.ts';

/** Units of the drawing. */
const WIDE = 100;
const HIGH = 8;

/** The readiness sheet: each dimension as a bar of what is answered, with its state and figures in words beside it. */
export function sheetSection({ sheet, parts }: SheetReading): Html {
  const groups = parts.map(
    ({ part, rows }) => html`<h3>${both((lang) => statusWords(lang).heading(part.title[lang], part.clause))}</h3>
<ul class="chart">${rows.map(rowOf)}</ul>
`,
  );
  return html`<section class="sheet"><h2>${both((lang) => statusWords(lang).heading(sheet.title[lang], sheet.clause))}</h2>
${groups}<p class="how">${both((lang) => statusWords(lang).units)} ${both((lang) => statusWords(lang).ours(SHORT.zh, SHORT.en))}</p></section>`;
}

function rowOf(row: SheetRow): Html {
  const { dimension, state, answered, asked, thin } = row;
  const share = asked === 0 ? (state === 'filled' ? 1 : 0) : answered / asked;
  const bar = html`<svg viewBox="0 0 ${WIDE} ${HIGH}" preserveAspectRatio="none" aria-hidden="true"><rect class="all" width="${WIDE}" height="${HIGH}"/><rect class="done" width="${Math.round(share * WIDE)}" height="${HIGH}"/></svg>`;
  const why = both((lang) => {
    const words = statusWords(lang);
    const called = words.state[state];
    const reasons = thin.map((one) => thinText(one, words)).join(words.semicolon);
    return [called, reasons].filter((part) => part !== '').join(words.colon);
  });
  return html`<li data-state="${state}"><span class="dimension">${bothOf(dimension.label)}</span> ${bar} <span class="count">${asked === 0 ? '' : `${answered}/${asked}`}</span> <span class="why">${why}</span></li>
`;
}
