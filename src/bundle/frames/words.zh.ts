import type { FramesWords } from './words.ts';

/** 画面一览表的用语 */
export const framesWordsZh: FramesWords = {
  title: '视频画面一览',
  how: '请逐张核对：字幕是否压在画面里，中文、英文是否都有，有没有错字。点一张画面，就从那里开始播放。',
  file: '文件',
  length: '时长',
  picture: '画面',
  tracks: '字幕轨',
  noTracks: '没有',
  beside: '旁边的字幕文件',
  drawing: ['正在取画面：', ' 张'],
  done: '画面已全部取出。',
  failed:
    '浏览器放不了这段视频（可能是 H.265 等编码，或者视频不在本页旁边）。请用播放器打开核对，或者用 Edge、Chrome 打开本页。',
  noScript: '本页要用脚本取画面，请允许它运行，或者用播放器打开视频核对。',
  record: '核对后，请把结果记入申报清单的 attest（规则、确认人、日期、文件）。',
  seen: ['中文字幕：有 ☐ 没有 ☐', '英文字幕：有 ☐ 没有 ☐'],
  by: '核对人：',
  on: '日期：',
  written: (path, frames) => `已写出 ${path}（${frames} 张画面）。请用浏览器打开，视频要留在它旁边。`,
};
