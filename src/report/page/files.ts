import { showBytes } from '../../base/sizes.ts';
import { type Html, html } from '../../bundle/web-page/html.ts';
import { formatName as formatEn } from '../../wording/en/names.ts';
import { formatName as formatZh } from '../../wording/zh/names.ts';
import type { ReportedMaterial } from '../report.ts';
import { both } from './both.ts';
import type { PagePicture } from './pictures.ts';
import type { PageSubmission } from './submission.ts';
import { pageWords } from './words-of.ts';

/** With more findings than this, small pages aren't printed beside them: paper is for what has to be done. */
const FEW = 12;

export const formatIn = { zh: formatZh, en: formatEn } as const;

/** A page, small, with a frame around what was seen there. */
export function pictureOf({ file, page, boxes, jpeg, width, height }: PagePicture): Html {
  const frames = boxes.map(
    (box) =>
      html`<rect x="${round(box.x * width)}" y="${round(box.y * height)}" width="${round(box.width * width)}" height="${round(box.height * height)}"/>`,
  );
  const data = `data:image/jpeg;base64,${btoa(String.fromCharCode(...jpeg))}`;
  return html`<figure><svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${pageWords('zh').seenPage(file, page)} / ${pageWords('en').seenPage(file, page)}"><image width="${width}" height="${height}" href="${data}"/>${frames}</svg>
<figcaption>${both((lang) => pageWords(lang).page(page))}</figcaption></figure>`;
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** The materials with their sizes and pages, and some of the pages small. */
export function filesSection({ report, pictures }: PageSubmission): Html {
  const { materials, program } = report;
  const heads = (['number', 'file', 'slot', 'format', 'size', 'pageCount'] as const).map(
    (label) => html`<th scope="col">${both((lang) => pageWords(lang)[label])}</th>`,
  );
  const rows = materials.map(({ slot = '', file, facts }, index) => {
    const called = program?.slots[slot]?.label;
    return html`<tr><td>${index + 1}</td><td><bdi>${file}</bdi></td><td>${both((lang) => called?.[lang] ?? slot)}</td>
<td>${both((lang) => (facts === undefined ? pageWords(lang).notOpened : formatIn[lang](facts.format)))}</td><td class="figure">${facts === undefined ? '' : showBytes(facts.bytes)}</td><td class="figure">${pagesIn(facts) ?? ''}</td></tr>
`;
  });
  const marked = pictures.shown.some(({ boxes }) => boxes.length > 0);
  const shown = materials.flatMap(({ file }, index) => {
    const of = pictures.shown.filter((one) => one.file === file);
    return of.length === 0 || materials.findIndex((one) => one.file === file) < index
      ? []
      : [html`<li><span>${index + 1}</span>${of.map(pictureOf)}</li>\n`];
  });
  const notes = [
    ...(marked ? [html`<p class="how">${both((lang) => pageWords(lang).marked)}</p>`] : []),
    ...(pictures.left > 0
      ? [html`<p class="how">${both((lang) => pageWords(lang).picturesLeft(pictures.left))}</p>`]
      : []),
  ];
  const table =
    materials.length === 0
      ? html`<p>${both((lang) => pageWords(lang).noFiles)}</p>`
      : html`<table class="files"><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table>`;
  return html`<section${report.result.findings.length > FEW ? html` class="many"` : html``}><h2>${both((lang) => pageWords(lang).files(materials.length))}</h2>
${table}${shown.length === 0 ? html`` : html`<ul class="pictures">${shown}</ul>`}${notes}</section>`;
}

/** Pages of a file, where it has any that can be counted. */
export const pagesIn = (facts: ReportedMaterial['facts']): number | undefined =>
  facts?.pages?.known ? facts.pages.value.pages : undefined;
