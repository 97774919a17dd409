/** How the page looks, on a screen and on paper; without what browsers of 2018 don't know. */
export const PAGE_STYLE = `
* { box-sizing: border-box; }
html { background: #eef1f4; color: #1b2733; -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 1080px; padding: 0 20px 48px; font: 15px/1.6 "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", "Segoe UI", sans-serif; }
h1, h2, h3, p, dl, dd, ul { margin: 0; padding: 0; font-weight: inherit; }
ul { list-style: none; }
a { color: #0b57a4; }
.hidden { position: fixed; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip: rect(0 0 0 0); white-space: nowrap; }

.zh .en, .en .zh { display: none; }
body.zh .en, body.en .zh, .ok { display: none; }
body.both span.zh + span.en:before { content: "\\00a0"; }
body.both span.en { color: #52606d; font-size: .92em; }
body.both p > span, body.both h1 > span, body.both .lines > span { display: block; }
body.both p > span.zh + span.en:before, body.both h1 > span.zh + span.en:before, body.both .lines > span.zh + span.en:before { content: none; }
body:not(.js) button, body:not(.js) .bar { display: none; }

header { padding: 28px 0 14px; }
h1 { font-size: 26px; font-weight: 700; line-height: 1.3; }
.program { font-size: 17px; }
.facts { display: grid; grid-template-columns: auto 1fr; grid-gap: 2px 16px; margin: 12px 0; }
.facts dt { color: #52606d; }
.facts dd { overflow-wrap: anywhere; word-break: break-word; }
.how { color: #3e4c59; }
.unsaved { margin-top: 8px; padding: 8px 12px; border-left: 4px solid #b3261e; background: #fff; }

.bar { position: -webkit-sticky; position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; margin: 0 -20px; padding: 8px 20px; background: #1f3a56; color: #fff; }
body.both .bar span.en { color: #dbe4ee; }
.bar progress { width: 160px; height: 10px; margin-left: 12px; vertical-align: middle; }
.bar fieldset { margin: 0; padding: 0; border: 0; }
.bar legend { float: left; padding: 0; margin-right: 10px; }
.bar fieldset label { display: inline-block; margin-right: 12px; cursor: pointer; }

.step { margin-top: 28px; }
h2 { font-size: 19px; font-weight: 700; line-height: 1.4; }
h2 .number { display: inline-block; min-width: 28px; margin-right: 8px; padding: 0 6px; border-radius: 14px; background: #1f3a56; color: #fff; text-align: center; }
.clause { color: #52606d; font-size: 13px; font-weight: 400; white-space: nowrap; }
.note { margin: 8px 0; padding: 8px 12px; border-left: 4px solid #c98a00; background: #fff8e6; }
.row { margin-top: 10px; padding: 12px 16px 14px; border: 1px solid #cfd7df; border-radius: 6px; background: #fff; }
.row[data-done=yes] { border-color: #9fc6ae; background: #f1f8f3; }
h3 { font-size: 16px; font-weight: 600; }
h3 label, .task label, th label { display: inline-block; cursor: pointer; }
input[type=checkbox] { width: 18px; height: 18px; margin: 0 8px 0 0; vertical-align: -3px; cursor: pointer; }
.help { color: #52606d; font-size: 13px; }
.blank { margin-top: 4px; color: #52606d; font-style: normal; }
.choose { margin-top: 4px; font-size: 13px; color: #3e4c59; }

.boxes { display: grid; grid-template-columns: repeat(auto-fit, minmax(300px, 1fr)); grid-gap: 12px; margin-top: 8px; }
.meta { display: flex; align-items: center; justify-content: space-between; min-height: 32px; font-size: 13px; color: #52606d; }
.meta b { margin-right: 8px; color: #1b2733; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; word-break: break-word; unicode-bidi: isolate; }
.box .text { margin-top: 4px; padding: 8px 12px; border: 1px solid #cfd7df; border-radius: 4px; background: #fafbfc; }
.over { color: #b3261e; font-weight: 700; }
.box.wrong .text { border: 2px solid #b3261e; }

button { flex: none; min-width: 64px; min-height: 30px; margin-left: 8px; padding: 3px 12px; border: 1px solid #1f5f9e; border-radius: 4px; background: #fff; color: #0b57a4; font: inherit; font-size: 13px; cursor: pointer; }
body.both button span.en { color: inherit; }
button:hover { background: #e7f0f9; }
button.copied { border-color: #1c6b3a; background: #1c6b3a; color: #fff; }
button.copied .idle { display: none; }
button.copied .ok { display: inline; }
button:focus, input:focus, a:focus, .scroll:focus { outline: 3px solid #f2a900; outline-offset: 2px; }

.scroll { margin-top: 8px; overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 6px 10px; border: 1px solid #cfd7df; text-align: left; vertical-align: top; font-weight: 400; }
thead th { background: #f3f5f7; color: #3e4c59; font-size: 13px; }
tbody th { width: 1%; white-space: nowrap; }
td .cell { display: flex; align-items: flex-start; justify-content: space-between; }
td .length { font-size: 12px; color: #52606d; }
tr[data-done=yes] th, tr[data-done=yes] td { background: #f1f8f3; }

.files h3 { margin-top: 14px; }
.file .name { font-weight: 600; }
.file { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; }
.file > div:first-child { flex: 1 1 420px; }
.file .does { margin: 4px 0 0 18px; }
.file .does a { margin-left: 8px; }
.file .about { margin-left: 26px; font-size: 13px; color: #52606d; }
.gaps li { margin: 6px 0 0 1.2em; list-style: disc; }
footer { margin-top: 28px; color: #52606d; font-size: 13px; overflow-wrap: anywhere; }
#status { position: fixed; right: 20px; bottom: 20px; left: 20px; max-width: 520px; margin: 0 auto; padding: 10px 16px; border-radius: 6px; background: #1b2733; color: #fff; text-align: center; }
#status:empty { padding: 0; }

@media (max-width: 640px) {
  body { padding: 0 12px 32px; }
  header { padding-top: 18px; }
  h1 { font-size: 22px; }
  .bar { margin: 0 -12px; padding: 6px 12px; font-size: 14px; }
  .bar progress { width: 90px; }
  .boxes { grid-template-columns: 1fr; }
  .row { padding: 10px 12px 12px; }
  th, td { padding: 6px 7px; }
  td .cell { display: block; }
  td button { margin: 6px 0 2px; }
  .file .does { margin: 8px 0 0; }
  .file .does button:first-child { margin-left: 0; }
}
@page { size: A4; margin: 15mm 14mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font-size: 9pt; } }
@media print {
  html, .row, .row[data-done=yes], .box .text, .note, thead th, tr[data-done=yes] th, tr[data-done=yes] td { background: none; }
  body { max-width: none; padding: 0; font-size: 10pt; line-height: 1.45; color: #000; }
  header { padding-top: 0; }
  button, .bar, .does, .how, .unsaved, #status { display: none !important; }
  h1 { font-size: 16pt; }
  h2 { font-size: 12.5pt; }
  h3 { font-size: 10.5pt; }
  h2, h3, .note, .meta { page-break-after: avoid; break-after: avoid; }
  .step { margin-top: 14pt; }
  .row { margin-top: 6pt; padding: 6pt 8pt; border-color: #888; border-radius: 0; }
  .row, tr { page-break-inside: avoid; break-inside: avoid; }
  .row.long { page-break-inside: auto; break-inside: auto; }
  .scroll { overflow: visible; }
  .box .text, th, td { border-color: #888; }
  h2 .number { border: 1px solid #000; background: none; color: #000; }
  input[type=checkbox] { -webkit-appearance: none; appearance: none; width: 12pt; height: 12pt; border: 1pt solid #000; vertical-align: -2pt; }
  input[type=checkbox]:checked:after { content: "\\2713"; display: block; font-size: 11pt; line-height: 10pt; text-align: center; }
  a { color: #000; text-decoration: none; }
}
`;
