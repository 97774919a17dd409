import type { Bilingual } from '../../base/language.ts';

/** What the page says by itself. */
export const WORDS = {
  title: { zh: '申报材料检查与打包', en: 'Check and pack an award submission' },
  local: {
    zh: '材料不离开这台电脑：检查和打包都在浏览器里完成，不上传，断网也能用。',
    en: 'Nothing leaves this computer: checking and packing happen in this browser. Nothing is uploaded; it works offline.',
  },
  drop: {
    zh: '把装有 dossier.yaml 和全部材料的文件夹拖到这里',
    en: 'Drop the folder with dossier.yaml and all materials here',
  },
  chooseFolder: { zh: '选择文件夹…', en: 'Choose a folder…' },
  chooseFiles: { zh: '选择文件…', en: 'Choose files…' },
  fresh: { zh: '还没有 dossier.yaml？填表新建', en: 'No dossier.yaml yet? Fill in a form' },
  manifest: { zh: '申报清单', en: 'Manifest' },
  asOf: { zh: '按哪一天检查（不填就是现在）', en: 'Check as of (empty: now)' },
  check: { zh: '重新检查', en: 'Check again' },
  reading: { zh: '正在检查……', en: 'Checking…' },
  packing: { zh: '正在打包……', en: 'Packing…' },
  taking: { zh: '正在读取文件夹……', en: 'Reading the folder…' },
  none: {
    zh: '拖进来的文件里没有申报清单（dossier.yaml）。请把装有它的整个文件夹拖进来；还没有的，请填表新建。',
    en: 'There is no manifest (dossier.yaml) among these files. Drop the whole folder that holds it; if there is none yet, fill in the form.',
  },
  ready: { zh: '可以报送。', en: 'Ready.' },
  notReady: { zh: '还不能报送，请看下面的报告。', en: 'Not ready yet; see the report below.' },
  saveReport: { zh: '保存报告（网页）', en: 'Save the report (page)' },
  saveWorkbook: { zh: '保存报告（表格）', en: 'Save the report (workbook)' },
  pack: { zh: '打材料包', en: 'Pack the bundle' },
  packed: {
    zh: '材料包已打好，请逐个保存：',
    en: 'The bundle is packed. Save each file:',
  },
  notPacked: { zh: '没有打包：', en: 'Nothing was packed:' },
  report: { zh: '检查报告', en: 'Report' },
  formTitle: { zh: '填表新建申报清单', en: 'A new manifest, by form' },
  formHow: {
    zh: '都可以留空，以后在 dossier.yaml 里再填。填好后保存为 dossier.yaml，放进材料文件夹，再把文件夹拖到上面。',
    en: 'Anything may stay empty and be filled in later in dossier.yaml. Save it as dossier.yaml in the folder of the materials, then drop that folder above.',
  },
  program: { zh: '申报哪一项征集？', en: 'Which call is it for?' },
  pick: { zh: '请选择', en: 'Choose' },
  later: { zh: '以后再填', en: 'Later' },
  yes: { zh: '是', en: 'Yes' },
  no: { zh: '否', en: 'No' },
  save: { zh: '保存 dossier.yaml', en: 'Save dossier.yaml' },
  saved: { zh: '已保存 dossier.yaml。', en: 'dossier.yaml was saved.' },
} as const satisfies Readonly<Record<string, Bilingual>>;
