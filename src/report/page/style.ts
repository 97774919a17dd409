/** How the report looks, on a screen and on A4 paper: black on white, one accent, red only for what stands against it. */
export const PAGE_STYLE = `
* { box-sizing: border-box; }
html { background: #f1f3f5; color: #16191d; }
body { margin: 0; font: 15px/1.6 "Microsoft YaHei", "PingFang SC", "Hiragino Sans GB", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "WenQuanYi Micro Hei", sans-serif; }
main { max-width: 1000px; margin: 24px auto; padding: 28px 40px 32px; background: #fff; border-top: 4px solid #1f4e79; position: relative; }
input[name=lang] { position: absolute; opacity: 0; top: 34px; right: 40px; }
label { position: absolute; top: 34px; right: 40px; width: 84px; padding: 2px 0; text-align: center; border: 1px solid #7b8794; border-radius: 3px; cursor: pointer; font-size: 13px; }
label[for=lang-zh] { right: 130px; }
input:checked + label { background: #1f4e79; border-color: #1f4e79; color: #fff; }
input:focus-visible + label { outline: 3px solid #e0a100; outline-offset: 1px; }
#lang-zh:checked ~ .report .en, #lang-en:checked ~ .report .zh { display: none; }
h1 { margin: 0 0 18px; font-size: 25px; line-height: 1.3; }
h2 { margin: 28px 0 8px; padding-bottom: 4px; border-bottom: 1px solid #1f4e79; color: #1f4e79; font-size: 18px; }
h3 { margin: 12px 0 4px; font-size: 14px; }
p { margin: 2px 0; }
a { color: #1f4e79; }
bdi, dd, td, .what, .about { overflow-wrap: anywhere; }
.verdict { padding: 12px 20px; border: 1px solid #1f4e79; border-left-width: 8px; }
.verdict[data-standing=notReady], .verdict[data-standing=unreadable] { border-color: #a61b1b; }
.standing { margin: 0; font-size: 22px; font-weight: bold; line-height: 1.4; color: #1f4e79; }
[data-standing=notReady] .standing, [data-standing=unreadable] .standing { color: #a61b1b; }
.facts { display: grid; grid-template-columns: 1fr 1fr; gap: 0 32px; margin: 14px 0 6px; }
.facts div { display: flex; gap: 12px; border-bottom: 1px solid #d8dde3; padding: 3px 0; }
dt { flex: none; width: 5.5em; color: #4a5560; }
dd { margin: 0; }
.notes { white-space: pre-line; font-size: 13px; color: #3b4650; }
.how, .rule { font-size: 13px; color: #4a5560; }
table { width: 100%; border-collapse: collapse; font-size: 14px; }
th, td { padding: 4px 8px; border-bottom: 1px solid #d8dde3; text-align: left; vertical-align: top; }
thead th { border-bottom: 1px solid #16191d; white-space: nowrap; }
.figure { text-align: right; white-space: nowrap; }
.tasks th { width: 8.5em; white-space: nowrap; }
.tasks ul { margin: 2px 0; padding: 0; list-style: none; columns: 2; column-gap: 28px; }
.tasks li { break-inside: avoid; }
.tasks li a { display: inline-block; min-width: 1.7em; padding: 0 3px; border: 1px solid #7b8794; border-radius: 2px; font-size: 12px; line-height: 1.4; text-align: center; text-decoration: none; }
.tasks li.binding bdi { font-weight: bold; }
.findings { margin: 0; padding: 0; list-style: none; }
.findings li { display: grid; grid-template-columns: 8.5em 1fr auto; gap: 0 12px; padding: 8px 0; border-bottom: 1px solid #d8dde3; break-inside: avoid; }
.findings li:target { background: #fff8e1; }
.tag { font-size: 13px; }
.number { display: inline-block; min-width: 2em; padding: 0 4px; border: 1px solid #7b8794; border-radius: 2px; text-align: center; }
[data-severity=error] .tag { color: #a61b1b; font-weight: bold; }
[data-severity=error] .number { border-color: #a61b1b; }
.where { font-size: 13px; color: #3b4650; }
.what { font-weight: bold; }
.about { font-size: 14px; }
.about b { font-weight: normal; color: #4a5560; margin-right: 6px; }
.rule { font-family: Consolas, Menlo, "DejaVu Sans Mono", monospace; font-size: 12px; }
figure { margin: 0; width: 150px; }
figure svg { display: block; width: 100%; height: auto; border: 1px solid #9aa5b1; }
figure rect { fill: none; stroke: #d00; stroke-width: 3; }
figcaption { font-size: 12px; color: #4a5560; text-align: center; }
.pictures { display: flex; flex-wrap: wrap; gap: 12px 16px; margin: 12px 0; padding: 0; list-style: none; }
.pictures li { display: flex; gap: 6px; font-size: 12px; }
.pictures figure { width: 104px; }
.chart { margin: 0; padding: 0; list-style: none; columns: 2; column-gap: 28px; font-size: 13px; }
.chart li { display: grid; grid-template-columns: 1fr 70px 2.6em; gap: 0 8px; align-items: center; padding: 1px 0; break-inside: avoid; }
.chart svg { width: 70px; height: 9px; }
.chart .all { fill: #d8dde3; }
.chart .done { fill: #1f4e79; }
.chart [data-state=empty] .all { fill: #e9b8b8; }
.chart [data-state=unmet] .done { fill: #a61b1b; }
.chart [data-state=thin] .done { fill: #7d9cba; }
.chart .why { grid-column: 1 / -1; color: #4a5560; font-size: 12px; }
.chart .why:empty { display: none; }
details { margin-top: 28px; }
summary { cursor: pointer; }
summary h2 { display: inline-block; margin: 0; border: 0; }
.rules q { display: block; color: #4a5560; font-size: 13px; quotes: none; }
.rules td:first-child { white-space: nowrap; }
.rules [data-outcome=failed] td:first-child, .rules [data-outcome=undecided] td:first-child { color: #a61b1b; font-weight: bold; }
.rules [data-outcome=not-due] td, .rules [data-outcome=not-applicable] td { color: #4a5560; }
.overview { margin-top: 14px; }
.overview [data-standing=notReady] td:nth-child(2), .overview [data-standing=unreadable] td:nth-child(2) { color: #a61b1b; font-weight: bold; }
.submission { margin-top: 44px; padding: 6px 12px; background: #1f4e79; color: #fff; }
footer { margin-top: 28px; font-size: 12px; color: #4a5560; }
@media (max-width: 700px) {
  main { margin: 0; padding: 16px; }
  .facts, .findings li { grid-template-columns: 1fr; }
  .tasks ul, .chart { columns: 1; }
  .files td:nth-child(4), .files th:nth-child(4) { display: none; }
}
@page { size: A4; margin: 8mm 10mm 9mm; @bottom-right { content: counter(page) " / " counter(pages); font-size: 8pt; } }
@media print {
  html { background: #fff; }
  body { font-size: 7.5pt; line-height: 1.24; }
  main { max-width: none; margin: 0; padding: 0; border: 0; }
  input[name=lang], label { display: none; }
  h1 { margin-bottom: 2mm; font-size: 15pt; }
  h2 { margin: 2.5mm 0 1mm; padding-bottom: .3mm; font-size: 10pt; break-after: avoid; }
  h3 { margin: 1mm 0 0; font-size: 8pt; break-after: avoid; }
  p { margin: 0; }
  .verdict { padding: 1mm 4mm; border-left-width: 2mm; }
  .standing { font-size: 13pt; }
  .facts { margin: 1.5mm 0 .5mm; gap: 0 6mm; }
  .facts div { padding: 0; }
  .many .pictures { display: none; }
  .notes, .how, .where, .about, .tag, table { font-size: 7pt; }
  .rule, figcaption, footer, .chart, .chart .why { font-size: 7pt; }
  th, td { padding: .3mm 1.5mm; }
  .tasks .how { display: none; }
  .tasks ul { columns: auto; margin: 0; }
  .tasks li { display: inline-block; margin-right: 4mm; }
  .facts div:nth-child(n+6) { grid-column: 1 / -1; }
  .tasks li a { font-size: 6.5pt; line-height: 1.2; padding: 0 .4mm; }
  .findings { columns: 2; column-gap: 5mm; }
  .findings li { display: flow-root; padding: .2mm 0; }
  .findings .tag, .findings li > div { display: inline; margin-right: 1mm; }
  .findings .number { min-width: 0; padding: 0 .6mm; font-size: 7pt; }
  .findings .where, .findings .what, .findings .about { display: inline; margin-right: 1mm; }
  .findings .demand, .findings .rule { display: none; }
  .findings .about b { margin-right: .5mm; }
  .findings figure { float: right; width: 14mm; margin-left: 2mm; }
  .findings figcaption { display: none; }
  .pictures { gap: 1mm 2mm; margin: 1mm 0; }
  .pictures figure { width: 13mm; }
  .sheet h3 { display: none; }
  .chart { columns: 4; column-gap: 4mm; }
  .chart .why, .sheet .how { display: none; }
  .chart li { grid-template-columns: 1fr 10mm 5mm; gap: 0 1mm; padding: 0; }
  .chart svg { width: 10mm; height: 1.8mm; }
  details:not([open]) { display: none; }
  details { margin-top: 2mm; }
  article { break-before: page; }
  .submission { margin-top: 0; }
  footer { margin-top: 1.5mm; }
}
`;
