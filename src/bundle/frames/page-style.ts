/** How the page looks, on a screen and on paper. */
export const FRAMES_STYLE = `
* { box-sizing: border-box; }
html { background: #eef1f4; color: #1b2733; }
body { margin: 0 auto; max-width: 1320px; padding: 20px; font: 15px/1.6 "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", "Segoe UI", sans-serif; }
h1 { margin: 0 0 8px; font-size: 24px; }
[lang=en] { color: #52606d; }
p { margin: 4px 0; }
p > span, h1 > span { display: block; }
dl { display: grid; grid-template-columns: auto 1fr; gap: 2px 16px; margin: 12px 0; }
dt { color: #52606d; }
dd { margin: 0; overflow-wrap: anywhere; }
#status { padding: 6px 12px; border-left: 4px solid #1f6f43; background: #fff; }
#status[data-state=failed] { border-color: #b3261e; }
#player { display: block; width: 100%; max-height: 70vh; margin: 12px 0; background: #000; }
.shots { display: grid; grid-template-columns: repeat(auto-fill, minmax(300px, 1fr)); gap: 12px; margin: 12px 0; padding: 0; list-style: none; }
button { display: block; width: 100%; padding: 0; border: 1px solid #9fb3c8; background: #fff; font: inherit; text-align: left; cursor: pointer; }
canvas { display: block; width: 100%; background: #d9e2ec; }
.when { padding: 2px 8px; font-variant-numeric: tabular-nums; }
.sign { display: flex; flex-wrap: wrap; gap: 12px 48px; margin-top: 24px; }
@media print {
  html { background: #fff; }
  #player, #status { display: none; }
  .shots { grid-template-columns: repeat(3, 1fr); gap: 6px; }
  li { break-inside: avoid; }
}
`;
