/** How the page looks, on a screen and on A4 paper. */
export const SEAL_SHEET_STYLE = `
* { box-sizing: border-box; }
html { background: #eef1f4; color: #1b2733; }
body { margin: 0 auto; max-width: 900px; padding: 20px; font: 14px/1.6 "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", "Segoe UI", sans-serif; }
h1 { margin: 0 0 8px; font-size: 22px; }
h2 { margin: 0 0 6px; font-size: 16px; overflow-wrap: anywhere; }
p { margin: 4px 0; }
[lang=en] { color: #46535f; }
span[lang] { margin-right: 8px; }
.count { font-weight: bold; }
.hint { font-size: 13px; }
button { margin: 8px 0; padding: 4px 16px; border: 1px solid #46535f; background: #fff; font: inherit; cursor: pointer; }
ol { margin: 12px 0; padding: 0; list-style: none; }
li { margin: 0 0 12px; padding: 10px 14px; border: 1px solid #9fb3c8; border-left: 5px solid #9a6700; background: #fff; break-inside: avoid; }
li[data-state=confirmed] { border-left-color: #1f6f43; }
li[data-state=none], li[data-state=unopened], li[data-state=missing] { border-left-color: #b3261e; }
.facts { display: grid; grid-template-columns: 1fr 1fr; gap: 4px 20px; }
dl { display: grid; grid-template-columns: auto 1fr; align-content: start; gap: 0 10px; margin: 0; font-size: 13px; }
dt { color: #46535f; }
dd { margin: 0; overflow-wrap: anywhere; }
.ticks, .lines { display: flex; flex-wrap: wrap; gap: 8px 24px; margin-top: 10px; }
.tick::before { content: ""; display: inline-block; width: 14px; height: 14px; margin-right: 6px; border: 1.5px solid #1b2733; vertical-align: -2px; }
.lines { flex-wrap: nowrap; }
.line { display: flex; flex: 1; align-items: end; white-space: nowrap; }
.line::after { content: ""; flex: 1; border-bottom: 1px solid #1b2733; }
@media (max-width: 600px) { .facts { grid-template-columns: 1fr; } }
@page { size: A4; margin: 15mm; }
@media print {
  html { background: #fff; }
  body { max-width: none; padding: 0; font-size: 12px; }
  button { display: none; }
}
`;
